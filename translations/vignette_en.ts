<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Engine</name>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU, %n thread</numerusform>
            <numerusform>CPU, %n threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message numerus="yes">
        <source>The task has %n class(es); at least 2 are needed.</source>
        <translation>
            <numerusform>The task has %n class; at least 2 are needed.</numerusform>
            <numerusform>The task has %n classes; at least 2 are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vignette::PictureExportDialog</name>
    <message numerus="yes">
        <source>The %n &amp;selected case(s)</source>
        <translation>
            <numerusform>The %n &amp;selected case</numerusform>
            <numerusform>The %n &amp;selected cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n case(s) that the list shows</source>
        <translation>
            <numerusform>&amp;All %n case that the list shows</numerusform>
            <numerusform>&amp;All %n cases that the list shows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved, but %n picture(s) could not be read any more.</source>
        <translation>
            <numerusform>Saved, but %n picture could not be read any more.</numerusform>
            <numerusform>Saved, but %n pictures could not be read any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vignette::ReportDialog</name>
    <message numerus="yes">
        <source>&amp;All %n case(s)</source>
        <translation>
            <numerusform>&amp;All %n case</numerusform>
            <numerusform>&amp;All %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;marked case(s)</source>
        <translation>
            <numerusform>The %n &amp;marked case</numerusform>
            <numerusform>The %n &amp;marked cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved, but %n picture(s) could not be read any more.</source>
        <translation>
            <numerusform>Saved, but %n picture could not be read any more.</numerusform>
            <numerusform>Saved, but %n pictures could not be read any more.</numerusform>
        </translation>
    </message>
</context>
</TS>
