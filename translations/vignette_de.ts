<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Base</name>
    <message>
        <source>The file is damaged or is not of this kind.</source>
        <translation>Die Datei ist beschädigt oder nicht von dieser Art.</translation>
    </message>
    <message>
        <source>The file is larger than this program accepts.</source>
        <translation>Die Datei ist größer, als dieses Programm annimmt.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; does not exist.</source>
        <translation>Die Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be opened.</source>
        <translation>Die Datei „%1“ lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read.</source>
        <translation>Die Datei „%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>There are numbers to be stored that are not finite or not complete.</source>
        <translation>Es sollen Zahlen gespeichert werden, die nicht endlich oder nicht vollständig sind.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written. Is the disk full or the folder read-only?</source>
        <translation>Die Datei „%1“ lässt sich nicht schreiben. Ist der Datenträger voll oder der Ordner schreibgeschützt?</translation>
    </message>
    <message>
        <source>The computer has too little free memory for this. Close other programs and try again.</source>
        <translation>Der Computer hat dafür zu wenig freien Speicher. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>CaseGroups</name>
    <message>
        <source>&quot;%1&quot; is no regular expression: %2.</source>
        <translation>„%1“ ist kein regulärer Ausdruck: %2.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>er ist leer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no table of groups: it needs a column for the file and one for the group.</source>
        <translation>„%1“ ist keine Gruppentabelle: Sie braucht eine Spalte für die Datei und eine für die Gruppe.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; puts &quot;%2&quot; into two groups.</source>
        <translation>Die Tabelle „%1“ ordnet „%2“ zwei Gruppen zu.</translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>Patient %1</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>Studie %1</translation>
    </message>
    <message>
        <source>Lesion %1</source>
        <translation>Läsion %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no grouping: write patient, study, lesion, folder, file, name:EXPRESSION or table:FILE.csv.</source>
        <translation>„%1“ ist keine Gruppierung: Schreiben Sie patient, study, lesion, folder, file, name:AUSDRUCK oder table:DATEI.csv.</translation>
    </message>
    <message>
        <source>Grouping the cases was stopped.</source>
        <translation>Das Gruppieren der Fälle wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>CaseMap</name>
    <message>
        <source>Not reviewed</source>
        <translation>Nicht durchgesehen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Marked, not decided</source>
        <translation>Markiert, nicht entschieden</translation>
    </message>
    <message>
        <source>Not gradable</source>
        <translation>Nicht beurteilbar</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>Uncertain</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keine davon</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Not an image</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation>Nicht gescreent</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Vermutlich</translation>
    </message>
    <message>
        <source>%1 %2 % %3</source>
        <translation>%1 %2 % %3</translation>
    </message>
    <message>
        <source>Not told apart</source>
        <translation>Nicht unterschieden</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1: cannot be told apart</source>
        <translation>%1: nicht zu unterscheiden</translation>
    </message>
    <message>
        <source>Suggests %1</source>
        <translation>Spricht für %1</translation>
    </message>
    <message>
        <source>%1, frame %2</source>
        <translation>%1, Bild %2</translation>
    </message>
    <message>
        <source>%1, lesion %2</source>
        <translation>%1, Läsion %2</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>ClassColour</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Hellblau</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>Classifier</name>
    <message>
        <source>The classifier could not be run.</source>
        <translation>Der Klassifikator konnte nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>The classifier file is damaged or is not a Vignette classifier.</source>
        <translation>Die Klassifikatordatei ist beschädigt oder kein Klassifikator von Vignette.</translation>
    </message>
    <message>
        <source>The network does not belong to this task.</source>
        <translation>Das Netz gehört nicht zu dieser Aufgabe.</translation>
    </message>
    <message>
        <source>The classifier file was changed after it was saved: its checksum does not match.</source>
        <translation>Die Klassifikatordatei wurde nach dem Speichern verändert: Ihre Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <source>The classifier does not give the answers on this computer that it gave when it was made, so it cannot be relied on.</source>
        <translation>Der Klassifikator gibt auf diesem Computer nicht die Antworten, die er bei seiner Erzeugung gab; er ist daher nicht verlässlich.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>There is no picture to classify.</source>
        <translation>Es gibt kein Bild zum Klassifizieren.</translation>
    </message>
    <message>
        <source>There is no such picture or class to explain.</source>
        <translation>Dieses Bild oder diese Klasse, die erklärt werden soll, gibt es nicht.</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>Nur für die Forschung. Nicht zur Diagnose.</translation>
    </message>
    <message>
        <source>This classifier was made by a newer version of Vignette. Update the program to open it.</source>
        <translation>Dieser Klassifikator wurde mit einer neueren Version von Vignette erzeugt. Aktualisieren Sie das Programm, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>The name of the file must end in .onnx or .pt, for ONNX or TorchScript.</source>
        <translation>Der Name der Datei muss auf .onnx oder .pt enden, für ONNX oder TorchScript.</translation>
    </message>
    <message>
        <source>The classifier could not be exported.</source>
        <translation>Der Klassifikator konnte nicht exportiert werden.</translation>
    </message>
    <message>
        <source>The classifier file holds more than this program can show, so it is not opened.</source>
        <translation>Die Klassifikatordatei enthält mehr, als dieses Programm zeigen kann; sie wird daher nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The table cannot be written. Is the disk full or the folder read-only?</source>
        <translation>Die Tabelle kann nicht geschrieben werden. Ist der Datenträger voll oder der Ordner schreibgeschützt?</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; cannot be opened.</source>
        <translation>Die Tabelle „%1“ kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; is larger than 64 MB.</source>
        <translation>Die Tabelle „%1“ ist größer als 64 MB.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>%1 %2</source>
        <comment>what failed, and why</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Another program is working on it right now.</source>
        <translation>Ein anderes Programm arbeitet gerade daran.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The disk is full or has a fault.</source>
        <translation>Der Datenträger ist voll oder hat einen Fehler.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written.</source>
        <translation>Die Datei oder ihr Ordner lässt sich nicht beschreiben.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus.</translation>
    </message>
    <message>
        <source>The address of a database reads &quot;postgresql://user@host/database&quot;.</source>
        <translation>Die Adresse einer Datenbank lautet „postgresql://benutzer@rechner/datenbank“.</translation>
    </message>
    <message>
        <source>A password does not belong into the address of a database, where others may read it. Put it into the file that PGPASSFILE names, or into ~/.pgpass.</source>
        <translation>Ein Kennwort gehört nicht in die Adresse einer Datenbank, wo andere es lesen können. Schreiben Sie es in die Datei, die PGPASSFILE nennt, oder in ~/.pgpass.</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed: libqt6sql6-psql.</source>
        <translation>Der Treiber für PostgreSQL ist nicht installiert: libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the address of a database is not known here.</source>
        <translation>„%1“ in der Adresse einer Datenbank ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The database does not allow it to this user.</source>
        <translation>Die Datenbank erlaubt das diesem Benutzer nicht.</translation>
    </message>
    <message>
        <source>The database refuses the name or the password.</source>
        <translation>Die Datenbank weist Name oder Kennwort zurück.</translation>
    </message>
    <message>
        <source>There is no such database on the server.</source>
        <translation>Auf dem Server gibt es diese Datenbank nicht.</translation>
    </message>
    <message>
        <source>The database server cannot be reached, or lets nobody in.</source>
        <translation>Der Datenbankserver ist nicht erreichbar oder lässt niemanden zu.</translation>
    </message>
</context>
<context>
    <name>DicomOut</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There are no cases to export.</source>
        <translation>Es gibt keine Fälle zu exportieren.</translation>
    </message>
    <message>
        <source>Give the id of the patient of the photographs.</source>
        <translation>Geben Sie die Patienten-ID zu den Fotos an.</translation>
    </message>
    <message>
        <source>The sex is M, F or O (other), or not given.</source>
        <translation>Das Geschlecht ist M, F oder O (anderes) oder bleibt leer.</translation>
    </message>
    <message>
        <source>The folder for the DICOM files cannot be made.</source>
        <translation>Der Ordner für die DICOM-Dateien lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The DICOM files cannot go among the pictures, where they would be taken for cases the next time. Choose another folder.</source>
        <translation>Die DICOM-Dateien können nicht zu den Bildern: dort würden sie beim nächsten Mal für Fälle gehalten. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The verdict is of another classifier.</source>
        <translation>Das Ergebnis stammt von einem anderen Klassifikator.</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Vignette results. %1</source>
        <translation>Vignette-Ergebnisse. %1</translation>
    </message>
    <message>
        <source>Vignette overlays. %1</source>
        <translation>Vignette-Überlagerungen. %1</translation>
    </message>
    <message>
        <source>Where the network looked for %1, in colours over the picture. Not evidence.</source>
        <translation>Wohin das Netz für %1 gesehen hat, farbig über dem Bild. Kein Beleg.</translation>
    </message>
    <message>
        <source>The export broke off. What was written stays.</source>
        <translation>Der Export brach ab. Was geschrieben wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The DICOM files cannot be written there. Is the disk full or the folder read-only?</source>
        <translation>Die DICOM-Dateien lassen sich dort nicht speichern. Ist der Datenträger voll oder der Ordner schreibgeschützt?</translation>
    </message>
    <message>
        <source>The report cannot be made.</source>
        <translation>Der Bericht lässt sich nicht erstellen.</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>Wahrscheinlichkeit für %1</translation>
    </message>
    <message>
        <source>The file does not say which study, series and instance it is. Nothing can refer to it.</source>
        <translation>Die Datei sagt nicht, zu welcher Studie und Serie sie gehört und welche Instanz sie ist. Nichts kann auf sie verweisen.</translation>
    </message>
    <message>
        <source>The name of the patient or the study is in a character set that cannot be read.</source>
        <translation>Der Name des Patienten oder der Studie steht in einem Zeichensatz, der sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>Only pictures in gray or colour, without a palette, can be freed of their patients.</source>
        <translation>Nur Graustufen- und Farbbilder ohne Palette lassen sich von Patientendaten befreien.</translation>
    </message>
    <message>
        <source>The picture is compressed in a way that cannot be undone here.</source>
        <translation>Das Bild ist auf eine Weise komprimiert, die sich hier nicht rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>The colours of the picture are stored in a way that cannot be read here.</source>
        <translation>Die Farben des Bildes sind auf eine Weise gespeichert, die hier nicht lesbar ist.</translation>
    </message>
    <message>
        <source>Pixels are missing in this file.</source>
        <translation>In dieser Datei fehlen Pixel.</translation>
    </message>
    <message>
        <source>The file holds no whole picture in DICOM.</source>
        <translation>Die Datei enthält kein vollständiges DICOM-Bild.</translation>
    </message>
    <message>
        <source>The file says that names are written into the picture. Blank the region where they are, or allow it if there are none.</source>
        <translation>Laut der Datei sind Namen in das Bild geschrieben. Schwärzen Sie den Bereich, in dem sie stehen, oder lassen Sie das Bild zu, wenn dort keine sind.</translation>
    </message>
    <message>
        <source>The file does not say which picture of which study it is.</source>
        <translation>Die Datei sagt nicht, welches Bild welcher Studie sie ist.</translation>
    </message>
    <message>
        <source>Give files, and a folder to write to.</source>
        <translation>Geben Sie Dateien an und einen Ordner, in den geschrieben wird.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The network in this file is incomplete.</source>
        <translation>Das Netz in dieser Datei ist unvollständig.</translation>
    </message>
    <message>
        <source>There is no usable graphics card &quot;%1&quot; on this computer.</source>
        <translation>Auf diesem Computer gibt es keine nutzbare Grafikkarte „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a device. Use auto, cpu, cuda or cuda:N.</source>
        <translation>„%1“ ist kein Gerät. Verwenden Sie auto, cpu, cuda oder cuda:N.</translation>
    </message>
    <message>
        <source>The task and its examples do not belong together.</source>
        <translation>Die Aufgabe und ihre Beispiele gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The engine file is damaged or is not an engine.</source>
        <translation>Die Engine-Datei ist beschädigt oder keine Engine.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no example pictures: it is recognised from its description alone.</source>
        <translation>„%1“ hat keine Beispielbilder: Die Klasse wird nur an ihrer Beschreibung erkannt.</translation>
    </message>
    <message>
        <source>No clinical feature was recognised in the description of &quot;%1&quot;.</source>
        <translation>In der Beschreibung von „%1“ wurde kein klinisches Merkmal erkannt.</translation>
    </message>
    <message>
        <source>The engine file was made for another version of this program.</source>
        <translation>Die Engine-Datei wurde für eine andere Version dieses Programms gemacht.</translation>
    </message>
    <message>
        <source>The classifier&apos;s last layer is incomplete.</source>
        <translation>Die letzte Schicht des Klassifikators ist unvollständig.</translation>
    </message>
    <message>
        <source>The network could not be run.</source>
        <translation>Das Netz konnte nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>The picture has a size that the network cannot take.</source>
        <translation>Das Bild hat eine Größe, die das Netz nicht verarbeiten kann.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The file describes a network that this program does not know.</source>
        <translation>Die Datei beschreibt ein Netz, das dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The engine&apos;s text encoder is incomplete.</source>
        <translation>Der Textkodierer der Engine ist unvollständig.</translation>
    </message>
    <message>
        <source>The text encoder could not be loaded.</source>
        <translation>Der Textkodierer konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file %1 is too large.</source>
        <translation>Die Datei %1 ist zu groß.</translation>
    </message>
    <message>
        <source>The sentence encoder&apos;s files are broken.</source>
        <translation>Die Dateien des Satzkodierers sind fehlerhaft.</translation>
    </message>
    <message>
        <source>The engine&apos;s vocabulary is broken.</source>
        <translation>Das Vokabular der Engine ist fehlerhaft.</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU, %n Thread</numerusform>
            <numerusform>CPU, %n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>The engine file is damaged: its checksum does not match. Install the program again.</source>
        <translation>Die Engine-Datei ist beschädigt: Ihre Prüfsumme stimmt nicht. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The engine does not give the answers on this computer that it gave when it was made, so it cannot be relied on.</source>
        <translation>Die Engine gibt auf diesem Computer nicht die Antworten, die sie bei ihrer Erstellung gab; auf sie ist daher kein Verlass.</translation>
    </message>
    <message>
        <source>The engine could not be loaded.</source>
        <translation>Die Engine konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>The classifier could not be made.</source>
        <translation>Der Klassifikator konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>A class about which nothing is known cannot be adapted to a folder. Describe it, or give an example.</source>
        <translation>Eine Klasse, über die nichts bekannt ist, lässt sich nicht an einen Ordner anpassen. Beschreiben Sie sie, oder geben Sie ein Beispiel.</translation>
    </message>
    <message>
        <source>The description of &quot;%1&quot; does not seem to fit its examples. Please check both.</source>
        <translation>Die Beschreibung von „%1“ scheint nicht zu ihren Beispielen zu passen. Bitte beide prüfen.</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>The file &quot;%1&quot; cannot be opened.</source>
        <translation>Die Datei „%1“ lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is larger than this program accepts.</source>
        <translation>Die Datei „%1“ ist größer, als dieses Programm annimmt.</translation>
    </message>
    <message>
        <source>Line %1 of the descriptions has no class or no description.</source>
        <translation>In Zeile %1 der Beschreibungen fehlt die Klasse oder die Beschreibung.</translation>
    </message>
    <message>
        <source>The episode file is not in the expected form (%1).</source>
        <translation>Die Episodendatei hat nicht die erwartete Form (%1).</translation>
    </message>
    <message>
        <source>The episode file &quot;%1&quot; cannot be opened.</source>
        <translation>Die Episodendatei „%1“ lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The episode file is larger than this program accepts.</source>
        <translation>Die Episodendatei ist größer, als dieses Programm annimmt.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The episode file has no setting &quot;%1&quot;.</source>
        <translation>Die Episodendatei hat keine Einstellung „%1“.</translation>
    </message>
</context>
<context>
    <name>EvaluationCsv</name>
    <message>
        <source>The figures are of other classes.</source>
        <translation>Die Kennzahlen gehören zu anderen Klassen.</translation>
    </message>
</context>
<context>
    <name>EvaluationReport</name>
    <message>
        <source>The evaluation was stopped.</source>
        <translation>Die Auswertung wurde angehalten.</translation>
    </message>
    <message>
        <source>There is no labelled picture that could be read.</source>
        <translation>Es gibt kein Bild mit Klassenangabe, das gelesen werden konnte.</translation>
    </message>
    <message>
        <source>The labels and the answers are not of the same classes.</source>
        <translation>Die Klassenangaben und die Antworten gehören nicht zu denselben Klassen.</translation>
    </message>
</context>
<context>
    <name>ExampleFiles</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>Den Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” has no folders with pictures: each folder in it becomes a class.</source>
        <translation>„%1“ enthält keine Ordner mit Bildern: Jeder Ordner darin wird zu einer Klasse.</translation>
    </message>
    <message>
        <source>A pasted picture cannot be read any more.</source>
        <translation>Ein eingefügtes Bild ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>The pasted pictures cannot be written beside the task. Is the disk full or the folder read-only?</source>
        <translation>Die eingefügten Bilder lassen sich nicht neben die Aufgabe schreiben. Ist der Datenträger voll oder der Ordner schreibgeschützt?</translation>
    </message>
</context>
<context>
    <name>Feature</name>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>braun</translation>
    </message>
    <message>
        <source>white</source>
        <translation>weiß</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>violett</translation>
    </message>
    <message>
        <source>skin coloured</source>
        <translation>hautfarben</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>black</source>
        <translation>schwarz</translation>
    </message>
    <message>
        <source>tan</source>
        <translation>hellbraun</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>macule</source>
        <translation>Makula</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>Fleck</translation>
    </message>
    <message>
        <source>papule</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>plaque</source>
        <translation>Plaque</translation>
    </message>
    <message>
        <source>nodule</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>tumour</source>
        <translation>Tumor</translation>
    </message>
    <message>
        <source>vesicle</source>
        <translation>Bläschen</translation>
    </message>
    <message>
        <source>bulla</source>
        <translation>Blase</translation>
    </message>
    <message>
        <source>pustule</source>
        <translation>Pustel</translation>
    </message>
    <message>
        <source>wheal</source>
        <translation>Quaddel</translation>
    </message>
    <message>
        <source>cyst</source>
        <translation>Zyste</translation>
    </message>
    <message>
        <source>comedo</source>
        <translation>Komedo</translation>
    </message>
    <message>
        <source>purpura</source>
        <translation>Purpura</translation>
    </message>
    <message>
        <source>telangiectasia</source>
        <translation>Teleangiektasie</translation>
    </message>
    <message>
        <source>ulcer</source>
        <translation>Ulkus</translation>
    </message>
    <message>
        <source>erosion</source>
        <translation>Erosion</translation>
    </message>
    <message>
        <source>crust</source>
        <translation>Kruste</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Schuppung</translation>
    </message>
    <message>
        <source>fissure</source>
        <translation>Rhagade</translation>
    </message>
    <message>
        <source>atrophy</source>
        <translation>Atrophie</translation>
    </message>
    <message>
        <source>scar</source>
        <translation>Narbe</translation>
    </message>
    <message>
        <source>hyperkeratosis</source>
        <translation>Hyperkeratose</translation>
    </message>
    <message>
        <source>sclerosis</source>
        <translation>Sklerose</translation>
    </message>
    <message>
        <source>erythroderma</source>
        <translation>Erythrodermie</translation>
    </message>
    <message>
        <source>hair loss</source>
        <translation>Haarausfall</translation>
    </message>
    <message>
        <source>nail change</source>
        <translation>Nagelveränderung</translation>
    </message>
    <message>
        <source>burrow</source>
        <translation>Milbengang</translation>
    </message>
    <message>
        <source>lichenification</source>
        <translation>Lichenifikation</translation>
    </message>
    <message>
        <source>excoriation</source>
        <translation>Exkoriation</translation>
    </message>
    <message>
        <source>necrosis</source>
        <translation>Nekrose</translation>
    </message>
    <message>
        <source>horn</source>
        <translation>Hauthorn</translation>
    </message>
    <message>
        <source>swelling</source>
        <translation>Schwellung</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>glatt</translation>
    </message>
    <message>
        <source>rough</source>
        <translation>rau</translation>
    </message>
    <message>
        <source>shiny</source>
        <translation>glänzend</translation>
    </message>
    <message>
        <source>pearly</source>
        <translation>perlmuttartig</translation>
    </message>
    <message>
        <source>waxy</source>
        <translation>wachsartig</translation>
    </message>
    <message>
        <source>velvety</source>
        <translation>samtig</translation>
    </message>
    <message>
        <source>moist</source>
        <translation>feucht</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>trocken</translation>
    </message>
    <message>
        <source>wrinkled</source>
        <translation>runzelig</translation>
    </message>
    <message>
        <source>umbilicated</source>
        <translation>genabelt</translation>
    </message>
    <message>
        <source>dome shaped</source>
        <translation>kuppelförmig</translation>
    </message>
    <message>
        <source>flat topped</source>
        <translation>oben abgeflacht</translation>
    </message>
    <message>
        <source>pedunculated</source>
        <translation>gestielt</translation>
    </message>
    <message>
        <source>hairy</source>
        <translation>behaart</translation>
    </message>
    <message>
        <source>well defined</source>
        <translation>scharf begrenzt</translation>
    </message>
    <message>
        <source>ill defined</source>
        <translation>unscharf begrenzt</translation>
    </message>
    <message>
        <source>irregular</source>
        <translation>unregelmäßig</translation>
    </message>
    <message>
        <source>raised border</source>
        <translation>erhabener Rand</translation>
    </message>
    <message>
        <source>halo</source>
        <translation>Halo</translation>
    </message>
    <message>
        <source>solitary</source>
        <translation>einzeln</translation>
    </message>
    <message>
        <source>few</source>
        <translation>wenige</translation>
    </message>
    <message>
        <source>multiple</source>
        <translation>multipel</translation>
    </message>
    <message>
        <source>grouped</source>
        <translation>gruppiert</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>annular</source>
        <translation>anulär</translation>
    </message>
    <message>
        <source>target like</source>
        <translation>kokardenförmig</translation>
    </message>
    <message>
        <source>reticulate</source>
        <translation>netzartig</translation>
    </message>
    <message>
        <source>widespread</source>
        <translation>ausgedehnt</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>symmetrisch</translation>
    </message>
    <message>
        <source>unilateral</source>
        <translation>einseitig</translation>
    </message>
    <message>
        <source>dermatomal</source>
        <translation>dermatomal</translation>
    </message>
    <message>
        <source>follicular</source>
        <translation>follikulär</translation>
    </message>
    <message>
        <source>face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>nose</source>
        <translation>Nase</translation>
    </message>
    <message>
        <source>eyelid</source>
        <translation>Augenlid</translation>
    </message>
    <message>
        <source>ear</source>
        <translation>Ohr</translation>
    </message>
    <message>
        <source>lips</source>
        <translation>Lippen</translation>
    </message>
    <message>
        <source>scalp</source>
        <translation>Kopfhaut</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>Hals</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>limbs</source>
        <translation>Gliedmaßen</translation>
    </message>
    <message>
        <source>acral</source>
        <translation>akral</translation>
    </message>
    <message>
        <source>palmoplantar</source>
        <translation>palmoplantar</translation>
    </message>
    <message>
        <source>nail</source>
        <translation>Nagel</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>oral</translation>
    </message>
    <message>
        <source>genital</source>
        <translation>genital</translation>
    </message>
    <message>
        <source>flexural</source>
        <translation>in den Beugen</translation>
    </message>
    <message>
        <source>photo exposed</source>
        <translation>lichtexponiert</translation>
    </message>
    <message>
        <source>infant</source>
        <translation>Säugling</translation>
    </message>
    <message>
        <source>child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>adolescent</source>
        <translation>jugendlich</translation>
    </message>
    <message>
        <source>adult</source>
        <translation>erwachsen</translation>
    </message>
    <message>
        <source>elderly</source>
        <translation>älterer Mensch</translation>
    </message>
    <message>
        <source>tiny</source>
        <translation>winzig</translation>
    </message>
    <message>
        <source>small</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>large</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>itch</source>
        <translation>Juckreiz</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>pigment network</source>
        <translation>Pigmentnetz</translation>
    </message>
    <message>
        <source>dots globules</source>
        <translation>Punkte/Globuli</translation>
    </message>
    <message>
        <source>blue white veil</source>
        <translation>blau-weißer Schleier</translation>
    </message>
    <message>
        <source>radial streaks</source>
        <translation>radiale Streifen</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>Regression</translation>
    </message>
    <message>
        <source>milia like cysts</source>
        <translation>milienartige Zysten</translation>
    </message>
    <message>
        <source>comedo like openings</source>
        <translation>komedoartige Öffnungen</translation>
    </message>
    <message>
        <source>ridges fissures</source>
        <translation>Leisten/Furchen</translation>
    </message>
    <message>
        <source>arborising vessels</source>
        <translation>verzweigte Gefäße</translation>
    </message>
    <message>
        <source>dotted vessels</source>
        <translation>punktförmige Gefäße</translation>
    </message>
    <message>
        <source>hairpin vessels</source>
        <translation>Haarnadelgefäße</translation>
    </message>
    <message>
        <source>glomerular vessels</source>
        <translation>glomeruläre Gefäße</translation>
    </message>
    <message>
        <source>irregular vessels</source>
        <translation>unregelmäßige Gefäße</translation>
    </message>
    <message>
        <source>lacunes</source>
        <translation>Lakunen</translation>
    </message>
    <message>
        <source>strawberry pattern</source>
        <translation>Erdbeermuster</translation>
    </message>
    <message>
        <source>leaf like areas</source>
        <translation>blattartige Areale</translation>
    </message>
    <message>
        <source>rosettes</source>
        <translation>Rosetten</translation>
    </message>
    <message>
        <source>shiny white lines</source>
        <translation>glänzend weiße Linien</translation>
    </message>
    <message>
        <source>central white patch</source>
        <translation>zentrale weiße Fläche</translation>
    </message>
    <message>
        <source>parallel ridge</source>
        <translation>paralleles Leistenmuster</translation>
    </message>
    <message>
        <source>structureless</source>
        <translation>strukturlos</translation>
    </message>
    <message>
        <source>vascular</source>
        <translation>vaskulär</translation>
    </message>
    <message>
        <source>pigmented</source>
        <translation>pigmentiert</translation>
    </message>
    <message>
        <source>depigmented</source>
        <translation>depigmentiert</translation>
    </message>
    <message>
        <source>inflammatory</source>
        <translation>entzündlich</translation>
    </message>
    <message>
        <source>malignant</source>
        <translation>maligne</translation>
    </message>
    <message>
        <source>bleeding</source>
        <translation>Blutung</translation>
    </message>
</context>
<context>
    <name>FeatureGroup</name>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>lesion</source>
        <translation>Effloreszenz</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>border</source>
        <translation>Begrenzung</translation>
    </message>
    <message>
        <source>arrangement</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>symptom</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>dermoscopy</source>
        <translation>Dermatoskopie</translation>
    </message>
    <message>
        <source>character</source>
        <translation>Merkmal</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1–%2&#xa0;%</source>
        <translation>%1–%2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>Not enough to estimate</source>
        <translation>Zu wenige für eine Schätzung</translation>
    </message>
    <message>
        <source>Labelled pictures</source>
        <translation>Bilder mit Klassenangabe</translation>
    </message>
    <message>
        <source>%1 of the classes, %2 of none of them</source>
        <translation>%1 aus den Klassen, %2 aus keiner davon</translation>
    </message>
    <message>
        <source>Named, and rightly</source>
        <translation>Richtig benannt</translation>
    </message>
    <message>
        <source>Right of those named</source>
        <translation>Richtige unter den benannten</translation>
    </message>
    <message>
        <source>Of none of the classes, not named</source>
        <translation>Aus keiner der Klassen, nicht benannt</translation>
    </message>
    <message>
        <source>sensitivity %1; specificity %2</source>
        <translation>Sensitivität %1; Spezifität %2</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Bilder (%1);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>&quot;%1&quot; is one of the files that are read, and would be lost. Write to another file.</source>
        <translation>„%1“ ist eine der Dateien, die gelesen werden, und ginge verloren. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice as a file to write.</source>
        <translation>„%1“ ist zweimal als zu schreibende Datei angegeben.</translation>
    </message>
    <message>
        <source>The results cannot go to &quot;%1&quot;, among what is read, where they would be taken for pictures the next time. Choose another folder.</source>
        <translation>Die Ergebnisse können nicht nach „%1“: Was dort liegt, wird gelesen, und sie würden beim nächsten Mal für Bilder gehalten. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>Imaging</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>compressed data</source>
        <translation>komprimierte Daten</translation>
    </message>
    <message>
        <source>There are more elements than can be listed.</source>
        <translation>Es gibt mehr Elemente, als aufgeführt werden können.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Items: %1</source>
        <translation>Einträge: %1</translation>
    </message>
    <message>
        <source>The picture has colours.</source>
        <translation>Das Bild ist farbig.</translation>
    </message>
    <message>
        <source>The DICOM data dictionary (dicom.dic) was not found; some DICOM files cannot be read.</source>
        <translation>Das DICOM-Datenverzeichnis (dicom.dic) wurde nicht gefunden; manche DICOM-Dateien sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Die Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a folder, not a picture.</source>
        <translation>Dies ist ein Ordner, kein Bild.</translation>
    </message>
    <message>
        <source>This is a device or pipe, not a picture file.</source>
        <translation>Dies ist ein Gerät oder eine Pipe, keine Bilddatei.</translation>
    </message>
    <message>
        <source>The file cannot be opened; check that you are allowed to read it.</source>
        <translation>Die Datei lässt sich nicht öffnen; prüfen Sie, ob Sie die Berechtigung dazu haben.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file ends too early: part of the picture is missing.</source>
        <translation>Die Datei endet zu früh: Ein Teil des Bildes fehlt.</translation>
    </message>
    <message>
        <source>The picture in this file is damaged.</source>
        <translation>Das Bild in dieser Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file claims a picture far larger than it can contain.</source>
        <translation>Die Datei gibt ein weit größeres Bild an, als sie enthalten kann.</translation>
    </message>
    <message>
        <source>This is a text file, not a picture.</source>
        <translation>Dies ist eine Textdatei, kein Bild.</translation>
    </message>
    <message>
        <source>This is not a picture file.</source>
        <translation>Dies ist keine Bilddatei.</translation>
    </message>
    <message>
        <source>This DICOM file holds no picture.</source>
        <translation>Diese DICOM-Datei enthält kein Bild.</translation>
    </message>
    <message>
        <source>This is a DICOM directory (DICOMDIR): it lists pictures but holds none.</source>
        <translation>Dies ist ein DICOM-Verzeichnis (DICOMDIR): Es führt Bilder auf, enthält aber keine.</translation>
    </message>
    <message>
        <source>This picture format is not supported; save the picture as JPEG or PNG.</source>
        <translation>Dieses Bildformat wird nicht unterstützt; speichern Sie das Bild als JPEG oder PNG.</translation>
    </message>
    <message>
        <source>The compression of this DICOM file (transfer syntax) is not supported.</source>
        <translation>Die Kompression dieser DICOM-Datei (Transfersyntax) wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>The pixel format of this picture is not supported.</source>
        <translation>Das Pixelformat dieses Bildes wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>The picture is larger than this program accepts.</source>
        <translation>Das Bild ist größer, als dieses Programm annimmt.</translation>
    </message>
    <message>
        <source>The file has no frame with this number.</source>
        <translation>Die Datei hat keine Einzelaufnahme mit dieser Nummer.</translation>
    </message>
    <message>
        <source>The picture could not be decoded.</source>
        <translation>Das Bild ließ sich nicht dekodieren.</translation>
    </message>
</context>
<context>
    <name>Index</name>
    <message>
        <source>Give files or folders to encode, and a folder for the index.</source>
        <translation>Geben Sie Dateien oder Ordner zum Kodieren an, und einen Ordner für den Index.</translation>
    </message>
    <message>
        <source>The index cannot be used.</source>
        <translation>Der Index lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>The encoding was stopped. Encode again to go on.</source>
        <translation>Das Kodieren wurde angehalten. Kodieren Sie erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The index was made by another version of this program. Encode the pictures anew.</source>
        <translation>Der Index stammt von einer anderen Version dieses Programms. Kodieren Sie die Bilder neu.</translation>
    </message>
    <message>
        <source>The index was made with another engine than the one given, so its features mean something else. Encode the pictures anew, into another folder.</source>
        <translation>Der Index wurde mit einer anderen Engine erstellt, seine Merkmale bedeuten daher etwas anderes. Kodieren Sie die Bilder neu, in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no index in &quot;%1&quot;.</source>
        <translation>In „%1“ liegt kein Index.</translation>
    </message>
    <message>
        <source>The index is not finished yet. Encode the pictures again to go on.</source>
        <translation>Der Index ist noch nicht fertig. Kodieren Sie die Bilder erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>The index is not finished yet, and of other files or folders. Give the same ones.</source>
        <translation>Der Index ist noch nicht fertig und gehört zu anderen Dateien oder Ordnern. Geben Sie dieselben an.</translation>
    </message>
    <message>
        <source>The index cannot be written. Is the disk full or the folder read-only?</source>
        <translation>Der Index lässt sich nicht schreiben. Ist der Datenträger voll oder der Ordner schreibgeschützt?</translation>
    </message>
    <message>
        <source>The index is damaged. Encode the pictures anew.</source>
        <translation>Der Index ist beschädigt. Kodieren Sie die Bilder neu.</translation>
    </message>
    <message>
        <source>The index is of share %1 of an archive. Give that one, or another folder.</source>
        <translation>Der Index enthält den Anteil %1 eines Archivs. Geben Sie diesen an oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made with another engine than &quot;%2&quot;.</source>
        <translation>„%1“ wurde mit einer anderen Engine erstellt als „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is share %2, and &quot;%3&quot; is share %4: these do not belong together.</source>
        <translation>„%1“ ist der Anteil %2 und „%3“ der Anteil %4: Sie gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>Share %1 is given twice, the second time as &quot;%2&quot;.</source>
        <translation>Der Anteil %1 ist doppelt angegeben, beim zweiten Mal als „%2“.</translation>
    </message>
    <message>
        <source>Of %1 shares these are missing: %2.</source>
        <translation>Von %1 Anteilen fehlen diese: %2.</translation>
    </message>
    <message>
        <source>Give the indexes to merge.</source>
        <translation>Geben Sie die Indizes an, die zusammengeführt werden sollen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already. Merge into a new folder.</source>
        <translation>„%1“ gibt es schon. Führen Sie in einen neuen Ordner zusammen.</translation>
    </message>
</context>
<context>
    <name>LabelledSet</name>
    <message>
        <source>Reading the labels was stopped.</source>
        <translation>Das Lesen der Klassenangaben wurde angehalten.</translation>
    </message>
    <message>
        <source>The folder holds several tables of labels (%1). Keep one of them there.</source>
        <translation>Der Ordner enthält mehrere Tabellen mit Klassenangaben (%1). Lassen Sie nur eine davon dort.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; gives the picture &quot;%2&quot; two different labels.</source>
        <translation>Die Tabelle „%1“ gibt dem Bild „%2“ zwei verschiedene Klassen.</translation>
    </message>
    <message>
        <source>None of the pictures that the table &quot;%1&quot; names is in the folder.</source>
        <translation>Keines der Bilder, die die Tabelle „%1“ nennt, liegt in dem Ordner.</translation>
    </message>
    <message>
        <source>No label of the table &quot;%1&quot; is a class of the classifier (%2).</source>
        <translation>Keine Angabe der Tabelle „%1“ ist eine Klasse des Klassifikators (%2).</translation>
    </message>
    <message>
        <source>The folder has no table of labels, and no sub-folder is named like a class of the classifier (%1).</source>
        <translation>Der Ordner hat keine Tabelle mit Klassenangaben, und kein Unterordner heißt wie eine Klasse des Klassifikators (%1).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist.</source>
        <translation>„%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no table of labels: it needs a column for the file and one for the label.</source>
        <translation>„%1“ ist keine Tabelle mit Klassenangaben: Sie braucht eine Spalte für die Datei und eine für die Klasse.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The log level is debug, info, warning, error or off, not &quot;%1&quot;.</source>
        <translation>Die Protokollstufe ist debug, info, warning, error oder off, nicht „%1“.</translation>
    </message>
    <message>
        <source>The log cannot be written. Is the disk full?</source>
        <translation>Das Protokoll kann nicht geschrieben werden. Ist der Datenträger voll?</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Language of the window: de, fr, es and so on; English where there is no translation.</source>
        <translation>Sprache des Fensters: de, fr, es und so weiter; Englisch, wo es keine Übersetzung gibt.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Classifiers for skin images from a few examples and words.</source>
        <translation>Klassifikatoren für Hautbilder aus wenigen Beispielen und Worten.</translation>
    </message>
    <message>
        <source>Write nothing on disk unless it is saved by hand.</source>
        <translation>Nichts auf den Datenträger schreiben, was nicht von Hand gespeichert wird.</translation>
    </message>
    <message>
        <source>A task (.json) or classifier (.vignette).</source>
        <translation>Eine Aufgabe (.json) oder ein Klassifikator (.vignette).</translation>
    </message>
    <message>
        <source>Keep reviews on a PostgreSQL server, for several reviewers: postgresql://user@host/database. The password stands in the file that PGPASSFILE names.</source>
        <translation>Durchsichten auf einem PostgreSQL-Server ablegen, für mehrere Personen: postgresql://benutzer@rechner/datenbank. Das Kennwort steht in der Datei, die PGPASSFILE nennt.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>Files or folders to screen, or an index.</source>
        <translation>Dateien oder Ordner, zum Screenen oder ein Index.</translation>
    </message>
</context>
<context>
    <name>Pacs</name>
    <message>
        <source>The storage port %1 cannot be opened. Is another program using it?</source>
        <translation>Der Empfangsport %1 lässt sich nicht öffnen. Verwendet ihn ein anderes Programm?</translation>
    </message>
    <message>
        <source>The archive offers nothing of what was asked for.</source>
        <translation>Das Archiv bietet nichts von dem an, was angefragt wurde.</translation>
    </message>
    <message>
        <source>The archive does not offer %1.</source>
        <translation>Das bietet das Archiv nicht an: %1.</translation>
    </message>
    <message>
        <source>a search (C-FIND)</source>
        <translation>Suche (C-FIND)</translation>
    </message>
    <message>
        <source>A modality is a code in capitals, such as XC or DMS.</source>
        <translation>Eine Modalität ist ein Code in Großbuchstaben, etwa XC oder DMS.</translation>
    </message>
    <message>
        <source>A UID has digits and dots, 64 at most.</source>
        <translation>Eine UID besteht aus höchstens 64 Ziffern und Punkten.</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>The number of studies is 1 to 100,000.</source>
        <translation>Die Anzahl der Studien liegt zwischen 1 und 100.000.</translation>
    </message>
    <message>
        <source>Pictures of patients cannot go into a folder that others can look into. Choose an empty folder or a new one.</source>
        <translation>Bilder von Patienten dürfen nicht in einen Ordner, den andere einsehen können. Wählen Sie einen leeren oder einen neuen Ordner.</translation>
    </message>
    <message>
        <source>The folder for the pictures cannot be made.</source>
        <translation>Der Ordner für die Bilder lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The pictures from the archive cannot be written. Is the disk full or the folder read-only?</source>
        <translation>Die Bilder aus dem Archiv lassen sich nicht schreiben. Ist der Datenträger voll oder der Ordner schreibgeschützt?</translation>
    </message>
    <message>
        <source>retrieval by C-MOVE; try C-GET</source>
        <translation>Abruf per C-MOVE; versuchen Sie C-GET</translation>
    </message>
    <message>
        <source>The work with the archive was cancelled.</source>
        <translation>Die Arbeit mit dem Archiv wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The work with the archive broke off: a defect.</source>
        <translation>Die Arbeit mit dem Archiv brach ab: ein Programmfehler.</translation>
    </message>
    <message>
        <source>The archive did not answer in time. Try again later, or allow more time in the settings.</source>
        <translation>Das Archiv hat nicht rechtzeitig geantwortet. Versuchen Sie es später erneut, oder lassen Sie in den Einstellungen mehr Zeit zu.</translation>
    </message>
    <message>
        <source>A secure connection to the archive could not be made. Check the certificates and whether the archive uses TLS at this port.</source>
        <translation>Eine sichere Verbindung zum Archiv kam nicht zustande. Prüfen Sie die Zertifikate und ob das Archiv an diesem Port TLS verwendet.</translation>
    </message>
    <message>
        <source>The archive sent more than is allowed.</source>
        <translation>Das Archiv hat mehr gesendet, als erlaubt ist.</translation>
    </message>
    <message>
        <source>The archive broke off the connection. Try again; if it happens again, ask its administrator.</source>
        <translation>Das Archiv hat die Verbindung abgebrochen. Versuchen Sie es erneut; geschieht es wieder, fragen Sie den Administrator des Archivs.</translation>
    </message>
    <message>
        <source>The archive answered in a way that is not DICOM.</source>
        <translation>Das Archiv hat anders geantwortet, als DICOM es vorsieht.</translation>
    </message>
    <message>
        <source>The archive is not called %1. Check its AE title in the settings.</source>
        <translation>Das Archiv heißt nicht %1. Prüfen Sie seinen AE-Titel in den Einstellungen.</translation>
    </message>
    <message>
        <source>The archive does not know this computer as %1. Ask its administrator to enter this AE title.</source>
        <translation>Das Archiv kennt diesen Computer nicht als %1. Bitten Sie den Administrator des Archivs, diesen AE-Titel einzutragen.</translation>
    </message>
    <message>
        <source>The archive is busy. Try again later.</source>
        <translation>Das Archiv ist ausgelastet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The archive refused the connection. Check both AE titles in the settings, and ask its administrator whether this computer may use it.</source>
        <translation>Das Archiv hat die Verbindung abgelehnt. Prüfen Sie beide AE-Titel in den Einstellungen, und fragen Sie den Administrator des Archivs, ob dieser Computer es nutzen darf.</translation>
    </message>
    <message>
        <source>The archive does not know where to send the pictures to. Ask its administrator to enter the AE title, address and storage port of this computer.</source>
        <translation>Das Archiv weiß nicht, wohin es die Bilder senden soll. Bitten Sie den Administrator des Archivs, AE-Titel, Adresse und Empfangsport dieses Computers einzutragen.</translation>
    </message>
    <message>
        <source>The archive has no room or no means left for this.</source>
        <translation>Das Archiv hat dafür keinen Platz oder keine Ressourcen mehr.</translation>
    </message>
    <message>
        <source>The archive does not take or give this kind of data.</source>
        <translation>Das Archiv nimmt oder liefert Daten dieser Art nicht.</translation>
    </message>
    <message>
        <source>The archive does not allow this to this computer.</source>
        <translation>Das Archiv erlaubt dies diesem Computer nicht.</translation>
    </message>
    <message>
        <source>The archive could not do this.</source>
        <translation>Das Archiv konnte dies nicht ausführen.</translation>
    </message>
    <message>
        <source>No archive is configured.</source>
        <translation>Es ist kein Archiv eingerichtet.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>The AE title of the archive has 1 to 16 letters and digits.</source>
        <translation>Der AE-Titel des Archivs hat 1 bis 16 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The AE title of this computer has 1 to 16 letters and digits.</source>
        <translation>Der AE-Titel dieses Computers hat 1 bis 16 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The time to wait for the archive is 1 to 3600 seconds.</source>
        <translation>Die Wartezeit für das Archiv beträgt 1 bis 3600 Sekunden.</translation>
    </message>
    <message>
        <source>A secure connection needs the certificates of the authorities that are trusted.</source>
        <translation>Eine sichere Verbindung braucht die Zertifikate der vertrauenswürdigen Zertifizierungsstellen.</translation>
    </message>
    <message>
        <source>The own certificate and its key belong together; one of them is missing.</source>
        <translation>Das eigene Zertifikat und sein Schlüssel gehören zusammen; eines von beiden fehlt.</translation>
    </message>
    <message>
        <source>The settings file of the archives does not exist.</source>
        <translation>Die Einstellungsdatei der Archive gibt es nicht.</translation>
    </message>
    <message>
        <source>The settings file of the archives cannot be read.</source>
        <translation>Die Einstellungsdatei der Archive lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>There is no archive &quot;%1&quot; in the settings file. It has: %2.</source>
        <translation>In der Einstellungsdatei gibt es kein Archiv „%1“. Sie enthält: %2.</translation>
    </message>
    <message>
        <source>The archive &quot;%1&quot; has a setting that is unknown or of the wrong kind.</source>
        <translation>Das Archiv „%1“ hat eine Einstellung, die unbekannt oder von falscher Art ist.</translation>
    </message>
    <message>
        <source>retrieval by C-GET; try C-MOVE</source>
        <translation>Abruf per C-GET; versuchen Sie C-MOVE</translation>
    </message>
    <message>
        <source>C-MOVE needs a storage port in the settings.</source>
        <translation>C-MOVE braucht einen Empfangsport in den Einstellungen.</translation>
    </message>
    <message>
        <source>C-MOVE over a secure connection needs an own certificate with its key.</source>
        <translation>C-MOVE über eine sichere Verbindung braucht ein eigenes Zertifikat mit Schlüssel.</translation>
    </message>
    <message>
        <source>The limits of a retrieval are numbers above 0.</source>
        <translation>Die Grenzen für einen Abruf sind Zahlen größer als 0.</translation>
    </message>
    <message>
        <source>The archive sent more than %1 pictures. Fetch single series.</source>
        <translation>Das Archiv hat mehr als %1 Bilder gesendet. Rufen Sie einzelne Serien ab.</translation>
    </message>
    <message>
        <source>The archive could not send any of the %1 pictures.</source>
        <translation>Das Archiv konnte keines der %1 Bilder senden.</translation>
    </message>
    <message>
        <source>The archive has nothing of this study.</source>
        <translation>Das Archiv hat nichts zu dieser Studie.</translation>
    </message>
    <message>
        <source>The file is no DICOM, or is damaged.</source>
        <translation>Die Datei ist kein DICOM oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The file is cut off.</source>
        <translation>Die Datei ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The file does not say what it is in DICOM.</source>
        <translation>Die Datei sagt nicht, was sie in DICOM ist.</translation>
    </message>
    <message>
        <source>The archive does not take this kind of file.</source>
        <translation>Das Archiv nimmt Dateien dieser Art nicht an.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Es gibt nichts zu senden.</translation>
    </message>
    <message>
        <source>%1 cannot be read. It has to be a PEM file.</source>
        <translation>%1 lässt sich nicht lesen. Sie muss eine PEM-Datei sein.</translation>
    </message>
    <message>
        <source>A file with certificates or keys for the secure connection does not exist.</source>
        <translation>Eine Datei mit Zertifikaten oder Schlüsseln für die sichere Verbindung gibt es nicht.</translation>
    </message>
    <message>
        <source>The file with the trusted certificates</source>
        <translation>Die Datei mit den vertrauenswürdigen Zertifikaten</translation>
    </message>
    <message>
        <source>The file with the key</source>
        <translation>Die Datei mit dem Schlüssel</translation>
    </message>
    <message>
        <source>The file with the own certificate</source>
        <translation>Die Datei mit dem eigenen Zertifikat</translation>
    </message>
    <message>
        <source>The own certificate and the key do not fit.</source>
        <translation>Das eigene Zertifikat und der Schlüssel passen nicht zusammen.</translation>
    </message>
    <message>
        <source>A secure connection cannot be made on this computer.</source>
        <translation>Auf diesem Computer ist keine sichere Verbindung möglich.</translation>
    </message>
    <message>
        <source>The archive&apos;s computer &quot;%1&quot; is not known in the network. Check its name in the settings.</source>
        <translation>Der Computer des Archivs „%1“ ist im Netzwerk nicht bekannt. Prüfen Sie seinen Namen in den Einstellungen.</translation>
    </message>
    <message>
        <source>Nothing answers at %1, port %2. Is the archive running, and is the address in the settings right?</source>
        <translation>Unter %1, Port %2, antwortet nichts. Läuft das Archiv, und stimmt die Adresse in den Einstellungen?</translation>
    </message>
    <message>
        <source>Over DICOMweb there is no worklist. Ask for it by DICOM.</source>
        <translation>Über DICOMweb gibt es keine Arbeitsliste. Fragen Sie sie über DICOM ab.</translation>
    </message>
    <message>
        <source>The archive answered in a way that is not DICOMweb. Check its address in the settings.</source>
        <translation>Die Antwort des Archivs ist kein DICOMweb. Prüfen Sie seine Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>The address of a DICOMweb archive looks like https://pacs.example.org/dicom-web.</source>
        <translation>Die Adresse eines DICOMweb-Archivs sieht aus wie https://pacs.example.org/dicom-web.</translation>
    </message>
    <message>
        <source>Give a user name with a password, or a token, not both.</source>
        <translation>Geben Sie Benutzername und Kennwort an oder ein Token, nicht beides.</translation>
    </message>
    <message>
        <source>The user name or the token has a character that cannot be in one.</source>
        <translation>Benutzername oder Token enthält ein Zeichen, das dort nicht stehen kann.</translation>
    </message>
    <message>
        <source>A password or token is only sent over a secure connection: the address must begin with https://.</source>
        <translation>Ein Kennwort oder Token wird nur über eine sichere Verbindung gesendet: Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>A user name or token is for an archive at an address with https://.</source>
        <translation>Benutzername oder Token sind für ein Archiv mit einer https://-Adresse.</translation>
    </message>
    <message>
        <source>The file with the password or token cannot be read.</source>
        <translation>Die Datei mit dem Kennwort oder Token kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Over DICOMweb there is no C-MOVE.</source>
        <translation>Über DICOMweb gibt es kein C-MOVE.</translation>
    </message>
    <message>
        <source>A certificate or key cannot be read. Check the settings.</source>
        <translation>Ein Zertifikat oder Schlüssel kann nicht gelesen werden. Prüfen Sie die Einstellungen.</translation>
    </message>
    <message>
        <source>A certificate or key cannot be used. It must be a PEM file.</source>
        <translation>Ein Zertifikat oder Schlüssel ist nicht verwendbar. Es muss eine PEM-Datei sein.</translation>
    </message>
    <message>
        <source>The archive does not accept the user name and password, or the token. Check them in the settings.</source>
        <translation>Das Archiv nimmt Benutzername und Kennwort oder das Token nicht an. Prüfen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>The archive has nothing at this address. Check the address of its DICOMweb service in the settings.</source>
        <translation>Unter dieser Adresse hat das Archiv nichts. Prüfen Sie die Adresse seines DICOMweb-Dienstes in den Einstellungen.</translation>
    </message>
    <message>
        <source>The archive does not take files that are so large.</source>
        <translation>Das Archiv nimmt so große Dateien nicht an.</translation>
    </message>
    <message>
        <source>The archive is at another address than the one in the settings. Ask its administrator.</source>
        <translation>Das Archiv hat eine andere Adresse als die in den Einstellungen. Fragen Sie seinen Administrator.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Screening report</source>
        <translation>Screening-Bericht</translation>
    </message>
    <message>
        <source>Screening report: %1</source>
        <translation>Screening-Bericht: %1</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Classifier made</source>
        <translation>Klassifikator erzeugt</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Classifier digest</source>
        <translation>Prüfsumme des Klassifikators</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Bericht erstellt</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The picture cannot be read any more.</source>
        <translation>Das Bild lässt sich nicht mehr lesen.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Überlagerung</translation>
    </message>
    <message>
        <source>accepted by the reviewer</source>
        <translation>ärztlich akzeptiert</translation>
    </message>
    <message>
        <source>overruled by the reviewer: %1</source>
        <translation>ärztlich korrigiert: %1</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>Der Bericht wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The report cannot be written. Is the disk full or the folder read-only?</source>
        <translation>Der Bericht lässt sich nicht schreiben. Ist der Datenträger voll oder der Ordner schreibgeschützt?</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>A PDF can only be made with the window. Ask for HTML.</source>
        <translation>Ein PDF lässt sich nur mit dem Fenster erstellen. Wählen Sie HTML.</translation>
    </message>
    <message>
        <source>There are no cases to report.</source>
        <translation>Es gibt keine Fälle für einen Bericht.</translation>
    </message>
    <message>
        <source>Files without a verdict</source>
        <translation>Dateien ohne Ergebnis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>accepted by the reviewer: %1</source>
        <translation>ärztlich akzeptiert: %1</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Klassifikator</translation>
    </message>
    <message>
        <source>Engine digest</source>
        <translation>Prüfsumme der Engine</translation>
    </message>
    <message>
        <source>Adapted to a folder</source>
        <translation>An einen Ordner angepasst</translation>
    </message>
    <message numerus="yes">
        <source>to %Ln picture(s) without labels</source>
        <translation>
            <numerusform>an %Ln Bild ohne Klassenangabe</numerusform>
            <numerusform>an %Ln Bilder ohne Klassenangabe</numerusform>
        </translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>The classifier</source>
        <translation>Der Klassifikator</translation>
    </message>
    <message>
        <source>How well it does</source>
        <translation>Wie gut er ist</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not measured, as it was adapted to a folder</source>
        <translation>nicht gemessen, da er an einen Ordner angepasst wurde</translation>
    </message>
    <message>
        <source>%1 of %2 right (95 % interval %3 to %4 %), %5 named</source>
        <translation>%1 von %2 richtig (95‑%‑Intervall %3 bis %4&#xa0;%), %5 benannt</translation>
    </message>
    <message>
        <source>Each example judged without itself</source>
        <translation>Jedes Beispiel ohne sich selbst beurteilt</translation>
    </message>
    <message>
        <source>On labelled pictures</source>
        <translation>An Bildern mit Klassenangabe</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>nicht ausgewertet</translation>
    </message>
    <message>
        <source>Where the network looked for %1; 1 is the place that speaks most for it. Not evidence.</source>
        <translation>Wohin das Netz für %1 gesehen hat; 1 ist die Stelle, die am meisten dafür spricht. Kein Beleg.</translation>
    </message>
    <message>
        <source>Most like these examples</source>
        <translation>Ähnlichste Beispiele</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a class, before its description</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Durchsicht durch</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Scale of the overlay, from 0 to 1</source>
        <translation>Skala der Überlagerung von 0 bis 1</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Judged on the marked part of the picture: %1 × %2 pixels from %3, %4.</source>
        <translation>Beurteilt wurde der markierte Bereich des Bildes: %1 × %2 Pixel ab %3, %4.</translation>
    </message>
    <message>
        <source>not gradable in the reviewer&apos;s eyes</source>
        <translation>vom Prüfer als nicht beurteilbar angesehen</translation>
    </message>
    <message>
        <source>Pictures that belong together</source>
        <translation>Bilder, die zusammengehören</translation>
    </message>
    <message>
        <source>The verdict on a group is by the mean of the logits of its pictures.</source>
        <translation>Das Ergebnis einer Gruppe folgt dem Mittel der Logits ihrer Bilder.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a group, before its verdict</comment>
        <translation>%1:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) together: %1</source>
        <translation>
            <numerusform>%Ln Bild: %1</numerusform>
            <numerusform>%Ln Bilder zusammen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>%1 accepted, %2 overruled, %3 not gradable, %4 marked</source>
        <translation>%1 akzeptiert, %2 korrigiert, %3 nicht beurteilbar, %4 markiert</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>none of these</source>
        <translation>keine davon</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Akzeptiert: %1</translation>
    </message>
    <message>
        <source>not gradable</source>
        <translation>nicht beurteilbar</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no table of results of this classifier.</source>
        <translation>„%1“ ist keine Ergebnistabelle dieses Klassifikators.</translation>
    </message>
    <message>
        <source>The table was exported without the names of the files.</source>
        <translation>Die Tabelle wurde ohne die Namen der Dateien exportiert.</translation>
    </message>
    <message>
        <source>Row %1 of the table holds a value that cannot be.</source>
        <translation>Zeile %1 der Tabelle enthält einen unmöglichen Wert.</translation>
    </message>
</context>
<context>
    <name>Runtime</name>
    <message>
        <source>built into LibTorch</source>
        <translation>in LibTorch eingebaut</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>none usable, the processor is used</source>
        <translation>keine nutzbar, der Prozessor wird verwendet</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Instruction sets</source>
        <translation>Befehlssätze</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Threads for inference</source>
        <translation>Threads für die Berechnung</translation>
    </message>
    <message>
        <source>Not all cores are used for inference.</source>
        <translation>Nicht alle Kerne werden für die Berechnung genutzt.</translation>
    </message>
    <message>
        <source>Matrix library</source>
        <translation>Matrixbibliothek</translation>
    </message>
    <message>
        <source>Only the slow reference BLAS is installed: everything takes many times as long. Install the package libopenblas0-pthread.</source>
        <translation>Nur die langsame Referenz-BLAS ist installiert: Alles dauert um ein Vielfaches länger. Installieren Sie das Paket libopenblas0-pthread.</translation>
    </message>
    <message>
        <source>Memory allocator</source>
        <translation>Speicherverwaltung</translation>
    </message>
    <message>
        <source>glibc, large blocks kept in the heap</source>
        <translation>glibc, große Blöcke bleiben im Heap</translation>
    </message>
    <message>
        <source>of the system, as it is</source>
        <translation>die des Systems, unverändert</translation>
    </message>
    <message>
        <source>DICOM dictionary</source>
        <translation>DICOM-Verzeichnis</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>geladen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>SQLite driver</source>
        <translation>SQLite-Treiber</translation>
    </message>
    <message>
        <source>available</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>Folders cannot be screened: Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Ordner können nicht gescreent werden: Der SQLite-Treiber von Qt fehlt. Installieren Sie das Paket libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Engine file</source>
        <translation>Engine-Datei</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Engine SHA-256</source>
        <translation>SHA-256 der Engine</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>nicht nutzbar</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was lost.</source>
        <translation>Im Programm ist etwas schiefgegangen. Es ging nichts verloren.</translation>
    </message>
    <message>
        <source>The report cannot be written there.</source>
        <translation>Der Bericht kann dort nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>PostgreSQL driver</source>
        <translation>PostgreSQL-Treiber</translation>
    </message>
    <message>
        <source>missing; only reviews on a server need it</source>
        <translation>fehlt; nur Durchsichten auf einem Server brauchen ihn</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>The file cannot be decoded.</source>
        <translation>Die Datei lässt sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>The folder cannot be listed to its end.</source>
        <translation>Der Ordner lässt sich nicht bis zum Ende auflisten.</translation>
    </message>
    <message>
        <source>The screening was stopped. It can be continued.</source>
        <translation>Das Screening wurde angehalten. Es kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>There is no classifier to screen with.</source>
        <translation>Es gibt keinen Klassifikator für das Screening.</translation>
    </message>
    <message>
        <source>Give files or folders to screen, and a file for the results.</source>
        <translation>Geben Sie Dateien oder Ordner für das Screening an und eine Datei für die Ergebnisse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist.</source>
        <translation>„%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The overlays cannot go into the folder that is screened; a folder inside it will do.</source>
        <translation>Die Überlagerungen können nicht in den gescreenten Ordner; ein Ordner darin ist möglich.</translation>
    </message>
    <message>
        <source>The results cannot be written there. Does the folder exist, and is it writable?</source>
        <translation>Die Ergebnisse lassen sich dort nicht schreiben. Gibt es den Ordner, und ist er beschreibbar?</translation>
    </message>
    <message>
        <source>There is a stored screening for these results. Resume it or restart.</source>
        <translation>Zu diesen Ergebnissen gibt es ein gespeichertes Screening. Setzen Sie es fort oder beginnen Sie neu.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file changed while it was screened.</source>
        <translation>Die Datei hat sich während des Screenings geändert.</translation>
    </message>
    <message>
        <source>The classifier gave no answer.</source>
        <translation>Der Klassifikator gab keine Antwort.</translation>
    </message>
    <message>
        <source>The screening broke off. What was finished is kept; it can be continued.</source>
        <translation>Das Screening brach ab. Was fertig ist, bleibt erhalten; es kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>The stored progress of the screening is damaged. Start the screening anew.</source>
        <translation>Der gespeicherte Stand des Screenings ist beschädigt. Beginnen Sie das Screening neu.</translation>
    </message>
    <message>
        <source>The stored progress of the screening was made by another version of this program. Start the screening anew.</source>
        <translation>Der gespeicherte Stand des Screenings stammt von einer anderen Version dieses Programms. Beginnen Sie das Screening neu.</translation>
    </message>
    <message>
        <source>The unfinished screening was made with another classifier. Go on with that one, or start the screening anew.</source>
        <translation>Das unfertige Screening wurde mit einem anderen Klassifikator begonnen. Setzen Sie es mit diesem fort oder beginnen Sie neu.</translation>
    </message>
    <message>
        <source>The unfinished screening is of other files or folders. Give the same ones, or start the screening anew.</source>
        <translation>Das unfertige Screening gehört zu anderen Dateien oder Ordnern. Geben Sie dieselben an oder beginnen Sie neu.</translation>
    </message>
    <message>
        <source>There is no unfinished screening to go on with.</source>
        <translation>Es gibt kein unfertiges Screening, das fortgesetzt werden könnte.</translation>
    </message>
    <message>
        <source>The unfinished screening cannot be removed.</source>
        <translation>Das unfertige Screening lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a screening of this program and is left alone.</source>
        <translation>„%1“ ist kein Screening dieses Programms und bleibt unberührt.</translation>
    </message>
    <message>
        <source>The file was screened already.</source>
        <translation>Die Datei wurde schon gescreent.</translation>
    </message>
    <message>
        <source>Same file as in row %1.</source>
        <translation>Dieselbe Datei wie in Zeile %1.</translation>
    </message>
    <message>
        <source>Same DICOM instance as in row %1.</source>
        <translation>Dieselbe DICOM-Instanz wie in Zeile %1.</translation>
    </message>
    <message>
        <source>The picture is unlike those that this classifier was made for.</source>
        <translation>Das Bild ähnelt keinem von denen, für die dieser Klassifikator gemacht wurde.</translation>
    </message>
    <message>
        <source>No class is probable enough: %1 % at most, %2 % are needed.</source>
        <translation>Keine Klasse ist wahrscheinlich genug: höchstens %1 %, nötig sind %2 %.</translation>
    </message>
    <message>
        <source>The DICOMDIR refers to a file outside its folder.</source>
        <translation>Das DICOMDIR verweist auf eine Datei außerhalb seines Ordners.</translation>
    </message>
    <message>
        <source>The DICOMDIR refers to a file that is missing.</source>
        <translation>Das DICOMDIR verweist auf eine fehlende Datei.</translation>
    </message>
    <message>
        <source>The DICOMDIR refers to something that is not a file.</source>
        <translation>Das DICOMDIR verweist auf etwas, das keine Datei ist.</translation>
    </message>
    <message>
        <source>The file is not a DICOMDIR.</source>
        <translation>Die Datei ist kein DICOMDIR.</translation>
    </message>
    <message>
        <source>The DICOMDIR is too large.</source>
        <translation>Das DICOMDIR ist zu groß.</translation>
    </message>
    <message>
        <source>The DICOMDIR is damaged.</source>
        <translation>Das DICOMDIR ist beschädigt.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>There is nothing to overlay.</source>
        <translation>Es gibt nichts zu überlagern.</translation>
    </message>
    <message>
        <source>The overlay cannot be made.</source>
        <translation>Die Überlagerung lässt sich nicht erstellen.</translation>
    </message>
    <message>
        <source>The file with your reviews cannot be read. It was left as it is.</source>
        <translation>Die Datei mit Ihrer Durchsicht lässt sich nicht lesen. Sie blieb unverändert.</translation>
    </message>
    <message>
        <source>The file does not exist, or is a link that leads nowhere.</source>
        <translation>Die Datei gibt es nicht, oder sie ist ein Verweis, der ins Leere führt.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Die Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>Dies ist ein Gerät oder eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>This folder is hidden or a system&apos;s own, and was left out.</source>
        <translation>Dieser Ordner ist verborgen oder gehört dem System und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The file announces %1 frames and holds %2.</source>
        <translation>Die Datei kündigt %1 Einzelaufnahmen an und enthält %2.</translation>
    </message>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>Der Ordner lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>There are no pictures to export.</source>
        <translation>Es gibt keine Bilder zu exportieren.</translation>
    </message>
    <message>
        <source>The folder holds pictures of an earlier export, which are not replaced. Choose another folder.</source>
        <translation>Der Ordner enthält Bilder eines früheren Exports, die nicht ersetzt werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The pictures cannot be written there. Is the disk full or the folder read-only?</source>
        <translation>Die Bilder lassen sich dort nicht speichern. Ist der Datenträger voll oder der Ordner schreibgeschützt?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists and is no table of this program. Write to another file.</source>
        <translation>„%1“ gibt es schon und ist keine Tabelle dieses Programms. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The folder for the overlays holds other files, such as &quot;%1&quot;. Choose another one.</source>
        <translation>Der Ordner für die Überlagerungen enthält andere Dateien, etwa „%1“. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The pictures cannot be read.</source>
        <translation>Die Bilder können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The progress of the screening cannot be stored.</source>
        <translation>Der Stand des Screenings lässt sich nicht speichern.</translation>
    </message>
    <message>
        <source>The review cannot be stored.</source>
        <translation>Die Durchsicht lässt sich nicht speichern.</translation>
    </message>
    <message>
        <source>The cases were read by another engine. Screen them again.</source>
        <translation>Die Fälle wurden von einer anderen Engine gelesen. Screenen Sie sie erneut.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no folder.</source>
        <translation>„%1“ ist kein Ordner.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists, and what was screened for it is not known any more. Write to another file.</source>
        <translation>„%1“ gibt es schon, und was dafür gescreent wurde, ist nicht mehr bekannt. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Reading the file takes too long, so it was left out.</source>
        <translation>Das Lesen der Datei dauert zu lange; sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>By a classifier that was adapted to a folder (pictures: %1).</source>
        <translation>Von einem Klassifikator, der an einen Ordner angepasst wurde (Bilder: %1).</translation>
    </message>
</context>
<context>
    <name>SessionFolder</name>
    <message>
        <source>This computer has no folder in memory, so nothing can be screened in private mode.</source>
        <translation>Dieser Computer hat keinen Ordner im Arbeitsspeicher, daher ist im privaten Modus kein Screening möglich.</translation>
    </message>
    <message>
        <source>There is no room to keep the results: your data folder cannot be written.</source>
        <translation>Für die Ergebnisse ist kein Platz: Ihr Datenordner lässt sich nicht beschreiben.</translation>
    </message>
</context>
<context>
    <name>SharedSettings</name>
    <message>
        <source>set by your administrator</source>
        <translation>vom Administrator festgelegt</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Class “%1”: the example “%2” cannot be used. %3</source>
        <translation>Klasse „%1“: Das Beispiel „%2“ ist nicht verwendbar. %3</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Class “%1”: the example “%2” is the same picture as “%3” of class “%4”. An image can belong to one class only.</source>
        <translation>Klasse „%1“: Das Beispiel „%2“ ist dasselbe Bild wie „%3“ der Klasse „%4“. Ein Bild kann nur zu einer Klasse gehören.</translation>
    </message>
    <message>
        <source>It cannot be made smaller.</source>
        <translation>Es lässt sich nicht verkleinern.</translation>
    </message>
</context>
<context>
    <name>SupportWarnings</name>
    <message>
        <source>“%1”, example %2: %3</source>
        <translation>„%1“, Beispiel %2: %3</translation>
    </message>
    <message>
        <source>the picture is small (%1 pixels); details may be missing.</source>
        <translation>Das Bild ist klein (%1 Pixel); Einzelheiten können fehlen.</translation>
    </message>
    <message>
        <source>the picture looks blurred.</source>
        <translation>Das Bild wirkt unscharf.</translation>
    </message>
    <message>
        <source>the same picture is in this class twice.</source>
        <translation>Dasselbe Bild ist zweimal in dieser Klasse.</translation>
    </message>
    <message>
        <source>it does not look like the skin pictures that the engine knows.</source>
        <translation>Es ähnelt nicht den Hautbildern, die die Engine kennt.</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>Class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>Class “%1”</source>
        <translation>Klasse „%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>class: fault</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>the name is longer than %1 characters.</source>
        <translation>Der Name ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>the name contains line breaks or characters that are not text.</source>
        <translation>Der Name enthält Zeilenumbrüche oder Zeichen, die kein Text sind.</translation>
    </message>
    <message>
        <source>the id must be 1 to %1 of the characters a-z, 0-9 and hyphen.</source>
        <translation>Die Kennung muss aus 1 bis %1 der Zeichen a–z, 0–9 und Bindestrich bestehen.</translation>
    </message>
    <message>
        <source>the description is longer than %1 characters.</source>
        <translation>Die Beschreibung ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>the description contains characters that are not text.</source>
        <translation>Die Beschreibung enthält Zeichen, die kein Text sind.</translation>
    </message>
    <message>
        <source>there are %1 example images; at most %2 are possible.</source>
        <translation>Es sind %1 Beispielbilder; höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>there is neither an example image nor a description. Add at least one of them.</source>
        <translation>Es gibt weder ein Beispielbild noch eine Beschreibung. Fügen Sie wenigstens eines davon hinzu.</translation>
    </message>
    <message>
        <source>an example image has no file name.</source>
        <translation>Ein Beispielbild hat keinen Dateinamen.</translation>
    </message>
    <message>
        <source>an example image has a file name that cannot be used.</source>
        <translation>Ein Beispielbild hat einen Dateinamen, der nicht verwendbar ist.</translation>
    </message>
    <message>
        <source>“%1” has a negative frame number.</source>
        <translation>„%1“ hat eine negative Nummer der Einzelaufnahme.</translation>
    </message>
    <message>
        <source>there are more than %1 descriptions.</source>
        <translation>Es gibt mehr als %1 Beschreibungen.</translation>
    </message>
    <message>
        <source>there are more than %1 terminology codes.</source>
        <translation>Es gibt mehr als %1 Terminologiecodes.</translation>
    </message>
    <message>
        <source>a terminology code needs a system and a value of 1 to %1 characters each.</source>
        <translation>Ein Terminologiecode braucht ein System und einen Wert von je 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>The name of the task must be one line of at most %1 characters.</source>
        <translation>Der Name der Aufgabe muss eine Zeile mit höchstens %1 Zeichen sein.</translation>
    </message>
    <message numerus="yes">
        <source>The task has %n class(es); at least 2 are needed.</source>
        <translation>
            <numerusform>Die Aufgabe hat %n Klasse; mindestens 2 sind nötig.</numerusform>
            <numerusform>Die Aufgabe hat %n Klassen; mindestens 2 sind nötig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The task has %1 classes; at most %2 are possible.</source>
        <translation>Die Aufgabe hat %1 Klassen; höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>class %1 has the same name.</source>
        <translation>Klasse %1 hat denselben Namen.</translation>
    </message>
    <message>
        <source>class %1 has the same id, “%2”.</source>
        <translation>Klasse %1 hat dieselbe Kennung, „%2“.</translation>
    </message>
    <message>
        <source>the image “%1” is given twice.</source>
        <translation>Das Bild „%1“ ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>the image “%1” is also an example of “%2”. An image can belong to one class only.</source>
        <translation>Das Bild „%1“ ist auch ein Beispiel für „%2“. Ein Bild kann nur zu einer Klasse gehören.</translation>
    </message>
    <message>
        <source>the marked part of “%1” is no part of a picture.</source>
        <translation>Der markierte Teil von „%1“ ist kein Teil eines Bildes.</translation>
    </message>
</context>
<context>
    <name>TaskDraft</name>
    <message>
        <source>The picture cannot be kept: your data folder cannot be written. Save it as a file and drop that here.</source>
        <translation>Das Bild lässt sich nicht aufbewahren: Ihr Datenordner ist nicht beschreibbar. Speichern Sie es als Datei und ziehen Sie diese hierher.</translation>
    </message>
</context>
<context>
    <name>TaskFile</name>
    <message>
        <source>“%1” %2</source>
        <comment>field of a task file, fault</comment>
        <translation>„%1“ %2</translation>
    </message>
    <message>
        <source>must be an object.</source>
        <translation>muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>must be a list.</source>
        <translation>muss eine Liste sein.</translation>
    </message>
    <message>
        <source>must not stand beside “%1”.</source>
        <translation>darf nicht neben „%1“ stehen.</translation>
    </message>
    <message>
        <source>must be text in quotation marks.</source>
        <translation>muss Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>fehlt.</translation>
    </message>
    <message>
        <source>must be a whole number, 0 or more.</source>
        <translation>muss eine ganze Zahl ab 0 sein.</translation>
    </message>
    <message>
        <source>is not a known key.</source>
        <translation>ist kein bekannter Schlüssel.</translation>
    </message>
    <message>
        <source>must be a file name, or an object with “path” and “frame”.</source>
        <translation>muss ein Dateiname sein oder ein Objekt mit „path“ und „frame“.</translation>
    </message>
    <message>
        <source>has no file name.</source>
        <translation>hat keinen Dateinamen.</translation>
    </message>
    <message>
        <source>must be “%1”.</source>
        <translation>muss „%1“ sein.</translation>
    </message>
    <message>
        <source>must be %1: the file was written by another version of the program.</source>
        <translation>muss %1 sein: Die Datei stammt von einer anderen Version des Programms.</translation>
    </message>
    <message>
        <source>has %1 entries; at most %2 are possible.</source>
        <translation>hat %1 Einträge; höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>The task file is larger than %1 MB.</source>
        <translation>Die Aufgabendatei ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>The task file is not valid JSON (line %1).</source>
        <translation>Die Aufgabendatei ist kein gültiges JSON (Zeile %1).</translation>
    </message>
    <message>
        <source>The file is not a task file.</source>
        <translation>Die Datei ist keine Aufgabendatei.</translation>
    </message>
    <message>
        <source>Task file: %1</source>
        <translation>Aufgabendatei: %1</translation>
    </message>
    <message>
        <source>The task file “%1” does not exist.</source>
        <translation>Die Aufgabendatei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The task file “%1” cannot be opened.</source>
        <translation>Die Aufgabendatei „%1“ lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The task file “%1” cannot be written. Is the disk full or the folder read-only?</source>
        <translation>Die Aufgabendatei „%1“ lässt sich nicht schreiben. Ist der Datenträger voll oder der Ordner schreibgeschützt?</translation>
    </message>
    <message>
        <source>must be a colour like “#0072b2”.</source>
        <translation>muss eine Farbe wie „#0072b2“ sein.</translation>
    </message>
    <message>
        <source>must be four whole numbers: x, y, width and height.</source>
        <translation>muss aus vier ganzen Zahlen bestehen: x, y, Breite und Höhe.</translation>
    </message>
</context>
<context>
    <name>vignette::AboutDialog</name>
    <message>
        <source>is being read…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>About Vignette</source>
        <translation>Über Vignette</translation>
    </message>
    <message>
        <source>Vignette %1</source>
        <translation>Vignette %1</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Rechnet auf</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>%1, trained on %2</source>
        <translation>%1, trainiert am %2</translation>
    </message>
</context>
<context>
    <name>vignette::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>D&amp;urchsicht</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>A&amp;usführen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New task</source>
        <translation>&amp;Neue Aufgabe</translation>
    </message>
    <message>
        <source>&amp;Open task or classifier…</source>
        <translation>Aufgabe oder Klassifikator &amp;öffnen…</translation>
    </message>
    <message>
        <source>Try the sample &amp;task</source>
        <translation>&amp;Beispielaufgabe ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Save classifier…</source>
        <translation>Klassifikator &amp;speichern…</translation>
    </message>
    <message>
        <source>Save task &amp;as…</source>
        <translation>Aufgabe speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Export results…</source>
        <translation>Er&amp;gebnisse exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;classifier…</source>
        <translation>&amp;Klassifikator exportieren…</translation>
    </message>
    <message>
        <source>&amp;Library…</source>
        <translation>Bib&amp;liothek…</translation>
    </message>
    <message>
        <source>Export re&amp;port…</source>
        <translation>Be&amp;richt exportieren…</translation>
    </message>
    <message>
        <source>Export pict&amp;ures…</source>
        <translation>Bil&amp;der exportieren…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Pri&amp;vate mode</source>
        <translation>&amp;Privater Modus</translation>
    </message>
    <message>
        <source>Nothing is written on disk unless you save it</source>
        <translation>Nichts wird auf den Datenträger geschrieben, was Sie nicht speichern</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Add a &amp;class</source>
        <translation>&amp;Klasse hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Accept the verdict</source>
        <translation>Ergebnis &amp;akzeptieren</translation>
    </message>
    <message>
        <source>&amp;Overrule…</source>
        <translation>&amp;Korrigieren…</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Ne&amp;xt case</source>
        <translation>N&amp;ächster Fall</translation>
    </message>
    <message>
        <source>&amp;Previous case</source>
        <translation>&amp;Voriger Fall</translation>
    </message>
    <message>
        <source>S&amp;ynthesize</source>
        <translation>S&amp;ynthetisieren</translation>
    </message>
    <message>
        <source>Screen &amp;folder…</source>
        <translation>&amp;Ordner screenen…</translation>
    </message>
    <message>
        <source>&amp;Evaluate on a labelled folder…</source>
        <translation>An einem Ordner mit Klassenangaben aus&amp;werten…</translation>
    </message>
    <message>
        <source>&amp;Compare with a second classifier…</source>
        <translation>Mit &amp;zweitem Klassifikator vergleichen…</translation>
    </message>
    <message>
        <source>&amp;About Vignette</source>
        <translation>Ü&amp;ber Vignette</translation>
    </message>
    <message>
        <source>Use as &amp;example of…</source>
        <translation>Als &amp;Beispiel verwenden für …</translation>
    </message>
    <message>
        <source>Which should I &amp;label?</source>
        <translation>&amp;Welche soll ich benennen?</translation>
    </message>
    <message>
        <source>&amp;Adapt to this folder</source>
        <translation>An diesen Ordner &amp;anpassen</translation>
    </message>
    <message>
        <source>Let the cases of the folder, without labels, move the classifier towards them</source>
        <translation>Die Fälle des Ordners, ohne Diagnosen, rücken den Klassifikator zu sich hin</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Results, report, pictures, classifier</source>
        <translation>Ergebnisse, Bericht, Bilder, Klassifikator</translation>
    </message>
    <message>
        <source>%1 (tool bar)</source>
        <translation>%1 (Symbolleiste)</translation>
    </message>
    <message>
        <source>Expor&amp;t</source>
        <translation>Expor&amp;tieren</translation>
    </message>
    <message>
        <source>Export &amp;import ledger…</source>
        <translation>&amp;Importprotokoll exportieren…</translation>
    </message>
    <message>
        <source>Panel: %1</source>
        <translation>Bereich: %1</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Export &amp;DICOM reports…</source>
        <translation>DI&amp;COM-Berichte exportieren…</translation>
    </message>
    <message>
        <source>Pictures from the a&amp;rchive…</source>
        <translation>Bilder aus dem &amp;Archiv…</translation>
    </message>
    <message>
        <source>Export &amp;groups…</source>
        <translation>&amp;Gruppen exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;audit log…</source>
        <translation>&amp;Prüfprotokoll exportieren…</translation>
    </message>
    <message>
        <source>Not g&amp;radable</source>
        <translation>Nicht be&amp;urteilbar</translation>
    </message>
    <message>
        <source>My &amp;diagnosis…</source>
        <translation>Meine &amp;Diagnose…</translation>
    </message>
    <message>
        <source>&amp;Go on after each answer</source>
        <translation>Nach jeder Antwort weiter&amp;gehen</translation>
    </message>
    <message>
        <source>Open &amp;index…</source>
        <translation>&amp;Index öffnen…</translation>
    </message>
    <message>
        <source>Read &amp;blind</source>
        <translation>&amp;Blind lesen</translation>
    </message>
    <message>
        <source>Hide what other reviewers said, for a second reading of your own</source>
        <translation>Verbirgt, was andere gesagt haben, für eine eigene Zweitbeurteilung</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <translation>Über&amp;wachung beenden</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>Ordner über&amp;wachen…</translation>
    </message>
</context>
<context>
    <name>vignette::ArchiveDialog</name>
    <message>
        <source>&amp;Settings of the archive</source>
        <translation>&amp;Einstellungen des Archivs</translation>
    </message>
    <message>
        <source>&amp;Fetch and screen</source>
        <translation>&amp;Abrufen und screenen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Pictures from the archive</source>
        <translation>Bilder aus dem Archiv</translation>
    </message>
    <message>
        <source>Settings of the archive</source>
        <translation>Einstellungen des Archivs</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>Patienten-ID</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Studies that were found</source>
        <translation>Gefundene Studien</translation>
    </message>
    <message>
        <source>Progress of the archive</source>
        <translation>Fortschritt der Arbeit mit dem Archiv</translation>
    </message>
    <message>
        <source>Fetch and screen</source>
        <translation>Abrufen und screenen</translation>
    </message>
    <message>
        <source>Fetch the pictures of the study and screen them. They are kept until the program ends.</source>
        <translation>Die Bilder der Studie abrufen und screenen. Sie bleiben erhalten, bis das Programm beendet wird.</translation>
    </message>
    <message>
        <source>No archive is set. Ask whoever runs it for these settings.</source>
        <translation>Es ist kein Archiv eingerichtet. Erfragen Sie diese Einstellungen beim Betreiber des Archivs.</translation>
    </message>
    <message>
        <source>T&amp;est the connection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Name, such as Doe^J*</source>
        <translation>Name, etwa Mustermann^M*</translation>
    </message>
    <message>
        <source>Name of the patient</source>
        <translation>Name des Patienten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Jedes Datum</translation>
    </message>
    <message>
        <source>Date of the study</source>
        <translation>Datum der Studie</translation>
    </message>
    <message>
        <source>Any modality</source>
        <translation>Alle Modalitäten</translation>
    </message>
    <message>
        <source>Photographs (XC)</source>
        <translation>Fotos (XC)</translation>
    </message>
    <message>
        <source>Dermoscopy (DMS)</source>
        <translation>Dermatoskopie (DMS)</translation>
    </message>
    <message>
        <source>Endoscopy (ES)</source>
        <translation>Endoskopie (ES)</translation>
    </message>
    <message>
        <source>Modality of the study</source>
        <translation>Modalität der Studie</translation>
    </message>
    <message>
        <source>Se&amp;arch</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>Das Archiv wird angefragt…</translation>
    </message>
    <message>
        <source>The archive answers. Its settings are kept.</source>
        <translation>Das Archiv antwortet. Seine Einstellungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>No study was found. Look under another date or name.</source>
        <translation>Es wurde keine Studie gefunden. Suchen Sie unter einem anderen Datum oder Namen.</translation>
    </message>
    <message>
        <source>There are more studies than are shown. Narrow the search.</source>
        <translation>Es gibt mehr Studien, als angezeigt werden. Grenzen Sie die Suche ein.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln study(s) found.</source>
        <translation>
            <numerusform>%Ln Studie gefunden.</numerusform>
            <numerusform>%Ln Studien gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching the pictures…</source>
        <translation>Die Bilder werden abgerufen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) did not come.</source>
        <translation>
            <numerusform>%Ln Bild ist nicht angekommen.</numerusform>
            <numerusform>%Ln Bilder sind nicht angekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Wor&amp;klist…</source>
        <translation>Ar&amp;beitsliste…</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Choose among the patients that are planned for today</source>
        <translation>Unter den Patienten wählen, die für heute geplant sind</translation>
    </message>
    <message>
        <source>Fetching the pictures… They are screened as they come.</source>
        <translation>Die Bilder werden geholt… Sie werden gescreent, sobald sie da sind.</translation>
    </message>
</context>
<context>
    <name>vignette::ArchiveForm</name>
    <message>
        <source>&amp;Secure connection (TLS)</source>
        <translation>S&amp;ichere Verbindung (TLS)</translation>
    </message>
    <message>
        <source>none: fetch by C-GET</source>
        <translation>keiner: Abruf per C-GET</translation>
    </message>
    <message>
        <source>With a port the archive sends by C-MOVE: it must know this computer</source>
        <translation>Mit einem Port sendet das Archiv per C-MOVE: Es muss diesen Computer kennen</translation>
    </message>
    <message>
        <source>certificates of who is trusted (PEM)</source>
        <translation>Zertifikate der vertrauenswürdigen Stellen (PEM)</translation>
    </message>
    <message>
        <source>only where the archive asks for it (PEM)</source>
        <translation>nur wenn das Archiv es verlangt (PEM)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Title of the archive (AE)</source>
        <translation>&amp;Titel des Archivs (AE)</translation>
    </message>
    <message>
        <source>Title of this &amp;computer (AE)</source>
        <translation>Titel dieses &amp;Computers (AE)</translation>
    </message>
    <message>
        <source>Storage &amp;port</source>
        <translation>Empfangspo&amp;rt</translation>
    </message>
    <message>
        <source>Secure connection (TLS)</source>
        <translation>Sichere Verbindung (TLS)</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Eigenes Zertifikat</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>Eigener Schlüssel</translation>
    </message>
    <message>
        <source>DICOM (C-FIND, C-GET)</source>
        <translation>DICOM (C-FIND, C-GET)</translation>
    </message>
    <message>
        <source>DICOMweb (https://)</source>
        <translation>DICOMweb (https://)</translation>
    </message>
    <message>
        <source>not kept when the program ends</source>
        <translation>wird beim Beenden nicht behalten</translation>
    </message>
    <message>
        <source>&amp;Kind of archive</source>
        <translation>&amp;Art des Archivs</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Kenn&amp;wort</translation>
    </message>
    <message>
        <source>Or a token</source>
        <translation>Oder ein Token</translation>
    </message>
    <message>
        <source>who is trusted (PEM); empty: whom this computer trusts</source>
        <translation>wem vertraut wird (PEM); leer: wem dieser Rechner vertraut</translation>
    </message>
</context>
<context>
    <name>vignette::AttributesPanel</name>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Find in tags, names and values</source>
        <translation>In Tags, Namen und Werten suchen</translation>
    </message>
    <message>
        <source>Find DICOM attributes</source>
        <translation>DICOM-Attribute suchen</translation>
    </message>
    <message>
        <source>DICOM attributes</source>
        <translation>DICOM-Attribute</translation>
    </message>
    <message>
        <source>Columns of the attributes</source>
        <translation>Spalten der Attribute</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>vignette::CaseChoice</name>
    <message numerus="yes">
        <source>&amp;All %n case(s)</source>
        <translation>
            <numerusform>Der %n F&amp;all</numerusform>
            <numerusform>&amp;Alle %n Fälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n case(s) that the &amp;list shows</source>
        <translation>
            <numerusform>Der %n Fall, den die &amp;Liste zeigt</numerusform>
            <numerusform>Die %n Fälle, die die &amp;Liste zeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;marked case(s)</source>
        <translation>
            <numerusform>Der %n &amp;markierte Fall</numerusform>
            <numerusform>Die %n &amp;markierten Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle Fälle</translation>
    </message>
    <message>
        <source>Cases that the list shows</source>
        <translation>Fälle, die die Liste zeigt</translation>
    </message>
    <message>
        <source>Marked cases</source>
        <translation>Markierte Fälle</translation>
    </message>
</context>
<context>
    <name>vignette::CaseFilterBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find cases by file name, note or label</source>
        <translation>Fälle nach Dateiname, Notiz oder Klasse suchen</translation>
    </message>
    <message>
        <source>Show only cases of an outcome</source>
        <translation>Nur Fälle mit einem Ergebnis zeigen</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Show only cases of a class</source>
        <translation>Nur Fälle einer Klasse zeigen</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>Show only cases in a state of review</source>
        <translation>Nur Fälle mit einem Stand der Durchsicht zeigen</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Jede Durchsicht</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Nicht durchgesehen</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Show only cases about which the classifier says something else than the one before it</source>
        <translation>Nur Fälle zeigen, zu denen der Klassifikator etwas anderes sagt als der vorige</translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s) changed</source>
        <translation>
            <numerusform>%Ln Ergebnis geändert</numerusform>
            <numerusform>%Ln Ergebnisse geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Not gradable</source>
        <translation>Nicht beurteilbar</translation>
    </message>
</context>
<context>
    <name>vignette::CaseGrid</name>
    <message>
        <source>Cases as a grid</source>
        <translation>Fälle als Raster</translation>
    </message>
</context>
<context>
    <name>vignette::CaseGrouping</name>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
</context>
<context>
    <name>vignette::CaseMap</name>
    <message>
        <source>Colour by verdict</source>
        <translation>Farbe nach Ergebnis</translation>
    </message>
    <message>
        <source>Colour by review</source>
        <translation>Farbe nach Durchsicht</translation>
    </message>
    <message>
        <source>What the points are coloured by</source>
        <translation>Wonach die Punkte gefärbt sind</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Select the cases inside a line that you draw (Shift and drag)</source>
        <translation>Die Fälle innerhalb einer gezeichneten Linie auswählen (Umschalt und ziehen)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole map (F)</source>
        <translation>Die ganze Karte zeigen (F)</translation>
    </message>
    <message>
        <source>Laying the cases out by likeness…</source>
        <translation>Die Fälle werden nach Ähnlichkeit angeordnet…</translation>
    </message>
    <message>
        <source>The map is drawn when the screening is over.</source>
        <translation>Die Karte wird gezeichnet, wenn das Screening beendet ist.</translation>
    </message>
    <message>
        <source>Screen a folder to see its cases laid out by likeness.</source>
        <translation>Screenen Sie einen Ordner, um seine Fälle nach Ähnlichkeit angeordnet zu sehen.</translation>
    </message>
    <message>
        <source>No case is in view. Change the filter.</source>
        <translation>Kein Fall wird angezeigt. Ändern Sie den Filter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) in view have no place on the map.</source>
        <translation>
            <numerusform>%Ln angezeigter Fall hat keinen Platz auf der Karte.</numerusform>
            <numerusform>%Ln angezeigte Fälle haben keinen Platz auf der Karte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vignette::CaseModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Study %1
Series %2
Instance %3</source>
        <translation>Studie %1
Serie %2
Instanz %3</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <comment>number of study, number of its series</comment>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>DICOM study and its series, numbered in the order in which they were found</source>
        <translation>DICOM-Studie und ihre Serie, nummeriert in der Reihenfolge, in der sie gefunden wurden</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Top class</source>
        <translation>Erste Klasse</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrsch.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Example of: %1</source>
        <translation>Beispiel für: %1</translation>
    </message>
    <message>
        <source>Example of this classifier</source>
        <translation>Beispiel dieses Klassifikators</translation>
    </message>
    <message>
        <source>Pictures that belong together</source>
        <translation>Bilder, die zusammengehören</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>vignette::CasePanel</name>
    <message>
        <source>Export results…</source>
        <translation>Ergebnisse exportieren…</translation>
    </message>
    <message>
        <source>Cases and import ledger</source>
        <translation>Fälle und Importprotokoll</translation>
    </message>
    <message>
        <source>Export the results as a table</source>
        <translation>Die Ergebnisse als Tabelle exportieren</translation>
    </message>
    <message>
        <source>Save the results as CSV</source>
        <translation>Die Ergebnisse als CSV speichern</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Show the cases as a table (T)</source>
        <translation>Die Fälle als Tabelle zeigen (T)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Raster</translation>
    </message>
    <message>
        <source>Show the cases as a grid of pictures (G)</source>
        <translation>Die Fälle als Raster von Bildern zeigen (G)</translation>
    </message>
    <message>
        <source>&amp;Import ledger</source>
        <translation>&amp;Importprotokoll</translation>
    </message>
    <message>
        <source>Cases (%1)</source>
        <translation>Fälle (%1)</translation>
    </message>
    <message>
        <source>Import ledger (%1)</source>
        <translation>Importprotokoll (%1)</translation>
    </message>
    <message>
        <source>Looking at the first pictures…</source>
        <translation>Die ersten Bilder werden angesehen…</translation>
    </message>
    <message>
        <source>Cases appear here once a classifier is made or opened.</source>
        <translation>Fälle erscheinen hier, sobald ein Klassifikator erzeugt oder geöffnet ist.</translation>
    </message>
    <message>
        <source>Cancel screening</source>
        <translation>Screening abbrechen</translation>
    </message>
    <message>
        <source>Screen folder…</source>
        <translation>Ordner screenen…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume the screening</source>
        <translation>Das Screening fortsetzen</translation>
    </message>
    <message>
        <source>Pause the screening</source>
        <translation>Das Screening pausieren</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln case(s)</source>
        <translation>
            <numerusform>%1 von %Ln Fall</numerusform>
            <numerusform>%1 von %Ln Fällen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln Fall</numerusform>
            <numerusform>%Ln Fälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not screened</source>
        <translation>
            <numerusform>%Ln nicht gescreent</numerusform>
            <numerusform>%Ln nicht gescreent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewed</source>
        <translation>
            <numerusform>%Ln durchgesehen</numerusform>
            <numerusform>%Ln durchgesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) of the task</source>
        <translation>
            <numerusform>%Ln Beispiel der Aufgabe</numerusform>
            <numerusform>%Ln Beispiele der Aufgabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Which should I label?</source>
        <translation>Welche soll ich benennen?</translation>
    </message>
    <message>
        <source>Ask me about the cases whose answers help the classifier most (Q)</source>
        <translation>Mich zu den Fällen fragen, deren Antworten dem Klassifikator am meisten helfen (Q)</translation>
    </message>
    <message>
        <source>Drop a folder of pictures or DICOM files here to screen it.</source>
        <translation>Legen Sie hier einen Ordner mit Bildern oder DICOM-Dateien ab, um ihn zu screenen.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>No case passes the filter.</source>
        <translation>Kein Fall entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Alle Fälle zeigen</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>Show the cases on a map, where alike ones lie together (P)</source>
        <translation>Die Fälle auf einer Karte zeigen, auf der ähnliche beieinanderliegen (P)</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Gro&amp;ups</source>
        <translation>Gr&amp;uppen</translation>
    </message>
    <message>
        <source>Show which pictures belong together, such as those of one study or patient (Y)</source>
        <translation>Zeigt, welche Bilder zusammengehören, etwa die einer Studie oder eines Patienten (Y)</translation>
    </message>
</context>
<context>
    <name>vignette::CaseTable</name>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
</context>
<context>
    <name>vignette::CaseView</name>
    <message>
        <source>Frame of the file</source>
        <translation>Einzelaufnahme der Datei</translation>
    </message>
    <message>
        <source>Frame of the file: [ and ]</source>
        <translation>Einzelaufnahme der Datei: [ und ]</translation>
    </message>
    <message>
        <source>Drag with the right button, or Shift with the arrow keys on the picture. What the network saw is the picture as it was read.</source>
        <translation>Ziehen Sie mit der rechten Taste, oder Umschalt mit den Pfeiltasten auf dem Bild. Das Netz sah das Bild so, wie es gelesen wurde.</translation>
    </message>
    <message>
        <source>P&amp;revious frame</source>
        <translation>&amp;Vorige Einzelaufnahme</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation>&amp;Nächste Einzelaufnahme</translation>
    </message>
    <message>
        <source>Reset &amp;window</source>
        <translation>&amp;Fensterung zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;DICOM attributes</source>
        <translation>&amp;DICOM-Attribute</translation>
    </message>
    <message>
        <source>%1 holds no picture that can be shown.</source>
        <translation>%1 enthält kein Bild, das gezeigt werden kann.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Das Bild wird gelesen…</translation>
    </message>
    <message>
        <source>Select a case to see its picture here.</source>
        <translation>Wählen Sie einen Fall, um sein Bild hier zu sehen.</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>Einzelaufnahme %1 von %2</translation>
    </message>
    <message>
        <source>Window %1, level %2</source>
        <translation>Fenster %1, Zentrum %2</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Where the network &amp;looked</source>
        <translation>Wohin das &amp;Netz gesehen hat</translation>
    </message>
    <message>
        <source>Show where the network looked</source>
        <translation>Zeigen, wohin das Netz gesehen hat</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>The bare picture beside the one with the overlay</source>
        <translation>Das bloße Bild neben dem mit der Überlagerung</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Das ganze Bild zeigen</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>One pixel of the picture on one of the screen</source>
        <translation>Ein Pixel des Bildes auf einem Pixel des Bildschirms</translation>
    </message>
    <message>
        <source>Show the picture as it was read</source>
        <translation>Das Bild so zeigen, wie es gelesen wurde</translation>
    </message>
    <message>
        <source>What the DICOM file says of itself</source>
        <translation>Was die DICOM-Datei über sich angibt</translation>
    </message>
    <message>
        <source>Mark a region</source>
        <translation>Bereich markieren</translation>
    </message>
    <message>
        <source>Mark the lesion with a box: it is judged in the place of the picture</source>
        <translation>Die Läsion mit einem Rahmen markieren: Sie wird anstelle des Bildes beurteilt</translation>
    </message>
    <message>
        <source>Find the lesion</source>
        <translation>Läsion finden</translation>
    </message>
    <message>
        <source>Mark what looks like the lesion</source>
        <translation>Markieren, was wie die Läsion aussieht</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Judge the whole picture again</source>
        <translation>Wieder das ganze Bild beurteilen</translation>
    </message>
    <message>
        <source>The picture is not there any more: it was moved, renamed or deleted since it was read. Its verdict is that of then.</source>
        <translation>Das Bild ist nicht mehr da: Es wurde seit dem Einlesen verschoben, umbenannt oder gelöscht. Sein Ergebnis ist das von damals.</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>Eine Strecke messen</translation>
    </message>
    <message>
        <source>This picture does not say how large its pixels are.</source>
        <translation>Dieses Bild sagt nicht, wie groß seine Pixel sind.</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Take this lesion away</source>
        <translation>Diese Läsion entfernen</translation>
    </message>
    <message>
        <source>Not a lesion: its case goes</source>
        <translation>Keine Läsion: Ihr Fall entfällt</translation>
    </message>
    <message>
        <source>Another lesion</source>
        <translation>Weitere Läsion</translation>
    </message>
    <message>
        <source>Mark one more lesion of this picture: it becomes a case of its own</source>
        <translation>Eine weitere Läsion dieses Bildes markieren: Sie wird ein eigener Fall</translation>
    </message>
</context>
<context>
    <name>vignette::ChangePlot</name>
    <message>
        <source>Verdicts changed by each answer</source>
        <translation>Ergebnisse, die jede Antwort geändert hat</translation>
    </message>
</context>
<context>
    <name>vignette::ChangesDialog</name>
    <message>
        <source>What was removed</source>
        <translation>Was entfernt wurde</translation>
    </message>
    <message>
        <source>In how many pictures each attribute was kept, replaced or removed. The same table lies in %1. What is written into a picture itself stays unless it was blackened.</source>
        <translation>In wie vielen Bildern jedes Attribut behalten, ersetzt oder entfernt wurde. Dieselbe Tabelle liegt in %1. Was in ein Bild selbst hineingeschrieben ist, bleibt, wenn es nicht geschwärzt wurde.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
</context>
<context>
    <name>vignette::ClassCard</name>
    <message>
        <source>Name of the class</source>
        <translation>Name der Klasse</translation>
    </message>
    <message>
        <source>Clinical description: colour, shape, surface, border, site…</source>
        <translation>Klinische Beschreibung: Farbe, Form, Oberfläche, Rand, Lokalisation…</translation>
    </message>
    <message>
        <source>Clinical description of the class</source>
        <translation>Klinische Beschreibung der Klasse</translation>
    </message>
    <message>
        <source>Add pictures, start from a condition, move, remove</source>
        <translation>Bilder hinzufügen, mit einer Erkrankung beginnen, verschieben, entfernen</translation>
    </message>
    <message>
        <source>What can be done with this class</source>
        <translation>Was mit dieser Klasse möglich ist</translation>
    </message>
    <message>
        <source>&amp;Add pictures…</source>
        <translation>Bilder &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Paste pictures</source>
        <translation>Bilder &amp;einfügen</translation>
    </message>
    <message>
        <source>Start from a &amp;condition…</source>
        <translation>Mit einer Er&amp;krankung beginnen…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Remove this class</source>
        <translation>Diese Klasse en&amp;tfernen</translation>
    </message>
    <message>
        <source>Examples: %1 (the pictures are not in the file)</source>
        <translation>Beispiele: %1 (die Bilder sind nicht in der Datei)</translation>
    </message>
    <message>
        <source>left out in turn, recognised: %1</source>
        <translation>der Reihe nach ausgelassen, erkannt: %1</translation>
    </message>
    <message>
        <source>Files without a picture, left out: %1.</source>
        <translation>Dateien ohne Bild, ausgelassen: %1.</translation>
    </message>
    <message>
        <source>A class takes up to %1 examples. Left out: %2.</source>
        <translation>Eine Klasse nimmt bis zu %1 Beispiele auf. Ausgelassen: %2.</translation>
    </message>
    <message>
        <source>Add example pictures</source>
        <translation>Beispielbilder hinzufügen</translation>
    </message>
    <message>
        <source>Examples: %1</source>
        <translation>Beispiele: %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy a picture, or files in the file manager, first.</source>
        <translation>Es gibt kein Bild zum Einfügen. Kopieren Sie zuerst ein Bild oder im Dateimanager Dateien.</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Bilder hinzufügen…</translation>
    </message>
    <message>
        <source>Start from a condition…</source>
        <translation>Mit einer Erkrankung beginnen…</translation>
    </message>
    <message>
        <source>Examples: %1, from cases: %2</source>
        <translation>Beispiele: %1, aus Fällen: %2</translation>
    </message>
    <message>
        <source>Add pictures from files; they can be dropped or pasted here too</source>
        <translation>Bilder aus Dateien hinzufügen; sie lassen sich hier auch ablegen oder einfügen</translation>
    </message>
    <message>
        <source>Add pictures to the class</source>
        <translation>Bilder zur Klasse hinzufügen</translation>
    </message>
    <message>
        <source>Take name and description from the list of conditions</source>
        <translation>Name und Beschreibung aus der Liste der Erkrankungen übernehmen</translation>
    </message>
    <message>
        <source>Drop pictures here, or press to add</source>
        <translation>Bilder hier ablegen oder zum Hinzufügen klicken</translation>
    </message>
    <message>
        <source>The same condition in other words: two descriptions tell the engine more than one</source>
        <translation>Dieselbe Erkrankung in anderen Worten: Zwei Beschreibungen sagen dem Generator mehr als eine</translation>
    </message>
    <message>
        <source>Other &amp;descriptions…</source>
        <translation>Weitere &amp;Beschreibungen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other description(s)…</source>
        <translation>
            <numerusform>%Ln weitere Beschreibung…</numerusform>
            <numerusform>%Ln weitere Beschreibungen…</numerusform>
        </translation>
    </message>
    <message>
        <source>In other words…</source>
        <translation>In anderen Worten…</translation>
    </message>
</context>
<context>
    <name>vignette::ClassList</name>
    <message>
        <source>Add a class</source>
        <translation>Klasse hinzufügen</translation>
    </message>
    <message>
        <source>Add a class (Ctrl+Shift+N)</source>
        <translation>Klasse hinzufügen (Strg+Umschalt+N)</translation>
    </message>
    <message>
        <source>Classes of the task</source>
        <translation>Klassen der Aufgabe</translation>
    </message>
    <message>
        <source>A class takes up to %1 examples.</source>
        <translation>Eine Klasse nimmt bis zu %1 Beispiele auf.</translation>
    </message>
    <message>
        <source>A class takes up to %1 examples. Left out: %2.</source>
        <translation>Eine Klasse nimmt bis zu %1 Beispiele auf. Ausgelassen: %2.</translation>
    </message>
</context>
<context>
    <name>vignette::ColourBar</name>
    <message>
        <source>Scale of the overlay, from 0 to 1</source>
        <translation>Skala der Überlagerung von 0 bis 1</translation>
    </message>
    <message>
        <source>1 is the place of this picture that speaks most for the class.
Scales of different pictures cannot be compared.</source>
        <translation>1 ist die Stelle dieses Bildes, die am meisten für die Klasse spricht.
Skalen verschiedener Bilder lassen sich nicht vergleichen.</translation>
    </message>
</context>
<context>
    <name>vignette::ColourButton</name>
    <message>
        <source>Choose the colour of this class</source>
        <translation>Die Farbe dieser Klasse wählen</translation>
    </message>
    <message>
        <source>Class %1, colour: %2</source>
        <translation>Klasse %1, Farbe: %2</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Andere …</translation>
    </message>
    <message>
        <source>&amp;By its place</source>
        <translation>Nach ihrem &amp;Platz</translation>
    </message>
    <message>
        <source>Colour of the class</source>
        <translation>Farbe der Klasse</translation>
    </message>
</context>
<context>
    <name>vignette::Commands</name>
    <message>
        <source>Screen a folder</source>
        <translation>Einen Ordner screenen</translation>
    </message>
    <message>
        <source>Last time this was screened: %1.</source>
        <translation>Zuletzt wurde dies gescreent: %1.</translation>
    </message>
    <message>
        <source>Screen it again</source>
        <translation>Erneut screenen</translation>
    </message>
    <message>
        <source>The last session ended without saving its task. It was kept.</source>
        <translation>Die letzte Sitzung endete, ohne dass die Aufgabe gespeichert wurde. Sie wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Make or open a classifier first, then evaluate it.</source>
        <translation>Erzeugen oder öffnen Sie zuerst einen Klassifikator, dann werten Sie ihn aus.</translation>
    </message>
    <message>
        <source>A screening is running. Wait for its end, or cancel it.</source>
        <translation>Ein Screening läuft. Warten Sie auf sein Ende, oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>There are no cases to compare on. Screen a folder first.</source>
        <translation>Es gibt keine Fälle zum Vergleichen. Screenen Sie zuerst einen Ordner.</translation>
    </message>
    <message>
        <source>The settings cannot be stored. Is the disk full or the folder read-only?</source>
        <translation>Die Einstellungen lassen sich nicht speichern. Ist der Datenträger voll oder der Ordner schreibgeschützt?</translation>
    </message>
    <message>
        <source>Make or open a classifier first, then screen with it.</source>
        <translation>Erzeugen oder öffnen Sie zuerst einen Klassifikator, dann screenen Sie damit.</translation>
    </message>
    <message>
        <source>Open an index</source>
        <translation>Index öffnen</translation>
    </message>
    <message>
        <source>There is no index in &quot;%1&quot;. vignette-cli makes one with encode.</source>
        <translation>In „%1“ liegt kein Index. vignette-cli legt mit encode einen an.</translation>
    </message>
    <message>
        <source>Who reads blind needs a name. Write it in the settings, at &quot;Reviewer&quot;.</source>
        <translation>Wer blind liest, braucht einen Namen. Tragen Sie ihn in den Einstellungen unter „Durchsicht durch“ ein.</translation>
    </message>
    <message>
        <source>What other reviewers said is hidden. Your answers are kept beside theirs, and compared under Evaluate &gt; Readers.</source>
        <translation>Was andere gesagt haben, ist verborgen. Ihre Antworten werden neben deren Antworten behalten und unter Auswerten &gt; Leser verglichen.</translation>
    </message>
</context>
<context>
    <name>vignette::ComparisonModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1. First: %2. Second: %3. Disagreement: %4.</source>
        <translation>%1. Erster: %2. Zweiter: %3. Abweichung: %4.</translation>
    </message>
    <message>
        <source>The part of the probability that the two give to different classes. 100 % where only one of them says &quot;none of these&quot;, or where they know different classes and name different ones.</source>
        <translation>Der Anteil der Wahrscheinlichkeit, den die beiden verschiedenen Klassen geben. 100 %, wo nur einer „keine davon“ sagt, oder wo sie verschiedene Klassen kennen und verschiedene nennen.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweiter</translation>
    </message>
</context>
<context>
    <name>vignette::ComparisonView</name>
    <message>
        <source>Choose the &amp;second classifier…</source>
        <translation>&amp;Zweiten Klassifikator wählen…</translation>
    </message>
    <message>
        <source>&amp;Only where the answers differ</source>
        <translation>N&amp;ur wo die Antworten abweichen</translation>
    </message>
    <message>
        <source>&amp;Export comparison…</source>
        <translation>V&amp;ergleich exportieren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the second classifier</source>
        <translation>Zweiten Klassifikator wählen</translation>
    </message>
    <message>
        <source>Only where the answers differ</source>
        <translation>Nur wo die Antworten abweichen</translation>
    </message>
    <message>
        <source>Export the comparison as a table</source>
        <translation>Den Vergleich als Tabelle exportieren</translation>
    </message>
    <message>
        <source>Save both verdicts of each case as CSV</source>
        <translation>Beide Ergebnisse jedes Falls als CSV speichern</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>Den Vergleich abbrechen</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Choose a second classifier for the same cases.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;It looks at each of them, and both verdicts stand side by side: what the two disagree about most comes first.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Wählen Sie einen zweiten Klassifikator für dieselben Fälle.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Er sieht sich jeden davon an, und beide Ergebnisse stehen nebeneinander: worin die beiden am meisten abweichen, kommt zuerst.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Den Vergleich exportieren</translation>
    </message>
    <message>
        <source>Cases with the verdicts of both classifiers</source>
        <translation>Fälle mit den Ergebnissen beider Klassifikatoren</translation>
    </message>
    <message>
        <source>Return shows the case in the main window, where it can be reviewed</source>
        <translation>Die Eingabetaste zeigt den Fall im Hauptfenster, wo er durchgesehen werden kann</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>Das gewählte Bild</translation>
    </message>
    <message>
        <source>The second classifier saw none of these cases.</source>
        <translation>Der zweite Klassifikator hat keinen dieser Fälle gesehen.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweiter</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Probability of %1, first</source>
        <translation>Wahrscheinlichkeit von %1, erster</translation>
    </message>
    <message>
        <source>Probability of %1, second</source>
        <translation>Wahrscheinlichkeit von %1, zweiter</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>First: %1. Second: %2.</source>
        <translation>Erster: %1. Zweiter: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s), the answers differ in %1</source>
        <translation>
            <numerusform>%Ln Fall, die Antworten weichen bei %1 ab</numerusform>
            <numerusform>%Ln Fälle, die Antworten weichen bei %1 ab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vignette::ConditionDialog</name>
    <message>
        <source>Start from a condition</source>
        <translation>Mit einer Erkrankung beginnen</translation>
    </message>
    <message>
        <source>Name, feature or ICD-10 code</source>
        <translation>Name, Merkmal oder ICD-10-Code</translation>
    </message>
    <message>
        <source>Find a condition</source>
        <translation>Eine Erkrankung suchen</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Erkrankungen</translation>
    </message>
    <message>
        <source>Use this condition</source>
        <translation>Diese Erkrankung verwenden</translation>
    </message>
    <message>
        <source>The descriptions are a start: change them to what you see.</source>
        <translation>Die Beschreibungen sind ein Anfang: Ändern Sie sie nach dem, was Sie sehen.</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Auch: %1</translation>
    </message>
    <message>
        <source>My diagnosis</source>
        <translation>Meine Diagnose</translation>
    </message>
    <message>
        <source>Use as my diagnosis</source>
        <translation>Als meine Diagnose verwenden</translation>
    </message>
    <message>
        <source>What is not in the list can be typed.</source>
        <translation>Was nicht in der Liste steht, kann eingegeben werden.</translation>
    </message>
    <message>
        <source>“%1”, as typed</source>
        <translation>„%1“, wie eingegeben</translation>
    </message>
</context>
<context>
    <name>vignette::CurvesPanel</name>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>at specificity </source>
        <translation>bei Spezifität </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Specificity at which the sensitivity is given</source>
        <translation>Spezifität, bei der die Sensitivität angegeben wird</translation>
    </message>
    <message>
        <source>&amp;ROC</source>
        <translation>&amp;ROC</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>ROC-Kurve</translation>
    </message>
    <message>
        <source>&amp;Calibration</source>
        <translation>&amp;Kalibrierung</translation>
    </message>
    <message>
        <source>Calibration curve</source>
        <translation>Kalibrierungskurve</translation>
    </message>
    <message>
        <source>&amp;Decision curve</source>
        <translation>&amp;Entscheidungskurve</translation>
    </message>
    <message>
        <source>Decision curve</source>
        <translation>Entscheidungskurve</translation>
    </message>
    <message>
        <source>Class of the curve</source>
        <translation>Klasse der Kurve</translation>
    </message>
    <message>
        <source>Not enough to estimate. Pictures of %1: %2; of the other classes: %3. Both need at least %4.</source>
        <translation>Zu wenige für eine Schätzung. Bilder von %1: %2; der anderen Klassen: %3. Beide brauchen mindestens %4.</translation>
    </message>
    <message>
        <source>1 − specificity</source>
        <translation>1 − Spezifität</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Other classes</source>
        <translation>Andere Klassen</translation>
    </message>
    <message>
        <source>no threshold reaches it but calling none</source>
        <translation>keine Schwelle erreicht sie, außer nie so zu entscheiden</translation>
    </message>
    <message>
        <source>called from a probability of %1</source>
        <translation>so entschieden ab einer Wahrscheinlichkeit von %1</translation>
    </message>
    <message>
        <source>%1 against the other classes: AUC %2, %3 pictures against %4. Sensitivity %5 at a specificity of %6 (%7). In brackets: 95 % intervals. The threshold is chosen on these pictures, so expect a little less on others.</source>
        <translation>%1 gegen die anderen Klassen: AUC %2, %3 Bilder gegen %4. Sensitivität %5 bei einer Spezifität von %6 (%7). In Klammern: 95‑%‑Intervalle. Die Schwelle ist an diesen Bildern gewählt, erwarten Sie an anderen etwas weniger.</translation>
    </message>
    <message>
        <source>Not enough to estimate. Pictures of the classes: %1. Calibration needs at least %2.</source>
        <translation>Zu wenige für eine Schätzung. Bilder der Klassen: %1. Die Kalibrierung braucht mindestens %2.</translation>
    </message>
    <message>
        <source>Probability of the top class</source>
        <translation>Wahrscheinlichkeit der ersten Klasse</translation>
    </message>
    <message>
        <source>Share that was right</source>
        <translation>Anteil der richtigen</translation>
    </message>
    <message>
        <source>Perfect</source>
        <translation>Vollkommen</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>This classifier, with 95 % intervals</source>
        <translation>Dieser Klassifikator, mit 95‑%‑Intervallen</translation>
    </message>
    <message>
        <source>on the whole neither too sure nor too unsure of itself, as far as these pictures tell</source>
        <translation>im Ganzen ist er seiner weder zu sicher noch zu unsicher, soweit diese Bilder es zeigen</translation>
    </message>
    <message>
        <source>it is too sure of itself</source>
        <translation>er ist sich zu sicher</translation>
    </message>
    <message>
        <source>it is not sure enough of itself</source>
        <translation>er ist sich nicht sicher genug</translation>
    </message>
    <message>
        <source>Expected calibration error %1, %2 pictures. Mean probability minus share that was right: %3; %4. In brackets: 95 % intervals. With few pictures the error is overestimated.</source>
        <translation>Erwarteter Kalibrierungsfehler %1, %2 Bilder. Mittlere Wahrscheinlichkeit minus Anteil der richtigen: %3; %4. In Klammern: 95‑%‑Intervalle. Mit wenigen Bildern wird der Fehler überschätzt.</translation>
    </message>
    <message>
        <source>Threshold on the probability of the class</source>
        <translation>Schwelle für die Wahrscheinlichkeit der Klasse</translation>
    </message>
    <message>
        <source>Net benefit</source>
        <translation>Nettonutzen</translation>
    </message>
    <message>
        <source>Call all</source>
        <translation>Bei allen</translation>
    </message>
    <message>
        <source>Call none</source>
        <translation>Bei keinem</translation>
    </message>
    <message>
        <source>Net benefit of calling %1 from a threshold on: true calls per picture minus false ones, weighted by the odds of the threshold. At 0.5: %2, %3 pictures; the band is the 95 % interval. It holds where %4 % of the pictures are of this class, as here.</source>
        <translation>Nettonutzen, ab einer Schwelle auf %1 zu entscheiden: richtige Entscheidungen je Bild minus falsche, gewichtet mit der Chance (Odds) der Schwelle. Bei 0,5: %2, %3 Bilder; das Band ist das 95‑%‑Intervall. Es gilt, wo %4 % der Bilder zu dieser Klasse gehören, wie hier.</translation>
    </message>
</context>
<context>
    <name>vignette::DescriptionsDialog</name>
    <message>
        <source>In other words</source>
        <translation>In anderen Worten</translation>
    </message>
    <message>
        <source>In other words: %1</source>
        <translation>In anderen Worten: %1</translation>
    </message>
    <message>
        <source>Describe the same condition in other words, best from another source. Two descriptions tell the engine more than one, most of all where there are few examples.</source>
        <translation>Beschreiben Sie dieselbe Erkrankung in anderen Worten, am besten aus einer anderen Quelle. Zwei Beschreibungen sagen dem Generator mehr als eine, vor allem bei wenigen Beispielen.</translation>
    </message>
    <message>
        <source>&amp;Add another</source>
        <translation>&amp;Weitere hinzufügen</translation>
    </message>
    <message>
        <source>Add another description</source>
        <translation>Weitere Beschreibung hinzufügen</translation>
    </message>
    <message>
        <source>Other description %1</source>
        <translation>Weitere Beschreibung %1</translation>
    </message>
</context>
<context>
    <name>vignette::DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programm: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>vignette::DicomExportDialog</name>
    <message>
        <source>Export DICOM reports</source>
        <translation>DICOM-Berichte exportieren</translation>
    </message>
    <message>
        <source>With &amp;where the network looked</source>
        <translation>Mit dem, w&amp;ohin das Netz sah</translation>
    </message>
    <message>
        <source>&amp;Photographs that are no DICOM: as a study of</source>
        <translation>&amp;Fotos, die kein DICOM sind: als Studie von</translation>
    </message>
    <message>
        <source>With where the network looked</source>
        <translation>Mit dem, wohin das Netz sah</translation>
    </message>
    <message>
        <source>Photographs that are no DICOM</source>
        <translation>Fotos, die kein DICOM sind</translation>
    </message>
    <message>
        <source>Patient &amp;ID</source>
        <translation>Patienten-&amp;ID</translation>
    </message>
    <message>
        <source>Patient &amp;name</source>
        <translation>Patienten&amp;name</translation>
    </message>
    <message>
        <source>&amp;Description of the study</source>
        <translation>&amp;Beschreibung der Studie</translation>
    </message>
    <message>
        <source>Each verdict becomes a report (TID 1500) in the study of its picture, for the archive. Patient and study are those of the picture; all photographs are taken to be of the one patient that is given here.</source>
        <translation>Jedes Ergebnis wird ein Bericht (TID 1500) in der Studie seines Bildes, für das Archiv. Patient und Studie sind die des Bildes; alle Fotos gelten als Bilder des einen Patienten, der hier angegeben ist.</translation>
    </message>
    <message>
        <source>The photographs need the ID of their patient.</source>
        <translation>Die Fotos brauchen die ID ihres Patienten.</translation>
    </message>
    <message>
        <source>Export DICOM reports into a folder</source>
        <translation>DICOM-Berichte in einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Cancelled. What was written so far is kept.</source>
        <translation>Abgebrochen. Was schon geschrieben wurde, bleibt erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) written.</source>
        <translation>
            <numerusform>%Ln Bericht geschrieben.</numerusform>
            <numerusform>%Ln Berichte geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photograph(s) passed over: no patient was given for them.</source>
        <translation>
            <numerusform>%Ln Foto übergangen: Dafür war kein Patient angegeben.</numerusform>
            <numerusform>%Ln Fotos übergangen: Dafür war kein Patient angegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) could not be written.</source>
        <translation>
            <numerusform>%Ln Fall ließ sich nicht schreiben.</numerusform>
            <numerusform>%Ln Fälle ließen sich nicht schreiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>reports for the archive</source>
        <translation>Berichte für das Archiv</translation>
    </message>
    <message>
        <source>pictures and reports for outside, without notes</source>
        <translation>Bilder und Berichte für andere, ohne Notizen</translation>
    </message>
</context>
<context>
    <name>vignette::EvaluatePage</name>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>There is no classifier yet. Make or open one, then measure it on pictures whose classes are known.</source>
        <translation>Es gibt noch keinen Klassifikator. Erzeugen oder öffnen Sie einen, dann prüfen Sie ihn an Bildern, deren Klassen bekannt sind.</translation>
    </message>
    <message>
        <source>Define a task</source>
        <translation>Eine Aufgabe definieren</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>There are no cases to compare on. Screen a folder, then let a second classifier judge the same cases.</source>
        <translation>Es gibt keine Fälle zum Vergleichen. Screenen Sie einen Ordner, und lassen Sie dann einen zweiten Klassifikator dieselben Fälle beurteilen.</translation>
    </message>
    <message>
        <source>Screen a folder…</source>
        <translation>Ordner screenen…</translation>
    </message>
    <message>
        <source>Evaluation and comparison</source>
        <translation>Auswertung und Vergleich</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Leser</translation>
    </message>
</context>
<context>
    <name>vignette::EvaluationView</name>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Export figures…</source>
        <translation>Kennzahlen &amp;exportieren…</translation>
    </message>
    <message>
        <source>Choose a labelled folder</source>
        <translation>Einen Ordner mit Klassenangaben wählen</translation>
    </message>
    <message>
        <source>Cancel the evaluation</source>
        <translation>Die Auswertung abbrechen</translation>
    </message>
    <message>
        <source>Export the figures as a table</source>
        <translation>Die Kennzahlen als Tabelle exportieren</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Fortschritt der Auswertung</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Die Kennzahlen exportieren</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Choose a folder of pictures whose classes are known.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Either its sub-folders are named like the classes, or it holds a table (CSV) with the columns &lt;i&gt;file&lt;/i&gt; and &lt;i&gt;label&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Classes: %1. Any other label counts as “other” and should be refused.&lt;/p&gt;&lt;p&gt;Take pictures that were no examples of this classifier.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Wählen Sie einen Ordner mit Bildern, deren Klassen bekannt sind.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Entweder heißen seine Unterordner wie die Klassen, oder er enthält eine Tabelle (CSV) mit den Spalten &lt;i&gt;file&lt;/i&gt; und &lt;i&gt;label&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Klassen: %1. Jede andere Angabe zählt als „andere“ und sollte abgelehnt werden.&lt;/p&gt;&lt;p&gt;Nehmen Sie Bilder, die keine Beispiele dieses Klassifikators waren.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Pictures of the chosen cell</source>
        <translation>Bilder der gewählten Zelle</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>Das gewählte Bild</translation>
    </message>
    <message>
        <source>Evaluate on a labelled folder</source>
        <translation>An einem Ordner mit Klassenangaben auswerten</translation>
    </message>
    <message>
        <source>True class: %1. Answer: %2. Pictures: %3.</source>
        <translation>Wahre Klasse: %1. Antwort: %2. Bilder: %3.</translation>
    </message>
    <message>
        <source>No picture in this cell.</source>
        <translation>Kein Bild in dieser Zelle.</translation>
    </message>
</context>
<context>
    <name>vignette::ExampleDialog</name>
    <message>
        <source>&amp;Mark a region</source>
        <translation>Bereich &amp;markieren</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>&amp;Ganzes Bild</translation>
    </message>
    <message>
        <source>Picture of the example</source>
        <translation>Bild des Beispiels</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Das Bild wird gelesen…</translation>
    </message>
    <message>
        <source>Mark the lesion with a box: it is the example in the place of the picture</source>
        <translation>Die Läsion mit einem Rahmen markieren: Sie ist dann das Beispiel, anstelle des Bildes</translation>
    </message>
    <message>
        <source>Mark a region</source>
        <translation>Bereich markieren</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
</context>
<context>
    <name>vignette::ExampleList</name>
    <message>
        <source>Example pictures of the class</source>
        <translation>Beispielbilder der Klasse</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out, it is taken for: %1 (%2 %)</source>
        <translation>Ausgelassen wird es gehalten für: %1 (%2 %)</translation>
    </message>
    <message>
        <source>%1, frame %2</source>
        <translation>%1, Einzelaufnahme %2</translation>
    </message>
    <message>
        <source>It is one of the cases.</source>
        <translation>Es ist einer der Fälle.</translation>
    </message>
    <message>
        <source>taken for</source>
        <translation>gehalten für</translation>
    </message>
    <message>
        <source>Drop or paste pictures here. A double click shows one large, to mark the lesion. Delete takes out the selected ones, 1 to 9 move them to another class.</source>
        <translation>Legen Sie Bilder hier ab, oder fügen Sie sie ein. Ein Doppelklick zeigt eines groß, um die Läsion zu markieren. Entf nimmt die ausgewählten heraus, 1 bis 9 verschieben sie in eine andere Klasse.</translation>
    </message>
    <message>
        <source>A part of the picture is marked.</source>
        <translation>Ein Teil des Bildes ist markiert.</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>vignette::ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>vignette::Exports</name>
    <message>
        <source>Save the task</source>
        <translation>Die Aufgabe speichern</translation>
    </message>
    <message>
        <source>Tasks (*.json)</source>
        <translation>Aufgaben (*.json)</translation>
    </message>
    <message>
        <source>There is no classifier to save yet.</source>
        <translation>Es gibt noch keinen Klassifikator zum Speichern.</translation>
    </message>
    <message>
        <source>Save the classifier</source>
        <translation>Den Klassifikator speichern</translation>
    </message>
    <message>
        <source>Classifiers (*.vignette)</source>
        <translation>Klassifikatoren (*.vignette)</translation>
    </message>
    <message>
        <source>There is no classifier to export yet.</source>
        <translation>Es gibt noch keinen Klassifikator zum Exportieren.</translation>
    </message>
    <message>
        <source>Export the classifier for other programs</source>
        <translation>Den Klassifikator für andere Programme exportieren</translation>
    </message>
    <message>
        <source>ONNX (*.onnx);;TorchScript (*.pt)</source>
        <translation>ONNX (*.onnx);;TorchScript (*.pt)</translation>
    </message>
    <message>
        <source>A screening is running. Wait for its end, or cancel it.</source>
        <translation>Ein Screening läuft. Warten Sie auf sein Ende, oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>There are no cases to export. Screen a folder first.</source>
        <translation>Es gibt keine Fälle zum Exportieren. Screenen Sie zuerst einen Ordner.</translation>
    </message>
    <message>
        <source>There are no cases to report. Screen a folder first.</source>
        <translation>Es gibt keine Fälle für einen Bericht. Screenen Sie zuerst einen Ordner.</translation>
    </message>
    <message>
        <source>There are no pictures to export. Screen a folder first.</source>
        <translation>Es gibt keine Bilder zu exportieren. Screenen Sie zuerst einen Ordner.</translation>
    </message>
    <message>
        <source>Export the import ledger</source>
        <translation>Das Importprotokoll exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>No cases are grouped. Choose View &gt; Groups and by what they belong together.</source>
        <translation>Es sind keine Fälle gruppiert. Wählen Sie Ansicht &gt; Gruppen und wonach sie zusammengehören.</translation>
    </message>
    <message>
        <source>Export the groups</source>
        <translation>Gruppen exportieren</translation>
    </message>
    <message>
        <source>Export the audit log of the reviews</source>
        <translation>Prüfprotokoll der Beurteilungen exportieren</translation>
    </message>
</context>
<context>
    <name>vignette::FiguresPanel</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Confusion matrix: true class in rows, answer in columns</source>
        <translation>Konfusionsmatrix: wahre Klasse in Zeilen, Antwort in Spalten</translation>
    </message>
    <message>
        <source>Figures of each class</source>
        <translation>Kennzahlen jeder Klasse</translation>
    </message>
    <message>
        <source>True class in rows, answer in columns</source>
        <translation>Wahre Klasse in Zeilen, Antwort in Spalten</translation>
    </message>
    <message>
        <source>Each class, with 95 % intervals</source>
        <translation>Jede Klasse, mit 95‑%‑Intervallen</translation>
    </message>
    <message>
        <source>Top class right</source>
        <translation>Erste Klasse richtig</translation>
    </message>
    <message>
        <source>Of the pictures of the classes, whatever the outcome</source>
        <translation>Von den Bildern der Klassen, gleich welches Ergebnis</translation>
    </message>
    <message>
        <source>Named as the right class</source>
        <translation>Als die richtige Klasse benannt</translation>
    </message>
    <message>
        <source>Of the pictures of the classes</source>
        <translation>Von den Bildern der Klassen</translation>
    </message>
    <message>
        <source>Named classes that are right</source>
        <translation>Benannte Klassen, die stimmen</translation>
    </message>
    <message>
        <source>Of all pictures that were named as a class, those of other labels included</source>
        <translation>Von allen Bildern, die als eine Klasse benannt wurden, auch denen mit anderen Bezeichnungen</translation>
    </message>
    <message>
        <source>Pictures that got an answer</source>
        <translation>Bilder, die eine Antwort bekamen</translation>
    </message>
    <message>
        <source>Pictures of other labels not named</source>
        <translation>Nicht benannte Bilder mit anderen Bezeichnungen</translation>
    </message>
    <message>
        <source>They should be refused</source>
        <translation>Sie sollten abgelehnt werden</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95‑%‑Intervall</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keine davon</translation>
    </message>
    <message numerus="yes">
        <source>True class: %1. Answer: %2. %3 of %n picture(s).</source>
        <translation>
            <numerusform>Wahre Klasse: %1. Antwort: %2. %3 von %n Bild.</numerusform>
            <numerusform>Wahre Klasse: %1. Antwort: %2. %3 von %n Bildern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sensitivity at %1&#xa0;% specificity</source>
        <translation>Sensitivität bei %1&#xa0;% Spezifität</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Of the pictures of the class, those named as it. Uncertain and refused ones are missed.</source>
        <translation>Von den Bildern der Klasse die als sie benannten. Unsichere und abgelehnte gelten als verfehlt.</translation>
    </message>
    <message>
        <source>Of all other pictures, those not named as this class.</source>
        <translation>Von allen anderen Bildern die nicht als diese Klasse benannten.</translation>
    </message>
    <message>
        <source>Area under the ROC curve of this class against the other classes</source>
        <translation>Fläche unter der ROC-Kurve dieser Klasse gegen die anderen Klassen</translation>
    </message>
    <message>
        <source>Of a threshold on the probability of the class, chosen on these pictures</source>
        <translation>Einer Schwelle für die Wahrscheinlichkeit der Klasse, an diesen Bildern gewählt</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n picture(s) of the classes, %2 of other labels</source>
        <translation>
            <numerusform>%1: %n Bild der Klassen, %2 mit anderen Angaben</numerusform>
            <numerusform>%1: %n Bilder der Klassen, %2 mit anderen Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels from sub-folders</source>
        <translation>Klassenangaben aus Unterordnern</translation>
    </message>
    <message>
        <source>Labels from the table %1</source>
        <translation>Klassenangaben aus der Tabelle %1</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n without a label</source>
        <translation>
            <numerusform>%n ohne Klassenangabe</numerusform>
            <numerusform>%n ohne Klassenangabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n doppelt</numerusform>
            <numerusform>%n doppelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n unlesbar</numerusform>
            <numerusform>%n unlesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the table without picture or label</source>
        <translation>
            <numerusform>%n Zeile der Tabelle ohne Bild oder Klassenangabe</numerusform>
            <numerusform>%n Zeilen der Tabelle ohne Bild oder Klassenangabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>A class has fewer than %1 pictures: trust the intervals, not the shares.</source>
        <translation>Eine Klasse hat weniger als %1 Bilder: Vertrauen Sie den Intervallen, nicht den Anteilen.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message numerus="yes">
        <source>The intervals are over %Ln group(s) of pictures that belong together.</source>
        <translation>
            <numerusform>Die Intervalle gelten für %Ln Gruppe zusammengehöriger Bilder.</numerusform>
            <numerusform>Die Intervalle gelten für %Ln Gruppen zusammengehöriger Bilder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The intervals take pictures as independent; with several of one patient they are too narrow: choose above which belong together.</source>
        <translation>Die Intervalle nehmen Bilder als unabhängig an; bei mehreren eines Patienten sind sie zu schmal: Wählen Sie oben, welche zusammengehören.</translation>
    </message>
    <message>
        <source>Pictures that were examples of this classifier make every figure too good.</source>
        <translation>Bilder, die Beispiele dieses Klassifikators waren, machen jede Zahl zu gut.</translation>
    </message>
</context>
<context>
    <name>vignette::Filmstrip</name>
    <message>
        <source>Cases as a filmstrip</source>
        <translation>Fälle als Filmstreifen</translation>
    </message>
</context>
<context>
    <name>vignette::GroupModel</name>
    <message>
        <source>no verdict</source>
        <translation>kein Ergebnis</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle Fälle</translation>
    </message>
    <message>
        <source>By the mean of the logits of all its pictures</source>
        <translation>Nach dem Mittel der Logits aller ihrer Bilder</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Verdict on all its pictures</source>
        <translation>Ergebnis aller ihrer Bilder</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>vignette::GroupPanel</name>
    <message>
        <source>The groups appear at the end of the screening.</source>
        <translation>Die Gruppen erscheinen am Ende des Screenings.</translation>
    </message>
    <message>
        <source>Groups of cases</source>
        <translation>Gruppen von Fällen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>vignette::GroupingBox</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Each picture alone</source>
        <translation>Jedes Bild für sich</translation>
    </message>
    <message>
        <source>By patient</source>
        <translation>Nach Patient</translation>
    </message>
    <message>
        <source>By study</source>
        <translation>Nach Studie</translation>
    </message>
    <message>
        <source>By lesion</source>
        <translation>Nach Läsion</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Nach Ordner</translation>
    </message>
    <message>
        <source>By file, with all frames</source>
        <translation>Nach Datei, mit allen Bildern</translation>
    </message>
    <message>
        <source>By file name</source>
        <translation>Nach Dateiname</translation>
    </message>
    <message>
        <source>By a table</source>
        <translation>Nach einer Tabelle</translation>
    </message>
    <message>
        <source>Which pictures belong together</source>
        <translation>Welche Bilder zusammengehören</translation>
    </message>
    <message>
        <source>Pictures that belong together get one verdict beside their own</source>
        <translation>Bilder, die zusammengehören, bekommen neben ihrem eigenen ein gemeinsames Ergebnis</translation>
    </message>
    <message>
        <source>Part of the file name that is the same</source>
        <translation>Teil des Dateinamens, der gleich ist</translation>
    </message>
    <message>
        <source>A regular expression: what it finds in the file name, or its first part in brackets, is the same for pictures that belong together</source>
        <translation>Ein regulärer Ausdruck: Was er im Dateinamen findet, oder seine erste Klammer, ist bei zusammengehörigen Bildern gleich</translation>
    </message>
    <message>
        <source>Choose the table of the groups</source>
        <translation>Tabelle der Gruppen wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabellen (*.csv);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>vignette::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Make a classifier</source>
        <translation>Einen Klassifikator erzeugen</translation>
    </message>
    <message>
        <source>Choose New task. Name two or more classes, or drop a folder that holds one folder of pictures for each class.</source>
        <translation>Wählen Sie „Neue Aufgabe“. Nennen Sie zwei oder mehr Klassen, oder legen Sie einen Ordner ab, der für jede Klasse einen Ordner mit Bildern enthält.</translation>
    </message>
    <message>
        <source>Drop 1 to 20 example pictures on each class, and describe the class in clinical words: colour, shape, surface, border, site. What was understood is shown below the text.</source>
        <translation>Legen Sie auf jede Klasse 1 bis 20 Beispielbilder, und beschreiben Sie die Klasse in klinischen Worten: Farbe, Form, Oberfläche, Rand, Lokalisation. Was verstanden wurde, steht unter dem Text.</translation>
    </message>
    <message>
        <source>Press Synthesize. After a second or so the classifier is ready.</source>
        <translation>Drücken Sie „Synthetisieren“. Nach etwa einer Sekunde ist der Klassifikator fertig.</translation>
    </message>
    <message>
        <source>Save the classifier as one file. It holds no pictures, but names and descriptions as you typed them.</source>
        <translation>Speichern Sie den Klassifikator als eine Datei. Sie enthält keine Bilder, aber Namen und Beschreibungen, wie Sie sie eingegeben haben.</translation>
    </message>
    <message>
        <source>Screen a folder</source>
        <translation>Einen Ordner screenen</translation>
    </message>
    <message>
        <source>Make or open a classifier, then choose Screen folder or drop the folder on the window. DICOM folders and DICOMDIR files work too.</source>
        <translation>Erzeugen oder öffnen Sie einen Klassifikator, dann wählen Sie „Ordner screenen“ oder legen den Ordner auf dem Fenster ab. Auch DICOM-Ordner und DICOMDIR-Dateien sind möglich.</translation>
    </message>
    <message>
        <source>Go through the cases with J and K. Accept, overrule, mark or note each of them.</source>
        <translation>Gehen Sie mit J und K durch die Fälle. Akzeptieren, korrigieren oder markieren Sie jeden, oder schreiben Sie eine Notiz dazu.</translation>
    </message>
    <message>
        <source>The import ledger lists every file with what became of it, so that none is lost unseen.</source>
        <translation>Das Importprotokoll führt jede Datei auf und was aus ihr wurde, damit keine unbemerkt verloren geht.</translation>
    </message>
    <message>
        <source>Export the results as a table, or a report as a PDF or web page.</source>
        <translation>Exportieren Sie die Ergebnisse als Tabelle oder einen Bericht als PDF oder Webseite.</translation>
    </message>
    <message>
        <source>Know how far to trust it</source>
        <translation>Wissen, wie weit er verlässlich ist</translation>
    </message>
    <message>
        <source>Collect pictures whose classes are known and that were no examples, in sub-folders named like the classes.</source>
        <translation>Sammeln Sie Bilder, deren Klassen bekannt sind und die keine Beispiele waren, in Unterordnern, die wie die Klassen heißen.</translation>
    </message>
    <message>
        <source>Choose Evaluate on a labelled folder.</source>
        <translation>Wählen Sie „An einem Ordner mit Klassenangaben auswerten“.</translation>
    </message>
    <message>
        <source>Read each figure with its interval. Click on a cell of the confusion matrix to see its pictures.</source>
        <translation>Lesen Sie jede Kennzahl mit ihrem Intervall. Klicken Sie auf eine Zelle der Konfusionsmatrix, um ihre Bilder zu sehen.</translation>
    </message>
    <message>
        <source>What the outcomes mean</source>
        <translation>Was die Ergebnisse bedeuten</translation>
    </message>
    <message>
        <source>One class is probable enough to be named. It can still be wrong.</source>
        <translation>Eine Klasse ist wahrscheinlich genug, um genannt zu werden. Sie kann trotzdem falsch sein.</translation>
    </message>
    <message>
        <source>The picture fits the task, but no class is probable enough. Decide without the program.</source>
        <translation>Das Bild passt zur Aufgabe, aber keine Klasse ist wahrscheinlich genug. Entscheiden Sie ohne das Programm.</translation>
    </message>
    <message>
        <source>The picture is unlike those that the classifier was made for. Its probabilities mean nothing here.</source>
        <translation>Das Bild ähnelt keinem von denen, für die der Klassifikator gemacht wurde. Seine Wahrscheinlichkeiten sagen hier nichts aus.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Was die Kennzahlen bedeuten</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Of the classes of this task only: they add up to 100 %. A disease that is no class cannot be named.</source>
        <translation>Nur für die Klassen dieser Aufgabe: Zusammen ergeben sie 100 %. Eine Krankheit, die keine Klasse ist, kann nicht genannt werden.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>How well the probabilities order the pictures: 0.5 is chance, 1 is perfect.</source>
        <translation>Wie gut die Wahrscheinlichkeiten die Bilder ordnen: 0,5 ist Zufall, 1 ist vollkommen.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Whether answers given with 80 % are right in 80 % of the cases.</source>
        <translation>Ob Antworten, die mit 80 % gegeben werden, in 80 % der Fälle richtig sind.</translation>
    </message>
    <message>
        <source>Net benefit</source>
        <translation>Nettonutzen</translation>
    </message>
    <message>
        <source>Whether acting on the classifier does more good than harm, against treating all or none.</source>
        <translation>Ob es mehr nützt als schadet, sich nach dem Klassifikator zu richten, statt alle oder niemanden zu behandeln.</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95‑%‑Intervall</translation>
    </message>
    <message>
        <source>Where the true figure probably lies. It is wide where pictures are few.</source>
        <translation>Wo der wahre Wert wahrscheinlich liegt. Bei wenigen Bildern ist es breit.</translation>
    </message>
    <message>
        <source>Where the network looked</source>
        <translation>Wohin das Netz gesehen hat</translation>
    </message>
    <message>
        <source>The places that spoke for a class. This is no evidence of disease.</source>
        <translation>Die Stellen, die für eine Klasse sprachen. Das ist kein Beleg für eine Krankheit.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Few examples cannot show all that a disease can look like. Skin tone, camera, light and body site change the errors.</source>
        <translation>Wenige Beispiele können nicht alles zeigen, wie eine Krankheit aussehen kann. Hautton, Kamera, Licht und Körperstelle verändern die Fehler.</translation>
    </message>
    <message>
        <source>Do not mix dermoscopic and clinical pictures in one task.</source>
        <translation>Mischen Sie in einer Aufgabe keine dermatoskopischen und klinischen Bilder.</translation>
    </message>
    <message>
        <source>A qualified person must look at every case.</source>
        <translation>Eine qualifizierte Person muss jeden Fall ansehen.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Previous or next frame of the file</source>
        <translation>Vorige oder nächste Einzelaufnahme der Datei</translation>
    </message>
    <message>
        <source>Share of the pictures of a class that were named as it.</source>
        <translation>Anteil der Bilder einer Klasse, die als sie benannt wurden.</translation>
    </message>
    <message>
        <source>Share of all other pictures that were not named as it.</source>
        <translation>Anteil aller anderen Bilder, die nicht als sie benannt wurden.</translation>
    </message>
    <message>
        <source>Export classifier writes it for other programs, as ONNX or TorchScript. This program opens classifier files only.</source>
        <translation>„Klassifikator exportieren“ schreibt ihn für andere Programme, als ONNX oder TorchScript. Dieses Programm öffnet nur Klassifikator-Dateien.</translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation>Anlernen</translation>
    </message>
    <message>
        <source>Select cases and press E and a digit, or drag them to a class: they become its examples. All cases are judged anew at once, and what has changed can be shown alone.</source>
        <translation>Wählen Sie Fälle und drücken Sie E und eine Ziffer, oder ziehen Sie sie auf eine Klasse: Sie werden zu deren Beispielen. Alle Fälle werden sofort neu beurteilt, und was sich geändert hat, lässt sich allein zeigen.</translation>
    </message>
    <message>
        <source>Press Q to be asked about the cases whose answers help most. 1 to 9 name the class, N says none of these, S skips, Escape ends.</source>
        <translation>Drücken Sie Q, um zu den Fällen gefragt zu werden, deren Antworten am meisten helfen. 1 bis 9 nennen die Klasse, N sagt „keine davon“, S überspringt, Esc beendet.</translation>
    </message>
    <message>
        <source>While examples are few, Adapt to this folder lets the cases themselves move the classifier. It is for this folder then, and how well it does is not measured.</source>
        <translation>Solange es wenige Beispiele gibt, lässt „An diesen Ordner anpassen“ die Fälle selbst den Klassifikator verschieben. Er ist dann für diesen Ordner, und wie gut er ist, wird nicht gemessen.</translation>
    </message>
    <message>
        <source>Improve makes a task of a classifier that was opened from a file.</source>
        <translation>„Verbessern“ macht aus einem Klassifikator, der aus einer Datei geöffnet wurde, eine Aufgabe.</translation>
    </message>
    <message>
        <source>It is one of the classes that are named, but which of them cannot be told.</source>
        <translation>Es ist eine der genannten Klassen, aber welche, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Move the selected examples to another class, or answer a question</source>
        <translation>Die gewählten Beispiele in eine andere Klasse verschieben, oder eine Frage beantworten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In Kürze</translation>
    </message>
    <message>
        <source>The pages of the manual are in English.</source>
        <translation>Die Seiten des Handbuchs sind auf Englisch.</translation>
    </message>
    <message>
        <source>Describe the classes in English where you can: the other languages of the window are read too, but not as well.</source>
        <translation>Beschreiben Sie die Klassen möglichst auf Englisch: Die anderen Sprachen des Fensters werden auch gelesen, aber nicht so gut.</translation>
    </message>
    <message>
        <source>The program makes no connection to a network but to the archive that you set. In private mode it writes nothing on disk unless you save it.</source>
        <translation>Das Programm stellt keine Verbindung zu einem Netz her außer zu dem Archiv, das Sie einrichten. Im privaten Modus schreibt es nichts auf den Datenträger, was Sie nicht speichern.</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Shows the pages with these words; Return goes to the next place on the page</source>
        <translation>Zeigt die Seiten mit diesen Wörtern; die Eingabetaste springt zur nächsten Stelle der Seite</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>This link leads to the internet:
%1
Open it in the browser?</source>
        <translation>Dieser Verweis führt ins Internet:
%1
Im Browser öffnen?</translation>
    </message>
</context>
<context>
    <name>vignette::IdentityChoice</name>
    <message>
        <source>Identity of the patients</source>
        <translation>Identität der Patienten</translation>
    </message>
    <message>
        <source>&amp;Remove: %1</source>
        <translation>&amp;Entfernen: %1</translation>
    </message>
    <message>
        <source>Keep the &amp;UIDs, by which the pictures can be traced back</source>
        <translation>&amp;UIDs behalten, über die sich die Bilder zurückverfolgen lassen</translation>
    </message>
    <message>
        <source>Blacken the four &amp;corners of each picture</source>
        <translation>Die vier E&amp;cken jedes Bildes schwärzen</translation>
    </message>
    <message>
        <source>Also pictures that sa&amp;y that names are written into them</source>
        <translation>Auch &amp;Bilder, die sagen, dass Namen in sie hineingeschrieben sind</translation>
    </message>
    <message>
        <source>&amp;Keep: %1</source>
        <translation>&amp;Behalten: %1</translation>
    </message>
    <message>
        <source>Keep the identity</source>
        <translation>Die Identität behalten</translation>
    </message>
    <message>
        <source>Remove the identity</source>
        <translation>Die Identität entfernen</translation>
    </message>
    <message>
        <source>Keep the UIDs</source>
        <translation>Die UIDs behalten</translation>
    </message>
    <message>
        <source>Without it studies, series and pictures get new ones, the same for all files</source>
        <translation>Sonst bekommen Studien, Serien und Bilder neue, in allen Dateien dieselben</translation>
    </message>
    <message>
        <source>Blacken the corners</source>
        <translation>Die Ecken schwärzen</translation>
    </message>
    <message>
        <source>A quarter of the width and a tenth of the height each</source>
        <translation>Jeweils ein Viertel der Breite und ein Zehntel der Höhe</translation>
    </message>
    <message>
        <source>Blacken regions</source>
        <translation>Bereiche schwärzen</translation>
    </message>
    <message>
        <source>Blacken regions: left,top,width,height; … in pixels</source>
        <translation>Bereiche schwärzen: links,oben,Breite,Höhe; … in Pixeln</translation>
    </message>
    <message>
        <source>Pictures with names written into them</source>
        <translation>Bilder, in die Namen hineingeschrieben sind</translation>
    </message>
    <message>
        <source>A region is four numbers in pixels: left,top,width,height.</source>
        <translation>Ein Bereich besteht aus vier Zahlen in Pixeln: links,oben,Breite,Höhe.</translation>
    </message>
</context>
<context>
    <name>vignette::ImageView</name>
    <message>
        <source>Picture of the selected case</source>
        <translation>Bild des gewählten Falls</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <comment>a distance</comment>
        <translation>%1 mm</translation>
    </message>
</context>
<context>
    <name>vignette::LedgerModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Einzelaufnahmen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>vignette::LedgerView</name>
    <message>
        <source>Export ledger…</source>
        <translation>Protokoll exportieren…</translation>
    </message>
    <message>
        <source>Import ledger: every file with what became of it</source>
        <translation>Importprotokoll: jede Datei und was aus ihr wurde</translation>
    </message>
    <message>
        <source>Columns of the ledger</source>
        <translation>Spalten des Protokolls</translation>
    </message>
    <message>
        <source>Show only files of a status</source>
        <translation>Nur Dateien mit einem Status zeigen</translation>
    </message>
    <message>
        <source>Export the import ledger as a table</source>
        <translation>Das Importprotokoll als Tabelle exportieren</translation>
    </message>
    <message>
        <source>Save every file with its status and reason as CSV</source>
        <translation>Jede Datei mit Status und Grund als CSV speichern</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>vignette::LibraryDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>Library of classifiers</source>
        <translation>Bibliothek der Klassifikatoren</translation>
    </message>
    <message>
        <source>Classifiers</source>
        <translation>Klassifikatoren</translation>
    </message>
    <message>
        <source>Model card of the classifier</source>
        <translation>Steckbrief des Klassifikators</translation>
    </message>
    <message>
        <source>The file itself stays where it is</source>
        <translation>Die Datei selbst bleibt, wo sie ist</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1 (angeheftet)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>Classifiers that you open or save are listed here.</source>
        <translation>Hier stehen die Klassifikatoren, die Sie öffnen oder speichern.</translation>
    </message>
    <message>
        <source>Reading the classifier…</source>
        <translation>Der Klassifikator wird gelesen…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Choose the second classifier</source>
        <translation>Zweiten Klassifikator wählen</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>Andere &amp;Datei…</translation>
    </message>
    <message>
        <source>Classifiers (*.vignette);;All files (*)</source>
        <translation>Klassifikatoren (*.vignette);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>vignette::LicenceDialog</name>
    <message>
        <source>Before you begin</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <source>Vignette makes classifiers from a few examples. They are often wrong, also where they seem sure. Do not use what they say to find or rule out a disease, or to treat anyone.</source>
        <translation>Vignette erzeugt Klassifikatoren aus wenigen Beispielen. Sie irren oft, auch wenn sie sicher wirken. Nutzen Sie ihre Angaben nicht, um eine Krankheit festzustellen oder auszuschließen oder um jemanden zu behandeln.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Zustimmen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>vignette::MainWindow</name>
    <message>
        <source>Open a task or a classifier</source>
        <translation>Eine Aufgabe oder einen Klassifikator öffnen</translation>
    </message>
    <message>
        <source>Tasks and classifiers (*.json *.vignette);;All files (*)</source>
        <translation>Aufgaben und Klassifikatoren (*.json *.vignette);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the task</source>
        <translation>Die Aufgabe speichern</translation>
    </message>
    <message>
        <source>The task has changes that are not saved. Save it?</source>
        <translation>Die Aufgabe hat Änderungen, die nicht gespeichert sind. Speichern?</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>%1 (Private)</source>
        <translation>%1 (Privat)</translation>
    </message>
    <message>
        <source>%1[*] – Vignette</source>
        <translation>%1[*] – Vignette</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>Modi</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>There is no case to review yet. Screen a folder first.</source>
        <translation>Es gibt noch keinen Fall zum Durchsehen. Screenen Sie zuerst einen Ordner.</translation>
    </message>
    <message>
        <source>Screen a folder…</source>
        <translation>Ordner screenen…</translation>
    </message>
</context>
<context>
    <name>vignette::MapCanvas</name>
    <message>
        <source>Map of the cases</source>
        <translation>Karte der Fälle</translation>
    </message>
</context>
<context>
    <name>vignette::MapLegend</name>
    <message>
        <source>Legend of the map</source>
        <translation>Legende der Karte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group, number of cases</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>vignette::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Do what is offered</source>
        <translation>Das Angebot annehmen</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten…</translation>
    </message>
    <message>
        <source>Details of this error</source>
        <translation>Einzelheiten zu diesem Fehler</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>vignette::Modes</name>
    <message>
        <source>Define</source>
        <translation>Definieren</translation>
    </message>
    <message>
        <source>Write the task: classes, descriptions, examples</source>
        <translation>Die Aufgabe festlegen: Klassen, Beschreibungen, Beispiele</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Screenen</translation>
    </message>
    <message>
        <source>Judge the cases of a folder</source>
        <translation>Die Fälle eines Ordners beurteilen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Look at one case after the other</source>
        <translation>Einen Fall nach dem anderen ansehen</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Measure and compare classifiers</source>
        <translation>Klassifikatoren prüfen und vergleichen</translation>
    </message>
</context>
<context>
    <name>vignette::OverlayPanel</name>
    <message>
        <source>Where it looked (S)</source>
        <translation>Blickort des Netzes (S)</translation>
    </message>
    <message>
        <source>Show where the network looked</source>
        <translation>Zeigen, wohin das Netz gesehen hat</translation>
    </message>
    <message>
        <source>Class that the overlay speaks for</source>
        <translation>Klasse, für die die Überlagerung spricht</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Kontur</translation>
    </message>
    <message>
        <source>Style of the overlay</source>
        <translation>Art der Überlagerung</translation>
    </message>
    <message>
        <source>Colours cover the lesion; a contour leaves its own colours visible</source>
        <translation>Farben verdecken die Läsion; eine Kontur lässt ihre eigenen Farben sichtbar</translation>
    </message>
    <message>
        <source>Threshold: what is below is not shown</source>
        <translation>Schwelle: Was darunter liegt, wird nicht gezeigt</translation>
    </message>
    <message>
        <source>Opacity of the overlay</source>
        <translation>Deckkraft der Überlagerung</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Bright colours: where the network looked. This is no evidence of disease.</source>
        <translation>Helle Farben: Dorthin hat das Netz gesehen. Das ist kein Beleg für eine Krankheit.</translation>
    </message>
    <message>
        <source>Inside the line: where the network looked. This is no evidence of disease.</source>
        <translation>Innerhalb der Linie: Dorthin hat das Netz gesehen. Das ist kein Beleg für eine Krankheit.</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>Schwelle %1</translation>
    </message>
</context>
<context>
    <name>vignette::PictureExportDialog</name>
    <message>
        <source>Export pictures</source>
        <translation>Bilder exportieren</translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;selected case(s)</source>
        <translation>
            <numerusform>Der %n &amp;ausgewählte Fall</numerusform>
            <numerusform>Die %n &amp;ausgewählten Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>With &amp;where the network looked</source>
        <translation>Mit dem, w&amp;ohin das Netz sah</translation>
    </message>
    <message>
        <source>Also write a &amp;table of their files</source>
        <translation>Auch eine &amp;Tabelle ihrer Dateien schreiben</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n case(s) that the list shows</source>
        <translation>
            <numerusform>Der %n F&amp;all, den die Liste zeigt</numerusform>
            <numerusform>A&amp;lle %n Fälle, die die Liste zeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>The &amp;pictures alone</source>
        <translation>Die &amp;Bilder allein</translation>
    </message>
    <message>
        <source>The selected cases</source>
        <translation>Die ausgewählten Fälle</translation>
    </message>
    <message>
        <source>All cases that the list shows</source>
        <translation>Alle Fälle, die die Liste zeigt</translation>
    </message>
    <message>
        <source>The pictures alone</source>
        <translation>Die Bilder allein</translation>
    </message>
    <message>
        <source>With where the network looked</source>
        <translation>Mit dem, wohin das Netz sah</translation>
    </message>
    <message>
        <source>Also write a table of their files</source>
        <translation>Auch eine Tabelle ihrer Dateien schreiben</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The pictures are named by the numbers of their cases, and hold nothing else of what their files say. What is written into a picture stays in it: look at them before you pass them on. Names of files, which the table tells, may name patients.</source>
        <translation>Die Bilder heißen nach den Nummern ihrer Fälle und enthalten sonst nichts aus ihren Dateien. Was in ein Bild hineingeschrieben ist, bleibt darin: Sehen Sie sie an, bevor Sie sie weitergeben. Dateinamen, die in der Tabelle stehen, können Patienten nennen.</translation>
    </message>
    <message>
        <source>Export pictures into a folder</source>
        <translation>Bilder in einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Cancelled. The pictures that were written stay in the folder.</source>
        <translation>Abgebrochen. Die schon geschriebenen Bilder bleiben im Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>Saved, but %n picture(s) could not be read any more.</source>
        <translation>
            <numerusform>Gespeichert, aber %n Bild ließ sich nicht mehr lesen.</numerusform>
            <numerusform>Gespeichert, aber %n Bilder ließen sich nicht mehr lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>a table of their files may lead to them</source>
        <translation>eine Tabelle ihrer Dateien kann zu ihnen führen</translation>
    </message>
    <message>
        <source>no names of files, and a table of what was left out</source>
        <translation>ohne Dateinamen, mit einer Tabelle des Weggelassenen</translation>
    </message>
</context>
<context>
    <name>vignette::QuestionBar</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>None of these (N)</source>
        <translation>Keine davon (N)</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>Überspringen (S)</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>Weiter fragen</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>Beenden (Esc)</translation>
    </message>
    <message>
        <source>Question %1 of %2: which is it?</source>
        <translation>Frage %1 von %2: Welche Klasse ist es?</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>Alle Fragen sind beantwortet.</translation>
    </message>
    <message>
        <source>Choosing which cases to ask about…</source>
        <translation>Fälle für die Fragen werden gewählt …</translation>
    </message>
    <message>
        <source>Verdicts changed by your last answer: %1</source>
        <translation>Durch Ihre letzte Antwort geänderte Ergebnisse: %1</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Klasse %1</translation>
    </message>
</context>
<context>
    <name>vignette::Questions</name>
    <message>
        <source>There is no case left to ask about.</source>
        <translation>Es gibt keinen Fall mehr, zu dem zu fragen wäre.</translation>
    </message>
</context>
<context>
    <name>vignette::ReadersView</name>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Zweiter Leser</translation>
    </message>
    <message>
        <source>Same answer</source>
        <translation>Gleiche Antwort</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Cohens Kappa</translation>
    </message>
    <message>
        <source>Agreement of readers</source>
        <translation>Übereinstimmung der Leser</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>The last answer of each reader to each case on the screen, with 95 % intervals. Kappa is the agreement beyond chance: 0 is chance, 1 is full agreement. It is too high where the second reader saw what the first had said: see Review &gt; Read blind.</source>
        <translation>Die letzte Antwort jedes Lesers zu jedem Fall der Anzeige, mit 95-%-Intervallen. Kappa ist die Übereinstimmung über den Zufall hinaus: 0 ist Zufall, 1 volle Übereinstimmung. Es ist zu hoch, wo der zweite Leser sah, was der erste gesagt hatte: siehe Durchsicht &gt; Blind lesen.</translation>
    </message>
    <message>
        <source>No case on the screen was answered by two readers. Each writes a name in the settings and reviews the same cases; with Review &gt; Read blind the second does not see what the first said.</source>
        <translation>Kein Fall der Anzeige wurde von zwei Lesern beantwortet. Jeder trägt in den Einstellungen einen Namen ein und sieht dieselben Fälle durch; mit Durchsicht &gt; Blind lesen sieht der zweite nicht, was der erste gesagt hat.</translation>
    </message>
    <message>
        <source>not defined: one answer for all</source>
        <translation>nicht definiert: eine Antwort für alle</translation>
    </message>
    <message>
        <source>Both answered</source>
        <translation>Beide antworteten</translation>
    </message>
</context>
<context>
    <name>vignette::ReadingLabel</name>
    <message>
        <source>What was read in the description</source>
        <translation>Was in der Beschreibung gelesen wurde</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>%1: nein</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>%1: vielleicht</translation>
    </message>
    <message>
        <source>Nothing is understood yet: name colours, shape, surface, border or site.</source>
        <translation>Noch ist nichts verstanden: Nennen Sie Farben, Form, Oberfläche, Rand oder Lokalisation.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <translation>Im Text &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Take out of the text</source>
        <translation>Aus dem Text &amp;herausnehmen</translation>
    </message>
    <message>
        <source>Say that it is &amp;absent</source>
        <translation>Angeben, dass es &amp;fehlt</translation>
    </message>
</context>
<context>
    <name>vignette::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1 (angeheftet)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
</context>
<context>
    <name>vignette::ReportDialog</name>
    <message>
        <source>&amp;Include file names</source>
        <translation>&amp;Dateinamen aufnehmen</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>Einen Bericht exportieren</translation>
    </message>
    <message>
        <source>Include file names</source>
        <translation>Dateinamen aufnehmen</translation>
    </message>
    <message>
        <source>Cancelled. No report was written.</source>
        <translation>Abgebrochen. Es wurde kein Bericht geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Saved, but %n picture(s) could not be read any more.</source>
        <translation>
            <numerusform>Gespeichert, aber %n Bild ließ sich nicht mehr lesen.</numerusform>
            <numerusform>Gespeichert, aber %n Bilder ließen sich nicht mehr lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;PDF, for printing and filing</source>
        <translation>&amp;PDF, zum Drucken und Ablegen</translation>
    </message>
    <message>
        <source>One &amp;web page (HTML)</source>
        <translation>Eine &amp;Webseite (HTML)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>choice, why it cannot be changed</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>notes and reviewers, names of files if wanted</source>
        <translation>Notizen und Namen der Durchsicht, Dateinamen auf Wunsch</translation>
    </message>
    <message>
        <source>no names of files, notes or reviewers</source>
        <translation>ohne Dateinamen, Notizen und Namen der Durchsicht</translation>
    </message>
    <message>
        <source>File names and notes may name patients. Pictures are always included: look at them before you pass the report on.</source>
        <translation>Dateinamen und Notizen können Patienten nennen. Bilder sind immer dabei: Sehen Sie sie an, bevor Sie den Bericht weitergeben.</translation>
    </message>
</context>
<context>
    <name>vignette::ReviewBar</name>
    <message>
        <source>Accept (A)</source>
        <translation>Akzeptieren (A)</translation>
    </message>
    <message>
        <source>Mark (M)</source>
        <translation>Markieren (M)</translation>
    </message>
    <message>
        <source>Accept the verdict</source>
        <translation>Das Ergebnis akzeptieren</translation>
    </message>
    <message>
        <source>Overrule the verdict with another class</source>
        <translation>Das Ergebnis mit einer anderen Klasse korrigieren</translation>
    </message>
    <message>
        <source>Mark the case</source>
        <translation>Den Fall markieren</translation>
    </message>
    <message>
        <source>Mark the case to find it again</source>
        <translation>Den Fall markieren, um ihn wiederzufinden</translation>
    </message>
    <message>
        <source>Note on the case</source>
        <translation>Notiz zum Fall</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>Notiz (N)</translation>
    </message>
    <message>
        <source>Overrule (O)…</source>
        <translation>Korrigieren (O)…</translation>
    </message>
    <message>
        <source>Example of (E)</source>
        <translation>Beispiel für (E)</translation>
    </message>
    <message>
        <source>Use the case as an example of a class</source>
        <translation>Den Fall als Beispiel einer Klasse verwenden</translation>
    </message>
    <message>
        <source>Teach the classifier: use the selected cases as examples of a class of the task</source>
        <translation>Den Klassifikator anlernen: die gewählten Fälle als Beispiele einer Klasse der Aufgabe verwenden</translation>
    </message>
    <message>
        <source>The verdict is right. Only one that names a single class can be accepted</source>
        <translation>Das Ergebnis ist richtig. Akzeptieren lässt sich nur eines, das eine einzige Klasse nennt</translation>
    </message>
    <message>
        <source>The verdict is wrong, or the picture cannot be graded: choose what it is (O)</source>
        <translation>Das Ergebnis ist falsch, oder das Bild ist nicht beurteilbar: Wählen Sie, was es ist (O)</translation>
    </message>
    <message>
        <source>my diagnosis…</source>
        <translation>meine Diagnose…</translation>
    </message>
</context>
<context>
    <name>vignette::ScreeningStatus</name>
    <message>
        <source>Progress of the screening</source>
        <translation>Fortschritt des Screenings</translation>
    </message>
    <message>
        <source>Paused. The screening goes on where it stopped.</source>
        <translation>Pausiert. Das Screening geht dort weiter, wo es anhielt.</translation>
    </message>
    <message>
        <source>Files: %1 of %2</source>
        <translation>Dateien: %1 von %2</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Dateien: %1</translation>
    </message>
    <message>
        <source>%1, about %2 s left</source>
        <translation>%1, noch etwa %2 s</translation>
    </message>
    <message>
        <source>There are no files to screen there.</source>
        <translation>Dort gibt es keine Dateien zu screenen.</translation>
    </message>
    <message>
        <source>%1, %2, %3. Files: %4, %5, %6, %7.</source>
        <comment>counts with what they count</comment>
        <translation>%1, %2, %3. Dateien: %4, %5, %6, %7.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely</source>
        <translation>
            <numerusform>%Ln vermutlich</numerusform>
            <numerusform>%Ln vermutlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uncertain</source>
        <translation>
            <numerusform>%Ln unsicher</numerusform>
            <numerusform>%Ln unsicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln none of these</source>
        <translation>
            <numerusform>%Ln keine davon</numerusform>
            <numerusform>%Ln keine davon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded</source>
        <translation>
            <numerusform>%Ln geladen</numerusform>
            <numerusform>%Ln geladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln doppelt</numerusform>
            <numerusform>%Ln doppelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not an image</source>
        <translation>
            <numerusform>%Ln kein Bild</numerusform>
            <numerusform>%Ln kein Bild</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln unlesbar</numerusform>
            <numerusform>%Ln unlesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was found is kept here.</source>
        <translation>Abgebrochen. Was gefunden wurde, bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>Watching %1. New pictures are screened as they come.</source>
        <translation>%1 wird überwacht. Neue Bilder werden gescreent, sobald sie kommen.</translation>
    </message>
    <message>
        <source>%1 is not there. It is waited for.</source>
        <translation>%1 ist nicht da. Es wird darauf gewartet.</translation>
    </message>
</context>
<context>
    <name>vignette::Session</name>
    <message>
        <source>review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken away while it was screened: what could not be read any more is in the import ledger.</source>
        <translation>„%1“ wurde während des Screenings entfernt: Was nicht mehr gelesen werden konnte, steht im Importprotokoll.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>The sample task is not installed.</source>
        <translation>Die Beispielaufgabe ist nicht installiert.</translation>
    </message>
    <message>
        <source>Make or open a classifier first, then screen with it.</source>
        <translation>Erzeugen oder öffnen Sie zuerst einen Klassifikator, dann screenen Sie damit.</translation>
    </message>
    <message>
        <source>A screening is running. Wait for its end, or cancel it.</source>
        <translation>Ein Screening läuft. Warten Sie auf sein Ende, oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>Another window has changed the review of this case. It is shown now; yours was not stored.</source>
        <translation>Ein anderes Fenster hat die Durchsicht dieses Falls geändert. Sie wird jetzt angezeigt; Ihre wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Its example pictures are not in a classifier&apos;s file. Add yours, or teach it from cases, and synthesize; until then this classifier judges.</source>
        <translation>In der Datei eines Klassifikators sind seine Beispielbilder nicht enthalten. Fügen Sie Ihre hinzu oder lernen Sie ihn mit Fällen an, dann synthetisieren Sie; bis dahin urteilt dieser Klassifikator.</translation>
    </message>
    <message>
        <source>Only a classifier that is made here can be adapted.</source>
        <translation>Nur ein Klassifikator, der hier erzeugt wird, lässt sich anpassen.</translation>
    </message>
    <message>
        <source>Screen a folder first.</source>
        <translation>Screenen Sie zuerst einen Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>review of %Ln case(s)</source>
        <translation>
            <numerusform>Beurteilung von %Ln Fall</numerusform>
            <numerusform>Beurteilung von %Ln Fällen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) name no single class to accept, and stay as they were.</source>
        <translation>
            <numerusform>%Ln Fall nennt keine einzelne Klasse, die akzeptiert werden könnte, und bleibt, wie er war.</numerusform>
            <numerusform>%Ln Fälle nennen keine einzelne Klasse, die akzeptiert werden könnte, und bleiben, wie sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The index has more cases than a window lists: these are the most likely of each class, and %Ln row(s) are left out. vignette-cli writes the table of all.</source>
        <translation>
            <numerusform>Der Index hat mehr Fälle, als ein Fenster auflistet: Dies sind die wahrscheinlichsten jeder Klasse, %Ln Zeile ist ausgelassen. vignette-cli schreibt die Tabelle aller.</numerusform>
            <numerusform>Der Index hat mehr Fälle, als ein Fenster auflistet: Dies sind die wahrscheinlichsten jeder Klasse, %Ln Zeilen sind ausgelassen. vignette-cli schreibt die Tabelle aller.</numerusform>
        </translation>
    </message>
    <message>
        <source>An index is opened by itself: not with other files or folders.</source>
        <translation>Ein Index wird allein geöffnet: nicht zusammen mit anderen Dateien oder Ordnern.</translation>
    </message>
    <message>
        <source>%1 has changed the review of this case. It is shown now; yours was not stored.</source>
        <translation>%1 hat die Durchsicht dieses Falls geändert. Sie wird jetzt angezeigt; Ihre wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>With more than %1 examples in every class there is nothing to gain.</source>
        <translation>Mit mehr als %1 Beispielen in jeder Klasse ist nichts zu gewinnen.</translation>
    </message>
    <message>
        <source>A picture has up to %1 lesions.</source>
        <translation>Ein Bild hat bis zu %1 Läsionen.</translation>
    </message>
    <message>
        <source>The server that keeps the reviews cannot be reached. It is tried again every few seconds; until then nothing is stored.</source>
        <translation>Der Server, der die Durchsichten aufbewahrt, ist nicht erreichbar. Alle paar Sekunden wird es wieder versucht; bis dahin wird nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>vignette::SettingsDialog</name>
    <message>
        <source>&amp;Reopen the last task or classifier</source>
        <translation>&amp;Letzte Aufgabe oder letzten Klassifikator wieder öffnen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>&amp;Compute on</source>
        <translation>&amp;Rechnen auf</translation>
    </message>
    <message>
        <source>One per core</source>
        <translation>Einer je Kern</translation>
    </message>
    <message>
        <source>Language, device and threads take effect at the next start of the program.</source>
        <translation>Sprache, Gerät und Threads gelten ab dem nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>Clear the list of recent files</source>
        <translation>Die Liste der letzten Dateien leeren</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>megabytes</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Memory for the small pictures of cases. Nothing of them is kept on disk.</source>
        <translation>Arbeitsspeicher für die kleinen Bilder der Fälle. Auf der Festplatte bleibt nichts davon.</translation>
    </message>
    <message>
        <source>T&amp;humbnails</source>
        <translation>&amp;Vorschaubilder</translation>
    </message>
    <message>
        <source>Threa&amp;ds</source>
        <translation>&amp;Threads</translation>
    </message>
    <message>
        <source>Clear the list of recent &amp;files</source>
        <translation>Liste der letzten Dateien l&amp;eeren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>choice, why it cannot be changed</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>kein Name angegeben</translation>
    </message>
    <message>
        <source>Kept with each review from now on, and shown in tables, reports and DICOM.</source>
        <translation>Wird ab jetzt mit jeder Durchsicht gespeichert und in Tabellen, Berichten und DICOM angezeigt.</translation>
    </message>
    <message>
        <source>Re&amp;viewer</source>
        <translation>Durchsicht d&amp;urch</translation>
    </message>
    <message>
        <source>As each export proposes</source>
        <translation>Wie es jeder Export vorschlägt</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>What an export begins with. File names and UIDs may lead to patients.</source>
        <translation>Vorgabe für jeden Export. Dateinamen und UIDs können zu Patienten führen.</translation>
    </message>
    <message>
        <source>File &amp;names in exports</source>
        <translation>Datei&amp;namen in Exporten</translation>
    </message>
    <message>
        <source>usual folder</source>
        <translation>üblicher Ordner</translation>
    </message>
    <message>
        <source>Where reviews, drafts and unfinished screenings lie. What is there already is not moved. Takes effect at the next start.</source>
        <translation>Hier liegen Durchsichten, Entwürfe und unfertige Screenings. Bereits Vorhandenes wird nicht verschoben. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>Datenordner wählen</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Dat&amp;a folder</source>
        <translation>&amp;Datenordner</translation>
    </message>
    <message>
        <source>none: reviews lie in the data folder</source>
        <translation>keine: Durchsichten liegen im Datenordner</translation>
    </message>
    <message>
        <source>A PostgreSQL server that keeps the reviews of several people: postgresql://user@host/database. Takes effect at the next start.</source>
        <translation>Ein PostgreSQL-Server, der die Durchsichten mehrerer Personen aufnimmt: postgresql://benutzer@rechner/datenbank. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>Daten&amp;bank</translation>
    </message>
</context>
<context>
    <name>vignette::SimilarExamples</name>
    <message>
        <source>Most similar examples</source>
        <translation>Ähnlichste Beispiele</translation>
    </message>
    <message>
        <source>Most like:</source>
        <translation>Am ähnlichsten:</translation>
    </message>
    <message>
        <source>Example of: %1</source>
        <translation>Beispiel für: %1</translation>
    </message>
</context>
<context>
    <name>vignette::StartPage</name>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Name the conditions yourself, or choose them from a list</source>
        <translation>Die Erkrankungen selbst benennen oder aus einer Liste wählen</translation>
    </message>
    <message>
        <source>1. Describe</source>
        <translation>1. Beschreiben</translation>
    </message>
    <message>
        <source>Give each class a few example pictures and a clinical description in words.</source>
        <translation>Geben Sie jeder Klasse einige Beispielbilder und eine klinische Beschreibung in Worten.</translation>
    </message>
    <message>
        <source>2. Synthesize</source>
        <translation>2. Synthetisieren</translation>
    </message>
    <message>
        <source>In seconds a classifier is made from them, on this computer and without training.</source>
        <translation>Daraus entsteht in Sekunden ein Klassifikator, auf diesem Computer und ohne Training.</translation>
    </message>
    <message>
        <source>3. Screen</source>
        <translation>3. Screenen</translation>
    </message>
    <message>
        <source>Every case of a folder gets its probabilities, and a map of where the network looked, for you to review.</source>
        <translation>Jeder Fall eines Ordners erhält seine Wahrscheinlichkeiten und eine Karte, wohin das Netz gesehen hat – zu Ihrer Durchsicht.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>A task or a classifier that was saved</source>
        <translation>Eine gespeicherte Aufgabe oder ein gespeicherter Klassifikator</translation>
    </message>
    <message>
        <source>Open a task or a classifier</source>
        <translation>Eine Aufgabe oder einen Klassifikator öffnen</translation>
    </message>
    <message>
        <source>Try the sample task</source>
        <translation>Beispielaufgabe ausprobieren</translation>
    </message>
    <message>
        <source>Synthetic pictures, no patient behind them</source>
        <translation>Künstliche Bilder, hinter denen keine Patienten stehen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>A classifier from a few pictures and words</source>
        <translation>Ein Klassifikator aus wenigen Bildern und Worten</translation>
    </message>
    <message>
        <source>Or drop here a task, a classifier, or a folder that holds one folder of pictures for each class.</source>
        <translation>Oder legen Sie hier eine Aufgabe, einen Klassifikator oder einen Ordner ab, der für jede Klasse einen Ordner mit Bildern enthält.</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>%1 wieder öffnen</translation>
    </message>
</context>
<context>
    <name>vignette::StudyModel</name>
    <message>
        <source>All cases</source>
        <translation>Alle Fälle</translation>
    </message>
    <message>
        <source>Instance %1</source>
        <translation>Instanz %1</translation>
    </message>
    <message>
        <source>Series %1.%2</source>
        <comment>number of study, number of its series</comment>
        <translation>Serie %1.%2</translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation>Serie %1</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>Studie %1</translation>
    </message>
    <message>
        <source>Pictures of no study</source>
        <translation>Bilder ohne Studie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>study or series, its date or modality</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>study, verdict on all its pictures</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vignette::StudyTree</name>
    <message>
        <source>Studies, series and instances</source>
        <translation>Studien, Serien und Instanzen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>vignette::TableDialog</name>
    <message>
        <source>Export the results</source>
        <translation>Die Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>&amp;Include file names and DICOM UIDs</source>
        <translation>Datei&amp;namen und DICOM-UIDs aufnehmen</translation>
    </message>
    <message>
        <source>Include file names and DICOM UIDs</source>
        <translation>Dateinamen und DICOM-UIDs aufnehmen</translation>
    </message>
    <message>
        <source>File names and UIDs may lead to patients. Without them the number of each case, as in a report of the same cases, tells one from another. Notes are always included.</source>
        <translation>Dateinamen und UIDs können zu Patienten führen. Ohne sie unterscheidet die Nummer jeden Fall, dieselbe wie in einem Bericht derselben Fälle. Notizen sind immer enthalten.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Cancelled. No table was written.</source>
        <translation>Abgebrochen. Es wurde keine Tabelle geschrieben.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>choice, why it cannot be changed</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>vignette::TaskDocument</name>
    <message>
        <source>change of the task</source>
        <translation>Änderung der Aufgabe</translation>
    </message>
    <message>
        <source>In private mode nothing is written on the disk, so a copied picture cannot be kept. Save it as a file yourself and drop that here.</source>
        <translation>Im privaten Modus wird nichts auf den Datenträger geschrieben, daher lässt sich ein kopiertes Bild nicht aufbewahren. Speichern Sie es selbst als Datei und ziehen Sie diese hierher.</translation>
    </message>
    <message>
        <source>Your changes are not safe from a crash: the data folder cannot be written. Is the disk full? Save the task in another place.</source>
        <translation>Ihre Änderungen sind nicht vor einem Absturz sicher: Der Datenordner lässt sich nicht beschreiben. Ist der Datenträger voll? Speichern Sie die Aufgabe an einem anderen Ort.</translation>
    </message>
</context>
<context>
    <name>vignette::TaskPanel</name>
    <message>
        <source>Name of the task</source>
        <translation>Name der Aufgabe</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a task or a classifier</source>
        <translation>Eine Aufgabe oder einen Klassifikator öffnen</translation>
    </message>
    <message>
        <source>Open a task or a classifier (Ctrl+O)</source>
        <translation>Eine Aufgabe oder einen Klassifikator öffnen (Strg+O)</translation>
    </message>
    <message>
        <source>Synthesize</source>
        <translation>Synthetisieren</translation>
    </message>
    <message>
        <source>Make a classifier from these classes (Ctrl+Return)</source>
        <translation>Aus diesen Klassen einen Klassifikator erzeugen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Save the classifier</source>
        <translation>Den Klassifikator speichern</translation>
    </message>
    <message>
        <source>Save the classifier as one file (Ctrl+S)</source>
        <translation>Den Klassifikator als eine Datei speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Progress of the synthesis</source>
        <translation>Fortschritt der Synthese</translation>
    </message>
    <message>
        <source>Live: synthesize after each change</source>
        <translation>Live: nach jeder Änderung synthetisieren</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Bilder werden gesucht…</translation>
    </message>
    <message>
        <source>Not enough examples to estimate how well it does: every class needs two.</source>
        <translation>Zu wenige Beispiele, um die Güte zu schätzen: Jede Klasse braucht zwei.</translation>
    </message>
    <message>
        <source>Computes on: %1</source>
        <translation>Rechnet auf: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message numerus="yes">
        <source>Each example judged without itself: %n of %1 right (95 % interval %2 to %3 %).</source>
        <translation>
            <numerusform>Jedes Beispiel ohne sich selbst beurteilt: %n von %1 richtig (95‑%‑Intervall %2 bis %3 %).</numerusform>
            <numerusform>Jedes Beispiel ohne sich selbst beurteilt: %n von %1 richtig (95‑%‑Intervall %2 bis %3 %).</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened. The file passed its self-test.</source>
        <translation>Geöffnet. Die Datei hat ihren Selbsttest bestanden.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Classifier made in %1 s.</source>
        <translation>Klassifikator in %1 s erzeugt.</translation>
    </message>
    <message>
        <source>The task has changed since the classifier was made. Synthesize again to use the change.</source>
        <translation>Die Aufgabe hat sich geändert, seit der Klassifikator erzeugt wurde. Synthetisieren Sie erneut, damit die Änderung gilt.</translation>
    </message>
    <message>
        <source>Opening the classifier…</source>
        <translation>Der Klassifikator wird geöffnet…</translation>
    </message>
    <message>
        <source>Making the classifier…</source>
        <translation>Der Klassifikator wird erzeugt…</translation>
    </message>
    <message>
        <source>Adapt to this folder</source>
        <translation>An diesen Ordner anpassen</translation>
    </message>
    <message>
        <source>Adapt the classifier to the folder that was screened</source>
        <translation>Den Klassifikator an den gescreenten Ordner anpassen</translation>
    </message>
    <message numerus="yes">
        <source>Adapted to %Ln picture(s) of the folder. How well it does is not measured.</source>
        <translation>
            <numerusform>An %Ln Bild des Ordners angepasst. Wie gut er ist, wurde nicht gemessen.</numerusform>
            <numerusform>An %Ln Bilder des Ordners angepasst. Wie gut er ist, wurde nicht gemessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Improve…</source>
        <translation>Verbessern …</translation>
    </message>
    <message>
        <source>Improve the classifier</source>
        <translation>Den Klassifikator verbessern</translation>
    </message>
    <message>
        <source>Make a task of its classes and descriptions, to add examples to</source>
        <translation>Aus seinen Klassen und Beschreibungen eine Aufgabe machen, um Beispiele hinzuzufügen</translation>
    </message>
    <message>
        <source>Let the cases of the folder, without labels, move the classifier towards them</source>
        <translation>Die Fälle des Ordners, ohne Diagnosen, rücken den Klassifikator zu sich hin</translation>
    </message>
    <message>
        <source>Synthesize after each change, and judge the cases anew</source>
        <translation>Nach jeder Änderung synthetisieren und die Fälle neu beurteilen</translation>
    </message>
    <message>
        <source>Live: after each change</source>
        <translation>Live: nach jeder Änderung</translation>
    </message>
    <message>
        <source>“%1”: %2 of %3 recognised, most others are taken for “%4”. Add examples, or words that tell the two apart.</source>
        <translation>„%1“: %2 von %3 erkannt, die meisten anderen werden für „%4“ gehalten. Fügen Sie Beispiele hinzu oder Worte, die beide unterscheiden.</translation>
    </message>
</context>
<context>
    <name>vignette::TeachMenu</name>
    <message>
        <source>Use as &amp;example of</source>
        <translation>Als &amp;Beispiel verwenden für</translation>
    </message>
    <message>
        <source>&amp;Improve this classifier…</source>
        <translation>Diesen Klassifikator &amp;verbessern …</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>&amp;Teach with all reviewed cases (%1)</source>
        <translation>Mit allen durchgesehenen Fällen &amp;anlernen (%1)</translation>
    </message>
    <message>
        <source>Those whose review names a class of the task</source>
        <translation>Diejenigen, deren Durchsicht eine Klasse der Aufgabe nennt</translation>
    </message>
</context>
<context>
    <name>vignette::Teaching</name>
    <message>
        <source>A class takes up to %1 examples. Left out: %2.</source>
        <translation>Eine Klasse nimmt bis zu %1 Beispiele auf. Ausgelassen: %2.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>vignette::VerdictPanel</name>
    <message>
        <source>You: %1</source>
        <translation>Sie: %1</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>Wahrscheinlichkeit für %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Too few examples for a guarantee of what can be told apart</source>
        <translation>Zu wenige Beispiele für eine Zusage, was zu unterscheiden ist</translation>
    </message>
    <message>
        <source>If it had to be one of these</source>
        <translation>Müsste es eine davon sein</translation>
    </message>
    <message>
        <source>Adapted to this folder: no guarantee of what can be told apart</source>
        <translation>An diesen Ordner angepasst: keine Zusage, was zu unterscheiden ist</translation>
    </message>
    <message>
        <source>The right one is among them in %1 % of pictures of these classes.</source>
        <translation>Bei %1 % der Bilder dieser Klassen ist die richtige darunter.</translation>
    </message>
    <message>
        <source>Judged on the marked part of the picture.</source>
        <translation>Am markierten Teil des Bildes beurteilt.</translation>
    </message>
</context>
<context>
    <name>vignette::WatchDialog</name>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>&amp;Folder to watch</source>
        <translation>Zu überwachender &amp;Ordner</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Zu überwachenden Ordner wählen</translation>
    </message>
    <message>
        <source>&amp;Table of results</source>
        <translation>&amp;Ergebnistabelle</translation>
    </message>
    <message>
        <source>Choose the table of results</source>
        <translation>Ergebnistabelle wählen</translation>
    </message>
    <message>
        <source>Table of results</source>
        <translation>Ergebnistabelle</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>&amp;DICOM reports into</source>
        <translation>&amp;DICOM-Berichte nach</translation>
    </message>
    <message>
        <source>Choose the folder of the DICOM reports</source>
        <translation>Ordner der DICOM-Berichte wählen</translation>
    </message>
    <message>
        <source>DICOM reports into</source>
        <translation>DICOM-Berichte nach</translation>
    </message>
    <message>
        <source>no table; a new file otherwise</source>
        <translation>keine Tabelle; sonst eine neue Datei</translation>
    </message>
    <message>
        <source>no reports</source>
        <translation>keine Berichte</translation>
    </message>
    <message>
        <source>What lies in the folder is screened, and new pictures as they come, until you stop it. The table is written anew after each of them; DICOM pictures get a report.</source>
        <translation>Gescreent wird, was im Ordner liegt, und neue Bilder, sobald sie kommen, bis Sie es beenden. Die Tabelle wird nach jedem neu geschrieben; DICOM-Bilder erhalten einen Bericht.</translation>
    </message>
    <message>
        <source>Private mode: nothing but this table and these reports is kept.</source>
        <translation>Privater Modus: Außer dieser Tabelle und diesen Berichten wird nichts behalten.</translation>
    </message>
    <message>
        <source>&amp;Start watching</source>
        <translation>Überwachung &amp;starten</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>Überwachung starten</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder that is to be watched.</source>
        <translation>Wählen Sie den Ordner, der überwacht werden soll.</translation>
    </message>
    <message>
        <source>The table exists already. Choose a new file.</source>
        <translation>Die Tabelle gibt es schon. Wählen Sie eine neue Datei.</translation>
    </message>
</context>
<context>
    <name>vignette::WorklistDialog</name>
    <message>
        <source>Planned patients</source>
        <translation>Geplante Patienten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>Patienten-ID</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>&amp;Wählen</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>Das Archiv wird gefragt…</translation>
    </message>
    <message>
        <source>Nothing is planned. Choose another day, or any modality.</source>
        <translation>Nichts ist geplant. Wählen Sie einen anderen Tag oder jede Modalität.</translation>
    </message>
    <message>
        <source>There are more entries than are shown.</source>
        <translation>Es gibt mehr Einträge, als gezeigt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) planned.</source>
        <translation>
            <numerusform>%Ln Eintrag geplant.</numerusform>
            <numerusform>%Ln Einträge geplant.</numerusform>
        </translation>
    </message>
</context>
</TS>
