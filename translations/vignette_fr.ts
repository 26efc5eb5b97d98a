<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Base</name>
    <message>
        <source>The file is damaged or is not of this kind.</source>
        <translation>Le fichier est endommagé ou n’est pas de ce type.</translation>
    </message>
    <message>
        <source>The file is larger than this program accepts.</source>
        <translation>Le fichier est plus grand que ce programme ne l’accepte.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; does not exist.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be opened.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There are numbers to be stored that are not finite or not complete.</source>
        <translation>Des nombres à enregistrer ne sont pas finis ou pas complets.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written. Is the disk full or the folder read-only?</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être écrit. Le disque est-il plein ou le dossier en lecture seule&#xa0;?</translation>
    </message>
    <message>
        <source>The computer has too little free memory for this. Close other programs and try again.</source>
        <translation>L’ordinateur n’a pas assez de mémoire libre pour cela. Fermez d’autres programmes et réessayez.</translation>
    </message>
</context>
<context>
    <name>CaseGroups</name>
    <message>
        <source>&quot;%1&quot; is no regular expression: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une expression régulière&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>elle est vide</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no table of groups: it needs a column for the file and one for the group.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un tableau de groupes&#xa0;: il faut une colonne pour le fichier et une pour le groupe.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; puts &quot;%2&quot; into two groups.</source>
        <translation>Le tableau «&#xa0;%1&#xa0;» place «&#xa0;%2&#xa0;» dans deux groupes.</translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>Patient&#xa0;%1</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>Examen&#xa0;%1</translation>
    </message>
    <message>
        <source>Lesion %1</source>
        <translation>Lésion&#xa0;%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no grouping: write patient, study, lesion, folder, file, name:EXPRESSION or table:FILE.csv.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un regroupement&#xa0;: écrivez patient, study, lesion, folder, file, name:EXPRESSION ou table:FICHIER.csv.</translation>
    </message>
    <message>
        <source>Grouping the cases was stopped.</source>
        <translation>Le regroupement des cas a été interrompu.</translation>
    </message>
</context>
<context>
    <name>CaseMap</name>
    <message>
        <source>Not reviewed</source>
        <translation>Non revus</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Marked, not decided</source>
        <translation>Marqué, sans décision</translation>
    </message>
    <message>
        <source>Not gradable</source>
        <translation>Non évaluable</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>Uncertain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucune de celles-ci</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Chargé</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Not an image</source>
        <translation>Pas une image</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation>Non dépisté</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>%1 %2 % %3</source>
        <translation>%1 %2&#xa0;% %3</translation>
    </message>
    <message>
        <source>Not told apart</source>
        <translation>Non distinguées</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1: cannot be told apart</source>
        <translation>%1 : impossibles à distinguer</translation>
    </message>
    <message>
        <source>Suggests %1</source>
        <translation>Évoque %1</translation>
    </message>
    <message>
        <source>%1, frame %2</source>
        <translation>%1, image&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, lesion %2</source>
        <translation>%1, lésion&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>ClassColour</name>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Bleu clair</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>Classifier</name>
    <message>
        <source>The classifier could not be run.</source>
        <translation>Le classificateur n’a pas pu être exécuté.</translation>
    </message>
    <message>
        <source>The classifier file is damaged or is not a Vignette classifier.</source>
        <translation>Le fichier du classificateur est endommagé ou n’est pas un classificateur Vignette.</translation>
    </message>
    <message>
        <source>The network does not belong to this task.</source>
        <translation>Le réseau n’appartient pas à cette tâche.</translation>
    </message>
    <message>
        <source>The classifier file was changed after it was saved: its checksum does not match.</source>
        <translation>Le fichier du classificateur a été modifié après son enregistrement&#xa0;: sa somme de contrôle ne correspond pas.</translation>
    </message>
    <message>
        <source>The classifier does not give the answers on this computer that it gave when it was made, so it cannot be relied on.</source>
        <translation>Sur cet ordinateur, le classificateur ne donne pas les réponses qu’il donnait lors de sa création&#xa0;; il n’est donc pas fiable.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>There is no picture to classify.</source>
        <translation>Il n’y a pas d’image à classer.</translation>
    </message>
    <message>
        <source>There is no such picture or class to explain.</source>
        <translation>Cette image ou cette classe à expliquer n’existe pas.</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>Réservé à la recherche. Pas pour le diagnostic.</translation>
    </message>
    <message>
        <source>This classifier was made by a newer version of Vignette. Update the program to open it.</source>
        <translation>Ce classificateur a été créé par une version plus récente de Vignette. Mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The name of the file must end in .onnx or .pt, for ONNX or TorchScript.</source>
        <translation>Le nom du fichier doit se terminer par .onnx ou .pt, pour ONNX ou TorchScript.</translation>
    </message>
    <message>
        <source>The classifier could not be exported.</source>
        <translation>Le classificateur n’a pas pu être exporté.</translation>
    </message>
    <message>
        <source>The classifier file holds more than this program can show, so it is not opened.</source>
        <translation>Le fichier du classificateur contient plus que ce que ce programme peut montrer&#xa0;; il n’est donc pas ouvert.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The table cannot be written. Is the disk full or the folder read-only?</source>
        <translation>Le tableau ne peut pas être écrit. Le disque est-il plein ou le dossier en lecture seule&#xa0;?</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; cannot be opened.</source>
        <translation>Le tableau «&#xa0;%1&#xa0;» ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; is larger than 64 MB.</source>
        <translation>Le tableau «&#xa0;%1&#xa0;» dépasse 64 Mo.</translation>
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
        <translation>Un autre programme travaille dessus en ce moment.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The disk is full or has a fault.</source>
        <translation>Le disque est plein ou défectueux.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written.</source>
        <translation>Le fichier ou son dossier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>La mémoire ne suffit pas.</translation>
    </message>
    <message>
        <source>The address of a database reads &quot;postgresql://user@host/database&quot;.</source>
        <translation>L’adresse d’une base de données s’écrit «&#xa0;postgresql://utilisateur@serveur/base&#xa0;».</translation>
    </message>
    <message>
        <source>A password does not belong into the address of a database, where others may read it. Put it into the file that PGPASSFILE names, or into ~/.pgpass.</source>
        <translation>Un mot de passe n’a pas sa place dans l’adresse d’une base de données, où d’autres peuvent le lire. Mettez-le dans le fichier désigné par PGPASSFILE ou dans ~/.pgpass.</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed: libqt6sql6-psql.</source>
        <translation>Le pilote de PostgreSQL n’est pas installé&#xa0;: libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the address of a database is not known here.</source>
        <translation>«&#xa0;%1&#xa0;» dans l’adresse d’une base de données n’est pas connu ici.</translation>
    </message>
    <message>
        <source>The database does not allow it to this user.</source>
        <translation>La base de données ne l’autorise pas à cet utilisateur.</translation>
    </message>
    <message>
        <source>The database refuses the name or the password.</source>
        <translation>La base de données refuse le nom ou le mot de passe.</translation>
    </message>
    <message>
        <source>There is no such database on the server.</source>
        <translation>Cette base de données n’existe pas sur le serveur.</translation>
    </message>
    <message>
        <source>The database server cannot be reached, or lets nobody in.</source>
        <translation>Le serveur de base de données est inaccessible ou n’accepte personne.</translation>
    </message>
</context>
<context>
    <name>DicomOut</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’exportation a été annulée.</translation>
    </message>
    <message>
        <source>There are no cases to export.</source>
        <translation>Il n’y a pas de cas à exporter.</translation>
    </message>
    <message>
        <source>Give the id of the patient of the photographs.</source>
        <translation>Indiquez l’identifiant du patient des photographies.</translation>
    </message>
    <message>
        <source>The sex is M, F or O (other), or not given.</source>
        <translation>Le sexe est M, F ou O (autre), ou n’est pas indiqué.</translation>
    </message>
    <message>
        <source>The folder for the DICOM files cannot be made.</source>
        <translation>Le dossier des fichiers DICOM ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The DICOM files cannot go among the pictures, where they would be taken for cases the next time. Choose another folder.</source>
        <translation>Les fichiers DICOM ne peuvent pas être placés parmi les images, où ils seraient pris pour des cas la fois suivante. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The verdict is of another classifier.</source>
        <translation>Le résultat provient d’un autre classificateur.</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photographies</translation>
    </message>
    <message>
        <source>Vignette results. %1</source>
        <translation>Résultats de Vignette. %1</translation>
    </message>
    <message>
        <source>Vignette overlays. %1</source>
        <translation>Superpositions de Vignette. %1</translation>
    </message>
    <message>
        <source>Where the network looked for %1, in colours over the picture. Not evidence.</source>
        <translation>Où le réseau a regardé pour %1, en couleurs sur l’image. Pas une preuve.</translation>
    </message>
    <message>
        <source>The export broke off. What was written stays.</source>
        <translation>L’exportation s’est interrompue. Ce qui a été écrit est conservé.</translation>
    </message>
    <message>
        <source>The DICOM files cannot be written there. Is the disk full or the folder read-only?</source>
        <translation>Les fichiers DICOM ne peuvent pas être écrits à cet endroit. Le disque est-il plein ou le dossier en lecture seule&#xa0;?</translation>
    </message>
    <message>
        <source>The report cannot be made.</source>
        <translation>Le rapport ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>Probabilité de %1</translation>
    </message>
    <message>
        <source>The file does not say which study, series and instance it is. Nothing can refer to it.</source>
        <translation>Le fichier n’indique pas son étude, sa série et son instance. Rien ne peut y faire référence.</translation>
    </message>
    <message>
        <source>The name of the patient or the study is in a character set that cannot be read.</source>
        <translation>Le nom du patient ou de l’étude est dans un jeu de caractères qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Only pictures in gray or colour, without a palette, can be freed of their patients.</source>
        <translation>Seules les images en niveaux de gris ou en couleurs, sans palette, peuvent être désidentifiées.</translation>
    </message>
    <message>
        <source>The picture is compressed in a way that cannot be undone here.</source>
        <translation>La compression de cette image ne peut pas être décodée ici.</translation>
    </message>
    <message>
        <source>The colours of the picture are stored in a way that cannot be read here.</source>
        <translation>Les couleurs de l’image sont enregistrées sous une forme qui ne peut pas être lue ici.</translation>
    </message>
    <message>
        <source>Pixels are missing in this file.</source>
        <translation>Il manque des pixels dans ce fichier.</translation>
    </message>
    <message>
        <source>The file holds no whole picture in DICOM.</source>
        <translation>Le fichier ne contient pas d’image DICOM complète.</translation>
    </message>
    <message>
        <source>The file says that names are written into the picture. Blank the region where they are, or allow it if there are none.</source>
        <translation>Selon le fichier, des noms sont inscrits dans l’image. Masquez la zone où ils se trouvent, ou autorisez l’image s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>The file does not say which picture of which study it is.</source>
        <translation>Le fichier n’indique pas de quelle image de quelle étude il s’agit.</translation>
    </message>
    <message>
        <source>Give files, and a folder to write to.</source>
        <translation>Indiquez des fichiers, et un dossier où écrire.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The network in this file is incomplete.</source>
        <translation>Le réseau contenu dans ce fichier est incomplet.</translation>
    </message>
    <message>
        <source>There is no usable graphics card &quot;%1&quot; on this computer.</source>
        <translation>Il n’y a pas de carte graphique «&#xa0;%1&#xa0;» utilisable sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a device. Use auto, cpu, cuda or cuda:N.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un périphérique. Utilisez auto, cpu, cuda ou cuda:N.</translation>
    </message>
    <message>
        <source>The task and its examples do not belong together.</source>
        <translation>La tâche et ses exemples ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The engine file is damaged or is not an engine.</source>
        <translation>Le fichier du moteur est endommagé ou n’est pas un moteur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no example pictures: it is recognised from its description alone.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’image d’exemple&#xa0;: la classe est reconnue d’après sa seule description.</translation>
    </message>
    <message>
        <source>No clinical feature was recognised in the description of &quot;%1&quot;.</source>
        <translation>Aucun signe clinique n’a été reconnu dans la description de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The engine file was made for another version of this program.</source>
        <translation>Le fichier du moteur a été fait pour une autre version de ce programme.</translation>
    </message>
    <message>
        <source>The classifier&apos;s last layer is incomplete.</source>
        <translation>La dernière couche du classificateur est incomplète.</translation>
    </message>
    <message>
        <source>The network could not be run.</source>
        <translation>Le réseau n’a pas pu être exécuté.</translation>
    </message>
    <message>
        <source>The picture has a size that the network cannot take.</source>
        <translation>L’image a une taille que le réseau ne peut pas traiter.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The file describes a network that this program does not know.</source>
        <translation>Le fichier décrit un réseau que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>The engine&apos;s text encoder is incomplete.</source>
        <translation>L’encodeur de texte du moteur est incomplet.</translation>
    </message>
    <message>
        <source>The text encoder could not be loaded.</source>
        <translation>L’encodeur de texte n’a pas pu être chargé.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file %1 is too large.</source>
        <translation>Le fichier %1 est trop grand.</translation>
    </message>
    <message>
        <source>The sentence encoder&apos;s files are broken.</source>
        <translation>Les fichiers de l’encodeur de phrases sont endommagés.</translation>
    </message>
    <message>
        <source>The engine&apos;s vocabulary is broken.</source>
        <translation>Le vocabulaire du moteur est endommagé.</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU, %n fil d’exécution</numerusform>
            <numerusform>CPU, %n fils d’exécution</numerusform>
        </translation>
    </message>
    <message>
        <source>The engine file is damaged: its checksum does not match. Install the program again.</source>
        <translation>Le fichier du moteur est endommagé&#xa0;: sa somme de contrôle ne correspond pas. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The engine does not give the answers on this computer that it gave when it was made, so it cannot be relied on.</source>
        <translation>Sur cet ordinateur, le moteur ne donne pas les réponses qu’il donnait lors de sa création&#xa0;; on ne peut donc pas s’y fier.</translation>
    </message>
    <message>
        <source>The engine could not be loaded.</source>
        <translation>Le moteur n’a pas pu être chargé.</translation>
    </message>
    <message>
        <source>The classifier could not be made.</source>
        <translation>Le classificateur n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>A class about which nothing is known cannot be adapted to a folder. Describe it, or give an example.</source>
        <translation>Une classe dont on ne sait rien ne peut pas être adaptée à un dossier. Décrivez-la ou donnez un exemple.</translation>
    </message>
    <message>
        <source>The description of &quot;%1&quot; does not seem to fit its examples. Please check both.</source>
        <translation>La description de «&#xa0;%1&#xa0;» ne semble pas correspondre à ses exemples. Vérifiez les deux.</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>The file &quot;%1&quot; cannot be opened.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is larger than this program accepts.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est plus grand que ce programme ne l’accepte.</translation>
    </message>
    <message>
        <source>Line %1 of the descriptions has no class or no description.</source>
        <translation>La ligne %1 des descriptions n’a pas de classe ou pas de description.</translation>
    </message>
    <message>
        <source>The episode file is not in the expected form (%1).</source>
        <translation>Le fichier d’épisodes n’a pas la forme attendue (%1).</translation>
    </message>
    <message>
        <source>The episode file &quot;%1&quot; cannot be opened.</source>
        <translation>Le fichier d’épisodes «&#xa0;%1&#xa0;» ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The episode file is larger than this program accepts.</source>
        <translation>Le fichier d’épisodes est plus grand que ce programme ne l’accepte.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The episode file has no setting &quot;%1&quot;.</source>
        <translation>Le fichier d’épisodes n’a pas de réglage «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>EvaluationCsv</name>
    <message>
        <source>The figures are of other classes.</source>
        <translation>Les chiffres concernent d’autres classes.</translation>
    </message>
</context>
<context>
    <name>EvaluationReport</name>
    <message>
        <source>The evaluation was stopped.</source>
        <translation>L’évaluation a été arrêtée.</translation>
    </message>
    <message>
        <source>There is no labelled picture that could be read.</source>
        <translation>Aucune image étiquetée n’a pu être lue.</translation>
    </message>
    <message>
        <source>The labels and the answers are not of the same classes.</source>
        <translation>Les étiquettes et les réponses ne portent pas sur les mêmes classes.</translation>
    </message>
</context>
<context>
    <name>ExampleFiles</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” has no folders with pictures: each folder in it becomes a class.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de dossiers d’images&#xa0;: chaque dossier y devient une classe.</translation>
    </message>
    <message>
        <source>A pasted picture cannot be read any more.</source>
        <translation>Une image collée n’est plus lisible.</translation>
    </message>
    <message>
        <source>The pasted pictures cannot be written beside the task. Is the disk full or the folder read-only?</source>
        <translation>Les images collées ne peuvent pas être écrites à côté de la tâche. Le disque est-il plein ou le dossier en lecture seule ?</translation>
    </message>
</context>
<context>
    <name>Feature</name>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rose</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>brun</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanc</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>skin coloured</source>
        <translation>couleur peau</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>black</source>
        <translation>noir</translation>
    </message>
    <message>
        <source>tan</source>
        <translation>brun clair</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>macule</source>
        <translation>macule</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>tache étendue</translation>
    </message>
    <message>
        <source>papule</source>
        <translation>papule</translation>
    </message>
    <message>
        <source>plaque</source>
        <translation>plaque</translation>
    </message>
    <message>
        <source>nodule</source>
        <translation>nodule</translation>
    </message>
    <message>
        <source>tumour</source>
        <translation>tumeur</translation>
    </message>
    <message>
        <source>vesicle</source>
        <translation>vésicule</translation>
    </message>
    <message>
        <source>bulla</source>
        <translation>bulle</translation>
    </message>
    <message>
        <source>pustule</source>
        <translation>pustule</translation>
    </message>
    <message>
        <source>wheal</source>
        <translation>papule œdémateuse</translation>
    </message>
    <message>
        <source>cyst</source>
        <translation>kyste</translation>
    </message>
    <message>
        <source>comedo</source>
        <translation>comédon</translation>
    </message>
    <message>
        <source>purpura</source>
        <translation>purpura</translation>
    </message>
    <message>
        <source>telangiectasia</source>
        <translation>télangiectasie</translation>
    </message>
    <message>
        <source>ulcer</source>
        <translation>ulcère</translation>
    </message>
    <message>
        <source>erosion</source>
        <translation>érosion</translation>
    </message>
    <message>
        <source>crust</source>
        <translation>croûte</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>squames</translation>
    </message>
    <message>
        <source>fissure</source>
        <translation>fissure</translation>
    </message>
    <message>
        <source>atrophy</source>
        <translation>atrophie</translation>
    </message>
    <message>
        <source>scar</source>
        <translation>cicatrice</translation>
    </message>
    <message>
        <source>hyperkeratosis</source>
        <translation>hyperkératose</translation>
    </message>
    <message>
        <source>sclerosis</source>
        <translation>sclérose</translation>
    </message>
    <message>
        <source>erythroderma</source>
        <translation>érythrodermie</translation>
    </message>
    <message>
        <source>hair loss</source>
        <translation>perte de cheveux</translation>
    </message>
    <message>
        <source>nail change</source>
        <translation>atteinte unguéale</translation>
    </message>
    <message>
        <source>burrow</source>
        <translation>sillon</translation>
    </message>
    <message>
        <source>lichenification</source>
        <translation>lichénification</translation>
    </message>
    <message>
        <source>excoriation</source>
        <translation>excoriation</translation>
    </message>
    <message>
        <source>necrosis</source>
        <translation>nécrose</translation>
    </message>
    <message>
        <source>horn</source>
        <translation>corne cutanée</translation>
    </message>
    <message>
        <source>swelling</source>
        <translation>tuméfaction</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>lisse</translation>
    </message>
    <message>
        <source>rough</source>
        <translation>rugueux</translation>
    </message>
    <message>
        <source>shiny</source>
        <translation>brillant</translation>
    </message>
    <message>
        <source>pearly</source>
        <translation>perlé</translation>
    </message>
    <message>
        <source>waxy</source>
        <translation>cireux</translation>
    </message>
    <message>
        <source>velvety</source>
        <translation>velouté</translation>
    </message>
    <message>
        <source>moist</source>
        <translation>humide</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>sec</translation>
    </message>
    <message>
        <source>wrinkled</source>
        <translation>ridé</translation>
    </message>
    <message>
        <source>umbilicated</source>
        <translation>ombiliqué</translation>
    </message>
    <message>
        <source>dome shaped</source>
        <translation>en dôme</translation>
    </message>
    <message>
        <source>flat topped</source>
        <translation>à sommet plat</translation>
    </message>
    <message>
        <source>pedunculated</source>
        <translation>pédiculé</translation>
    </message>
    <message>
        <source>hairy</source>
        <translation>pileux</translation>
    </message>
    <message>
        <source>well defined</source>
        <translation>bien limité</translation>
    </message>
    <message>
        <source>ill defined</source>
        <translation>mal limité</translation>
    </message>
    <message>
        <source>irregular</source>
        <translation>irrégulier</translation>
    </message>
    <message>
        <source>raised border</source>
        <translation>bord surélevé</translation>
    </message>
    <message>
        <source>halo</source>
        <translation>halo</translation>
    </message>
    <message>
        <source>solitary</source>
        <translation>solitaire</translation>
    </message>
    <message>
        <source>few</source>
        <translation>peu nombreux</translation>
    </message>
    <message>
        <source>multiple</source>
        <translation>multiple</translation>
    </message>
    <message>
        <source>grouped</source>
        <translation>groupé</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linéaire</translation>
    </message>
    <message>
        <source>annular</source>
        <translation>annulaire</translation>
    </message>
    <message>
        <source>target like</source>
        <translation>en cocarde</translation>
    </message>
    <message>
        <source>reticulate</source>
        <translation>réticulé</translation>
    </message>
    <message>
        <source>widespread</source>
        <translation>étendu</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>symétrique</translation>
    </message>
    <message>
        <source>unilateral</source>
        <translation>unilatéral</translation>
    </message>
    <message>
        <source>dermatomal</source>
        <translation>dermatomal</translation>
    </message>
    <message>
        <source>follicular</source>
        <translation>folliculaire</translation>
    </message>
    <message>
        <source>face</source>
        <translation>visage</translation>
    </message>
    <message>
        <source>nose</source>
        <translation>nez</translation>
    </message>
    <message>
        <source>eyelid</source>
        <translation>paupière</translation>
    </message>
    <message>
        <source>ear</source>
        <translation>oreille</translation>
    </message>
    <message>
        <source>lips</source>
        <translation>lèvres</translation>
    </message>
    <message>
        <source>scalp</source>
        <translation>cuir chevelu</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>cou</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>tronc</translation>
    </message>
    <message>
        <source>limbs</source>
        <translation>membres</translation>
    </message>
    <message>
        <source>acral</source>
        <translation>acral</translation>
    </message>
    <message>
        <source>palmoplantar</source>
        <translation>palmoplantaire</translation>
    </message>
    <message>
        <source>nail</source>
        <translation>ongle</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>buccal</translation>
    </message>
    <message>
        <source>genital</source>
        <translation>génital</translation>
    </message>
    <message>
        <source>flexural</source>
        <translation>des plis</translation>
    </message>
    <message>
        <source>photo exposed</source>
        <translation>photo-exposé</translation>
    </message>
    <message>
        <source>infant</source>
        <translation>nourrisson</translation>
    </message>
    <message>
        <source>child</source>
        <translation>enfant</translation>
    </message>
    <message>
        <source>adolescent</source>
        <translation>adolescent</translation>
    </message>
    <message>
        <source>adult</source>
        <translation>adulte</translation>
    </message>
    <message>
        <source>elderly</source>
        <translation>personne âgée</translation>
    </message>
    <message>
        <source>tiny</source>
        <translation>minuscule</translation>
    </message>
    <message>
        <source>small</source>
        <translation>petit</translation>
    </message>
    <message>
        <source>large</source>
        <translation>grand</translation>
    </message>
    <message>
        <source>itch</source>
        <translation>prurit</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>douleur</translation>
    </message>
    <message>
        <source>pigment network</source>
        <translation>réseau pigmenté</translation>
    </message>
    <message>
        <source>dots globules</source>
        <translation>points/globules</translation>
    </message>
    <message>
        <source>blue white veil</source>
        <translation>voile bleu-blanc</translation>
    </message>
    <message>
        <source>radial streaks</source>
        <translation>stries radiaires</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>régression</translation>
    </message>
    <message>
        <source>milia like cysts</source>
        <translation>pseudokystes cornés</translation>
    </message>
    <message>
        <source>comedo like openings</source>
        <translation>pseudo-comédons</translation>
    </message>
    <message>
        <source>ridges fissures</source>
        <translation>crêtes/sillons</translation>
    </message>
    <message>
        <source>arborising vessels</source>
        <translation>vaisseaux arborescents</translation>
    </message>
    <message>
        <source>dotted vessels</source>
        <translation>vaisseaux en points</translation>
    </message>
    <message>
        <source>hairpin vessels</source>
        <translation>vaisseaux en épingle</translation>
    </message>
    <message>
        <source>glomerular vessels</source>
        <translation>vaisseaux glomérulaires</translation>
    </message>
    <message>
        <source>irregular vessels</source>
        <translation>vaisseaux irréguliers</translation>
    </message>
    <message>
        <source>lacunes</source>
        <translation>lacunes</translation>
    </message>
    <message>
        <source>strawberry pattern</source>
        <translation>aspect en fraise</translation>
    </message>
    <message>
        <source>leaf like areas</source>
        <translation>structures en feuille</translation>
    </message>
    <message>
        <source>rosettes</source>
        <translation>rosettes</translation>
    </message>
    <message>
        <source>shiny white lines</source>
        <translation>lignes blanches brillantes</translation>
    </message>
    <message>
        <source>central white patch</source>
        <translation>plage blanche centrale</translation>
    </message>
    <message>
        <source>parallel ridge</source>
        <translation>crêtes parallèles</translation>
    </message>
    <message>
        <source>structureless</source>
        <translation>sans structure</translation>
    </message>
    <message>
        <source>vascular</source>
        <translation>vasculaire</translation>
    </message>
    <message>
        <source>pigmented</source>
        <translation>pigmenté</translation>
    </message>
    <message>
        <source>depigmented</source>
        <translation>dépigmenté</translation>
    </message>
    <message>
        <source>inflammatory</source>
        <translation>inflammatoire</translation>
    </message>
    <message>
        <source>malignant</source>
        <translation>malin</translation>
    </message>
    <message>
        <source>bleeding</source>
        <translation>saignement</translation>
    </message>
</context>
<context>
    <name>FeatureGroup</name>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>lesion</source>
        <translation>lésion</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>surface</translation>
    </message>
    <message>
        <source>border</source>
        <translation>bord</translation>
    </message>
    <message>
        <source>arrangement</source>
        <translation>disposition</translation>
    </message>
    <message>
        <source>site</source>
        <translation>localisation</translation>
    </message>
    <message>
        <source>age</source>
        <translation>âge</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>symptom</source>
        <translation>symptôme</translation>
    </message>
    <message>
        <source>dermoscopy</source>
        <translation>dermoscopie</translation>
    </message>
    <message>
        <source>character</source>
        <translation>caractère</translation>
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
        <translation>%1 sur %2</translation>
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
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>Not enough to estimate</source>
        <translation>Trop peu pour une estimation</translation>
    </message>
    <message>
        <source>Labelled pictures</source>
        <translation>Images étiquetées</translation>
    </message>
    <message>
        <source>%1 of the classes, %2 of none of them</source>
        <translation>%1 des classes, %2 d’aucune d’entre elles</translation>
    </message>
    <message>
        <source>Named, and rightly</source>
        <translation>Nommées correctement</translation>
    </message>
    <message>
        <source>Right of those named</source>
        <translation>Justes parmi les nommées</translation>
    </message>
    <message>
        <source>Of none of the classes, not named</source>
        <translation>D’aucune des classes, non nommées</translation>
    </message>
    <message>
        <source>sensitivity %1; specificity %2</source>
        <translation>sensibilité %1&#xa0;; spécificité %2</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Images (%1);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>&quot;%1&quot; is one of the files that are read, and would be lost. Write to another file.</source>
        <translation>«&#xa0;%1&#xa0;» est l’un des fichiers lus et serait perdu. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice as a file to write.</source>
        <translation>«&#xa0;%1&#xa0;» est indiqué deux fois comme fichier à écrire.</translation>
    </message>
    <message>
        <source>The results cannot go to &quot;%1&quot;, among what is read, where they would be taken for pictures the next time. Choose another folder.</source>
        <translation>Les résultats ne peuvent pas aller dans «&#xa0;%1&#xa0;», parmi ce qui est lu&#xa0;: ils y seraient pris pour des images la fois suivante. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>Imaging</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>compressed data</source>
        <translation>données compressées</translation>
    </message>
    <message>
        <source>There are more elements than can be listed.</source>
        <translation>Il y a plus d’éléments qu’il n’est possible d’en lister.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Élément %1</translation>
    </message>
    <message>
        <source>Items: %1</source>
        <translation>Éléments&#xa0;: %1</translation>
    </message>
    <message>
        <source>The picture has colours.</source>
        <translation>L’image est en couleurs.</translation>
    </message>
    <message>
        <source>The DICOM data dictionary (dicom.dic) was not found; some DICOM files cannot be read.</source>
        <translation>Le dictionnaire de données DICOM (dicom.dic) est introuvable&#xa0;; certains fichiers DICOM ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Le fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This is a folder, not a picture.</source>
        <translation>Ceci est un dossier, pas une image.</translation>
    </message>
    <message>
        <source>This is a device or pipe, not a picture file.</source>
        <translation>Ceci est un périphérique ou un tube, pas un fichier d’image.</translation>
    </message>
    <message>
        <source>The file cannot be opened; check that you are allowed to read it.</source>
        <translation>Le fichier ne peut pas être ouvert&#xa0;; vérifiez que vous en avez le droit.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file ends too early: part of the picture is missing.</source>
        <translation>Le fichier se termine trop tôt&#xa0;: une partie de l’image manque.</translation>
    </message>
    <message>
        <source>The picture in this file is damaged.</source>
        <translation>L’image de ce fichier est endommagée.</translation>
    </message>
    <message>
        <source>The file claims a picture far larger than it can contain.</source>
        <translation>Le fichier annonce une image bien plus grande qu’il ne peut contenir.</translation>
    </message>
    <message>
        <source>This is a text file, not a picture.</source>
        <translation>Ceci est un fichier texte, pas une image.</translation>
    </message>
    <message>
        <source>This is not a picture file.</source>
        <translation>Ceci n’est pas un fichier d’image.</translation>
    </message>
    <message>
        <source>This DICOM file holds no picture.</source>
        <translation>Ce fichier DICOM ne contient pas d’image.</translation>
    </message>
    <message>
        <source>This is a DICOM directory (DICOMDIR): it lists pictures but holds none.</source>
        <translation>Ceci est un répertoire DICOM (DICOMDIR)&#xa0;: il énumère des images mais n’en contient pas.</translation>
    </message>
    <message>
        <source>This picture format is not supported; save the picture as JPEG or PNG.</source>
        <translation>Ce format d’image n’est pas pris en charge&#xa0;; enregistrez l’image en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>The compression of this DICOM file (transfer syntax) is not supported.</source>
        <translation>La compression de ce fichier DICOM (syntaxe de transfert) n’est pas prise en charge.</translation>
    </message>
    <message>
        <source>The pixel format of this picture is not supported.</source>
        <translation>Le format de pixels de cette image n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>The picture is larger than this program accepts.</source>
        <translation>L’image est plus grande que ce programme ne l’accepte.</translation>
    </message>
    <message>
        <source>The file has no frame with this number.</source>
        <translation>Le fichier n’a pas de vue portant ce numéro.</translation>
    </message>
    <message>
        <source>The picture could not be decoded.</source>
        <translation>L’image n’a pas pu être décodée.</translation>
    </message>
</context>
<context>
    <name>Index</name>
    <message>
        <source>Give files or folders to encode, and a folder for the index.</source>
        <translation>Indiquez des fichiers ou des dossiers à encoder, et un dossier pour l’index.</translation>
    </message>
    <message>
        <source>The index cannot be used.</source>
        <translation>L’index ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The encoding was stopped. Encode again to go on.</source>
        <translation>L’encodage a été arrêté. Relancez-le pour continuer.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The index was made by another version of this program. Encode the pictures anew.</source>
        <translation>L’index a été créé par une autre version de ce programme. Encodez de nouveau les images.</translation>
    </message>
    <message>
        <source>The index was made with another engine than the one given, so its features mean something else. Encode the pictures anew, into another folder.</source>
        <translation>L’index a été créé avec un autre moteur : ses caractéristiques ont un autre sens. Encodez de nouveau les images, dans un autre dossier.</translation>
    </message>
    <message>
        <source>There is no index in &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’index dans « %1 ».</translation>
    </message>
    <message>
        <source>The index is not finished yet. Encode the pictures again to go on.</source>
        <translation>L’index n’est pas encore terminé. Relancez l’encodage des images pour continuer.</translation>
    </message>
    <message>
        <source>The index is not finished yet, and of other files or folders. Give the same ones.</source>
        <translation>L’index n’est pas encore terminé et concerne d’autres fichiers ou dossiers. Indiquez les mêmes.</translation>
    </message>
    <message>
        <source>The index cannot be written. Is the disk full or the folder read-only?</source>
        <translation>L’index ne peut pas être écrit. Le disque est-il plein ou le dossier en lecture seule ?</translation>
    </message>
    <message>
        <source>The index is damaged. Encode the pictures anew.</source>
        <translation>L’index est endommagé. Encodez de nouveau les images.</translation>
    </message>
    <message>
        <source>The index is of share %1 of an archive. Give that one, or another folder.</source>
        <translation>L’index est celui de la part %1 d’une archive. Indiquez cette part ou un autre dossier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made with another engine than &quot;%2&quot;.</source>
        <translation>« %1 » a été créé avec un autre moteur que « %2 ».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is share %2, and &quot;%3&quot; is share %4: these do not belong together.</source>
        <translation>« %1 » est la part %2 et « %3 » la part %4 : elles ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Share %1 is given twice, the second time as &quot;%2&quot;.</source>
        <translation>La part %1 est indiquée deux fois, la seconde sous « %2 ».</translation>
    </message>
    <message>
        <source>Of %1 shares these are missing: %2.</source>
        <translation>Sur %1 parts, il manque : %2.</translation>
    </message>
    <message>
        <source>Give the indexes to merge.</source>
        <translation>Indiquez les index à fusionner.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already. Merge into a new folder.</source>
        <translation>« %1 » existe déjà. Fusionnez dans un nouveau dossier.</translation>
    </message>
</context>
<context>
    <name>LabelledSet</name>
    <message>
        <source>Reading the labels was stopped.</source>
        <translation>La lecture des étiquettes a été arrêtée.</translation>
    </message>
    <message>
        <source>The folder holds several tables of labels (%1). Keep one of them there.</source>
        <translation>Le dossier contient plusieurs tableaux d’étiquettes (%1). N’en laissez qu’un.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; gives the picture &quot;%2&quot; two different labels.</source>
        <translation>Le tableau «&#xa0;%1&#xa0;» donne à l’image «&#xa0;%2&#xa0;» deux étiquettes différentes.</translation>
    </message>
    <message>
        <source>None of the pictures that the table &quot;%1&quot; names is in the folder.</source>
        <translation>Aucune des images nommées par le tableau «&#xa0;%1&#xa0;» n’est dans le dossier.</translation>
    </message>
    <message>
        <source>No label of the table &quot;%1&quot; is a class of the classifier (%2).</source>
        <translation>Aucune étiquette du tableau «&#xa0;%1&#xa0;» n’est une classe du classificateur (%2).</translation>
    </message>
    <message>
        <source>The folder has no table of labels, and no sub-folder is named like a class of the classifier (%1).</source>
        <translation>Le dossier n’a pas de tableau d’étiquettes, et aucun sous-dossier ne porte le nom d’une classe du classificateur (%1).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no table of labels: it needs a column for the file and one for the label.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un tableau d’étiquettes&#xa0;: il lui faut une colonne pour le fichier et une pour l’étiquette.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The log level is debug, info, warning, error or off, not &quot;%1&quot;.</source>
        <translation>Le niveau du journal est debug, info, warning, error ou off, et non « %1 ».</translation>
    </message>
    <message>
        <source>The log cannot be written. Is the disk full?</source>
        <translation>Le journal ne peut pas être écrit. Le disque est-il plein ?</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Language of the window: de, fr, es and so on; English where there is no translation.</source>
        <translation>Langue de la fenêtre&#xa0;: de, fr, es, etc.&#xa0;; anglais s’il n’y a pas de traduction.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>Classifiers for skin images from a few examples and words.</source>
        <translation>Des classificateurs d’images de peau à partir de quelques exemples et de mots.</translation>
    </message>
    <message>
        <source>Write nothing on disk unless it is saved by hand.</source>
        <translation>Ne rien écrire sur le disque qui ne soit enregistré à la main.</translation>
    </message>
    <message>
        <source>A task (.json) or classifier (.vignette).</source>
        <translation>Une tâche (.json) ou un classificateur (.vignette).</translation>
    </message>
    <message>
        <source>Keep reviews on a PostgreSQL server, for several reviewers: postgresql://user@host/database. The password stands in the file that PGPASSFILE names.</source>
        <translation>Conserve les revues sur un serveur PostgreSQL, pour plusieurs personnes&#xa0;: postgresql://utilisateur@serveur/base. Le mot de passe se trouve dans le fichier désigné par PGPASSFILE.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>Files or folders to screen, or an index.</source>
        <translation>Fichiers ou dossiers à dépister, ou un index.</translation>
    </message>
</context>
<context>
    <name>Pacs</name>
    <message>
        <source>The storage port %1 cannot be opened. Is another program using it?</source>
        <translation>Le port de réception %1 ne peut pas être ouvert. Un autre programme l’utilise-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>The archive offers nothing of what was asked for.</source>
        <translation>L’archive ne propose rien de ce qui a été demandé.</translation>
    </message>
    <message>
        <source>The archive does not offer %1.</source>
        <translation>L’archive ne propose pas %1.</translation>
    </message>
    <message>
        <source>a search (C-FIND)</source>
        <translation>la recherche (C-FIND)</translation>
    </message>
    <message>
        <source>A modality is a code in capitals, such as XC or DMS.</source>
        <translation>Une modalité est un code en majuscules, comme XC ou DMS.</translation>
    </message>
    <message>
        <source>A UID has digits and dots, 64 at most.</source>
        <translation>Un UID se compose de chiffres et de points, 64 au plus.</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>Le premier jour est postérieur au dernier.</translation>
    </message>
    <message>
        <source>The number of studies is 1 to 100,000.</source>
        <translation>Le nombre d’études est compris entre 1 et 100&#xa0;000.</translation>
    </message>
    <message>
        <source>Pictures of patients cannot go into a folder that others can look into. Choose an empty folder or a new one.</source>
        <translation>Des images de patients ne peuvent pas aller dans un dossier que d’autres peuvent consulter. Choisissez un dossier vide ou nouveau.</translation>
    </message>
    <message>
        <source>The folder for the pictures cannot be made.</source>
        <translation>Le dossier des images ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The pictures from the archive cannot be written. Is the disk full or the folder read-only?</source>
        <translation>Les images de l’archive ne peuvent pas être écrites. Le disque est-il plein ou le dossier en lecture seule&#xa0;?</translation>
    </message>
    <message>
        <source>retrieval by C-MOVE; try C-GET</source>
        <translation>la récupération par C-MOVE&#xa0;; essayez C-GET</translation>
    </message>
    <message>
        <source>The work with the archive was cancelled.</source>
        <translation>L’échange avec l’archive a été annulé.</translation>
    </message>
    <message>
        <source>The work with the archive broke off: a defect.</source>
        <translation>L’échange avec l’archive s’est interrompu&#xa0;: une erreur du programme.</translation>
    </message>
    <message>
        <source>The archive did not answer in time. Try again later, or allow more time in the settings.</source>
        <translation>L’archive n’a pas répondu à temps. Réessayez plus tard, ou accordez plus de temps dans les réglages.</translation>
    </message>
    <message>
        <source>A secure connection to the archive could not be made. Check the certificates and whether the archive uses TLS at this port.</source>
        <translation>La connexion sécurisée à l’archive n’a pas pu être établie. Vérifiez les certificats, et que l’archive utilise TLS sur ce port.</translation>
    </message>
    <message>
        <source>The archive sent more than is allowed.</source>
        <translation>L’archive a envoyé plus que ce qui est permis.</translation>
    </message>
    <message>
        <source>The archive broke off the connection. Try again; if it happens again, ask its administrator.</source>
        <translation>L’archive a interrompu la connexion. Réessayez&#xa0;; si cela se reproduit, consultez son administrateur.</translation>
    </message>
    <message>
        <source>The archive answered in a way that is not DICOM.</source>
        <translation>L’archive a donné une réponse qui n’est pas conforme à DICOM.</translation>
    </message>
    <message>
        <source>The archive is not called %1. Check its AE title in the settings.</source>
        <translation>L’archive ne s’appelle pas %1. Vérifiez son titre AE dans les réglages.</translation>
    </message>
    <message>
        <source>The archive does not know this computer as %1. Ask its administrator to enter this AE title.</source>
        <translation>L’archive ne connaît pas cet ordinateur sous le nom %1. Demandez à son administrateur d’enregistrer ce titre AE.</translation>
    </message>
    <message>
        <source>The archive is busy. Try again later.</source>
        <translation>L’archive est occupée. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The archive refused the connection. Check both AE titles in the settings, and ask its administrator whether this computer may use it.</source>
        <translation>L’archive a refusé la connexion. Vérifiez les deux titres AE dans les réglages, et demandez à son administrateur si cet ordinateur peut l’utiliser.</translation>
    </message>
    <message>
        <source>The archive does not know where to send the pictures to. Ask its administrator to enter the AE title, address and storage port of this computer.</source>
        <translation>L’archive ne sait pas où envoyer les images. Demandez à son administrateur d’enregistrer le titre AE, l’adresse et le port de réception de cet ordinateur.</translation>
    </message>
    <message>
        <source>The archive has no room or no means left for this.</source>
        <translation>L’archive n’a plus assez de place ou de ressources pour cela.</translation>
    </message>
    <message>
        <source>The archive does not take or give this kind of data.</source>
        <translation>L’archive n’accepte pas ou ne fournit pas ce type de données.</translation>
    </message>
    <message>
        <source>The archive does not allow this to this computer.</source>
        <translation>L’archive ne le permet pas à cet ordinateur.</translation>
    </message>
    <message>
        <source>The archive could not do this.</source>
        <translation>L’archive n’a pas pu le faire.</translation>
    </message>
    <message>
        <source>No archive is configured.</source>
        <translation>Aucune archive n’est configurée.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>The AE title of the archive has 1 to 16 letters and digits.</source>
        <translation>Le titre AE de l’archive compte 1 à 16 lettres et chiffres.</translation>
    </message>
    <message>
        <source>The AE title of this computer has 1 to 16 letters and digits.</source>
        <translation>Le titre AE de cet ordinateur compte 1 à 16 lettres et chiffres.</translation>
    </message>
    <message>
        <source>The time to wait for the archive is 1 to 3600 seconds.</source>
        <translation>Le délai d’attente de l’archive est de 1 à 3600 secondes.</translation>
    </message>
    <message>
        <source>A secure connection needs the certificates of the authorities that are trusted.</source>
        <translation>Une connexion sécurisée demande les certificats des autorités de confiance.</translation>
    </message>
    <message>
        <source>The own certificate and its key belong together; one of them is missing.</source>
        <translation>Le certificat de cet ordinateur et sa clé vont ensemble&#xa0;; l’un des deux manque.</translation>
    </message>
    <message>
        <source>The settings file of the archives does not exist.</source>
        <translation>Le fichier de réglages des archives n’existe pas.</translation>
    </message>
    <message>
        <source>The settings file of the archives cannot be read.</source>
        <translation>Le fichier de réglages des archives ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There is no archive &quot;%1&quot; in the settings file. It has: %2.</source>
        <translation>Il n’y a pas d’archive «&#xa0;%1&#xa0;» dans le fichier de réglages. Il contient&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The archive &quot;%1&quot; has a setting that is unknown or of the wrong kind.</source>
        <translation>L’archive «&#xa0;%1&#xa0;» a un réglage inconnu ou d’un type incorrect.</translation>
    </message>
    <message>
        <source>retrieval by C-GET; try C-MOVE</source>
        <translation>la récupération par C-GET&#xa0;; essayez C-MOVE</translation>
    </message>
    <message>
        <source>C-MOVE needs a storage port in the settings.</source>
        <translation>C-MOVE demande un port de réception dans les réglages.</translation>
    </message>
    <message>
        <source>C-MOVE over a secure connection needs an own certificate with its key.</source>
        <translation>C-MOVE par une connexion sécurisée demande un certificat de cet ordinateur, avec sa clé.</translation>
    </message>
    <message>
        <source>The limits of a retrieval are numbers above 0.</source>
        <translation>Les limites d’une récupération sont des nombres supérieurs à 0.</translation>
    </message>
    <message>
        <source>The archive sent more than %1 pictures. Fetch single series.</source>
        <translation>L’archive a envoyé plus de %1 images. Récupérez les séries une par une.</translation>
    </message>
    <message>
        <source>The archive could not send any of the %1 pictures.</source>
        <translation>L’archive n’a pu envoyer aucune des %1 images.</translation>
    </message>
    <message>
        <source>The archive has nothing of this study.</source>
        <translation>L’archive n’a rien de cette étude.</translation>
    </message>
    <message>
        <source>The file is no DICOM, or is damaged.</source>
        <translation>Le fichier n’est pas en DICOM, ou est endommagé.</translation>
    </message>
    <message>
        <source>The file is cut off.</source>
        <translation>Le fichier est tronqué.</translation>
    </message>
    <message>
        <source>The file does not say what it is in DICOM.</source>
        <translation>Le fichier n’indique pas ce qu’il est en DICOM.</translation>
    </message>
    <message>
        <source>The archive does not take this kind of file.</source>
        <translation>L’archive n’accepte pas ce type de fichier.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Il n’y a rien à envoyer.</translation>
    </message>
    <message>
        <source>%1 cannot be read. It has to be a PEM file.</source>
        <translation>%1 ne peut pas être lu. Ce doit être un fichier PEM.</translation>
    </message>
    <message>
        <source>A file with certificates or keys for the secure connection does not exist.</source>
        <translation>Un fichier de certificats ou de clés pour la connexion sécurisée n’existe pas.</translation>
    </message>
    <message>
        <source>The file with the trusted certificates</source>
        <translation>Le fichier des certificats de confiance</translation>
    </message>
    <message>
        <source>The file with the key</source>
        <translation>Le fichier de la clé</translation>
    </message>
    <message>
        <source>The file with the own certificate</source>
        <translation>Le fichier du certificat de cet ordinateur</translation>
    </message>
    <message>
        <source>The own certificate and the key do not fit.</source>
        <translation>Le certificat de cet ordinateur et la clé ne correspondent pas.</translation>
    </message>
    <message>
        <source>A secure connection cannot be made on this computer.</source>
        <translation>Aucune connexion sécurisée n’est possible sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The archive&apos;s computer &quot;%1&quot; is not known in the network. Check its name in the settings.</source>
        <translation>L’ordinateur de l’archive «&#xa0;%1&#xa0;» est inconnu sur le réseau. Vérifiez son nom dans les réglages.</translation>
    </message>
    <message>
        <source>Nothing answers at %1, port %2. Is the archive running, and is the address in the settings right?</source>
        <translation>Rien ne répond à %1, port %2. L’archive est-elle en marche, et l’adresse des réglages est-elle correcte&#xa0;?</translation>
    </message>
    <message>
        <source>Over DICOMweb there is no worklist. Ask for it by DICOM.</source>
        <translation>Il n’y a pas de liste de travail par DICOMweb. Demandez-la par DICOM.</translation>
    </message>
    <message>
        <source>The archive answered in a way that is not DICOMweb. Check its address in the settings.</source>
        <translation>La réponse de l’archive n’est pas du DICOMweb. Vérifiez son adresse dans les réglages.</translation>
    </message>
    <message>
        <source>The address of a DICOMweb archive looks like https://pacs.example.org/dicom-web.</source>
        <translation>L’adresse d’une archive DICOMweb ressemble à https://pacs.example.org/dicom-web.</translation>
    </message>
    <message>
        <source>Give a user name with a password, or a token, not both.</source>
        <translation>Indiquez un nom d’utilisateur avec mot de passe, ou un jeton, pas les deux.</translation>
    </message>
    <message>
        <source>The user name or the token has a character that cannot be in one.</source>
        <translation>Le nom d’utilisateur ou le jeton contient un caractère interdit.</translation>
    </message>
    <message>
        <source>A password or token is only sent over a secure connection: the address must begin with https://.</source>
        <translation>Un mot de passe ou un jeton n’est envoyé que par une connexion sûre&#xa0;: l’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>A user name or token is for an archive at an address with https://.</source>
        <translation>Le nom d’utilisateur ou le jeton sont pour une archive dont l’adresse est en https://.</translation>
    </message>
    <message>
        <source>The file with the password or token cannot be read.</source>
        <translation>Le fichier du mot de passe ou du jeton ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Over DICOMweb there is no C-MOVE.</source>
        <translation>Il n’y a pas de C-MOVE par DICOMweb.</translation>
    </message>
    <message>
        <source>A certificate or key cannot be read. Check the settings.</source>
        <translation>Un certificat ou une clé ne peut pas être lu. Vérifiez les réglages.</translation>
    </message>
    <message>
        <source>A certificate or key cannot be used. It must be a PEM file.</source>
        <translation>Un certificat ou une clé est inutilisable. Il faut un fichier PEM.</translation>
    </message>
    <message>
        <source>The archive does not accept the user name and password, or the token. Check them in the settings.</source>
        <translation>L’archive n’accepte pas le nom d’utilisateur et le mot de passe, ou le jeton. Vérifiez-les dans les réglages.</translation>
    </message>
    <message>
        <source>The archive has nothing at this address. Check the address of its DICOMweb service in the settings.</source>
        <translation>L’archive n’a rien à cette adresse. Vérifiez l’adresse de son service DICOMweb dans les réglages.</translation>
    </message>
    <message>
        <source>The archive does not take files that are so large.</source>
        <translation>L’archive n’accepte pas de fichiers aussi volumineux.</translation>
    </message>
    <message>
        <source>The archive is at another address than the one in the settings. Ask its administrator.</source>
        <translation>L’archive est à une autre adresse que celle des réglages. Adressez-vous à son administrateur.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
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
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Screening report</source>
        <translation>Rapport de dépistage</translation>
    </message>
    <message>
        <source>Screening report: %1</source>
        <translation>Rapport de dépistage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Classifier made</source>
        <translation>Création du classificateur</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Classifier digest</source>
        <translation>Empreinte du classificateur</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Création du rapport</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revues</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Cas %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The picture cannot be read any more.</source>
        <translation>L’image ne peut plus être lue.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>accepted by the reviewer</source>
        <translation>accepté à la relecture</translation>
    </message>
    <message>
        <source>overruled by the reviewer: %1</source>
        <translation>corrigé à la relecture&#xa0;: %1</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marqué</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>Le rapport a été annulé.</translation>
    </message>
    <message>
        <source>The report cannot be written. Is the disk full or the folder read-only?</source>
        <translation>Le rapport ne peut pas être écrit. Le disque est-il plein ou le dossier en lecture seule&#xa0;?</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>A PDF can only be made with the window. Ask for HTML.</source>
        <translation>Un PDF ne peut être fait qu’avec la fenêtre. Demandez du HTML.</translation>
    </message>
    <message>
        <source>There are no cases to report.</source>
        <translation>Il n’y a pas de cas à inclure dans un rapport.</translation>
    </message>
    <message>
        <source>Files without a verdict</source>
        <translation>Fichiers sans résultat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>accepted by the reviewer: %1</source>
        <translation>accepté à la relecture : %1</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Classificateur</translation>
    </message>
    <message>
        <source>Engine digest</source>
        <translation>Empreinte du moteur</translation>
    </message>
    <message>
        <source>Adapted to a folder</source>
        <translation>Adapté à un dossier</translation>
    </message>
    <message numerus="yes">
        <source>to %Ln picture(s) without labels</source>
        <translation>
            <numerusform>à %Ln image sans étiquette</numerusform>
            <numerusform>à %Ln images sans étiquette</numerusform>
        </translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>Utilisation prévue</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>The classifier</source>
        <translation>Le classificateur</translation>
    </message>
    <message>
        <source>How well it does</source>
        <translation>Sa qualité</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>not measured, as it was adapted to a folder</source>
        <translation>non mesuré, car il a été adapté à un dossier</translation>
    </message>
    <message>
        <source>%1 of %2 right (95 % interval %3 to %4 %), %5 named</source>
        <translation>%1 sur %2 justes (intervalle à 95&#xa0;% de %3 à %4&#xa0;%), %5 nommés</translation>
    </message>
    <message>
        <source>Each example judged without itself</source>
        <translation>Chaque exemple jugé sans lui-même</translation>
    </message>
    <message>
        <source>On labelled pictures</source>
        <translation>Sur des images étiquetées</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>Where the network looked for %1; 1 is the place that speaks most for it. Not evidence.</source>
        <translation>Où le réseau a regardé pour %1&#xa0;; 1 est l’endroit qui parle le plus en sa faveur. Pas une preuve.</translation>
    </message>
    <message>
        <source>Most like these examples</source>
        <translation>Exemples les plus ressemblants</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a class, before its description</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revue par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Scale of the overlay, from 0 to 1</source>
        <translation>Échelle de la superposition, de 0 à 1</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Judged on the marked part of the picture: %1 × %2 pixels from %3, %4.</source>
        <translation>Jugé sur la partie délimitée de l’image : %1 × %2 pixels à partir de %3, %4.</translation>
    </message>
    <message>
        <source>not gradable in the reviewer&apos;s eyes</source>
        <translation>non évaluable selon le relecteur</translation>
    </message>
    <message>
        <source>Pictures that belong together</source>
        <translation>Images qui vont ensemble</translation>
    </message>
    <message>
        <source>The verdict on a group is by the mean of the logits of its pictures.</source>
        <translation>Le résultat d’un groupe suit la moyenne des logits de ses images.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a group, before its verdict</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) together: %1</source>
        <translation>
            <numerusform>%Ln image&#xa0;:&#xa0;%1</numerusform>
            <numerusform>%Ln images ensemble&#xa0;:&#xa0;%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 accepted, %2 overruled, %3 not gradable, %4 marked</source>
        <translation>%1 acceptés,&#xa0;%2 corrigés,&#xa0;%3 non évaluables,&#xa0;%4 marqués</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>none of these</source>
        <translation>aucune de celles-ci</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Accepté : %1</translation>
    </message>
    <message>
        <source>not gradable</source>
        <translation>non évaluable</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’exportation a été annulée.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no table of results of this classifier.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un tableau de résultats de ce classificateur.</translation>
    </message>
    <message>
        <source>The table was exported without the names of the files.</source>
        <translation>Le tableau a été exporté sans les noms des fichiers.</translation>
    </message>
    <message>
        <source>Row %1 of the table holds a value that cannot be.</source>
        <translation>La ligne %1 du tableau contient une valeur impossible.</translation>
    </message>
</context>
<context>
    <name>Runtime</name>
    <message>
        <source>built into LibTorch</source>
        <translation>intégrée à LibTorch</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Carte graphique</translation>
    </message>
    <message>
        <source>none usable, the processor is used</source>
        <translation>aucune utilisable, le processeur est employé</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Instruction sets</source>
        <translation>Jeux d’instructions</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>Threads for inference</source>
        <translation>Fils d’exécution pour l’inférence</translation>
    </message>
    <message>
        <source>Not all cores are used for inference.</source>
        <translation>Tous les cœurs ne sont pas utilisés pour l’inférence.</translation>
    </message>
    <message>
        <source>Matrix library</source>
        <translation>Bibliothèque matricielle</translation>
    </message>
    <message>
        <source>Only the slow reference BLAS is installed: everything takes many times as long. Install the package libopenblas0-pthread.</source>
        <translation>Seule la lente BLAS de référence est installée&#xa0;: tout prend beaucoup plus de temps. Installez le paquet libopenblas0-pthread.</translation>
    </message>
    <message>
        <source>Memory allocator</source>
        <translation>Allocateur de mémoire</translation>
    </message>
    <message>
        <source>glibc, large blocks kept in the heap</source>
        <translation>glibc, les grands blocs restent dans le tas</translation>
    </message>
    <message>
        <source>of the system, as it is</source>
        <translation>celui du système, tel quel</translation>
    </message>
    <message>
        <source>DICOM dictionary</source>
        <translation>Dictionnaire DICOM</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>chargé</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>SQLite driver</source>
        <translation>Pilote SQLite</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>Folders cannot be screened: Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Les dossiers ne peuvent pas être dépistés&#xa0;: le pilote SQLite de Qt manque. Installez le paquet libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Engine file</source>
        <translation>Fichier du moteur</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Engine SHA-256</source>
        <translation>SHA-256 du moteur</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was lost.</source>
        <translation>Un problème est survenu dans le programme. Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>The report cannot be written there.</source>
        <translation>Le rapport ne peut pas être écrit à cet endroit.</translation>
    </message>
    <message>
        <source>PostgreSQL driver</source>
        <translation>Pilote PostgreSQL</translation>
    </message>
    <message>
        <source>missing; only reviews on a server need it</source>
        <translation>absent&#xa0;; seules les revues sur un serveur en ont besoin</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>The file cannot be decoded.</source>
        <translation>Le fichier ne peut pas être décodé.</translation>
    </message>
    <message>
        <source>The folder cannot be listed to its end.</source>
        <translation>Le dossier ne peut pas être listé jusqu’au bout.</translation>
    </message>
    <message>
        <source>The screening was stopped. It can be continued.</source>
        <translation>Le dépistage a été arrêté. Il peut être poursuivi.</translation>
    </message>
    <message>
        <source>There is no classifier to screen with.</source>
        <translation>Il n’y a pas de classificateur pour le dépistage.</translation>
    </message>
    <message>
        <source>Give files or folders to screen, and a file for the results.</source>
        <translation>Indiquez des fichiers ou dossiers à dépister, et un fichier pour les résultats.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The overlays cannot go into the folder that is screened; a folder inside it will do.</source>
        <translation>Les superpositions ne peuvent pas aller dans le dossier dépisté&#xa0;; un dossier à l’intérieur convient.</translation>
    </message>
    <message>
        <source>The results cannot be written there. Does the folder exist, and is it writable?</source>
        <translation>Les résultats ne peuvent pas être écrits à cet endroit. Le dossier existe-t-il, est-il accessible en écriture&#xa0;?</translation>
    </message>
    <message>
        <source>There is a stored screening for these results. Resume it or restart.</source>
        <translation>Il y a un dépistage enregistré pour ces résultats. Reprenez-le ou recommencez.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>The file changed while it was screened.</source>
        <translation>Le fichier a changé pendant son dépistage.</translation>
    </message>
    <message>
        <source>The classifier gave no answer.</source>
        <translation>Le classificateur n’a pas donné de réponse.</translation>
    </message>
    <message>
        <source>The screening broke off. What was finished is kept; it can be continued.</source>
        <translation>Le dépistage s’est interrompu. Ce qui est terminé est conservé&#xa0;; il peut être poursuivi.</translation>
    </message>
    <message>
        <source>The stored progress of the screening is damaged. Start the screening anew.</source>
        <translation>L’avancement enregistré du dépistage est endommagé. Recommencez le dépistage.</translation>
    </message>
    <message>
        <source>The stored progress of the screening was made by another version of this program. Start the screening anew.</source>
        <translation>L’avancement enregistré du dépistage provient d’une autre version de ce programme. Recommencez le dépistage.</translation>
    </message>
    <message>
        <source>The unfinished screening was made with another classifier. Go on with that one, or start the screening anew.</source>
        <translation>Le dépistage inachevé a été fait avec un autre classificateur. Poursuivez avec celui-là, ou recommencez.</translation>
    </message>
    <message>
        <source>The unfinished screening is of other files or folders. Give the same ones, or start the screening anew.</source>
        <translation>Le dépistage inachevé concerne d’autres fichiers ou dossiers. Indiquez les mêmes, ou recommencez.</translation>
    </message>
    <message>
        <source>There is no unfinished screening to go on with.</source>
        <translation>Il n’y a pas de dépistage inachevé à poursuivre.</translation>
    </message>
    <message>
        <source>The unfinished screening cannot be removed.</source>
        <translation>Le dépistage inachevé ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a screening of this program and is left alone.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un dépistage de ce programme et reste intact.</translation>
    </message>
    <message>
        <source>The file was screened already.</source>
        <translation>Le fichier a déjà été dépisté.</translation>
    </message>
    <message>
        <source>Same file as in row %1.</source>
        <translation>Même fichier qu’à la ligne %1.</translation>
    </message>
    <message>
        <source>Same DICOM instance as in row %1.</source>
        <translation>Même instance DICOM qu’à la ligne %1.</translation>
    </message>
    <message>
        <source>The picture is unlike those that this classifier was made for.</source>
        <translation>L’image ne ressemble pas à celles pour lesquelles ce classificateur est fait.</translation>
    </message>
    <message>
        <source>No class is probable enough: %1 % at most, %2 % are needed.</source>
        <translation>Aucune classe n’est assez probable&#xa0;: au plus %1&#xa0;%, il faut %2&#xa0;%.</translation>
    </message>
    <message>
        <source>The DICOMDIR refers to a file outside its folder.</source>
        <translation>Le DICOMDIR renvoie à un fichier hors de son dossier.</translation>
    </message>
    <message>
        <source>The DICOMDIR refers to a file that is missing.</source>
        <translation>Le DICOMDIR renvoie à un fichier manquant.</translation>
    </message>
    <message>
        <source>The DICOMDIR refers to something that is not a file.</source>
        <translation>Le DICOMDIR renvoie à quelque chose qui n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The file is not a DICOMDIR.</source>
        <translation>Le fichier n’est pas un DICOMDIR.</translation>
    </message>
    <message>
        <source>The DICOMDIR is too large.</source>
        <translation>Le DICOMDIR est trop grand.</translation>
    </message>
    <message>
        <source>The DICOMDIR is damaged.</source>
        <translation>Le DICOMDIR est endommagé.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There is nothing to overlay.</source>
        <translation>Il n’y a rien à superposer.</translation>
    </message>
    <message>
        <source>The overlay cannot be made.</source>
        <translation>La superposition ne peut pas être faite.</translation>
    </message>
    <message>
        <source>The file with your reviews cannot be read. It was left as it is.</source>
        <translation>Le fichier de vos revues ne peut pas être lu. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The file does not exist, or is a link that leads nowhere.</source>
        <translation>Le fichier n’existe pas, ou est un lien qui ne mène nulle part.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Le fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>Ceci est un périphérique ou un tube, pas un fichier.</translation>
    </message>
    <message>
        <source>This folder is hidden or a system&apos;s own, and was left out.</source>
        <translation>Ce dossier est caché ou appartient au système ; il a été laissé de côté.</translation>
    </message>
    <message>
        <source>The file announces %1 frames and holds %2.</source>
        <translation>Le fichier annonce %1 vues et en contient %2.</translation>
    </message>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>Le dossier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>There are no pictures to export.</source>
        <translation>Il n’y a pas d’image à exporter.</translation>
    </message>
    <message>
        <source>The folder holds pictures of an earlier export, which are not replaced. Choose another folder.</source>
        <translation>Le dossier contient des images d’un export précédent, qui ne sont pas remplacées. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The pictures cannot be written there. Is the disk full or the folder read-only?</source>
        <translation>Les images ne peuvent pas être écrites à cet endroit. Le disque est-il plein ou le dossier en lecture seule ?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists and is no table of this program. Write to another file.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et n’est pas un tableau de ce programme. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The folder for the overlays holds other files, such as &quot;%1&quot;. Choose another one.</source>
        <translation>Le dossier des superpositions contient d’autres fichiers, comme «&#xa0;%1&#xa0;». Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The pictures cannot be read.</source>
        <translation>Les images ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>The progress of the screening cannot be stored.</source>
        <translation>L’avancement du dépistage ne peut pas être enregistré.</translation>
    </message>
    <message>
        <source>The review cannot be stored.</source>
        <translation>La revue ne peut pas être enregistrée.</translation>
    </message>
    <message>
        <source>The cases were read by another engine. Screen them again.</source>
        <translation>Les cas ont été lus par un autre moteur. Dépistez-les à nouveau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no folder.</source>
        <translation>« %1 » n’est pas un dossier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists, and what was screened for it is not known any more. Write to another file.</source>
        <translation>« %1 » existe déjà et on ne sait plus ce qui a été dépisté pour ce tableau. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Reading the file takes too long, so it was left out.</source>
        <translation>La lecture du fichier prend trop de temps&#xa0;; il a été laissé de côté.</translation>
    </message>
    <message>
        <source>By a classifier that was adapted to a folder (pictures: %1).</source>
        <translation>Par un classificateur adapté à un dossier (images&#xa0;:&#xa0;%1).</translation>
    </message>
</context>
<context>
    <name>SessionFolder</name>
    <message>
        <source>This computer has no folder in memory, so nothing can be screened in private mode.</source>
        <translation>Cet ordinateur n’a pas de dossier en mémoire&#xa0;; rien ne peut donc être dépisté en mode privé.</translation>
    </message>
    <message>
        <source>There is no room to keep the results: your data folder cannot be written.</source>
        <translation>Il n’y a pas de place pour conserver les résultats&#xa0;: votre dossier de données n’est pas accessible en écriture.</translation>
    </message>
</context>
<context>
    <name>SharedSettings</name>
    <message>
        <source>set by your administrator</source>
        <translation>fixé par votre administrateur</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Class “%1”: the example “%2” cannot be used. %3</source>
        <translation>Classe «&#xa0;%1&#xa0;»&#xa0;: l’exemple «&#xa0;%2&#xa0;» n’est pas utilisable. %3</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Class “%1”: the example “%2” is the same picture as “%3” of class “%4”. An image can belong to one class only.</source>
        <translation>Classe «&#xa0;%1&#xa0;»&#xa0;: l’exemple «&#xa0;%2&#xa0;» est la même image que «&#xa0;%3&#xa0;» de la classe «&#xa0;%4&#xa0;». Une image ne peut appartenir qu’à une classe.</translation>
    </message>
    <message>
        <source>It cannot be made smaller.</source>
        <translation>Elle ne peut pas être réduite.</translation>
    </message>
</context>
<context>
    <name>SupportWarnings</name>
    <message>
        <source>“%1”, example %2: %3</source>
        <translation>«&#xa0;%1&#xa0;», exemple %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>the picture is small (%1 pixels); details may be missing.</source>
        <translation>l’image est petite (%1 pixels)&#xa0;; des détails peuvent manquer.</translation>
    </message>
    <message>
        <source>the picture looks blurred.</source>
        <translation>l’image semble floue.</translation>
    </message>
    <message>
        <source>the same picture is in this class twice.</source>
        <translation>la même image est deux fois dans cette classe.</translation>
    </message>
    <message>
        <source>it does not look like the skin pictures that the engine knows.</source>
        <translation>elle ne ressemble pas aux images de peau que le moteur connaît.</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>Class %1</source>
        <translation>Classe %1</translation>
    </message>
    <message>
        <source>Class “%1”</source>
        <translation>Classe «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>class: fault</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the name is missing.</source>
        <translation>le nom manque.</translation>
    </message>
    <message>
        <source>the name is longer than %1 characters.</source>
        <translation>le nom dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>the name contains line breaks or characters that are not text.</source>
        <translation>le nom contient des retours à la ligne ou des caractères qui ne sont pas du texte.</translation>
    </message>
    <message>
        <source>the id must be 1 to %1 of the characters a-z, 0-9 and hyphen.</source>
        <translation>l’identifiant doit compter 1 à %1 caractères parmi a-z, 0-9 et le trait d’union.</translation>
    </message>
    <message>
        <source>the description is longer than %1 characters.</source>
        <translation>la description dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>the description contains characters that are not text.</source>
        <translation>la description contient des caractères qui ne sont pas du texte.</translation>
    </message>
    <message>
        <source>there are %1 example images; at most %2 are possible.</source>
        <translation>il y a %1 images d’exemple&#xa0;; %2 au plus sont possibles.</translation>
    </message>
    <message>
        <source>there is neither an example image nor a description. Add at least one of them.</source>
        <translation>il n’y a ni image d’exemple ni description. Ajoutez au moins l’une des deux.</translation>
    </message>
    <message>
        <source>an example image has no file name.</source>
        <translation>une image d’exemple n’a pas de nom de fichier.</translation>
    </message>
    <message>
        <source>an example image has a file name that cannot be used.</source>
        <translation>une image d’exemple a un nom de fichier inutilisable.</translation>
    </message>
    <message>
        <source>“%1” has a negative frame number.</source>
        <translation>«&#xa0;%1&#xa0;» a un numéro de vue négatif.</translation>
    </message>
    <message>
        <source>there are more than %1 descriptions.</source>
        <translation>il y a plus de %1 descriptions.</translation>
    </message>
    <message>
        <source>there are more than %1 terminology codes.</source>
        <translation>il y a plus de %1 codes de terminologie.</translation>
    </message>
    <message>
        <source>a terminology code needs a system and a value of 1 to %1 characters each.</source>
        <translation>un code de terminologie demande un système et une valeur de 1 à %1 caractères chacun.</translation>
    </message>
    <message>
        <source>The name of the task must be one line of at most %1 characters.</source>
        <translation>Le nom de la tâche doit tenir sur une ligne de %1 caractères au plus.</translation>
    </message>
    <message numerus="yes">
        <source>The task has %n class(es); at least 2 are needed.</source>
        <translation>
            <numerusform>La tâche a %n classe&#xa0;; il en faut au moins 2.</numerusform>
            <numerusform>La tâche a %n classes&#xa0;; il en faut au moins 2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The task has %1 classes; at most %2 are possible.</source>
        <translation>La tâche a %1 classes&#xa0;; %2 au plus sont possibles.</translation>
    </message>
    <message>
        <source>class %1 has the same name.</source>
        <translation>la classe %1 porte le même nom.</translation>
    </message>
    <message>
        <source>class %1 has the same id, “%2”.</source>
        <translation>la classe %1 a le même identifiant, «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>the image “%1” is given twice.</source>
        <translation>l’image «&#xa0;%1&#xa0;» est donnée deux fois.</translation>
    </message>
    <message>
        <source>the image “%1” is also an example of “%2”. An image can belong to one class only.</source>
        <translation>l’image «&#xa0;%1&#xa0;» est aussi un exemple de «&#xa0;%2&#xa0;». Une image ne peut appartenir qu’à une classe.</translation>
    </message>
    <message>
        <source>the marked part of “%1” is no part of a picture.</source>
        <translation>la partie délimitée de «&#xa0;%1&#xa0;» n’est pas une partie d’image.</translation>
    </message>
</context>
<context>
    <name>TaskDraft</name>
    <message>
        <source>The picture cannot be kept: your data folder cannot be written. Save it as a file and drop that here.</source>
        <translation>L’image ne peut pas être conservée : votre dossier de données n’est pas accessible en écriture. Enregistrez-la dans un fichier et déposez-le ici.</translation>
    </message>
</context>
<context>
    <name>TaskFile</name>
    <message>
        <source>“%1” %2</source>
        <comment>field of a task file, fault</comment>
        <translation>«&#xa0;%1&#xa0;» %2</translation>
    </message>
    <message>
        <source>must be an object.</source>
        <translation>doit être un objet.</translation>
    </message>
    <message>
        <source>must be a list.</source>
        <translation>doit être une liste.</translation>
    </message>
    <message>
        <source>must not stand beside “%1”.</source>
        <translation>ne doit pas figurer à côté de « %1 ».</translation>
    </message>
    <message>
        <source>must be text in quotation marks.</source>
        <translation>doit être un texte entre guillemets.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>manque.</translation>
    </message>
    <message>
        <source>must be a whole number, 0 or more.</source>
        <translation>doit être un nombre entier, 0 ou plus.</translation>
    </message>
    <message>
        <source>is not a known key.</source>
        <translation>n’est pas une clé connue.</translation>
    </message>
    <message>
        <source>must be a file name, or an object with “path” and “frame”.</source>
        <translation>doit être un nom de fichier, ou un objet avec «&#xa0;path&#xa0;» et «&#xa0;frame&#xa0;».</translation>
    </message>
    <message>
        <source>has no file name.</source>
        <translation>n’a pas de nom de fichier.</translation>
    </message>
    <message>
        <source>must be “%1”.</source>
        <translation>doit être «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>must be %1: the file was written by another version of the program.</source>
        <translation>doit être %1&#xa0;: le fichier provient d’une autre version du programme.</translation>
    </message>
    <message>
        <source>has %1 entries; at most %2 are possible.</source>
        <translation>a %1 entrées&#xa0;; %2 au plus sont possibles.</translation>
    </message>
    <message>
        <source>The task file is larger than %1 MB.</source>
        <translation>Le fichier de tâche dépasse %1 Mo.</translation>
    </message>
    <message>
        <source>The task file is not valid JSON (line %1).</source>
        <translation>Le fichier de tâche n’est pas du JSON valide (ligne %1).</translation>
    </message>
    <message>
        <source>The file is not a task file.</source>
        <translation>Le fichier n’est pas un fichier de tâche.</translation>
    </message>
    <message>
        <source>Task file: %1</source>
        <translation>Fichier de tâche&#xa0;: %1</translation>
    </message>
    <message>
        <source>The task file “%1” does not exist.</source>
        <translation>Le fichier de tâche «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The task file “%1” cannot be opened.</source>
        <translation>Le fichier de tâche «&#xa0;%1&#xa0;» ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The task file “%1” cannot be written. Is the disk full or the folder read-only?</source>
        <translation>Le fichier de tâche «&#xa0;%1&#xa0;» ne peut pas être écrit. Le disque est-il plein ou le dossier en lecture seule&#xa0;?</translation>
    </message>
    <message>
        <source>must be a colour like “#0072b2”.</source>
        <translation>doit être une couleur comme « #0072b2 ».</translation>
    </message>
    <message>
        <source>must be four whole numbers: x, y, width and height.</source>
        <translation>doit comporter quatre nombres entiers&#xa0;: x, y, largeur et hauteur.</translation>
    </message>
</context>
<context>
    <name>vignette::AboutDialog</name>
    <message>
        <source>is being read…</source>
        <translation>lecture en cours…</translation>
    </message>
    <message>
        <source>About Vignette</source>
        <translation>À propos de Vignette</translation>
    </message>
    <message>
        <source>Vignette %1</source>
        <translation>Vignette %1</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Calcule sur</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>%1, trained on %2</source>
        <translation>%1, entraîné le %2</translation>
    </message>
</context>
<context>
    <name>vignette::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>&amp;Revue</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécuter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;New task</source>
        <translation>&amp;Nouvelle tâche</translation>
    </message>
    <message>
        <source>&amp;Open task or classifier…</source>
        <translation>&amp;Ouvrir une tâche ou un classificateur…</translation>
    </message>
    <message>
        <source>Try the sample &amp;task</source>
        <translation>Essayer la &amp;tâche d’exemple</translation>
    </message>
    <message>
        <source>&amp;Save classifier…</source>
        <translation>&amp;Enregistrer le classificateur…</translation>
    </message>
    <message>
        <source>Save task &amp;as…</source>
        <translation>Enregistrer la tâche &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Export results…</source>
        <translation>Exporter les résu&amp;ltats…</translation>
    </message>
    <message>
        <source>Export &amp;classifier…</source>
        <translation>Exporter le &amp;classificateur…</translation>
    </message>
    <message>
        <source>&amp;Library…</source>
        <translation>&amp;Bibliothèque…</translation>
    </message>
    <message>
        <source>Export re&amp;port…</source>
        <translation>Exporter un ra&amp;pport…</translation>
    </message>
    <message>
        <source>Export pict&amp;ures…</source>
        <translation>Exporter des &amp;images…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>Pri&amp;vate mode</source>
        <translation>Mode pri&amp;vé</translation>
    </message>
    <message>
        <source>Nothing is written on disk unless you save it</source>
        <translation>Rien n’est écrit sur le disque sans que vous l’enregistriez</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Add a &amp;class</source>
        <translation>Ajouter une &amp;classe</translation>
    </message>
    <message>
        <source>&amp;Accept the verdict</source>
        <translation>&amp;Accepter le résultat</translation>
    </message>
    <message>
        <source>&amp;Overrule…</source>
        <translation>&amp;Corriger…</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marquer</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Ne&amp;xt case</source>
        <translation>Cas &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous case</source>
        <translation>Cas &amp;précédent</translation>
    </message>
    <message>
        <source>S&amp;ynthesize</source>
        <translation>S&amp;ynthétiser</translation>
    </message>
    <message>
        <source>Screen &amp;folder…</source>
        <translation>Dépister un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Evaluate on a labelled folder…</source>
        <translation>&amp;Évaluer sur un dossier étiqueté…</translation>
    </message>
    <message>
        <source>&amp;Compare with a second classifier…</source>
        <translation>Co&amp;mparer avec un second classificateur…</translation>
    </message>
    <message>
        <source>&amp;About Vignette</source>
        <translation>À &amp;propos de Vignette</translation>
    </message>
    <message>
        <source>Use as &amp;example of…</source>
        <translation>Utiliser comme &amp;exemple de…</translation>
    </message>
    <message>
        <source>Which should I &amp;label?</source>
        <translation>&amp;Lesquels dois-je nommer ?</translation>
    </message>
    <message>
        <source>&amp;Adapt to this folder</source>
        <translation>&amp;Adapter à ce dossier</translation>
    </message>
    <message>
        <source>Let the cases of the folder, without labels, move the classifier towards them</source>
        <translation>Laisse les cas du dossier, sans étiquettes, rapprocher d’eux le classificateur</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Results, report, pictures, classifier</source>
        <translation>Résultats, rapport, images, classificateur</translation>
    </message>
    <message>
        <source>%1 (tool bar)</source>
        <translation>%1 (barre d’outils)</translation>
    </message>
    <message>
        <source>Expor&amp;t</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Export &amp;import ledger…</source>
        <translation>Exporter le re&amp;gistre d’importation…</translation>
    </message>
    <message>
        <source>Panel: %1</source>
        <translation>Panneau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Export &amp;DICOM reports…</source>
        <translation>Exporter les rapports &amp;DICOM…</translation>
    </message>
    <message>
        <source>Pictures from the a&amp;rchive…</source>
        <translation>Images de l’&amp;archive…</translation>
    </message>
    <message>
        <source>Export &amp;groups…</source>
        <translation>Exporter les gro&amp;upes…</translation>
    </message>
    <message>
        <source>Export &amp;audit log…</source>
        <translation>Exporter le journal d’&amp;audit…</translation>
    </message>
    <message>
        <source>Not g&amp;radable</source>
        <translation>N&amp;on évaluable</translation>
    </message>
    <message>
        <source>My &amp;diagnosis…</source>
        <translation>Mon &amp;diagnostic…</translation>
    </message>
    <message>
        <source>&amp;Go on after each answer</source>
        <translation>Passer au sui&amp;vant après chaque réponse</translation>
    </message>
    <message>
        <source>Open &amp;index…</source>
        <translation>Ouvrir un &amp;index…</translation>
    </message>
    <message>
        <source>Read &amp;blind</source>
        <translation>Lire en a&amp;veugle</translation>
    </message>
    <message>
        <source>Hide what other reviewers said, for a second reading of your own</source>
        <translation>Masque ce qu’ont dit les autres, pour une seconde lecture</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <translation>Arrêter la &amp;surveillance</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Surveiller un dossier…</translation>
    </message>
</context>
<context>
    <name>vignette::ArchiveDialog</name>
    <message>
        <source>&amp;Settings of the archive</source>
        <translation>&amp;Réglages de l’archive</translation>
    </message>
    <message>
        <source>&amp;Fetch and screen</source>
        <translation>Récupérer et dé&amp;pister</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Pictures from the archive</source>
        <translation>Images de l’archive</translation>
    </message>
    <message>
        <source>Settings of the archive</source>
        <translation>Réglages de l’archive</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>Identifiant du patient</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Studies that were found</source>
        <translation>Études trouvées</translation>
    </message>
    <message>
        <source>Progress of the archive</source>
        <translation>Progression de l’échange avec l’archive</translation>
    </message>
    <message>
        <source>Fetch and screen</source>
        <translation>Récupérer et dépister</translation>
    </message>
    <message>
        <source>Fetch the pictures of the study and screen them. They are kept until the program ends.</source>
        <translation>Récupérer les images de l’étude et les dépister. Elles sont conservées jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>No archive is set. Ask whoever runs it for these settings.</source>
        <translation>Aucune archive n’est configurée. Demandez ces réglages à la personne qui la gère.</translation>
    </message>
    <message>
        <source>T&amp;est the connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Name, such as Doe^J*</source>
        <translation>Nom, par exemple Dupont^J*</translation>
    </message>
    <message>
        <source>Name of the patient</source>
        <translation>Nom du patient</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Toute date</translation>
    </message>
    <message>
        <source>Date of the study</source>
        <translation>Date de l’étude</translation>
    </message>
    <message>
        <source>Any modality</source>
        <translation>Toute modalité</translation>
    </message>
    <message>
        <source>Photographs (XC)</source>
        <translation>Photographies (XC)</translation>
    </message>
    <message>
        <source>Dermoscopy (DMS)</source>
        <translation>Dermoscopie (DMS)</translation>
    </message>
    <message>
        <source>Endoscopy (ES)</source>
        <translation>Endoscopie (ES)</translation>
    </message>
    <message>
        <source>Modality of the study</source>
        <translation>Modalité de l’étude</translation>
    </message>
    <message>
        <source>Se&amp;arch</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>Interrogation de l’archive…</translation>
    </message>
    <message>
        <source>The archive answers. Its settings are kept.</source>
        <translation>L’archive répond. Ses réglages sont enregistrés.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No study was found. Look under another date or name.</source>
        <translation>Aucune étude trouvée. Cherchez à une autre date ou sous un autre nom.</translation>
    </message>
    <message>
        <source>There are more studies than are shown. Narrow the search.</source>
        <translation>Il y a plus d’études que celles affichées. Restreignez la recherche.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln study(s) found.</source>
        <translation>
            <numerusform>%Ln étude trouvée.</numerusform>
            <numerusform>%Ln études trouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching the pictures…</source>
        <translation>Récupération des images…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) did not come.</source>
        <translation>
            <numerusform>%Ln image n’est pas arrivée.</numerusform>
            <numerusform>%Ln images ne sont pas arrivées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Wor&amp;klist…</source>
        <translation>Liste de tra&amp;vail…</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Liste de travail</translation>
    </message>
    <message>
        <source>Choose among the patients that are planned for today</source>
        <translation>Choisir parmi les patients prévus aujourd’hui</translation>
    </message>
    <message>
        <source>Fetching the pictures… They are screened as they come.</source>
        <translation>Récupération des images… Elles sont dépistées à mesure qu’elles arrivent.</translation>
    </message>
</context>
<context>
    <name>vignette::ArchiveForm</name>
    <message>
        <source>&amp;Secure connection (TLS)</source>
        <translation>Connexion &amp;sécurisée (TLS)</translation>
    </message>
    <message>
        <source>none: fetch by C-GET</source>
        <translation>aucun&#xa0;: récupération par C-GET</translation>
    </message>
    <message>
        <source>With a port the archive sends by C-MOVE: it must know this computer</source>
        <translation>Avec un port, l’archive envoie par C-MOVE&#xa0;: elle doit connaître cet ordinateur</translation>
    </message>
    <message>
        <source>certificates of who is trusted (PEM)</source>
        <translation>certificats des autorités de confiance (PEM)</translation>
    </message>
    <message>
        <source>only where the archive asks for it (PEM)</source>
        <translation>seulement si l’archive le demande (PEM)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Title of the archive (AE)</source>
        <translation>Titre de l’archi&amp;ve (AE)</translation>
    </message>
    <message>
        <source>Title of this &amp;computer (AE)</source>
        <translation>Titre de cet or&amp;dinateur (AE)</translation>
    </message>
    <message>
        <source>Storage &amp;port</source>
        <translation>Port de réc&amp;eption</translation>
    </message>
    <message>
        <source>Secure connection (TLS)</source>
        <translation>Connexion sécurisée (TLS)</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autorités</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Certificat de cet ordinateur</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>Clé de cet ordinateur</translation>
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
        <translation>n’est pas conservé à la fermeture du programme</translation>
    </message>
    <message>
        <source>&amp;Kind of archive</source>
        <translation>T&amp;ype d’archive</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Or a token</source>
        <translation>Ou un jeton</translation>
    </message>
    <message>
        <source>who is trusted (PEM); empty: whom this computer trusts</source>
        <translation>à qui l’on se fie (PEM)&#xa0;; vide&#xa0;: à qui cet ordinateur se fie</translation>
    </message>
</context>
<context>
    <name>vignette::AttributesPanel</name>
    <message>
        <source>Tag</source>
        <translation>Balise</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Find in tags, names and values</source>
        <translation>Chercher dans les balises, noms et valeurs</translation>
    </message>
    <message>
        <source>Find DICOM attributes</source>
        <translation>Chercher des attributs DICOM</translation>
    </message>
    <message>
        <source>DICOM attributes</source>
        <translation>Attributs DICOM</translation>
    </message>
    <message>
        <source>Columns of the attributes</source>
        <translation>Colonnes des attributs</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>&amp;Copier la valeur</translation>
    </message>
</context>
<context>
    <name>vignette::CaseChoice</name>
    <message numerus="yes">
        <source>&amp;All %n case(s)</source>
        <translation>
            <numerusform>&amp;Tous (%n cas)</numerusform>
            <numerusform>&amp;Tous les %n cas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n case(s) that the &amp;list shows</source>
        <translation>
            <numerusform>Le %n cas affiché dans la &amp;liste</numerusform>
            <numerusform>Les %n cas affichés dans la &amp;liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;marked case(s)</source>
        <translation>
            <numerusform>Cas &amp;marqué (%n)</numerusform>
            <numerusform>Les %n cas &amp;marqués</numerusform>
        </translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Tous les cas</translation>
    </message>
    <message>
        <source>Cases that the list shows</source>
        <translation>Cas affichés dans la liste</translation>
    </message>
    <message>
        <source>Marked cases</source>
        <translation>Cas marqués</translation>
    </message>
</context>
<context>
    <name>vignette::CaseFilterBar</name>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find cases by file name, note or label</source>
        <translation>Chercher des cas par nom de fichier, note ou classe</translation>
    </message>
    <message>
        <source>Show only cases of an outcome</source>
        <translation>N’afficher que les cas d’un résultat</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Tout résultat</translation>
    </message>
    <message>
        <source>Show only cases of a class</source>
        <translation>N’afficher que les cas d’une classe</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Toute classe</translation>
    </message>
    <message>
        <source>Show only cases in a state of review</source>
        <translation>N’afficher que les cas dans un état de revue</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Toute revue</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Non revus</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revus</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marqué</translation>
    </message>
    <message>
        <source>Show only cases about which the classifier says something else than the one before it</source>
        <translation>N’afficher que les cas dont le classificateur dit autre chose que le précédent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s) changed</source>
        <translation>
            <numerusform>%Ln résultat modifié</numerusform>
            <numerusform>%Ln résultats modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Not gradable</source>
        <translation>Non évaluable</translation>
    </message>
</context>
<context>
    <name>vignette::CaseGrid</name>
    <message>
        <source>Cases as a grid</source>
        <translation>Cas en mosaïque</translation>
    </message>
</context>
<context>
    <name>vignette::CaseGrouping</name>
    <message>
        <source>Group %1</source>
        <translation>Groupe&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>vignette::CaseMap</name>
    <message>
        <source>Colour by verdict</source>
        <translation>Couleur selon le résultat</translation>
    </message>
    <message>
        <source>Colour by review</source>
        <translation>Couleur selon la revue</translation>
    </message>
    <message>
        <source>What the points are coloured by</source>
        <translation>Ce qui détermine la couleur des points</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Select the cases inside a line that you draw (Shift and drag)</source>
        <translation>Sélectionner les cas à l’intérieur d’un tracé (Maj et glisser)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Zoom arrière (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show the whole map (F)</source>
        <translation>Afficher toute la carte (F)</translation>
    </message>
    <message>
        <source>Laying the cases out by likeness…</source>
        <translation>Disposition des cas par ressemblance…</translation>
    </message>
    <message>
        <source>The map is drawn when the screening is over.</source>
        <translation>La carte est dessinée une fois le dépistage terminé.</translation>
    </message>
    <message>
        <source>Screen a folder to see its cases laid out by likeness.</source>
        <translation>Dépistez un dossier pour voir ses cas disposés par ressemblance.</translation>
    </message>
    <message>
        <source>No case is in view. Change the filter.</source>
        <translation>Aucun cas n’est affiché. Modifiez le filtre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) in view have no place on the map.</source>
        <translation>
            <numerusform>%Ln cas affiché n’a pas de place sur la carte.</numerusform>
            <numerusform>%Ln cas affichés n’ont pas de place sur la carte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vignette::CaseModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Study %1
Series %2
Instance %3</source>
        <translation>Étude %1
Série %2
Instance %3</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <comment>number of study, number of its series</comment>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>DICOM study and its series, numbered in the order in which they were found</source>
        <translation>Étude DICOM et sa série, numérotées dans l’ordre où elles ont été trouvées</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Top class</source>
        <translation>Première classe</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Example of: %1</source>
        <translation>Exemple de : %1</translation>
    </message>
    <message>
        <source>Example of this classifier</source>
        <translation>Exemple de ce classificateur</translation>
    </message>
    <message>
        <source>Pictures that belong together</source>
        <translation>Images qui vont ensemble</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
</context>
<context>
    <name>vignette::CasePanel</name>
    <message>
        <source>Export results…</source>
        <translation>Exporter les résultats…</translation>
    </message>
    <message>
        <source>Cases and import ledger</source>
        <translation>Cas et registre d’importation</translation>
    </message>
    <message>
        <source>Export the results as a table</source>
        <translation>Exporter les résultats sous forme de tableau</translation>
    </message>
    <message>
        <source>Save the results as CSV</source>
        <translation>Enregistrer les résultats en CSV</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>Show the cases as a table (T)</source>
        <translation>Afficher les cas en tableau (T)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Mosaïque</translation>
    </message>
    <message>
        <source>Show the cases as a grid of pictures (G)</source>
        <translation>Afficher les cas en mosaïque d’images (G)</translation>
    </message>
    <message>
        <source>&amp;Import ledger</source>
        <translation>&amp;Registre d’importation</translation>
    </message>
    <message>
        <source>Cases (%1)</source>
        <translation>Cas (%1)</translation>
    </message>
    <message>
        <source>Import ledger (%1)</source>
        <translation>Registre d’importation (%1)</translation>
    </message>
    <message>
        <source>Looking at the first pictures…</source>
        <translation>Examen des premières images…</translation>
    </message>
    <message>
        <source>Cases appear here once a classifier is made or opened.</source>
        <translation>Les cas apparaissent ici dès qu’un classificateur est créé ou ouvert.</translation>
    </message>
    <message>
        <source>Cancel screening</source>
        <translation>Annuler le dépistage</translation>
    </message>
    <message>
        <source>Screen folder…</source>
        <translation>Dépister un dossier…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume the screening</source>
        <translation>Reprendre le dépistage</translation>
    </message>
    <message>
        <source>Pause the screening</source>
        <translation>Mettre le dépistage en pause</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln case(s)</source>
        <translation>
            <numerusform>%1 cas sur %Ln</numerusform>
            <numerusform>%1 cas sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln cas</numerusform>
            <numerusform>%Ln cas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not screened</source>
        <translation>
            <numerusform>%Ln non dépisté</numerusform>
            <numerusform>%Ln non dépistés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewed</source>
        <translation>
            <numerusform>%Ln revu</numerusform>
            <numerusform>%Ln revus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) of the task</source>
        <translation>
            <numerusform>%Ln exemple de la tâche</numerusform>
            <numerusform>%Ln exemples de la tâche</numerusform>
        </translation>
    </message>
    <message>
        <source>Which should I label?</source>
        <translation>Lesquels dois-je nommer ?</translation>
    </message>
    <message>
        <source>Ask me about the cases whose answers help the classifier most (Q)</source>
        <translation>M’interroger sur les cas dont les réponses aident le plus le classificateur (Q)</translation>
    </message>
    <message>
        <source>Drop a folder of pictures or DICOM files here to screen it.</source>
        <translation>Déposez ici un dossier d’images ou de fichiers DICOM pour le dépister.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>No case passes the filter.</source>
        <translation>Aucun cas ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Afficher tous les cas</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Carte</translation>
    </message>
    <message>
        <source>Show the cases on a map, where alike ones lie together (P)</source>
        <translation>Afficher les cas sur une carte où ceux qui se ressemblent sont proches (P)</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Taille des images</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Gro&amp;ups</source>
        <translation>Gro&amp;upes</translation>
    </message>
    <message>
        <source>Show which pictures belong together, such as those of one study or patient (Y)</source>
        <translation>Montre quelles images vont ensemble, par exemple celles d’un examen ou d’un patient (Y)</translation>
    </message>
</context>
<context>
    <name>vignette::CaseTable</name>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
</context>
<context>
    <name>vignette::CaseView</name>
    <message>
        <source>Frame of the file</source>
        <translation>Vue du fichier</translation>
    </message>
    <message>
        <source>Frame of the file: [ and ]</source>
        <translation>Vue du fichier&#xa0;: [ et ]</translation>
    </message>
    <message>
        <source>Drag with the right button, or Shift with the arrow keys on the picture. What the network saw is the picture as it was read.</source>
        <translation>Faites glisser avec le bouton droit, ou Maj et les flèches sur l’image. Ce que le réseau a vu est l’image telle qu’elle a été lue.</translation>
    </message>
    <message>
        <source>P&amp;revious frame</source>
        <translation>Vue &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation>Vue &amp;suivante</translation>
    </message>
    <message>
        <source>Reset &amp;window</source>
        <translation>Réinitialiser le &amp;fenêtrage</translation>
    </message>
    <message>
        <source>&amp;DICOM attributes</source>
        <translation>Attributs &amp;DICOM</translation>
    </message>
    <message>
        <source>%1 holds no picture that can be shown.</source>
        <translation>%1 ne contient pas d’image qui puisse être montrée.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Lecture de l’image…</translation>
    </message>
    <message>
        <source>Select a case to see its picture here.</source>
        <translation>Choisissez un cas pour voir son image ici.</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>Vue %1 sur %2</translation>
    </message>
    <message>
        <source>Window %1, level %2</source>
        <translation>Fenêtre %1, niveau %2</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Where the network &amp;looked</source>
        <translation>Où le réseau a re&amp;gardé</translation>
    </message>
    <message>
        <source>Show where the network looked</source>
        <translation>Montrer où le réseau a regardé</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>The bare picture beside the one with the overlay</source>
        <translation>L’image seule à côté de celle avec la superposition</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>Aj&amp;uster</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Afficher l’image entière</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Taille &amp;réelle</translation>
    </message>
    <message>
        <source>One pixel of the picture on one of the screen</source>
        <translation>Un pixel de l’image sur un pixel de l’écran</translation>
    </message>
    <message>
        <source>Show the picture as it was read</source>
        <translation>Afficher l’image telle qu’elle a été lue</translation>
    </message>
    <message>
        <source>What the DICOM file says of itself</source>
        <translation>Ce que le fichier DICOM indique sur lui-même</translation>
    </message>
    <message>
        <source>Mark a region</source>
        <translation>Délimiter une zone</translation>
    </message>
    <message>
        <source>Mark the lesion with a box: it is judged in the place of the picture</source>
        <translation>Délimiter la lésion par un cadre&#xa0;: elle est jugée à la place de l’image</translation>
    </message>
    <message>
        <source>Find the lesion</source>
        <translation>Trouver la lésion</translation>
    </message>
    <message>
        <source>Mark what looks like the lesion</source>
        <translation>Délimiter ce qui ressemble à la lésion</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <source>Judge the whole picture again</source>
        <translation>Juger de nouveau l’image entière</translation>
    </message>
    <message>
        <source>The picture is not there any more: it was moved, renamed or deleted since it was read. Its verdict is that of then.</source>
        <translation>L’image n’est plus là&#xa0;: elle a été déplacée, renommée ou supprimée depuis sa lecture. Son résultat est celui d’alors.</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>Mesurer une distance</translation>
    </message>
    <message>
        <source>This picture does not say how large its pixels are.</source>
        <translation>Cette image n’indique pas la taille de ses pixels.</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Take this lesion away</source>
        <translation>Retirer cette lésion</translation>
    </message>
    <message>
        <source>Not a lesion: its case goes</source>
        <translation>Pas une lésion&#xa0;: son cas disparaît</translation>
    </message>
    <message>
        <source>Another lesion</source>
        <translation>Autre lésion</translation>
    </message>
    <message>
        <source>Mark one more lesion of this picture: it becomes a case of its own</source>
        <translation>Marquer une autre lésion de cette image&#xa0;: elle devient un cas à part</translation>
    </message>
</context>
<context>
    <name>vignette::ChangePlot</name>
    <message>
        <source>Verdicts changed by each answer</source>
        <translation>Résultats changés par chaque réponse</translation>
    </message>
</context>
<context>
    <name>vignette::ChangesDialog</name>
    <message>
        <source>What was removed</source>
        <translation>Ce qui a été supprimé</translation>
    </message>
    <message>
        <source>In how many pictures each attribute was kept, replaced or removed. The same table lies in %1. What is written into a picture itself stays unless it was blackened.</source>
        <translation>Dans combien d’images chaque attribut a été conservé, remplacé ou supprimé. Le même tableau se trouve dans&#xa0;%1. Ce qui est écrit dans l’image elle-même y reste, sauf si c’est noirci.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
</context>
<context>
    <name>vignette::ClassCard</name>
    <message>
        <source>Name of the class</source>
        <translation>Nom de la classe</translation>
    </message>
    <message>
        <source>Clinical description: colour, shape, surface, border, site…</source>
        <translation>Description clinique&#xa0;: couleur, forme, surface, bord, siège…</translation>
    </message>
    <message>
        <source>Clinical description of the class</source>
        <translation>Description clinique de la classe</translation>
    </message>
    <message>
        <source>Add pictures, start from a condition, move, remove</source>
        <translation>Ajouter des images, partir d’une affection, déplacer, supprimer</translation>
    </message>
    <message>
        <source>What can be done with this class</source>
        <translation>Ce que l’on peut faire de cette classe</translation>
    </message>
    <message>
        <source>&amp;Add pictures…</source>
        <translation>&amp;Ajouter des images…</translation>
    </message>
    <message>
        <source>&amp;Paste pictures</source>
        <translation>&amp;Coller des images</translation>
    </message>
    <message>
        <source>Start from a &amp;condition…</source>
        <translation>Partir d’une a&amp;ffection…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Remove this class</source>
        <translation>&amp;Supprimer cette classe</translation>
    </message>
    <message>
        <source>Examples: %1 (the pictures are not in the file)</source>
        <translation>Exemples&#xa0;: %1 (les images ne sont pas dans le fichier)</translation>
    </message>
    <message>
        <source>left out in turn, recognised: %1</source>
        <translation>mises de côté tour à tour, reconnues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Files without a picture, left out: %1.</source>
        <translation>Fichiers sans image, ignorés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A class takes up to %1 examples. Left out: %2.</source>
        <translation>Une classe accepte jusqu’à %1 exemples. Ignorés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Add example pictures</source>
        <translation>Ajouter des images d’exemple</translation>
    </message>
    <message>
        <source>Examples: %1</source>
        <translation>Exemples&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy a picture, or files in the file manager, first.</source>
        <translation>Il n’y a pas d’image à coller. Copiez d’abord une image, ou des fichiers dans le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Ajouter des images…</translation>
    </message>
    <message>
        <source>Start from a condition…</source>
        <translation>Partir d’une affection…</translation>
    </message>
    <message>
        <source>Examples: %1, from cases: %2</source>
        <translation>Exemples : %1, tirés des cas : %2</translation>
    </message>
    <message>
        <source>Add pictures from files; they can be dropped or pasted here too</source>
        <translation>Ajouter des images depuis des fichiers&#xa0;; elles peuvent aussi être déposées ou collées ici</translation>
    </message>
    <message>
        <source>Add pictures to the class</source>
        <translation>Ajouter des images à la classe</translation>
    </message>
    <message>
        <source>Take name and description from the list of conditions</source>
        <translation>Reprendre le nom et la description de la liste des affections</translation>
    </message>
    <message>
        <source>Drop pictures here, or press to add</source>
        <translation>Déposez des images ici, ou cliquez pour en ajouter</translation>
    </message>
    <message>
        <source>The same condition in other words: two descriptions tell the engine more than one</source>
        <translation>La même affection en d’autres mots&#xa0;: deux descriptions en disent plus au moteur qu’une seule</translation>
    </message>
    <message>
        <source>Other &amp;descriptions…</source>
        <translation>A&amp;utres descriptions…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other description(s)…</source>
        <translation>
            <numerusform>%Ln autre description…</numerusform>
            <numerusform>%Ln autres descriptions…</numerusform>
        </translation>
    </message>
    <message>
        <source>In other words…</source>
        <translation>En d’autres mots…</translation>
    </message>
</context>
<context>
    <name>vignette::ClassList</name>
    <message>
        <source>Add a class</source>
        <translation>Ajouter une classe</translation>
    </message>
    <message>
        <source>Add a class (Ctrl+Shift+N)</source>
        <translation>Ajouter une classe (Ctrl+Maj+N)</translation>
    </message>
    <message>
        <source>Classes of the task</source>
        <translation>Classes de la tâche</translation>
    </message>
    <message>
        <source>A class takes up to %1 examples.</source>
        <translation>Une classe accepte jusqu’à %1 exemples.</translation>
    </message>
    <message>
        <source>A class takes up to %1 examples. Left out: %2.</source>
        <translation>Une classe accepte jusqu’à %1 exemples. Ignorés&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>vignette::ColourBar</name>
    <message>
        <source>Scale of the overlay, from 0 to 1</source>
        <translation>Échelle de la superposition, de 0 à 1</translation>
    </message>
    <message>
        <source>1 is the place of this picture that speaks most for the class.
Scales of different pictures cannot be compared.</source>
        <translation>1 est l’endroit de cette image qui parle le plus pour la classe.
Les échelles de différentes images ne sont pas comparables.</translation>
    </message>
</context>
<context>
    <name>vignette::ColourButton</name>
    <message>
        <source>Choose the colour of this class</source>
        <translation>Choisir la couleur de cette classe</translation>
    </message>
    <message>
        <source>Class %1, colour: %2</source>
        <translation>Classe %1, couleur : %2</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Autre…</translation>
    </message>
    <message>
        <source>&amp;By its place</source>
        <translation>&amp;Selon sa place</translation>
    </message>
    <message>
        <source>Colour of the class</source>
        <translation>Couleur de la classe</translation>
    </message>
</context>
<context>
    <name>vignette::Commands</name>
    <message>
        <source>Screen a folder</source>
        <translation>Dépister un dossier</translation>
    </message>
    <message>
        <source>Last time this was screened: %1.</source>
        <translation>La dernière fois, ceci a été dépisté : %1.</translation>
    </message>
    <message>
        <source>Screen it again</source>
        <translation>Le dépister à nouveau</translation>
    </message>
    <message>
        <source>The last session ended without saving its task. It was kept.</source>
        <translation>La dernière session s’est terminée sans enregistrer sa tâche. Elle a été conservée.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Make or open a classifier first, then evaluate it.</source>
        <translation>Créez ou ouvrez d’abord un classificateur, puis évaluez-le.</translation>
    </message>
    <message>
        <source>A screening is running. Wait for its end, or cancel it.</source>
        <translation>Un dépistage est en cours. Attendez sa fin, ou annulez-le.</translation>
    </message>
    <message>
        <source>There are no cases to compare on. Screen a folder first.</source>
        <translation>Il n’y a pas de cas à comparer. Dépistez d’abord un dossier.</translation>
    </message>
    <message>
        <source>The settings cannot be stored. Is the disk full or the folder read-only?</source>
        <translation>Les réglages ne peuvent pas être enregistrés. Le disque est-il plein ou le dossier en lecture seule&#xa0;?</translation>
    </message>
    <message>
        <source>Make or open a classifier first, then screen with it.</source>
        <translation>Créez ou ouvrez d’abord un classificateur, puis dépistez avec lui.</translation>
    </message>
    <message>
        <source>Open an index</source>
        <translation>Ouvrir un index</translation>
    </message>
    <message>
        <source>There is no index in &quot;%1&quot;. vignette-cli makes one with encode.</source>
        <translation>Il n’y a pas d’index dans «&#xa0;%1&#xa0;». vignette-cli en crée un avec encode.</translation>
    </message>
    <message>
        <source>Who reads blind needs a name. Write it in the settings, at &quot;Reviewer&quot;.</source>
        <translation>Pour lire en aveugle, il faut un nom. Indiquez-le dans les réglages, à «&#xa0;Revue par&#xa0;».</translation>
    </message>
    <message>
        <source>What other reviewers said is hidden. Your answers are kept beside theirs, and compared under Evaluate &gt; Readers.</source>
        <translation>Ce qu’ont dit les autres est masqué. Vos réponses sont conservées à côté des leurs et comparées sous Évaluer &gt; Lecteurs.</translation>
    </message>
</context>
<context>
    <name>vignette::ComparisonModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1. First: %2. Second: %3. Disagreement: %4.</source>
        <translation>%1. Premier : %2. Second : %3. Désaccord : %4.</translation>
    </message>
    <message>
        <source>The part of the probability that the two give to different classes. 100 % where only one of them says &quot;none of these&quot;, or where they know different classes and name different ones.</source>
        <translation>La part de probabilité que les deux attribuent à des classes différentes. 100 % là où un seul répond « aucune de celles-ci », ou lorsqu’ils connaissent des classes différentes et en nomment d’autres.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Second</translation>
    </message>
</context>
<context>
    <name>vignette::ComparisonView</name>
    <message>
        <source>Choose the &amp;second classifier…</source>
        <translation>Choisir le &amp;second classificateur…</translation>
    </message>
    <message>
        <source>&amp;Only where the answers differ</source>
        <translation>Seulement &amp;où les réponses diffèrent</translation>
    </message>
    <message>
        <source>&amp;Export comparison…</source>
        <translation>&amp;Exporter la comparaison…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the second classifier</source>
        <translation>Choisir le second classificateur</translation>
    </message>
    <message>
        <source>Only where the answers differ</source>
        <translation>Seulement où les réponses diffèrent</translation>
    </message>
    <message>
        <source>Export the comparison as a table</source>
        <translation>Exporter la comparaison sous forme de tableau</translation>
    </message>
    <message>
        <source>Save both verdicts of each case as CSV</source>
        <translation>Enregistrer les deux résultats de chaque cas en CSV</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>Annuler la comparaison</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progression de la comparaison</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Choose a second classifier for the same cases.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;It looks at each of them, and both verdicts stand side by side: what the two disagree about most comes first.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Choisissez un second classificateur pour les mêmes cas.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Il examine chacun d’eux, et les deux résultats figurent côte à côte : les plus grands désaccords viennent en premier.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
    <message>
        <source>Cases with the verdicts of both classifiers</source>
        <translation>Cas avec les résultats des deux classificateurs</translation>
    </message>
    <message>
        <source>Return shows the case in the main window, where it can be reviewed</source>
        <translation>Entrée affiche le cas dans la fenêtre principale, où il peut être revu</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>L’image choisie</translation>
    </message>
    <message>
        <source>The second classifier saw none of these cases.</source>
        <translation>Le second classificateur n’a vu aucun de ces cas.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Probability of %1, first</source>
        <translation>Probabilité de %1, premier</translation>
    </message>
    <message>
        <source>Probability of %1, second</source>
        <translation>Probabilité de %1, second</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>First: %1. Second: %2.</source>
        <translation>Premier : %1. Second : %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s), the answers differ in %1</source>
        <translation>
            <numerusform>%Ln cas, les réponses diffèrent pour %1</numerusform>
            <numerusform>%Ln cas, les réponses diffèrent pour %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vignette::ConditionDialog</name>
    <message>
        <source>Start from a condition</source>
        <translation>Partir d’une affection</translation>
    </message>
    <message>
        <source>Name, feature or ICD-10 code</source>
        <translation>Nom, signe ou code CIM-10</translation>
    </message>
    <message>
        <source>Find a condition</source>
        <translation>Chercher une affection</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Affections</translation>
    </message>
    <message>
        <source>Use this condition</source>
        <translation>Utiliser cette affection</translation>
    </message>
    <message>
        <source>The descriptions are a start: change them to what you see.</source>
        <translation>Les descriptions sont un point de départ&#xa0;: adaptez-les à ce que vous voyez.</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Aussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>My diagnosis</source>
        <translation>Mon diagnostic</translation>
    </message>
    <message>
        <source>Use as my diagnosis</source>
        <translation>Utiliser comme mon diagnostic</translation>
    </message>
    <message>
        <source>What is not in the list can be typed.</source>
        <translation>Ce qui n’est pas dans la liste peut être saisi.</translation>
    </message>
    <message>
        <source>“%1”, as typed</source>
        <translation>«&#xa0;%1&#xa0;», tel que saisi</translation>
    </message>
</context>
<context>
    <name>vignette::CurvesPanel</name>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>at specificity </source>
        <translation>à une spécificité de </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Specificity at which the sensitivity is given</source>
        <translation>Spécificité à laquelle la sensibilité est donnée</translation>
    </message>
    <message>
        <source>&amp;ROC</source>
        <translation>&amp;ROC</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>Courbe ROC</translation>
    </message>
    <message>
        <source>&amp;Calibration</source>
        <translation>&amp;Étalonnage</translation>
    </message>
    <message>
        <source>Calibration curve</source>
        <translation>Courbe d’étalonnage</translation>
    </message>
    <message>
        <source>&amp;Decision curve</source>
        <translation>Courbe de &amp;décision</translation>
    </message>
    <message>
        <source>Decision curve</source>
        <translation>Courbe de décision</translation>
    </message>
    <message>
        <source>Class of the curve</source>
        <translation>Classe de la courbe</translation>
    </message>
    <message>
        <source>Not enough to estimate. Pictures of %1: %2; of the other classes: %3. Both need at least %4.</source>
        <translation>Trop peu pour une estimation. Images de %1&#xa0;: %2&#xa0;; des autres classes&#xa0;: %3. Il en faut au moins %4 de chaque côté.</translation>
    </message>
    <message>
        <source>1 − specificity</source>
        <translation>1 − spécificité</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Hasard</translation>
    </message>
    <message>
        <source>Other classes</source>
        <translation>Autres classes</translation>
    </message>
    <message>
        <source>no threshold reaches it but calling none</source>
        <translation>aucun seuil ne l’atteint, sauf à ne jamais retenir la classe</translation>
    </message>
    <message>
        <source>called from a probability of %1</source>
        <translation>retenue à partir d’une probabilité de %1</translation>
    </message>
    <message>
        <source>%1 against the other classes: AUC %2, %3 pictures against %4. Sensitivity %5 at a specificity of %6 (%7). In brackets: 95 % intervals. The threshold is chosen on these pictures, so expect a little less on others.</source>
        <translation>%1 contre les autres classes&#xa0;: AUC %2, %3 images contre %4. Sensibilité %5 à une spécificité de %6 (%7). Entre parenthèses&#xa0;: intervalles à 95&#xa0;%. Le seuil est choisi sur ces images&#xa0;; attendez-vous à un peu moins sur d’autres.</translation>
    </message>
    <message>
        <source>Not enough to estimate. Pictures of the classes: %1. Calibration needs at least %2.</source>
        <translation>Trop peu pour une estimation. Images des classes&#xa0;: %1. L’étalonnage en demande au moins %2.</translation>
    </message>
    <message>
        <source>Probability of the top class</source>
        <translation>Probabilité de la première classe</translation>
    </message>
    <message>
        <source>Share that was right</source>
        <translation>Part de réponses justes</translation>
    </message>
    <message>
        <source>Perfect</source>
        <translation>Parfait</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>This classifier, with 95 % intervals</source>
        <translation>Ce classificateur, avec intervalles à 95&#xa0;%</translation>
    </message>
    <message>
        <source>on the whole neither too sure nor too unsure of itself, as far as these pictures tell</source>
        <translation>dans l’ensemble ni trop ni trop peu sûr de lui, pour autant que ces images le montrent</translation>
    </message>
    <message>
        <source>it is too sure of itself</source>
        <translation>il est trop sûr de lui</translation>
    </message>
    <message>
        <source>it is not sure enough of itself</source>
        <translation>il n’est pas assez sûr de lui</translation>
    </message>
    <message>
        <source>Expected calibration error %1, %2 pictures. Mean probability minus share that was right: %3; %4. In brackets: 95 % intervals. With few pictures the error is overestimated.</source>
        <translation>Erreur d’étalonnage attendue %1, %2 images. Probabilité moyenne moins part de réponses justes&#xa0;: %3&#xa0;; %4. Entre parenthèses&#xa0;: intervalles à 95&#xa0;%. Avec peu d’images, l’erreur est surestimée.</translation>
    </message>
    <message>
        <source>Threshold on the probability of the class</source>
        <translation>Seuil sur la probabilité de la classe</translation>
    </message>
    <message>
        <source>Net benefit</source>
        <translation>Bénéfice net</translation>
    </message>
    <message>
        <source>Call all</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Call none</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Net benefit of calling %1 from a threshold on: true calls per picture minus false ones, weighted by the odds of the threshold. At 0.5: %2, %3 pictures; the band is the 95 % interval. It holds where %4 % of the pictures are of this class, as here.</source>
        <translation>Bénéfice net à retenir %1 à partir d’un seuil&#xa0;: décisions justes par image moins les fausses, pondérées par la cote du seuil. À 0,5&#xa0;: %2, %3 images&#xa0;; la bande est l’intervalle à 95&#xa0;%. Valable là où %4&#xa0;% des images sont de cette classe, comme ici.</translation>
    </message>
</context>
<context>
    <name>vignette::DescriptionsDialog</name>
    <message>
        <source>In other words</source>
        <translation>En d’autres mots</translation>
    </message>
    <message>
        <source>In other words: %1</source>
        <translation>En d’autres mots&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Describe the same condition in other words, best from another source. Two descriptions tell the engine more than one, most of all where there are few examples.</source>
        <translation>Décrivez la même affection en d’autres mots, de préférence d’après une autre source. Deux descriptions en disent plus au moteur qu’une seule, surtout quand il y a peu d’exemples.</translation>
    </message>
    <message>
        <source>&amp;Add another</source>
        <translation>&amp;Ajouter une autre</translation>
    </message>
    <message>
        <source>Add another description</source>
        <translation>Ajouter une autre description</translation>
    </message>
    <message>
        <source>Other description %1</source>
        <translation>Autre description&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>vignette::DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code : %1</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programme : %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>vignette::DicomExportDialog</name>
    <message>
        <source>Export DICOM reports</source>
        <translation>Exporter les rapports DICOM</translation>
    </message>
    <message>
        <source>With &amp;where the network looked</source>
        <translation>Avec l’endroit &amp;où le réseau a regardé</translation>
    </message>
    <message>
        <source>&amp;Photographs that are no DICOM: as a study of</source>
        <translation>&amp;Photographies qui ne sont pas en DICOM&#xa0;: comme étude de</translation>
    </message>
    <message>
        <source>With where the network looked</source>
        <translation>Avec l’endroit où le réseau a regardé</translation>
    </message>
    <message>
        <source>Photographs that are no DICOM</source>
        <translation>Photographies qui ne sont pas en DICOM</translation>
    </message>
    <message>
        <source>Patient &amp;ID</source>
        <translation>&amp;Identifiant du patient</translation>
    </message>
    <message>
        <source>Patient &amp;name</source>
        <translation>&amp;Nom du patient</translation>
    </message>
    <message>
        <source>&amp;Description of the study</source>
        <translation>&amp;Description de l’étude</translation>
    </message>
    <message>
        <source>Each verdict becomes a report (TID 1500) in the study of its picture, for the archive. Patient and study are those of the picture; all photographs are taken to be of the one patient that is given here.</source>
        <translation>Chaque résultat devient un rapport (TID 1500) dans l’étude de son image, pour l’archive. Le patient et l’étude sont ceux de l’image&#xa0;; toutes les photographies sont attribuées au seul patient indiqué ici.</translation>
    </message>
    <message>
        <source>The photographs need the ID of their patient.</source>
        <translation>Les photographies demandent l’identifiant de leur patient.</translation>
    </message>
    <message>
        <source>Export DICOM reports into a folder</source>
        <translation>Exporter les rapports DICOM dans un dossier</translation>
    </message>
    <message>
        <source>Cancelled. What was written so far is kept.</source>
        <translation>Annulé. Ce qui a déjà été écrit est conservé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) written.</source>
        <translation>
            <numerusform>%Ln rapport écrit.</numerusform>
            <numerusform>%Ln rapports écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photograph(s) passed over: no patient was given for them.</source>
        <translation>
            <numerusform>%Ln photographie ignorée&#xa0;: aucun patient n’a été indiqué.</numerusform>
            <numerusform>%Ln photographies ignorées&#xa0;: aucun patient n’a été indiqué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) could not be written.</source>
        <translation>
            <numerusform>%Ln cas n’a pas pu être écrit.</numerusform>
            <numerusform>%Ln cas n’ont pas pu être écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>reports for the archive</source>
        <translation>rapports pour l’archive</translation>
    </message>
    <message>
        <source>pictures and reports for outside, without notes</source>
        <translation>images et rapports pour l’extérieur, sans notes</translation>
    </message>
</context>
<context>
    <name>vignette::EvaluatePage</name>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>There is no classifier yet. Make or open one, then measure it on pictures whose classes are known.</source>
        <translation>Il n’y a pas encore de classificateur. Créez-en ou ouvrez-en un, puis mesurez-le sur des images dont les classes sont connues.</translation>
    </message>
    <message>
        <source>Define a task</source>
        <translation>Définir une tâche</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>There are no cases to compare on. Screen a folder, then let a second classifier judge the same cases.</source>
        <translation>Il n’y a pas de cas à comparer. Dépistez un dossier, puis faites juger les mêmes cas par un second classificateur.</translation>
    </message>
    <message>
        <source>Screen a folder…</source>
        <translation>Dépister un dossier…</translation>
    </message>
    <message>
        <source>Evaluation and comparison</source>
        <translation>Évaluation et comparaison</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
</context>
<context>
    <name>vignette::EvaluationView</name>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Export figures…</source>
        <translation>&amp;Exporter les chiffres…</translation>
    </message>
    <message>
        <source>Choose a labelled folder</source>
        <translation>Choisir un dossier étiqueté</translation>
    </message>
    <message>
        <source>Cancel the evaluation</source>
        <translation>Annuler l’évaluation</translation>
    </message>
    <message>
        <source>Export the figures as a table</source>
        <translation>Exporter les chiffres sous forme de tableau</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Progression de l’évaluation</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Exporter les chiffres</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Choose a folder of pictures whose classes are known.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Either its sub-folders are named like the classes, or it holds a table (CSV) with the columns &lt;i&gt;file&lt;/i&gt; and &lt;i&gt;label&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Classes: %1. Any other label counts as “other” and should be refused.&lt;/p&gt;&lt;p&gt;Take pictures that were no examples of this classifier.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Choisissez un dossier d’images dont les classes sont connues.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Ses sous-dossiers portent le nom des classes, ou il contient un tableau (CSV) avec les colonnes &lt;i&gt;file&lt;/i&gt; et &lt;i&gt;label&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Classes&#xa0;: %1. Toute autre étiquette compte comme «&#xa0;autre&#xa0;» et devrait être refusée.&lt;/p&gt;&lt;p&gt;Prenez des images qui n’étaient pas des exemples de ce classificateur.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Pictures of the chosen cell</source>
        <translation>Images de la case choisie</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>L’image choisie</translation>
    </message>
    <message>
        <source>Evaluate on a labelled folder</source>
        <translation>Évaluer sur un dossier étiqueté</translation>
    </message>
    <message>
        <source>True class: %1. Answer: %2. Pictures: %3.</source>
        <translation>Classe vraie&#xa0;: %1. Réponse&#xa0;: %2. Images&#xa0;: %3.</translation>
    </message>
    <message>
        <source>No picture in this cell.</source>
        <translation>Aucune image dans cette case.</translation>
    </message>
</context>
<context>
    <name>vignette::ExampleDialog</name>
    <message>
        <source>&amp;Mark a region</source>
        <translation>&amp;Délimiter une zone</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>&amp;Image entière</translation>
    </message>
    <message>
        <source>Picture of the example</source>
        <translation>Image de l’exemple</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Lecture de l’image…</translation>
    </message>
    <message>
        <source>Mark the lesion with a box: it is the example in the place of the picture</source>
        <translation>Délimiter la lésion par un cadre&#xa0;: elle sert d’exemple à la place de l’image</translation>
    </message>
    <message>
        <source>Mark a region</source>
        <translation>Délimiter une zone</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Image entière</translation>
    </message>
</context>
<context>
    <name>vignette::ExampleList</name>
    <message>
        <source>Example pictures of the class</source>
        <translation>Images d’exemple de la classe</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out, it is taken for: %1 (%2 %)</source>
        <translation>Mise de côté, elle est prise pour&#xa0;: %1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>%1, frame %2</source>
        <translation>%1, vue %2</translation>
    </message>
    <message>
        <source>It is one of the cases.</source>
        <translation>C’est l’un des cas.</translation>
    </message>
    <message>
        <source>taken for</source>
        <translation>prise pour</translation>
    </message>
    <message>
        <source>Drop or paste pictures here. A double click shows one large, to mark the lesion. Delete takes out the selected ones, 1 to 9 move them to another class.</source>
        <translation>Déposez ou collez des images ici. Un double clic en affiche une en grand, pour délimiter la lésion. Suppr retire celles qui sont sélectionnées, 1 à 9 les déplacent dans une autre classe.</translation>
    </message>
    <message>
        <source>A part of the picture is marked.</source>
        <translation>Une partie de l’image est délimitée.</translation>
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
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
</context>
<context>
    <name>vignette::Exports</name>
    <message>
        <source>Save the task</source>
        <translation>Enregistrer la tâche</translation>
    </message>
    <message>
        <source>Tasks (*.json)</source>
        <translation>Tâches (*.json)</translation>
    </message>
    <message>
        <source>There is no classifier to save yet.</source>
        <translation>Il n’y a pas encore de classificateur à enregistrer.</translation>
    </message>
    <message>
        <source>Save the classifier</source>
        <translation>Enregistrer le classificateur</translation>
    </message>
    <message>
        <source>Classifiers (*.vignette)</source>
        <translation>Classificateurs (*.vignette)</translation>
    </message>
    <message>
        <source>There is no classifier to export yet.</source>
        <translation>Il n’y a pas encore de classificateur à exporter.</translation>
    </message>
    <message>
        <source>Export the classifier for other programs</source>
        <translation>Exporter le classificateur pour d’autres programmes</translation>
    </message>
    <message>
        <source>ONNX (*.onnx);;TorchScript (*.pt)</source>
        <translation>ONNX (*.onnx);;TorchScript (*.pt)</translation>
    </message>
    <message>
        <source>A screening is running. Wait for its end, or cancel it.</source>
        <translation>Un dépistage est en cours. Attendez sa fin, ou annulez-le.</translation>
    </message>
    <message>
        <source>There are no cases to export. Screen a folder first.</source>
        <translation>Il n’y a pas de cas à exporter. Dépistez d’abord un dossier.</translation>
    </message>
    <message>
        <source>There are no cases to report. Screen a folder first.</source>
        <translation>Il n’y a pas de cas à inclure. Dépistez d’abord un dossier.</translation>
    </message>
    <message>
        <source>There are no pictures to export. Screen a folder first.</source>
        <translation>Il n’y a pas d’image à exporter. Dépistez d’abord un dossier.</translation>
    </message>
    <message>
        <source>Export the import ledger</source>
        <translation>Exporter le registre d’importation</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>No cases are grouped. Choose View &gt; Groups and by what they belong together.</source>
        <translation>Aucun cas n’est regroupé. Choisissez Affichage &gt; Groupes et le critère.</translation>
    </message>
    <message>
        <source>Export the groups</source>
        <translation>Exporter les groupes</translation>
    </message>
    <message>
        <source>Export the audit log of the reviews</source>
        <translation>Exporter le journal d’audit des relectures</translation>
    </message>
</context>
<context>
    <name>vignette::FiguresPanel</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Confusion matrix: true class in rows, answer in columns</source>
        <translation>Matrice de confusion&#xa0;: classe vraie en lignes, réponse en colonnes</translation>
    </message>
    <message>
        <source>Figures of each class</source>
        <translation>Chiffres de chaque classe</translation>
    </message>
    <message>
        <source>True class in rows, answer in columns</source>
        <translation>Classe vraie en lignes, réponse en colonnes</translation>
    </message>
    <message>
        <source>Each class, with 95 % intervals</source>
        <translation>Chaque classe, avec intervalles à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Top class right</source>
        <translation>Première classe juste</translation>
    </message>
    <message>
        <source>Of the pictures of the classes, whatever the outcome</source>
        <translation>Sur les images des classes, quel que soit le résultat</translation>
    </message>
    <message>
        <source>Named as the right class</source>
        <translation>Nommées dans la bonne classe</translation>
    </message>
    <message>
        <source>Of the pictures of the classes</source>
        <translation>Sur les images des classes</translation>
    </message>
    <message>
        <source>Named classes that are right</source>
        <translation>Classes nommées qui sont justes</translation>
    </message>
    <message>
        <source>Of all pictures that were named as a class, those of other labels included</source>
        <translation>Parmi toutes les images nommées dans une classe, y compris celles d’autres étiquettes</translation>
    </message>
    <message>
        <source>Pictures that got an answer</source>
        <translation>Images ayant reçu une réponse</translation>
    </message>
    <message>
        <source>Pictures of other labels not named</source>
        <translation>Images d’autres étiquettes non nommées</translation>
    </message>
    <message>
        <source>They should be refused</source>
        <translation>Elles devraient être refusées</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucune de celles-ci</translation>
    </message>
    <message numerus="yes">
        <source>True class: %1. Answer: %2. %3 of %n picture(s).</source>
        <translation>
            <numerusform>Classe vraie : %1. Réponse : %2. Images : %3 sur %n.</numerusform>
            <numerusform>Classe vraie : %1. Réponse : %2. Images : %3 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sensitivity at %1&#xa0;% specificity</source>
        <translation>Sensibilité à %1&#xa0;% de spécificité</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spécificité</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Of the pictures of the class, those named as it. Uncertain and refused ones are missed.</source>
        <translation>Parmi les images de la classe, celles nommées dans cette classe. Les incertaines et les refusées sont manquées.</translation>
    </message>
    <message>
        <source>Of all other pictures, those not named as this class.</source>
        <translation>Parmi toutes les autres images, celles non nommées dans cette classe.</translation>
    </message>
    <message>
        <source>Area under the ROC curve of this class against the other classes</source>
        <translation>Aire sous la courbe ROC de cette classe contre les autres classes</translation>
    </message>
    <message>
        <source>Of a threshold on the probability of the class, chosen on these pictures</source>
        <translation>D’un seuil sur la probabilité de la classe, choisi sur ces images</translation>
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
        <translation>%1 contre %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n picture(s) of the classes, %2 of other labels</source>
        <translation>
            <numerusform>%1 : %n image des classes, %2 d’autres étiquettes</numerusform>
            <numerusform>%1 : %n images des classes, %2 d’autres étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels from sub-folders</source>
        <translation>Étiquettes tirées des sous-dossiers</translation>
    </message>
    <message>
        <source>Labels from the table %1</source>
        <translation>Étiquettes tirées du tableau %1</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n without a label</source>
        <translation>
            <numerusform>%n sans étiquette</numerusform>
            <numerusform>%n sans étiquette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n doublon</numerusform>
            <numerusform>%n doublons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n illisible</numerusform>
            <numerusform>%n illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the table without picture or label</source>
        <translation>
            <numerusform>%n ligne du tableau sans image ou sans étiquette</numerusform>
            <numerusform>%n lignes du tableau sans image ou sans étiquette</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ignorés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A class has fewer than %1 pictures: trust the intervals, not the shares.</source>
        <translation>Une classe a moins de %1 images&#xa0;: fiez-vous aux intervalles, pas aux parts.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message numerus="yes">
        <source>The intervals are over %Ln group(s) of pictures that belong together.</source>
        <translation>
            <numerusform>Les intervalles portent sur&#xa0;%Ln groupe d’images qui vont ensemble.</numerusform>
            <numerusform>Les intervalles portent sur&#xa0;%Ln groupes d’images qui vont ensemble.</numerusform>
        </translation>
    </message>
    <message>
        <source>The intervals take pictures as independent; with several of one patient they are too narrow: choose above which belong together.</source>
        <translation>Les intervalles supposent les images indépendantes&#xa0;; avec plusieurs d’un même patient, ils sont trop étroits&#xa0;: choisissez ci-dessus lesquelles vont ensemble.</translation>
    </message>
    <message>
        <source>Pictures that were examples of this classifier make every figure too good.</source>
        <translation>Des images qui étaient des exemples de ce classificateur rendent tous les chiffres trop bons.</translation>
    </message>
</context>
<context>
    <name>vignette::Filmstrip</name>
    <message>
        <source>Cases as a filmstrip</source>
        <translation>Cas en pellicule</translation>
    </message>
</context>
<context>
    <name>vignette::GroupModel</name>
    <message>
        <source>no verdict</source>
        <translation>aucun résultat</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Tous les cas</translation>
    </message>
    <message>
        <source>By the mean of the logits of all its pictures</source>
        <translation>D’après la moyenne des logits de toutes ses images</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Verdict on all its pictures</source>
        <translation>Résultat de toutes ses images</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>vignette::GroupPanel</name>
    <message>
        <source>The groups appear at the end of the screening.</source>
        <translation>Les groupes apparaissent à la fin du dépistage.</translation>
    </message>
    <message>
        <source>Groups of cases</source>
        <translation>Groupes de cas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>vignette::GroupingBox</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Each picture alone</source>
        <translation>Chaque image seule</translation>
    </message>
    <message>
        <source>By patient</source>
        <translation>Par patient</translation>
    </message>
    <message>
        <source>By study</source>
        <translation>Par examen</translation>
    </message>
    <message>
        <source>By lesion</source>
        <translation>Par lésion</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Par dossier</translation>
    </message>
    <message>
        <source>By file, with all frames</source>
        <translation>Par fichier, avec toutes les images</translation>
    </message>
    <message>
        <source>By file name</source>
        <translation>Par nom de fichier</translation>
    </message>
    <message>
        <source>By a table</source>
        <translation>Par un tableau</translation>
    </message>
    <message>
        <source>Which pictures belong together</source>
        <translation>Quelles images vont ensemble</translation>
    </message>
    <message>
        <source>Pictures that belong together get one verdict beside their own</source>
        <translation>Les images qui vont ensemble reçoivent un résultat commun en plus du leur</translation>
    </message>
    <message>
        <source>Part of the file name that is the same</source>
        <translation>Partie commune du nom de fichier</translation>
    </message>
    <message>
        <source>A regular expression: what it finds in the file name, or its first part in brackets, is the same for pictures that belong together</source>
        <translation>Une expression régulière&#xa0;: ce qu’elle trouve dans le nom de fichier, ou sa première parenthèse, est identique pour les images qui vont ensemble</translation>
    </message>
    <message>
        <source>Choose the table of the groups</source>
        <translation>Choisir le tableau des groupes</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tableaux (*.csv);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>vignette::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Make a classifier</source>
        <translation>Créer un classificateur</translation>
    </message>
    <message>
        <source>Choose New task. Name two or more classes, or drop a folder that holds one folder of pictures for each class.</source>
        <translation>Choisissez «&#xa0;Nouvelle tâche&#xa0;». Nommez deux classes ou plus, ou déposez un dossier contenant un dossier d’images par classe.</translation>
    </message>
    <message>
        <source>Drop 1 to 20 example pictures on each class, and describe the class in clinical words: colour, shape, surface, border, site. What was understood is shown below the text.</source>
        <translation>Déposez 1 à 20 images d’exemple sur chaque classe, et décrivez la classe en termes cliniques&#xa0;: couleur, forme, surface, bord, siège. Ce qui a été compris s’affiche sous le texte.</translation>
    </message>
    <message>
        <source>Press Synthesize. After a second or so the classifier is ready.</source>
        <translation>Appuyez sur «&#xa0;Synthétiser&#xa0;». Après une seconde environ, le classificateur est prêt.</translation>
    </message>
    <message>
        <source>Save the classifier as one file. It holds no pictures, but names and descriptions as you typed them.</source>
        <translation>Enregistrez le classificateur en un seul fichier. Il ne contient pas d’images, mais les noms et descriptions tels que vous les avez saisis.</translation>
    </message>
    <message>
        <source>Screen a folder</source>
        <translation>Dépister un dossier</translation>
    </message>
    <message>
        <source>Make or open a classifier, then choose Screen folder or drop the folder on the window. DICOM folders and DICOMDIR files work too.</source>
        <translation>Créez ou ouvrez un classificateur, puis choisissez «&#xa0;Dépister un dossier&#xa0;» ou déposez le dossier sur la fenêtre. Les dossiers DICOM et les fichiers DICOMDIR conviennent aussi.</translation>
    </message>
    <message>
        <source>Go through the cases with J and K. Accept, overrule, mark or note each of them.</source>
        <translation>Parcourez les cas avec J et K. Acceptez, corrigez, marquez ou annotez chacun d’eux.</translation>
    </message>
    <message>
        <source>The import ledger lists every file with what became of it, so that none is lost unseen.</source>
        <translation>Le registre d’importation énumère chaque fichier et ce qu’il est devenu, afin qu’aucun ne se perde à votre insu.</translation>
    </message>
    <message>
        <source>Export the results as a table, or a report as a PDF or web page.</source>
        <translation>Exportez les résultats en tableau, ou un rapport en PDF ou page web.</translation>
    </message>
    <message>
        <source>Know how far to trust it</source>
        <translation>Savoir jusqu’où s’y fier</translation>
    </message>
    <message>
        <source>Collect pictures whose classes are known and that were no examples, in sub-folders named like the classes.</source>
        <translation>Rassemblez des images dont les classes sont connues et qui n’étaient pas des exemples, dans des sous-dossiers portant le nom des classes.</translation>
    </message>
    <message>
        <source>Choose Evaluate on a labelled folder.</source>
        <translation>Choisissez «&#xa0;Évaluer sur un dossier étiqueté&#xa0;».</translation>
    </message>
    <message>
        <source>Read each figure with its interval. Click on a cell of the confusion matrix to see its pictures.</source>
        <translation>Lisez chaque chiffre avec son intervalle. Cliquez sur une case de la matrice de confusion pour voir ses images.</translation>
    </message>
    <message>
        <source>What the outcomes mean</source>
        <translation>Ce que signifient les résultats</translation>
    </message>
    <message>
        <source>One class is probable enough to be named. It can still be wrong.</source>
        <translation>Une classe est assez probable pour être nommée. Elle peut quand même être fausse.</translation>
    </message>
    <message>
        <source>The picture fits the task, but no class is probable enough. Decide without the program.</source>
        <translation>L’image correspond à la tâche, mais aucune classe n’est assez probable. Décidez sans le programme.</translation>
    </message>
    <message>
        <source>The picture is unlike those that the classifier was made for. Its probabilities mean nothing here.</source>
        <translation>L’image ne ressemble pas à celles pour lesquelles le classificateur est fait. Ses probabilités ne signifient rien ici.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Ce que signifient les chiffres</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Of the classes of this task only: they add up to 100 %. A disease that is no class cannot be named.</source>
        <translation>Pour les classes de cette tâche seulement&#xa0;: leur somme est de 100&#xa0;%. Une maladie qui n’est pas une classe ne peut pas être nommée.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spécificité</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>How well the probabilities order the pictures: 0.5 is chance, 1 is perfect.</source>
        <translation>À quel point les probabilités ordonnent bien les images&#xa0;: 0,5 est le hasard, 1 est parfait.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Étalonnage</translation>
    </message>
    <message>
        <source>Whether answers given with 80 % are right in 80 % of the cases.</source>
        <translation>Si les réponses données à 80&#xa0;% sont justes dans 80&#xa0;% des cas.</translation>
    </message>
    <message>
        <source>Net benefit</source>
        <translation>Bénéfice net</translation>
    </message>
    <message>
        <source>Whether acting on the classifier does more good than harm, against treating all or none.</source>
        <translation>Si suivre le classificateur fait plus de bien que de mal, comparé à traiter tout le monde ou personne.</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Where the true figure probably lies. It is wide where pictures are few.</source>
        <translation>Où se trouve probablement le vrai chiffre. Il est large quand les images sont peu nombreuses.</translation>
    </message>
    <message>
        <source>Where the network looked</source>
        <translation>Où le réseau a regardé</translation>
    </message>
    <message>
        <source>The places that spoke for a class. This is no evidence of disease.</source>
        <translation>Les endroits qui ont parlé pour une classe. Ce n’est pas une preuve de maladie.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Few examples cannot show all that a disease can look like. Skin tone, camera, light and body site change the errors.</source>
        <translation>Quelques exemples ne peuvent pas montrer tous les aspects d’une maladie. Teint de la peau, appareil, lumière et siège modifient les erreurs.</translation>
    </message>
    <message>
        <source>Do not mix dermoscopic and clinical pictures in one task.</source>
        <translation>Ne mélangez pas images dermoscopiques et cliniques dans une même tâche.</translation>
    </message>
    <message>
        <source>A qualified person must look at every case.</source>
        <translation>Une personne qualifiée doit examiner chaque cas.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Previous or next frame of the file</source>
        <translation>Vue précédente ou suivante du fichier</translation>
    </message>
    <message>
        <source>Share of the pictures of a class that were named as it.</source>
        <translation>Part des images d’une classe qui ont été nommées dans cette classe.</translation>
    </message>
    <message>
        <source>Share of all other pictures that were not named as it.</source>
        <translation>Part de toutes les autres images qui n’ont pas été nommées dans cette classe.</translation>
    </message>
    <message>
        <source>Export classifier writes it for other programs, as ONNX or TorchScript. This program opens classifier files only.</source>
        <translation>« Exporter le classificateur » l’écrit pour d’autres programmes, au format ONNX ou TorchScript. Ce programme n’ouvre que les fichiers de classificateur.</translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation>L’instruire</translation>
    </message>
    <message>
        <source>Select cases and press E and a digit, or drag them to a class: they become its examples. All cases are judged anew at once, and what has changed can be shown alone.</source>
        <translation>Choisissez des cas et appuyez sur E puis un chiffre, ou faites-les glisser sur une classe : ils en deviennent des exemples. Tous les cas sont aussitôt jugés à nouveau, et ce qui a changé peut être affiché seul.</translation>
    </message>
    <message>
        <source>Press Q to be asked about the cases whose answers help most. 1 to 9 name the class, N says none of these, S skips, Escape ends.</source>
        <translation>Appuyez sur Q pour être interrogé sur les cas dont les réponses aident le plus. 1 à 9 nomment la classe, N dit « aucune de celles-ci », S passe, Échap termine.</translation>
    </message>
    <message>
        <source>While examples are few, Adapt to this folder lets the cases themselves move the classifier. It is for this folder then, and how well it does is not measured.</source>
        <translation>Tant que les exemples sont rares, « Adapter à ce dossier » laisse les cas eux-mêmes déplacer le classificateur. Il vaut alors pour ce dossier, et sa qualité n’est pas mesurée.</translation>
    </message>
    <message>
        <source>Improve makes a task of a classifier that was opened from a file.</source>
        <translation>« Améliorer » fait une tâche d’un classificateur ouvert depuis un fichier.</translation>
    </message>
    <message>
        <source>It is one of the classes that are named, but which of them cannot be told.</source>
        <translation>C’est l’une des classes nommées, mais on ne peut dire laquelle.</translation>
    </message>
    <message>
        <source>Move the selected examples to another class, or answer a question</source>
        <translation>Déplacer les exemples choisis dans une autre classe, ou répondre à une question</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>The pages of the manual are in English.</source>
        <translation>Les pages du manuel sont en anglais.</translation>
    </message>
    <message>
        <source>Describe the classes in English where you can: the other languages of the window are read too, but not as well.</source>
        <translation>Décrivez les classes en anglais si possible&#xa0;: les autres langues de la fenêtre sont lues aussi, mais moins bien.</translation>
    </message>
    <message>
        <source>The program makes no connection to a network but to the archive that you set. In private mode it writes nothing on disk unless you save it.</source>
        <translation>Le programme n’établit aucune connexion réseau, sauf vers l’archive que vous configurez. En mode privé, il n’écrit rien sur le disque que vous n’enregistriez.</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Shows the pages with these words; Return goes to the next place on the page</source>
        <translation>Montre les pages qui contiennent ces mots&#xa0;; Entrée va à l’endroit suivant de la page</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>This link leads to the internet:
%1
Open it in the browser?</source>
        <translation>Ce lien mène à internet&#xa0;:
%1
L’ouvrir dans le navigateur&#xa0;?</translation>
    </message>
</context>
<context>
    <name>vignette::IdentityChoice</name>
    <message>
        <source>Identity of the patients</source>
        <translation>Identité des patients</translation>
    </message>
    <message>
        <source>&amp;Remove: %1</source>
        <translation>&amp;Supprimer&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Keep the &amp;UIDs, by which the pictures can be traced back</source>
        <translation>Garder les &amp;UID, qui permettent de remonter aux images</translation>
    </message>
    <message>
        <source>Blacken the four &amp;corners of each picture</source>
        <translation>Noircir les quatre &amp;coins de chaque image</translation>
    </message>
    <message>
        <source>Also pictures that sa&amp;y that names are written into them</source>
        <translation>Aussi les images qui indiquent que des noms &amp;y sont écrits</translation>
    </message>
    <message>
        <source>&amp;Keep: %1</source>
        <translation>&amp;Garder&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Keep the identity</source>
        <translation>Garder l’identité</translation>
    </message>
    <message>
        <source>Remove the identity</source>
        <translation>Supprimer l’identité</translation>
    </message>
    <message>
        <source>Keep the UIDs</source>
        <translation>Garder les UID</translation>
    </message>
    <message>
        <source>Without it studies, series and pictures get new ones, the same for all files</source>
        <translation>Sinon, les études, séries et images en reçoivent de nouveaux, les mêmes dans tous les fichiers</translation>
    </message>
    <message>
        <source>Blacken the corners</source>
        <translation>Noircir les coins</translation>
    </message>
    <message>
        <source>A quarter of the width and a tenth of the height each</source>
        <translation>Un quart de la largeur et un dixième de la hauteur pour chacun</translation>
    </message>
    <message>
        <source>Blacken regions</source>
        <translation>Noircir des régions</translation>
    </message>
    <message>
        <source>Blacken regions: left,top,width,height; … in pixels</source>
        <translation>Noircir des régions&#xa0;: gauche,haut,largeur,hauteur; … en pixels</translation>
    </message>
    <message>
        <source>Pictures with names written into them</source>
        <translation>Images où des noms sont écrits</translation>
    </message>
    <message>
        <source>A region is four numbers in pixels: left,top,width,height.</source>
        <translation>Une région, ce sont quatre nombres en pixels&#xa0;: gauche,haut,largeur,hauteur.</translation>
    </message>
</context>
<context>
    <name>vignette::ImageView</name>
    <message>
        <source>Picture of the selected case</source>
        <translation>Image du cas choisi</translation>
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
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>vignette::LedgerView</name>
    <message>
        <source>Export ledger…</source>
        <translation>Exporter le registre…</translation>
    </message>
    <message>
        <source>Import ledger: every file with what became of it</source>
        <translation>Registre d’importation&#xa0;: chaque fichier et ce qu’il est devenu</translation>
    </message>
    <message>
        <source>Columns of the ledger</source>
        <translation>Colonnes du registre</translation>
    </message>
    <message>
        <source>Show only files of a status</source>
        <translation>N’afficher que les fichiers d’un état</translation>
    </message>
    <message>
        <source>Export the import ledger as a table</source>
        <translation>Exporter le registre d’importation sous forme de tableau</translation>
    </message>
    <message>
        <source>Save every file with its status and reason as CSV</source>
        <translation>Enregistrer chaque fichier avec son état et son motif en CSV</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
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
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>Library of classifiers</source>
        <translation>Bibliothèque de classificateurs</translation>
    </message>
    <message>
        <source>Classifiers</source>
        <translation>Classificateurs</translation>
    </message>
    <message>
        <source>Model card of the classifier</source>
        <translation>Fiche du classificateur</translation>
    </message>
    <message>
        <source>The file itself stays where it is</source>
        <translation>Le fichier lui-même reste où il est</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1 (épinglé)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Désépingler</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <source>Classifiers that you open or save are listed here.</source>
        <translation>Les classificateurs que vous ouvrez ou enregistrez figurent ici.</translation>
    </message>
    <message>
        <source>Reading the classifier…</source>
        <translation>Lecture du classificateur…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Choose the second classifier</source>
        <translation>Choisir le second classificateur</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>Un autre &amp;fichier…</translation>
    </message>
    <message>
        <source>Classifiers (*.vignette);;All files (*)</source>
        <translation>Classifieurs (*.vignette);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>vignette::LicenceDialog</name>
    <message>
        <source>Before you begin</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Vignette makes classifiers from a few examples. They are often wrong, also where they seem sure. Do not use what they say to find or rule out a disease, or to treat anyone.</source>
        <translation>Vignette crée des classificateurs à partir de quelques exemples. Ils se trompent souvent, même quand ils semblent sûrs. N’utilisez pas leurs réponses pour déceler ou exclure une maladie, ni pour traiter qui que ce soit.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licence</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>vignette::MainWindow</name>
    <message>
        <source>Open a task or a classifier</source>
        <translation>Ouvrir une tâche ou un classificateur</translation>
    </message>
    <message>
        <source>Tasks and classifiers (*.json *.vignette);;All files (*)</source>
        <translation>Tâches et classificateurs (*.json *.vignette);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the task</source>
        <translation>Enregistrer la tâche</translation>
    </message>
    <message>
        <source>The task has changes that are not saved. Save it?</source>
        <translation>La tâche a des modifications non enregistrées. L’enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>%1 (Private)</source>
        <translation>%1 (privé)</translation>
    </message>
    <message>
        <source>%1[*] – Vignette</source>
        <translation>%1[*] – Vignette</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>Modes</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>There is no case to review yet. Screen a folder first.</source>
        <translation>Il n’y a pas encore de cas à revoir. Dépistez d’abord un dossier.</translation>
    </message>
    <message>
        <source>Screen a folder…</source>
        <translation>Dépister un dossier…</translation>
    </message>
</context>
<context>
    <name>vignette::MapCanvas</name>
    <message>
        <source>Map of the cases</source>
        <translation>Carte des cas</translation>
    </message>
</context>
<context>
    <name>vignette::MapLegend</name>
    <message>
        <source>Legend of the map</source>
        <translation>Légende de la carte</translation>
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
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Do what is offered</source>
        <translation>Faire ce qui est proposé</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Details of this error</source>
        <translation>Détails de cette erreur</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>vignette::Modes</name>
    <message>
        <source>Define</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Write the task: classes, descriptions, examples</source>
        <translation>Rédiger la tâche&#xa0;: classes, descriptions, exemples</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Dépister</translation>
    </message>
    <message>
        <source>Judge the cases of a folder</source>
        <translation>Juger les cas d’un dossier</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Look at one case after the other</source>
        <translation>Examiner les cas l’un après l’autre</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Measure and compare classifiers</source>
        <translation>Mesurer et comparer des classificateurs</translation>
    </message>
</context>
<context>
    <name>vignette::OverlayPanel</name>
    <message>
        <source>Where it looked (S)</source>
        <translation>Où il a regardé (S)</translation>
    </message>
    <message>
        <source>Show where the network looked</source>
        <translation>Montrer où le réseau a regardé</translation>
    </message>
    <message>
        <source>Class that the overlay speaks for</source>
        <translation>Classe dont parle la superposition</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Style of the overlay</source>
        <translation>Style de la superposition</translation>
    </message>
    <message>
        <source>Colours cover the lesion; a contour leaves its own colours visible</source>
        <translation>Les couleurs couvrent la lésion&#xa0;; un contour laisse visibles ses propres couleurs</translation>
    </message>
    <message>
        <source>Threshold: what is below is not shown</source>
        <translation>Seuil&#xa0;: ce qui est en dessous n’est pas montré</translation>
    </message>
    <message>
        <source>Opacity of the overlay</source>
        <translation>Opacité de la superposition</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Bright colours: where the network looked. This is no evidence of disease.</source>
        <translation>Couleurs vives&#xa0;: là où le réseau a regardé. Ce n’est pas une preuve de maladie.</translation>
    </message>
    <message>
        <source>Inside the line: where the network looked. This is no evidence of disease.</source>
        <translation>À l’intérieur de la ligne&#xa0;: là où le réseau a regardé. Ce n’est pas une preuve de maladie.</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>Seuil %1</translation>
    </message>
</context>
<context>
    <name>vignette::PictureExportDialog</name>
    <message>
        <source>Export pictures</source>
        <translation>Exporter des images</translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;selected case(s)</source>
        <translation>
            <numerusform>Le %n cas &amp;sélectionné</numerusform>
            <numerusform>Les %n cas &amp;sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>With &amp;where the network looked</source>
        <translation>Avec l’endroit &amp;où le réseau a regardé</translation>
    </message>
    <message>
        <source>Also write a &amp;table of their files</source>
        <translation>Écrire aussi un &amp;tableau de leurs fichiers</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n case(s) that the list shows</source>
        <translation>
            <numerusform>Le %n c&amp;as affiché dans la liste</numerusform>
            <numerusform>Tous les %n c&amp;as affichés dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>The &amp;pictures alone</source>
        <translation>Les &amp;images seules</translation>
    </message>
    <message>
        <source>The selected cases</source>
        <translation>Les cas sélectionnés</translation>
    </message>
    <message>
        <source>All cases that the list shows</source>
        <translation>Tous les cas affichés dans la liste</translation>
    </message>
    <message>
        <source>The pictures alone</source>
        <translation>Les images seules</translation>
    </message>
    <message>
        <source>With where the network looked</source>
        <translation>Avec l’endroit où le réseau a regardé</translation>
    </message>
    <message>
        <source>Also write a table of their files</source>
        <translation>Écrire aussi un tableau de leurs fichiers</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>The pictures are named by the numbers of their cases, and hold nothing else of what their files say. What is written into a picture stays in it: look at them before you pass them on. Names of files, which the table tells, may name patients.</source>
        <translation>Les images portent le numéro de leur cas et ne contiennent rien d’autre de leurs fichiers. Ce qui est écrit dans une image y reste : regardez-les avant de les transmettre. Les noms de fichiers, que donne le tableau, peuvent nommer des patients.</translation>
    </message>
    <message>
        <source>Export pictures into a folder</source>
        <translation>Exporter des images dans un dossier</translation>
    </message>
    <message>
        <source>Cancelled. The pictures that were written stay in the folder.</source>
        <translation>Annulé. Les images déjà écrites restent dans le dossier.</translation>
    </message>
    <message numerus="yes">
        <source>Saved, but %n picture(s) could not be read any more.</source>
        <translation>
            <numerusform>Enregistré, mais %n image n’a plus pu être lue.</numerusform>
            <numerusform>Enregistré, mais %n images n’ont plus pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>a table of their files may lead to them</source>
        <translation>un tableau de leurs fichiers peut mener à eux</translation>
    </message>
    <message>
        <source>no names of files, and a table of what was left out</source>
        <translation>aucun nom de fichier, et un tableau de ce qui a été omis</translation>
    </message>
</context>
<context>
    <name>vignette::QuestionBar</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>None of these (N)</source>
        <translation>Aucune de celles-ci (N)</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>Passer (S)</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>D’autres questions</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>Terminer (Échap)</translation>
    </message>
    <message>
        <source>Question %1 of %2: which is it?</source>
        <translation>Question %1 sur %2 : laquelle est-ce ?</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>Toutes les questions ont une réponse.</translation>
    </message>
    <message>
        <source>Choosing which cases to ask about…</source>
        <translation>Choix des cas sur lesquels interroger…</translation>
    </message>
    <message>
        <source>Verdicts changed by your last answer: %1</source>
        <translation>Résultats modifiés par votre dernière réponse : %1</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Classe %1</translation>
    </message>
</context>
<context>
    <name>vignette::Questions</name>
    <message>
        <source>There is no case left to ask about.</source>
        <translation>Il ne reste aucun cas sur lequel interroger.</translation>
    </message>
</context>
<context>
    <name>vignette::ReadersView</name>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Second lecteur</translation>
    </message>
    <message>
        <source>Same answer</source>
        <translation>Même réponse</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>Agreement of readers</source>
        <translation>Concordance des lecteurs</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>The last answer of each reader to each case on the screen, with 95 % intervals. Kappa is the agreement beyond chance: 0 is chance, 1 is full agreement. It is too high where the second reader saw what the first had said: see Review &gt; Read blind.</source>
        <translation>La dernière réponse de chaque lecteur à chaque cas affiché, avec des intervalles à 95&#xa0;%. Kappa est la concordance au-delà du hasard&#xa0;: 0 est le hasard, 1 la concordance totale. Il est trop élevé si le second lecteur a vu ce qu’avait dit le premier&#xa0;: voir Revue &gt; Lire en aveugle.</translation>
    </message>
    <message>
        <source>No case on the screen was answered by two readers. Each writes a name in the settings and reviews the same cases; with Review &gt; Read blind the second does not see what the first said.</source>
        <translation>Aucun cas affiché n’a été traité par deux lecteurs. Chacun indique un nom dans les réglages et revoit les mêmes cas&#xa0;; avec Revue &gt; Lire en aveugle, le second ne voit pas ce qu’a dit le premier.</translation>
    </message>
    <message>
        <source>not defined: one answer for all</source>
        <translation>non défini&#xa0;: une seule réponse pour tous</translation>
    </message>
    <message>
        <source>Both answered</source>
        <translation>Les deux ont répondu</translation>
    </message>
</context>
<context>
    <name>vignette::ReadingLabel</name>
    <message>
        <source>What was read in the description</source>
        <translation>Ce qui a été lu dans la description</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>%1 : non</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>%1 : peut-être</translation>
    </message>
    <message>
        <source>Nothing is understood yet: name colours, shape, surface, border or site.</source>
        <translation>Rien n’est encore compris&#xa0;: nommez couleurs, forme, surface, bord ou siège.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <translation>&amp;Montrer dans le texte</translation>
    </message>
    <message>
        <source>&amp;Take out of the text</source>
        <translation>&amp;Retirer du texte</translation>
    </message>
    <message>
        <source>Say that it is &amp;absent</source>
        <translation>Dire que c’est &amp;absent</translation>
    </message>
</context>
<context>
    <name>vignette::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1 (épinglé)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Vider</translation>
    </message>
</context>
<context>
    <name>vignette::ReportDialog</name>
    <message>
        <source>&amp;Include file names</source>
        <translation>&amp;Inclure les noms de fichiers</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>Exporter un rapport</translation>
    </message>
    <message>
        <source>Include file names</source>
        <translation>Inclure les noms de fichiers</translation>
    </message>
    <message>
        <source>Cancelled. No report was written.</source>
        <translation>Annulé. Aucun rapport n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>Saved, but %n picture(s) could not be read any more.</source>
        <translation>
            <numerusform>Enregistré, mais %n image n’a plus pu être lue.</numerusform>
            <numerusform>Enregistré, mais %n images n’ont plus pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;PDF, for printing and filing</source>
        <translation>&amp;PDF, pour imprimer et archiver</translation>
    </message>
    <message>
        <source>One &amp;web page (HTML)</source>
        <translation>Une page &amp;web (HTML)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>choice, why it cannot be changed</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>notes and reviewers, names of files if wanted</source>
        <translation>notes et relecteurs, noms de fichiers si souhaité</translation>
    </message>
    <message>
        <source>no names of files, notes or reviewers</source>
        <translation>aucun nom de fichier, note ni relecteur</translation>
    </message>
    <message>
        <source>File names and notes may name patients. Pictures are always included: look at them before you pass the report on.</source>
        <translation>Les noms de fichiers et les notes peuvent nommer des patients. Les images sont toujours incluses&#xa0;: regardez-les avant de transmettre le rapport.</translation>
    </message>
</context>
<context>
    <name>vignette::ReviewBar</name>
    <message>
        <source>Accept (A)</source>
        <translation>Accepter (A)</translation>
    </message>
    <message>
        <source>Mark (M)</source>
        <translation>Marquer (M)</translation>
    </message>
    <message>
        <source>Accept the verdict</source>
        <translation>Accepter le résultat</translation>
    </message>
    <message>
        <source>Overrule the verdict with another class</source>
        <translation>Corriger le résultat par une autre classe</translation>
    </message>
    <message>
        <source>Mark the case</source>
        <translation>Marquer le cas</translation>
    </message>
    <message>
        <source>Mark the case to find it again</source>
        <translation>Marquer le cas pour le retrouver</translation>
    </message>
    <message>
        <source>Note on the case</source>
        <translation>Note sur le cas</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>Note (N)</translation>
    </message>
    <message>
        <source>Overrule (O)…</source>
        <translation>Corriger (O)…</translation>
    </message>
    <message>
        <source>Example of (E)</source>
        <translation>Exemple de (E)</translation>
    </message>
    <message>
        <source>Use the case as an example of a class</source>
        <translation>Utiliser le cas comme exemple d’une classe</translation>
    </message>
    <message>
        <source>Teach the classifier: use the selected cases as examples of a class of the task</source>
        <translation>Instruire le classificateur : utiliser les cas choisis comme exemples d’une classe de la tâche</translation>
    </message>
    <message>
        <source>The verdict is right. Only one that names a single class can be accepted</source>
        <translation>Le résultat est juste. Seul celui qui nomme une seule classe peut être accepté</translation>
    </message>
    <message>
        <source>The verdict is wrong, or the picture cannot be graded: choose what it is (O)</source>
        <translation>Le résultat est faux, ou l’image n’est pas évaluable&#xa0;: choisissez ce que c’est (O)</translation>
    </message>
    <message>
        <source>my diagnosis…</source>
        <translation>mon diagnostic…</translation>
    </message>
</context>
<context>
    <name>vignette::ScreeningStatus</name>
    <message>
        <source>Progress of the screening</source>
        <translation>Progression du dépistage</translation>
    </message>
    <message>
        <source>Paused. The screening goes on where it stopped.</source>
        <translation>En pause. Le dépistage reprendra là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>Files: %1 of %2</source>
        <translation>Fichiers&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Fichiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, about %2 s left</source>
        <translation>%1, encore %2 s environ</translation>
    </message>
    <message>
        <source>There are no files to screen there.</source>
        <translation>Il n’y a aucun fichier à dépister à cet endroit.</translation>
    </message>
    <message>
        <source>%1, %2, %3. Files: %4, %5, %6, %7.</source>
        <comment>counts with what they count</comment>
        <translation>%1, %2, %3. Fichiers : %4, %5, %6, %7.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely</source>
        <translation>
            <numerusform>%Ln probable</numerusform>
            <numerusform>%Ln probables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uncertain</source>
        <translation>
            <numerusform>%Ln incertain</numerusform>
            <numerusform>%Ln incertains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln none of these</source>
        <translation>
            <numerusform>%Ln aucune de celles-ci</numerusform>
            <numerusform>%Ln aucune de celles-ci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded</source>
        <translation>
            <numerusform>%Ln chargé</numerusform>
            <numerusform>%Ln chargés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln doublon</numerusform>
            <numerusform>%Ln doublons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not an image</source>
        <translation>
            <numerusform>%Ln pas une image</numerusform>
            <numerusform>%Ln pas une image</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln illisible</numerusform>
            <numerusform>%Ln illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was found is kept here.</source>
        <translation>Annulé. Ce qui a été trouvé est conservé ici.</translation>
    </message>
    <message>
        <source>Watching %1. New pictures are screened as they come.</source>
        <translation>%1 est surveillé. Les nouvelles images sont dépistées à leur arrivée.</translation>
    </message>
    <message>
        <source>%1 is not there. It is waited for.</source>
        <translation>%1 n’est pas là. On attend.</translation>
    </message>
</context>
<context>
    <name>vignette::Session</name>
    <message>
        <source>review</source>
        <translation>revue</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken away while it was screened: what could not be read any more is in the import ledger.</source>
        <translation>« %1 » a été retiré pendant le dépistage : ce qui n’a plus pu être lu figure dans le registre d’importation.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>The sample task is not installed.</source>
        <translation>La tâche d’exemple n’est pas installée.</translation>
    </message>
    <message>
        <source>Make or open a classifier first, then screen with it.</source>
        <translation>Créez ou ouvrez d’abord un classificateur, puis dépistez avec lui.</translation>
    </message>
    <message>
        <source>A screening is running. Wait for its end, or cancel it.</source>
        <translation>Un dépistage est en cours. Attendez sa fin, ou annulez-le.</translation>
    </message>
    <message>
        <source>Another window has changed the review of this case. It is shown now; yours was not stored.</source>
        <translation>Une autre fenêtre a modifié la revue de ce cas. Elle est affichée maintenant ; la vôtre n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Its example pictures are not in a classifier&apos;s file. Add yours, or teach it from cases, and synthesize; until then this classifier judges.</source>
        <translation>Le fichier d’un classificateur ne contient pas ses images d’exemple. Ajoutez les vôtres ou instruisez-le avec des cas, puis synthétisez ; d’ici là, c’est ce classificateur qui juge.</translation>
    </message>
    <message>
        <source>Only a classifier that is made here can be adapted.</source>
        <translation>Seul un classificateur créé ici peut être adapté.</translation>
    </message>
    <message>
        <source>Screen a folder first.</source>
        <translation>Dépistez d’abord un dossier.</translation>
    </message>
    <message numerus="yes">
        <source>review of %Ln case(s)</source>
        <translation>
            <numerusform>relecture de&#xa0;%Ln cas</numerusform>
            <numerusform>relecture de&#xa0;%Ln cas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) name no single class to accept, and stay as they were.</source>
        <translation>
            <numerusform>%Ln cas ne nomme pas une seule classe à accepter et reste tel quel.</numerusform>
            <numerusform>%Ln cas ne nomment pas une seule classe à accepter et restent tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The index has more cases than a window lists: these are the most likely of each class, and %Ln row(s) are left out. vignette-cli writes the table of all.</source>
        <translation>
            <numerusform>L’index contient plus de cas qu’une fenêtre n’en affiche&#xa0;: voici les plus probables de chaque classe,&#xa0;%Ln ligne est omise. vignette-cli écrit le tableau complet.</numerusform>
            <numerusform>L’index contient plus de cas qu’une fenêtre n’en affiche&#xa0;: voici les plus probables de chaque classe,&#xa0;%Ln lignes sont omises. vignette-cli écrit le tableau complet.</numerusform>
        </translation>
    </message>
    <message>
        <source>An index is opened by itself: not with other files or folders.</source>
        <translation>Un index s’ouvre seul&#xa0;: pas avec d’autres fichiers ou dossiers.</translation>
    </message>
    <message>
        <source>%1 has changed the review of this case. It is shown now; yours was not stored.</source>
        <translation>%1 a changé la revue de ce cas. Elle est affichée maintenant&#xa0;; la vôtre n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>With more than %1 examples in every class there is nothing to gain.</source>
        <translation>Avec plus de&#xa0;%1 exemples dans chaque classe, il n’y a rien à gagner.</translation>
    </message>
    <message>
        <source>A picture has up to %1 lesions.</source>
        <translation>Une image a jusqu’à&#xa0;%1 lésions.</translation>
    </message>
    <message>
        <source>The server that keeps the reviews cannot be reached. It is tried again every few seconds; until then nothing is stored.</source>
        <translation>Le serveur qui conserve les revues est injoignable. Une nouvelle tentative a lieu toutes les quelques secondes&#xa0;; d’ici là, rien n’est enregistré.</translation>
    </message>
</context>
<context>
    <name>vignette::SettingsDialog</name>
    <message>
        <source>&amp;Reopen the last task or classifier</source>
        <translation>&amp;Rouvrir la dernière tâche ou le dernier classificateur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Carte graphique (CUDA)</translation>
    </message>
    <message>
        <source>&amp;Compute on</source>
        <translation>&amp;Calculer sur</translation>
    </message>
    <message>
        <source>One per core</source>
        <translation>Un par cœur</translation>
    </message>
    <message>
        <source>Language, device and threads take effect at the next start of the program.</source>
        <translation>La langue, le périphérique et les fils d’exécution sont pris en compte au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Au démarrage</translation>
    </message>
    <message>
        <source>Clear the list of recent files</source>
        <translation>Vider la liste des fichiers récents</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>megabytes</comment>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Memory for the small pictures of cases. Nothing of them is kept on disk.</source>
        <translation>Mémoire pour les petites images des cas. Rien n’en est conservé sur le disque.</translation>
    </message>
    <message>
        <source>T&amp;humbnails</source>
        <translation>Vi&amp;gnettes</translation>
    </message>
    <message>
        <source>Threa&amp;ds</source>
        <translation>&amp;Fils d’exécution</translation>
    </message>
    <message>
        <source>Clear the list of recent &amp;files</source>
        <translation>&amp;Vider la liste des fichiers récents</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>choice, why it cannot be changed</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>aucun nom indiqué</translation>
    </message>
    <message>
        <source>Kept with each review from now on, and shown in tables, reports and DICOM.</source>
        <translation>Conservé désormais avec chaque revue, et affiché dans les tableaux, les rapports et DICOM.</translation>
    </message>
    <message>
        <source>Re&amp;viewer</source>
        <translation>Revue &amp;par</translation>
    </message>
    <message>
        <source>As each export proposes</source>
        <translation>Selon ce que propose chaque export</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Ne pas les inclure</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>Les inclure</translation>
    </message>
    <message>
        <source>What an export begins with. File names and UIDs may lead to patients.</source>
        <translation>Choix de départ de chaque export. Les noms de fichiers et les UID peuvent mener aux patients.</translation>
    </message>
    <message>
        <source>File &amp;names in exports</source>
        <translation>&amp;Noms de fichiers dans les exports</translation>
    </message>
    <message>
        <source>usual folder</source>
        <translation>dossier habituel</translation>
    </message>
    <message>
        <source>Where reviews, drafts and unfinished screenings lie. What is there already is not moved. Takes effect at the next start.</source>
        <translation>Contient les revues, les brouillons et les dépistages inachevés. Ce qui existe déjà n’est pas déplacé. Pris en compte au prochain démarrage.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Ch&amp;oisir…</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>Choisir le dossier de données</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Dat&amp;a folder</source>
        <translation>&amp;Dossier de données</translation>
    </message>
    <message>
        <source>none: reviews lie in the data folder</source>
        <translation>aucune&#xa0;: les revues sont dans le dossier de données</translation>
    </message>
    <message>
        <source>A PostgreSQL server that keeps the reviews of several people: postgresql://user@host/database. Takes effect at the next start.</source>
        <translation>Un serveur PostgreSQL qui conserve les revues de plusieurs personnes&#xa0;: postgresql://utilisateur@serveur/base. Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>&amp;Base de données</translation>
    </message>
</context>
<context>
    <name>vignette::SimilarExamples</name>
    <message>
        <source>Most similar examples</source>
        <translation>Exemples les plus ressemblants</translation>
    </message>
    <message>
        <source>Most like:</source>
        <translation>Ressemble le plus à :</translation>
    </message>
    <message>
        <source>Example of: %1</source>
        <translation>Exemple de : %1</translation>
    </message>
</context>
<context>
    <name>vignette::StartPage</name>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>Name the conditions yourself, or choose them from a list</source>
        <translation>Nommer les affections soi-même, ou les choisir dans une liste</translation>
    </message>
    <message>
        <source>1. Describe</source>
        <translation>1. Décrire</translation>
    </message>
    <message>
        <source>Give each class a few example pictures and a clinical description in words.</source>
        <translation>Donnez à chaque classe quelques images d’exemple et une description clinique en mots.</translation>
    </message>
    <message>
        <source>2. Synthesize</source>
        <translation>2. Synthétiser</translation>
    </message>
    <message>
        <source>In seconds a classifier is made from them, on this computer and without training.</source>
        <translation>Un classifieur en est fait en quelques secondes, sur cet ordinateur et sans entraînement.</translation>
    </message>
    <message>
        <source>3. Screen</source>
        <translation>3. Dépister</translation>
    </message>
    <message>
        <source>Every case of a folder gets its probabilities, and a map of where the network looked, for you to review.</source>
        <translation>Chaque cas d’un dossier reçoit ses probabilités et une carte de ce que le réseau a regardé, à vous de les revoir.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>A task or a classifier that was saved</source>
        <translation>Une tâche ou un classifieur enregistré</translation>
    </message>
    <message>
        <source>Open a task or a classifier</source>
        <translation>Ouvrir une tâche ou un classificateur</translation>
    </message>
    <message>
        <source>Try the sample task</source>
        <translation>Essayer la tâche d’exemple</translation>
    </message>
    <message>
        <source>Synthetic pictures, no patient behind them</source>
        <translation>Images synthétiques, sans patient derrière elles</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Utilisés récemment</translation>
    </message>
    <message>
        <source>A classifier from a few pictures and words</source>
        <translation>Un classifieur à partir de quelques images et mots</translation>
    </message>
    <message>
        <source>Or drop here a task, a classifier, or a folder that holds one folder of pictures for each class.</source>
        <translation>Ou déposez ici une tâche, un classifieur, ou un dossier qui contient un dossier d’images pour chaque classe.</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Rouvrir %1</translation>
    </message>
</context>
<context>
    <name>vignette::StudyModel</name>
    <message>
        <source>All cases</source>
        <translation>Tous les cas</translation>
    </message>
    <message>
        <source>Instance %1</source>
        <translation>Instance %1</translation>
    </message>
    <message>
        <source>Series %1.%2</source>
        <comment>number of study, number of its series</comment>
        <translation>Série %1.%2</translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation>Série %1</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>Étude %1</translation>
    </message>
    <message>
        <source>Pictures of no study</source>
        <translation>Images sans étude</translation>
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
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>vignette::StudyTree</name>
    <message>
        <source>Studies, series and instances</source>
        <translation>Études, séries et instances</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>vignette::TableDialog</name>
    <message>
        <source>Export the results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>&amp;Include file names and DICOM UIDs</source>
        <translation>&amp;Inclure les noms de fichiers et les UID DICOM</translation>
    </message>
    <message>
        <source>Include file names and DICOM UIDs</source>
        <translation>Inclure les noms de fichiers et les UID DICOM</translation>
    </message>
    <message>
        <source>File names and UIDs may lead to patients. Without them the number of each case, as in a report of the same cases, tells one from another. Notes are always included.</source>
        <translation>Les noms de fichiers et les UID peuvent mener aux patients. Sans eux, les cas se distinguent par leur numéro, le même que dans un rapport de ces cas. Les notes sont toujours incluses.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Cancelled. No table was written.</source>
        <translation>Annulé. Aucun tableau n’a été écrit.</translation>
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
        <translation>modification de la tâche</translation>
    </message>
    <message>
        <source>In private mode nothing is written on the disk, so a copied picture cannot be kept. Save it as a file yourself and drop that here.</source>
        <translation>En mode privé, rien n’est écrit sur le disque : une image copiée ne peut donc pas être conservée. Enregistrez-la vous-même dans un fichier et déposez-le ici.</translation>
    </message>
    <message>
        <source>Your changes are not safe from a crash: the data folder cannot be written. Is the disk full? Save the task in another place.</source>
        <translation>Vos modifications ne sont pas protégées d’un plantage : le dossier de données n’est pas accessible en écriture. Le disque est-il plein ? Enregistrez la tâche ailleurs.</translation>
    </message>
</context>
<context>
    <name>vignette::TaskPanel</name>
    <message>
        <source>Name of the task</source>
        <translation>Nom de la tâche</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open a task or a classifier</source>
        <translation>Ouvrir une tâche ou un classificateur</translation>
    </message>
    <message>
        <source>Open a task or a classifier (Ctrl+O)</source>
        <translation>Ouvrir une tâche ou un classificateur (Ctrl+O)</translation>
    </message>
    <message>
        <source>Synthesize</source>
        <translation>Synthétiser</translation>
    </message>
    <message>
        <source>Make a classifier from these classes (Ctrl+Return)</source>
        <translation>Créer un classificateur à partir de ces classes (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Save the classifier</source>
        <translation>Enregistrer le classificateur</translation>
    </message>
    <message>
        <source>Save the classifier as one file (Ctrl+S)</source>
        <translation>Enregistrer le classificateur en un seul fichier (Ctrl+S)</translation>
    </message>
    <message>
        <source>Progress of the synthesis</source>
        <translation>Progression de la synthèse</translation>
    </message>
    <message>
        <source>Live: synthesize after each change</source>
        <translation>En direct&#xa0;: synthétiser après chaque modification</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Recherche d’images…</translation>
    </message>
    <message>
        <source>Not enough examples to estimate how well it does: every class needs two.</source>
        <translation>Trop peu d’exemples pour estimer sa qualité&#xa0;: chaque classe en demande deux.</translation>
    </message>
    <message>
        <source>Computes on: %1</source>
        <translation>Calcule sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message numerus="yes">
        <source>Each example judged without itself: %n of %1 right (95 % interval %2 to %3 %).</source>
        <translation>
            <numerusform>Chaque exemple jugé sans lui-même : %n sur %1 juste (intervalle à 95 % de %2 à %3 %).</numerusform>
            <numerusform>Chaque exemple jugé sans lui-même : %n sur %1 justes (intervalle à 95 % de %2 à %3 %).</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened. The file passed its self-test.</source>
        <translation>Ouvert. Le fichier a réussi son autotest.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Classifier made in %1 s.</source>
        <translation>Classificateur créé en %1 s.</translation>
    </message>
    <message>
        <source>The task has changed since the classifier was made. Synthesize again to use the change.</source>
        <translation>La tâche a changé depuis la création du classificateur. Synthétisez à nouveau pour en tenir compte.</translation>
    </message>
    <message>
        <source>Opening the classifier…</source>
        <translation>Ouverture du classificateur…</translation>
    </message>
    <message>
        <source>Making the classifier…</source>
        <translation>Création du classificateur…</translation>
    </message>
    <message>
        <source>Adapt to this folder</source>
        <translation>Adapter à ce dossier</translation>
    </message>
    <message>
        <source>Adapt the classifier to the folder that was screened</source>
        <translation>Adapter le classificateur au dossier dépisté</translation>
    </message>
    <message numerus="yes">
        <source>Adapted to %Ln picture(s) of the folder. How well it does is not measured.</source>
        <translation>
            <numerusform>Adapté à %Ln image du dossier. Sa qualité n’est pas mesurée.</numerusform>
            <numerusform>Adapté à %Ln images du dossier. Sa qualité n’est pas mesurée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Improve…</source>
        <translation>Améliorer…</translation>
    </message>
    <message>
        <source>Improve the classifier</source>
        <translation>Améliorer le classificateur</translation>
    </message>
    <message>
        <source>Make a task of its classes and descriptions, to add examples to</source>
        <translation>Faire une tâche de ses classes et descriptions, pour y ajouter des exemples</translation>
    </message>
    <message>
        <source>Let the cases of the folder, without labels, move the classifier towards them</source>
        <translation>Laisse les cas du dossier, sans étiquettes, rapprocher d’eux le classificateur</translation>
    </message>
    <message>
        <source>Synthesize after each change, and judge the cases anew</source>
        <translation>Synthétiser après chaque modification et juger les cas à nouveau</translation>
    </message>
    <message>
        <source>Live: after each change</source>
        <translation>En direct&#xa0;: après chaque modification</translation>
    </message>
    <message>
        <source>“%1”: %2 of %3 recognised, most others are taken for “%4”. Add examples, or words that tell the two apart.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2 sur %3 reconnus, la plupart des autres sont pris pour «&#xa0;%4&#xa0;». Ajoutez des exemples, ou des mots qui distinguent les deux.</translation>
    </message>
</context>
<context>
    <name>vignette::TeachMenu</name>
    <message>
        <source>Use as &amp;example of</source>
        <translation>Utiliser comme &amp;exemple de</translation>
    </message>
    <message>
        <source>&amp;Improve this classifier…</source>
        <translation>&amp;Améliorer ce classificateur…</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Classe %1</translation>
    </message>
    <message>
        <source>&amp;Teach with all reviewed cases (%1)</source>
        <translation>&amp;Instruire avec tous les cas revus (%1)</translation>
    </message>
    <message>
        <source>Those whose review names a class of the task</source>
        <translation>Ceux dont la revue nomme une classe de la tâche</translation>
    </message>
</context>
<context>
    <name>vignette::Teaching</name>
    <message>
        <source>A class takes up to %1 examples. Left out: %2.</source>
        <translation>Une classe accepte jusqu’à %1 exemples. Ignorés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
</context>
<context>
    <name>vignette::VerdictPanel</name>
    <message>
        <source>You: %1</source>
        <translation>Vous : %1</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>Probabilité de %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Too few examples for a guarantee of what can be told apart</source>
        <translation>Trop peu d’exemples pour garantir ce qui peut être distingué</translation>
    </message>
    <message>
        <source>If it had to be one of these</source>
        <translation>S’il fallait en choisir une</translation>
    </message>
    <message>
        <source>Adapted to this folder: no guarantee of what can be told apart</source>
        <translation>Adapté à ce dossier : aucune garantie de ce qui peut être distingué</translation>
    </message>
    <message>
        <source>The right one is among them in %1 % of pictures of these classes.</source>
        <translation>Pour %1 % des images de ces classes, la bonne en fait partie.</translation>
    </message>
    <message>
        <source>Judged on the marked part of the picture.</source>
        <translation>Jugé sur la partie délimitée de l’image.</translation>
    </message>
</context>
<context>
    <name>vignette::WatchDialog</name>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>&amp;Folder to watch</source>
        <translation>&amp;Dossier à surveiller</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Choisir le dossier à surveiller</translation>
    </message>
    <message>
        <source>&amp;Table of results</source>
        <translation>&amp;Tableau des résultats</translation>
    </message>
    <message>
        <source>Choose the table of results</source>
        <translation>Choisir le tableau des résultats</translation>
    </message>
    <message>
        <source>Table of results</source>
        <translation>Tableau des résultats</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>&amp;DICOM reports into</source>
        <translation>Comptes rendus &amp;DICOM dans</translation>
    </message>
    <message>
        <source>Choose the folder of the DICOM reports</source>
        <translation>Choisir le dossier des comptes rendus DICOM</translation>
    </message>
    <message>
        <source>DICOM reports into</source>
        <translation>Comptes rendus DICOM dans</translation>
    </message>
    <message>
        <source>no table; a new file otherwise</source>
        <translation>pas de tableau&#xa0;; sinon un nouveau fichier</translation>
    </message>
    <message>
        <source>no reports</source>
        <translation>pas de comptes rendus</translation>
    </message>
    <message>
        <source>What lies in the folder is screened, and new pictures as they come, until you stop it. The table is written anew after each of them; DICOM pictures get a report.</source>
        <translation>Le contenu du dossier est dépisté, puis les nouvelles images à leur arrivée, jusqu’à l’arrêt. Le tableau est réécrit après chacune&#xa0;; les images DICOM reçoivent un compte rendu.</translation>
    </message>
    <message>
        <source>Private mode: nothing but this table and these reports is kept.</source>
        <translation>Mode privé&#xa0;: rien n’est conservé hormis ce tableau et ces comptes rendus.</translation>
    </message>
    <message>
        <source>&amp;Start watching</source>
        <translation>&amp;Démarrer la surveillance</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>Démarrer la surveillance</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder that is to be watched.</source>
        <translation>Choisissez le dossier à surveiller.</translation>
    </message>
    <message>
        <source>The table exists already. Choose a new file.</source>
        <translation>Ce tableau existe déjà. Choisissez un nouveau fichier.</translation>
    </message>
</context>
<context>
    <name>vignette::WorklistDialog</name>
    <message>
        <source>Planned patients</source>
        <translation>Patients prévus</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>Identifiant du patient</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>C&amp;hoisir</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Liste de travail</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>N’importe quel jour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>Interrogation de l’archive…</translation>
    </message>
    <message>
        <source>Nothing is planned. Choose another day, or any modality.</source>
        <translation>Rien n’est prévu. Choisissez un autre jour ou toutes les modalités.</translation>
    </message>
    <message>
        <source>There are more entries than are shown.</source>
        <translation>Il y a plus d’entrées que celles affichées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) planned.</source>
        <translation>
            <numerusform>%Ln entrée prévue.</numerusform>
            <numerusform>%Ln entrées prévues.</numerusform>
        </translation>
    </message>
</context>
</TS>
