<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Base</name>
    <message>
        <source>The file is damaged or is not of this kind.</source>
        <translation>El archivo está dañado o no es de este tipo.</translation>
    </message>
    <message>
        <source>The file is larger than this program accepts.</source>
        <translation>El archivo es mayor de lo que acepta este programa.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; does not exist.</source>
        <translation>El archivo «%1» no existe.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be opened.</source>
        <translation>No se puede abrir el archivo «%1».</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read.</source>
        <translation>No se puede leer el archivo «%1».</translation>
    </message>
    <message>
        <source>There are numbers to be stored that are not finite or not complete.</source>
        <translation>Hay números por guardar que no son finitos o no están completos.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written. Is the disk full or the folder read-only?</source>
        <translation>No se puede escribir el archivo «%1». ¿Está el disco lleno o la carpeta es de solo lectura?</translation>
    </message>
    <message>
        <source>The computer has too little free memory for this. Close other programs and try again.</source>
        <translation>El ordenador tiene muy poca memoria libre para esto. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>CaseGroups</name>
    <message>
        <source>&quot;%1&quot; is no regular expression: %2.</source>
        <translation>«%1» no es una expresión regular: %2.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no table of groups: it needs a column for the file and one for the group.</source>
        <translation>«%1» no es una tabla de grupos: necesita una columna para el archivo y otra para el grupo.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; puts &quot;%2&quot; into two groups.</source>
        <translation>La tabla «%1» pone «%2» en dos grupos.</translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>Paciente %1</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>Estudio %1</translation>
    </message>
    <message>
        <source>Lesion %1</source>
        <translation>Lesión %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no grouping: write patient, study, lesion, folder, file, name:EXPRESSION or table:FILE.csv.</source>
        <translation>«%1» no es una agrupación: escriba patient, study, lesion, folder, file, name:EXPRESIÓN o table:ARCHIVO.csv.</translation>
    </message>
    <message>
        <source>Grouping the cases was stopped.</source>
        <translation>Se detuvo la agrupación de los casos.</translation>
    </message>
</context>
<context>
    <name>CaseMap</name>
    <message>
        <source>Not reviewed</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Marked, not decided</source>
        <translation>Marcado, sin decidir</translation>
    </message>
    <message>
        <source>Not gradable</source>
        <translation>No valorable</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>Uncertain</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Cargado</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Not an image</source>
        <translation>No es una imagen</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation>Sin cribar</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>%1 %2 % %3</source>
        <translation>%1 %2 % %3</translation>
    </message>
    <message>
        <source>Not told apart</source>
        <translation>Sin distinguir</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1: cannot be told apart</source>
        <translation>%1: no se pueden distinguir</translation>
    </message>
    <message>
        <source>Suggests %1</source>
        <translation>Sugiere %1</translation>
    </message>
    <message>
        <source>%1, frame %2</source>
        <translation>%1, fotograma %2</translation>
    </message>
    <message>
        <source>%1, lesion %2</source>
        <translation>%1, lesión %2</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>ClassColour</name>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Azul claro</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
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
        <translation>No se pudo ejecutar el clasificador.</translation>
    </message>
    <message>
        <source>The classifier file is damaged or is not a Vignette classifier.</source>
        <translation>El archivo del clasificador está dañado o no es un clasificador de Vignette.</translation>
    </message>
    <message>
        <source>The network does not belong to this task.</source>
        <translation>La red no pertenece a esta tarea.</translation>
    </message>
    <message>
        <source>The classifier file was changed after it was saved: its checksum does not match.</source>
        <translation>El archivo del clasificador se modificó después de guardarlo: su suma de comprobación no coincide.</translation>
    </message>
    <message>
        <source>The classifier does not give the answers on this computer that it gave when it was made, so it cannot be relied on.</source>
        <translation>El clasificador no da en este equipo las respuestas que daba cuando se creó, por lo que no es fiable.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>There is no picture to classify.</source>
        <translation>No hay ninguna imagen que clasificar.</translation>
    </message>
    <message>
        <source>There is no such picture or class to explain.</source>
        <translation>No existe esa imagen o clase que explicar.</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>Solo para investigación. No apto para diagnóstico.</translation>
    </message>
    <message>
        <source>This classifier was made by a newer version of Vignette. Update the program to open it.</source>
        <translation>Este clasificador se creó con una versión más reciente de Vignette. Actualice el programa para abrirlo.</translation>
    </message>
    <message>
        <source>The name of the file must end in .onnx or .pt, for ONNX or TorchScript.</source>
        <translation>El nombre del archivo debe terminar en .onnx o .pt, para ONNX o TorchScript.</translation>
    </message>
    <message>
        <source>The classifier could not be exported.</source>
        <translation>No se pudo exportar el clasificador.</translation>
    </message>
    <message>
        <source>The classifier file holds more than this program can show, so it is not opened.</source>
        <translation>El archivo del clasificador contiene más de lo que este programa puede mostrar, por lo que no se abre.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The table cannot be written. Is the disk full or the folder read-only?</source>
        <translation>No se puede escribir la tabla. ¿Está lleno el disco o la carpeta es de solo lectura?</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; cannot be opened.</source>
        <translation>No se puede abrir la tabla «%1».</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; is larger than 64 MB.</source>
        <translation>La tabla «%1» ocupa más de 64 MB.</translation>
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
        <translation>Otro programa está trabajando ahora en ello.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The disk is full or has a fault.</source>
        <translation>El disco está lleno o tiene un fallo.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written.</source>
        <translation>No se puede escribir en el archivo o en su carpeta.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
        <source>The address of a database reads &quot;postgresql://user@host/database&quot;.</source>
        <translation>La dirección de una base de datos es «postgresql://usuario@servidor/base».</translation>
    </message>
    <message>
        <source>A password does not belong into the address of a database, where others may read it. Put it into the file that PGPASSFILE names, or into ~/.pgpass.</source>
        <translation>Una contraseña no debe ir en la dirección de una base de datos, donde otros pueden leerla. Escríbala en el archivo que indica PGPASSFILE o en ~/.pgpass.</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed: libqt6sql6-psql.</source>
        <translation>El controlador de PostgreSQL no está instalado: libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the address of a database is not known here.</source>
        <translation>Aquí no se conoce «%1» en la dirección de una base de datos.</translation>
    </message>
    <message>
        <source>The database does not allow it to this user.</source>
        <translation>La base de datos no se lo permite a este usuario.</translation>
    </message>
    <message>
        <source>The database refuses the name or the password.</source>
        <translation>La base de datos rechaza el nombre o la contraseña.</translation>
    </message>
    <message>
        <source>There is no such database on the server.</source>
        <translation>En el servidor no existe esa base de datos.</translation>
    </message>
    <message>
        <source>The database server cannot be reached, or lets nobody in.</source>
        <translation>No se puede acceder al servidor de la base de datos, o no admite a nadie.</translation>
    </message>
</context>
<context>
    <name>DicomOut</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>La exportación se canceló.</translation>
    </message>
    <message>
        <source>There are no cases to export.</source>
        <translation>No hay casos que exportar.</translation>
    </message>
    <message>
        <source>Give the id of the patient of the photographs.</source>
        <translation>Indique el identificador del paciente de las fotografías.</translation>
    </message>
    <message>
        <source>The sex is M, F or O (other), or not given.</source>
        <translation>El sexo es M, F u O (otro), o se deja vacío.</translation>
    </message>
    <message>
        <source>The folder for the DICOM files cannot be made.</source>
        <translation>No se puede crear la carpeta para los archivos DICOM.</translation>
    </message>
    <message>
        <source>The DICOM files cannot go among the pictures, where they would be taken for cases the next time. Choose another folder.</source>
        <translation>Los archivos DICOM no pueden ir junto a las imágenes: la próxima vez se tomarían por casos. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The verdict is of another classifier.</source>
        <translation>El resultado es de otro clasificador.</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotografías</translation>
    </message>
    <message>
        <source>Vignette results. %1</source>
        <translation>Resultados de Vignette. %1</translation>
    </message>
    <message>
        <source>Vignette overlays. %1</source>
        <translation>Superposiciones de Vignette. %1</translation>
    </message>
    <message>
        <source>Where the network looked for %1, in colours over the picture. Not evidence.</source>
        <translation>Dónde miró la red para %1, en colores sobre la imagen. No es una prueba.</translation>
    </message>
    <message>
        <source>The export broke off. What was written stays.</source>
        <translation>La exportación se interrumpió. Lo que se escribió se conserva.</translation>
    </message>
    <message>
        <source>The DICOM files cannot be written there. Is the disk full or the folder read-only?</source>
        <translation>Los archivos DICOM no se pueden escribir allí. ¿Está lleno el disco o la carpeta es de solo lectura?</translation>
    </message>
    <message>
        <source>The report cannot be made.</source>
        <translation>No se puede crear el informe.</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>Probabilidad de %1</translation>
    </message>
    <message>
        <source>The file does not say which study, series and instance it is. Nothing can refer to it.</source>
        <translation>El archivo no indica de qué estudio, serie e instancia se trata. Nada puede hacer referencia a él.</translation>
    </message>
    <message>
        <source>The name of the patient or the study is in a character set that cannot be read.</source>
        <translation>El nombre del paciente o del estudio está en un juego de caracteres que no se puede leer.</translation>
    </message>
    <message>
        <source>Only pictures in gray or colour, without a palette, can be freed of their patients.</source>
        <translation>Solo se pueden anonimizar imágenes en escala de grises o en color, sin paleta.</translation>
    </message>
    <message>
        <source>The picture is compressed in a way that cannot be undone here.</source>
        <translation>La imagen está comprimida de un modo que aquí no se puede deshacer.</translation>
    </message>
    <message>
        <source>The colours of the picture are stored in a way that cannot be read here.</source>
        <translation>Los colores de la imagen están guardados de un modo que aquí no se puede leer.</translation>
    </message>
    <message>
        <source>Pixels are missing in this file.</source>
        <translation>Faltan píxeles en este archivo.</translation>
    </message>
    <message>
        <source>The file holds no whole picture in DICOM.</source>
        <translation>El archivo no contiene una imagen DICOM completa.</translation>
    </message>
    <message>
        <source>The file says that names are written into the picture. Blank the region where they are, or allow it if there are none.</source>
        <translation>El archivo indica que hay nombres escritos en la imagen. Tape la región donde están, o permítalo si no hay ninguno.</translation>
    </message>
    <message>
        <source>The file does not say which picture of which study it is.</source>
        <translation>El archivo no indica qué imagen de qué estudio es.</translation>
    </message>
    <message>
        <source>Give files, and a folder to write to.</source>
        <translation>Indique archivos y una carpeta de destino.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The network in this file is incomplete.</source>
        <translation>La red de este archivo está incompleta.</translation>
    </message>
    <message>
        <source>There is no usable graphics card &quot;%1&quot; on this computer.</source>
        <translation>No hay en este equipo una tarjeta gráfica «%1» utilizable.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a device. Use auto, cpu, cuda or cuda:N.</source>
        <translation>«%1» no es un dispositivo. Use auto, cpu, cuda o cuda:N.</translation>
    </message>
    <message>
        <source>The task and its examples do not belong together.</source>
        <translation>La tarea y sus ejemplos no se corresponden.</translation>
    </message>
    <message>
        <source>The engine file is damaged or is not an engine.</source>
        <translation>El archivo del motor está dañado o no es un motor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no example pictures: it is recognised from its description alone.</source>
        <translation>«%1» no tiene imágenes de ejemplo: se reconoce solo por su descripción.</translation>
    </message>
    <message>
        <source>No clinical feature was recognised in the description of &quot;%1&quot;.</source>
        <translation>No se reconoció ningún signo clínico en la descripción de «%1».</translation>
    </message>
    <message>
        <source>The engine file was made for another version of this program.</source>
        <translation>El archivo del motor se hizo para otra versión de este programa.</translation>
    </message>
    <message>
        <source>The classifier&apos;s last layer is incomplete.</source>
        <translation>La última capa del clasificador está incompleta.</translation>
    </message>
    <message>
        <source>The network could not be run.</source>
        <translation>No se pudo ejecutar la red.</translation>
    </message>
    <message>
        <source>The picture has a size that the network cannot take.</source>
        <translation>La imagen tiene un tamaño que la red no admite.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The file describes a network that this program does not know.</source>
        <translation>El archivo describe una red que este programa no conoce.</translation>
    </message>
    <message>
        <source>The engine&apos;s text encoder is incomplete.</source>
        <translation>El codificador de texto del motor está incompleto.</translation>
    </message>
    <message>
        <source>The text encoder could not be loaded.</source>
        <translation>No se pudo cargar el codificador de texto.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>El archivo %1 no existe.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>No se puede leer el archivo %1.</translation>
    </message>
    <message>
        <source>The file %1 is too large.</source>
        <translation>El archivo %1 es demasiado grande.</translation>
    </message>
    <message>
        <source>The sentence encoder&apos;s files are broken.</source>
        <translation>Los archivos del codificador de frases están dañados.</translation>
    </message>
    <message>
        <source>The engine&apos;s vocabulary is broken.</source>
        <translation>El vocabulario del motor está dañado.</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU, %n hilo</numerusform>
            <numerusform>CPU, %n hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>The engine file is damaged: its checksum does not match. Install the program again.</source>
        <translation>El archivo del motor está dañado: su suma de comprobación no coincide. Vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>The engine does not give the answers on this computer that it gave when it was made, so it cannot be relied on.</source>
        <translation>En este ordenador, el motor no da las respuestas que daba cuando se creó, por lo que no es fiable.</translation>
    </message>
    <message>
        <source>The engine could not be loaded.</source>
        <translation>No se pudo cargar el motor.</translation>
    </message>
    <message>
        <source>The classifier could not be made.</source>
        <translation>No se pudo crear el clasificador.</translation>
    </message>
    <message>
        <source>A class about which nothing is known cannot be adapted to a folder. Describe it, or give an example.</source>
        <translation>Una clase de la que no se sabe nada no se puede adaptar a una carpeta. Descríbala o dé un ejemplo.</translation>
    </message>
    <message>
        <source>The description of &quot;%1&quot; does not seem to fit its examples. Please check both.</source>
        <translation>La descripción de «%1» no parece corresponder a sus ejemplos. Compruebe ambos.</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>The file &quot;%1&quot; cannot be opened.</source>
        <translation>No se puede abrir el archivo «%1».</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is larger than this program accepts.</source>
        <translation>El archivo «%1» es mayor de lo que acepta este programa.</translation>
    </message>
    <message>
        <source>Line %1 of the descriptions has no class or no description.</source>
        <translation>La línea %1 de las descripciones no tiene clase o no tiene descripción.</translation>
    </message>
    <message>
        <source>The episode file is not in the expected form (%1).</source>
        <translation>El archivo de episodios no tiene la forma esperada (%1).</translation>
    </message>
    <message>
        <source>The episode file &quot;%1&quot; cannot be opened.</source>
        <translation>No se puede abrir el archivo de episodios «%1».</translation>
    </message>
    <message>
        <source>The episode file is larger than this program accepts.</source>
        <translation>El archivo de episodios es mayor de lo que acepta este programa.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The episode file has no setting &quot;%1&quot;.</source>
        <translation>El archivo de episodios no tiene el ajuste «%1».</translation>
    </message>
</context>
<context>
    <name>EvaluationCsv</name>
    <message>
        <source>The figures are of other classes.</source>
        <translation>Las cifras son de otras clases.</translation>
    </message>
</context>
<context>
    <name>EvaluationReport</name>
    <message>
        <source>The evaluation was stopped.</source>
        <translation>Se detuvo la evaluación.</translation>
    </message>
    <message>
        <source>There is no labelled picture that could be read.</source>
        <translation>No hay ninguna imagen etiquetada que se haya podido leer.</translation>
    </message>
    <message>
        <source>The labels and the answers are not of the same classes.</source>
        <translation>Las etiquetas y las respuestas no son de las mismas clases.</translation>
    </message>
</context>
<context>
    <name>ExampleFiles</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>La carpeta «%1» no existe.</translation>
    </message>
    <message>
        <source>“%1” has no folders with pictures: each folder in it becomes a class.</source>
        <translation>«%1» no contiene carpetas con imágenes: cada carpeta que contenga será una clase.</translation>
    </message>
    <message>
        <source>A pasted picture cannot be read any more.</source>
        <translation>Una imagen pegada ya no se puede leer.</translation>
    </message>
    <message>
        <source>The pasted pictures cannot be written beside the task. Is the disk full or the folder read-only?</source>
        <translation>Las imágenes pegadas no se pueden escribir junto a la tarea. ¿Está lleno el disco o la carpeta es de solo lectura?</translation>
    </message>
</context>
<context>
    <name>Feature</name>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosado</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>marrón</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanco</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarillo</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>violáceo</translation>
    </message>
    <message>
        <source>skin coloured</source>
        <translation>color piel</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>black</source>
        <translation>negro</translation>
    </message>
    <message>
        <source>tan</source>
        <translation>marrón claro</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>macule</source>
        <translation>mácula</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>mancha</translation>
    </message>
    <message>
        <source>papule</source>
        <translation>pápula</translation>
    </message>
    <message>
        <source>plaque</source>
        <translation>placa</translation>
    </message>
    <message>
        <source>nodule</source>
        <translation>nódulo</translation>
    </message>
    <message>
        <source>tumour</source>
        <translation>tumor</translation>
    </message>
    <message>
        <source>vesicle</source>
        <translation>vesícula</translation>
    </message>
    <message>
        <source>bulla</source>
        <translation>ampolla</translation>
    </message>
    <message>
        <source>pustule</source>
        <translation>pústula</translation>
    </message>
    <message>
        <source>wheal</source>
        <translation>habón</translation>
    </message>
    <message>
        <source>cyst</source>
        <translation>quiste</translation>
    </message>
    <message>
        <source>comedo</source>
        <translation>comedón</translation>
    </message>
    <message>
        <source>purpura</source>
        <translation>púrpura</translation>
    </message>
    <message>
        <source>telangiectasia</source>
        <translation>telangiectasia</translation>
    </message>
    <message>
        <source>ulcer</source>
        <translation>úlcera</translation>
    </message>
    <message>
        <source>erosion</source>
        <translation>erosión</translation>
    </message>
    <message>
        <source>crust</source>
        <translation>costra</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>descamación</translation>
    </message>
    <message>
        <source>fissure</source>
        <translation>fisura</translation>
    </message>
    <message>
        <source>atrophy</source>
        <translation>atrofia</translation>
    </message>
    <message>
        <source>scar</source>
        <translation>cicatriz</translation>
    </message>
    <message>
        <source>hyperkeratosis</source>
        <translation>hiperqueratosis</translation>
    </message>
    <message>
        <source>sclerosis</source>
        <translation>esclerosis</translation>
    </message>
    <message>
        <source>erythroderma</source>
        <translation>eritrodermia</translation>
    </message>
    <message>
        <source>hair loss</source>
        <translation>pérdida de pelo</translation>
    </message>
    <message>
        <source>nail change</source>
        <translation>cambio ungueal</translation>
    </message>
    <message>
        <source>burrow</source>
        <translation>surco acarino</translation>
    </message>
    <message>
        <source>lichenification</source>
        <translation>liquenificación</translation>
    </message>
    <message>
        <source>excoriation</source>
        <translation>excoriación</translation>
    </message>
    <message>
        <source>necrosis</source>
        <translation>necrosis</translation>
    </message>
    <message>
        <source>horn</source>
        <translation>cuerno cutáneo</translation>
    </message>
    <message>
        <source>swelling</source>
        <translation>hinchazón</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>liso</translation>
    </message>
    <message>
        <source>rough</source>
        <translation>áspero</translation>
    </message>
    <message>
        <source>shiny</source>
        <translation>brillante</translation>
    </message>
    <message>
        <source>pearly</source>
        <translation>perlado</translation>
    </message>
    <message>
        <source>waxy</source>
        <translation>céreo</translation>
    </message>
    <message>
        <source>velvety</source>
        <translation>aterciopelado</translation>
    </message>
    <message>
        <source>moist</source>
        <translation>húmedo</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>seco</translation>
    </message>
    <message>
        <source>wrinkled</source>
        <translation>arrugado</translation>
    </message>
    <message>
        <source>umbilicated</source>
        <translation>umbilicado</translation>
    </message>
    <message>
        <source>dome shaped</source>
        <translation>en cúpula</translation>
    </message>
    <message>
        <source>flat topped</source>
        <translation>de superficie plana</translation>
    </message>
    <message>
        <source>pedunculated</source>
        <translation>pediculado</translation>
    </message>
    <message>
        <source>hairy</source>
        <translation>piloso</translation>
    </message>
    <message>
        <source>well defined</source>
        <translation>bien delimitado</translation>
    </message>
    <message>
        <source>ill defined</source>
        <translation>mal delimitado</translation>
    </message>
    <message>
        <source>irregular</source>
        <translation>irregular</translation>
    </message>
    <message>
        <source>raised border</source>
        <translation>borde elevado</translation>
    </message>
    <message>
        <source>halo</source>
        <translation>halo</translation>
    </message>
    <message>
        <source>solitary</source>
        <translation>solitario</translation>
    </message>
    <message>
        <source>few</source>
        <translation>pocos</translation>
    </message>
    <message>
        <source>multiple</source>
        <translation>múltiple</translation>
    </message>
    <message>
        <source>grouped</source>
        <translation>agrupado</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>lineal</translation>
    </message>
    <message>
        <source>annular</source>
        <translation>anular</translation>
    </message>
    <message>
        <source>target like</source>
        <translation>en diana</translation>
    </message>
    <message>
        <source>reticulate</source>
        <translation>reticulado</translation>
    </message>
    <message>
        <source>widespread</source>
        <translation>extenso</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>simétrico</translation>
    </message>
    <message>
        <source>unilateral</source>
        <translation>unilateral</translation>
    </message>
    <message>
        <source>dermatomal</source>
        <translation>dermatómico</translation>
    </message>
    <message>
        <source>follicular</source>
        <translation>folicular</translation>
    </message>
    <message>
        <source>face</source>
        <translation>cara</translation>
    </message>
    <message>
        <source>nose</source>
        <translation>nariz</translation>
    </message>
    <message>
        <source>eyelid</source>
        <translation>párpado</translation>
    </message>
    <message>
        <source>ear</source>
        <translation>oreja</translation>
    </message>
    <message>
        <source>lips</source>
        <translation>labios</translation>
    </message>
    <message>
        <source>scalp</source>
        <translation>cuero cabelludo</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>cuello</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>tronco</translation>
    </message>
    <message>
        <source>limbs</source>
        <translation>extremidades</translation>
    </message>
    <message>
        <source>acral</source>
        <translation>acral</translation>
    </message>
    <message>
        <source>palmoplantar</source>
        <translation>palmoplantar</translation>
    </message>
    <message>
        <source>nail</source>
        <translation>uña</translation>
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
        <translation>en pliegues</translation>
    </message>
    <message>
        <source>photo exposed</source>
        <translation>fotoexpuesto</translation>
    </message>
    <message>
        <source>infant</source>
        <translation>lactante</translation>
    </message>
    <message>
        <source>child</source>
        <translation>niño</translation>
    </message>
    <message>
        <source>adolescent</source>
        <translation>adolescente</translation>
    </message>
    <message>
        <source>adult</source>
        <translation>adulto</translation>
    </message>
    <message>
        <source>elderly</source>
        <translation>persona mayor</translation>
    </message>
    <message>
        <source>tiny</source>
        <translation>diminuto</translation>
    </message>
    <message>
        <source>small</source>
        <translation>pequeño</translation>
    </message>
    <message>
        <source>large</source>
        <translation>grande</translation>
    </message>
    <message>
        <source>itch</source>
        <translation>picor</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>dolor</translation>
    </message>
    <message>
        <source>pigment network</source>
        <translation>retículo pigmentado</translation>
    </message>
    <message>
        <source>dots globules</source>
        <translation>puntos/glóbulos</translation>
    </message>
    <message>
        <source>blue white veil</source>
        <translation>velo azul-blanquecino</translation>
    </message>
    <message>
        <source>radial streaks</source>
        <translation>proyecciones radiales</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>regresión</translation>
    </message>
    <message>
        <source>milia like cysts</source>
        <translation>quistes tipo milium</translation>
    </message>
    <message>
        <source>comedo like openings</source>
        <translation>aperturas tipo comedón</translation>
    </message>
    <message>
        <source>ridges fissures</source>
        <translation>crestas/surcos</translation>
    </message>
    <message>
        <source>arborising vessels</source>
        <translation>vasos arboriformes</translation>
    </message>
    <message>
        <source>dotted vessels</source>
        <translation>vasos puntiformes</translation>
    </message>
    <message>
        <source>hairpin vessels</source>
        <translation>vasos en horquilla</translation>
    </message>
    <message>
        <source>glomerular vessels</source>
        <translation>vasos glomerulares</translation>
    </message>
    <message>
        <source>irregular vessels</source>
        <translation>vasos irregulares</translation>
    </message>
    <message>
        <source>lacunes</source>
        <translation>lagunas</translation>
    </message>
    <message>
        <source>strawberry pattern</source>
        <translation>patrón en fresa</translation>
    </message>
    <message>
        <source>leaf like areas</source>
        <translation>áreas en hoja de arce</translation>
    </message>
    <message>
        <source>rosettes</source>
        <translation>rosetas</translation>
    </message>
    <message>
        <source>shiny white lines</source>
        <translation>líneas blancas brillantes</translation>
    </message>
    <message>
        <source>central white patch</source>
        <translation>parche blanco central</translation>
    </message>
    <message>
        <source>parallel ridge</source>
        <translation>patrón paralelo de la cresta</translation>
    </message>
    <message>
        <source>structureless</source>
        <translation>sin estructura</translation>
    </message>
    <message>
        <source>vascular</source>
        <translation>vascular</translation>
    </message>
    <message>
        <source>pigmented</source>
        <translation>pigmentado</translation>
    </message>
    <message>
        <source>depigmented</source>
        <translation>despigmentado</translation>
    </message>
    <message>
        <source>inflammatory</source>
        <translation>inflamatorio</translation>
    </message>
    <message>
        <source>malignant</source>
        <translation>maligno</translation>
    </message>
    <message>
        <source>bleeding</source>
        <translation>sangrado</translation>
    </message>
</context>
<context>
    <name>FeatureGroup</name>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>lesion</source>
        <translation>lesión</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>superficie</translation>
    </message>
    <message>
        <source>border</source>
        <translation>borde</translation>
    </message>
    <message>
        <source>arrangement</source>
        <translation>disposición</translation>
    </message>
    <message>
        <source>site</source>
        <translation>localización</translation>
    </message>
    <message>
        <source>age</source>
        <translation>edad</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>symptom</source>
        <translation>síntoma</translation>
    </message>
    <message>
        <source>dermoscopy</source>
        <translation>dermatoscopia</translation>
    </message>
    <message>
        <source>character</source>
        <translation>carácter</translation>
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
        <translation>%1 de %2</translation>
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
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>Not enough to estimate</source>
        <translation>Insuficiente para estimar</translation>
    </message>
    <message>
        <source>Labelled pictures</source>
        <translation>Imágenes etiquetadas</translation>
    </message>
    <message>
        <source>%1 of the classes, %2 of none of them</source>
        <translation>%1 de las clases, %2 de ninguna de ellas</translation>
    </message>
    <message>
        <source>Named, and rightly</source>
        <translation>Nombradas correctamente</translation>
    </message>
    <message>
        <source>Right of those named</source>
        <translation>Correctas entre las nombradas</translation>
    </message>
    <message>
        <source>Of none of the classes, not named</source>
        <translation>De ninguna de las clases, no nombradas</translation>
    </message>
    <message>
        <source>sensitivity %1; specificity %2</source>
        <translation>sensibilidad %1; especificidad %2</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Imágenes (%1);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>&quot;%1&quot; is one of the files that are read, and would be lost. Write to another file.</source>
        <translation>«%1» es uno de los archivos que se leen y se perdería. Elija otro archivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice as a file to write.</source>
        <translation>«%1» se ha indicado dos veces como archivo de salida.</translation>
    </message>
    <message>
        <source>The results cannot go to &quot;%1&quot;, among what is read, where they would be taken for pictures the next time. Choose another folder.</source>
        <translation>Los resultados no pueden ir a «%1», entre lo que se lee: la próxima vez se tomarían por imágenes. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>Imaging</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>compressed data</source>
        <translation>datos comprimidos</translation>
    </message>
    <message>
        <source>There are more elements than can be listed.</source>
        <translation>Hay más elementos de los que se pueden enumerar.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Elemento %1</translation>
    </message>
    <message>
        <source>Items: %1</source>
        <translation>Elementos: %1</translation>
    </message>
    <message>
        <source>The picture has colours.</source>
        <translation>La imagen es en color.</translation>
    </message>
    <message>
        <source>The DICOM data dictionary (dicom.dic) was not found; some DICOM files cannot be read.</source>
        <translation>No se encontró el diccionario de datos DICOM (dicom.dic); algunos archivos DICOM no se pueden leer.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>El archivo no existe.</translation>
    </message>
    <message>
        <source>This is a folder, not a picture.</source>
        <translation>Esto es una carpeta, no una imagen.</translation>
    </message>
    <message>
        <source>This is a device or pipe, not a picture file.</source>
        <translation>Esto es un dispositivo o una tubería, no un archivo de imagen.</translation>
    </message>
    <message>
        <source>The file cannot be opened; check that you are allowed to read it.</source>
        <translation>No se puede abrir el archivo; compruebe que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file ends too early: part of the picture is missing.</source>
        <translation>El archivo termina antes de tiempo: falta parte de la imagen.</translation>
    </message>
    <message>
        <source>The picture in this file is damaged.</source>
        <translation>La imagen de este archivo está dañada.</translation>
    </message>
    <message>
        <source>The file claims a picture far larger than it can contain.</source>
        <translation>El archivo anuncia una imagen mucho mayor de la que puede contener.</translation>
    </message>
    <message>
        <source>This is a text file, not a picture.</source>
        <translation>Esto es un archivo de texto, no una imagen.</translation>
    </message>
    <message>
        <source>This is not a picture file.</source>
        <translation>Esto no es un archivo de imagen.</translation>
    </message>
    <message>
        <source>This DICOM file holds no picture.</source>
        <translation>Este archivo DICOM no contiene ninguna imagen.</translation>
    </message>
    <message>
        <source>This is a DICOM directory (DICOMDIR): it lists pictures but holds none.</source>
        <translation>Esto es un directorio DICOM (DICOMDIR): enumera imágenes, pero no las contiene.</translation>
    </message>
    <message>
        <source>This picture format is not supported; save the picture as JPEG or PNG.</source>
        <translation>Este formato de imagen no se admite; guarde la imagen como JPEG o PNG.</translation>
    </message>
    <message>
        <source>The compression of this DICOM file (transfer syntax) is not supported.</source>
        <translation>La compresión de este archivo DICOM (sintaxis de transferencia) no se admite.</translation>
    </message>
    <message>
        <source>The pixel format of this picture is not supported.</source>
        <translation>El formato de píxeles de esta imagen no se admite.</translation>
    </message>
    <message>
        <source>The picture is larger than this program accepts.</source>
        <translation>La imagen es mayor de lo que acepta este programa.</translation>
    </message>
    <message>
        <source>The file has no frame with this number.</source>
        <translation>El archivo no tiene ningún fotograma con ese número.</translation>
    </message>
    <message>
        <source>The picture could not be decoded.</source>
        <translation>No se pudo descodificar la imagen.</translation>
    </message>
</context>
<context>
    <name>Index</name>
    <message>
        <source>Give files or folders to encode, and a folder for the index.</source>
        <translation>Indique archivos o carpetas que codificar, y una carpeta para el índice.</translation>
    </message>
    <message>
        <source>The index cannot be used.</source>
        <translation>No se puede usar el índice.</translation>
    </message>
    <message>
        <source>The encoding was stopped. Encode again to go on.</source>
        <translation>La codificación se detuvo. Codifique de nuevo para continuar.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The index was made by another version of this program. Encode the pictures anew.</source>
        <translation>El índice se creó con otra versión de este programa. Codifique las imágenes de nuevo.</translation>
    </message>
    <message>
        <source>The index was made with another engine than the one given, so its features mean something else. Encode the pictures anew, into another folder.</source>
        <translation>El índice se creó con otro motor, por lo que sus características significan otra cosa. Codifique las imágenes de nuevo, en otra carpeta.</translation>
    </message>
    <message>
        <source>There is no index in &quot;%1&quot;.</source>
        <translation>No hay ningún índice en «%1».</translation>
    </message>
    <message>
        <source>The index is not finished yet. Encode the pictures again to go on.</source>
        <translation>El índice aún no está terminado. Codifique las imágenes de nuevo para continuar.</translation>
    </message>
    <message>
        <source>The index is not finished yet, and of other files or folders. Give the same ones.</source>
        <translation>El índice aún no está terminado y es de otros archivos o carpetas. Indique los mismos.</translation>
    </message>
    <message>
        <source>The index cannot be written. Is the disk full or the folder read-only?</source>
        <translation>No se puede escribir el índice. ¿Está lleno el disco o la carpeta es de solo lectura?</translation>
    </message>
    <message>
        <source>The index is damaged. Encode the pictures anew.</source>
        <translation>El índice está dañado. Codifique las imágenes de nuevo.</translation>
    </message>
    <message>
        <source>The index is of share %1 of an archive. Give that one, or another folder.</source>
        <translation>El índice es de la parte %1 de un archivo. Indique esa parte u otra carpeta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made with another engine than &quot;%2&quot;.</source>
        <translation>«%1» se creó con otro motor que «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is share %2, and &quot;%3&quot; is share %4: these do not belong together.</source>
        <translation>«%1» es la parte %2 y «%3» es la parte %4: no van juntas.</translation>
    </message>
    <message>
        <source>Share %1 is given twice, the second time as &quot;%2&quot;.</source>
        <translation>La parte %1 se ha indicado dos veces, la segunda como «%2».</translation>
    </message>
    <message>
        <source>Of %1 shares these are missing: %2.</source>
        <translation>De %1 partes faltan estas: %2.</translation>
    </message>
    <message>
        <source>Give the indexes to merge.</source>
        <translation>Indique los índices que deben combinarse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already. Merge into a new folder.</source>
        <translation>«%1» ya existe. Combine los índices en una carpeta nueva.</translation>
    </message>
</context>
<context>
    <name>LabelledSet</name>
    <message>
        <source>Reading the labels was stopped.</source>
        <translation>Se detuvo la lectura de las etiquetas.</translation>
    </message>
    <message>
        <source>The folder holds several tables of labels (%1). Keep one of them there.</source>
        <translation>La carpeta contiene varias tablas de etiquetas (%1). Deje solo una.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; gives the picture &quot;%2&quot; two different labels.</source>
        <translation>La tabla «%1» da a la imagen «%2» dos etiquetas distintas.</translation>
    </message>
    <message>
        <source>None of the pictures that the table &quot;%1&quot; names is in the folder.</source>
        <translation>Ninguna de las imágenes que nombra la tabla «%1» está en la carpeta.</translation>
    </message>
    <message>
        <source>No label of the table &quot;%1&quot; is a class of the classifier (%2).</source>
        <translation>Ninguna etiqueta de la tabla «%1» es una clase del clasificador (%2).</translation>
    </message>
    <message>
        <source>The folder has no table of labels, and no sub-folder is named like a class of the classifier (%1).</source>
        <translation>La carpeta no tiene tabla de etiquetas y ninguna subcarpeta se llama como una clase del clasificador (%1).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist.</source>
        <translation>«%1» no existe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no table of labels: it needs a column for the file and one for the label.</source>
        <translation>«%1» no es una tabla de etiquetas: necesita una columna para el archivo y otra para la etiqueta.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The log level is debug, info, warning, error or off, not &quot;%1&quot;.</source>
        <translation>El nivel de registro es debug, info, warning, error u off, no «%1».</translation>
    </message>
    <message>
        <source>The log cannot be written. Is the disk full?</source>
        <translation>No se puede escribir el registro. ¿Está lleno el disco?</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Language of the window: de, fr, es and so on; English where there is no translation.</source>
        <translation>Idioma de la ventana: de, fr, es, etc.; inglés cuando no hay traducción.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>Classifiers for skin images from a few examples and words.</source>
        <translation>Clasificadores de imágenes de piel a partir de unos pocos ejemplos y palabras.</translation>
    </message>
    <message>
        <source>Write nothing on disk unless it is saved by hand.</source>
        <translation>No escribir nada en el disco que no se guarde a mano.</translation>
    </message>
    <message>
        <source>A task (.json) or classifier (.vignette).</source>
        <translation>Una tarea (.json) o un clasificador (.vignette).</translation>
    </message>
    <message>
        <source>Keep reviews on a PostgreSQL server, for several reviewers: postgresql://user@host/database. The password stands in the file that PGPASSFILE names.</source>
        <translation>Guarda las revisiones en un servidor PostgreSQL, para varios revisores: postgresql://usuario@servidor/base. La contraseña está en el archivo que indica PGPASSFILE.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>Files or folders to screen, or an index.</source>
        <translation>Archivos o carpetas que se van a cribar, o un índice.</translation>
    </message>
</context>
<context>
    <name>Pacs</name>
    <message>
        <source>The storage port %1 cannot be opened. Is another program using it?</source>
        <translation>No se puede abrir el puerto de almacenamiento %1. ¿Lo está usando otro programa?</translation>
    </message>
    <message>
        <source>The archive offers nothing of what was asked for.</source>
        <translation>El PACS no ofrece nada de lo que se ha pedido.</translation>
    </message>
    <message>
        <source>The archive does not offer %1.</source>
        <translation>El PACS no ofrece %1.</translation>
    </message>
    <message>
        <source>a search (C-FIND)</source>
        <translation>la búsqueda (C-FIND)</translation>
    </message>
    <message>
        <source>A modality is a code in capitals, such as XC or DMS.</source>
        <translation>Una modalidad es un código en mayúsculas, como XC o DMS.</translation>
    </message>
    <message>
        <source>A UID has digits and dots, 64 at most.</source>
        <translation>Un UID consta de cifras y puntos, 64 como máximo.</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>El primer día es posterior al último.</translation>
    </message>
    <message>
        <source>The number of studies is 1 to 100,000.</source>
        <translation>El número de estudios va de 1 a 100&#xa0;000.</translation>
    </message>
    <message>
        <source>Pictures of patients cannot go into a folder that others can look into. Choose an empty folder or a new one.</source>
        <translation>Las imágenes de pacientes no pueden ir a una carpeta que otros puedan ver. Elija una carpeta vacía o una nueva.</translation>
    </message>
    <message>
        <source>The folder for the pictures cannot be made.</source>
        <translation>No se puede crear la carpeta para las imágenes.</translation>
    </message>
    <message>
        <source>The pictures from the archive cannot be written. Is the disk full or the folder read-only?</source>
        <translation>No se pueden escribir las imágenes del PACS. ¿Está el disco lleno o la carpeta es de solo lectura?</translation>
    </message>
    <message>
        <source>retrieval by C-MOVE; try C-GET</source>
        <translation>la descarga por C-MOVE; pruebe con C-GET</translation>
    </message>
    <message>
        <source>The work with the archive was cancelled.</source>
        <translation>Se canceló el trabajo con el PACS.</translation>
    </message>
    <message>
        <source>The work with the archive broke off: a defect.</source>
        <translation>El trabajo con el PACS se interrumpió por un defecto del programa.</translation>
    </message>
    <message>
        <source>The archive did not answer in time. Try again later, or allow more time in the settings.</source>
        <translation>El PACS no respondió a tiempo. Inténtelo más tarde o aumente el tiempo de espera en los ajustes.</translation>
    </message>
    <message>
        <source>A secure connection to the archive could not be made. Check the certificates and whether the archive uses TLS at this port.</source>
        <translation>No se pudo establecer una conexión segura con el PACS. Compruebe los certificados y si el PACS usa TLS en este puerto.</translation>
    </message>
    <message>
        <source>The archive sent more than is allowed.</source>
        <translation>El PACS envió más de lo permitido.</translation>
    </message>
    <message>
        <source>The archive broke off the connection. Try again; if it happens again, ask its administrator.</source>
        <translation>El PACS cortó la conexión. Inténtelo de nuevo; si vuelve a ocurrir, consulte a su administrador.</translation>
    </message>
    <message>
        <source>The archive answered in a way that is not DICOM.</source>
        <translation>La respuesta del PACS no es DICOM.</translation>
    </message>
    <message>
        <source>The archive is not called %1. Check its AE title in the settings.</source>
        <translation>El PACS no se llama %1. Compruebe su título AE en los ajustes.</translation>
    </message>
    <message>
        <source>The archive does not know this computer as %1. Ask its administrator to enter this AE title.</source>
        <translation>El PACS no conoce este equipo como %1. Pida al administrador del PACS que registre este título AE.</translation>
    </message>
    <message>
        <source>The archive is busy. Try again later.</source>
        <translation>El PACS está ocupado. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The archive refused the connection. Check both AE titles in the settings, and ask its administrator whether this computer may use it.</source>
        <translation>El PACS rechazó la conexión. Compruebe los dos títulos AE en los ajustes y pregunte al administrador del PACS si este equipo puede usarlo.</translation>
    </message>
    <message>
        <source>The archive does not know where to send the pictures to. Ask its administrator to enter the AE title, address and storage port of this computer.</source>
        <translation>El PACS no sabe adónde enviar las imágenes. Pida a su administrador que registre el título AE, la dirección y el puerto de almacenamiento de este equipo.</translation>
    </message>
    <message>
        <source>The archive has no room or no means left for this.</source>
        <translation>Al PACS no le queda espacio o no tiene recursos para esto.</translation>
    </message>
    <message>
        <source>The archive does not take or give this kind of data.</source>
        <translation>El PACS no acepta ni entrega este tipo de datos.</translation>
    </message>
    <message>
        <source>The archive does not allow this to this computer.</source>
        <translation>El PACS no permite esto a este equipo.</translation>
    </message>
    <message>
        <source>The archive could not do this.</source>
        <translation>El PACS no pudo hacerlo.</translation>
    </message>
    <message>
        <source>No archive is configured.</source>
        <translation>No hay ningún PACS configurado.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>The AE title of the archive has 1 to 16 letters and digits.</source>
        <translation>El título AE del PACS tiene de 1 a 16 letras y cifras.</translation>
    </message>
    <message>
        <source>The AE title of this computer has 1 to 16 letters and digits.</source>
        <translation>El título AE de este equipo tiene de 1 a 16 letras y cifras.</translation>
    </message>
    <message>
        <source>The time to wait for the archive is 1 to 3600 seconds.</source>
        <translation>El tiempo de espera del PACS va de 1 a 3600 segundos.</translation>
    </message>
    <message>
        <source>A secure connection needs the certificates of the authorities that are trusted.</source>
        <translation>Una conexión segura necesita los certificados de las autoridades de confianza.</translation>
    </message>
    <message>
        <source>The own certificate and its key belong together; one of them is missing.</source>
        <translation>El certificado propio y su clave van juntos; falta uno de los dos.</translation>
    </message>
    <message>
        <source>The settings file of the archives does not exist.</source>
        <translation>El archivo de ajustes de los PACS no existe.</translation>
    </message>
    <message>
        <source>The settings file of the archives cannot be read.</source>
        <translation>No se puede leer el archivo de ajustes de los PACS.</translation>
    </message>
    <message>
        <source>There is no archive &quot;%1&quot; in the settings file. It has: %2.</source>
        <translation>No hay ningún PACS «%1» en el archivo de ajustes. Contiene: %2.</translation>
    </message>
    <message>
        <source>The archive &quot;%1&quot; has a setting that is unknown or of the wrong kind.</source>
        <translation>El PACS «%1» tiene un ajuste desconocido o de tipo incorrecto.</translation>
    </message>
    <message>
        <source>retrieval by C-GET; try C-MOVE</source>
        <translation>la descarga por C-GET; pruebe con C-MOVE</translation>
    </message>
    <message>
        <source>C-MOVE needs a storage port in the settings.</source>
        <translation>C-MOVE necesita un puerto de almacenamiento en los ajustes.</translation>
    </message>
    <message>
        <source>C-MOVE over a secure connection needs an own certificate with its key.</source>
        <translation>C-MOVE por conexión segura necesita un certificado propio con su clave.</translation>
    </message>
    <message>
        <source>The limits of a retrieval are numbers above 0.</source>
        <translation>Los límites de una descarga son números mayores que 0.</translation>
    </message>
    <message>
        <source>The archive sent more than %1 pictures. Fetch single series.</source>
        <translation>El PACS envió más de %1 imágenes. Descargue las series por separado.</translation>
    </message>
    <message>
        <source>The archive could not send any of the %1 pictures.</source>
        <translation>El PACS no pudo enviar ninguna de las %1 imágenes.</translation>
    </message>
    <message>
        <source>The archive has nothing of this study.</source>
        <translation>El PACS no tiene nada de este estudio.</translation>
    </message>
    <message>
        <source>The file is no DICOM, or is damaged.</source>
        <translation>El archivo no es DICOM o está dañado.</translation>
    </message>
    <message>
        <source>The file is cut off.</source>
        <translation>El archivo está cortado.</translation>
    </message>
    <message>
        <source>The file does not say what it is in DICOM.</source>
        <translation>El archivo no indica qué es en DICOM.</translation>
    </message>
    <message>
        <source>The archive does not take this kind of file.</source>
        <translation>El PACS no acepta este tipo de archivo.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>No hay nada que enviar.</translation>
    </message>
    <message>
        <source>%1 cannot be read. It has to be a PEM file.</source>
        <translation>%1 no se puede leer. Debe ser un archivo PEM.</translation>
    </message>
    <message>
        <source>A file with certificates or keys for the secure connection does not exist.</source>
        <translation>No existe un archivo con certificados o claves para la conexión segura.</translation>
    </message>
    <message>
        <source>The file with the trusted certificates</source>
        <translation>El archivo con los certificados de confianza</translation>
    </message>
    <message>
        <source>The file with the key</source>
        <translation>El archivo con la clave</translation>
    </message>
    <message>
        <source>The file with the own certificate</source>
        <translation>El archivo con el certificado propio</translation>
    </message>
    <message>
        <source>The own certificate and the key do not fit.</source>
        <translation>El certificado propio y la clave no se corresponden.</translation>
    </message>
    <message>
        <source>A secure connection cannot be made on this computer.</source>
        <translation>En este equipo no se puede establecer una conexión segura.</translation>
    </message>
    <message>
        <source>The archive&apos;s computer &quot;%1&quot; is not known in the network. Check its name in the settings.</source>
        <translation>El servidor del PACS «%1» no se conoce en la red. Compruebe su nombre en los ajustes.</translation>
    </message>
    <message>
        <source>Nothing answers at %1, port %2. Is the archive running, and is the address in the settings right?</source>
        <translation>Nada responde en %1, puerto %2. ¿Está en marcha el PACS y es correcta la dirección de los ajustes?</translation>
    </message>
    <message>
        <source>Over DICOMweb there is no worklist. Ask for it by DICOM.</source>
        <translation>Por DICOMweb no hay lista de trabajo. Pídala por DICOM.</translation>
    </message>
    <message>
        <source>The archive answered in a way that is not DICOMweb. Check its address in the settings.</source>
        <translation>La respuesta del archivo no es DICOMweb. Compruebe su dirección en los ajustes.</translation>
    </message>
    <message>
        <source>The address of a DICOMweb archive looks like https://pacs.example.org/dicom-web.</source>
        <translation>La dirección de un archivo DICOMweb es como https://pacs.example.org/dicom-web.</translation>
    </message>
    <message>
        <source>Give a user name with a password, or a token, not both.</source>
        <translation>Indique un usuario con contraseña o un token, no ambos.</translation>
    </message>
    <message>
        <source>The user name or the token has a character that cannot be in one.</source>
        <translation>El usuario o el token contiene un carácter no permitido.</translation>
    </message>
    <message>
        <source>A password or token is only sent over a secure connection: the address must begin with https://.</source>
        <translation>Una contraseña o un token solo se envía por una conexión segura: la dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>A user name or token is for an archive at an address with https://.</source>
        <translation>El usuario o el token son para un archivo con una dirección https://.</translation>
    </message>
    <message>
        <source>The file with the password or token cannot be read.</source>
        <translation>No se puede leer el archivo con la contraseña o el token.</translation>
    </message>
    <message>
        <source>Over DICOMweb there is no C-MOVE.</source>
        <translation>Por DICOMweb no hay C-MOVE.</translation>
    </message>
    <message>
        <source>A certificate or key cannot be read. Check the settings.</source>
        <translation>No se puede leer un certificado o una clave. Compruebe los ajustes.</translation>
    </message>
    <message>
        <source>A certificate or key cannot be used. It must be a PEM file.</source>
        <translation>No se puede usar un certificado o una clave. Debe ser un archivo PEM.</translation>
    </message>
    <message>
        <source>The archive does not accept the user name and password, or the token. Check them in the settings.</source>
        <translation>El archivo no acepta el usuario y la contraseña, o el token. Compruébelos en los ajustes.</translation>
    </message>
    <message>
        <source>The archive has nothing at this address. Check the address of its DICOMweb service in the settings.</source>
        <translation>El archivo no tiene nada en esta dirección. Compruebe la dirección de su servicio DICOMweb en los ajustes.</translation>
    </message>
    <message>
        <source>The archive does not take files that are so large.</source>
        <translation>El archivo no admite ficheros tan grandes.</translation>
    </message>
    <message>
        <source>The archive is at another address than the one in the settings. Ask its administrator.</source>
        <translation>El archivo está en otra dirección que la de los ajustes. Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Screening report</source>
        <translation>Informe de cribado</translation>
    </message>
    <message>
        <source>Screening report: %1</source>
        <translation>Informe de cribado: %1</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Classifier made</source>
        <translation>Clasificador creado</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Classifier digest</source>
        <translation>Huella del clasificador</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Informe creado</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Caso %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The picture cannot be read any more.</source>
        <translation>La imagen ya no se puede leer.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>accepted by the reviewer</source>
        <translation>aceptado en la revisión</translation>
    </message>
    <message>
        <source>overruled by the reviewer: %1</source>
        <translation>corregido en la revisión: %1</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>Se canceló el informe.</translation>
    </message>
    <message>
        <source>The report cannot be written. Is the disk full or the folder read-only?</source>
        <translation>No se puede escribir el informe. ¿Está el disco lleno o la carpeta es de solo lectura?</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>A PDF can only be made with the window. Ask for HTML.</source>
        <translation>Un PDF solo se puede hacer con la ventana. Pida HTML.</translation>
    </message>
    <message>
        <source>There are no cases to report.</source>
        <translation>No hay casos de los que informar.</translation>
    </message>
    <message>
        <source>Files without a verdict</source>
        <translation>Archivos sin resultado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>accepted by the reviewer: %1</source>
        <translation>aceptado en la revisión: %1</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Clasificador</translation>
    </message>
    <message>
        <source>Engine digest</source>
        <translation>Huella del motor</translation>
    </message>
    <message>
        <source>Adapted to a folder</source>
        <translation>Adaptado a una carpeta</translation>
    </message>
    <message numerus="yes">
        <source>to %Ln picture(s) without labels</source>
        <translation>
            <numerusform>a %Ln imagen sin etiquetas</numerusform>
            <numerusform>a %Ln imágenes sin etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>Uso previsto</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>The classifier</source>
        <translation>El clasificador</translation>
    </message>
    <message>
        <source>How well it does</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>not measured, as it was adapted to a folder</source>
        <translation>no medido, porque se adaptó a una carpeta</translation>
    </message>
    <message>
        <source>%1 of %2 right (95 % interval %3 to %4 %), %5 named</source>
        <translation>%1 de %2 correctos (intervalo del 95 %: %3 a %4 %), %5 nombrados</translation>
    </message>
    <message>
        <source>Each example judged without itself</source>
        <translation>Cada ejemplo juzgado sin sí mismo</translation>
    </message>
    <message>
        <source>On labelled pictures</source>
        <translation>Con imágenes etiquetadas</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>sin evaluar</translation>
    </message>
    <message>
        <source>Where the network looked for %1; 1 is the place that speaks most for it. Not evidence.</source>
        <translation>Dónde miró la red para %1; 1 es el lugar que más habla a su favor. No es una prueba.</translation>
    </message>
    <message>
        <source>Most like these examples</source>
        <translation>Se parece más a estos ejemplos</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a class, before its description</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Scale of the overlay, from 0 to 1</source>
        <translation>Escala de la superposición, de 0 a 1</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Judged on the marked part of the picture: %1 × %2 pixels from %3, %4.</source>
        <translation>Juzgado por la parte marcada de la imagen: %1 × %2 píxeles desde %3, %4.</translation>
    </message>
    <message>
        <source>not gradable in the reviewer&apos;s eyes</source>
        <translation>no valorable según el revisor</translation>
    </message>
    <message>
        <source>Pictures that belong together</source>
        <translation>Imágenes que van juntas</translation>
    </message>
    <message>
        <source>The verdict on a group is by the mean of the logits of its pictures.</source>
        <translation>El resultado de un grupo sale de la media de los logits de sus imágenes.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a group, before its verdict</comment>
        <translation>%1:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) together: %1</source>
        <translation>
            <numerusform>%Ln imagen: %1</numerusform>
            <numerusform>%Ln imágenes juntas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>%1 accepted, %2 overruled, %3 not gradable, %4 marked</source>
        <translation>%1 aceptados, %2 corregidos, %3 no valorables, %4 marcados</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>none of these</source>
        <translation>ninguna de estas</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Aceptado: %1</translation>
    </message>
    <message>
        <source>not gradable</source>
        <translation>no valorable</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>La exportación se canceló.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no table of results of this classifier.</source>
        <translation>«%1» no es una tabla de resultados de este clasificador.</translation>
    </message>
    <message>
        <source>The table was exported without the names of the files.</source>
        <translation>La tabla se exportó sin los nombres de los archivos.</translation>
    </message>
    <message>
        <source>Row %1 of the table holds a value that cannot be.</source>
        <translation>La fila %1 de la tabla contiene un valor imposible.</translation>
    </message>
</context>
<context>
    <name>Runtime</name>
    <message>
        <source>built into LibTorch</source>
        <translation>integrada en LibTorch</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Tarjeta gráfica</translation>
    </message>
    <message>
        <source>none usable, the processor is used</source>
        <translation>ninguna utilizable, se usa el procesador</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Instruction sets</source>
        <translation>Conjuntos de instrucciones</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>Threads for inference</source>
        <translation>Hilos para la inferencia</translation>
    </message>
    <message>
        <source>Not all cores are used for inference.</source>
        <translation>No se usan todos los núcleos para la inferencia.</translation>
    </message>
    <message>
        <source>Matrix library</source>
        <translation>Biblioteca de matrices</translation>
    </message>
    <message>
        <source>Only the slow reference BLAS is installed: everything takes many times as long. Install the package libopenblas0-pthread.</source>
        <translation>Solo está instalada la lenta BLAS de referencia: todo tarda muchas veces más. Instale el paquete libopenblas0-pthread.</translation>
    </message>
    <message>
        <source>Memory allocator</source>
        <translation>Gestor de memoria</translation>
    </message>
    <message>
        <source>glibc, large blocks kept in the heap</source>
        <translation>glibc, los bloques grandes se quedan en el montículo</translation>
    </message>
    <message>
        <source>of the system, as it is</source>
        <translation>el del sistema, tal cual</translation>
    </message>
    <message>
        <source>DICOM dictionary</source>
        <translation>Diccionario DICOM</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>cargado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>SQLite driver</source>
        <translation>Controlador SQLite</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>Folders cannot be screened: Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>No se pueden cribar carpetas: falta el controlador SQLite de Qt. Instale el paquete libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Engine file</source>
        <translation>Archivo del motor</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Engine SHA-256</source>
        <translation>SHA-256 del motor</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>no utilizable</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was lost.</source>
        <translation>Algo falló dentro del programa. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>The report cannot be written there.</source>
        <translation>El informe no se puede escribir ahí.</translation>
    </message>
    <message>
        <source>PostgreSQL driver</source>
        <translation>Controlador de PostgreSQL</translation>
    </message>
    <message>
        <source>missing; only reviews on a server need it</source>
        <translation>falta; solo lo necesitan las revisiones en un servidor</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>The file cannot be decoded.</source>
        <translation>No se puede descodificar el archivo.</translation>
    </message>
    <message>
        <source>The folder cannot be listed to its end.</source>
        <translation>No se puede enumerar la carpeta hasta el final.</translation>
    </message>
    <message>
        <source>The screening was stopped. It can be continued.</source>
        <translation>Se detuvo el cribado. Se puede continuar.</translation>
    </message>
    <message>
        <source>There is no classifier to screen with.</source>
        <translation>No hay clasificador con el que cribar.</translation>
    </message>
    <message>
        <source>Give files or folders to screen, and a file for the results.</source>
        <translation>Indique archivos o carpetas que cribar y un archivo para los resultados.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist.</source>
        <translation>«%1» no existe.</translation>
    </message>
    <message>
        <source>The overlays cannot go into the folder that is screened; a folder inside it will do.</source>
        <translation>Las superposiciones no pueden ir en la carpeta que se criba; sirve una carpeta dentro de ella.</translation>
    </message>
    <message>
        <source>The results cannot be written there. Does the folder exist, and is it writable?</source>
        <translation>No se pueden escribir ahí los resultados. ¿Existe la carpeta y se puede escribir en ella?</translation>
    </message>
    <message>
        <source>There is a stored screening for these results. Resume it or restart.</source>
        <translation>Hay un cribado guardado para estos resultados. Reanúdelo o empiece de nuevo.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>The file changed while it was screened.</source>
        <translation>El archivo cambió mientras se cribaba.</translation>
    </message>
    <message>
        <source>The classifier gave no answer.</source>
        <translation>El clasificador no dio respuesta.</translation>
    </message>
    <message>
        <source>The screening broke off. What was finished is kept; it can be continued.</source>
        <translation>El cribado se interrumpió. Lo terminado se conserva; se puede continuar.</translation>
    </message>
    <message>
        <source>The stored progress of the screening is damaged. Start the screening anew.</source>
        <translation>El avance guardado del cribado está dañado. Empiece el cribado de nuevo.</translation>
    </message>
    <message>
        <source>The stored progress of the screening was made by another version of this program. Start the screening anew.</source>
        <translation>El avance guardado del cribado es de otra versión de este programa. Empiece el cribado de nuevo.</translation>
    </message>
    <message>
        <source>The unfinished screening was made with another classifier. Go on with that one, or start the screening anew.</source>
        <translation>El cribado inacabado se hizo con otro clasificador. Siga con ese, o empiece el cribado de nuevo.</translation>
    </message>
    <message>
        <source>The unfinished screening is of other files or folders. Give the same ones, or start the screening anew.</source>
        <translation>El cribado inacabado es de otros archivos o carpetas. Indique los mismos, o empiece el cribado de nuevo.</translation>
    </message>
    <message>
        <source>There is no unfinished screening to go on with.</source>
        <translation>No hay ningún cribado inacabado que continuar.</translation>
    </message>
    <message>
        <source>The unfinished screening cannot be removed.</source>
        <translation>No se puede eliminar el cribado inacabado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a screening of this program and is left alone.</source>
        <translation>«%1» no es un cribado de este programa y se deja como está.</translation>
    </message>
    <message>
        <source>The file was screened already.</source>
        <translation>El archivo ya se había cribado.</translation>
    </message>
    <message>
        <source>Same file as in row %1.</source>
        <translation>Mismo archivo que en la fila %1.</translation>
    </message>
    <message>
        <source>Same DICOM instance as in row %1.</source>
        <translation>Misma instancia DICOM que en la fila %1.</translation>
    </message>
    <message>
        <source>The picture is unlike those that this classifier was made for.</source>
        <translation>La imagen no se parece a aquellas para las que se hizo este clasificador.</translation>
    </message>
    <message>
        <source>No class is probable enough: %1 % at most, %2 % are needed.</source>
        <translation>Ninguna clase es bastante probable: %1 % como máximo, se necesita %2 %.</translation>
    </message>
    <message>
        <source>The DICOMDIR refers to a file outside its folder.</source>
        <translation>El DICOMDIR remite a un archivo fuera de su carpeta.</translation>
    </message>
    <message>
        <source>The DICOMDIR refers to a file that is missing.</source>
        <translation>El DICOMDIR remite a un archivo que falta.</translation>
    </message>
    <message>
        <source>The DICOMDIR refers to something that is not a file.</source>
        <translation>El DICOMDIR remite a algo que no es un archivo.</translation>
    </message>
    <message>
        <source>The file is not a DICOMDIR.</source>
        <translation>El archivo no es un DICOMDIR.</translation>
    </message>
    <message>
        <source>The DICOMDIR is too large.</source>
        <translation>El DICOMDIR es demasiado grande.</translation>
    </message>
    <message>
        <source>The DICOMDIR is damaged.</source>
        <translation>El DICOMDIR está dañado.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>There is nothing to overlay.</source>
        <translation>No hay nada que superponer.</translation>
    </message>
    <message>
        <source>The overlay cannot be made.</source>
        <translation>No se puede hacer la superposición.</translation>
    </message>
    <message>
        <source>The file with your reviews cannot be read. It was left as it is.</source>
        <translation>No se puede leer el archivo con sus revisiones. Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>The file does not exist, or is a link that leads nowhere.</source>
        <translation>El archivo no existe, o es un enlace que no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>No se puede abrir el archivo.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>Esto es un dispositivo o una tubería, no un archivo.</translation>
    </message>
    <message>
        <source>This folder is hidden or a system&apos;s own, and was left out.</source>
        <translation>Esta carpeta está oculta o es del sistema y se omitió.</translation>
    </message>
    <message>
        <source>The file announces %1 frames and holds %2.</source>
        <translation>El archivo anuncia %1 fotogramas y contiene %2.</translation>
    </message>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>No se puede abrir la carpeta.</translation>
    </message>
    <message>
        <source>There are no pictures to export.</source>
        <translation>No hay imágenes que exportar.</translation>
    </message>
    <message>
        <source>The folder holds pictures of an earlier export, which are not replaced. Choose another folder.</source>
        <translation>La carpeta contiene imágenes de una exportación anterior, que no se sustituyen. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The pictures cannot be written there. Is the disk full or the folder read-only?</source>
        <translation>Las imágenes no se pueden escribir allí. ¿Está lleno el disco o la carpeta es de solo lectura?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists and is no table of this program. Write to another file.</source>
        <translation>«%1» ya existe y no es una tabla de este programa. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The folder for the overlays holds other files, such as &quot;%1&quot;. Choose another one.</source>
        <translation>La carpeta para las superposiciones contiene otros archivos, como «%1». Elija otra.</translation>
    </message>
    <message>
        <source>The pictures cannot be read.</source>
        <translation>No se pueden leer las imágenes.</translation>
    </message>
    <message>
        <source>The progress of the screening cannot be stored.</source>
        <translation>No se puede guardar el avance del cribado.</translation>
    </message>
    <message>
        <source>The review cannot be stored.</source>
        <translation>No se puede guardar la revisión.</translation>
    </message>
    <message>
        <source>The cases were read by another engine. Screen them again.</source>
        <translation>Los casos los leyó otro motor. Críbelos de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no folder.</source>
        <translation>«%1» no es una carpeta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists, and what was screened for it is not known any more. Write to another file.</source>
        <translation>«%1» ya existe y ya no se sabe qué se cribó para esa tabla. Elija otro archivo.</translation>
    </message>
    <message>
        <source>Reading the file takes too long, so it was left out.</source>
        <translation>Leer el archivo tarda demasiado, por lo que se omitió.</translation>
    </message>
    <message>
        <source>By a classifier that was adapted to a folder (pictures: %1).</source>
        <translation>Por un clasificador adaptado a una carpeta (imágenes: %1).</translation>
    </message>
</context>
<context>
    <name>SessionFolder</name>
    <message>
        <source>This computer has no folder in memory, so nothing can be screened in private mode.</source>
        <translation>Este equipo no tiene ninguna carpeta en memoria, así que no se puede cribar nada en modo privado.</translation>
    </message>
    <message>
        <source>There is no room to keep the results: your data folder cannot be written.</source>
        <translation>No hay sitio para conservar los resultados: no se puede escribir en su carpeta de datos.</translation>
    </message>
</context>
<context>
    <name>SharedSettings</name>
    <message>
        <source>set by your administrator</source>
        <translation>fijado por su administrador</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Class “%1”: the example “%2” cannot be used. %3</source>
        <translation>Clase «%1»: el ejemplo «%2» no se puede usar. %3</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Class “%1”: the example “%2” is the same picture as “%3” of class “%4”. An image can belong to one class only.</source>
        <translation>Clase «%1»: el ejemplo «%2» es la misma imagen que «%3» de la clase «%4». Una imagen solo puede pertenecer a una clase.</translation>
    </message>
    <message>
        <source>It cannot be made smaller.</source>
        <translation>No se puede reducir.</translation>
    </message>
</context>
<context>
    <name>SupportWarnings</name>
    <message>
        <source>“%1”, example %2: %3</source>
        <translation>«%1», ejemplo %2: %3</translation>
    </message>
    <message>
        <source>the picture is small (%1 pixels); details may be missing.</source>
        <translation>la imagen es pequeña (%1 píxeles); pueden faltar detalles.</translation>
    </message>
    <message>
        <source>the picture looks blurred.</source>
        <translation>la imagen parece borrosa.</translation>
    </message>
    <message>
        <source>the same picture is in this class twice.</source>
        <translation>la misma imagen está dos veces en esta clase.</translation>
    </message>
    <message>
        <source>it does not look like the skin pictures that the engine knows.</source>
        <translation>no se parece a las imágenes de piel que conoce el motor.</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>Class %1</source>
        <translation>Clase %1</translation>
    </message>
    <message>
        <source>Class “%1”</source>
        <translation>Clase «%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>class: fault</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the name is missing.</source>
        <translation>falta el nombre.</translation>
    </message>
    <message>
        <source>the name is longer than %1 characters.</source>
        <translation>el nombre supera los %1 caracteres.</translation>
    </message>
    <message>
        <source>the name contains line breaks or characters that are not text.</source>
        <translation>el nombre contiene saltos de línea o caracteres que no son texto.</translation>
    </message>
    <message>
        <source>the id must be 1 to %1 of the characters a-z, 0-9 and hyphen.</source>
        <translation>el identificador debe tener de 1 a %1 caracteres entre a-z, 0-9 y guion.</translation>
    </message>
    <message>
        <source>the description is longer than %1 characters.</source>
        <translation>la descripción supera los %1 caracteres.</translation>
    </message>
    <message>
        <source>the description contains characters that are not text.</source>
        <translation>la descripción contiene caracteres que no son texto.</translation>
    </message>
    <message>
        <source>there are %1 example images; at most %2 are possible.</source>
        <translation>hay %1 imágenes de ejemplo; se admiten %2 como máximo.</translation>
    </message>
    <message>
        <source>there is neither an example image nor a description. Add at least one of them.</source>
        <translation>no hay ni imagen de ejemplo ni descripción. Añada al menos una de las dos.</translation>
    </message>
    <message>
        <source>an example image has no file name.</source>
        <translation>una imagen de ejemplo no tiene nombre de archivo.</translation>
    </message>
    <message>
        <source>an example image has a file name that cannot be used.</source>
        <translation>una imagen de ejemplo tiene un nombre de archivo que no se puede usar.</translation>
    </message>
    <message>
        <source>“%1” has a negative frame number.</source>
        <translation>«%1» tiene un número de fotograma negativo.</translation>
    </message>
    <message>
        <source>there are more than %1 descriptions.</source>
        <translation>hay más de %1 descripciones.</translation>
    </message>
    <message>
        <source>there are more than %1 terminology codes.</source>
        <translation>hay más de %1 códigos de terminología.</translation>
    </message>
    <message>
        <source>a terminology code needs a system and a value of 1 to %1 characters each.</source>
        <translation>un código de terminología necesita un sistema y un valor de 1 a %1 caracteres cada uno.</translation>
    </message>
    <message>
        <source>The name of the task must be one line of at most %1 characters.</source>
        <translation>El nombre de la tarea debe ser una línea de %1 caracteres como máximo.</translation>
    </message>
    <message numerus="yes">
        <source>The task has %n class(es); at least 2 are needed.</source>
        <translation>
            <numerusform>La tarea tiene %n clase; se necesitan al menos 2.</numerusform>
            <numerusform>La tarea tiene %n clases; se necesitan al menos 2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The task has %1 classes; at most %2 are possible.</source>
        <translation>La tarea tiene %1 clases; se admiten %2 como máximo.</translation>
    </message>
    <message>
        <source>class %1 has the same name.</source>
        <translation>la clase %1 tiene el mismo nombre.</translation>
    </message>
    <message>
        <source>class %1 has the same id, “%2”.</source>
        <translation>la clase %1 tiene el mismo identificador, «%2».</translation>
    </message>
    <message>
        <source>the image “%1” is given twice.</source>
        <translation>la imagen «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>the image “%1” is also an example of “%2”. An image can belong to one class only.</source>
        <translation>la imagen «%1» también es un ejemplo de «%2». Una imagen solo puede pertenecer a una clase.</translation>
    </message>
    <message>
        <source>the marked part of “%1” is no part of a picture.</source>
        <translation>la parte marcada de «%1» no es parte de una imagen.</translation>
    </message>
</context>
<context>
    <name>TaskDraft</name>
    <message>
        <source>The picture cannot be kept: your data folder cannot be written. Save it as a file and drop that here.</source>
        <translation>La imagen no se puede conservar: no se puede escribir en su carpeta de datos. Guárdela como archivo y suéltelo aquí.</translation>
    </message>
</context>
<context>
    <name>TaskFile</name>
    <message>
        <source>“%1” %2</source>
        <comment>field of a task file, fault</comment>
        <translation>«%1» %2</translation>
    </message>
    <message>
        <source>must be an object.</source>
        <translation>debe ser un objeto.</translation>
    </message>
    <message>
        <source>must be a list.</source>
        <translation>debe ser una lista.</translation>
    </message>
    <message>
        <source>must not stand beside “%1”.</source>
        <translation>no debe figurar junto a «%1».</translation>
    </message>
    <message>
        <source>must be text in quotation marks.</source>
        <translation>debe ser un texto entre comillas.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>falta.</translation>
    </message>
    <message>
        <source>must be a whole number, 0 or more.</source>
        <translation>debe ser un número entero, 0 o más.</translation>
    </message>
    <message>
        <source>is not a known key.</source>
        <translation>no es una clave conocida.</translation>
    </message>
    <message>
        <source>must be a file name, or an object with “path” and “frame”.</source>
        <translation>debe ser un nombre de archivo, o un objeto con «path» y «frame».</translation>
    </message>
    <message>
        <source>has no file name.</source>
        <translation>no tiene nombre de archivo.</translation>
    </message>
    <message>
        <source>must be “%1”.</source>
        <translation>debe ser «%1».</translation>
    </message>
    <message>
        <source>must be %1: the file was written by another version of the program.</source>
        <translation>debe ser %1: el archivo es de otra versión del programa.</translation>
    </message>
    <message>
        <source>has %1 entries; at most %2 are possible.</source>
        <translation>tiene %1 entradas; se admiten %2 como máximo.</translation>
    </message>
    <message>
        <source>The task file is larger than %1 MB.</source>
        <translation>El archivo de la tarea supera los %1 MB.</translation>
    </message>
    <message>
        <source>The task file is not valid JSON (line %1).</source>
        <translation>El archivo de la tarea no es JSON válido (línea %1).</translation>
    </message>
    <message>
        <source>The file is not a task file.</source>
        <translation>El archivo no es un archivo de tarea.</translation>
    </message>
    <message>
        <source>Task file: %1</source>
        <translation>Archivo de tarea: %1</translation>
    </message>
    <message>
        <source>The task file “%1” does not exist.</source>
        <translation>El archivo de tarea «%1» no existe.</translation>
    </message>
    <message>
        <source>The task file “%1” cannot be opened.</source>
        <translation>No se puede abrir el archivo de tarea «%1».</translation>
    </message>
    <message>
        <source>The task file “%1” cannot be written. Is the disk full or the folder read-only?</source>
        <translation>No se puede escribir el archivo de tarea «%1». ¿Está el disco lleno o la carpeta es de solo lectura?</translation>
    </message>
    <message>
        <source>must be a colour like “#0072b2”.</source>
        <translation>debe ser un color como «#0072b2».</translation>
    </message>
    <message>
        <source>must be four whole numbers: x, y, width and height.</source>
        <translation>debe constar de cuatro números enteros: x, y, anchura y altura.</translation>
    </message>
</context>
<context>
    <name>vignette::AboutDialog</name>
    <message>
        <source>is being read…</source>
        <translation>se está leyendo…</translation>
    </message>
    <message>
        <source>About Vignette</source>
        <translation>Acerca de Vignette</translation>
    </message>
    <message>
        <source>Vignette %1</source>
        <translation>Vignette %1</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Calcula en</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>%1, trained on %2</source>
        <translation>%1, entrenado el %2</translation>
    </message>
</context>
<context>
    <name>vignette::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecutar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;New task</source>
        <translation>&amp;Nueva tarea</translation>
    </message>
    <message>
        <source>&amp;Open task or classifier…</source>
        <translation>A&amp;brir tarea o clasificador…</translation>
    </message>
    <message>
        <source>Try the sample &amp;task</source>
        <translation>Probar la tarea de &amp;muestra</translation>
    </message>
    <message>
        <source>&amp;Save classifier…</source>
        <translation>&amp;Guardar clasificador…</translation>
    </message>
    <message>
        <source>Save task &amp;as…</source>
        <translation>Guardar tarea &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Export results…</source>
        <translation>&amp;Exportar resultados…</translation>
    </message>
    <message>
        <source>Export &amp;classifier…</source>
        <translation>Ex&amp;portar clasificador…</translation>
    </message>
    <message>
        <source>&amp;Library…</source>
        <translation>Bib&amp;lioteca…</translation>
    </message>
    <message>
        <source>Export re&amp;port…</source>
        <translation>Exportar in&amp;forme…</translation>
    </message>
    <message>
        <source>Export pict&amp;ures…</source>
        <translation>E&amp;xportar imágenes…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Pri&amp;vate mode</source>
        <translation>Modo pri&amp;vado</translation>
    </message>
    <message>
        <source>Nothing is written on disk unless you save it</source>
        <translation>No se escribe nada en el disco que usted no guarde</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Add a &amp;class</source>
        <translation>Añadir una &amp;clase</translation>
    </message>
    <message>
        <source>&amp;Accept the verdict</source>
        <translation>&amp;Aceptar el resultado</translation>
    </message>
    <message>
        <source>&amp;Overrule…</source>
        <translation>&amp;Corregir…</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marcar</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Ne&amp;xt case</source>
        <translation>Caso &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous case</source>
        <translation>Caso an&amp;terior</translation>
    </message>
    <message>
        <source>S&amp;ynthesize</source>
        <translation>S&amp;intetizar</translation>
    </message>
    <message>
        <source>Screen &amp;folder…</source>
        <translation>Cribar &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Evaluate on a labelled folder…</source>
        <translation>&amp;Evaluar con una carpeta etiquetada…</translation>
    </message>
    <message>
        <source>&amp;Compare with a second classifier…</source>
        <translation>Comparar con un segundo clasi&amp;ficador…</translation>
    </message>
    <message>
        <source>&amp;About Vignette</source>
        <translation>&amp;Acerca de Vignette</translation>
    </message>
    <message>
        <source>Use as &amp;example of…</source>
        <translation>Usar como &amp;ejemplo de…</translation>
    </message>
    <message>
        <source>Which should I &amp;label?</source>
        <translation>¿&amp;Cuáles debo etiquetar?</translation>
    </message>
    <message>
        <source>&amp;Adapt to this folder</source>
        <translation>&amp;Adaptar a esta carpeta</translation>
    </message>
    <message>
        <source>Let the cases of the folder, without labels, move the classifier towards them</source>
        <translation>Deja que los casos de la carpeta, sin etiquetas, acerquen a sí el clasificador</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Results, report, pictures, classifier</source>
        <translation>Resultados, informe, imágenes, clasificador</translation>
    </message>
    <message>
        <source>%1 (tool bar)</source>
        <translation>%1 (barra de herramientas)</translation>
    </message>
    <message>
        <source>Expor&amp;t</source>
        <translation>Expor&amp;tar</translation>
    </message>
    <message>
        <source>Export &amp;import ledger…</source>
        <translation>Exportar &amp;registro de importación…</translation>
    </message>
    <message>
        <source>Panel: %1</source>
        <translation>Panel: %1</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Export &amp;DICOM reports…</source>
        <translation>Exportar informes &amp;DICOM…</translation>
    </message>
    <message>
        <source>Pictures from the a&amp;rchive…</source>
        <translation>Imá&amp;genes del PACS…</translation>
    </message>
    <message>
        <source>Export &amp;groups…</source>
        <translation>Exportar &amp;grupos…</translation>
    </message>
    <message>
        <source>Export &amp;audit log…</source>
        <translation>Exportar registro de &amp;auditoría…</translation>
    </message>
    <message>
        <source>Not g&amp;radable</source>
        <translation>N&amp;o valorable</translation>
    </message>
    <message>
        <source>My &amp;diagnosis…</source>
        <translation>Mi &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>&amp;Go on after each answer</source>
        <translation>A&amp;vanzar tras cada respuesta</translation>
    </message>
    <message>
        <source>Open &amp;index…</source>
        <translation>Abrir índi&amp;ce…</translation>
    </message>
    <message>
        <source>Read &amp;blind</source>
        <translation>Lectura a cie&amp;gas</translation>
    </message>
    <message>
        <source>Hide what other reviewers said, for a second reading of your own</source>
        <translation>Oculta lo que dijeron otros revisores, para una segunda lectura propia</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <translation>Dejar de &amp;vigilar</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Vigilar una carpeta…</translation>
    </message>
</context>
<context>
    <name>vignette::ArchiveDialog</name>
    <message>
        <source>&amp;Settings of the archive</source>
        <translation>&amp;Ajustes del PACS</translation>
    </message>
    <message>
        <source>&amp;Fetch and screen</source>
        <translation>&amp;Descargar y cribar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Pictures from the archive</source>
        <translation>Imágenes del PACS</translation>
    </message>
    <message>
        <source>Settings of the archive</source>
        <translation>Ajustes del PACS</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID del paciente</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Studies that were found</source>
        <translation>Estudios encontrados</translation>
    </message>
    <message>
        <source>Progress of the archive</source>
        <translation>Progreso del PACS</translation>
    </message>
    <message>
        <source>Fetch and screen</source>
        <translation>Descargar y cribar</translation>
    </message>
    <message>
        <source>Fetch the pictures of the study and screen them. They are kept until the program ends.</source>
        <translation>Descargar las imágenes del estudio y cribarlas. Se conservan hasta que se cierra el programa.</translation>
    </message>
    <message>
        <source>No archive is set. Ask whoever runs it for these settings.</source>
        <translation>No hay ningún PACS configurado. Pida estos ajustes a quien lo administra.</translation>
    </message>
    <message>
        <source>T&amp;est the connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Name, such as Doe^J*</source>
        <translation>Nombre, p. ej. Doe^J*</translation>
    </message>
    <message>
        <source>Name of the patient</source>
        <translation>Nombre del paciente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Date of the study</source>
        <translation>Fecha del estudio</translation>
    </message>
    <message>
        <source>Any modality</source>
        <translation>Cualquier modalidad</translation>
    </message>
    <message>
        <source>Photographs (XC)</source>
        <translation>Fotografías (XC)</translation>
    </message>
    <message>
        <source>Dermoscopy (DMS)</source>
        <translation>Dermatoscopia (DMS)</translation>
    </message>
    <message>
        <source>Endoscopy (ES)</source>
        <translation>Endoscopia (ES)</translation>
    </message>
    <message>
        <source>Modality of the study</source>
        <translation>Modalidad del estudio</translation>
    </message>
    <message>
        <source>Se&amp;arch</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>Consultando el PACS…</translation>
    </message>
    <message>
        <source>The archive answers. Its settings are kept.</source>
        <translation>El PACS responde. Sus ajustes se han guardado.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No study was found. Look under another date or name.</source>
        <translation>No se encontró ningún estudio. Busque con otra fecha u otro nombre.</translation>
    </message>
    <message>
        <source>There are more studies than are shown. Narrow the search.</source>
        <translation>Hay más estudios de los que se muestran. Acote la búsqueda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln study(s) found.</source>
        <translation>
            <numerusform>%Ln estudio encontrado.</numerusform>
            <numerusform>%Ln estudios encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching the pictures…</source>
        <translation>Descargando las imágenes…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) did not come.</source>
        <translation>
            <numerusform>%Ln imagen no llegó.</numerusform>
            <numerusform>%Ln imágenes no llegaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Wor&amp;klist…</source>
        <translation>Lista de tra&amp;bajo…</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabajo</translation>
    </message>
    <message>
        <source>Choose among the patients that are planned for today</source>
        <translation>Elegir entre los pacientes previstos para hoy</translation>
    </message>
    <message>
        <source>Fetching the pictures… They are screened as they come.</source>
        <translation>Recuperando las imágenes… Se criban a medida que llegan.</translation>
    </message>
</context>
<context>
    <name>vignette::ArchiveForm</name>
    <message>
        <source>&amp;Secure connection (TLS)</source>
        <translation>Conexión &amp;segura (TLS)</translation>
    </message>
    <message>
        <source>none: fetch by C-GET</source>
        <translation>ninguno: descargar por C-GET</translation>
    </message>
    <message>
        <source>With a port the archive sends by C-MOVE: it must know this computer</source>
        <translation>Con un puerto, el PACS envía por C-MOVE: debe conocer este equipo</translation>
    </message>
    <message>
        <source>certificates of who is trusted (PEM)</source>
        <translation>certificados de confianza (PEM)</translation>
    </message>
    <message>
        <source>only where the archive asks for it (PEM)</source>
        <translation>solo si el PACS lo pide (PEM)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;uerto</translation>
    </message>
    <message>
        <source>&amp;Title of the archive (AE)</source>
        <translation>&amp;Título del PACS (AE)</translation>
    </message>
    <message>
        <source>Title of this &amp;computer (AE)</source>
        <translation>Título de este &amp;equipo (AE)</translation>
    </message>
    <message>
        <source>Storage &amp;port</source>
        <translation>Puerto de &amp;almacenamiento</translation>
    </message>
    <message>
        <source>Secure connection (TLS)</source>
        <translation>Conexión segura (TLS)</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autoridades</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Certificado propio</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>Clave propia</translation>
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
        <translation>no se conserva al cerrar el programa</translation>
    </message>
    <message>
        <source>&amp;Kind of archive</source>
        <translation>&amp;Tipo de archivo</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Contrase&amp;ña</translation>
    </message>
    <message>
        <source>Or a token</source>
        <translation>O un token</translation>
    </message>
    <message>
        <source>who is trusted (PEM); empty: whom this computer trusts</source>
        <translation>en quién se confía (PEM); vacío: en quien confía este equipo</translation>
    </message>
</context>
<context>
    <name>vignette::AttributesPanel</name>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Find in tags, names and values</source>
        <translation>Buscar en etiquetas, nombres y valores</translation>
    </message>
    <message>
        <source>Find DICOM attributes</source>
        <translation>Buscar atributos DICOM</translation>
    </message>
    <message>
        <source>DICOM attributes</source>
        <translation>Atributos DICOM</translation>
    </message>
    <message>
        <source>Columns of the attributes</source>
        <translation>Columnas de los atributos</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>&amp;Copiar el valor</translation>
    </message>
</context>
<context>
    <name>vignette::CaseChoice</name>
    <message numerus="yes">
        <source>&amp;All %n case(s)</source>
        <translation>
            <numerusform>El %n c&amp;aso</numerusform>
            <numerusform>&amp;Todos los %n casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n case(s) that the &amp;list shows</source>
        <translation>
            <numerusform>El caso (%n) que muestra la &amp;lista</numerusform>
            <numerusform>Los %n casos que muestra la &amp;lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;marked case(s)</source>
        <translation>
            <numerusform>El caso &amp;marcado (%n)</numerusform>
            <numerusform>Los %n casos &amp;marcados</numerusform>
        </translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Todos los casos</translation>
    </message>
    <message>
        <source>Cases that the list shows</source>
        <translation>Casos que muestra la lista</translation>
    </message>
    <message>
        <source>Marked cases</source>
        <translation>Casos marcados</translation>
    </message>
</context>
<context>
    <name>vignette::CaseFilterBar</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find cases by file name, note or label</source>
        <translation>Buscar casos por nombre de archivo, nota o clase</translation>
    </message>
    <message>
        <source>Show only cases of an outcome</source>
        <translation>Mostrar solo los casos de un resultado</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Todo resultado</translation>
    </message>
    <message>
        <source>Show only cases of a class</source>
        <translation>Mostrar solo los casos de una clase</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Toda clase</translation>
    </message>
    <message>
        <source>Show only cases in a state of review</source>
        <translation>Mostrar solo los casos en un estado de revisión</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Toda revisión</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisados</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Show only cases about which the classifier says something else than the one before it</source>
        <translation>Mostrar solo los casos de los que el clasificador dice algo distinto que el anterior</translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s) changed</source>
        <translation>
            <numerusform>%Ln resultado cambiado</numerusform>
            <numerusform>%Ln resultados cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Not gradable</source>
        <translation>No valorable</translation>
    </message>
</context>
<context>
    <name>vignette::CaseGrid</name>
    <message>
        <source>Cases as a grid</source>
        <translation>Casos en cuadrícula</translation>
    </message>
</context>
<context>
    <name>vignette::CaseGrouping</name>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
</context>
<context>
    <name>vignette::CaseMap</name>
    <message>
        <source>Colour by verdict</source>
        <translation>Color por resultado</translation>
    </message>
    <message>
        <source>Colour by review</source>
        <translation>Color por revisión</translation>
    </message>
    <message>
        <source>What the points are coloured by</source>
        <translation>Qué da color a los puntos</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Select the cases inside a line that you draw (Shift and drag)</source>
        <translation>Seleccionar los casos dentro de una línea que usted traza (Mayús y arrastrar)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Alejar (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show the whole map (F)</source>
        <translation>Mostrar el mapa completo (F)</translation>
    </message>
    <message>
        <source>Laying the cases out by likeness…</source>
        <translation>Ordenando los casos por parecido…</translation>
    </message>
    <message>
        <source>The map is drawn when the screening is over.</source>
        <translation>El mapa se dibuja cuando termina el cribado.</translation>
    </message>
    <message>
        <source>Screen a folder to see its cases laid out by likeness.</source>
        <translation>Cribe una carpeta para ver sus casos dispuestos por parecido.</translation>
    </message>
    <message>
        <source>No case is in view. Change the filter.</source>
        <translation>No hay casos a la vista. Cambie el filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) in view have no place on the map.</source>
        <translation>
            <numerusform>%Ln caso a la vista no tiene lugar en el mapa.</numerusform>
            <numerusform>%Ln casos a la vista no tienen lugar en el mapa.</numerusform>
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
        <translation>Estudio %1
Serie %2
Instancia %3</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <comment>number of study, number of its series</comment>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>DICOM study and its series, numbered in the order in which they were found</source>
        <translation>Estudio DICOM y su serie, numerados en el orden en que se encontraron</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Top class</source>
        <translation>Primera clase</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Example of: %1</source>
        <translation>Ejemplo de: %1</translation>
    </message>
    <message>
        <source>Example of this classifier</source>
        <translation>Ejemplo de este clasificador</translation>
    </message>
    <message>
        <source>Pictures that belong together</source>
        <translation>Imágenes que van juntas</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
</context>
<context>
    <name>vignette::CasePanel</name>
    <message>
        <source>Export results…</source>
        <translation>Exportar resultados…</translation>
    </message>
    <message>
        <source>Cases and import ledger</source>
        <translation>Casos y registro de importación</translation>
    </message>
    <message>
        <source>Export the results as a table</source>
        <translation>Exportar los resultados como tabla</translation>
    </message>
    <message>
        <source>Save the results as CSV</source>
        <translation>Guardar los resultados como CSV</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>Show the cases as a table (T)</source>
        <translation>Mostrar los casos en una tabla (T)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Cuadrícula</translation>
    </message>
    <message>
        <source>Show the cases as a grid of pictures (G)</source>
        <translation>Mostrar los casos en una cuadrícula de imágenes (G)</translation>
    </message>
    <message>
        <source>&amp;Import ledger</source>
        <translation>&amp;Registro de importación</translation>
    </message>
    <message>
        <source>Cases (%1)</source>
        <translation>Casos (%1)</translation>
    </message>
    <message>
        <source>Import ledger (%1)</source>
        <translation>Registro de importación (%1)</translation>
    </message>
    <message>
        <source>Looking at the first pictures…</source>
        <translation>Mirando las primeras imágenes…</translation>
    </message>
    <message>
        <source>Cases appear here once a classifier is made or opened.</source>
        <translation>Los casos aparecen aquí en cuanto se crea o se abre un clasificador.</translation>
    </message>
    <message>
        <source>Cancel screening</source>
        <translation>Cancelar el cribado</translation>
    </message>
    <message>
        <source>Screen folder…</source>
        <translation>Cribar carpeta…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Resume the screening</source>
        <translation>Reanudar el cribado</translation>
    </message>
    <message>
        <source>Pause the screening</source>
        <translation>Pausar el cribado</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln case(s)</source>
        <translation>
            <numerusform>%1 de %Ln caso</numerusform>
            <numerusform>%1 de %Ln casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln caso</numerusform>
            <numerusform>%Ln casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not screened</source>
        <translation>
            <numerusform>%Ln sin cribar</numerusform>
            <numerusform>%Ln sin cribar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewed</source>
        <translation>
            <numerusform>%Ln revisado</numerusform>
            <numerusform>%Ln revisados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) of the task</source>
        <translation>
            <numerusform>%Ln ejemplo de la tarea</numerusform>
            <numerusform>%Ln ejemplos de la tarea</numerusform>
        </translation>
    </message>
    <message>
        <source>Which should I label?</source>
        <translation>¿Cuáles debo etiquetar?</translation>
    </message>
    <message>
        <source>Ask me about the cases whose answers help the classifier most (Q)</source>
        <translation>Preguntarme por los casos cuyas respuestas más ayudan al clasificador (Q)</translation>
    </message>
    <message>
        <source>Drop a folder of pictures or DICOM files here to screen it.</source>
        <translation>Suelte aquí una carpeta de imágenes o archivos DICOM para cribarla.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>No case passes the filter.</source>
        <translation>Ningún caso pasa el filtro.</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Mostrar todos los casos</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>Show the cases on a map, where alike ones lie together (P)</source>
        <translation>Mostrar los casos en un mapa, con los parecidos juntos (P)</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamaño de las imágenes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Gro&amp;ups</source>
        <translation>Gr&amp;upos</translation>
    </message>
    <message>
        <source>Show which pictures belong together, such as those of one study or patient (Y)</source>
        <translation>Muestra qué imágenes van juntas, como las de un estudio o un paciente (Y)</translation>
    </message>
</context>
<context>
    <name>vignette::CaseTable</name>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
</context>
<context>
    <name>vignette::CaseView</name>
    <message>
        <source>Frame of the file</source>
        <translation>Fotograma del archivo</translation>
    </message>
    <message>
        <source>Frame of the file: [ and ]</source>
        <translation>Fotograma del archivo: [ y ]</translation>
    </message>
    <message>
        <source>Drag with the right button, or Shift with the arrow keys on the picture. What the network saw is the picture as it was read.</source>
        <translation>Arrastre con el botón derecho, o use Mayús con las flechas sobre la imagen. Lo que vio la red es la imagen tal como se leyó.</translation>
    </message>
    <message>
        <source>P&amp;revious frame</source>
        <translation>Fotograma a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation>Fotograma &amp;siguiente</translation>
    </message>
    <message>
        <source>Reset &amp;window</source>
        <translation>Restablecer la &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;DICOM attributes</source>
        <translation>Atributos &amp;DICOM</translation>
    </message>
    <message>
        <source>%1 holds no picture that can be shown.</source>
        <translation>%1 no contiene ninguna imagen que se pueda mostrar.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Leyendo la imagen…</translation>
    </message>
    <message>
        <source>Select a case to see its picture here.</source>
        <translation>Seleccione un caso para ver aquí su imagen.</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>Fotograma %1 de %2</translation>
    </message>
    <message>
        <source>Window %1, level %2</source>
        <translation>Ventana %1, nivel %2</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Where the network &amp;looked</source>
        <translation>Dónde &amp;miró la red</translation>
    </message>
    <message>
        <source>Show where the network looked</source>
        <translation>Mostrar dónde miró la red</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>The bare picture beside the one with the overlay</source>
        <translation>La imagen sola junto a la que lleva la superposición</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Mostrar la imagen completa</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Tamaño &amp;real</translation>
    </message>
    <message>
        <source>One pixel of the picture on one of the screen</source>
        <translation>Un píxel de la imagen por cada píxel de la pantalla</translation>
    </message>
    <message>
        <source>Show the picture as it was read</source>
        <translation>Mostrar la imagen tal como se leyó</translation>
    </message>
    <message>
        <source>What the DICOM file says of itself</source>
        <translation>Lo que el archivo DICOM dice de sí mismo</translation>
    </message>
    <message>
        <source>Mark a region</source>
        <translation>Marcar una región</translation>
    </message>
    <message>
        <source>Mark the lesion with a box: it is judged in the place of the picture</source>
        <translation>Marcar la lesión con un recuadro: se juzga en lugar de la imagen</translation>
    </message>
    <message>
        <source>Find the lesion</source>
        <translation>Buscar la lesión</translation>
    </message>
    <message>
        <source>Mark what looks like the lesion</source>
        <translation>Marcar lo que parece la lesión</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen completa</translation>
    </message>
    <message>
        <source>Judge the whole picture again</source>
        <translation>Volver a juzgar la imagen completa</translation>
    </message>
    <message>
        <source>The picture is not there any more: it was moved, renamed or deleted since it was read. Its verdict is that of then.</source>
        <translation>La imagen ya no está: se movió, se renombró o se borró desde que se leyó. Su resultado es el de entonces.</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>Medir una distancia</translation>
    </message>
    <message>
        <source>This picture does not say how large its pixels are.</source>
        <translation>Esta imagen no dice qué tamaño tienen sus píxeles.</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Take this lesion away</source>
        <translation>Quitar esta lesión</translation>
    </message>
    <message>
        <source>Not a lesion: its case goes</source>
        <translation>No es una lesión: su caso desaparece</translation>
    </message>
    <message>
        <source>Another lesion</source>
        <translation>Otra lesión</translation>
    </message>
    <message>
        <source>Mark one more lesion of this picture: it becomes a case of its own</source>
        <translation>Marcar otra lesión de esta imagen: pasa a ser un caso propio</translation>
    </message>
</context>
<context>
    <name>vignette::ChangePlot</name>
    <message>
        <source>Verdicts changed by each answer</source>
        <translation>Resultados cambiados por cada respuesta</translation>
    </message>
</context>
<context>
    <name>vignette::ChangesDialog</name>
    <message>
        <source>What was removed</source>
        <translation>Qué se ha quitado</translation>
    </message>
    <message>
        <source>In how many pictures each attribute was kept, replaced or removed. The same table lies in %1. What is written into a picture itself stays unless it was blackened.</source>
        <translation>En cuántas imágenes se conservó, sustituyó o quitó cada atributo. La misma tabla está en %1. Lo que está escrito en la propia imagen permanece si no se ha tapado.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
</context>
<context>
    <name>vignette::ClassCard</name>
    <message>
        <source>Name of the class</source>
        <translation>Nombre de la clase</translation>
    </message>
    <message>
        <source>Clinical description: colour, shape, surface, border, site…</source>
        <translation>Descripción clínica: color, forma, superficie, borde, localización…</translation>
    </message>
    <message>
        <source>Clinical description of the class</source>
        <translation>Descripción clínica de la clase</translation>
    </message>
    <message>
        <source>Add pictures, start from a condition, move, remove</source>
        <translation>Añadir imágenes, partir de una enfermedad, mover, eliminar</translation>
    </message>
    <message>
        <source>What can be done with this class</source>
        <translation>Qué se puede hacer con esta clase</translation>
    </message>
    <message>
        <source>&amp;Add pictures…</source>
        <translation>&amp;Añadir imágenes…</translation>
    </message>
    <message>
        <source>&amp;Paste pictures</source>
        <translation>&amp;Pegar imágenes</translation>
    </message>
    <message>
        <source>Start from a &amp;condition…</source>
        <translation>Partir de una &amp;enfermedad…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Remove this class</source>
        <translation>E&amp;liminar esta clase</translation>
    </message>
    <message>
        <source>Examples: %1 (the pictures are not in the file)</source>
        <translation>Ejemplos: %1 (las imágenes no están en el archivo)</translation>
    </message>
    <message>
        <source>left out in turn, recognised: %1</source>
        <translation>dejadas fuera una a una, reconocidas: %1</translation>
    </message>
    <message>
        <source>Files without a picture, left out: %1.</source>
        <translation>Archivos sin imagen, omitidos: %1.</translation>
    </message>
    <message>
        <source>A class takes up to %1 examples. Left out: %2.</source>
        <translation>Una clase admite hasta %1 ejemplos. Omitidos: %2.</translation>
    </message>
    <message>
        <source>Add example pictures</source>
        <translation>Añadir imágenes de ejemplo</translation>
    </message>
    <message>
        <source>Examples: %1</source>
        <translation>Ejemplos: %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy a picture, or files in the file manager, first.</source>
        <translation>No hay ninguna imagen que pegar. Copie antes una imagen, o archivos en el gestor de archivos.</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Añadir imágenes…</translation>
    </message>
    <message>
        <source>Start from a condition…</source>
        <translation>Partir de una enfermedad…</translation>
    </message>
    <message>
        <source>Examples: %1, from cases: %2</source>
        <translation>Ejemplos: %1, de los casos: %2</translation>
    </message>
    <message>
        <source>Add pictures from files; they can be dropped or pasted here too</source>
        <translation>Añadir imágenes desde archivos; aquí también se pueden soltar o pegar</translation>
    </message>
    <message>
        <source>Add pictures to the class</source>
        <translation>Añadir imágenes a la clase</translation>
    </message>
    <message>
        <source>Take name and description from the list of conditions</source>
        <translation>Tomar el nombre y la descripción de la lista de enfermedades</translation>
    </message>
    <message>
        <source>Drop pictures here, or press to add</source>
        <translation>Suelte imágenes aquí o pulse para añadirlas</translation>
    </message>
    <message>
        <source>The same condition in other words: two descriptions tell the engine more than one</source>
        <translation>La misma enfermedad con otras palabras: dos descripciones dicen al motor más que una</translation>
    </message>
    <message>
        <source>Other &amp;descriptions…</source>
        <translation>Otras &amp;descripciones…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other description(s)…</source>
        <translation>
            <numerusform>%Ln descripción más…</numerusform>
            <numerusform>%Ln descripciones más…</numerusform>
        </translation>
    </message>
    <message>
        <source>In other words…</source>
        <translation>Con otras palabras…</translation>
    </message>
</context>
<context>
    <name>vignette::ClassList</name>
    <message>
        <source>Add a class</source>
        <translation>Añadir una clase</translation>
    </message>
    <message>
        <source>Add a class (Ctrl+Shift+N)</source>
        <translation>Añadir una clase (Ctrl+Mayús+N)</translation>
    </message>
    <message>
        <source>Classes of the task</source>
        <translation>Clases de la tarea</translation>
    </message>
    <message>
        <source>A class takes up to %1 examples.</source>
        <translation>Una clase admite hasta %1 ejemplos.</translation>
    </message>
    <message>
        <source>A class takes up to %1 examples. Left out: %2.</source>
        <translation>Una clase admite hasta %1 ejemplos. Omitidos: %2.</translation>
    </message>
</context>
<context>
    <name>vignette::ColourBar</name>
    <message>
        <source>Scale of the overlay, from 0 to 1</source>
        <translation>Escala de la superposición, de 0 a 1</translation>
    </message>
    <message>
        <source>1 is the place of this picture that speaks most for the class.
Scales of different pictures cannot be compared.</source>
        <translation>1 es el lugar de esta imagen que más habla a favor de la clase.
Las escalas de imágenes distintas no se pueden comparar.</translation>
    </message>
</context>
<context>
    <name>vignette::ColourButton</name>
    <message>
        <source>Choose the colour of this class</source>
        <translation>Elegir el color de esta clase</translation>
    </message>
    <message>
        <source>Class %1, colour: %2</source>
        <translation>Clase %1, color: %2</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Otro…</translation>
    </message>
    <message>
        <source>&amp;By its place</source>
        <translation>&amp;Según su lugar</translation>
    </message>
    <message>
        <source>Colour of the class</source>
        <translation>Color de la clase</translation>
    </message>
</context>
<context>
    <name>vignette::Commands</name>
    <message>
        <source>Screen a folder</source>
        <translation>Cribar una carpeta</translation>
    </message>
    <message>
        <source>Last time this was screened: %1.</source>
        <translation>La última vez se cribó esto: %1.</translation>
    </message>
    <message>
        <source>Screen it again</source>
        <translation>Cribarlo de nuevo</translation>
    </message>
    <message>
        <source>The last session ended without saving its task. It was kept.</source>
        <translation>La última sesión terminó sin guardar su tarea. Se ha conservado.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Make or open a classifier first, then evaluate it.</source>
        <translation>Cree o abra primero un clasificador y después evalúelo.</translation>
    </message>
    <message>
        <source>A screening is running. Wait for its end, or cancel it.</source>
        <translation>Hay un cribado en marcha. Espere a que termine, o cancélelo.</translation>
    </message>
    <message>
        <source>There are no cases to compare on. Screen a folder first.</source>
        <translation>No hay casos con que comparar. Cribe primero una carpeta.</translation>
    </message>
    <message>
        <source>The settings cannot be stored. Is the disk full or the folder read-only?</source>
        <translation>No se pueden guardar los ajustes. ¿Está el disco lleno o la carpeta es de solo lectura?</translation>
    </message>
    <message>
        <source>Make or open a classifier first, then screen with it.</source>
        <translation>Cree o abra primero un clasificador y después cribe con él.</translation>
    </message>
    <message>
        <source>Open an index</source>
        <translation>Abrir un índice</translation>
    </message>
    <message>
        <source>There is no index in &quot;%1&quot;. vignette-cli makes one with encode.</source>
        <translation>No hay ningún índice en «%1». vignette-cli lo crea con encode.</translation>
    </message>
    <message>
        <source>Who reads blind needs a name. Write it in the settings, at &quot;Reviewer&quot;.</source>
        <translation>Quien lee a ciegas necesita un nombre. Escríbalo en los ajustes, en «Revisor».</translation>
    </message>
    <message>
        <source>What other reviewers said is hidden. Your answers are kept beside theirs, and compared under Evaluate &gt; Readers.</source>
        <translation>Lo que dijeron otros revisores está oculto. Sus respuestas se guardan junto a las de ellos y se comparan en Evaluar &gt; Lectores.</translation>
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
        <translation>%1. Primero: %2. Segundo: %3. Desacuerdo: %4.</translation>
    </message>
    <message>
        <source>The part of the probability that the two give to different classes. 100 % where only one of them says &quot;none of these&quot;, or where they know different classes and name different ones.</source>
        <translation>La parte de la probabilidad que los dos dan a clases distintas. 100 % donde solo uno dice «ninguna de estas», o donde conocen clases distintas y nombran otras.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Desacuerdo</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segundo</translation>
    </message>
</context>
<context>
    <name>vignette::ComparisonView</name>
    <message>
        <source>Choose the &amp;second classifier…</source>
        <translation>Elegir el &amp;segundo clasificador…</translation>
    </message>
    <message>
        <source>&amp;Only where the answers differ</source>
        <translation>S&amp;olo donde difieren las respuestas</translation>
    </message>
    <message>
        <source>&amp;Export comparison…</source>
        <translation>&amp;Exportar comparación…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the second classifier</source>
        <translation>Elegir el segundo clasificador</translation>
    </message>
    <message>
        <source>Only where the answers differ</source>
        <translation>Solo donde difieren las respuestas</translation>
    </message>
    <message>
        <source>Export the comparison as a table</source>
        <translation>Exportar la comparación como tabla</translation>
    </message>
    <message>
        <source>Save both verdicts of each case as CSV</source>
        <translation>Guardar los dos resultados de cada caso como CSV</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>Cancelar la comparación</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Choose a second classifier for the same cases.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;It looks at each of them, and both verdicts stand side by side: what the two disagree about most comes first.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Elija un segundo clasificador para los mismos casos.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Mira cada uno de ellos, y los dos resultados aparecen lado a lado: primero va aquello en lo que más difieren.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exportar la comparación</translation>
    </message>
    <message>
        <source>Cases with the verdicts of both classifiers</source>
        <translation>Casos con los resultados de ambos clasificadores</translation>
    </message>
    <message>
        <source>Return shows the case in the main window, where it can be reviewed</source>
        <translation>Intro muestra el caso en la ventana principal, donde se puede revisar</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>La imagen elegida</translation>
    </message>
    <message>
        <source>The second classifier saw none of these cases.</source>
        <translation>El segundo clasificador no vio ninguno de estos casos.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Probability of %1, first</source>
        <translation>Probabilidad de %1, primero</translation>
    </message>
    <message>
        <source>Probability of %1, second</source>
        <translation>Probabilidad de %1, segundo</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>First: %1. Second: %2.</source>
        <translation>Primero: %1. Segundo: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s), the answers differ in %1</source>
        <translation>
            <numerusform>%Ln caso, las respuestas difieren en %1</numerusform>
            <numerusform>%Ln casos, las respuestas difieren en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vignette::ConditionDialog</name>
    <message>
        <source>Start from a condition</source>
        <translation>Partir de una enfermedad</translation>
    </message>
    <message>
        <source>Name, feature or ICD-10 code</source>
        <translation>Nombre, signo o código CIE-10</translation>
    </message>
    <message>
        <source>Find a condition</source>
        <translation>Buscar una enfermedad</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Enfermedades</translation>
    </message>
    <message>
        <source>Use this condition</source>
        <translation>Usar esta enfermedad</translation>
    </message>
    <message>
        <source>The descriptions are a start: change them to what you see.</source>
        <translation>Las descripciones son un comienzo: cámbielas por lo que usted ve.</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>También: %1</translation>
    </message>
    <message>
        <source>My diagnosis</source>
        <translation>Mi diagnóstico</translation>
    </message>
    <message>
        <source>Use as my diagnosis</source>
        <translation>Usar como mi diagnóstico</translation>
    </message>
    <message>
        <source>What is not in the list can be typed.</source>
        <translation>Lo que no está en la lista se puede escribir.</translation>
    </message>
    <message>
        <source>“%1”, as typed</source>
        <translation>«%1», tal como se ha escrito</translation>
    </message>
</context>
<context>
    <name>vignette::CurvesPanel</name>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>at specificity </source>
        <translation>a una especificidad de </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Specificity at which the sensitivity is given</source>
        <translation>Especificidad a la que se da la sensibilidad</translation>
    </message>
    <message>
        <source>&amp;ROC</source>
        <translation>&amp;ROC</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>Curva ROC</translation>
    </message>
    <message>
        <source>&amp;Calibration</source>
        <translation>&amp;Calibración</translation>
    </message>
    <message>
        <source>Calibration curve</source>
        <translation>Curva de calibración</translation>
    </message>
    <message>
        <source>&amp;Decision curve</source>
        <translation>Curva de &amp;decisión</translation>
    </message>
    <message>
        <source>Decision curve</source>
        <translation>Curva de decisión</translation>
    </message>
    <message>
        <source>Class of the curve</source>
        <translation>Clase de la curva</translation>
    </message>
    <message>
        <source>Not enough to estimate. Pictures of %1: %2; of the other classes: %3. Both need at least %4.</source>
        <translation>Insuficiente para estimar. Imágenes de %1: %2; de las otras clases: %3. Ambas necesitan al menos %4.</translation>
    </message>
    <message>
        <source>1 − specificity</source>
        <translation>1 − especificidad</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Azar</translation>
    </message>
    <message>
        <source>Other classes</source>
        <translation>Otras clases</translation>
    </message>
    <message>
        <source>no threshold reaches it but calling none</source>
        <translation>ningún umbral la alcanza, salvo no asignar ninguna</translation>
    </message>
    <message>
        <source>called from a probability of %1</source>
        <translation>se asigna a partir de una probabilidad de %1</translation>
    </message>
    <message>
        <source>%1 against the other classes: AUC %2, %3 pictures against %4. Sensitivity %5 at a specificity of %6 (%7). In brackets: 95 % intervals. The threshold is chosen on these pictures, so expect a little less on others.</source>
        <translation>%1 frente a las otras clases: AUC %2, %3 imágenes frente a %4. Sensibilidad %5 con una especificidad de %6 (%7). Entre paréntesis: intervalos del 95 %. El umbral se elige con estas imágenes; espere algo menos con otras.</translation>
    </message>
    <message>
        <source>Not enough to estimate. Pictures of the classes: %1. Calibration needs at least %2.</source>
        <translation>Insuficiente para estimar. Imágenes de las clases: %1. La calibración necesita al menos %2.</translation>
    </message>
    <message>
        <source>Probability of the top class</source>
        <translation>Probabilidad de la primera clase</translation>
    </message>
    <message>
        <source>Share that was right</source>
        <translation>Proporción de aciertos</translation>
    </message>
    <message>
        <source>Perfect</source>
        <translation>Perfecta</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>This classifier, with 95 % intervals</source>
        <translation>Este clasificador, con intervalos del 95 %</translation>
    </message>
    <message>
        <source>on the whole neither too sure nor too unsure of itself, as far as these pictures tell</source>
        <translation>en conjunto ni demasiado ni demasiado poco seguro de sí, hasta donde muestran estas imágenes</translation>
    </message>
    <message>
        <source>it is too sure of itself</source>
        <translation>está demasiado seguro de sí</translation>
    </message>
    <message>
        <source>it is not sure enough of itself</source>
        <translation>no está bastante seguro de sí</translation>
    </message>
    <message>
        <source>Expected calibration error %1, %2 pictures. Mean probability minus share that was right: %3; %4. In brackets: 95 % intervals. With few pictures the error is overestimated.</source>
        <translation>Error de calibración esperado %1, %2 imágenes. Probabilidad media menos proporción de aciertos: %3; %4. Entre paréntesis: intervalos del 95 %. Con pocas imágenes el error se sobrestima.</translation>
    </message>
    <message>
        <source>Threshold on the probability of the class</source>
        <translation>Umbral de la probabilidad de la clase</translation>
    </message>
    <message>
        <source>Net benefit</source>
        <translation>Beneficio neto</translation>
    </message>
    <message>
        <source>Call all</source>
        <translation>Asignar todas</translation>
    </message>
    <message>
        <source>Call none</source>
        <translation>No asignar ninguna</translation>
    </message>
    <message>
        <source>Net benefit of calling %1 from a threshold on: true calls per picture minus false ones, weighted by the odds of the threshold. At 0.5: %2, %3 pictures; the band is the 95 % interval. It holds where %4 % of the pictures are of this class, as here.</source>
        <translation>Beneficio neto de asignar %1 a partir de un umbral: asignaciones correctas por imagen menos las falsas, ponderadas por la razón de probabilidades (odds) del umbral. En 0,5: %2, %3 imágenes; la banda es el intervalo del 95 %. Vale donde el %4 % de las imágenes son de esta clase, como aquí.</translation>
    </message>
</context>
<context>
    <name>vignette::DescriptionsDialog</name>
    <message>
        <source>In other words</source>
        <translation>Con otras palabras</translation>
    </message>
    <message>
        <source>In other words: %1</source>
        <translation>Con otras palabras: %1</translation>
    </message>
    <message>
        <source>Describe the same condition in other words, best from another source. Two descriptions tell the engine more than one, most of all where there are few examples.</source>
        <translation>Describa la misma enfermedad con otras palabras, mejor de otra fuente. Dos descripciones dicen al motor más que una, sobre todo cuando hay pocos ejemplos.</translation>
    </message>
    <message>
        <source>&amp;Add another</source>
        <translation>&amp;Añadir otra</translation>
    </message>
    <message>
        <source>Add another description</source>
        <translation>Añadir otra descripción</translation>
    </message>
    <message>
        <source>Other description %1</source>
        <translation>Otra descripción %1</translation>
    </message>
</context>
<context>
    <name>vignette::DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programa: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>vignette::DicomExportDialog</name>
    <message>
        <source>Export DICOM reports</source>
        <translation>Exportar informes DICOM</translation>
    </message>
    <message>
        <source>With &amp;where the network looked</source>
        <translation>Con &amp;dónde miró la red</translation>
    </message>
    <message>
        <source>&amp;Photographs that are no DICOM: as a study of</source>
        <translation>&amp;Fotografías que no son DICOM: como estudio de</translation>
    </message>
    <message>
        <source>With where the network looked</source>
        <translation>Con dónde miró la red</translation>
    </message>
    <message>
        <source>Photographs that are no DICOM</source>
        <translation>Fotografías que no son DICOM</translation>
    </message>
    <message>
        <source>Patient &amp;ID</source>
        <translation>&amp;ID del paciente</translation>
    </message>
    <message>
        <source>Patient &amp;name</source>
        <translation>&amp;Nombre del paciente</translation>
    </message>
    <message>
        <source>&amp;Description of the study</source>
        <translation>Des&amp;cripción del estudio</translation>
    </message>
    <message>
        <source>Each verdict becomes a report (TID 1500) in the study of its picture, for the archive. Patient and study are those of the picture; all photographs are taken to be of the one patient that is given here.</source>
        <translation>Cada resultado pasa a ser un informe (TID 1500) en el estudio de su imagen, para el PACS. El paciente y el estudio son los de la imagen; se considera que todas las fotografías son del único paciente que se indica aquí.</translation>
    </message>
    <message>
        <source>The photographs need the ID of their patient.</source>
        <translation>Las fotografías necesitan el ID de su paciente.</translation>
    </message>
    <message>
        <source>Export DICOM reports into a folder</source>
        <translation>Exportar informes DICOM a una carpeta</translation>
    </message>
    <message>
        <source>Cancelled. What was written so far is kept.</source>
        <translation>Cancelado. Lo escrito hasta ahora se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) written.</source>
        <translation>
            <numerusform>%Ln informe escrito.</numerusform>
            <numerusform>%Ln informes escritos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photograph(s) passed over: no patient was given for them.</source>
        <translation>
            <numerusform>%Ln fotografía omitida: no se indicó su paciente.</numerusform>
            <numerusform>%Ln fotografías omitidas: no se indicó su paciente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) could not be written.</source>
        <translation>
            <numerusform>No se pudo escribir %Ln caso.</numerusform>
            <numerusform>No se pudieron escribir %Ln casos.</numerusform>
        </translation>
    </message>
    <message>
        <source>reports for the archive</source>
        <translation>informes para el archivo</translation>
    </message>
    <message>
        <source>pictures and reports for outside, without notes</source>
        <translation>imágenes e informes para fuera, sin notas</translation>
    </message>
</context>
<context>
    <name>vignette::EvaluatePage</name>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>There is no classifier yet. Make or open one, then measure it on pictures whose classes are known.</source>
        <translation>Aún no hay clasificador. Cree o abra uno y mídalo con imágenes cuyas clases se conozcan.</translation>
    </message>
    <message>
        <source>Define a task</source>
        <translation>Definir una tarea</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>There are no cases to compare on. Screen a folder, then let a second classifier judge the same cases.</source>
        <translation>No hay casos con que comparar. Cribe una carpeta y deje que un segundo clasificador juzgue los mismos casos.</translation>
    </message>
    <message>
        <source>Screen a folder…</source>
        <translation>Cribar una carpeta…</translation>
    </message>
    <message>
        <source>Evaluation and comparison</source>
        <translation>Evaluación y comparación</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
</context>
<context>
    <name>vignette::EvaluationView</name>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Elegir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Export figures…</source>
        <translation>&amp;Exportar cifras…</translation>
    </message>
    <message>
        <source>Choose a labelled folder</source>
        <translation>Elegir una carpeta etiquetada</translation>
    </message>
    <message>
        <source>Cancel the evaluation</source>
        <translation>Cancelar la evaluación</translation>
    </message>
    <message>
        <source>Export the figures as a table</source>
        <translation>Exportar las cifras como tabla</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Progreso de la evaluación</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Exportar las cifras</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Choose a folder of pictures whose classes are known.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Either its sub-folders are named like the classes, or it holds a table (CSV) with the columns &lt;i&gt;file&lt;/i&gt; and &lt;i&gt;label&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Classes: %1. Any other label counts as “other” and should be refused.&lt;/p&gt;&lt;p&gt;Take pictures that were no examples of this classifier.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Elija una carpeta de imágenes cuyas clases se conozcan.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;O bien sus subcarpetas se llaman como las clases, o bien contiene una tabla (CSV) con las columnas &lt;i&gt;file&lt;/i&gt; y &lt;i&gt;label&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Clases: %1. Cualquier otra etiqueta cuenta como «otra» y debería rechazarse.&lt;/p&gt;&lt;p&gt;Tome imágenes que no fueran ejemplos de este clasificador.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Pictures of the chosen cell</source>
        <translation>Imágenes de la celda elegida</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>La imagen elegida</translation>
    </message>
    <message>
        <source>Evaluate on a labelled folder</source>
        <translation>Evaluar con una carpeta etiquetada</translation>
    </message>
    <message>
        <source>True class: %1. Answer: %2. Pictures: %3.</source>
        <translation>Clase verdadera: %1. Respuesta: %2. Imágenes: %3.</translation>
    </message>
    <message>
        <source>No picture in this cell.</source>
        <translation>Ninguna imagen en esta celda.</translation>
    </message>
</context>
<context>
    <name>vignette::ExampleDialog</name>
    <message>
        <source>&amp;Mark a region</source>
        <translation>&amp;Marcar una región</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>&amp;Imagen completa</translation>
    </message>
    <message>
        <source>Picture of the example</source>
        <translation>Imagen del ejemplo</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Leyendo la imagen…</translation>
    </message>
    <message>
        <source>Mark the lesion with a box: it is the example in the place of the picture</source>
        <translation>Marcar la lesión con un recuadro: es el ejemplo en lugar de la imagen</translation>
    </message>
    <message>
        <source>Mark a region</source>
        <translation>Marcar una región</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen completa</translation>
    </message>
</context>
<context>
    <name>vignette::ExampleList</name>
    <message>
        <source>Example pictures of the class</source>
        <translation>Imágenes de ejemplo de la clase</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out, it is taken for: %1 (%2 %)</source>
        <translation>Si se deja fuera, se toma por: %1 (%2 %)</translation>
    </message>
    <message>
        <source>%1, frame %2</source>
        <translation>%1, fotograma %2</translation>
    </message>
    <message>
        <source>It is one of the cases.</source>
        <translation>Es uno de los casos.</translation>
    </message>
    <message>
        <source>taken for</source>
        <translation>se toma por</translation>
    </message>
    <message>
        <source>Drop or paste pictures here. A double click shows one large, to mark the lesion. Delete takes out the selected ones, 1 to 9 move them to another class.</source>
        <translation>Suelte o pegue imágenes aquí. Un doble clic muestra una en grande, para marcar la lesión. Supr quita las seleccionadas; de 1 a 9 las pasan a otra clase.</translation>
    </message>
    <message>
        <source>A part of the picture is marked.</source>
        <translation>Hay una parte de la imagen marcada.</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
</context>
<context>
    <name>vignette::ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
</context>
<context>
    <name>vignette::Exports</name>
    <message>
        <source>Save the task</source>
        <translation>Guardar la tarea</translation>
    </message>
    <message>
        <source>Tasks (*.json)</source>
        <translation>Tareas (*.json)</translation>
    </message>
    <message>
        <source>There is no classifier to save yet.</source>
        <translation>Todavía no hay ningún clasificador que guardar.</translation>
    </message>
    <message>
        <source>Save the classifier</source>
        <translation>Guardar el clasificador</translation>
    </message>
    <message>
        <source>Classifiers (*.vignette)</source>
        <translation>Clasificadores (*.vignette)</translation>
    </message>
    <message>
        <source>There is no classifier to export yet.</source>
        <translation>Todavía no hay ningún clasificador que exportar.</translation>
    </message>
    <message>
        <source>Export the classifier for other programs</source>
        <translation>Exportar el clasificador para otros programas</translation>
    </message>
    <message>
        <source>ONNX (*.onnx);;TorchScript (*.pt)</source>
        <translation>ONNX (*.onnx);;TorchScript (*.pt)</translation>
    </message>
    <message>
        <source>A screening is running. Wait for its end, or cancel it.</source>
        <translation>Hay un cribado en marcha. Espere a que termine, o cancélelo.</translation>
    </message>
    <message>
        <source>There are no cases to export. Screen a folder first.</source>
        <translation>No hay casos que exportar. Cribe primero una carpeta.</translation>
    </message>
    <message>
        <source>There are no cases to report. Screen a folder first.</source>
        <translation>No hay casos de los que informar. Cribe primero una carpeta.</translation>
    </message>
    <message>
        <source>There are no pictures to export. Screen a folder first.</source>
        <translation>No hay imágenes que exportar. Cribe primero una carpeta.</translation>
    </message>
    <message>
        <source>Export the import ledger</source>
        <translation>Exportar el registro de importación</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>No cases are grouped. Choose View &gt; Groups and by what they belong together.</source>
        <translation>No hay casos agrupados. Elija Ver &gt; Grupos y según qué van juntos.</translation>
    </message>
    <message>
        <source>Export the groups</source>
        <translation>Exportar los grupos</translation>
    </message>
    <message>
        <source>Export the audit log of the reviews</source>
        <translation>Exportar el registro de auditoría de las revisiones</translation>
    </message>
</context>
<context>
    <name>vignette::FiguresPanel</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Confusion matrix: true class in rows, answer in columns</source>
        <translation>Matriz de confusión: clase verdadera en filas, respuesta en columnas</translation>
    </message>
    <message>
        <source>Figures of each class</source>
        <translation>Cifras de cada clase</translation>
    </message>
    <message>
        <source>True class in rows, answer in columns</source>
        <translation>Clase verdadera en filas, respuesta en columnas</translation>
    </message>
    <message>
        <source>Each class, with 95 % intervals</source>
        <translation>Cada clase, con intervalos del 95 %</translation>
    </message>
    <message>
        <source>Top class right</source>
        <translation>Primera clase correcta</translation>
    </message>
    <message>
        <source>Of the pictures of the classes, whatever the outcome</source>
        <translation>De las imágenes de las clases, sea cual sea el resultado</translation>
    </message>
    <message>
        <source>Named as the right class</source>
        <translation>Nombradas con la clase correcta</translation>
    </message>
    <message>
        <source>Of the pictures of the classes</source>
        <translation>De las imágenes de las clases</translation>
    </message>
    <message>
        <source>Named classes that are right</source>
        <translation>Clases nombradas que son correctas</translation>
    </message>
    <message>
        <source>Of all pictures that were named as a class, those of other labels included</source>
        <translation>De todas las imágenes nombradas con una clase, incluidas las de otras etiquetas</translation>
    </message>
    <message>
        <source>Pictures that got an answer</source>
        <translation>Imágenes que obtuvieron respuesta</translation>
    </message>
    <message>
        <source>Pictures of other labels not named</source>
        <translation>Imágenes de otras etiquetas no nombradas</translation>
    </message>
    <message>
        <source>They should be refused</source>
        <translation>Deberían rechazarse</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message numerus="yes">
        <source>True class: %1. Answer: %2. %3 of %n picture(s).</source>
        <translation>
            <numerusform>Clase verdadera: %1. Respuesta: %2. %3 de %n imagen.</numerusform>
            <numerusform>Clase verdadera: %1. Respuesta: %2. %3 de %n imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sensitivity at %1&#xa0;% specificity</source>
        <translation>Sensibilidad con %1&#xa0;% de especificidad</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidad</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Of the pictures of the class, those named as it. Uncertain and refused ones are missed.</source>
        <translation>De las imágenes de la clase, las nombradas con ella. Las inciertas y las rechazadas cuentan como falladas.</translation>
    </message>
    <message>
        <source>Of all other pictures, those not named as this class.</source>
        <translation>De todas las demás imágenes, las no nombradas con esta clase.</translation>
    </message>
    <message>
        <source>Area under the ROC curve of this class against the other classes</source>
        <translation>Área bajo la curva ROC de esta clase frente a las otras clases</translation>
    </message>
    <message>
        <source>Of a threshold on the probability of the class, chosen on these pictures</source>
        <translation>De un umbral de la probabilidad de la clase, elegido con estas imágenes</translation>
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
        <translation>%1 frente a %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n picture(s) of the classes, %2 of other labels</source>
        <translation>
            <numerusform>%1: %n imagen de las clases, %2 de otras etiquetas</numerusform>
            <numerusform>%1: %n imágenes de las clases, %2 de otras etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels from sub-folders</source>
        <translation>Etiquetas de las subcarpetas</translation>
    </message>
    <message>
        <source>Labels from the table %1</source>
        <translation>Etiquetas de la tabla %1</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n without a label</source>
        <translation>
            <numerusform>%n sin etiqueta</numerusform>
            <numerusform>%n sin etiqueta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n duplicado</numerusform>
            <numerusform>%n duplicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n ilegible</numerusform>
            <numerusform>%n ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the table without picture or label</source>
        <translation>
            <numerusform>%n fila de la tabla sin imagen o sin etiqueta</numerusform>
            <numerusform>%n filas de la tabla sin imagen o sin etiqueta</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omitidos: %1.</translation>
    </message>
    <message>
        <source>A class has fewer than %1 pictures: trust the intervals, not the shares.</source>
        <translation>Una clase tiene menos de %1 imágenes: confíe en los intervalos, no en las proporciones.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message numerus="yes">
        <source>The intervals are over %Ln group(s) of pictures that belong together.</source>
        <translation>
            <numerusform>Los intervalos son sobre %Ln grupo de imágenes que van juntas.</numerusform>
            <numerusform>Los intervalos son sobre %Ln grupos de imágenes que van juntas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The intervals take pictures as independent; with several of one patient they are too narrow: choose above which belong together.</source>
        <translation>Los intervalos toman las imágenes como independientes; con varias de un paciente son demasiado estrechos: elija arriba cuáles van juntas.</translation>
    </message>
    <message>
        <source>Pictures that were examples of this classifier make every figure too good.</source>
        <translation>Las imágenes que fueron ejemplos de este clasificador mejoran demasiado todas las cifras.</translation>
    </message>
</context>
<context>
    <name>vignette::Filmstrip</name>
    <message>
        <source>Cases as a filmstrip</source>
        <translation>Casos en tira de imágenes</translation>
    </message>
</context>
<context>
    <name>vignette::GroupModel</name>
    <message>
        <source>no verdict</source>
        <translation>sin resultado</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Todos los casos</translation>
    </message>
    <message>
        <source>By the mean of the logits of all its pictures</source>
        <translation>Por la media de los logits de todas sus imágenes</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Verdict on all its pictures</source>
        <translation>Resultado de todas sus imágenes</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>vignette::GroupPanel</name>
    <message>
        <source>The groups appear at the end of the screening.</source>
        <translation>Los grupos aparecen al final del cribado.</translation>
    </message>
    <message>
        <source>Groups of cases</source>
        <translation>Grupos de casos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>vignette::GroupingBox</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Each picture alone</source>
        <translation>Cada imagen por separado</translation>
    </message>
    <message>
        <source>By patient</source>
        <translation>Por paciente</translation>
    </message>
    <message>
        <source>By study</source>
        <translation>Por estudio</translation>
    </message>
    <message>
        <source>By lesion</source>
        <translation>Por lesión</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por carpeta</translation>
    </message>
    <message>
        <source>By file, with all frames</source>
        <translation>Por archivo, con todos los fotogramas</translation>
    </message>
    <message>
        <source>By file name</source>
        <translation>Por nombre de archivo</translation>
    </message>
    <message>
        <source>By a table</source>
        <translation>Por una tabla</translation>
    </message>
    <message>
        <source>Which pictures belong together</source>
        <translation>Qué imágenes van juntas</translation>
    </message>
    <message>
        <source>Pictures that belong together get one verdict beside their own</source>
        <translation>Las imágenes que van juntas reciben un resultado común además del propio</translation>
    </message>
    <message>
        <source>Part of the file name that is the same</source>
        <translation>Parte del nombre de archivo que coincide</translation>
    </message>
    <message>
        <source>A regular expression: what it finds in the file name, or its first part in brackets, is the same for pictures that belong together</source>
        <translation>Una expresión regular: lo que encuentra en el nombre de archivo, o su primer paréntesis, es igual en las imágenes que van juntas</translation>
    </message>
    <message>
        <source>Choose the table of the groups</source>
        <translation>Elegir la tabla de los grupos</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tablas (*.csv);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>vignette::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Make a classifier</source>
        <translation>Crear un clasificador</translation>
    </message>
    <message>
        <source>Choose New task. Name two or more classes, or drop a folder that holds one folder of pictures for each class.</source>
        <translation>Elija «Nueva tarea». Nombre dos o más clases, o suelte una carpeta que contenga una carpeta de imágenes por clase.</translation>
    </message>
    <message>
        <source>Drop 1 to 20 example pictures on each class, and describe the class in clinical words: colour, shape, surface, border, site. What was understood is shown below the text.</source>
        <translation>Suelte de 1 a 20 imágenes de ejemplo en cada clase y describa la clase en términos clínicos: color, forma, superficie, borde, localización. Lo que se ha entendido aparece bajo el texto.</translation>
    </message>
    <message>
        <source>Press Synthesize. After a second or so the classifier is ready.</source>
        <translation>Pulse «Sintetizar». En un segundo, más o menos, el clasificador está listo.</translation>
    </message>
    <message>
        <source>Save the classifier as one file. It holds no pictures, but names and descriptions as you typed them.</source>
        <translation>Guarde el clasificador en un solo archivo. No contiene imágenes, pero sí los nombres y descripciones tal como los escribió.</translation>
    </message>
    <message>
        <source>Screen a folder</source>
        <translation>Cribar una carpeta</translation>
    </message>
    <message>
        <source>Make or open a classifier, then choose Screen folder or drop the folder on the window. DICOM folders and DICOMDIR files work too.</source>
        <translation>Cree o abra un clasificador y después elija «Cribar carpeta» o suelte la carpeta en la ventana. También sirven carpetas DICOM y archivos DICOMDIR.</translation>
    </message>
    <message>
        <source>Go through the cases with J and K. Accept, overrule, mark or note each of them.</source>
        <translation>Recorra los casos con J y K. Acepte, corrija, marque o anote cada uno.</translation>
    </message>
    <message>
        <source>The import ledger lists every file with what became of it, so that none is lost unseen.</source>
        <translation>El registro de importación enumera cada archivo y qué fue de él, para que ninguno se pierda sin que se note.</translation>
    </message>
    <message>
        <source>Export the results as a table, or a report as a PDF or web page.</source>
        <translation>Exporte los resultados como tabla, o un informe como PDF o página web.</translation>
    </message>
    <message>
        <source>Know how far to trust it</source>
        <translation>Saber hasta dónde fiarse de él</translation>
    </message>
    <message>
        <source>Collect pictures whose classes are known and that were no examples, in sub-folders named like the classes.</source>
        <translation>Reúna imágenes cuyas clases se conozcan y que no fueran ejemplos, en subcarpetas llamadas como las clases.</translation>
    </message>
    <message>
        <source>Choose Evaluate on a labelled folder.</source>
        <translation>Elija «Evaluar con una carpeta etiquetada».</translation>
    </message>
    <message>
        <source>Read each figure with its interval. Click on a cell of the confusion matrix to see its pictures.</source>
        <translation>Lea cada cifra con su intervalo. Haga clic en una celda de la matriz de confusión para ver sus imágenes.</translation>
    </message>
    <message>
        <source>What the outcomes mean</source>
        <translation>Qué significan los resultados</translation>
    </message>
    <message>
        <source>One class is probable enough to be named. It can still be wrong.</source>
        <translation>Una clase es bastante probable para nombrarla. Aun así puede ser errónea.</translation>
    </message>
    <message>
        <source>The picture fits the task, but no class is probable enough. Decide without the program.</source>
        <translation>La imagen encaja en la tarea, pero ninguna clase es bastante probable. Decida sin el programa.</translation>
    </message>
    <message>
        <source>The picture is unlike those that the classifier was made for. Its probabilities mean nothing here.</source>
        <translation>La imagen no se parece a aquellas para las que se hizo el clasificador. Sus probabilidades no significan nada aquí.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Qué significan las cifras</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Of the classes of this task only: they add up to 100 %. A disease that is no class cannot be named.</source>
        <translation>Solo de las clases de esta tarea: suman el 100 %. Una enfermedad que no es una clase no se puede nombrar.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidad</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>How well the probabilities order the pictures: 0.5 is chance, 1 is perfect.</source>
        <translation>Lo bien que las probabilidades ordenan las imágenes: 0,5 es azar, 1 es perfecto.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Whether answers given with 80 % are right in 80 % of the cases.</source>
        <translation>Si las respuestas dadas con el 80 % son correctas en el 80 % de los casos.</translation>
    </message>
    <message>
        <source>Net benefit</source>
        <translation>Beneficio neto</translation>
    </message>
    <message>
        <source>Whether acting on the classifier does more good than harm, against treating all or none.</source>
        <translation>Si actuar según el clasificador hace más bien que mal, frente a tratar a todos o a nadie.</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Where the true figure probably lies. It is wide where pictures are few.</source>
        <translation>Dónde está probablemente la cifra verdadera. Es ancho cuando hay pocas imágenes.</translation>
    </message>
    <message>
        <source>Where the network looked</source>
        <translation>Dónde miró la red</translation>
    </message>
    <message>
        <source>The places that spoke for a class. This is no evidence of disease.</source>
        <translation>Los lugares que hablaron a favor de una clase. No es prueba de enfermedad.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Few examples cannot show all that a disease can look like. Skin tone, camera, light and body site change the errors.</source>
        <translation>Unos pocos ejemplos no pueden mostrar todos los aspectos de una enfermedad. El tono de piel, la cámara, la luz y la localización cambian los errores.</translation>
    </message>
    <message>
        <source>Do not mix dermoscopic and clinical pictures in one task.</source>
        <translation>No mezcle imágenes dermatoscópicas y clínicas en una misma tarea.</translation>
    </message>
    <message>
        <source>A qualified person must look at every case.</source>
        <translation>Una persona cualificada debe mirar cada caso.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Previous or next frame of the file</source>
        <translation>Fotograma anterior o siguiente del archivo</translation>
    </message>
    <message>
        <source>Share of the pictures of a class that were named as it.</source>
        <translation>Proporción de las imágenes de una clase que se nombraron con ella.</translation>
    </message>
    <message>
        <source>Share of all other pictures that were not named as it.</source>
        <translation>Proporción de todas las demás imágenes que no se nombraron con ella.</translation>
    </message>
    <message>
        <source>Export classifier writes it for other programs, as ONNX or TorchScript. This program opens classifier files only.</source>
        <translation>«Exportar clasificador» lo escribe para otros programas, como ONNX o TorchScript. Este programa solo abre archivos de clasificador.</translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation>Enseñarle</translation>
    </message>
    <message>
        <source>Select cases and press E and a digit, or drag them to a class: they become its examples. All cases are judged anew at once, and what has changed can be shown alone.</source>
        <translation>Seleccione casos y pulse E y una cifra, o arrástrelos a una clase: pasan a ser ejemplos suyos. Todos los casos se juzgan de nuevo al instante, y lo que ha cambiado se puede mostrar aparte.</translation>
    </message>
    <message>
        <source>Press Q to be asked about the cases whose answers help most. 1 to 9 name the class, N says none of these, S skips, Escape ends.</source>
        <translation>Pulse Q para que se le pregunte por los casos cuyas respuestas más ayudan. De 1 a 9 nombran la clase, N dice «ninguna de estas», S omite, Esc termina.</translation>
    </message>
    <message>
        <source>While examples are few, Adapt to this folder lets the cases themselves move the classifier. It is for this folder then, and how well it does is not measured.</source>
        <translation>Mientras haya pocos ejemplos, «Adaptar a esta carpeta» deja que los propios casos muevan el clasificador. Entonces es para esta carpeta, y no se mide lo bien que lo hace.</translation>
    </message>
    <message>
        <source>Improve makes a task of a classifier that was opened from a file.</source>
        <translation>«Mejorar» convierte en tarea un clasificador abierto desde un archivo.</translation>
    </message>
    <message>
        <source>It is one of the classes that are named, but which of them cannot be told.</source>
        <translation>Es una de las clases nombradas, pero no se puede decir cuál.</translation>
    </message>
    <message>
        <source>Move the selected examples to another class, or answer a question</source>
        <translation>Pasar los ejemplos seleccionados a otra clase, o responder a una pregunta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En breve</translation>
    </message>
    <message>
        <source>The pages of the manual are in English.</source>
        <translation>Las páginas del manual están en inglés.</translation>
    </message>
    <message>
        <source>Describe the classes in English where you can: the other languages of the window are read too, but not as well.</source>
        <translation>Describa las clases en inglés si puede: los demás idiomas de la ventana también se leen, pero no tan bien.</translation>
    </message>
    <message>
        <source>The program makes no connection to a network but to the archive that you set. In private mode it writes nothing on disk unless you save it.</source>
        <translation>El programa no se conecta a ninguna red, salvo al archivo PACS que usted configure. En modo privado no escribe en el disco nada que usted no guarde.</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página contiene estas palabras.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Shows the pages with these words; Return goes to the next place on the page</source>
        <translation>Muestra las páginas con estas palabras; Intro va al siguiente lugar de la página</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
    </message>
    <message>
        <source>This link leads to the internet:
%1
Open it in the browser?</source>
        <translation>Este enlace lleva a internet:
%1
¿Abrirlo en el navegador?</translation>
    </message>
</context>
<context>
    <name>vignette::IdentityChoice</name>
    <message>
        <source>Identity of the patients</source>
        <translation>Identidad de los pacientes</translation>
    </message>
    <message>
        <source>&amp;Remove: %1</source>
        <translation>&amp;Quitar: %1</translation>
    </message>
    <message>
        <source>Keep the &amp;UIDs, by which the pictures can be traced back</source>
        <translation>Conservar los &amp;UID, por los que se puede seguir el rastro de las imágenes</translation>
    </message>
    <message>
        <source>Blacken the four &amp;corners of each picture</source>
        <translation>Tapar en negro las cuatro es&amp;quinas de cada imagen</translation>
    </message>
    <message>
        <source>Also pictures that sa&amp;y that names are written into them</source>
        <translation>También imágenes que di&amp;gan llevar nombres escritos</translation>
    </message>
    <message>
        <source>&amp;Keep: %1</source>
        <translation>&amp;Conservar: %1</translation>
    </message>
    <message>
        <source>Keep the identity</source>
        <translation>Conservar la identidad</translation>
    </message>
    <message>
        <source>Remove the identity</source>
        <translation>Quitar la identidad</translation>
    </message>
    <message>
        <source>Keep the UIDs</source>
        <translation>Conservar los UID</translation>
    </message>
    <message>
        <source>Without it studies, series and pictures get new ones, the same for all files</source>
        <translation>Si no, los estudios, series e imágenes reciben otros nuevos, los mismos en todos los archivos</translation>
    </message>
    <message>
        <source>Blacken the corners</source>
        <translation>Tapar las esquinas</translation>
    </message>
    <message>
        <source>A quarter of the width and a tenth of the height each</source>
        <translation>Un cuarto del ancho y un décimo del alto cada una</translation>
    </message>
    <message>
        <source>Blacken regions</source>
        <translation>Tapar regiones</translation>
    </message>
    <message>
        <source>Blacken regions: left,top,width,height; … in pixels</source>
        <translation>Tapar regiones: izquierda,arriba,ancho,alto; … en píxeles</translation>
    </message>
    <message>
        <source>Pictures with names written into them</source>
        <translation>Imágenes con nombres escritos</translation>
    </message>
    <message>
        <source>A region is four numbers in pixels: left,top,width,height.</source>
        <translation>Una región son cuatro números en píxeles: izquierda,arriba,ancho,alto.</translation>
    </message>
</context>
<context>
    <name>vignette::ImageView</name>
    <message>
        <source>Picture of the selected case</source>
        <translation>Imagen del caso seleccionado</translation>
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
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>vignette::LedgerView</name>
    <message>
        <source>Export ledger…</source>
        <translation>Exportar registro…</translation>
    </message>
    <message>
        <source>Import ledger: every file with what became of it</source>
        <translation>Registro de importación: cada archivo y qué fue de él</translation>
    </message>
    <message>
        <source>Columns of the ledger</source>
        <translation>Columnas del registro</translation>
    </message>
    <message>
        <source>Show only files of a status</source>
        <translation>Mostrar solo los archivos de un estado</translation>
    </message>
    <message>
        <source>Export the import ledger as a table</source>
        <translation>Exportar el registro de importación como tabla</translation>
    </message>
    <message>
        <source>Save every file with its status and reason as CSV</source>
        <translation>Guardar cada archivo con su estado y motivo como CSV</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
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
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Library of classifiers</source>
        <translation>Biblioteca de clasificadores</translation>
    </message>
    <message>
        <source>Classifiers</source>
        <translation>Clasificadores</translation>
    </message>
    <message>
        <source>Model card of the classifier</source>
        <translation>Ficha del clasificador</translation>
    </message>
    <message>
        <source>The file itself stays where it is</source>
        <translation>El propio archivo se queda donde está</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1 (fijado)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Desfijar</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>Classifiers that you open or save are listed here.</source>
        <translation>Aquí aparecen los clasificadores que usted abre o guarda.</translation>
    </message>
    <message>
        <source>Reading the classifier…</source>
        <translation>Leyendo el clasificador…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Choose the second classifier</source>
        <translation>Elegir el segundo clasificador</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>Otro &amp;archivo…</translation>
    </message>
    <message>
        <source>Classifiers (*.vignette);;All files (*)</source>
        <translation>Clasificadores (*.vignette);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>vignette::LicenceDialog</name>
    <message>
        <source>Before you begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Vignette makes classifiers from a few examples. They are often wrong, also where they seem sure. Do not use what they say to find or rule out a disease, or to treat anyone.</source>
        <translation>Vignette crea clasificadores a partir de unos pocos ejemplos. A menudo se equivocan, también cuando parecen seguros. No use lo que dicen para detectar o descartar una enfermedad ni para tratar a nadie.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licencia</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>vignette::MainWindow</name>
    <message>
        <source>Open a task or a classifier</source>
        <translation>Abrir una tarea o un clasificador</translation>
    </message>
    <message>
        <source>Tasks and classifiers (*.json *.vignette);;All files (*)</source>
        <translation>Tareas y clasificadores (*.json *.vignette);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the task</source>
        <translation>Guardar la tarea</translation>
    </message>
    <message>
        <source>The task has changes that are not saved. Save it?</source>
        <translation>La tarea tiene cambios sin guardar. ¿Guardarla?</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>%1 (Private)</source>
        <translation>%1 (privado)</translation>
    </message>
    <message>
        <source>%1[*] – Vignette</source>
        <translation>%1[*] – Vignette</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>Modos</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>There is no case to review yet. Screen a folder first.</source>
        <translation>Aún no hay ningún caso que revisar. Cribe primero una carpeta.</translation>
    </message>
    <message>
        <source>Screen a folder…</source>
        <translation>Cribar una carpeta…</translation>
    </message>
</context>
<context>
    <name>vignette::MapCanvas</name>
    <message>
        <source>Map of the cases</source>
        <translation>Mapa de los casos</translation>
    </message>
</context>
<context>
    <name>vignette::MapLegend</name>
    <message>
        <source>Legend of the map</source>
        <translation>Leyenda del mapa</translation>
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
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Do what is offered</source>
        <translation>Hacer lo que se ofrece</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Details of this error</source>
        <translation>Detalles de este error</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>vignette::Modes</name>
    <message>
        <source>Define</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>Write the task: classes, descriptions, examples</source>
        <translation>Escribir la tarea: clases, descripciones, ejemplos</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Cribar</translation>
    </message>
    <message>
        <source>Judge the cases of a folder</source>
        <translation>Juzgar los casos de una carpeta</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Look at one case after the other</source>
        <translation>Mirar los casos uno tras otro</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Measure and compare classifiers</source>
        <translation>Medir y comparar clasificadores</translation>
    </message>
</context>
<context>
    <name>vignette::OverlayPanel</name>
    <message>
        <source>Where it looked (S)</source>
        <translation>Dónde miró (S)</translation>
    </message>
    <message>
        <source>Show where the network looked</source>
        <translation>Mostrar dónde miró la red</translation>
    </message>
    <message>
        <source>Class that the overlay speaks for</source>
        <translation>Clase de la que habla la superposición</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Style of the overlay</source>
        <translation>Estilo de la superposición</translation>
    </message>
    <message>
        <source>Colours cover the lesion; a contour leaves its own colours visible</source>
        <translation>Los colores cubren la lesión; un contorno deja visibles sus propios colores</translation>
    </message>
    <message>
        <source>Threshold: what is below is not shown</source>
        <translation>Umbral: lo que está por debajo no se muestra</translation>
    </message>
    <message>
        <source>Opacity of the overlay</source>
        <translation>Opacidad de la superposición</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Bright colours: where the network looked. This is no evidence of disease.</source>
        <translation>Colores vivos: donde miró la red. No es prueba de enfermedad.</translation>
    </message>
    <message>
        <source>Inside the line: where the network looked. This is no evidence of disease.</source>
        <translation>Dentro de la línea: donde miró la red. No es prueba de enfermedad.</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>Umbral %1</translation>
    </message>
</context>
<context>
    <name>vignette::PictureExportDialog</name>
    <message>
        <source>Export pictures</source>
        <translation>Exportar imágenes</translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;selected case(s)</source>
        <translation>
            <numerusform>El %n caso &amp;seleccionado</numerusform>
            <numerusform>Los %n casos &amp;seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>With &amp;where the network looked</source>
        <translation>Con &amp;dónde miró la red</translation>
    </message>
    <message>
        <source>Also write a &amp;table of their files</source>
        <translation>Escribir también una &amp;tabla de sus archivos</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n case(s) that the list shows</source>
        <translation>
            <numerusform>El %n c&amp;aso que muestra la lista</numerusform>
            <numerusform>Todos los %n c&amp;asos que muestra la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>The &amp;pictures alone</source>
        <translation>Las &amp;imágenes solas</translation>
    </message>
    <message>
        <source>The selected cases</source>
        <translation>Los casos seleccionados</translation>
    </message>
    <message>
        <source>All cases that the list shows</source>
        <translation>Todos los casos que muestra la lista</translation>
    </message>
    <message>
        <source>The pictures alone</source>
        <translation>Las imágenes solas</translation>
    </message>
    <message>
        <source>With where the network looked</source>
        <translation>Con dónde miró la red</translation>
    </message>
    <message>
        <source>Also write a table of their files</source>
        <translation>Escribir también una tabla de sus archivos</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>The pictures are named by the numbers of their cases, and hold nothing else of what their files say. What is written into a picture stays in it: look at them before you pass them on. Names of files, which the table tells, may name patients.</source>
        <translation>Las imágenes llevan el número de su caso y no contienen nada más de sus archivos. Lo que está escrito dentro de una imagen se queda en ella: mírelas antes de pasarlas. Los nombres de archivo, que da la tabla, pueden nombrar pacientes.</translation>
    </message>
    <message>
        <source>Export pictures into a folder</source>
        <translation>Exportar imágenes a una carpeta</translation>
    </message>
    <message>
        <source>Cancelled. The pictures that were written stay in the folder.</source>
        <translation>Cancelado. Las imágenes ya escritas quedan en la carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>Saved, but %n picture(s) could not be read any more.</source>
        <translation>
            <numerusform>Guardado, pero %n imagen ya no se pudo leer.</numerusform>
            <numerusform>Guardado, pero %n imágenes ya no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>a table of their files may lead to them</source>
        <translation>una tabla de sus archivos puede llevar hasta ellos</translation>
    </message>
    <message>
        <source>no names of files, and a table of what was left out</source>
        <translation>sin nombres de archivo, y una tabla de lo que se ha omitido</translation>
    </message>
</context>
<context>
    <name>vignette::QuestionBar</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>None of these (N)</source>
        <translation>Ninguna de estas (N)</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>Omitir (S)</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>Preguntar más</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>Terminar (Esc)</translation>
    </message>
    <message>
        <source>Question %1 of %2: which is it?</source>
        <translation>Pregunta %1 de %2: ¿cuál es?</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>Todas las preguntas están respondidas.</translation>
    </message>
    <message>
        <source>Choosing which cases to ask about…</source>
        <translation>Eligiendo por qué casos preguntar…</translation>
    </message>
    <message>
        <source>Verdicts changed by your last answer: %1</source>
        <translation>Resultados cambiados por su última respuesta: %1</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Clase %1</translation>
    </message>
</context>
<context>
    <name>vignette::Questions</name>
    <message>
        <source>There is no case left to ask about.</source>
        <translation>No queda ningún caso por el que preguntar.</translation>
    </message>
</context>
<context>
    <name>vignette::ReadersView</name>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Segundo lector</translation>
    </message>
    <message>
        <source>Same answer</source>
        <translation>Misma respuesta</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>Agreement of readers</source>
        <translation>Concordancia de los lectores</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>The last answer of each reader to each case on the screen, with 95 % intervals. Kappa is the agreement beyond chance: 0 is chance, 1 is full agreement. It is too high where the second reader saw what the first had said: see Review &gt; Read blind.</source>
        <translation>La última respuesta de cada lector a cada caso de la pantalla, con intervalos del 95 %. Kappa es la concordancia más allá del azar: 0 es azar, 1 es concordancia total. Es demasiado alta si el segundo lector vio lo que dijo el primero: véase Revisión &gt; Lectura a ciegas.</translation>
    </message>
    <message>
        <source>No case on the screen was answered by two readers. Each writes a name in the settings and reviews the same cases; with Review &gt; Read blind the second does not see what the first said.</source>
        <translation>Ningún caso de la pantalla fue respondido por dos lectores. Cada uno escribe un nombre en los ajustes y revisa los mismos casos; con Revisión &gt; Lectura a ciegas el segundo no ve lo que dijo el primero.</translation>
    </message>
    <message>
        <source>not defined: one answer for all</source>
        <translation>no definido: una respuesta para todos</translation>
    </message>
    <message>
        <source>Both answered</source>
        <translation>Ambos respondieron</translation>
    </message>
</context>
<context>
    <name>vignette::ReadingLabel</name>
    <message>
        <source>What was read in the description</source>
        <translation>Lo que se leyó en la descripción</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>%1: no</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>%1: quizá</translation>
    </message>
    <message>
        <source>Nothing is understood yet: name colours, shape, surface, border or site.</source>
        <translation>Todavía no se entiende nada: nombre colores, forma, superficie, borde o localización.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <translation>&amp;Mostrar en el texto</translation>
    </message>
    <message>
        <source>&amp;Take out of the text</source>
        <translation>&amp;Quitar del texto</translation>
    </message>
    <message>
        <source>Say that it is &amp;absent</source>
        <translation>Decir que está &amp;ausente</translation>
    </message>
</context>
<context>
    <name>vignette::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1 (fijado)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Vaciar</translation>
    </message>
</context>
<context>
    <name>vignette::ReportDialog</name>
    <message>
        <source>&amp;Include file names</source>
        <translation>&amp;Incluir nombres de archivo</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>Exportar un informe</translation>
    </message>
    <message>
        <source>Include file names</source>
        <translation>Incluir nombres de archivo</translation>
    </message>
    <message>
        <source>Cancelled. No report was written.</source>
        <translation>Cancelado. No se escribió ningún informe.</translation>
    </message>
    <message numerus="yes">
        <source>Saved, but %n picture(s) could not be read any more.</source>
        <translation>
            <numerusform>Guardado, pero %n imagen ya no se pudo leer.</numerusform>
            <numerusform>Guardado, pero %n imágenes ya no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;PDF, for printing and filing</source>
        <translation>&amp;PDF, para imprimir y archivar</translation>
    </message>
    <message>
        <source>One &amp;web page (HTML)</source>
        <translation>Una página &amp;web (HTML)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>choice, why it cannot be changed</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>notes and reviewers, names of files if wanted</source>
        <translation>notas y revisores, nombres de archivo si se desea</translation>
    </message>
    <message>
        <source>no names of files, notes or reviewers</source>
        <translation>sin nombres de archivo, notas ni revisores</translation>
    </message>
    <message>
        <source>File names and notes may name patients. Pictures are always included: look at them before you pass the report on.</source>
        <translation>Los nombres de archivo y las notas pueden nombrar a pacientes. Las imágenes siempre se incluyen: mírelas antes de entregar el informe.</translation>
    </message>
</context>
<context>
    <name>vignette::ReviewBar</name>
    <message>
        <source>Accept (A)</source>
        <translation>Aceptar (A)</translation>
    </message>
    <message>
        <source>Mark (M)</source>
        <translation>Marcar (M)</translation>
    </message>
    <message>
        <source>Accept the verdict</source>
        <translation>Aceptar el resultado</translation>
    </message>
    <message>
        <source>Overrule the verdict with another class</source>
        <translation>Corregir el resultado con otra clase</translation>
    </message>
    <message>
        <source>Mark the case</source>
        <translation>Marcar el caso</translation>
    </message>
    <message>
        <source>Mark the case to find it again</source>
        <translation>Marcar el caso para volver a encontrarlo</translation>
    </message>
    <message>
        <source>Note on the case</source>
        <translation>Nota sobre el caso</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>Nota (N)</translation>
    </message>
    <message>
        <source>Overrule (O)…</source>
        <translation>Corregir (O)…</translation>
    </message>
    <message>
        <source>Example of (E)</source>
        <translation>Ejemplo de (E)</translation>
    </message>
    <message>
        <source>Use the case as an example of a class</source>
        <translation>Usar el caso como ejemplo de una clase</translation>
    </message>
    <message>
        <source>Teach the classifier: use the selected cases as examples of a class of the task</source>
        <translation>Enseñar al clasificador: usar los casos seleccionados como ejemplos de una clase de la tarea</translation>
    </message>
    <message>
        <source>The verdict is right. Only one that names a single class can be accepted</source>
        <translation>El resultado es correcto. Solo se puede aceptar el que nombra una única clase</translation>
    </message>
    <message>
        <source>The verdict is wrong, or the picture cannot be graded: choose what it is (O)</source>
        <translation>El resultado es erróneo o la imagen no es valorable: elija qué es (O)</translation>
    </message>
    <message>
        <source>my diagnosis…</source>
        <translation>mi diagnóstico…</translation>
    </message>
</context>
<context>
    <name>vignette::ScreeningStatus</name>
    <message>
        <source>Progress of the screening</source>
        <translation>Progreso del cribado</translation>
    </message>
    <message>
        <source>Paused. The screening goes on where it stopped.</source>
        <translation>En pausa. El cribado seguirá donde se detuvo.</translation>
    </message>
    <message>
        <source>Files: %1 of %2</source>
        <translation>Archivos: %1 de %2</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Archivos: %1</translation>
    </message>
    <message>
        <source>%1, about %2 s left</source>
        <translation>%1, faltan unos %2 s</translation>
    </message>
    <message>
        <source>There are no files to screen there.</source>
        <translation>Allí no hay archivos que cribar.</translation>
    </message>
    <message>
        <source>%1, %2, %3. Files: %4, %5, %6, %7.</source>
        <comment>counts with what they count</comment>
        <translation>%1, %2, %3. Archivos: %4, %5, %6, %7.</translation>
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
            <numerusform>%Ln incierto</numerusform>
            <numerusform>%Ln inciertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln none of these</source>
        <translation>
            <numerusform>%Ln ninguna de estas</numerusform>
            <numerusform>%Ln ninguna de estas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded</source>
        <translation>
            <numerusform>%Ln cargado</numerusform>
            <numerusform>%Ln cargados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln duplicado</numerusform>
            <numerusform>%Ln duplicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not an image</source>
        <translation>
            <numerusform>%Ln no es imagen</numerusform>
            <numerusform>%Ln no son imagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln ilegible</numerusform>
            <numerusform>%Ln ilegibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was found is kept here.</source>
        <translation>Cancelado. Lo encontrado se conserva aquí.</translation>
    </message>
    <message>
        <source>Watching %1. New pictures are screened as they come.</source>
        <translation>Se vigila %1. Las imágenes nuevas se criban según llegan.</translation>
    </message>
    <message>
        <source>%1 is not there. It is waited for.</source>
        <translation>%1 no está. Se espera a que aparezca.</translation>
    </message>
</context>
<context>
    <name>vignette::Session</name>
    <message>
        <source>review</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken away while it was screened: what could not be read any more is in the import ledger.</source>
        <translation>«%1» se retiró durante el cribado: lo que ya no se pudo leer está en el registro de importación.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nueva tarea</translation>
    </message>
    <message>
        <source>The sample task is not installed.</source>
        <translation>La tarea de muestra no está instalada.</translation>
    </message>
    <message>
        <source>Make or open a classifier first, then screen with it.</source>
        <translation>Cree o abra primero un clasificador y después cribe con él.</translation>
    </message>
    <message>
        <source>A screening is running. Wait for its end, or cancel it.</source>
        <translation>Hay un cribado en marcha. Espere a que termine, o cancélelo.</translation>
    </message>
    <message>
        <source>Another window has changed the review of this case. It is shown now; yours was not stored.</source>
        <translation>Otra ventana ha cambiado la revisión de este caso. Ahora se muestra esa; la suya no se ha guardado.</translation>
    </message>
    <message>
        <source>Its example pictures are not in a classifier&apos;s file. Add yours, or teach it from cases, and synthesize; until then this classifier judges.</source>
        <translation>El archivo de un clasificador no contiene sus imágenes de ejemplo. Añada las suyas o enséñele con casos y sintetice; hasta entonces juzga este clasificador.</translation>
    </message>
    <message>
        <source>Only a classifier that is made here can be adapted.</source>
        <translation>Solo se puede adaptar un clasificador creado aquí.</translation>
    </message>
    <message>
        <source>Screen a folder first.</source>
        <translation>Cribe primero una carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>review of %Ln case(s)</source>
        <translation>
            <numerusform>revisión de %Ln caso</numerusform>
            <numerusform>revisión de %Ln casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) name no single class to accept, and stay as they were.</source>
        <translation>
            <numerusform>%Ln caso no nombra una sola clase que aceptar y queda como estaba.</numerusform>
            <numerusform>%Ln casos no nombran una sola clase que aceptar y quedan como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The index has more cases than a window lists: these are the most likely of each class, and %Ln row(s) are left out. vignette-cli writes the table of all.</source>
        <translation>
            <numerusform>El índice tiene más casos de los que lista una ventana: estos son los más probables de cada clase y se omite %Ln fila. vignette-cli escribe la tabla de todos.</numerusform>
            <numerusform>El índice tiene más casos de los que lista una ventana: estos son los más probables de cada clase y se omiten %Ln filas. vignette-cli escribe la tabla de todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>An index is opened by itself: not with other files or folders.</source>
        <translation>Un índice se abre solo: no con otros archivos o carpetas.</translation>
    </message>
    <message>
        <source>%1 has changed the review of this case. It is shown now; yours was not stored.</source>
        <translation>%1 ha cambiado la revisión de este caso. Ahora se muestra; la suya no se guardó.</translation>
    </message>
    <message>
        <source>With more than %1 examples in every class there is nothing to gain.</source>
        <translation>Con más de %1 ejemplos en cada clase no hay nada que ganar.</translation>
    </message>
    <message>
        <source>A picture has up to %1 lesions.</source>
        <translation>Una imagen tiene hasta %1 lesiones.</translation>
    </message>
    <message>
        <source>The server that keeps the reviews cannot be reached. It is tried again every few seconds; until then nothing is stored.</source>
        <translation>No se puede contactar con el servidor que guarda las revisiones. Se vuelve a intentar cada pocos segundos; hasta entonces no se guarda nada.</translation>
    </message>
</context>
<context>
    <name>vignette::SettingsDialog</name>
    <message>
        <source>&amp;Reopen the last task or classifier</source>
        <translation>&amp;Reabrir la última tarea o el último clasificador</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Procesador (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Tarjeta gráfica (CUDA)</translation>
    </message>
    <message>
        <source>&amp;Compute on</source>
        <translation>&amp;Calcular en</translation>
    </message>
    <message>
        <source>One per core</source>
        <translation>Uno por núcleo</translation>
    </message>
    <message>
        <source>Language, device and threads take effect at the next start of the program.</source>
        <translation>El idioma, el dispositivo y los hilos se aplican la próxima vez que se inicie el programa.</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Al iniciar</translation>
    </message>
    <message>
        <source>Clear the list of recent files</source>
        <translation>Vaciar la lista de archivos recientes</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>megabytes</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Memory for the small pictures of cases. Nothing of them is kept on disk.</source>
        <translation>Memoria para las imágenes pequeñas de los casos. No se guarda nada de ellas en el disco.</translation>
    </message>
    <message>
        <source>T&amp;humbnails</source>
        <translation>&amp;Miniaturas</translation>
    </message>
    <message>
        <source>Threa&amp;ds</source>
        <translation>&amp;Hilos</translation>
    </message>
    <message>
        <source>Clear the list of recent &amp;files</source>
        <translation>&amp;Vaciar la lista de archivos recientes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>choice, why it cannot be changed</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Kept with each review from now on, and shown in tables, reports and DICOM.</source>
        <translation>Se guarda con cada revisión a partir de ahora y se muestra en tablas, informes y DICOM.</translation>
    </message>
    <message>
        <source>Re&amp;viewer</source>
        <translation>R&amp;evisor</translation>
    </message>
    <message>
        <source>As each export proposes</source>
        <translation>Como proponga cada exportación</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Omitirlos</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>Incluirlos</translation>
    </message>
    <message>
        <source>What an export begins with. File names and UIDs may lead to patients.</source>
        <translation>Con qué empieza una exportación. Los nombres de archivos y los UID pueden llevar a pacientes.</translation>
    </message>
    <message>
        <source>File &amp;names in exports</source>
        <translation>&amp;Nombres de archivos al exportar</translation>
    </message>
    <message>
        <source>usual folder</source>
        <translation>carpeta habitual</translation>
    </message>
    <message>
        <source>Where reviews, drafts and unfinished screenings lie. What is there already is not moved. Takes effect at the next start.</source>
        <translation>Dónde están las revisiones, los borradores y los cribados inacabados. Lo que ya hay allí no se mueve. Se aplica la próxima vez que se inicie el programa.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>Elegir la carpeta de datos</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Dat&amp;a folder</source>
        <translation>Carpeta de d&amp;atos</translation>
    </message>
    <message>
        <source>none: reviews lie in the data folder</source>
        <translation>ninguna: las revisiones están en la carpeta de datos</translation>
    </message>
    <message>
        <source>A PostgreSQL server that keeps the reviews of several people: postgresql://user@host/database. Takes effect at the next start.</source>
        <translation>Un servidor PostgreSQL que guarda las revisiones de varias personas: postgresql://usuario@servidor/base. Surte efecto en el próximo inicio.</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>&amp;Base de datos</translation>
    </message>
</context>
<context>
    <name>vignette::SimilarExamples</name>
    <message>
        <source>Most similar examples</source>
        <translation>Ejemplos más parecidos</translation>
    </message>
    <message>
        <source>Most like:</source>
        <translation>Se parece más a:</translation>
    </message>
    <message>
        <source>Example of: %1</source>
        <translation>Ejemplo de: %1</translation>
    </message>
</context>
<context>
    <name>vignette::StartPage</name>
    <message>
        <source>New task</source>
        <translation>Nueva tarea</translation>
    </message>
    <message>
        <source>Name the conditions yourself, or choose them from a list</source>
        <translation>Nombrar las afecciones o elegirlas de una lista</translation>
    </message>
    <message>
        <source>1. Describe</source>
        <translation>1. Describir</translation>
    </message>
    <message>
        <source>Give each class a few example pictures and a clinical description in words.</source>
        <translation>Dé a cada clase unas imágenes de ejemplo y una descripción clínica en palabras.</translation>
    </message>
    <message>
        <source>2. Synthesize</source>
        <translation>2. Sintetizar</translation>
    </message>
    <message>
        <source>In seconds a classifier is made from them, on this computer and without training.</source>
        <translation>Con ellas se hace en segundos un clasificador, en este equipo y sin entrenamiento.</translation>
    </message>
    <message>
        <source>3. Screen</source>
        <translation>3. Cribar</translation>
    </message>
    <message>
        <source>Every case of a folder gets its probabilities, and a map of where the network looked, for you to review.</source>
        <translation>Cada caso de una carpeta recibe sus probabilidades y un mapa de dónde miró la red, para que usted los revise.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>A task or a classifier that was saved</source>
        <translation>Una tarea o un clasificador guardado</translation>
    </message>
    <message>
        <source>Open a task or a classifier</source>
        <translation>Abrir una tarea o un clasificador</translation>
    </message>
    <message>
        <source>Try the sample task</source>
        <translation>Probar la tarea de muestra</translation>
    </message>
    <message>
        <source>Synthetic pictures, no patient behind them</source>
        <translation>Imágenes sintéticas, sin ningún paciente detrás</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Usados antes</translation>
    </message>
    <message>
        <source>A classifier from a few pictures and words</source>
        <translation>Un clasificador a partir de unas imágenes y palabras</translation>
    </message>
    <message>
        <source>Or drop here a task, a classifier, or a folder that holds one folder of pictures for each class.</source>
        <translation>O suelte aquí una tarea, un clasificador o una carpeta que contenga una carpeta de imágenes para cada clase.</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Reabrir %1</translation>
    </message>
</context>
<context>
    <name>vignette::StudyModel</name>
    <message>
        <source>All cases</source>
        <translation>Todos los casos</translation>
    </message>
    <message>
        <source>Instance %1</source>
        <translation>Instancia %1</translation>
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
        <translation>Estudio %1</translation>
    </message>
    <message>
        <source>Pictures of no study</source>
        <translation>Imágenes sin estudio</translation>
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
        <translation>Estudios, series e instancias</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>vignette::TableDialog</name>
    <message>
        <source>Export the results</source>
        <translation>Exportar los resultados</translation>
    </message>
    <message>
        <source>&amp;Include file names and DICOM UIDs</source>
        <translation>&amp;Incluir nombres de archivos y UID de DICOM</translation>
    </message>
    <message>
        <source>Include file names and DICOM UIDs</source>
        <translation>Incluir nombres de archivos y UID de DICOM</translation>
    </message>
    <message>
        <source>File names and UIDs may lead to patients. Without them the number of each case, as in a report of the same cases, tells one from another. Notes are always included.</source>
        <translation>Los nombres de archivos y los UID pueden llevar a pacientes. Sin ellos, cada caso se distingue por su número, el mismo que en un informe de esos casos. Las notas se incluyen siempre.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Cancelled. No table was written.</source>
        <translation>Cancelado. No se escribió ninguna tabla.</translation>
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
        <translation>cambio de la tarea</translation>
    </message>
    <message>
        <source>In private mode nothing is written on the disk, so a copied picture cannot be kept. Save it as a file yourself and drop that here.</source>
        <translation>En modo privado no se escribe nada en el disco, así que una imagen copiada no se puede conservar. Guárdela usted como archivo y suéltelo aquí.</translation>
    </message>
    <message>
        <source>Your changes are not safe from a crash: the data folder cannot be written. Is the disk full? Save the task in another place.</source>
        <translation>Sus cambios no están a salvo de un fallo: no se puede escribir en la carpeta de datos. ¿Está lleno el disco? Guarde la tarea en otro lugar.</translation>
    </message>
</context>
<context>
    <name>vignette::TaskPanel</name>
    <message>
        <source>Name of the task</source>
        <translation>Nombre de la tarea</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a task or a classifier</source>
        <translation>Abrir una tarea o un clasificador</translation>
    </message>
    <message>
        <source>Open a task or a classifier (Ctrl+O)</source>
        <translation>Abrir una tarea o un clasificador (Ctrl+O)</translation>
    </message>
    <message>
        <source>Synthesize</source>
        <translation>Sintetizar</translation>
    </message>
    <message>
        <source>Make a classifier from these classes (Ctrl+Return)</source>
        <translation>Crear un clasificador a partir de estas clases (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Save the classifier</source>
        <translation>Guardar el clasificador</translation>
    </message>
    <message>
        <source>Save the classifier as one file (Ctrl+S)</source>
        <translation>Guardar el clasificador en un solo archivo (Ctrl+S)</translation>
    </message>
    <message>
        <source>Progress of the synthesis</source>
        <translation>Progreso de la síntesis</translation>
    </message>
    <message>
        <source>Live: synthesize after each change</source>
        <translation>En vivo: sintetizar tras cada cambio</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Buscando imágenes…</translation>
    </message>
    <message>
        <source>Not enough examples to estimate how well it does: every class needs two.</source>
        <translation>Ejemplos insuficientes para estimar su calidad: cada clase necesita dos.</translation>
    </message>
    <message>
        <source>Computes on: %1</source>
        <translation>Calcula en: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message numerus="yes">
        <source>Each example judged without itself: %n of %1 right (95 % interval %2 to %3 %).</source>
        <translation>
            <numerusform>Cada ejemplo juzgado sin sí mismo: %n de %1 correcto (intervalo del 95 %: %2 a %3 %).</numerusform>
            <numerusform>Cada ejemplo juzgado sin sí mismo: %n de %1 correctos (intervalo del 95 %: %2 a %3 %).</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened. The file passed its self-test.</source>
        <translation>Abierto. El archivo superó su autocomprobación.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Classifier made in %1 s.</source>
        <translation>Clasificador creado en %1 s.</translation>
    </message>
    <message>
        <source>The task has changed since the classifier was made. Synthesize again to use the change.</source>
        <translation>La tarea ha cambiado desde que se creó el clasificador. Sintetice de nuevo para aplicar el cambio.</translation>
    </message>
    <message>
        <source>Opening the classifier…</source>
        <translation>Abriendo el clasificador…</translation>
    </message>
    <message>
        <source>Making the classifier…</source>
        <translation>Creando el clasificador…</translation>
    </message>
    <message>
        <source>Adapt to this folder</source>
        <translation>Adaptar a esta carpeta</translation>
    </message>
    <message>
        <source>Adapt the classifier to the folder that was screened</source>
        <translation>Adaptar el clasificador a la carpeta cribada</translation>
    </message>
    <message numerus="yes">
        <source>Adapted to %Ln picture(s) of the folder. How well it does is not measured.</source>
        <translation>
            <numerusform>Adaptado a %Ln imagen de la carpeta. No se ha medido lo bien que lo hace.</numerusform>
            <numerusform>Adaptado a %Ln imágenes de la carpeta. No se ha medido lo bien que lo hace.</numerusform>
        </translation>
    </message>
    <message>
        <source>Improve…</source>
        <translation>Mejorar…</translation>
    </message>
    <message>
        <source>Improve the classifier</source>
        <translation>Mejorar el clasificador</translation>
    </message>
    <message>
        <source>Make a task of its classes and descriptions, to add examples to</source>
        <translation>Hacer una tarea con sus clases y descripciones, para añadirle ejemplos</translation>
    </message>
    <message>
        <source>Let the cases of the folder, without labels, move the classifier towards them</source>
        <translation>Deja que los casos de la carpeta, sin etiquetas, acerquen a sí el clasificador</translation>
    </message>
    <message>
        <source>Synthesize after each change, and judge the cases anew</source>
        <translation>Sintetizar tras cada cambio y juzgar de nuevo los casos</translation>
    </message>
    <message>
        <source>Live: after each change</source>
        <translation>En vivo: tras cada cambio</translation>
    </message>
    <message>
        <source>“%1”: %2 of %3 recognised, most others are taken for “%4”. Add examples, or words that tell the two apart.</source>
        <translation>«%1»: %2 de %3 reconocidos; la mayoría de los demás se toman por «%4». Añada ejemplos, o palabras que distingan las dos.</translation>
    </message>
</context>
<context>
    <name>vignette::TeachMenu</name>
    <message>
        <source>Use as &amp;example of</source>
        <translation>Usar como &amp;ejemplo de</translation>
    </message>
    <message>
        <source>&amp;Improve this classifier…</source>
        <translation>&amp;Mejorar este clasificador…</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Clase %1</translation>
    </message>
    <message>
        <source>&amp;Teach with all reviewed cases (%1)</source>
        <translation>&amp;Enseñar con todos los casos revisados (%1)</translation>
    </message>
    <message>
        <source>Those whose review names a class of the task</source>
        <translation>Aquellos cuya revisión nombra una clase de la tarea</translation>
    </message>
</context>
<context>
    <name>vignette::Teaching</name>
    <message>
        <source>A class takes up to %1 examples. Left out: %2.</source>
        <translation>Una clase admite hasta %1 ejemplos. Omitidos: %2.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
</context>
<context>
    <name>vignette::VerdictPanel</name>
    <message>
        <source>You: %1</source>
        <translation>Usted: %1</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>Probabilidad de %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Too few examples for a guarantee of what can be told apart</source>
        <translation>Muy pocos ejemplos para garantizar qué se puede distinguir</translation>
    </message>
    <message>
        <source>If it had to be one of these</source>
        <translation>Si tuviera que ser una de estas</translation>
    </message>
    <message>
        <source>Adapted to this folder: no guarantee of what can be told apart</source>
        <translation>Adaptado a esta carpeta: sin garantía de qué se puede distinguir</translation>
    </message>
    <message>
        <source>The right one is among them in %1 % of pictures of these classes.</source>
        <translation>En el %1 % de las imágenes de estas clases, la correcta está entre ellas.</translation>
    </message>
    <message>
        <source>Judged on the marked part of the picture.</source>
        <translation>Juzgado sobre la parte marcada de la imagen.</translation>
    </message>
</context>
<context>
    <name>vignette::WatchDialog</name>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>&amp;Folder to watch</source>
        <translation>&amp;Carpeta que se vigila</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Elegir la carpeta que se vigila</translation>
    </message>
    <message>
        <source>&amp;Table of results</source>
        <translation>&amp;Tabla de resultados</translation>
    </message>
    <message>
        <source>Choose the table of results</source>
        <translation>Elegir la tabla de resultados</translation>
    </message>
    <message>
        <source>Table of results</source>
        <translation>Tabla de resultados</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>&amp;DICOM reports into</source>
        <translation>Informes &amp;DICOM en</translation>
    </message>
    <message>
        <source>Choose the folder of the DICOM reports</source>
        <translation>Elegir la carpeta de los informes DICOM</translation>
    </message>
    <message>
        <source>DICOM reports into</source>
        <translation>Informes DICOM en</translation>
    </message>
    <message>
        <source>no table; a new file otherwise</source>
        <translation>sin tabla; si no, un archivo nuevo</translation>
    </message>
    <message>
        <source>no reports</source>
        <translation>sin informes</translation>
    </message>
    <message>
        <source>What lies in the folder is screened, and new pictures as they come, until you stop it. The table is written anew after each of them; DICOM pictures get a report.</source>
        <translation>Se criba lo que hay en la carpeta y las imágenes nuevas según llegan, hasta que usted lo detenga. La tabla se reescribe tras cada una; las imágenes DICOM reciben un informe.</translation>
    </message>
    <message>
        <source>Private mode: nothing but this table and these reports is kept.</source>
        <translation>Modo privado: no se guarda nada más que esta tabla y estos informes.</translation>
    </message>
    <message>
        <source>&amp;Start watching</source>
        <translation>&amp;Empezar a vigilar</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>Empezar a vigilar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder that is to be watched.</source>
        <translation>Elija la carpeta que se va a vigilar.</translation>
    </message>
    <message>
        <source>The table exists already. Choose a new file.</source>
        <translation>La tabla ya existe. Elija un archivo nuevo.</translation>
    </message>
</context>
<context>
    <name>vignette::WorklistDialog</name>
    <message>
        <source>Planned patients</source>
        <translation>Pacientes previstos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID del paciente</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>Ele&amp;gir</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabajo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>Preguntando al archivo…</translation>
    </message>
    <message>
        <source>Nothing is planned. Choose another day, or any modality.</source>
        <translation>No hay nada previsto. Elija otro día o cualquier modalidad.</translation>
    </message>
    <message>
        <source>There are more entries than are shown.</source>
        <translation>Hay más entradas de las que se muestran.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) planned.</source>
        <translation>
            <numerusform>%Ln entrada prevista.</numerusform>
            <numerusform>%Ln entradas previstas.</numerusform>
        </translation>
    </message>
</context>
</TS>
