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
    <name>Report</name>
    <message numerus="yes">
        <source>to %Ln picture(s) without labels</source>
        <translation>
            <numerusform>to %Ln picture without labels</numerusform>
            <numerusform>to %Ln pictures without labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) together: %1</source>
        <translation>
            <numerusform>%Ln picture: %1</numerusform>
            <numerusform>%Ln pictures together: %1</numerusform>
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
    <name>vignette::ArchiveDialog</name>
    <message numerus="yes">
        <source>%Ln study(s) found.</source>
        <translation>
            <numerusform>%Ln study found.</numerusform>
            <numerusform>%Ln studies found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) did not come.</source>
        <translation>
            <numerusform>%Ln picture did not come.</numerusform>
            <numerusform>%Ln pictures did not come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vignette::CaseChoice</name>
    <message numerus="yes">
        <source>&amp;All %n case(s)</source>
        <translation>
            <numerusform>The %n c&amp;ase</numerusform>
            <numerusform>&amp;All %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n case(s) that the &amp;list shows</source>
        <translation>
            <numerusform>The %n case that the &amp;list shows</numerusform>
            <numerusform>The %n cases that the &amp;list shows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;marked case(s)</source>
        <translation>
            <numerusform>The %n &amp;marked case</numerusform>
            <numerusform>The %n &amp;marked cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vignette::CaseFilterBar</name>
    <message numerus="yes">
        <source>%Ln verdict(s) changed</source>
        <translation>
            <numerusform>%Ln verdict changed</numerusform>
            <numerusform>%Ln verdicts changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vignette::CaseMap</name>
    <message numerus="yes">
        <source>%Ln case(s) in view have no place on the map.</source>
        <translation>
            <numerusform>%Ln case in view has no place on the map.</numerusform>
            <numerusform>%Ln cases in view have no place on the map.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vignette::CasePanel</name>
    <message numerus="yes">
        <source>%1 of %Ln case(s)</source>
        <translation>
            <numerusform>%1 of %Ln case</numerusform>
            <numerusform>%1 of %Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not screened</source>
        <translation>
            <numerusform>%Ln not screened</numerusform>
            <numerusform>%Ln not screened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewed</source>
        <translation>
            <numerusform>%Ln reviewed</numerusform>
            <numerusform>%Ln reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) of the task</source>
        <translation>
            <numerusform>%Ln example of the task</numerusform>
            <numerusform>%Ln examples of the task</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vignette::ClassCard</name>
    <message numerus="yes">
        <source>%Ln other description(s)…</source>
        <translation>
            <numerusform>%Ln other description…</numerusform>
            <numerusform>%Ln other descriptions…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vignette::ComparisonView</name>
    <message numerus="yes">
        <source>%Ln case(s), the answers differ in %1</source>
        <translation>
            <numerusform>%Ln case, the answers differ in %1</numerusform>
            <numerusform>%Ln cases, the answers differ in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vignette::DicomExportDialog</name>
    <message numerus="yes">
        <source>%Ln report(s) written.</source>
        <translation>
            <numerusform>%Ln report written.</numerusform>
            <numerusform>%Ln reports written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photograph(s) passed over: no patient was given for them.</source>
        <translation>
            <numerusform>%Ln photograph passed over: no patient was given for it.</numerusform>
            <numerusform>%Ln photographs passed over: no patient was given for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) could not be written.</source>
        <translation>
            <numerusform>%Ln case could not be written.</numerusform>
            <numerusform>%Ln cases could not be written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vignette::FiguresPanel</name>
    <message numerus="yes">
        <source>True class: %1. Answer: %2. %3 of %n picture(s).</source>
        <translation>
            <numerusform>True class: %1. Answer: %2. %3 of %n picture.</numerusform>
            <numerusform>True class: %1. Answer: %2. %3 of %n pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n picture(s) of the classes, %2 of other labels</source>
        <translation>
            <numerusform>%1: %n picture of the classes, %2 of other labels</numerusform>
            <numerusform>%1: %n pictures of the classes, %2 of other labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a label</source>
        <translation>
            <numerusform>%n without a label</numerusform>
            <numerusform>%n without a label</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n duplicate</numerusform>
            <numerusform>%n duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n unreadable</numerusform>
            <numerusform>%n unreadable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the table without picture or label</source>
        <translation>
            <numerusform>%n row of the table without picture or label</numerusform>
            <numerusform>%n rows of the table without picture or label</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The intervals are over %Ln group(s) of pictures that belong together.</source>
        <translation>
            <numerusform>The intervals are over %Ln group of pictures that belong together.</numerusform>
            <numerusform>The intervals are over %Ln groups of pictures that belong together.</numerusform>
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
            <numerusform>The %n c&amp;ase that the list shows</numerusform>
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
        <source>Saved, but %n picture(s) could not be read any more.</source>
        <translation>
            <numerusform>Saved, but %n picture could not be read any more.</numerusform>
            <numerusform>Saved, but %n pictures could not be read any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vignette::ScreeningStatus</name>
    <message numerus="yes">
        <source>%Ln likely</source>
        <translation>
            <numerusform>%Ln likely</numerusform>
            <numerusform>%Ln likely</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uncertain</source>
        <translation>
            <numerusform>%Ln uncertain</numerusform>
            <numerusform>%Ln uncertain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln none of these</source>
        <translation>
            <numerusform>%Ln none of these</numerusform>
            <numerusform>%Ln none of these</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded</source>
        <translation>
            <numerusform>%Ln loaded</numerusform>
            <numerusform>%Ln loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln duplicate</numerusform>
            <numerusform>%Ln duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not an image</source>
        <translation>
            <numerusform>%Ln not an image</numerusform>
            <numerusform>%Ln not an image</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln unreadable</numerusform>
            <numerusform>%Ln unreadable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vignette::Session</name>
    <message numerus="yes">
        <source>review of %Ln case(s)</source>
        <translation>
            <numerusform>review of %Ln case</numerusform>
            <numerusform>review of %Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) name no single class to accept, and stay as they were.</source>
        <translation>
            <numerusform>%Ln case names no single class to accept, and stays as it was.</numerusform>
            <numerusform>%Ln cases name no single class to accept, and stay as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The index has more cases than a window lists: these are the most likely of each class, and %Ln row(s) are left out. vignette-cli writes the table of all.</source>
        <translation>
            <numerusform>The index has more cases than a window lists: these are the most likely of each class, and %Ln row is left out. vignette-cli writes the table of all.</numerusform>
            <numerusform>The index has more cases than a window lists: these are the most likely of each class, and %Ln rows are left out. vignette-cli writes the table of all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vignette::TaskPanel</name>
    <message numerus="yes">
        <source>Each example judged without itself: %n of %1 right (95 % interval %2 to %3 %).</source>
        <translation>
            <numerusform>Each example judged without itself: %n of %1 right (95 % interval %2 to %3 %).</numerusform>
            <numerusform>Each example judged without itself: %n of %1 right (95 % interval %2 to %3 %).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adapted to %Ln picture(s) of the folder. How well it does is not measured.</source>
        <translation>
            <numerusform>Adapted to %Ln picture of the folder. How well it does is not measured.</numerusform>
            <numerusform>Adapted to %Ln pictures of the folder. How well it does is not measured.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vignette::WorklistDialog</name>
    <message numerus="yes">
        <source>%Ln entry(s) planned.</source>
        <translation>
            <numerusform>%Ln entry planned.</numerusform>
            <numerusform>%Ln entries planned.</numerusform>
        </translation>
    </message>
</context>
</TS>
