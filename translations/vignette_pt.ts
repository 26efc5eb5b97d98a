<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>Base</name>
    <message>
        <source>The file is damaged or is not of this kind.</source>
        <translation>O ficheiro está danificado ou não é deste tipo.</translation>
    </message>
    <message>
        <source>The file is larger than this program accepts.</source>
        <translation>O ficheiro é maior do que este programa aceita.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; does not exist.</source>
        <translation>O ficheiro &quot;%1&quot; não existe.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be opened.</source>
        <translation>O ficheiro &quot;%1&quot; não pode ser aberto.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read.</source>
        <translation>O ficheiro &quot;%1&quot; não pode ser lido.</translation>
    </message>
    <message>
        <source>There are numbers to be stored that are not finite or not complete.</source>
        <translation>Há números a guardar que não são finitos ou estão incompletos.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written. Is the disk full or the folder read-only?</source>
        <translation>O ficheiro &quot;%1&quot; não pode ser gravado. O disco está cheio ou a pasta é só de leitura?</translation>
    </message>
    <message>
        <source>The computer has too little free memory for this. Close other programs and try again.</source>
        <translation>O computador tem pouca memória livre para isto. Feche outros programas e tente novamente.</translation>
    </message>
</context>
<context>
    <name>CaseGroups</name>
    <message>
        <source>&quot;%1&quot; is no regular expression: %2.</source>
        <translation>«%1» não é uma expressão regular: %2.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vazia</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no table of groups: it needs a column for the file and one for the group.</source>
        <translation>«%1» não é uma tabela de grupos: precisa de uma coluna para o ficheiro e outra para o grupo.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; puts &quot;%2&quot; into two groups.</source>
        <translation>A tabela «%1» põe «%2» em dois grupos.</translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>Doente %1</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>Estudo %1</translation>
    </message>
    <message>
        <source>Lesion %1</source>
        <translation>Lesão %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no grouping: write patient, study, lesion, folder, file, name:EXPRESSION or table:FILE.csv.</source>
        <translation>«%1» não é um agrupamento: escreva patient, study, lesion, folder, file, name:EXPRESSÃO ou table:FICHEIRO.csv.</translation>
    </message>
    <message>
        <source>Grouping the cases was stopped.</source>
        <translation>O agrupamento dos casos foi interrompido.</translation>
    </message>
</context>
<context>
    <name>CaseMap</name>
    <message>
        <source>Not reviewed</source>
        <translation>Por rever</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceite</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Corrigidos</translation>
    </message>
    <message>
        <source>Marked, not decided</source>
        <translation>Marcados, por decidir</translation>
    </message>
    <message>
        <source>Not gradable</source>
        <translation>Não avaliável</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>Uncertain</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nenhuma destas</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Carregado</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Not an image</source>
        <translation>Não é imagem</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegível</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation>Não triado</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Provável</translation>
    </message>
    <message>
        <source>%1 %2 % %3</source>
        <translation>%1 %2 % %3</translation>
    </message>
    <message>
        <source>Not told apart</source>
        <translation>Não distinguidas</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1: cannot be told apart</source>
        <translation>%1: não se distinguem</translation>
    </message>
    <message>
        <source>Suggests %1</source>
        <translation>Sugere %1</translation>
    </message>
    <message>
        <source>%1, frame %2</source>
        <translation>%1, imagem %2</translation>
    </message>
    <message>
        <source>%1, lesion %2</source>
        <translation>%1, lesão %2</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
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
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Cor-de-rosa</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Azul-claro</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinzento</translation>
    </message>
</context>
<context>
    <name>Classifier</name>
    <message>
        <source>The classifier could not be run.</source>
        <translation>O classificador não pôde ser executado.</translation>
    </message>
    <message>
        <source>The classifier file is damaged or is not a Vignette classifier.</source>
        <translation>O ficheiro do classificador está danificado ou não é um classificador do Vignette.</translation>
    </message>
    <message>
        <source>The network does not belong to this task.</source>
        <translation>A rede não pertence a esta tarefa.</translation>
    </message>
    <message>
        <source>The classifier file was changed after it was saved: its checksum does not match.</source>
        <translation>O ficheiro do classificador foi alterado depois de guardado: a soma de verificação não confere.</translation>
    </message>
    <message>
        <source>The classifier does not give the answers on this computer that it gave when it was made, so it cannot be relied on.</source>
        <translation>Neste computador o classificador não dá as respostas que deu quando foi criado; não se pode confiar nele.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>There is no picture to classify.</source>
        <translation>Não há imagem para classificar.</translation>
    </message>
    <message>
        <source>There is no such picture or class to explain.</source>
        <translation>Não existe tal imagem ou classe para explicar.</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>Apenas para investigação. Não se destina ao diagnóstico.</translation>
    </message>
    <message>
        <source>This classifier was made by a newer version of Vignette. Update the program to open it.</source>
        <translation>Este classificador foi criado por uma versão mais recente do Vignette. Atualize o programa para o abrir.</translation>
    </message>
    <message>
        <source>The name of the file must end in .onnx or .pt, for ONNX or TorchScript.</source>
        <translation>O nome do ficheiro tem de terminar em .onnx ou .pt, para ONNX ou TorchScript.</translation>
    </message>
    <message>
        <source>The classifier could not be exported.</source>
        <translation>Não foi possível exportar o classificador.</translation>
    </message>
    <message>
        <source>The classifier file holds more than this program can show, so it is not opened.</source>
        <translation>O ficheiro do classificador contém mais do que este programa pode mostrar, pelo que não é aberto.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The table cannot be written. Is the disk full or the folder read-only?</source>
        <translation>Não é possível escrever a tabela. O disco está cheio ou a pasta é só de leitura?</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; cannot be opened.</source>
        <translation>Não é possível abrir a tabela “%1”.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; is larger than 64 MB.</source>
        <translation>A tabela “%1” tem mais de 64 MB.</translation>
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
        <translation>Outro programa está agora a trabalhar nisso.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>The disk is full or has a fault.</source>
        <translation>O disco está cheio ou tem uma falha.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written.</source>
        <translation>Não é possível escrever no ficheiro ou na sua pasta.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Não há memória suficiente.</translation>
    </message>
    <message>
        <source>The address of a database reads &quot;postgresql://user@host/database&quot;.</source>
        <translation>O endereço de uma base de dados é «postgresql://utilizador@servidor/base».</translation>
    </message>
    <message>
        <source>A password does not belong into the address of a database, where others may read it. Put it into the file that PGPASSFILE names, or into ~/.pgpass.</source>
        <translation>Uma palavra-passe não deve estar no endereço de uma base de dados, onde outros a podem ler. Escreva-a no ficheiro indicado por PGPASSFILE ou em ~/.pgpass.</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed: libqt6sql6-psql.</source>
        <translation>O controlador do PostgreSQL não está instalado: libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the address of a database is not known here.</source>
        <translation>«%1» no endereço de uma base de dados não é conhecido aqui.</translation>
    </message>
    <message>
        <source>The database does not allow it to this user.</source>
        <translation>A base de dados não o permite a este utilizador.</translation>
    </message>
    <message>
        <source>The database refuses the name or the password.</source>
        <translation>A base de dados recusa o nome ou a palavra-passe.</translation>
    </message>
    <message>
        <source>There is no such database on the server.</source>
        <translation>Não existe essa base de dados no servidor.</translation>
    </message>
    <message>
        <source>The database server cannot be reached, or lets nobody in.</source>
        <translation>O servidor da base de dados está inacessível ou não aceita ninguém.</translation>
    </message>
</context>
<context>
    <name>DicomOut</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>A exportação foi cancelada.</translation>
    </message>
    <message>
        <source>There are no cases to export.</source>
        <translation>Não há casos para exportar.</translation>
    </message>
    <message>
        <source>Give the id of the patient of the photographs.</source>
        <translation>Indique o identificador do doente das fotografias.</translation>
    </message>
    <message>
        <source>The sex is M, F or O (other), or not given.</source>
        <translation>O sexo é M, F ou O (outro), ou fica por indicar.</translation>
    </message>
    <message>
        <source>The folder for the DICOM files cannot be made.</source>
        <translation>Não é possível criar a pasta para os ficheiros DICOM.</translation>
    </message>
    <message>
        <source>The DICOM files cannot go among the pictures, where they would be taken for cases the next time. Choose another folder.</source>
        <translation>Os ficheiros DICOM não podem ficar entre as imagens, onde da próxima vez seriam tomados por casos. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The verdict is of another classifier.</source>
        <translation>O veredicto é de outro classificador.</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotografias</translation>
    </message>
    <message>
        <source>Vignette results. %1</source>
        <translation>Resultados do Vignette. %1</translation>
    </message>
    <message>
        <source>Vignette overlays. %1</source>
        <translation>Sobreposições do Vignette. %1</translation>
    </message>
    <message>
        <source>Where the network looked for %1, in colours over the picture. Not evidence.</source>
        <translation>Onde a rede olhou para %1, a cores sobre a imagem. Não constitui prova.</translation>
    </message>
    <message>
        <source>The export broke off. What was written stays.</source>
        <translation>A exportação foi interrompida por um erro. O que foi gravado mantém-se.</translation>
    </message>
    <message>
        <source>The DICOM files cannot be written there. Is the disk full or the folder read-only?</source>
        <translation>Os ficheiros DICOM não podem ser gravados aí. O disco está cheio ou a pasta é só de leitura?</translation>
    </message>
    <message>
        <source>The report cannot be made.</source>
        <translation>Não é possível criar o relatório.</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>Probabilidade de %1</translation>
    </message>
    <message>
        <source>The file does not say which study, series and instance it is. Nothing can refer to it.</source>
        <translation>O ficheiro não indica de que estudo, série e instância se trata. Nada pode fazer-lhe referência.</translation>
    </message>
    <message>
        <source>The name of the patient or the study is in a character set that cannot be read.</source>
        <translation>O nome do doente ou do estudo está num conjunto de caracteres que não é possível ler.</translation>
    </message>
    <message>
        <source>Only pictures in gray or colour, without a palette, can be freed of their patients.</source>
        <translation>Só é possível anonimizar imagens em tons de cinzento ou a cores, sem paleta.</translation>
    </message>
    <message>
        <source>The picture is compressed in a way that cannot be undone here.</source>
        <translation>A imagem está comprimida de um modo que aqui não pode ser desfeito.</translation>
    </message>
    <message>
        <source>The colours of the picture are stored in a way that cannot be read here.</source>
        <translation>As cores da imagem estão guardadas de um modo que aqui não pode ser lido.</translation>
    </message>
    <message>
        <source>Pixels are missing in this file.</source>
        <translation>Faltam píxeis neste ficheiro.</translation>
    </message>
    <message>
        <source>The file holds no whole picture in DICOM.</source>
        <translation>O ficheiro não contém uma imagem DICOM completa.</translation>
    </message>
    <message>
        <source>The file says that names are written into the picture. Blank the region where they are, or allow it if there are none.</source>
        <translation>O ficheiro indica que há nomes escritos na imagem. Tape a região onde estão, ou permita-o se não houver nenhum.</translation>
    </message>
    <message>
        <source>The file does not say which picture of which study it is.</source>
        <translation>O ficheiro não indica que imagem é, nem de que estudo.</translation>
    </message>
    <message>
        <source>Give files, and a folder to write to.</source>
        <translation>Indique ficheiros e uma pasta de destino.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The network in this file is incomplete.</source>
        <translation>A rede neste ficheiro está incompleta.</translation>
    </message>
    <message>
        <source>There is no usable graphics card &quot;%1&quot; on this computer.</source>
        <translation>Não há uma placa gráfica &quot;%1&quot; utilizável neste computador.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a device. Use auto, cpu, cuda or cuda:N.</source>
        <translation>&quot;%1&quot; não é um dispositivo. Use auto, cpu, cuda ou cuda:N.</translation>
    </message>
    <message>
        <source>The task and its examples do not belong together.</source>
        <translation>A tarefa e os exemplos não correspondem.</translation>
    </message>
    <message>
        <source>The engine file is damaged or is not an engine.</source>
        <translation>O ficheiro do motor está danificado ou não é um motor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no example pictures: it is recognised from its description alone.</source>
        <translation>&quot;%1&quot; não tem imagens de exemplo: é reconhecida só pela descrição.</translation>
    </message>
    <message>
        <source>No clinical feature was recognised in the description of &quot;%1&quot;.</source>
        <translation>Nenhuma característica clínica foi reconhecida na descrição de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The engine file was made for another version of this program.</source>
        <translation>O ficheiro do motor foi criado para outra versão deste programa.</translation>
    </message>
    <message>
        <source>The classifier&apos;s last layer is incomplete.</source>
        <translation>A última camada do classificador está incompleta.</translation>
    </message>
    <message>
        <source>The network could not be run.</source>
        <translation>A rede não pôde ser executada.</translation>
    </message>
    <message>
        <source>The picture has a size that the network cannot take.</source>
        <translation>A imagem tem um tamanho que a rede não aceita.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The file describes a network that this program does not know.</source>
        <translation>O ficheiro descreve uma rede que este programa não conhece.</translation>
    </message>
    <message>
        <source>The engine&apos;s text encoder is incomplete.</source>
        <translation>O codificador de texto do motor está incompleto.</translation>
    </message>
    <message>
        <source>The text encoder could not be loaded.</source>
        <translation>O codificador de texto não pôde ser carregado.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>O ficheiro %1 não existe.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>O ficheiro %1 não pode ser lido.</translation>
    </message>
    <message>
        <source>The file %1 is too large.</source>
        <translation>O ficheiro %1 é demasiado grande.</translation>
    </message>
    <message>
        <source>The sentence encoder&apos;s files are broken.</source>
        <translation>Os ficheiros do codificador de frases estão danificados.</translation>
    </message>
    <message>
        <source>The engine&apos;s vocabulary is broken.</source>
        <translation>O vocabulário do motor está danificado.</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU, %n thread</numerusform>
            <numerusform>CPU, %n threads</numerusform>
        </translation>
    </message>
    <message>
        <source>The engine file is damaged: its checksum does not match. Install the program again.</source>
        <translation>O ficheiro do motor está danificado: a soma de verificação não corresponde. Reinstale o programa.</translation>
    </message>
    <message>
        <source>The engine does not give the answers on this computer that it gave when it was made, so it cannot be relied on.</source>
        <translation>Neste computador, o motor não dá as respostas que dava quando foi criado, pelo que não é fiável.</translation>
    </message>
    <message>
        <source>The engine could not be loaded.</source>
        <translation>Não foi possível carregar o motor.</translation>
    </message>
    <message>
        <source>The classifier could not be made.</source>
        <translation>Não foi possível criar o classificador.</translation>
    </message>
    <message>
        <source>A class about which nothing is known cannot be adapted to a folder. Describe it, or give an example.</source>
        <translation>Uma classe de que nada se sabe não pode ser adaptada a uma pasta. Descreva-a ou dê um exemplo.</translation>
    </message>
    <message>
        <source>The description of &quot;%1&quot; does not seem to fit its examples. Please check both.</source>
        <translation>A descrição de «%1» não parece corresponder aos seus exemplos. Verifique ambos.</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>The file &quot;%1&quot; cannot be opened.</source>
        <translation>O ficheiro &quot;%1&quot; não pode ser aberto.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is larger than this program accepts.</source>
        <translation>O ficheiro &quot;%1&quot; é maior do que este programa aceita.</translation>
    </message>
    <message>
        <source>Line %1 of the descriptions has no class or no description.</source>
        <translation>A linha %1 das descrições não tem classe ou descrição.</translation>
    </message>
    <message>
        <source>The episode file is not in the expected form (%1).</source>
        <translation>O ficheiro de episódios não tem a forma esperada (%1).</translation>
    </message>
    <message>
        <source>The episode file &quot;%1&quot; cannot be opened.</source>
        <translation>O ficheiro de episódios &quot;%1&quot; não pode ser aberto.</translation>
    </message>
    <message>
        <source>The episode file is larger than this program accepts.</source>
        <translation>O ficheiro de episódios é maior do que este programa aceita.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The episode file has no setting &quot;%1&quot;.</source>
        <translation>O ficheiro de episódios não tem a configuração &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>EvaluationCsv</name>
    <message>
        <source>The figures are of other classes.</source>
        <translation>Os valores são de outras classes.</translation>
    </message>
</context>
<context>
    <name>EvaluationReport</name>
    <message>
        <source>The evaluation was stopped.</source>
        <translation>A avaliação foi interrompida.</translation>
    </message>
    <message>
        <source>There is no labelled picture that could be read.</source>
        <translation>Não há nenhuma imagem rotulada que se possa ler.</translation>
    </message>
    <message>
        <source>The labels and the answers are not of the same classes.</source>
        <translation>Os rótulos e as respostas não são das mesmas classes.</translation>
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
        <translation>A pasta «%1» não existe.</translation>
    </message>
    <message>
        <source>“%1” has no folders with pictures: each folder in it becomes a class.</source>
        <translation>«%1» não tem pastas com imagens: cada pasta nela torna-se uma classe.</translation>
    </message>
    <message>
        <source>A pasted picture cannot be read any more.</source>
        <translation>Uma imagem colada já não pode ser lida.</translation>
    </message>
    <message>
        <source>The pasted pictures cannot be written beside the task. Is the disk full or the folder read-only?</source>
        <translation>As imagens coladas não podem ser gravadas junto da tarefa. O disco está cheio ou a pasta é só de leitura?</translation>
    </message>
</context>
<context>
    <name>Feature</name>
    <message>
        <source>red</source>
        <translation>vermelho</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>castanho</translation>
    </message>
    <message>
        <source>white</source>
        <translation>branco</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarelo</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>violáceo</translation>
    </message>
    <message>
        <source>skin coloured</source>
        <translation>cor da pele</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>cinzento</translation>
    </message>
    <message>
        <source>black</source>
        <translation>preto</translation>
    </message>
    <message>
        <source>tan</source>
        <translation>castanho-claro</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>laranja</translation>
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
        <translation>bolha</translation>
    </message>
    <message>
        <source>pustule</source>
        <translation>pústula</translation>
    </message>
    <message>
        <source>wheal</source>
        <translation>pápula urticada</translation>
    </message>
    <message>
        <source>cyst</source>
        <translation>quisto</translation>
    </message>
    <message>
        <source>comedo</source>
        <translation>comedão</translation>
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
        <translation>erosão</translation>
    </message>
    <message>
        <source>crust</source>
        <translation>crosta</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>descamação</translation>
    </message>
    <message>
        <source>fissure</source>
        <translation>fissura</translation>
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
        <translation>hiperqueratose</translation>
    </message>
    <message>
        <source>sclerosis</source>
        <translation>esclerose</translation>
    </message>
    <message>
        <source>erythroderma</source>
        <translation>eritrodermia</translation>
    </message>
    <message>
        <source>hair loss</source>
        <translation>perda de cabelo</translation>
    </message>
    <message>
        <source>nail change</source>
        <translation>alteração ungueal</translation>
    </message>
    <message>
        <source>burrow</source>
        <translation>túnel acarino</translation>
    </message>
    <message>
        <source>lichenification</source>
        <translation>liquenificação</translation>
    </message>
    <message>
        <source>excoriation</source>
        <translation>escoriação</translation>
    </message>
    <message>
        <source>necrosis</source>
        <translation>necrose</translation>
    </message>
    <message>
        <source>horn</source>
        <translation>corno cutâneo</translation>
    </message>
    <message>
        <source>swelling</source>
        <translation>tumefação</translation>
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
        <translation>brilhante</translation>
    </message>
    <message>
        <source>pearly</source>
        <translation>perolado</translation>
    </message>
    <message>
        <source>waxy</source>
        <translation>ceroso</translation>
    </message>
    <message>
        <source>velvety</source>
        <translation>aveludado</translation>
    </message>
    <message>
        <source>moist</source>
        <translation>húmido</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>seco</translation>
    </message>
    <message>
        <source>wrinkled</source>
        <translation>enrugado</translation>
    </message>
    <message>
        <source>umbilicated</source>
        <translation>umbilicado</translation>
    </message>
    <message>
        <source>dome shaped</source>
        <translation>em cúpula</translation>
    </message>
    <message>
        <source>flat topped</source>
        <translation>de topo plano</translation>
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
        <translation>bem delimitado</translation>
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
        <translation>bordo elevado</translation>
    </message>
    <message>
        <source>halo</source>
        <translation>halo</translation>
    </message>
    <message>
        <source>solitary</source>
        <translation>solitário</translation>
    </message>
    <message>
        <source>few</source>
        <translation>poucos</translation>
    </message>
    <message>
        <source>multiple</source>
        <translation>múltiplo</translation>
    </message>
    <message>
        <source>grouped</source>
        <translation>agrupado</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>annular</source>
        <translation>anular</translation>
    </message>
    <message>
        <source>target like</source>
        <translation>em alvo</translation>
    </message>
    <message>
        <source>reticulate</source>
        <translation>reticulado</translation>
    </message>
    <message>
        <source>widespread</source>
        <translation>disseminado</translation>
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
        <translation>dermatomal</translation>
    </message>
    <message>
        <source>follicular</source>
        <translation>folicular</translation>
    </message>
    <message>
        <source>face</source>
        <translation>face</translation>
    </message>
    <message>
        <source>nose</source>
        <translation>nariz</translation>
    </message>
    <message>
        <source>eyelid</source>
        <translation>pálpebra</translation>
    </message>
    <message>
        <source>ear</source>
        <translation>orelha</translation>
    </message>
    <message>
        <source>lips</source>
        <translation>lábios</translation>
    </message>
    <message>
        <source>scalp</source>
        <translation>couro cabeludo</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>pescoço</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>tronco</translation>
    </message>
    <message>
        <source>limbs</source>
        <translation>membros</translation>
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
        <translation>unha</translation>
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
        <translation>em pregas</translation>
    </message>
    <message>
        <source>photo exposed</source>
        <translation>fotoexposto</translation>
    </message>
    <message>
        <source>infant</source>
        <translation>lactente</translation>
    </message>
    <message>
        <source>child</source>
        <translation>criança</translation>
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
        <translation>idoso</translation>
    </message>
    <message>
        <source>tiny</source>
        <translation>minúsculo</translation>
    </message>
    <message>
        <source>small</source>
        <translation>pequeno</translation>
    </message>
    <message>
        <source>large</source>
        <translation>grande</translation>
    </message>
    <message>
        <source>itch</source>
        <translation>prurido</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>dor</translation>
    </message>
    <message>
        <source>pigment network</source>
        <translation>rede pigmentada</translation>
    </message>
    <message>
        <source>dots globules</source>
        <translation>pontos/glóbulos</translation>
    </message>
    <message>
        <source>blue white veil</source>
        <translation>véu azul-esbranquiçado</translation>
    </message>
    <message>
        <source>radial streaks</source>
        <translation>estrias radiais</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>regressão</translation>
    </message>
    <message>
        <source>milia like cysts</source>
        <translation>quistos tipo milium</translation>
    </message>
    <message>
        <source>comedo like openings</source>
        <translation>aberturas tipo comedão</translation>
    </message>
    <message>
        <source>ridges fissures</source>
        <translation>cristas/sulcos</translation>
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
        <translation>vasos em gancho</translation>
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
        <translation>lacunas</translation>
    </message>
    <message>
        <source>strawberry pattern</source>
        <translation>padrão em morango</translation>
    </message>
    <message>
        <source>leaf like areas</source>
        <translation>áreas em folha</translation>
    </message>
    <message>
        <source>rosettes</source>
        <translation>rosetas</translation>
    </message>
    <message>
        <source>shiny white lines</source>
        <translation>linhas brancas brilhantes</translation>
    </message>
    <message>
        <source>central white patch</source>
        <translation>área branca central</translation>
    </message>
    <message>
        <source>parallel ridge</source>
        <translation>padrão paralelo da crista</translation>
    </message>
    <message>
        <source>structureless</source>
        <translation>sem estrutura</translation>
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
        <translation>inflamatório</translation>
    </message>
    <message>
        <source>malignant</source>
        <translation>maligno</translation>
    </message>
    <message>
        <source>bleeding</source>
        <translation>hemorragia</translation>
    </message>
</context>
<context>
    <name>FeatureGroup</name>
    <message>
        <source>colour</source>
        <translation>cor</translation>
    </message>
    <message>
        <source>lesion</source>
        <translation>lesão</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>superfície</translation>
    </message>
    <message>
        <source>border</source>
        <translation>bordo</translation>
    </message>
    <message>
        <source>arrangement</source>
        <translation>disposição</translation>
    </message>
    <message>
        <source>site</source>
        <translation>localização</translation>
    </message>
    <message>
        <source>age</source>
        <translation>idade</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamanho</translation>
    </message>
    <message>
        <source>symptom</source>
        <translation>sintoma</translation>
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
        <translation>Dados insuficientes para estimar</translation>
    </message>
    <message>
        <source>Labelled pictures</source>
        <translation>Imagens rotuladas</translation>
    </message>
    <message>
        <source>%1 of the classes, %2 of none of them</source>
        <translation>%1 das classes, %2 de nenhuma delas</translation>
    </message>
    <message>
        <source>Named, and rightly</source>
        <translation>Nomeadas corretamente</translation>
    </message>
    <message>
        <source>Right of those named</source>
        <translation>Certas entre as nomeadas</translation>
    </message>
    <message>
        <source>Of none of the classes, not named</source>
        <translation>De nenhuma das classes, não nomeadas</translation>
    </message>
    <message>
        <source>sensitivity %1; specificity %2</source>
        <translation>sensibilidade %1; especificidade %2</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Imagens (%1);;Todos os ficheiros (*)</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>&quot;%1&quot; is one of the files that are read, and would be lost. Write to another file.</source>
        <translation>“%1” é um dos ficheiros que são lidos e perder-se-ia. Escolha outro ficheiro.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice as a file to write.</source>
        <translation>“%1” foi indicado duas vezes como ficheiro a escrever.</translation>
    </message>
    <message>
        <source>The results cannot go to &quot;%1&quot;, among what is read, where they would be taken for pictures the next time. Choose another folder.</source>
        <translation>Os resultados não podem ficar em “%1”, entre o que é lido, onde da próxima vez seriam tomados por imagens. Escolha outra pasta.</translation>
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
        <translation>dados comprimidos</translation>
    </message>
    <message>
        <source>There are more elements than can be listed.</source>
        <translation>Há mais elementos do que se podem listar.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>Items: %1</source>
        <translation>Itens: %1</translation>
    </message>
    <message>
        <source>The picture has colours.</source>
        <translation>A imagem tem cores.</translation>
    </message>
    <message>
        <source>The DICOM data dictionary (dicom.dic) was not found; some DICOM files cannot be read.</source>
        <translation>O dicionário de dados DICOM (dicom.dic) não foi encontrado; alguns ficheiros DICOM não podem ser lidos.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>O ficheiro não existe.</translation>
    </message>
    <message>
        <source>This is a folder, not a picture.</source>
        <translation>Isto é uma pasta, não uma imagem.</translation>
    </message>
    <message>
        <source>This is a device or pipe, not a picture file.</source>
        <translation>Isto é um dispositivo ou um canal, não um ficheiro de imagem.</translation>
    </message>
    <message>
        <source>The file cannot be opened; check that you are allowed to read it.</source>
        <translation>O ficheiro não pode ser aberto; verifique se tem permissão para o ler.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O ficheiro está vazio.</translation>
    </message>
    <message>
        <source>The file ends too early: part of the picture is missing.</source>
        <translation>O ficheiro termina cedo demais: falta parte da imagem.</translation>
    </message>
    <message>
        <source>The picture in this file is damaged.</source>
        <translation>A imagem neste ficheiro está danificada.</translation>
    </message>
    <message>
        <source>The file claims a picture far larger than it can contain.</source>
        <translation>O ficheiro declara uma imagem muito maior do que pode conter.</translation>
    </message>
    <message>
        <source>This is a text file, not a picture.</source>
        <translation>Isto é um ficheiro de texto, não uma imagem.</translation>
    </message>
    <message>
        <source>This is not a picture file.</source>
        <translation>Isto não é um ficheiro de imagem.</translation>
    </message>
    <message>
        <source>This DICOM file holds no picture.</source>
        <translation>Este ficheiro DICOM não contém nenhuma imagem.</translation>
    </message>
    <message>
        <source>This is a DICOM directory (DICOMDIR): it lists pictures but holds none.</source>
        <translation>Isto é um diretório DICOM (DICOMDIR): lista imagens mas não as contém.</translation>
    </message>
    <message>
        <source>This picture format is not supported; save the picture as JPEG or PNG.</source>
        <translation>Este formato de imagem não é suportado; guarde a imagem como JPEG ou PNG.</translation>
    </message>
    <message>
        <source>The compression of this DICOM file (transfer syntax) is not supported.</source>
        <translation>A compressão deste ficheiro DICOM (sintaxe de transferência) não é suportada.</translation>
    </message>
    <message>
        <source>The pixel format of this picture is not supported.</source>
        <translation>O formato de píxel desta imagem não é suportado.</translation>
    </message>
    <message>
        <source>The picture is larger than this program accepts.</source>
        <translation>A imagem é maior do que este programa aceita.</translation>
    </message>
    <message>
        <source>The file has no frame with this number.</source>
        <translation>O ficheiro não tem fotograma com este número.</translation>
    </message>
    <message>
        <source>The picture could not be decoded.</source>
        <translation>A imagem não pôde ser descodificada.</translation>
    </message>
</context>
<context>
    <name>Index</name>
    <message>
        <source>Give files or folders to encode, and a folder for the index.</source>
        <translation>Indique ficheiros ou pastas a codificar, e uma pasta para o índice.</translation>
    </message>
    <message>
        <source>The index cannot be used.</source>
        <translation>Não é possível usar o índice.</translation>
    </message>
    <message>
        <source>The encoding was stopped. Encode again to go on.</source>
        <translation>A codificação foi interrompida. Codifique de novo para continuar.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The index was made by another version of this program. Encode the pictures anew.</source>
        <translation>O índice foi criado por outra versão deste programa. Codifique as imagens de novo.</translation>
    </message>
    <message>
        <source>The index was made with another engine than the one given, so its features mean something else. Encode the pictures anew, into another folder.</source>
        <translation>O índice foi criado com outro motor, por isso as suas características significam outra coisa. Codifique as imagens de novo, para outra pasta.</translation>
    </message>
    <message>
        <source>There is no index in &quot;%1&quot;.</source>
        <translation>Não há nenhum índice em «%1».</translation>
    </message>
    <message>
        <source>The index is not finished yet. Encode the pictures again to go on.</source>
        <translation>O índice ainda não está terminado. Codifique as imagens de novo para continuar.</translation>
    </message>
    <message>
        <source>The index is not finished yet, and of other files or folders. Give the same ones.</source>
        <translation>O índice ainda não está terminado e é de outros ficheiros ou pastas. Indique os mesmos.</translation>
    </message>
    <message>
        <source>The index cannot be written. Is the disk full or the folder read-only?</source>
        <translation>Não é possível escrever o índice. O disco está cheio ou a pasta é só de leitura?</translation>
    </message>
    <message>
        <source>The index is damaged. Encode the pictures anew.</source>
        <translation>O índice está danificado. Codifique as imagens de novo.</translation>
    </message>
    <message>
        <source>The index is of share %1 of an archive. Give that one, or another folder.</source>
        <translation>O índice é da parte %1 de um arquivo. Indique essa parte ou outra pasta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made with another engine than &quot;%2&quot;.</source>
        <translation>«%1» foi criado com outro motor que não o de «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is share %2, and &quot;%3&quot; is share %4: these do not belong together.</source>
        <translation>«%1» é a parte %2 e «%3» é a parte %4: não pertencem ao mesmo conjunto.</translation>
    </message>
    <message>
        <source>Share %1 is given twice, the second time as &quot;%2&quot;.</source>
        <translation>A parte %1 foi indicada duas vezes, a segunda como «%2».</translation>
    </message>
    <message>
        <source>Of %1 shares these are missing: %2.</source>
        <translation>Das %1 partes faltam estas: %2.</translation>
    </message>
    <message>
        <source>Give the indexes to merge.</source>
        <translation>Indique os índices a juntar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already. Merge into a new folder.</source>
        <translation>«%1» já existe. Junte os índices numa pasta nova.</translation>
    </message>
</context>
<context>
    <name>LabelledSet</name>
    <message>
        <source>Reading the labels was stopped.</source>
        <translation>A leitura dos rótulos foi interrompida.</translation>
    </message>
    <message>
        <source>The folder holds several tables of labels (%1). Keep one of them there.</source>
        <translation>A pasta contém várias tabelas de rótulos (%1). Deixe lá só uma.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; gives the picture &quot;%2&quot; two different labels.</source>
        <translation>A tabela &quot;%1&quot; dá à imagem &quot;%2&quot; dois rótulos diferentes.</translation>
    </message>
    <message>
        <source>None of the pictures that the table &quot;%1&quot; names is in the folder.</source>
        <translation>Nenhuma das imagens que a tabela &quot;%1&quot; indica está na pasta.</translation>
    </message>
    <message>
        <source>No label of the table &quot;%1&quot; is a class of the classifier (%2).</source>
        <translation>Nenhum rótulo da tabela &quot;%1&quot; é uma classe do classificador (%2).</translation>
    </message>
    <message>
        <source>The folder has no table of labels, and no sub-folder is named like a class of the classifier (%1).</source>
        <translation>A pasta não tem tabela de rótulos, e nenhuma subpasta tem o nome de uma classe do classificador (%1).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist.</source>
        <translation>“%1” não existe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no table of labels: it needs a column for the file and one for the label.</source>
        <translation>“%1” não é uma tabela de rótulos: precisa de uma coluna para o ficheiro e outra para o rótulo.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The log level is debug, info, warning, error or off, not &quot;%1&quot;.</source>
        <translation>O nível do registo é debug, info, warning, error ou off, e não «%1».</translation>
    </message>
    <message>
        <source>The log cannot be written. Is the disk full?</source>
        <translation>Não é possível escrever o registo. O disco está cheio?</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Language of the window: de, fr, es and so on; English where there is no translation.</source>
        <translation>Idioma da janela: de, fr, es, etc.; inglês onde não há tradução.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>Classifiers for skin images from a few examples and words.</source>
        <translation>Classificadores para imagens da pele a partir de poucos exemplos e palavras.</translation>
    </message>
    <message>
        <source>Write nothing on disk unless it is saved by hand.</source>
        <translation>Não escrever nada no disco a não ser o que for guardado à mão.</translation>
    </message>
    <message>
        <source>A task (.json) or classifier (.vignette).</source>
        <translation>Uma tarefa (.json) ou um classificador (.vignette).</translation>
    </message>
    <message>
        <source>Keep reviews on a PostgreSQL server, for several reviewers: postgresql://user@host/database. The password stands in the file that PGPASSFILE names.</source>
        <translation>Guarda as revisões num servidor PostgreSQL, para vários revisores: postgresql://utilizador@servidor/base. A palavra-passe está no ficheiro indicado por PGPASSFILE.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>endereço</translation>
    </message>
    <message>
        <source>Files or folders to screen, or an index.</source>
        <translation>Ficheiros ou pastas para triagem, ou um índice.</translation>
    </message>
</context>
<context>
    <name>Pacs</name>
    <message>
        <source>The storage port %1 cannot be opened. Is another program using it?</source>
        <translation>Não é possível abrir a porta de armazenamento %1. Está a ser usada por outro programa?</translation>
    </message>
    <message>
        <source>The archive offers nothing of what was asked for.</source>
        <translation>O PACS não oferece nada do que foi pedido.</translation>
    </message>
    <message>
        <source>The archive does not offer %1.</source>
        <translation>O PACS não oferece %1.</translation>
    </message>
    <message>
        <source>a search (C-FIND)</source>
        <translation>a procura (C-FIND)</translation>
    </message>
    <message>
        <source>A modality is a code in capitals, such as XC or DMS.</source>
        <translation>Uma modalidade é um código em maiúsculas, como XC ou DMS.</translation>
    </message>
    <message>
        <source>A UID has digits and dots, 64 at most.</source>
        <translation>Um UID é composto por algarismos e pontos, 64 no máximo.</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>O primeiro dia é posterior ao último.</translation>
    </message>
    <message>
        <source>The number of studies is 1 to 100,000.</source>
        <translation>O número de estudos vai de 1 a 100&#xa0;000.</translation>
    </message>
    <message>
        <source>Pictures of patients cannot go into a folder that others can look into. Choose an empty folder or a new one.</source>
        <translation>As imagens de doentes não podem ficar numa pasta que outros possam ver. Escolha uma pasta vazia ou uma nova.</translation>
    </message>
    <message>
        <source>The folder for the pictures cannot be made.</source>
        <translation>Não é possível criar a pasta para as imagens.</translation>
    </message>
    <message>
        <source>The pictures from the archive cannot be written. Is the disk full or the folder read-only?</source>
        <translation>As imagens do PACS não podem ser gravadas. O disco está cheio ou a pasta é só de leitura?</translation>
    </message>
    <message>
        <source>retrieval by C-MOVE; try C-GET</source>
        <translation>a obtenção por C-MOVE; tente C-GET</translation>
    </message>
    <message>
        <source>The work with the archive was cancelled.</source>
        <translation>O trabalho com o PACS foi cancelado.</translation>
    </message>
    <message>
        <source>The work with the archive broke off: a defect.</source>
        <translation>O trabalho com o PACS foi interrompido por um defeito do programa.</translation>
    </message>
    <message>
        <source>The archive did not answer in time. Try again later, or allow more time in the settings.</source>
        <translation>O PACS não respondeu a tempo. Tente mais tarde ou aumente o tempo de espera nas definições.</translation>
    </message>
    <message>
        <source>A secure connection to the archive could not be made. Check the certificates and whether the archive uses TLS at this port.</source>
        <translation>Não foi possível estabelecer uma ligação segura ao PACS. Verifique os certificados e se o PACS usa TLS nesta porta.</translation>
    </message>
    <message>
        <source>The archive sent more than is allowed.</source>
        <translation>O PACS enviou mais do que é permitido.</translation>
    </message>
    <message>
        <source>The archive broke off the connection. Try again; if it happens again, ask its administrator.</source>
        <translation>O PACS cortou a ligação. Tente novamente; se voltar a acontecer, contacte o administrador dele.</translation>
    </message>
    <message>
        <source>The archive answered in a way that is not DICOM.</source>
        <translation>A resposta do PACS não é DICOM.</translation>
    </message>
    <message>
        <source>The archive is not called %1. Check its AE title in the settings.</source>
        <translation>O PACS não se chama %1. Verifique o título AE dele nas definições.</translation>
    </message>
    <message>
        <source>The archive does not know this computer as %1. Ask its administrator to enter this AE title.</source>
        <translation>O PACS não conhece este computador como %1. Peça ao administrador do PACS que registe este título AE.</translation>
    </message>
    <message>
        <source>The archive is busy. Try again later.</source>
        <translation>O PACS está ocupado. Tente mais tarde.</translation>
    </message>
    <message>
        <source>The archive refused the connection. Check both AE titles in the settings, and ask its administrator whether this computer may use it.</source>
        <translation>O PACS recusou a ligação. Verifique os dois títulos AE nas definições e pergunte ao administrador do PACS se este computador o pode usar.</translation>
    </message>
    <message>
        <source>The archive does not know where to send the pictures to. Ask its administrator to enter the AE title, address and storage port of this computer.</source>
        <translation>O PACS não sabe para onde enviar as imagens. Peça ao administrador dele que registe o título AE, o endereço e a porta de armazenamento deste computador.</translation>
    </message>
    <message>
        <source>The archive has no room or no means left for this.</source>
        <translation>O PACS já não tem espaço ou recursos para isto.</translation>
    </message>
    <message>
        <source>The archive does not take or give this kind of data.</source>
        <translation>O PACS não aceita nem fornece este tipo de dados.</translation>
    </message>
    <message>
        <source>The archive does not allow this to this computer.</source>
        <translation>O PACS não permite isto a este computador.</translation>
    </message>
    <message>
        <source>The archive could not do this.</source>
        <translation>O PACS não conseguiu fazer isto.</translation>
    </message>
    <message>
        <source>No archive is configured.</source>
        <translation>Não há nenhum PACS configurado.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Uma porta é um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>The AE title of the archive has 1 to 16 letters and digits.</source>
        <translation>O título AE do PACS tem 1 a 16 letras e algarismos.</translation>
    </message>
    <message>
        <source>The AE title of this computer has 1 to 16 letters and digits.</source>
        <translation>O título AE deste computador tem 1 a 16 letras e algarismos.</translation>
    </message>
    <message>
        <source>The time to wait for the archive is 1 to 3600 seconds.</source>
        <translation>O tempo de espera do PACS vai de 1 a 3600 segundos.</translation>
    </message>
    <message>
        <source>A secure connection needs the certificates of the authorities that are trusted.</source>
        <translation>Uma ligação segura precisa dos certificados das autoridades de confiança.</translation>
    </message>
    <message>
        <source>The own certificate and its key belong together; one of them is missing.</source>
        <translation>O certificado próprio e a sua chave andam juntos; falta um dos dois.</translation>
    </message>
    <message>
        <source>The settings file of the archives does not exist.</source>
        <translation>O ficheiro de definições dos PACS não existe.</translation>
    </message>
    <message>
        <source>The settings file of the archives cannot be read.</source>
        <translation>O ficheiro de definições dos PACS não pode ser lido.</translation>
    </message>
    <message>
        <source>There is no archive &quot;%1&quot; in the settings file. It has: %2.</source>
        <translation>Não há nenhum PACS “%1” no ficheiro de definições. Contém: %2.</translation>
    </message>
    <message>
        <source>The archive &quot;%1&quot; has a setting that is unknown or of the wrong kind.</source>
        <translation>O PACS “%1” tem uma definição desconhecida ou de tipo errado.</translation>
    </message>
    <message>
        <source>retrieval by C-GET; try C-MOVE</source>
        <translation>a obtenção por C-GET; tente C-MOVE</translation>
    </message>
    <message>
        <source>C-MOVE needs a storage port in the settings.</source>
        <translation>C-MOVE precisa de uma porta de armazenamento nas definições.</translation>
    </message>
    <message>
        <source>C-MOVE over a secure connection needs an own certificate with its key.</source>
        <translation>C-MOVE por ligação segura precisa de um certificado próprio com a sua chave.</translation>
    </message>
    <message>
        <source>The limits of a retrieval are numbers above 0.</source>
        <translation>Os limites de uma obtenção são números acima de 0.</translation>
    </message>
    <message>
        <source>The archive sent more than %1 pictures. Fetch single series.</source>
        <translation>O PACS enviou mais de %1 imagens. Obtenha as séries uma a uma.</translation>
    </message>
    <message>
        <source>The archive could not send any of the %1 pictures.</source>
        <translation>O PACS não conseguiu enviar nenhuma das %1 imagens.</translation>
    </message>
    <message>
        <source>The archive has nothing of this study.</source>
        <translation>O PACS não tem nada deste estudo.</translation>
    </message>
    <message>
        <source>The file is no DICOM, or is damaged.</source>
        <translation>O ficheiro não é DICOM ou está danificado.</translation>
    </message>
    <message>
        <source>The file is cut off.</source>
        <translation>O ficheiro está truncado.</translation>
    </message>
    <message>
        <source>The file does not say what it is in DICOM.</source>
        <translation>O ficheiro não indica o que é em DICOM.</translation>
    </message>
    <message>
        <source>The archive does not take this kind of file.</source>
        <translation>O PACS não aceita este tipo de ficheiro.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Não há nada para enviar.</translation>
    </message>
    <message>
        <source>%1 cannot be read. It has to be a PEM file.</source>
        <translation>%1 não pode ser lido. Tem de ser um ficheiro PEM.</translation>
    </message>
    <message>
        <source>A file with certificates or keys for the secure connection does not exist.</source>
        <translation>Um ficheiro com certificados ou chaves para a ligação segura não existe.</translation>
    </message>
    <message>
        <source>The file with the trusted certificates</source>
        <translation>O ficheiro com os certificados de confiança</translation>
    </message>
    <message>
        <source>The file with the key</source>
        <translation>O ficheiro com a chave</translation>
    </message>
    <message>
        <source>The file with the own certificate</source>
        <translation>O ficheiro com o certificado próprio</translation>
    </message>
    <message>
        <source>The own certificate and the key do not fit.</source>
        <translation>O certificado próprio e a chave não correspondem.</translation>
    </message>
    <message>
        <source>A secure connection cannot be made on this computer.</source>
        <translation>Neste computador não é possível estabelecer uma ligação segura.</translation>
    </message>
    <message>
        <source>The archive&apos;s computer &quot;%1&quot; is not known in the network. Check its name in the settings.</source>
        <translation>O servidor do PACS “%1” não é conhecido na rede. Verifique o nome nas definições.</translation>
    </message>
    <message>
        <source>Nothing answers at %1, port %2. Is the archive running, and is the address in the settings right?</source>
        <translation>Nada responde em %1, porta %2. O PACS está a funcionar e o endereço nas definições está certo?</translation>
    </message>
    <message>
        <source>Over DICOMweb there is no worklist. Ask for it by DICOM.</source>
        <translation>Não há lista de trabalho por DICOMweb. Peça-a por DICOM.</translation>
    </message>
    <message>
        <source>The archive answered in a way that is not DICOMweb. Check its address in the settings.</source>
        <translation>A resposta do arquivo não é DICOMweb. Verifique o endereço nas definições.</translation>
    </message>
    <message>
        <source>The address of a DICOMweb archive looks like https://pacs.example.org/dicom-web.</source>
        <translation>O endereço de um arquivo DICOMweb é como https://pacs.example.org/dicom-web.</translation>
    </message>
    <message>
        <source>Give a user name with a password, or a token, not both.</source>
        <translation>Indique um utilizador com palavra-passe ou um token, não ambos.</translation>
    </message>
    <message>
        <source>The user name or the token has a character that cannot be in one.</source>
        <translation>O utilizador ou o token tem um carácter não permitido.</translation>
    </message>
    <message>
        <source>A password or token is only sent over a secure connection: the address must begin with https://.</source>
        <translation>Uma palavra-passe ou um token só é enviado por uma ligação segura: o endereço tem de começar por https://.</translation>
    </message>
    <message>
        <source>A user name or token is for an archive at an address with https://.</source>
        <translation>O utilizador ou o token são para um arquivo com um endereço https://.</translation>
    </message>
    <message>
        <source>The file with the password or token cannot be read.</source>
        <translation>Não é possível ler o ficheiro com a palavra-passe ou o token.</translation>
    </message>
    <message>
        <source>Over DICOMweb there is no C-MOVE.</source>
        <translation>Não há C-MOVE por DICOMweb.</translation>
    </message>
    <message>
        <source>A certificate or key cannot be read. Check the settings.</source>
        <translation>Não é possível ler um certificado ou uma chave. Verifique as definições.</translation>
    </message>
    <message>
        <source>A certificate or key cannot be used. It must be a PEM file.</source>
        <translation>Não é possível usar um certificado ou uma chave. Tem de ser um ficheiro PEM.</translation>
    </message>
    <message>
        <source>The archive does not accept the user name and password, or the token. Check them in the settings.</source>
        <translation>O arquivo não aceita o utilizador e a palavra-passe, ou o token. Verifique-os nas definições.</translation>
    </message>
    <message>
        <source>The archive has nothing at this address. Check the address of its DICOMweb service in the settings.</source>
        <translation>O arquivo não tem nada neste endereço. Verifique o endereço do serviço DICOMweb nas definições.</translation>
    </message>
    <message>
        <source>The archive does not take files that are so large.</source>
        <translation>O arquivo não aceita ficheiros tão grandes.</translation>
    </message>
    <message>
        <source>The archive is at another address than the one in the settings. Ask its administrator.</source>
        <translation>O arquivo está noutro endereço que não o das definições. Pergunte ao administrador.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Não é possível ler o ficheiro.</translation>
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
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sim</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Não</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Rejeitar</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Screening report</source>
        <translation>Relatório da triagem</translation>
    </message>
    <message>
        <source>Screening report: %1</source>
        <translation>Relatório da triagem: %1</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Classifier made</source>
        <translation>Classificador criado</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Classifier digest</source>
        <translation>Resumo criptográfico do classificador</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Relatório criado</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisões</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Caso %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 no total</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The picture cannot be read any more.</source>
        <translation>A imagem já não pode ser lida.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Sobreposição</translation>
    </message>
    <message>
        <source>accepted by the reviewer</source>
        <translation>aceite pelo revisor</translation>
    </message>
    <message>
        <source>overruled by the reviewer: %1</source>
        <translation>corrigido pelo revisor: %1</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>O relatório foi cancelado.</translation>
    </message>
    <message>
        <source>The report cannot be written. Is the disk full or the folder read-only?</source>
        <translation>O relatório não pode ser gravado. O disco está cheio ou a pasta é só de leitura?</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>A PDF can only be made with the window. Ask for HTML.</source>
        <translation>Um PDF só pode ser criado com a janela. Peça HTML.</translation>
    </message>
    <message>
        <source>There are no cases to report.</source>
        <translation>Não há casos para o relatório.</translation>
    </message>
    <message>
        <source>Files without a verdict</source>
        <translation>Ficheiros sem veredicto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>accepted by the reviewer: %1</source>
        <translation>aceite pelo revisor: %1</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Classificador</translation>
    </message>
    <message>
        <source>Engine digest</source>
        <translation>Resumo criptográfico do motor</translation>
    </message>
    <message>
        <source>Adapted to a folder</source>
        <translation>Adaptado a uma pasta</translation>
    </message>
    <message numerus="yes">
        <source>to %Ln picture(s) without labels</source>
        <translation>
            <numerusform>a %Ln imagem sem rótulos</numerusform>
            <numerusform>a %Ln imagens sem rótulos</numerusform>
        </translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>Utilização prevista</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>The classifier</source>
        <translation>O classificador</translation>
    </message>
    <message>
        <source>How well it does</source>
        <translation>Desempenho</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>not measured, as it was adapted to a folder</source>
        <translation>não medido, porque foi adaptado a uma pasta</translation>
    </message>
    <message>
        <source>%1 of %2 right (95 % interval %3 to %4 %), %5 named</source>
        <translation>%1 de %2 certos (intervalo de 95 %: %3 a %4 %), %5 nomeados</translation>
    </message>
    <message>
        <source>Each example judged without itself</source>
        <translation>Cada exemplo avaliado sem ele próprio</translation>
    </message>
    <message>
        <source>On labelled pictures</source>
        <translation>Em imagens rotuladas</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>não avaliado</translation>
    </message>
    <message>
        <source>Where the network looked for %1; 1 is the place that speaks most for it. Not evidence.</source>
        <translation>Onde a rede olhou para %1; 1 é o local que mais fala a favor. Não constitui prova.</translation>
    </message>
    <message>
        <source>Most like these examples</source>
        <translation>Mais parecido com estes exemplos</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a class, before its description</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
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
        <translation>Escala da sobreposição, de 0 a 1</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>Judged on the marked part of the picture: %1 × %2 pixels from %3, %4.</source>
        <translation>Avaliado pela parte marcada da imagem: %1 × %2 píxeis a partir de %3, %4.</translation>
    </message>
    <message>
        <source>not gradable in the reviewer&apos;s eyes</source>
        <translation>não avaliável segundo o revisor</translation>
    </message>
    <message>
        <source>Pictures that belong together</source>
        <translation>Imagens que pertencem ao mesmo grupo</translation>
    </message>
    <message>
        <source>The verdict on a group is by the mean of the logits of its pictures.</source>
        <translation>O veredicto de um grupo resulta da média dos logits das suas imagens.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a group, before its verdict</comment>
        <translation>%1:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) together: %1</source>
        <translation>
            <numerusform>%Ln imagem: %1</numerusform>
            <numerusform>%Ln imagens em conjunto: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>%1 accepted, %2 overruled, %3 not gradable, %4 marked</source>
        <translation>%1 aceites, %2 corrigidos, %3 não avaliáveis, %4 marcados</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>none of these</source>
        <translation>nenhuma destas</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceite</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Aceite: %1</translation>
    </message>
    <message>
        <source>not gradable</source>
        <translation>não avaliável</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>A exportação foi cancelada.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>o ficheiro</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no table of results of this classifier.</source>
        <translation>“%1” não é uma tabela de resultados deste classificador.</translation>
    </message>
    <message>
        <source>The table was exported without the names of the files.</source>
        <translation>A tabela foi exportada sem os nomes dos ficheiros.</translation>
    </message>
    <message>
        <source>Row %1 of the table holds a value that cannot be.</source>
        <translation>A linha %1 da tabela contém um valor impossível.</translation>
    </message>
</context>
<context>
    <name>Runtime</name>
    <message>
        <source>built into LibTorch</source>
        <translation>incluído no LibTorch</translation>
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
        <translation>Placa gráfica</translation>
    </message>
    <message>
        <source>none usable, the processor is used</source>
        <translation>nenhuma utilizável, usa-se o processador</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
    <message>
        <source>Instruction sets</source>
        <translation>Conjuntos de instruções</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>Threads for inference</source>
        <translation>Threads para inferência</translation>
    </message>
    <message>
        <source>Not all cores are used for inference.</source>
        <translation>Nem todos os núcleos são usados para inferência.</translation>
    </message>
    <message>
        <source>Matrix library</source>
        <translation>Biblioteca de matrizes</translation>
    </message>
    <message>
        <source>Only the slow reference BLAS is installed: everything takes many times as long. Install the package libopenblas0-pthread.</source>
        <translation>Só está instalada a BLAS de referência, que é lenta: tudo demora muitas vezes mais. Instale o pacote libopenblas0-pthread.</translation>
    </message>
    <message>
        <source>Memory allocator</source>
        <translation>Gestor de memória</translation>
    </message>
    <message>
        <source>glibc, large blocks kept in the heap</source>
        <translation>glibc, com os blocos grandes mantidos no heap</translation>
    </message>
    <message>
        <source>of the system, as it is</source>
        <translation>o do sistema, tal como está</translation>
    </message>
    <message>
        <source>DICOM dictionary</source>
        <translation>Dicionário DICOM</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>carregado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>em falta</translation>
    </message>
    <message>
        <source>SQLite driver</source>
        <translation>Controlador SQLite</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponível</translation>
    </message>
    <message>
        <source>Folders cannot be screened: Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Não é possível fazer a triagem de pastas: falta o controlador SQLite do Qt. Instale o pacote libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Engine file</source>
        <translation>Ficheiro do motor</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Engine SHA-256</source>
        <translation>SHA-256 do motor</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>não utilizável</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was lost.</source>
        <translation>Algo correu mal dentro do programa. Nada se perdeu.</translation>
    </message>
    <message>
        <source>The report cannot be written there.</source>
        <translation>Não é possível escrever o relatório nesse local.</translation>
    </message>
    <message>
        <source>PostgreSQL driver</source>
        <translation>Controlador do PostgreSQL</translation>
    </message>
    <message>
        <source>missing; only reviews on a server need it</source>
        <translation>em falta; só as revisões num servidor precisam dele</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>The file cannot be decoded.</source>
        <translation>O ficheiro não pode ser descodificado.</translation>
    </message>
    <message>
        <source>The folder cannot be listed to its end.</source>
        <translation>A pasta não pode ser listada até ao fim.</translation>
    </message>
    <message>
        <source>The screening was stopped. It can be continued.</source>
        <translation>A triagem foi interrompida. Pode ser continuada.</translation>
    </message>
    <message>
        <source>There is no classifier to screen with.</source>
        <translation>Não há classificador para a triagem.</translation>
    </message>
    <message>
        <source>Give files or folders to screen, and a file for the results.</source>
        <translation>Indique ficheiros ou pastas para a triagem e um ficheiro para os resultados.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist.</source>
        <translation>&quot;%1&quot; não existe.</translation>
    </message>
    <message>
        <source>The overlays cannot go into the folder that is screened; a folder inside it will do.</source>
        <translation>As sobreposições não podem ir para a pasta da triagem; uma pasta dentro dela serve.</translation>
    </message>
    <message>
        <source>The results cannot be written there. Does the folder exist, and is it writable?</source>
        <translation>Os resultados não podem ser gravados aí. A pasta existe e permite escrita?</translation>
    </message>
    <message>
        <source>There is a stored screening for these results. Resume it or restart.</source>
        <translation>Há uma triagem guardada para estes resultados. Retome-a ou recomece.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>O ficheiro já não está lá.</translation>
    </message>
    <message>
        <source>The file changed while it was screened.</source>
        <translation>O ficheiro mudou durante a triagem.</translation>
    </message>
    <message>
        <source>The classifier gave no answer.</source>
        <translation>O classificador não deu resposta.</translation>
    </message>
    <message>
        <source>The screening broke off. What was finished is kept; it can be continued.</source>
        <translation>A triagem foi interrompida por um erro. O que estava concluído foi guardado; pode ser continuada.</translation>
    </message>
    <message>
        <source>The stored progress of the screening is damaged. Start the screening anew.</source>
        <translation>O progresso guardado da triagem está danificado. Comece a triagem de novo.</translation>
    </message>
    <message>
        <source>The stored progress of the screening was made by another version of this program. Start the screening anew.</source>
        <translation>O progresso guardado da triagem é de outra versão deste programa. Comece a triagem de novo.</translation>
    </message>
    <message>
        <source>The unfinished screening was made with another classifier. Go on with that one, or start the screening anew.</source>
        <translation>A triagem por concluir foi feita com outro classificador. Continue com esse, ou comece a triagem de novo.</translation>
    </message>
    <message>
        <source>The unfinished screening is of other files or folders. Give the same ones, or start the screening anew.</source>
        <translation>A triagem por concluir é de outros ficheiros ou pastas. Indique os mesmos, ou comece a triagem de novo.</translation>
    </message>
    <message>
        <source>There is no unfinished screening to go on with.</source>
        <translation>Não há triagem por concluir para continuar.</translation>
    </message>
    <message>
        <source>The unfinished screening cannot be removed.</source>
        <translation>A triagem por concluir não pode ser removida.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a screening of this program and is left alone.</source>
        <translation>&quot;%1&quot; não é uma triagem deste programa e não é alterada.</translation>
    </message>
    <message>
        <source>The file was screened already.</source>
        <translation>O ficheiro já passou pela triagem.</translation>
    </message>
    <message>
        <source>Same file as in row %1.</source>
        <translation>O mesmo ficheiro da linha %1.</translation>
    </message>
    <message>
        <source>Same DICOM instance as in row %1.</source>
        <translation>A mesma instância DICOM da linha %1.</translation>
    </message>
    <message>
        <source>The picture is unlike those that this classifier was made for.</source>
        <translation>A imagem é diferente daquelas para que este classificador foi criado.</translation>
    </message>
    <message>
        <source>No class is probable enough: %1 % at most, %2 % are needed.</source>
        <translation>Nenhuma classe é suficientemente provável: %1 % no máximo, são precisos %2 %.</translation>
    </message>
    <message>
        <source>The DICOMDIR refers to a file outside its folder.</source>
        <translation>O DICOMDIR refere um ficheiro fora da sua pasta.</translation>
    </message>
    <message>
        <source>The DICOMDIR refers to a file that is missing.</source>
        <translation>O DICOMDIR refere um ficheiro que falta.</translation>
    </message>
    <message>
        <source>The DICOMDIR refers to something that is not a file.</source>
        <translation>O DICOMDIR refere algo que não é um ficheiro.</translation>
    </message>
    <message>
        <source>The file is not a DICOMDIR.</source>
        <translation>O ficheiro não é um DICOMDIR.</translation>
    </message>
    <message>
        <source>The DICOMDIR is too large.</source>
        <translation>O DICOMDIR é demasiado grande.</translation>
    </message>
    <message>
        <source>The DICOMDIR is damaged.</source>
        <translation>O DICOMDIR está danificado.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>O ficheiro não pode ser lido.</translation>
    </message>
    <message>
        <source>There is nothing to overlay.</source>
        <translation>Não há nada para sobrepor.</translation>
    </message>
    <message>
        <source>The overlay cannot be made.</source>
        <translation>A sobreposição não pode ser criada.</translation>
    </message>
    <message>
        <source>The file with your reviews cannot be read. It was left as it is.</source>
        <translation>O ficheiro com as suas revisões não pode ser lido. Foi deixado como está.</translation>
    </message>
    <message>
        <source>The file does not exist, or is a link that leads nowhere.</source>
        <translation>O ficheiro não existe, ou é uma ligação que não leva a lado nenhum.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>O ficheiro não pode ser aberto.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>Isto é um dispositivo ou um canal, não um ficheiro.</translation>
    </message>
    <message>
        <source>This folder is hidden or a system&apos;s own, and was left out.</source>
        <translation>Esta pasta está oculta ou é do sistema e foi deixada de fora.</translation>
    </message>
    <message>
        <source>The file announces %1 frames and holds %2.</source>
        <translation>O arquivo anuncia %1 fotogramas e contém %2.</translation>
    </message>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>A pasta não pode ser aberta.</translation>
    </message>
    <message>
        <source>There are no pictures to export.</source>
        <translation>Não há imagens para exportar.</translation>
    </message>
    <message>
        <source>The folder holds pictures of an earlier export, which are not replaced. Choose another folder.</source>
        <translation>A pasta contém imagens de uma exportação anterior, que não são substituídas. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The pictures cannot be written there. Is the disk full or the folder read-only?</source>
        <translation>As imagens não podem ser gravadas aí. O disco está cheio ou a pasta é só de leitura?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists and is no table of this program. Write to another file.</source>
        <translation>“%1” já existe e não é uma tabela deste programa. Escolha outro ficheiro.</translation>
    </message>
    <message>
        <source>The folder for the overlays holds other files, such as &quot;%1&quot;. Choose another one.</source>
        <translation>A pasta das sobreposições contém outros ficheiros, como “%1”. Escolha outra.</translation>
    </message>
    <message>
        <source>The pictures cannot be read.</source>
        <translation>Não é possível ler as imagens.</translation>
    </message>
    <message>
        <source>The progress of the screening cannot be stored.</source>
        <translation>O progresso da triagem não pode ser guardado.</translation>
    </message>
    <message>
        <source>The review cannot be stored.</source>
        <translation>A revisão não pode ser guardada.</translation>
    </message>
    <message>
        <source>The cases were read by another engine. Screen them again.</source>
        <translation>Os casos foram lidos por outro motor. Repita a triagem.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no folder.</source>
        <translation>«%1» não é uma pasta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists, and what was screened for it is not known any more. Write to another file.</source>
        <translation>«%1» já existe e já não se sabe o que passou pela triagem para essa tabela. Escolha outro ficheiro.</translation>
    </message>
    <message>
        <source>Reading the file takes too long, so it was left out.</source>
        <translation>A leitura do ficheiro demora demasiado, pelo que foi deixado de fora.</translation>
    </message>
    <message>
        <source>By a classifier that was adapted to a folder (pictures: %1).</source>
        <translation>Por um classificador adaptado a uma pasta (imagens: %1).</translation>
    </message>
</context>
<context>
    <name>SessionFolder</name>
    <message>
        <source>This computer has no folder in memory, so nothing can be screened in private mode.</source>
        <translation>Este computador não tem uma pasta em memória, pelo que não é possível fazer triagem em modo privado.</translation>
    </message>
    <message>
        <source>There is no room to keep the results: your data folder cannot be written.</source>
        <translation>Não há espaço para guardar os resultados: não é possível escrever na sua pasta de dados.</translation>
    </message>
</context>
<context>
    <name>SharedSettings</name>
    <message>
        <source>set by your administrator</source>
        <translation>definido pelo seu administrador</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Class “%1”: the example “%2” cannot be used. %3</source>
        <translation>Classe «%1»: o exemplo «%2» não pode ser usado. %3</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Class “%1”: the example “%2” is the same picture as “%3” of class “%4”. An image can belong to one class only.</source>
        <translation>Classe «%1»: o exemplo «%2» é a mesma imagem que «%3» da classe «%4». Uma imagem só pode pertencer a uma classe.</translation>
    </message>
    <message>
        <source>It cannot be made smaller.</source>
        <translation>Não pode ser reduzida.</translation>
    </message>
</context>
<context>
    <name>SupportWarnings</name>
    <message>
        <source>“%1”, example %2: %3</source>
        <translation>«%1», exemplo %2: %3</translation>
    </message>
    <message>
        <source>the picture is small (%1 pixels); details may be missing.</source>
        <translation>a imagem é pequena (%1 píxeis); podem faltar pormenores.</translation>
    </message>
    <message>
        <source>the picture looks blurred.</source>
        <translation>a imagem parece desfocada.</translation>
    </message>
    <message>
        <source>the same picture is in this class twice.</source>
        <translation>a mesma imagem está duas vezes nesta classe.</translation>
    </message>
    <message>
        <source>it does not look like the skin pictures that the engine knows.</source>
        <translation>não se parece com as imagens de pele que o motor conhece.</translation>
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
        <translation>Classe «%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>class: fault</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the name is missing.</source>
        <translation>falta o nome.</translation>
    </message>
    <message>
        <source>the name is longer than %1 characters.</source>
        <translation>o nome tem mais de %1 caracteres.</translation>
    </message>
    <message>
        <source>the name contains line breaks or characters that are not text.</source>
        <translation>o nome contém quebras de linha ou caracteres que não são texto.</translation>
    </message>
    <message>
        <source>the id must be 1 to %1 of the characters a-z, 0-9 and hyphen.</source>
        <translation>o identificador tem de ter 1 a %1 dos caracteres a-z, 0-9 e hífen.</translation>
    </message>
    <message>
        <source>the description is longer than %1 characters.</source>
        <translation>a descrição tem mais de %1 caracteres.</translation>
    </message>
    <message>
        <source>the description contains characters that are not text.</source>
        <translation>a descrição contém caracteres que não são texto.</translation>
    </message>
    <message>
        <source>there are %1 example images; at most %2 are possible.</source>
        <translation>há %1 imagens de exemplo; são possíveis no máximo %2.</translation>
    </message>
    <message>
        <source>there is neither an example image nor a description. Add at least one of them.</source>
        <translation>não há imagem de exemplo nem descrição. Junte pelo menos uma delas.</translation>
    </message>
    <message>
        <source>an example image has no file name.</source>
        <translation>uma imagem de exemplo não tem nome de ficheiro.</translation>
    </message>
    <message>
        <source>an example image has a file name that cannot be used.</source>
        <translation>uma imagem de exemplo tem um nome de ficheiro que não pode ser usado.</translation>
    </message>
    <message>
        <source>“%1” has a negative frame number.</source>
        <translation>«%1» tem um número de fotograma negativo.</translation>
    </message>
    <message>
        <source>there are more than %1 descriptions.</source>
        <translation>há mais de %1 descrições.</translation>
    </message>
    <message>
        <source>there are more than %1 terminology codes.</source>
        <translation>há mais de %1 códigos de terminologia.</translation>
    </message>
    <message>
        <source>a terminology code needs a system and a value of 1 to %1 characters each.</source>
        <translation>um código de terminologia precisa de um sistema e de um valor com 1 a %1 caracteres cada.</translation>
    </message>
    <message>
        <source>The name of the task must be one line of at most %1 characters.</source>
        <translation>O nome da tarefa tem de ser uma só linha com %1 caracteres no máximo.</translation>
    </message>
    <message numerus="yes">
        <source>The task has %n class(es); at least 2 are needed.</source>
        <translation>
            <numerusform>A tarefa tem %n classe; são precisas pelo menos 2.</numerusform>
            <numerusform>A tarefa tem %n classes; são precisas pelo menos 2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The task has %1 classes; at most %2 are possible.</source>
        <translation>A tarefa tem %1 classes; são possíveis no máximo %2.</translation>
    </message>
    <message>
        <source>class %1 has the same name.</source>
        <translation>a classe %1 tem o mesmo nome.</translation>
    </message>
    <message>
        <source>class %1 has the same id, “%2”.</source>
        <translation>a classe %1 tem o mesmo identificador, «%2».</translation>
    </message>
    <message>
        <source>the image “%1” is given twice.</source>
        <translation>a imagem «%1» é indicada duas vezes.</translation>
    </message>
    <message>
        <source>the image “%1” is also an example of “%2”. An image can belong to one class only.</source>
        <translation>a imagem «%1» é também um exemplo de «%2». Uma imagem só pode pertencer a uma classe.</translation>
    </message>
    <message>
        <source>the marked part of “%1” is no part of a picture.</source>
        <translation>a parte marcada de «%1» não é parte de uma imagem.</translation>
    </message>
</context>
<context>
    <name>TaskDraft</name>
    <message>
        <source>The picture cannot be kept: your data folder cannot be written. Save it as a file and drop that here.</source>
        <translation>A imagem não pode ser guardada: não é possível gravar na sua pasta de dados. Guarde-a como ficheiro e largue-o aqui.</translation>
    </message>
</context>
<context>
    <name>TaskFile</name>
    <message>
        <source>“%1” %2</source>
        <comment>field of a task file, fault</comment>
        <translation>“%1” %2</translation>
    </message>
    <message>
        <source>must be an object.</source>
        <translation>tem de ser um objeto.</translation>
    </message>
    <message>
        <source>must be a list.</source>
        <translation>tem de ser uma lista.</translation>
    </message>
    <message>
        <source>must not stand beside “%1”.</source>
        <translation>não deve figurar junto de “%1”.</translation>
    </message>
    <message>
        <source>must be text in quotation marks.</source>
        <translation>tem de ser texto entre aspas.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>falta.</translation>
    </message>
    <message>
        <source>must be a whole number, 0 or more.</source>
        <translation>tem de ser um número inteiro, 0 ou mais.</translation>
    </message>
    <message>
        <source>is not a known key.</source>
        <translation>não é uma chave conhecida.</translation>
    </message>
    <message>
        <source>must be a file name, or an object with “path” and “frame”.</source>
        <translation>tem de ser um nome de ficheiro, ou um objeto com «path» e «frame».</translation>
    </message>
    <message>
        <source>has no file name.</source>
        <translation>não tem nome de ficheiro.</translation>
    </message>
    <message>
        <source>must be “%1”.</source>
        <translation>tem de ser «%1».</translation>
    </message>
    <message>
        <source>must be %1: the file was written by another version of the program.</source>
        <translation>tem de ser %1: o ficheiro foi gravado por outra versão do programa.</translation>
    </message>
    <message>
        <source>has %1 entries; at most %2 are possible.</source>
        <translation>tem %1 entradas; são possíveis no máximo %2.</translation>
    </message>
    <message>
        <source>The task file is larger than %1 MB.</source>
        <translation>O ficheiro da tarefa tem mais de %1 MB.</translation>
    </message>
    <message>
        <source>The task file is not valid JSON (line %1).</source>
        <translation>O ficheiro da tarefa não é JSON válido (linha %1).</translation>
    </message>
    <message>
        <source>The file is not a task file.</source>
        <translation>O ficheiro não é um ficheiro de tarefa.</translation>
    </message>
    <message>
        <source>Task file: %1</source>
        <translation>Ficheiro da tarefa: %1</translation>
    </message>
    <message>
        <source>The task file “%1” does not exist.</source>
        <translation>O ficheiro da tarefa «%1» não existe.</translation>
    </message>
    <message>
        <source>The task file “%1” cannot be opened.</source>
        <translation>O ficheiro da tarefa «%1» não pode ser aberto.</translation>
    </message>
    <message>
        <source>The task file “%1” cannot be written. Is the disk full or the folder read-only?</source>
        <translation>O ficheiro da tarefa «%1» não pode ser gravado. O disco está cheio ou a pasta é só de leitura?</translation>
    </message>
    <message>
        <source>must be a colour like “#0072b2”.</source>
        <translation>tem de ser uma cor como «#0072b2».</translation>
    </message>
    <message>
        <source>must be four whole numbers: x, y, width and height.</source>
        <translation>tem de ter quatro números inteiros: x, y, largura e altura.</translation>
    </message>
</context>
<context>
    <name>vignette::AboutDialog</name>
    <message>
        <source>is being read…</source>
        <translation>a ser lido…</translation>
    </message>
    <message>
        <source>About Vignette</source>
        <translation>Acerca do Vignette</translation>
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
        <translation>Calcula em</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licenças</translation>
    </message>
    <message>
        <source>%1, trained on %2</source>
        <translation>%1, treinado com %2</translation>
    </message>
</context>
<context>
    <name>vignette::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ficheiro</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>&amp;Revisão</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xecutar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;New task</source>
        <translation>&amp;Nova tarefa</translation>
    </message>
    <message>
        <source>&amp;Open task or classifier…</source>
        <translation>&amp;Abrir tarefa ou classificador…</translation>
    </message>
    <message>
        <source>Try the sample &amp;task</source>
        <translation>Experimentar a &amp;tarefa de exemplo</translation>
    </message>
    <message>
        <source>&amp;Save classifier…</source>
        <translation>&amp;Guardar classificador…</translation>
    </message>
    <message>
        <source>Save task &amp;as…</source>
        <translation>Guardar tarefa &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Export results…</source>
        <translation>Exportar res&amp;ultados…</translation>
    </message>
    <message>
        <source>Export &amp;classifier…</source>
        <translation>Exportar c&amp;lassificador…</translation>
    </message>
    <message>
        <source>&amp;Library…</source>
        <translation>&amp;Biblioteca…</translation>
    </message>
    <message>
        <source>Export re&amp;port…</source>
        <translation>Exportar r&amp;elatório…</translation>
    </message>
    <message>
        <source>Export pict&amp;ures…</source>
        <translation>Exportar &amp;imagens…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Definições…</translation>
    </message>
    <message>
        <source>Pri&amp;vate mode</source>
        <translation>Modo &amp;privado</translation>
    </message>
    <message>
        <source>Nothing is written on disk unless you save it</source>
        <translation>Nada é escrito no disco a não ser o que guardar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anular</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Add a &amp;class</source>
        <translation>Adicionar uma &amp;classe</translation>
    </message>
    <message>
        <source>&amp;Accept the verdict</source>
        <translation>&amp;Aceitar o veredicto</translation>
    </message>
    <message>
        <source>&amp;Overrule…</source>
        <translation>&amp;Corrigir…</translation>
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
        <translation>Caso &amp;seguinte</translation>
    </message>
    <message>
        <source>&amp;Previous case</source>
        <translation>Caso a&amp;nterior</translation>
    </message>
    <message>
        <source>S&amp;ynthesize</source>
        <translation>S&amp;intetizar</translation>
    </message>
    <message>
        <source>Screen &amp;folder…</source>
        <translation>&amp;Triagem de uma pasta…</translation>
    </message>
    <message>
        <source>&amp;Evaluate on a labelled folder…</source>
        <translation>A&amp;valiar numa pasta rotulada…</translation>
    </message>
    <message>
        <source>&amp;Compare with a second classifier…</source>
        <translation>&amp;Comparar com um segundo classificador…</translation>
    </message>
    <message>
        <source>&amp;About Vignette</source>
        <translation>&amp;Acerca do Vignette</translation>
    </message>
    <message>
        <source>Use as &amp;example of…</source>
        <translation>Usar como &amp;exemplo de…</translation>
    </message>
    <message>
        <source>Which should I &amp;label?</source>
        <translation>&amp;Quais devo rotular?</translation>
    </message>
    <message>
        <source>&amp;Adapt to this folder</source>
        <translation>&amp;Adaptar a esta pasta</translation>
    </message>
    <message>
        <source>Let the cases of the folder, without labels, move the classifier towards them</source>
        <translation>Deixa que os casos da pasta, sem rótulos, aproximem deles o classificador</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Results, report, pictures, classifier</source>
        <translation>Resultados, relatório, imagens, classificador</translation>
    </message>
    <message>
        <source>%1 (tool bar)</source>
        <translation>%1 (barra de ferramentas)</translation>
    </message>
    <message>
        <source>Expor&amp;t</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Export &amp;import ledger…</source>
        <translation>Exportar re&amp;gisto de importação…</translation>
    </message>
    <message>
        <source>Panel: %1</source>
        <translation>Painel: %1</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Ecrã completo</translation>
    </message>
    <message>
        <source>Export &amp;DICOM reports…</source>
        <translation>Exportar relatórios &amp;DICOM…</translation>
    </message>
    <message>
        <source>Pictures from the a&amp;rchive…</source>
        <translation>I&amp;magens do PACS…</translation>
    </message>
    <message>
        <source>Export &amp;groups…</source>
        <translation>Exportar &amp;grupos…</translation>
    </message>
    <message>
        <source>Export &amp;audit log…</source>
        <translation>Exportar registo de &amp;auditoria…</translation>
    </message>
    <message>
        <source>Not g&amp;radable</source>
        <translation>Nã&amp;o avaliável</translation>
    </message>
    <message>
        <source>My &amp;diagnosis…</source>
        <translation>O meu &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>&amp;Go on after each answer</source>
        <translation>A&amp;vançar após cada resposta</translation>
    </message>
    <message>
        <source>Open &amp;index…</source>
        <translation>Abrir índi&amp;ce…</translation>
    </message>
    <message>
        <source>Read &amp;blind</source>
        <translation>Leitura ce&amp;ga</translation>
    </message>
    <message>
        <source>Hide what other reviewers said, for a second reading of your own</source>
        <translation>Oculta o que outros revisores disseram, para uma segunda leitura própria</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <translation>Parar de &amp;vigiar</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Vigiar uma pasta…</translation>
    </message>
</context>
<context>
    <name>vignette::ArchiveDialog</name>
    <message>
        <source>&amp;Settings of the archive</source>
        <translation>&amp;Definições do PACS</translation>
    </message>
    <message>
        <source>&amp;Fetch and screen</source>
        <translation>&amp;Obter e triar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Pictures from the archive</source>
        <translation>Imagens do PACS</translation>
    </message>
    <message>
        <source>Settings of the archive</source>
        <translation>Definições do PACS</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Doente</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID do doente</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nascimento</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudo</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidade</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Studies that were found</source>
        <translation>Estudos encontrados</translation>
    </message>
    <message>
        <source>Progress of the archive</source>
        <translation>Progresso do PACS</translation>
    </message>
    <message>
        <source>Fetch and screen</source>
        <translation>Obter e triar</translation>
    </message>
    <message>
        <source>Fetch the pictures of the study and screen them. They are kept until the program ends.</source>
        <translation>Obter as imagens do estudo e fazer a triagem. São conservadas até fechar o programa.</translation>
    </message>
    <message>
        <source>No archive is set. Ask whoever runs it for these settings.</source>
        <translation>Não há nenhum PACS configurado. Peça estas definições a quem o gere.</translation>
    </message>
    <message>
        <source>T&amp;est the connection</source>
        <translation>&amp;Testar a ligação</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Testar a ligação</translation>
    </message>
    <message>
        <source>Name, such as Doe^J*</source>
        <translation>Nome, p. ex. Doe^J*</translation>
    </message>
    <message>
        <source>Name of the patient</source>
        <translation>Nome do doente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Date of the study</source>
        <translation>Data do estudo</translation>
    </message>
    <message>
        <source>Any modality</source>
        <translation>Qualquer modalidade</translation>
    </message>
    <message>
        <source>Photographs (XC)</source>
        <translation>Fotografias (XC)</translation>
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
        <translation>Modalidade do estudo</translation>
    </message>
    <message>
        <source>Se&amp;arch</source>
        <translation>&amp;Procurar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>A consultar o PACS…</translation>
    </message>
    <message>
        <source>The archive answers. Its settings are kept.</source>
        <translation>O PACS responde. As definições foram guardadas.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>A procurar…</translation>
    </message>
    <message>
        <source>No study was found. Look under another date or name.</source>
        <translation>Nenhum estudo encontrado. Procure com outra data ou outro nome.</translation>
    </message>
    <message>
        <source>There are more studies than are shown. Narrow the search.</source>
        <translation>Há mais estudos do que os mostrados. Restrinja a procura.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln study(s) found.</source>
        <translation>
            <numerusform>%Ln estudo encontrado.</numerusform>
            <numerusform>%Ln estudos encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching the pictures…</source>
        <translation>A obter as imagens…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) did not come.</source>
        <translation>
            <numerusform>%Ln imagem não chegou.</numerusform>
            <numerusform>%Ln imagens não chegaram.</numerusform>
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
        <translation>Lista de tra&amp;balho…</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabalho</translation>
    </message>
    <message>
        <source>Choose among the patients that are planned for today</source>
        <translation>Escolher entre os doentes previstos para hoje</translation>
    </message>
    <message>
        <source>Fetching the pictures… They are screened as they come.</source>
        <translation>A obter as imagens… São triadas à medida que chegam.</translation>
    </message>
</context>
<context>
    <name>vignette::ArchiveForm</name>
    <message>
        <source>&amp;Secure connection (TLS)</source>
        <translation>&amp;Ligação segura (TLS)</translation>
    </message>
    <message>
        <source>none: fetch by C-GET</source>
        <translation>nenhuma: obter por C-GET</translation>
    </message>
    <message>
        <source>With a port the archive sends by C-MOVE: it must know this computer</source>
        <translation>Com uma porta, o PACS envia por C-MOVE: tem de conhecer este computador</translation>
    </message>
    <message>
        <source>certificates of who is trusted (PEM)</source>
        <translation>certificados de confiança (PEM)</translation>
    </message>
    <message>
        <source>only where the archive asks for it (PEM)</source>
        <translation>só se o PACS o pedir (PEM)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;orta</translation>
    </message>
    <message>
        <source>&amp;Title of the archive (AE)</source>
        <translation>&amp;Título do PACS (AE)</translation>
    </message>
    <message>
        <source>Title of this &amp;computer (AE)</source>
        <translation>Título deste &amp;computador (AE)</translation>
    </message>
    <message>
        <source>Storage &amp;port</source>
        <translation>Porta de &amp;armazenamento</translation>
    </message>
    <message>
        <source>Secure connection (TLS)</source>
        <translation>Ligação segura (TLS)</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autoridades</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Certificado próprio</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>Chave própria</translation>
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
        <translation>não é guardada ao fechar o programa</translation>
    </message>
    <message>
        <source>&amp;Kind of archive</source>
        <translation>&amp;Tipo de arquivo</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Utilizador</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Palavra-pa&amp;sse</translation>
    </message>
    <message>
        <source>Or a token</source>
        <translation>Ou um token</translation>
    </message>
    <message>
        <source>who is trusted (PEM); empty: whom this computer trusts</source>
        <translation>em quem se confia (PEM); vazio: em quem este computador confia</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Find in tags, names and values</source>
        <translation>Procurar em etiquetas, nomes e valores</translation>
    </message>
    <message>
        <source>Find DICOM attributes</source>
        <translation>Procurar atributos DICOM</translation>
    </message>
    <message>
        <source>DICOM attributes</source>
        <translation>Atributos DICOM</translation>
    </message>
    <message>
        <source>Columns of the attributes</source>
        <translation>Colunas dos atributos</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>&amp;Copiar valor</translation>
    </message>
</context>
<context>
    <name>vignette::CaseChoice</name>
    <message numerus="yes">
        <source>&amp;All %n case(s)</source>
        <translation>
            <numerusform>&amp;Todos os casos (%n)</numerusform>
            <numerusform>&amp;Todos os %n casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n case(s) that the &amp;list shows</source>
        <translation>
            <numerusform>O caso (%n) que a &amp;lista mostra</numerusform>
            <numerusform>Os %n casos que a &amp;lista mostra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;marked case(s)</source>
        <translation>
            <numerusform>Caso &amp;marcado (%n)</numerusform>
            <numerusform>Os %n casos &amp;marcados</numerusform>
        </translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Todos os casos</translation>
    </message>
    <message>
        <source>Cases that the list shows</source>
        <translation>Casos que a lista mostra</translation>
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
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Find cases by file name, note or label</source>
        <translation>Procurar casos por nome do ficheiro, nota ou rótulo</translation>
    </message>
    <message>
        <source>Show only cases of an outcome</source>
        <translation>Mostrar só casos com um resultado</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Show only cases of a class</source>
        <translation>Mostrar só casos de uma classe</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Show only cases in a state of review</source>
        <translation>Mostrar só casos num estado de revisão</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Revisões</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Por rever</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revistos</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Corrigidos</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcados</translation>
    </message>
    <message>
        <source>Show only cases about which the classifier says something else than the one before it</source>
        <translation>Mostrar só os casos de que o classificador diz algo diferente do anterior</translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s) changed</source>
        <translation>
            <numerusform>%Ln veredicto alterado</numerusform>
            <numerusform>%Ln veredictos alterados</numerusform>
        </translation>
    </message>
    <message>
        <source>Not gradable</source>
        <translation>Não avaliável</translation>
    </message>
</context>
<context>
    <name>vignette::CaseGrid</name>
    <message>
        <source>Cases as a grid</source>
        <translation>Casos em grelha</translation>
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
        <translation>Cor por veredicto</translation>
    </message>
    <message>
        <source>Colour by review</source>
        <translation>Cor por revisão</translation>
    </message>
    <message>
        <source>What the points are coloured by</source>
        <translation>O que dá cor aos pontos</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Laço</translation>
    </message>
    <message>
        <source>Select the cases inside a line that you draw (Shift and drag)</source>
        <translation>Selecionar os casos dentro de uma linha que traçar (Shift e arrastar)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Reduzir (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Ampliar (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show the whole map (F)</source>
        <translation>Mostrar o mapa inteiro (F)</translation>
    </message>
    <message>
        <source>Laying the cases out by likeness…</source>
        <translation>A dispor os casos por semelhança…</translation>
    </message>
    <message>
        <source>The map is drawn when the screening is over.</source>
        <translation>O mapa é desenhado quando a triagem termina.</translation>
    </message>
    <message>
        <source>Screen a folder to see its cases laid out by likeness.</source>
        <translation>Faça a triagem de uma pasta para ver os casos dispostos por semelhança.</translation>
    </message>
    <message>
        <source>No case is in view. Change the filter.</source>
        <translation>Não há casos à vista. Altere o filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) in view have no place on the map.</source>
        <translation>
            <numerusform>%Ln caso à vista não tem lugar no mapa.</numerusform>
            <numerusform>%Ln casos à vista não têm lugar no mapa.</numerusform>
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
        <translation>Estudo %1
Série %2
Instância %3</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <comment>number of study, number of its series</comment>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>DICOM study and its series, numbered in the order in which they were found</source>
        <translation>Estudo DICOM e respetiva série, numerados pela ordem em que foram encontrados</translation>
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
        <translation>Classe principal</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probab.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudo</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Example of: %1</source>
        <translation>Exemplo de: %1</translation>
    </message>
    <message>
        <source>Example of this classifier</source>
        <translation>Exemplo deste classificador</translation>
    </message>
    <message>
        <source>Pictures that belong together</source>
        <translation>Imagens que pertencem ao mesmo grupo</translation>
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
        <translation>Casos e registo de importação</translation>
    </message>
    <message>
        <source>Export the results as a table</source>
        <translation>Exportar os resultados como tabela</translation>
    </message>
    <message>
        <source>Save the results as CSV</source>
        <translation>Guardar os resultados como CSV</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabela</translation>
    </message>
    <message>
        <source>Show the cases as a table (T)</source>
        <translation>Mostrar os casos como tabela (T)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Grelha</translation>
    </message>
    <message>
        <source>Show the cases as a grid of pictures (G)</source>
        <translation>Mostrar os casos como grelha de imagens (G)</translation>
    </message>
    <message>
        <source>&amp;Import ledger</source>
        <translation>Registo de &amp;importação</translation>
    </message>
    <message>
        <source>Cases (%1)</source>
        <translation>Casos (%1)</translation>
    </message>
    <message>
        <source>Import ledger (%1)</source>
        <translation>Registo de importação (%1)</translation>
    </message>
    <message>
        <source>Looking at the first pictures…</source>
        <translation>A ler as primeiras imagens…</translation>
    </message>
    <message>
        <source>Cases appear here once a classifier is made or opened.</source>
        <translation>Os casos aparecem aqui depois de criar ou abrir um classificador.</translation>
    </message>
    <message>
        <source>Cancel screening</source>
        <translation>Cancelar a triagem</translation>
    </message>
    <message>
        <source>Screen folder…</source>
        <translation>Triagem de uma pasta…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Resume the screening</source>
        <translation>Retomar a triagem</translation>
    </message>
    <message>
        <source>Pause the screening</source>
        <translation>Pôr a triagem em pausa</translation>
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
            <numerusform>%Ln em espera</numerusform>
            <numerusform>%Ln em espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not screened</source>
        <translation>
            <numerusform>%Ln não triado</numerusform>
            <numerusform>%Ln não triados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewed</source>
        <translation>
            <numerusform>%Ln revisto</numerusform>
            <numerusform>%Ln revistos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) of the task</source>
        <translation>
            <numerusform>%Ln exemplo da tarefa</numerusform>
            <numerusform>%Ln exemplos da tarefa</numerusform>
        </translation>
    </message>
    <message>
        <source>Which should I label?</source>
        <translation>Quais devo rotular?</translation>
    </message>
    <message>
        <source>Ask me about the cases whose answers help the classifier most (Q)</source>
        <translation>Perguntar-me sobre os casos cujas respostas mais ajudam o classificador (Q)</translation>
    </message>
    <message>
        <source>Drop a folder of pictures or DICOM files here to screen it.</source>
        <translation>Largue aqui uma pasta de imagens ou ficheiros DICOM para fazer a triagem.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>No case passes the filter.</source>
        <translation>Nenhum caso passa no filtro.</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Mostrar todos os casos</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>Show the cases on a map, where alike ones lie together (P)</source>
        <translation>Mostrar os casos num mapa, com os parecidos juntos (P)</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamanho das imagens</translation>
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
        <translation>Mostra que imagens pertencem ao mesmo grupo, como as de um estudo ou doente (Y)</translation>
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
        <translation>Fotograma do ficheiro</translation>
    </message>
    <message>
        <source>Frame of the file: [ and ]</source>
        <translation>Fotograma do ficheiro: [ e ]</translation>
    </message>
    <message>
        <source>Drag with the right button, or Shift with the arrow keys on the picture. What the network saw is the picture as it was read.</source>
        <translation>Arraste com o botão direito, ou use Shift com as setas sobre a imagem. A rede viu a imagem tal como foi lida.</translation>
    </message>
    <message>
        <source>P&amp;revious frame</source>
        <translation>Fotograma &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation>Fotograma &amp;seguinte</translation>
    </message>
    <message>
        <source>Reset &amp;window</source>
        <translation>Repor a &amp;janela</translation>
    </message>
    <message>
        <source>&amp;DICOM attributes</source>
        <translation>Atributos &amp;DICOM</translation>
    </message>
    <message>
        <source>%1 holds no picture that can be shown.</source>
        <translation>%1 não contém nenhuma imagem que se possa mostrar.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>A ler a imagem…</translation>
    </message>
    <message>
        <source>Select a case to see its picture here.</source>
        <translation>Selecione um caso para ver aqui a imagem.</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>Fotograma %1 de %2</translation>
    </message>
    <message>
        <source>Window %1, level %2</source>
        <translation>Janela %1, nível %2</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Where the network &amp;looked</source>
        <translation>Onde a rede &amp;olhou</translation>
    </message>
    <message>
        <source>Show where the network looked</source>
        <translation>Mostrar onde a rede olhou</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>The bare picture beside the one with the overlay</source>
        <translation>A imagem simples ao lado da que tem a sobreposição</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reduzir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Mostrar a imagem inteira</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Tamanho &amp;real</translation>
    </message>
    <message>
        <source>One pixel of the picture on one of the screen</source>
        <translation>Um píxel da imagem por cada píxel do ecrã</translation>
    </message>
    <message>
        <source>Show the picture as it was read</source>
        <translation>Mostrar a imagem tal como foi lida</translation>
    </message>
    <message>
        <source>What the DICOM file says of itself</source>
        <translation>O que o ficheiro DICOM diz de si próprio</translation>
    </message>
    <message>
        <source>Mark a region</source>
        <translation>Marcar uma região</translation>
    </message>
    <message>
        <source>Mark the lesion with a box: it is judged in the place of the picture</source>
        <translation>Marcar a lesão com uma caixa: é julgada em vez da imagem</translation>
    </message>
    <message>
        <source>Find the lesion</source>
        <translation>Encontrar a lesão</translation>
    </message>
    <message>
        <source>Mark what looks like the lesion</source>
        <translation>Marcar o que parece ser a lesão</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagem inteira</translation>
    </message>
    <message>
        <source>Judge the whole picture again</source>
        <translation>Julgar de novo a imagem inteira</translation>
    </message>
    <message>
        <source>The picture is not there any more: it was moved, renamed or deleted since it was read. Its verdict is that of then.</source>
        <translation>A imagem já não está lá: foi movida, renomeada ou apagada desde que foi lida. O veredicto é o de então.</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>Medir uma distância</translation>
    </message>
    <message>
        <source>This picture does not say how large its pixels are.</source>
        <translation>Esta imagem não diz que tamanho têm os seus píxeis.</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Régua</translation>
    </message>
    <message>
        <source>Take this lesion away</source>
        <translation>Retirar esta lesão</translation>
    </message>
    <message>
        <source>Not a lesion: its case goes</source>
        <translation>Não é uma lesão: o seu caso desaparece</translation>
    </message>
    <message>
        <source>Another lesion</source>
        <translation>Outra lesão</translation>
    </message>
    <message>
        <source>Mark one more lesion of this picture: it becomes a case of its own</source>
        <translation>Marcar outra lesão desta imagem: passa a ser um caso próprio</translation>
    </message>
</context>
<context>
    <name>vignette::ChangePlot</name>
    <message>
        <source>Verdicts changed by each answer</source>
        <translation>Veredictos alterados por cada resposta</translation>
    </message>
</context>
<context>
    <name>vignette::ChangesDialog</name>
    <message>
        <source>What was removed</source>
        <translation>O que foi removido</translation>
    </message>
    <message>
        <source>In how many pictures each attribute was kept, replaced or removed. The same table lies in %1. What is written into a picture itself stays unless it was blackened.</source>
        <translation>Em quantas imagens cada atributo foi mantido, substituído ou removido. A mesma tabela está em %1. O que está escrito na própria imagem permanece, se não tiver sido tapado.</translation>
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
        <translation>Mantido</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Substituído</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
</context>
<context>
    <name>vignette::ClassCard</name>
    <message>
        <source>Name of the class</source>
        <translation>Nome da classe</translation>
    </message>
    <message>
        <source>Clinical description: colour, shape, surface, border, site…</source>
        <translation>Descrição clínica: cor, forma, superfície, bordo, localização…</translation>
    </message>
    <message>
        <source>Clinical description of the class</source>
        <translation>Descrição clínica da classe</translation>
    </message>
    <message>
        <source>Add pictures, start from a condition, move, remove</source>
        <translation>Adicionar imagens, partir de uma doença, mover, remover</translation>
    </message>
    <message>
        <source>What can be done with this class</source>
        <translation>O que se pode fazer com esta classe</translation>
    </message>
    <message>
        <source>&amp;Add pictures…</source>
        <translation>&amp;Adicionar imagens…</translation>
    </message>
    <message>
        <source>&amp;Paste pictures</source>
        <translation>&amp;Colar imagens</translation>
    </message>
    <message>
        <source>Start from a &amp;condition…</source>
        <translation>Partir de uma &amp;doença…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>&amp;Remove this class</source>
        <translation>&amp;Remover esta classe</translation>
    </message>
    <message>
        <source>Examples: %1 (the pictures are not in the file)</source>
        <translation>Exemplos: %1 (as imagens não estão no ficheiro)</translation>
    </message>
    <message>
        <source>left out in turn, recognised: %1</source>
        <translation>deixados de fora um a um, reconhecidos: %1</translation>
    </message>
    <message>
        <source>Files without a picture, left out: %1.</source>
        <translation>Ficheiros sem imagem, deixados de fora: %1.</translation>
    </message>
    <message>
        <source>A class takes up to %1 examples. Left out: %2.</source>
        <translation>Uma classe aceita até %1 exemplos. Deixados de fora: %2.</translation>
    </message>
    <message>
        <source>Add example pictures</source>
        <translation>Adicionar imagens de exemplo</translation>
    </message>
    <message>
        <source>Examples: %1</source>
        <translation>Exemplos: %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy a picture, or files in the file manager, first.</source>
        <translation>Não há imagem para colar. Copie primeiro uma imagem, ou ficheiros no gestor de ficheiros.</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Adicionar imagens…</translation>
    </message>
    <message>
        <source>Start from a condition…</source>
        <translation>Partir de uma doença…</translation>
    </message>
    <message>
        <source>Examples: %1, from cases: %2</source>
        <translation>Exemplos: %1, dos casos: %2</translation>
    </message>
    <message>
        <source>Add pictures from files; they can be dropped or pasted here too</source>
        <translation>Adicionar imagens de ficheiros; também podem ser largadas ou coladas aqui</translation>
    </message>
    <message>
        <source>Add pictures to the class</source>
        <translation>Adicionar imagens à classe</translation>
    </message>
    <message>
        <source>Take name and description from the list of conditions</source>
        <translation>Usar o nome e a descrição da lista de doenças</translation>
    </message>
    <message>
        <source>Drop pictures here, or press to add</source>
        <translation>Largue imagens aqui ou prima para adicionar</translation>
    </message>
    <message>
        <source>The same condition in other words: two descriptions tell the engine more than one</source>
        <translation>A mesma doença por outras palavras: duas descrições dizem mais ao motor do que uma</translation>
    </message>
    <message>
        <source>Other &amp;descriptions…</source>
        <translation>&amp;Outras descrições…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other description(s)…</source>
        <translation>
            <numerusform>mais %Ln descrição…</numerusform>
            <numerusform>mais %Ln descrições…</numerusform>
        </translation>
    </message>
    <message>
        <source>In other words…</source>
        <translation>Por outras palavras…</translation>
    </message>
</context>
<context>
    <name>vignette::ClassList</name>
    <message>
        <source>Add a class</source>
        <translation>Adicionar uma classe</translation>
    </message>
    <message>
        <source>Add a class (Ctrl+Shift+N)</source>
        <translation>Adicionar uma classe (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Classes of the task</source>
        <translation>Classes da tarefa</translation>
    </message>
    <message>
        <source>A class takes up to %1 examples.</source>
        <translation>Uma classe aceita até %1 exemplos.</translation>
    </message>
    <message>
        <source>A class takes up to %1 examples. Left out: %2.</source>
        <translation>Uma classe aceita até %1 exemplos. Deixados de fora: %2.</translation>
    </message>
</context>
<context>
    <name>vignette::ColourBar</name>
    <message>
        <source>Scale of the overlay, from 0 to 1</source>
        <translation>Escala da sobreposição, de 0 a 1</translation>
    </message>
    <message>
        <source>1 is the place of this picture that speaks most for the class.
Scales of different pictures cannot be compared.</source>
        <translation>1 é o ponto desta imagem que mais fala a favor da classe.
As escalas de imagens diferentes não são comparáveis.</translation>
    </message>
</context>
<context>
    <name>vignette::ColourButton</name>
    <message>
        <source>Choose the colour of this class</source>
        <translation>Escolher a cor desta classe</translation>
    </message>
    <message>
        <source>Class %1, colour: %2</source>
        <translation>Classe %1, cor: %2</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Outra…</translation>
    </message>
    <message>
        <source>&amp;By its place</source>
        <translation>&amp;Conforme o seu lugar</translation>
    </message>
    <message>
        <source>Colour of the class</source>
        <translation>Cor da classe</translation>
    </message>
</context>
<context>
    <name>vignette::Commands</name>
    <message>
        <source>Screen a folder</source>
        <translation>Triagem de uma pasta</translation>
    </message>
    <message>
        <source>Last time this was screened: %1.</source>
        <translation>Última triagem: %1.</translation>
    </message>
    <message>
        <source>Screen it again</source>
        <translation>Repetir a triagem</translation>
    </message>
    <message>
        <source>The last session ended without saving its task. It was kept.</source>
        <translation>A última sessão terminou sem guardar a tarefa, que foi conservada.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Make or open a classifier first, then evaluate it.</source>
        <translation>Crie ou abra primeiro um classificador para o avaliar.</translation>
    </message>
    <message>
        <source>A screening is running. Wait for its end, or cancel it.</source>
        <translation>Há uma triagem em curso. Aguarde o fim ou cancele-a.</translation>
    </message>
    <message>
        <source>There are no cases to compare on. Screen a folder first.</source>
        <translation>Não há casos para comparar. Faça primeiro a triagem de uma pasta.</translation>
    </message>
    <message>
        <source>The settings cannot be stored. Is the disk full or the folder read-only?</source>
        <translation>Não é possível guardar as definições. O disco está cheio ou a pasta é só de leitura?</translation>
    </message>
    <message>
        <source>Make or open a classifier first, then screen with it.</source>
        <translation>Crie ou abra primeiro um classificador para fazer a triagem.</translation>
    </message>
    <message>
        <source>Open an index</source>
        <translation>Abrir um índice</translation>
    </message>
    <message>
        <source>There is no index in &quot;%1&quot;. vignette-cli makes one with encode.</source>
        <translation>Não há nenhum índice em «%1». O vignette-cli cria um com encode.</translation>
    </message>
    <message>
        <source>Who reads blind needs a name. Write it in the settings, at &quot;Reviewer&quot;.</source>
        <translation>Quem lê às cegas precisa de um nome. Escreva-o nas definições, em «Revisor».</translation>
    </message>
    <message>
        <source>What other reviewers said is hidden. Your answers are kept beside theirs, and compared under Evaluate &gt; Readers.</source>
        <translation>O que outros revisores disseram está oculto. As suas respostas são guardadas ao lado das deles e comparadas em Avaliar &gt; Leitores.</translation>
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
        <translation>%1. Primeiro: %2. Segundo: %3. Desacordo: %4.</translation>
    </message>
    <message>
        <source>The part of the probability that the two give to different classes. 100 % where only one of them says &quot;none of these&quot;, or where they know different classes and name different ones.</source>
        <translation>A parte da probabilidade que os dois dão a classes diferentes. 100 % onde só um diz «nenhuma destas», ou onde conhecem classes diferentes e indicam outras.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Desacordo</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primeiro</translation>
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
        <translation>Escolher o &amp;segundo classificador…</translation>
    </message>
    <message>
        <source>&amp;Only where the answers differ</source>
        <translation>Só &amp;onde as respostas diferem</translation>
    </message>
    <message>
        <source>&amp;Export comparison…</source>
        <translation>&amp;Exportar comparação…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the second classifier</source>
        <translation>Escolher o segundo classificador</translation>
    </message>
    <message>
        <source>Only where the answers differ</source>
        <translation>Só onde as respostas diferem</translation>
    </message>
    <message>
        <source>Export the comparison as a table</source>
        <translation>Exportar a comparação como tabela</translation>
    </message>
    <message>
        <source>Save both verdicts of each case as CSV</source>
        <translation>Guardar os dois veredictos de cada caso como CSV</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>Cancelar a comparação</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progresso da comparação</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Choose a second classifier for the same cases.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;It looks at each of them, and both verdicts stand side by side: what the two disagree about most comes first.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Escolha um segundo classificador para os mesmos casos.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Ele vê cada um deles, e os dois veredictos ficam lado a lado: primeiro vem aquilo em que mais discordam.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exportar a comparação</translation>
    </message>
    <message>
        <source>Cases with the verdicts of both classifiers</source>
        <translation>Casos com os veredictos dos dois classificadores</translation>
    </message>
    <message>
        <source>Return shows the case in the main window, where it can be reviewed</source>
        <translation>Enter mostra o caso na janela principal, onde pode ser revisto</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>A imagem escolhida</translation>
    </message>
    <message>
        <source>The second classifier saw none of these cases.</source>
        <translation>O segundo classificador não viu nenhum destes casos.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primeiro</translation>
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
        <translation>Probabilidade de %1, primeiro</translation>
    </message>
    <message>
        <source>Probability of %1, second</source>
        <translation>Probabilidade de %1, segundo</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>First: %1. Second: %2.</source>
        <translation>Primeiro: %1. Segundo: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s), the answers differ in %1</source>
        <translation>
            <numerusform>%Ln caso, as respostas diferem em %1</numerusform>
            <numerusform>%Ln casos, as respostas diferem em %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vignette::ConditionDialog</name>
    <message>
        <source>Start from a condition</source>
        <translation>Partir de uma doença</translation>
    </message>
    <message>
        <source>Name, feature or ICD-10 code</source>
        <translation>Nome, característica ou código CID-10</translation>
    </message>
    <message>
        <source>Find a condition</source>
        <translation>Procurar uma doença</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Doenças</translation>
    </message>
    <message>
        <source>Use this condition</source>
        <translation>Usar esta doença</translation>
    </message>
    <message>
        <source>The descriptions are a start: change them to what you see.</source>
        <translation>As descrições são um ponto de partida: altere-as de acordo com o que vê.</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Também: %1</translation>
    </message>
    <message>
        <source>My diagnosis</source>
        <translation>O meu diagnóstico</translation>
    </message>
    <message>
        <source>Use as my diagnosis</source>
        <translation>Usar como o meu diagnóstico</translation>
    </message>
    <message>
        <source>What is not in the list can be typed.</source>
        <translation>O que não está na lista pode ser escrito.</translation>
    </message>
    <message>
        <source>“%1”, as typed</source>
        <translation>«%1», tal como foi escrito</translation>
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
        <translation>com especificidade de </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Specificity at which the sensitivity is given</source>
        <translation>Especificidade para a qual se indica a sensibilidade</translation>
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
        <translation>&amp;Calibração</translation>
    </message>
    <message>
        <source>Calibration curve</source>
        <translation>Curva de calibração</translation>
    </message>
    <message>
        <source>&amp;Decision curve</source>
        <translation>Curva de &amp;decisão</translation>
    </message>
    <message>
        <source>Decision curve</source>
        <translation>Curva de decisão</translation>
    </message>
    <message>
        <source>Class of the curve</source>
        <translation>Classe da curva</translation>
    </message>
    <message>
        <source>Not enough to estimate. Pictures of %1: %2; of the other classes: %3. Both need at least %4.</source>
        <translation>Dados insuficientes para estimar. Imagens de %1: %2; das outras classes: %3. São precisas pelo menos %4 de cada lado.</translation>
    </message>
    <message>
        <source>1 − specificity</source>
        <translation>1 − especificidade</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidade</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Acaso</translation>
    </message>
    <message>
        <source>Other classes</source>
        <translation>Outras classes</translation>
    </message>
    <message>
        <source>no threshold reaches it but calling none</source>
        <translation>nenhum limiar a atinge, a não ser não indicar nenhuma</translation>
    </message>
    <message>
        <source>called from a probability of %1</source>
        <translation>indicada a partir de uma probabilidade de %1</translation>
    </message>
    <message>
        <source>%1 against the other classes: AUC %2, %3 pictures against %4. Sensitivity %5 at a specificity of %6 (%7). In brackets: 95 % intervals. The threshold is chosen on these pictures, so expect a little less on others.</source>
        <translation>%1 contra as outras classes: AUC %2, %3 imagens contra %4. Sensibilidade de %5 com especificidade de %6 (%7). Entre parênteses: intervalos de 95 %. O limiar foi escolhido nestas imagens; espere um pouco menos noutras.</translation>
    </message>
    <message>
        <source>Not enough to estimate. Pictures of the classes: %1. Calibration needs at least %2.</source>
        <translation>Dados insuficientes para estimar. Imagens das classes: %1. A calibração precisa de pelo menos %2.</translation>
    </message>
    <message>
        <source>Probability of the top class</source>
        <translation>Probabilidade da classe principal</translation>
    </message>
    <message>
        <source>Share that was right</source>
        <translation>Proporção correta</translation>
    </message>
    <message>
        <source>Perfect</source>
        <translation>Perfeita</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>This classifier, with 95 % intervals</source>
        <translation>Este classificador, com intervalos de 95 %</translation>
    </message>
    <message>
        <source>on the whole neither too sure nor too unsure of itself, as far as these pictures tell</source>
        <translation>no conjunto, nem demasiado seguro nem demasiado inseguro, tanto quanto estas imagens mostram</translation>
    </message>
    <message>
        <source>it is too sure of itself</source>
        <translation>está demasiado seguro</translation>
    </message>
    <message>
        <source>it is not sure enough of itself</source>
        <translation>não está suficientemente seguro</translation>
    </message>
    <message>
        <source>Expected calibration error %1, %2 pictures. Mean probability minus share that was right: %3; %4. In brackets: 95 % intervals. With few pictures the error is overestimated.</source>
        <translation>Erro de calibração esperado %1, %2 imagens. Probabilidade média menos proporção correta: %3; %4. Entre parênteses: intervalos de 95 %. Com poucas imagens, o erro é sobrestimado.</translation>
    </message>
    <message>
        <source>Threshold on the probability of the class</source>
        <translation>Limiar da probabilidade da classe</translation>
    </message>
    <message>
        <source>Net benefit</source>
        <translation>Benefício líquido</translation>
    </message>
    <message>
        <source>Call all</source>
        <translation>Indicar todas</translation>
    </message>
    <message>
        <source>Call none</source>
        <translation>Não indicar nenhuma</translation>
    </message>
    <message>
        <source>Net benefit of calling %1 from a threshold on: true calls per picture minus false ones, weighted by the odds of the threshold. At 0.5: %2, %3 pictures; the band is the 95 % interval. It holds where %4 % of the pictures are of this class, as here.</source>
        <translation>Benefício líquido de indicar %1 a partir de um limiar: indicações certas por imagem menos as erradas, ponderadas pela razão de possibilidades do limiar. A 0,5: %2, %3 imagens; a faixa é o intervalo de 95 %. Vale onde %4 % das imagens são desta classe, como aqui.</translation>
    </message>
</context>
<context>
    <name>vignette::DescriptionsDialog</name>
    <message>
        <source>In other words</source>
        <translation>Por outras palavras</translation>
    </message>
    <message>
        <source>In other words: %1</source>
        <translation>Por outras palavras: %1</translation>
    </message>
    <message>
        <source>Describe the same condition in other words, best from another source. Two descriptions tell the engine more than one, most of all where there are few examples.</source>
        <translation>Descreva a mesma doença por outras palavras, de preferência de outra fonte. Duas descrições dizem mais ao motor do que uma, sobretudo quando há poucos exemplos.</translation>
    </message>
    <message>
        <source>&amp;Add another</source>
        <translation>&amp;Adicionar outra</translation>
    </message>
    <message>
        <source>Add another description</source>
        <translation>Adicionar outra descrição</translation>
    </message>
    <message>
        <source>Other description %1</source>
        <translation>Outra descrição %1</translation>
    </message>
</context>
<context>
    <name>vignette::DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
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
        <translation>Exportar relatórios DICOM</translation>
    </message>
    <message>
        <source>With &amp;where the network looked</source>
        <translation>Com &amp;onde a rede olhou</translation>
    </message>
    <message>
        <source>&amp;Photographs that are no DICOM: as a study of</source>
        <translation>&amp;Fotografias que não são DICOM: como estudo de</translation>
    </message>
    <message>
        <source>With where the network looked</source>
        <translation>Com onde a rede olhou</translation>
    </message>
    <message>
        <source>Photographs that are no DICOM</source>
        <translation>Fotografias que não são DICOM</translation>
    </message>
    <message>
        <source>Patient &amp;ID</source>
        <translation>&amp;ID do doente</translation>
    </message>
    <message>
        <source>Patient &amp;name</source>
        <translation>&amp;Nome do doente</translation>
    </message>
    <message>
        <source>&amp;Description of the study</source>
        <translation>&amp;Descrição do estudo</translation>
    </message>
    <message>
        <source>Each verdict becomes a report (TID 1500) in the study of its picture, for the archive. Patient and study are those of the picture; all photographs are taken to be of the one patient that is given here.</source>
        <translation>Cada veredicto torna-se um relatório (TID 1500) no estudo da sua imagem, para o PACS. O doente e o estudo são os da imagem; considera-se que todas as fotografias são do único doente aqui indicado.</translation>
    </message>
    <message>
        <source>The photographs need the ID of their patient.</source>
        <translation>As fotografias precisam do ID do doente.</translation>
    </message>
    <message>
        <source>Export DICOM reports into a folder</source>
        <translation>Exportar relatórios DICOM para uma pasta</translation>
    </message>
    <message>
        <source>Cancelled. What was written so far is kept.</source>
        <translation>Cancelado. O que já foi gravado mantém-se.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) written.</source>
        <translation>
            <numerusform>%Ln relatório gravado.</numerusform>
            <numerusform>%Ln relatórios gravados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photograph(s) passed over: no patient was given for them.</source>
        <translation>
            <numerusform>%Ln fotografia deixada de fora: o doente não foi indicado.</numerusform>
            <numerusform>%Ln fotografias deixadas de fora: o doente não foi indicado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) could not be written.</source>
        <translation>
            <numerusform>%Ln caso não pôde ser gravado.</numerusform>
            <numerusform>%Ln casos não puderam ser gravados.</numerusform>
        </translation>
    </message>
    <message>
        <source>reports for the archive</source>
        <translation>relatórios para o arquivo</translation>
    </message>
    <message>
        <source>pictures and reports for outside, without notes</source>
        <translation>imagens e relatórios para fora, sem notas</translation>
    </message>
</context>
<context>
    <name>vignette::EvaluatePage</name>
    <message>
        <source>Evaluation</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>There is no classifier yet. Make or open one, then measure it on pictures whose classes are known.</source>
        <translation>Ainda não há classificador. Crie ou abra um e meça-o em imagens de classes conhecidas.</translation>
    </message>
    <message>
        <source>Define a task</source>
        <translation>Definir uma tarefa</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>There are no cases to compare on. Screen a folder, then let a second classifier judge the same cases.</source>
        <translation>Não há casos para comparar. Faça a triagem de uma pasta e deixe que um segundo classificador julgue os mesmos casos.</translation>
    </message>
    <message>
        <source>Screen a folder…</source>
        <translation>Triagem de uma pasta…</translation>
    </message>
    <message>
        <source>Evaluation and comparison</source>
        <translation>Avaliação e comparação</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Leitores</translation>
    </message>
</context>
<context>
    <name>vignette::EvaluationView</name>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Escolher &amp;pasta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Export figures…</source>
        <translation>&amp;Exportar valores…</translation>
    </message>
    <message>
        <source>Choose a labelled folder</source>
        <translation>Escolher uma pasta rotulada</translation>
    </message>
    <message>
        <source>Cancel the evaluation</source>
        <translation>Cancelar a avaliação</translation>
    </message>
    <message>
        <source>Export the figures as a table</source>
        <translation>Exportar os valores como tabela</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Progresso da avaliação</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Exportar os valores</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Choose a folder of pictures whose classes are known.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Either its sub-folders are named like the classes, or it holds a table (CSV) with the columns &lt;i&gt;file&lt;/i&gt; and &lt;i&gt;label&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Classes: %1. Any other label counts as “other” and should be refused.&lt;/p&gt;&lt;p&gt;Take pictures that were no examples of this classifier.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Escolha uma pasta de imagens cujas classes sejam conhecidas.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Ou as subpastas têm os nomes das classes, ou a pasta contém uma tabela (CSV) com as colunas &lt;i&gt;file&lt;/i&gt; e &lt;i&gt;label&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Classes: %1. Qualquer outro rótulo conta como «outro» e deve ser recusado.&lt;/p&gt;&lt;p&gt;Use imagens que não foram exemplos deste classificador.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Pictures of the chosen cell</source>
        <translation>Imagens da célula escolhida</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>A imagem escolhida</translation>
    </message>
    <message>
        <source>Evaluate on a labelled folder</source>
        <translation>Avaliar numa pasta rotulada</translation>
    </message>
    <message>
        <source>True class: %1. Answer: %2. Pictures: %3.</source>
        <translation>Classe verdadeira: %1. Resposta: %2. Imagens: %3.</translation>
    </message>
    <message>
        <source>No picture in this cell.</source>
        <translation>Não há imagens nesta célula.</translation>
    </message>
</context>
<context>
    <name>vignette::ExampleDialog</name>
    <message>
        <source>&amp;Mark a region</source>
        <translation>&amp;Marcar uma região</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>&amp;Imagem inteira</translation>
    </message>
    <message>
        <source>Picture of the example</source>
        <translation>Imagem do exemplo</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>A ler a imagem…</translation>
    </message>
    <message>
        <source>Mark the lesion with a box: it is the example in the place of the picture</source>
        <translation>Marcar a lesão com uma caixa: é o exemplo em vez da imagem</translation>
    </message>
    <message>
        <source>Mark a region</source>
        <translation>Marcar uma região</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagem inteira</translation>
    </message>
</context>
<context>
    <name>vignette::ExampleList</name>
    <message>
        <source>Example pictures of the class</source>
        <translation>Imagens de exemplo da classe</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out, it is taken for: %1 (%2 %)</source>
        <translation>Deixado de fora, é tomado por: %1 (%2 %)</translation>
    </message>
    <message>
        <source>%1, frame %2</source>
        <translation>%1, fotograma %2</translation>
    </message>
    <message>
        <source>It is one of the cases.</source>
        <translation>É um dos casos.</translation>
    </message>
    <message>
        <source>taken for</source>
        <translation>tomado por</translation>
    </message>
    <message>
        <source>Drop or paste pictures here. A double click shows one large, to mark the lesion. Delete takes out the selected ones, 1 to 9 move them to another class.</source>
        <translation>Largue ou cole imagens aqui. Um duplo clique mostra uma em grande, para marcar a lesão. Delete retira as selecionadas; 1 a 9 movem-nas para outra classe.</translation>
    </message>
    <message>
        <source>A part of the picture is marked.</source>
        <translation>Está marcada uma parte da imagem.</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progresso da exportação</translation>
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
        <translation>A gravar…</translation>
    </message>
</context>
<context>
    <name>vignette::Exports</name>
    <message>
        <source>Save the task</source>
        <translation>Guardar a tarefa</translation>
    </message>
    <message>
        <source>Tasks (*.json)</source>
        <translation>Tarefas (*.json)</translation>
    </message>
    <message>
        <source>There is no classifier to save yet.</source>
        <translation>Ainda não há classificador para guardar.</translation>
    </message>
    <message>
        <source>Save the classifier</source>
        <translation>Guardar o classificador</translation>
    </message>
    <message>
        <source>Classifiers (*.vignette)</source>
        <translation>Classificadores (*.vignette)</translation>
    </message>
    <message>
        <source>There is no classifier to export yet.</source>
        <translation>Ainda não há classificador para exportar.</translation>
    </message>
    <message>
        <source>Export the classifier for other programs</source>
        <translation>Exportar o classificador para outros programas</translation>
    </message>
    <message>
        <source>ONNX (*.onnx);;TorchScript (*.pt)</source>
        <translation>ONNX (*.onnx);;TorchScript (*.pt)</translation>
    </message>
    <message>
        <source>A screening is running. Wait for its end, or cancel it.</source>
        <translation>Há uma triagem em curso. Aguarde o fim ou cancele-a.</translation>
    </message>
    <message>
        <source>There are no cases to export. Screen a folder first.</source>
        <translation>Não há casos para exportar. Faça primeiro a triagem de uma pasta.</translation>
    </message>
    <message>
        <source>There are no cases to report. Screen a folder first.</source>
        <translation>Não há casos para o relatório. Faça primeiro a triagem de uma pasta.</translation>
    </message>
    <message>
        <source>There are no pictures to export. Screen a folder first.</source>
        <translation>Não há imagens para exportar. Faça primeiro a triagem de uma pasta.</translation>
    </message>
    <message>
        <source>Export the import ledger</source>
        <translation>Exportar o registo de importação</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>No cases are grouped. Choose View &gt; Groups and by what they belong together.</source>
        <translation>Não há casos agrupados. Escolha Ver &gt; Grupos e o critério.</translation>
    </message>
    <message>
        <source>Export the groups</source>
        <translation>Exportar os grupos</translation>
    </message>
    <message>
        <source>Export the audit log of the reviews</source>
        <translation>Exportar o registo de auditoria das revisões</translation>
    </message>
</context>
<context>
    <name>vignette::FiguresPanel</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Confusion matrix: true class in rows, answer in columns</source>
        <translation>Matriz de confusão: classe verdadeira nas linhas, resposta nas colunas</translation>
    </message>
    <message>
        <source>Figures of each class</source>
        <translation>Valores de cada classe</translation>
    </message>
    <message>
        <source>True class in rows, answer in columns</source>
        <translation>Classe verdadeira nas linhas, resposta nas colunas</translation>
    </message>
    <message>
        <source>Each class, with 95 % intervals</source>
        <translation>Cada classe, com intervalos de 95 %</translation>
    </message>
    <message>
        <source>Top class right</source>
        <translation>Classe principal certa</translation>
    </message>
    <message>
        <source>Of the pictures of the classes, whatever the outcome</source>
        <translation>Das imagens das classes, qualquer que seja o resultado</translation>
    </message>
    <message>
        <source>Named as the right class</source>
        <translation>Nomeadas com a classe certa</translation>
    </message>
    <message>
        <source>Of the pictures of the classes</source>
        <translation>Das imagens das classes</translation>
    </message>
    <message>
        <source>Named classes that are right</source>
        <translation>Classes nomeadas que estão certas</translation>
    </message>
    <message>
        <source>Of all pictures that were named as a class, those of other labels included</source>
        <translation>De todas as imagens nomeadas com uma classe, incluindo as de outros rótulos</translation>
    </message>
    <message>
        <source>Pictures that got an answer</source>
        <translation>Imagens que tiveram resposta</translation>
    </message>
    <message>
        <source>Pictures of other labels not named</source>
        <translation>Imagens de outros rótulos não nomeadas</translation>
    </message>
    <message>
        <source>They should be refused</source>
        <translation>Devem ser recusadas</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Todas as imagens</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo de 95 %</translation>
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
        <translation>Incerto</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nenhuma destas</translation>
    </message>
    <message numerus="yes">
        <source>True class: %1. Answer: %2. %3 of %n picture(s).</source>
        <translation>
            <numerusform>Classe verdadeira: %1. Resposta: %2. %3 de %n imagem.</numerusform>
            <numerusform>Classe verdadeira: %1. Resposta: %2. %3 de %n imagens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sensitivity at %1&#xa0;% specificity</source>
        <translation>Sensibilidade com %1&#xa0;% de especificidade</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidade</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidade</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Of the pictures of the class, those named as it. Uncertain and refused ones are missed.</source>
        <translation>Das imagens da classe, as nomeadas com ela. As incertas e as recusadas contam como falhadas.</translation>
    </message>
    <message>
        <source>Of all other pictures, those not named as this class.</source>
        <translation>De todas as outras imagens, as não nomeadas com esta classe.</translation>
    </message>
    <message>
        <source>Area under the ROC curve of this class against the other classes</source>
        <translation>Área sob a curva ROC desta classe contra as outras classes</translation>
    </message>
    <message>
        <source>Of a threshold on the probability of the class, chosen on these pictures</source>
        <translation>Com um limiar da probabilidade da classe, escolhido nestas imagens</translation>
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
        <translation>%1 contra %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n picture(s) of the classes, %2 of other labels</source>
        <translation>
            <numerusform>%1: %n imagem das classes, %2 de outros rótulos</numerusform>
            <numerusform>%1: %n imagens das classes, %2 de outros rótulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels from sub-folders</source>
        <translation>Rótulos das subpastas</translation>
    </message>
    <message>
        <source>Labels from the table %1</source>
        <translation>Rótulos da tabela %1</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n without a label</source>
        <translation>
            <numerusform>%n sem rótulo</numerusform>
            <numerusform>%n sem rótulo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n duplicada</numerusform>
            <numerusform>%n duplicadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n ilegível</numerusform>
            <numerusform>%n ilegíveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the table without picture or label</source>
        <translation>
            <numerusform>%n linha da tabela sem imagem ou rótulo</numerusform>
            <numerusform>%n linhas da tabela sem imagem ou rótulo</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Deixadas de fora: %1.</translation>
    </message>
    <message>
        <source>A class has fewer than %1 pictures: trust the intervals, not the shares.</source>
        <translation>Uma classe tem menos de %1 imagens: confie nos intervalos, não nas proporções.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message numerus="yes">
        <source>The intervals are over %Ln group(s) of pictures that belong together.</source>
        <translation>
            <numerusform>Os intervalos são sobre %Ln grupo de imagens.</numerusform>
            <numerusform>Os intervalos são sobre %Ln grupos de imagens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The intervals take pictures as independent; with several of one patient they are too narrow: choose above which belong together.</source>
        <translation>Os intervalos tomam as imagens como independentes; com várias de um doente são demasiado estreitos: escolha acima quais pertencem ao mesmo grupo.</translation>
    </message>
    <message>
        <source>Pictures that were examples of this classifier make every figure too good.</source>
        <translation>Imagens que foram exemplos deste classificador tornam todos os valores demasiado bons.</translation>
    </message>
</context>
<context>
    <name>vignette::Filmstrip</name>
    <message>
        <source>Cases as a filmstrip</source>
        <translation>Casos em tira de imagens</translation>
    </message>
</context>
<context>
    <name>vignette::GroupModel</name>
    <message>
        <source>no verdict</source>
        <translation>sem veredicto</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Todos os casos</translation>
    </message>
    <message>
        <source>By the mean of the logits of all its pictures</source>
        <translation>Pela média dos logits de todas as suas imagens</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Verdict on all its pictures</source>
        <translation>Veredicto de todas as suas imagens</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
</context>
<context>
    <name>vignette::GroupPanel</name>
    <message>
        <source>The groups appear at the end of the screening.</source>
        <translation>Os grupos aparecem no fim do rastreio.</translation>
    </message>
    <message>
        <source>Groups of cases</source>
        <translation>Grupos de casos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
</context>
<context>
    <name>vignette::GroupingBox</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Each picture alone</source>
        <translation>Cada imagem por si</translation>
    </message>
    <message>
        <source>By patient</source>
        <translation>Por doente</translation>
    </message>
    <message>
        <source>By study</source>
        <translation>Por estudo</translation>
    </message>
    <message>
        <source>By lesion</source>
        <translation>Por lesão</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por pasta</translation>
    </message>
    <message>
        <source>By file, with all frames</source>
        <translation>Por ficheiro, com todas as imagens</translation>
    </message>
    <message>
        <source>By file name</source>
        <translation>Por nome de ficheiro</translation>
    </message>
    <message>
        <source>By a table</source>
        <translation>Por uma tabela</translation>
    </message>
    <message>
        <source>Which pictures belong together</source>
        <translation>Que imagens pertencem ao mesmo grupo</translation>
    </message>
    <message>
        <source>Pictures that belong together get one verdict beside their own</source>
        <translation>As imagens do mesmo grupo recebem um veredicto comum além do próprio</translation>
    </message>
    <message>
        <source>Part of the file name that is the same</source>
        <translation>Parte do nome do ficheiro que é igual</translation>
    </message>
    <message>
        <source>A regular expression: what it finds in the file name, or its first part in brackets, is the same for pictures that belong together</source>
        <translation>Uma expressão regular: o que encontra no nome do ficheiro, ou o seu primeiro parêntese, é igual nas imagens do mesmo grupo</translation>
    </message>
    <message>
        <source>Choose the table of the groups</source>
        <translation>Escolher a tabela dos grupos</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabelas (*.csv);;Todos os ficheiros (*)</translation>
    </message>
</context>
<context>
    <name>vignette::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Make a classifier</source>
        <translation>Criar um classificador</translation>
    </message>
    <message>
        <source>Choose New task. Name two or more classes, or drop a folder that holds one folder of pictures for each class.</source>
        <translation>Escolha Nova tarefa. Dê nome a duas ou mais classes, ou largue uma pasta que contenha uma pasta de imagens por classe.</translation>
    </message>
    <message>
        <source>Drop 1 to 20 example pictures on each class, and describe the class in clinical words: colour, shape, surface, border, site. What was understood is shown below the text.</source>
        <translation>Largue 1 a 20 imagens de exemplo em cada classe e descreva-a em termos clínicos: cor, forma, superfície, bordo, localização. O que foi compreendido aparece por baixo do texto.</translation>
    </message>
    <message>
        <source>Press Synthesize. After a second or so the classifier is ready.</source>
        <translation>Prima Sintetizar. Ao fim de cerca de um segundo o classificador está pronto.</translation>
    </message>
    <message>
        <source>Save the classifier as one file. It holds no pictures, but names and descriptions as you typed them.</source>
        <translation>Guarde o classificador num só ficheiro. Não contém imagens, mas contém nomes e descrições tal como os escreveu.</translation>
    </message>
    <message>
        <source>Screen a folder</source>
        <translation>Triagem de uma pasta</translation>
    </message>
    <message>
        <source>Make or open a classifier, then choose Screen folder or drop the folder on the window. DICOM folders and DICOMDIR files work too.</source>
        <translation>Crie ou abra um classificador e escolha Triagem de uma pasta, ou largue a pasta na janela. Também servem pastas DICOM e ficheiros DICOMDIR.</translation>
    </message>
    <message>
        <source>Go through the cases with J and K. Accept, overrule, mark or note each of them.</source>
        <translation>Percorra os casos com J e K. Aceite, corrija, marque ou anote cada um.</translation>
    </message>
    <message>
        <source>The import ledger lists every file with what became of it, so that none is lost unseen.</source>
        <translation>O registo de importação lista todos os ficheiros e o que lhes aconteceu, para que nenhum se perca sem ser visto.</translation>
    </message>
    <message>
        <source>Export the results as a table, or a report as a PDF or web page.</source>
        <translation>Exporte os resultados como tabela, ou um relatório como PDF ou página Web.</translation>
    </message>
    <message>
        <source>Know how far to trust it</source>
        <translation>Saber até onde confiar</translation>
    </message>
    <message>
        <source>Collect pictures whose classes are known and that were no examples, in sub-folders named like the classes.</source>
        <translation>Reúna imagens de classes conhecidas que não foram exemplos, em subpastas com os nomes das classes.</translation>
    </message>
    <message>
        <source>Choose Evaluate on a labelled folder.</source>
        <translation>Escolha Avaliar numa pasta rotulada.</translation>
    </message>
    <message>
        <source>Read each figure with its interval. Click on a cell of the confusion matrix to see its pictures.</source>
        <translation>Leia cada valor com o seu intervalo. Clique numa célula da matriz de confusão para ver as imagens.</translation>
    </message>
    <message>
        <source>What the outcomes mean</source>
        <translation>O que significam os resultados</translation>
    </message>
    <message>
        <source>One class is probable enough to be named. It can still be wrong.</source>
        <translation>Uma classe é suficientemente provável para ser indicada. Ainda assim pode estar errada.</translation>
    </message>
    <message>
        <source>The picture fits the task, but no class is probable enough. Decide without the program.</source>
        <translation>A imagem enquadra-se na tarefa, mas nenhuma classe é suficientemente provável. Decida sem o programa.</translation>
    </message>
    <message>
        <source>The picture is unlike those that the classifier was made for. Its probabilities mean nothing here.</source>
        <translation>A imagem é diferente daquelas para que o classificador foi criado. As probabilidades nada significam aqui.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>O que significam os valores</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidade</translation>
    </message>
    <message>
        <source>Of the classes of this task only: they add up to 100 %. A disease that is no class cannot be named.</source>
        <translation>Só das classes desta tarefa: somam 100 %. Uma doença que não é classe não pode ser indicada.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidade</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidade</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>How well the probabilities order the pictures: 0.5 is chance, 1 is perfect.</source>
        <translation>Quão bem as probabilidades ordenam as imagens: 0,5 é o acaso, 1 é perfeito.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibração</translation>
    </message>
    <message>
        <source>Whether answers given with 80 % are right in 80 % of the cases.</source>
        <translation>Se as respostas dadas com 80 % estão certas em 80 % dos casos.</translation>
    </message>
    <message>
        <source>Net benefit</source>
        <translation>Benefício líquido</translation>
    </message>
    <message>
        <source>Whether acting on the classifier does more good than harm, against treating all or none.</source>
        <translation>Se agir segundo o classificador traz mais benefício do que dano, em comparação com tratar todos ou nenhum.</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo de 95 %</translation>
    </message>
    <message>
        <source>Where the true figure probably lies. It is wide where pictures are few.</source>
        <translation>Onde o valor verdadeiro provavelmente se situa. É largo quando há poucas imagens.</translation>
    </message>
    <message>
        <source>Where the network looked</source>
        <translation>Onde a rede olhou</translation>
    </message>
    <message>
        <source>The places that spoke for a class. This is no evidence of disease.</source>
        <translation>Os locais que falaram a favor de uma classe. Não constitui prova de doença.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Few examples cannot show all that a disease can look like. Skin tone, camera, light and body site change the errors.</source>
        <translation>Poucos exemplos não mostram todos os aspetos de uma doença. Tom de pele, câmara, luz e localização alteram os erros.</translation>
    </message>
    <message>
        <source>Do not mix dermoscopic and clinical pictures in one task.</source>
        <translation>Não misture imagens dermatoscópicas e clínicas na mesma tarefa.</translation>
    </message>
    <message>
        <source>A qualified person must look at every case.</source>
        <translation>Uma pessoa qualificada tem de ver todos os casos.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Previous or next frame of the file</source>
        <translation>Fotograma anterior ou seguinte do ficheiro</translation>
    </message>
    <message>
        <source>Share of the pictures of a class that were named as it.</source>
        <translation>Proporção das imagens de uma classe que foram nomeadas com ela.</translation>
    </message>
    <message>
        <source>Share of all other pictures that were not named as it.</source>
        <translation>Proporção de todas as outras imagens que não foram nomeadas com ela.</translation>
    </message>
    <message>
        <source>Export classifier writes it for other programs, as ONNX or TorchScript. This program opens classifier files only.</source>
        <translation>«Exportar classificador» escreve-o para outros programas, como ONNX ou TorchScript. Este programa só abre ficheiros de classificador.</translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation>Ensiná-lo</translation>
    </message>
    <message>
        <source>Select cases and press E and a digit, or drag them to a class: they become its examples. All cases are judged anew at once, and what has changed can be shown alone.</source>
        <translation>Escolha casos e prima E e um algarismo, ou arraste-os para uma classe: passam a ser exemplos dela. Todos os casos são logo julgados de novo, e o que mudou pode ser mostrado à parte.</translation>
    </message>
    <message>
        <source>Press Q to be asked about the cases whose answers help most. 1 to 9 name the class, N says none of these, S skips, Escape ends.</source>
        <translation>Prima Q para ser questionado sobre os casos cujas respostas mais ajudam. De 1 a 9 nomeiam a classe, N diz «nenhuma destas», S salta, Esc termina.</translation>
    </message>
    <message>
        <source>While examples are few, Adapt to this folder lets the cases themselves move the classifier. It is for this folder then, and how well it does is not measured.</source>
        <translation>Enquanto os exemplos são poucos, Adaptar a esta pasta deixa que os próprios casos movam o classificador. Serve então para esta pasta, e não se mede quão bem o faz.</translation>
    </message>
    <message>
        <source>Improve makes a task of a classifier that was opened from a file.</source>
        <translation>Melhorar faz uma tarefa de um classificador aberto de um ficheiro.</translation>
    </message>
    <message>
        <source>It is one of the classes that are named, but which of them cannot be told.</source>
        <translation>É uma das classes nomeadas, mas não se pode dizer qual.</translation>
    </message>
    <message>
        <source>Move the selected examples to another class, or answer a question</source>
        <translation>Mover os exemplos selecionados para outra classe, ou responder a uma pergunta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Em resumo</translation>
    </message>
    <message>
        <source>The pages of the manual are in English.</source>
        <translation>As páginas do manual estão em inglês.</translation>
    </message>
    <message>
        <source>Describe the classes in English where you can: the other languages of the window are read too, but not as well.</source>
        <translation>Descreva as classes em inglês se puder: as outras línguas da janela também são lidas, mas não tão bem.</translation>
    </message>
    <message>
        <source>The program makes no connection to a network but to the archive that you set. In private mode it writes nothing on disk unless you save it.</source>
        <translation>O programa não se liga a nenhuma rede, exceto ao arquivo que configure. No modo privado não escreve nada no disco que não guarde.</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Nenhuma página tem estas palavras.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Procurar no manual</translation>
    </message>
    <message>
        <source>Shows the pages with these words; Return goes to the next place on the page</source>
        <translation>Mostra as páginas com estas palavras; Enter vai para o lugar seguinte da página</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página do manual</translation>
    </message>
    <message>
        <source>This link leads to the internet:
%1
Open it in the browser?</source>
        <translation>Esta ligação leva à internet:
%1
Abri-la no navegador?</translation>
    </message>
</context>
<context>
    <name>vignette::IdentityChoice</name>
    <message>
        <source>Identity of the patients</source>
        <translation>Identidade dos doentes</translation>
    </message>
    <message>
        <source>&amp;Remove: %1</source>
        <translation>&amp;Remover: %1</translation>
    </message>
    <message>
        <source>Keep the &amp;UIDs, by which the pictures can be traced back</source>
        <translation>Manter os &amp;UID, pelos quais se pode chegar às imagens</translation>
    </message>
    <message>
        <source>Blacken the four &amp;corners of each picture</source>
        <translation>Tapar a preto os quatro &amp;cantos de cada imagem</translation>
    </message>
    <message>
        <source>Also pictures that sa&amp;y that names are written into them</source>
        <translation>Também imagens que di&amp;gam ter nomes escritos</translation>
    </message>
    <message>
        <source>&amp;Keep: %1</source>
        <translation>&amp;Manter: %1</translation>
    </message>
    <message>
        <source>Keep the identity</source>
        <translation>Manter a identidade</translation>
    </message>
    <message>
        <source>Remove the identity</source>
        <translation>Remover a identidade</translation>
    </message>
    <message>
        <source>Keep the UIDs</source>
        <translation>Manter os UID</translation>
    </message>
    <message>
        <source>Without it studies, series and pictures get new ones, the same for all files</source>
        <translation>Caso contrário, estudos, séries e imagens recebem novos, os mesmos em todos os ficheiros</translation>
    </message>
    <message>
        <source>Blacken the corners</source>
        <translation>Tapar os cantos</translation>
    </message>
    <message>
        <source>A quarter of the width and a tenth of the height each</source>
        <translation>Um quarto da largura e um décimo da altura cada um</translation>
    </message>
    <message>
        <source>Blacken regions</source>
        <translation>Tapar regiões</translation>
    </message>
    <message>
        <source>Blacken regions: left,top,width,height; … in pixels</source>
        <translation>Tapar regiões: esquerda,cima,largura,altura; … em píxeis</translation>
    </message>
    <message>
        <source>Pictures with names written into them</source>
        <translation>Imagens com nomes escritos</translation>
    </message>
    <message>
        <source>A region is four numbers in pixels: left,top,width,height.</source>
        <translation>Uma região são quatro números em píxeis: esquerda,cima,largura,altura.</translation>
    </message>
</context>
<context>
    <name>vignette::ImageView</name>
    <message>
        <source>Picture of the selected case</source>
        <translation>Imagem do caso selecionado</translation>
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
        <translation>Ficheiro</translation>
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
        <translation>Exportar registo…</translation>
    </message>
    <message>
        <source>Import ledger: every file with what became of it</source>
        <translation>Registo de importação: todos os ficheiros e o que lhes aconteceu</translation>
    </message>
    <message>
        <source>Columns of the ledger</source>
        <translation>Colunas do registo</translation>
    </message>
    <message>
        <source>Show only files of a status</source>
        <translation>Mostrar só ficheiros com um estado</translation>
    </message>
    <message>
        <source>Export the import ledger as a table</source>
        <translation>Exportar o registo de importação como tabela</translation>
    </message>
    <message>
        <source>Save every file with its status and reason as CSV</source>
        <translation>Guardar todos os ficheiros com estado e motivo como CSV</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos os ficheiros (%1)</translation>
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
        <translation>&amp;Remover da lista</translation>
    </message>
    <message>
        <source>Library of classifiers</source>
        <translation>Biblioteca de classificadores</translation>
    </message>
    <message>
        <source>Classifiers</source>
        <translation>Classificadores</translation>
    </message>
    <message>
        <source>Model card of the classifier</source>
        <translation>Ficha do modelo do classificador</translation>
    </message>
    <message>
        <source>The file itself stays where it is</source>
        <translation>O ficheiro em si fica onde está</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1 (fixado)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Desa&amp;fixar</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>A&amp;fixar</translation>
    </message>
    <message>
        <source>Classifiers that you open or save are listed here.</source>
        <translation>Aqui são listados os classificadores que abre ou guarda.</translation>
    </message>
    <message>
        <source>Reading the classifier…</source>
        <translation>A ler o classificador…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Choose the second classifier</source>
        <translation>Escolher o segundo classificador</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>Outro &amp;ficheiro…</translation>
    </message>
    <message>
        <source>Classifiers (*.vignette);;All files (*)</source>
        <translation>Classificadores (*.vignette);;Todos os ficheiros (*)</translation>
    </message>
</context>
<context>
    <name>vignette::LicenceDialog</name>
    <message>
        <source>Before you begin</source>
        <translation>Antes de começar</translation>
    </message>
    <message>
        <source>Vignette makes classifiers from a few examples. They are often wrong, also where they seem sure. Do not use what they say to find or rule out a disease, or to treat anyone.</source>
        <translation>O Vignette cria classificadores a partir de poucos exemplos. Erram com frequência, mesmo quando parecem seguros. Não use o que dizem para detetar ou excluir uma doença, nem para tratar ninguém.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licença</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceitar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>vignette::MainWindow</name>
    <message>
        <source>Open a task or a classifier</source>
        <translation>Abrir uma tarefa ou um classificador</translation>
    </message>
    <message>
        <source>Tasks and classifiers (*.json *.vignette);;All files (*)</source>
        <translation>Tarefas e classificadores (*.json *.vignette);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Save the task</source>
        <translation>Guardar a tarefa</translation>
    </message>
    <message>
        <source>The task has changes that are not saved. Save it?</source>
        <translation>A tarefa tem alterações por guardar. Guardá-la?</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>%1 (Private)</source>
        <translation>%1 (Privado)</translation>
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
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>There is no case to review yet. Screen a folder first.</source>
        <translation>Ainda não há casos para rever. Faça primeiro a triagem de uma pasta.</translation>
    </message>
    <message>
        <source>Screen a folder…</source>
        <translation>Triagem de uma pasta…</translation>
    </message>
</context>
<context>
    <name>vignette::MapCanvas</name>
    <message>
        <source>Map of the cases</source>
        <translation>Mapa dos casos</translation>
    </message>
</context>
<context>
    <name>vignette::MapLegend</name>
    <message>
        <source>Legend of the map</source>
        <translation>Legenda do mapa</translation>
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
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Do what is offered</source>
        <translation>Fazer o que é proposto</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erro: %1</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalhes…</translation>
    </message>
    <message>
        <source>Details of this error</source>
        <translation>Detalhes deste erro</translation>
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
        <translation>Escrever a tarefa: classes, descrições, exemplos</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Triar</translation>
    </message>
    <message>
        <source>Judge the cases of a folder</source>
        <translation>Julgar os casos de uma pasta</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rever</translation>
    </message>
    <message>
        <source>Look at one case after the other</source>
        <translation>Ver os casos um a um</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Avaliar</translation>
    </message>
    <message>
        <source>Measure and compare classifiers</source>
        <translation>Medir e comparar classificadores</translation>
    </message>
</context>
<context>
    <name>vignette::OverlayPanel</name>
    <message>
        <source>Where it looked (S)</source>
        <translation>Onde olhou (S)</translation>
    </message>
    <message>
        <source>Show where the network looked</source>
        <translation>Mostrar onde a rede olhou</translation>
    </message>
    <message>
        <source>Class that the overlay speaks for</source>
        <translation>Classe a que a sobreposição se refere</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Style of the overlay</source>
        <translation>Estilo da sobreposição</translation>
    </message>
    <message>
        <source>Colours cover the lesion; a contour leaves its own colours visible</source>
        <translation>As cores cobrem a lesão; um contorno deixa visíveis as cores dela</translation>
    </message>
    <message>
        <source>Threshold: what is below is not shown</source>
        <translation>Limiar: o que está abaixo não é mostrado</translation>
    </message>
    <message>
        <source>Opacity of the overlay</source>
        <translation>Opacidade da sobreposição</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidade</translation>
    </message>
    <message>
        <source>Bright colours: where the network looked. This is no evidence of disease.</source>
        <translation>Cores vivas: onde a rede olhou. Não constitui prova de doença.</translation>
    </message>
    <message>
        <source>Inside the line: where the network looked. This is no evidence of disease.</source>
        <translation>Dentro da linha: onde a rede olhou. Não constitui prova de doença.</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>Limiar %1</translation>
    </message>
</context>
<context>
    <name>vignette::PictureExportDialog</name>
    <message>
        <source>Export pictures</source>
        <translation>Exportar imagens</translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;selected case(s)</source>
        <translation>
            <numerusform>O %n caso &amp;selecionado</numerusform>
            <numerusform>Os %n casos &amp;selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>With &amp;where the network looked</source>
        <translation>Com &amp;onde a rede olhou</translation>
    </message>
    <message>
        <source>Also write a &amp;table of their files</source>
        <translation>Gravar também uma &amp;tabela dos ficheiros</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n case(s) that the list shows</source>
        <translation>
            <numerusform>O %n c&amp;aso que a lista mostra</numerusform>
            <numerusform>Todos os %n c&amp;asos que a lista mostra</numerusform>
        </translation>
    </message>
    <message>
        <source>The &amp;pictures alone</source>
        <translation>Só as &amp;imagens</translation>
    </message>
    <message>
        <source>The selected cases</source>
        <translation>Os casos selecionados</translation>
    </message>
    <message>
        <source>All cases that the list shows</source>
        <translation>Todos os casos que a lista mostra</translation>
    </message>
    <message>
        <source>The pictures alone</source>
        <translation>Só as imagens</translation>
    </message>
    <message>
        <source>With where the network looked</source>
        <translation>Com onde a rede olhou</translation>
    </message>
    <message>
        <source>Also write a table of their files</source>
        <translation>Gravar também uma tabela dos ficheiros</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>The pictures are named by the numbers of their cases, and hold nothing else of what their files say. What is written into a picture stays in it: look at them before you pass them on. Names of files, which the table tells, may name patients.</source>
        <translation>As imagens têm o número do seu caso e nada mais contêm dos ficheiros. O que está escrito numa imagem fica nela: veja-as antes de as passar. Os nomes dos ficheiros, que a tabela dá, podem identificar doentes.</translation>
    </message>
    <message>
        <source>Export pictures into a folder</source>
        <translation>Exportar imagens para uma pasta</translation>
    </message>
    <message>
        <source>Cancelled. The pictures that were written stay in the folder.</source>
        <translation>Cancelado. As imagens já gravadas ficam na pasta.</translation>
    </message>
    <message numerus="yes">
        <source>Saved, but %n picture(s) could not be read any more.</source>
        <translation>
            <numerusform>Guardado, mas %n imagem já não pôde ser lida.</numerusform>
            <numerusform>Guardado, mas %n imagens já não puderam ser lidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>a table of their files may lead to them</source>
        <translation>uma tabela dos seus ficheiros pode levar até eles</translation>
    </message>
    <message>
        <source>no names of files, and a table of what was left out</source>
        <translation>sem nomes de ficheiros, e uma tabela do que foi omitido</translation>
    </message>
</context>
<context>
    <name>vignette::QuestionBar</name>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>None of these (N)</source>
        <translation>Nenhuma destas (N)</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>Saltar (S)</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>Perguntar mais</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>Terminar (Esc)</translation>
    </message>
    <message>
        <source>Question %1 of %2: which is it?</source>
        <translation>Pergunta %1 de %2: qual é?</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>Todas as perguntas estão respondidas.</translation>
    </message>
    <message>
        <source>Choosing which cases to ask about…</source>
        <translation>A escolher os casos a perguntar…</translation>
    </message>
    <message>
        <source>Verdicts changed by your last answer: %1</source>
        <translation>Veredictos alterados pela sua última resposta: %1</translation>
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
        <translation>Não resta nenhum caso a perguntar.</translation>
    </message>
</context>
<context>
    <name>vignette::ReadersView</name>
    <message>
        <source>Reader</source>
        <translation>Leitor</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Segundo leitor</translation>
    </message>
    <message>
        <source>Same answer</source>
        <translation>Mesma resposta</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>Agreement of readers</source>
        <translation>Concordância dos leitores</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>The last answer of each reader to each case on the screen, with 95 % intervals. Kappa is the agreement beyond chance: 0 is chance, 1 is full agreement. It is too high where the second reader saw what the first had said: see Review &gt; Read blind.</source>
        <translation>A última resposta de cada leitor a cada caso no ecrã, com intervalos de 95 %. Kappa é a concordância além do acaso: 0 é acaso, 1 é concordância total. É demasiado alto se o segundo leitor viu o que o primeiro disse: ver Revisão &gt; Leitura cega.</translation>
    </message>
    <message>
        <source>No case on the screen was answered by two readers. Each writes a name in the settings and reviews the same cases; with Review &gt; Read blind the second does not see what the first said.</source>
        <translation>Nenhum caso no ecrã foi respondido por dois leitores. Cada um escreve um nome nas definições e revê os mesmos casos; com Revisão &gt; Leitura cega o segundo não vê o que o primeiro disse.</translation>
    </message>
    <message>
        <source>not defined: one answer for all</source>
        <translation>não definido: uma só resposta para todos</translation>
    </message>
    <message>
        <source>Both answered</source>
        <translation>Ambos responderam</translation>
    </message>
</context>
<context>
    <name>vignette::ReadingLabel</name>
    <message>
        <source>What was read in the description</source>
        <translation>O que foi lido na descrição</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>%1: não</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>%1: talvez</translation>
    </message>
    <message>
        <source>Nothing is understood yet: name colours, shape, surface, border or site.</source>
        <translation>Ainda nada foi compreendido: indique cores, forma, superfície, bordo ou localização.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <translation>&amp;Mostrar no texto</translation>
    </message>
    <message>
        <source>&amp;Take out of the text</source>
        <translation>&amp;Retirar do texto</translation>
    </message>
    <message>
        <source>Say that it is &amp;absent</source>
        <translation>Dizer que está &amp;ausente</translation>
    </message>
</context>
<context>
    <name>vignette::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recentes</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1 (fixado)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Limpar</translation>
    </message>
</context>
<context>
    <name>vignette::ReportDialog</name>
    <message>
        <source>&amp;Include file names</source>
        <translation>&amp;Incluir nomes de ficheiros</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>Exportar um relatório</translation>
    </message>
    <message>
        <source>Include file names</source>
        <translation>Incluir nomes de ficheiros</translation>
    </message>
    <message>
        <source>Cancelled. No report was written.</source>
        <translation>Cancelado. Nenhum relatório foi gravado.</translation>
    </message>
    <message numerus="yes">
        <source>Saved, but %n picture(s) could not be read any more.</source>
        <translation>
            <numerusform>Guardado, mas %n imagem já não pôde ser lida.</numerusform>
            <numerusform>Guardado, mas %n imagens já não puderam ser lidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;PDF, for printing and filing</source>
        <translation>&amp;PDF, para imprimir e arquivar</translation>
    </message>
    <message>
        <source>One &amp;web page (HTML)</source>
        <translation>Uma página &amp;web (HTML)</translation>
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
        <translation>notas e revisores, nomes de ficheiros se desejado</translation>
    </message>
    <message>
        <source>no names of files, notes or reviewers</source>
        <translation>sem nomes de ficheiros, notas nem revisores</translation>
    </message>
    <message>
        <source>File names and notes may name patients. Pictures are always included: look at them before you pass the report on.</source>
        <translation>Os nomes de ficheiros e as notas podem identificar doentes. As imagens são sempre incluídas: veja-as antes de entregar o relatório.</translation>
    </message>
</context>
<context>
    <name>vignette::ReviewBar</name>
    <message>
        <source>Accept (A)</source>
        <translation>Aceitar (A)</translation>
    </message>
    <message>
        <source>Mark (M)</source>
        <translation>Marcar (M)</translation>
    </message>
    <message>
        <source>Accept the verdict</source>
        <translation>Aceitar o veredicto</translation>
    </message>
    <message>
        <source>Overrule the verdict with another class</source>
        <translation>Corrigir o veredicto com outra classe</translation>
    </message>
    <message>
        <source>Mark the case</source>
        <translation>Marcar o caso</translation>
    </message>
    <message>
        <source>Mark the case to find it again</source>
        <translation>Marcar o caso para o reencontrar</translation>
    </message>
    <message>
        <source>Note on the case</source>
        <translation>Nota sobre o caso</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>Nota (N)</translation>
    </message>
    <message>
        <source>Overrule (O)…</source>
        <translation>Corrigir (O)…</translation>
    </message>
    <message>
        <source>Example of (E)</source>
        <translation>Exemplo de (E)</translation>
    </message>
    <message>
        <source>Use the case as an example of a class</source>
        <translation>Usar o caso como exemplo de uma classe</translation>
    </message>
    <message>
        <source>Teach the classifier: use the selected cases as examples of a class of the task</source>
        <translation>Ensinar o classificador: usar os casos selecionados como exemplos de uma classe da tarefa</translation>
    </message>
    <message>
        <source>The verdict is right. Only one that names a single class can be accepted</source>
        <translation>O veredicto está certo. Só se pode aceitar um que nomeie uma única classe</translation>
    </message>
    <message>
        <source>The verdict is wrong, or the picture cannot be graded: choose what it is (O)</source>
        <translation>O veredicto está errado, ou a imagem não é avaliável: escolha o que é (O)</translation>
    </message>
    <message>
        <source>my diagnosis…</source>
        <translation>o meu diagnóstico…</translation>
    </message>
</context>
<context>
    <name>vignette::ScreeningStatus</name>
    <message>
        <source>Progress of the screening</source>
        <translation>Progresso da triagem</translation>
    </message>
    <message>
        <source>Paused. The screening goes on where it stopped.</source>
        <translation>Em pausa. A triagem continua onde parou.</translation>
    </message>
    <message>
        <source>Files: %1 of %2</source>
        <translation>Ficheiros: %1 de %2</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Ficheiros: %1</translation>
    </message>
    <message>
        <source>%1, about %2 s left</source>
        <translation>%1, faltam cerca de %2 s</translation>
    </message>
    <message>
        <source>There are no files to screen there.</source>
        <translation>Não há ficheiros para triar nesse local.</translation>
    </message>
    <message>
        <source>%1, %2, %3. Files: %4, %5, %6, %7.</source>
        <comment>counts with what they count</comment>
        <translation>%1, %2, %3. Ficheiros: %4, %5, %6, %7.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely</source>
        <translation>
            <numerusform>%Ln provável</numerusform>
            <numerusform>%Ln prováveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uncertain</source>
        <translation>
            <numerusform>%Ln incerto</numerusform>
            <numerusform>%Ln incertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln none of these</source>
        <translation>
            <numerusform>%Ln nenhuma destas</numerusform>
            <numerusform>%Ln nenhuma destas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded</source>
        <translation>
            <numerusform>%Ln carregado</numerusform>
            <numerusform>%Ln carregados</numerusform>
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
            <numerusform>%Ln não é imagem</numerusform>
            <numerusform>%Ln não são imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln ilegível</numerusform>
            <numerusform>%Ln ilegíveis</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was found is kept here.</source>
        <translation>Cancelado. O que foi encontrado fica guardado aqui.</translation>
    </message>
    <message>
        <source>Watching %1. New pictures are screened as they come.</source>
        <translation>A vigiar %1. As imagens novas passam pela triagem à medida que chegam.</translation>
    </message>
    <message>
        <source>%1 is not there. It is waited for.</source>
        <translation>%1 não está lá. Aguarda-se.</translation>
    </message>
</context>
<context>
    <name>vignette::Session</name>
    <message>
        <source>review</source>
        <translation>revisão</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken away while it was screened: what could not be read any more is in the import ledger.</source>
        <translation>&quot;%1&quot; foi retirado durante a triagem: o que já não pôde ser lido está no registo de importação.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nova tarefa</translation>
    </message>
    <message>
        <source>The sample task is not installed.</source>
        <translation>A tarefa de exemplo não está instalada.</translation>
    </message>
    <message>
        <source>Make or open a classifier first, then screen with it.</source>
        <translation>Crie ou abra primeiro um classificador para fazer a triagem.</translation>
    </message>
    <message>
        <source>A screening is running. Wait for its end, or cancel it.</source>
        <translation>Há uma triagem em curso. Aguarde o fim ou cancele-a.</translation>
    </message>
    <message>
        <source>Another window has changed the review of this case. It is shown now; yours was not stored.</source>
        <translation>Outra janela alterou a revisão deste caso. É ela que se vê agora; a sua não foi guardada.</translation>
    </message>
    <message>
        <source>Its example pictures are not in a classifier&apos;s file. Add yours, or teach it from cases, and synthesize; until then this classifier judges.</source>
        <translation>O ficheiro de um classificador não contém as suas imagens de exemplo. Adicione as suas ou ensine-o com casos, e sintetize; até lá é este classificador que julga.</translation>
    </message>
    <message>
        <source>Only a classifier that is made here can be adapted.</source>
        <translation>Só um classificador criado aqui pode ser adaptado.</translation>
    </message>
    <message>
        <source>Screen a folder first.</source>
        <translation>Faça primeiro a triagem de uma pasta.</translation>
    </message>
    <message numerus="yes">
        <source>review of %Ln case(s)</source>
        <translation>
            <numerusform>revisão de %Ln caso</numerusform>
            <numerusform>revisão de %Ln casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) name no single class to accept, and stay as they were.</source>
        <translation>
            <numerusform>%Ln caso não nomeia uma única classe a aceitar e fica como estava.</numerusform>
            <numerusform>%Ln casos não nomeiam uma única classe a aceitar e ficam como estavam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The index has more cases than a window lists: these are the most likely of each class, and %Ln row(s) are left out. vignette-cli writes the table of all.</source>
        <translation>
            <numerusform>O índice tem mais casos do que uma janela lista: estes são os mais prováveis de cada classe e fica de fora %Ln linha. O vignette-cli escreve a tabela de todos.</numerusform>
            <numerusform>O índice tem mais casos do que uma janela lista: estes são os mais prováveis de cada classe e ficam de fora %Ln linhas. O vignette-cli escreve a tabela de todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>An index is opened by itself: not with other files or folders.</source>
        <translation>Um índice abre-se sozinho: não com outros ficheiros ou pastas.</translation>
    </message>
    <message>
        <source>%1 has changed the review of this case. It is shown now; yours was not stored.</source>
        <translation>%1 alterou a revisão deste caso. É mostrada agora; a sua não foi guardada.</translation>
    </message>
    <message>
        <source>With more than %1 examples in every class there is nothing to gain.</source>
        <translation>Com mais de %1 exemplos em cada classe não há nada a ganhar.</translation>
    </message>
    <message>
        <source>A picture has up to %1 lesions.</source>
        <translation>Uma imagem tem até %1 lesões.</translation>
    </message>
    <message>
        <source>The server that keeps the reviews cannot be reached. It is tried again every few seconds; until then nothing is stored.</source>
        <translation>O servidor que guarda as revisões não responde. Volta a tentar-se a cada poucos segundos; até lá nada é guardado.</translation>
    </message>
</context>
<context>
    <name>vignette::SettingsDialog</name>
    <message>
        <source>&amp;Reopen the last task or classifier</source>
        <translation>&amp;Reabrir a última tarefa ou o último classificador</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
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
        <translation>Processador (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Placa gráfica (CUDA)</translation>
    </message>
    <message>
        <source>&amp;Compute on</source>
        <translation>&amp;Calcular em</translation>
    </message>
    <message>
        <source>One per core</source>
        <translation>Um por núcleo</translation>
    </message>
    <message>
        <source>Language, device and threads take effect at the next start of the program.</source>
        <translation>Idioma, dispositivo e threads só mudam no próximo arranque do programa.</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>No arranque</translation>
    </message>
    <message>
        <source>Clear the list of recent files</source>
        <translation>Limpar a lista de ficheiros recentes</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>megabytes</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Memory for the small pictures of cases. Nothing of them is kept on disk.</source>
        <translation>Memória para as imagens pequenas dos casos. Nada delas fica guardado no disco.</translation>
    </message>
    <message>
        <source>T&amp;humbnails</source>
        <translation>&amp;Miniaturas</translation>
    </message>
    <message>
        <source>Threa&amp;ds</source>
        <translation>T&amp;hreads</translation>
    </message>
    <message>
        <source>Clear the list of recent &amp;files</source>
        <translation>&amp;Limpar a lista de ficheiros recentes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>choice, why it cannot be changed</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>Kept with each review from now on, and shown in tables, reports and DICOM.</source>
        <translation>É guardado com cada revisão a partir de agora e mostrado em tabelas, relatórios e DICOM.</translation>
    </message>
    <message>
        <source>Re&amp;viewer</source>
        <translation>Re&amp;visor</translation>
    </message>
    <message>
        <source>As each export proposes</source>
        <translation>Como cada exportação propõe</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Deixá-los de fora</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>Incluí-los</translation>
    </message>
    <message>
        <source>What an export begins with. File names and UIDs may lead to patients.</source>
        <translation>Com que começa uma exportação. Os nomes de ficheiros e os UID podem levar a doentes.</translation>
    </message>
    <message>
        <source>File &amp;names in exports</source>
        <translation>&amp;Nomes de ficheiros ao exportar</translation>
    </message>
    <message>
        <source>usual folder</source>
        <translation>pasta habitual</translation>
    </message>
    <message>
        <source>Where reviews, drafts and unfinished screenings lie. What is there already is not moved. Takes effect at the next start.</source>
        <translation>Onde estão as revisões, os rascunhos e as triagens por concluir. O que já lá está não é movido. Só muda no próximo arranque do programa.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>Escolher a pasta de dados</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Dat&amp;a folder</source>
        <translation>Past&amp;a de dados</translation>
    </message>
    <message>
        <source>none: reviews lie in the data folder</source>
        <translation>nenhuma: as revisões estão na pasta de dados</translation>
    </message>
    <message>
        <source>A PostgreSQL server that keeps the reviews of several people: postgresql://user@host/database. Takes effect at the next start.</source>
        <translation>Um servidor PostgreSQL que guarda as revisões de várias pessoas: postgresql://utilizador@servidor/base. Tem efeito no próximo arranque.</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>&amp;Base de dados</translation>
    </message>
</context>
<context>
    <name>vignette::SimilarExamples</name>
    <message>
        <source>Most similar examples</source>
        <translation>Exemplos mais parecidos</translation>
    </message>
    <message>
        <source>Most like:</source>
        <translation>Mais parecido com:</translation>
    </message>
    <message>
        <source>Example of: %1</source>
        <translation>Exemplo de: %1</translation>
    </message>
</context>
<context>
    <name>vignette::StartPage</name>
    <message>
        <source>New task</source>
        <translation>Nova tarefa</translation>
    </message>
    <message>
        <source>Name the conditions yourself, or choose them from a list</source>
        <translation>Nomear as doenças ou escolhê-las numa lista</translation>
    </message>
    <message>
        <source>1. Describe</source>
        <translation>1. Descrever</translation>
    </message>
    <message>
        <source>Give each class a few example pictures and a clinical description in words.</source>
        <translation>Dê a cada classe algumas imagens de exemplo e uma descrição clínica em palavras.</translation>
    </message>
    <message>
        <source>2. Synthesize</source>
        <translation>2. Sintetizar</translation>
    </message>
    <message>
        <source>In seconds a classifier is made from them, on this computer and without training.</source>
        <translation>Com elas faz-se em segundos um classificador, neste computador e sem treino.</translation>
    </message>
    <message>
        <source>3. Screen</source>
        <translation>3. Triar</translation>
    </message>
    <message>
        <source>Every case of a folder gets its probabilities, and a map of where the network looked, for you to review.</source>
        <translation>Cada caso de uma pasta recebe as suas probabilidades e um mapa de onde a rede olhou, para a sua revisão.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>A task or a classifier that was saved</source>
        <translation>Uma tarefa ou um classificador guardado</translation>
    </message>
    <message>
        <source>Open a task or a classifier</source>
        <translation>Abrir uma tarefa ou um classificador</translation>
    </message>
    <message>
        <source>Try the sample task</source>
        <translation>Experimentar a tarefa de exemplo</translation>
    </message>
    <message>
        <source>Synthetic pictures, no patient behind them</source>
        <translation>Imagens sintéticas, sem doentes por trás</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Usados antes</translation>
    </message>
    <message>
        <source>A classifier from a few pictures and words</source>
        <translation>Um classificador a partir de algumas imagens e palavras</translation>
    </message>
    <message>
        <source>Or drop here a task, a classifier, or a folder that holds one folder of pictures for each class.</source>
        <translation>Ou largue aqui uma tarefa, um classificador ou uma pasta que contenha uma pasta de imagens para cada classe.</translation>
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
        <translation>Todos os casos</translation>
    </message>
    <message>
        <source>Instance %1</source>
        <translation>Instância %1</translation>
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
        <translation>Estudo %1</translation>
    </message>
    <message>
        <source>Pictures of no study</source>
        <translation>Imagens sem estudo</translation>
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
        <translation>Estudos, séries e instâncias</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
</context>
<context>
    <name>vignette::TableDialog</name>
    <message>
        <source>Export the results</source>
        <translation>Exportar os resultados</translation>
    </message>
    <message>
        <source>&amp;Include file names and DICOM UIDs</source>
        <translation>&amp;Incluir nomes de ficheiros e UID DICOM</translation>
    </message>
    <message>
        <source>Include file names and DICOM UIDs</source>
        <translation>Incluir nomes de ficheiros e UID DICOM</translation>
    </message>
    <message>
        <source>File names and UIDs may lead to patients. Without them the number of each case, as in a report of the same cases, tells one from another. Notes are always included.</source>
        <translation>Os nomes de ficheiros e os UID podem levar a doentes. Sem eles, cada caso distingue-se pelo seu número, o mesmo que num relatório desses casos. As notas são sempre incluídas.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Cancelled. No table was written.</source>
        <translation>Cancelado. Não foi escrita nenhuma tabela.</translation>
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
        <translation>alteração da tarefa</translation>
    </message>
    <message>
        <source>In private mode nothing is written on the disk, so a copied picture cannot be kept. Save it as a file yourself and drop that here.</source>
        <translation>No modo privado nada é gravado no disco, por isso uma imagem copiada não pode ser guardada. Guarde-a como ficheiro e largue-o aqui.</translation>
    </message>
    <message>
        <source>Your changes are not safe from a crash: the data folder cannot be written. Is the disk full? Save the task in another place.</source>
        <translation>As suas alterações não estão a salvo de uma falha: não é possível gravar na pasta de dados. O disco está cheio? Guarde a tarefa noutro local.</translation>
    </message>
</context>
<context>
    <name>vignette::TaskPanel</name>
    <message>
        <source>Name of the task</source>
        <translation>Nome da tarefa</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a task or a classifier</source>
        <translation>Abrir uma tarefa ou um classificador</translation>
    </message>
    <message>
        <source>Open a task or a classifier (Ctrl+O)</source>
        <translation>Abrir uma tarefa ou um classificador (Ctrl+O)</translation>
    </message>
    <message>
        <source>Synthesize</source>
        <translation>Sintetizar</translation>
    </message>
    <message>
        <source>Make a classifier from these classes (Ctrl+Return)</source>
        <translation>Criar um classificador a partir destas classes (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Save the classifier</source>
        <translation>Guardar o classificador</translation>
    </message>
    <message>
        <source>Save the classifier as one file (Ctrl+S)</source>
        <translation>Guardar o classificador num só ficheiro (Ctrl+S)</translation>
    </message>
    <message>
        <source>Progress of the synthesis</source>
        <translation>Progresso da síntese</translation>
    </message>
    <message>
        <source>Live: synthesize after each change</source>
        <translation>Ao vivo: sintetizar após cada alteração</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>À procura de imagens…</translation>
    </message>
    <message>
        <source>Not enough examples to estimate how well it does: every class needs two.</source>
        <translation>Exemplos insuficientes para estimar o desempenho: cada classe precisa de dois.</translation>
    </message>
    <message>
        <source>Computes on: %1</source>
        <translation>Calcula em: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message numerus="yes">
        <source>Each example judged without itself: %n of %1 right (95 % interval %2 to %3 %).</source>
        <translation>
            <numerusform>Cada exemplo avaliado sem ele próprio: %n de %1 certo (intervalo de 95 %: %2 a %3 %).</numerusform>
            <numerusform>Cada exemplo avaliado sem ele próprio: %n de %1 certos (intervalo de 95 %: %2 a %3 %).</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened. The file passed its self-test.</source>
        <translation>Aberto. O ficheiro passou no autoteste.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Classifier made in %1 s.</source>
        <translation>Classificador criado em %1 s.</translation>
    </message>
    <message>
        <source>The task has changed since the classifier was made. Synthesize again to use the change.</source>
        <translation>A tarefa mudou desde que o classificador foi criado. Sintetize de novo para usar a alteração.</translation>
    </message>
    <message>
        <source>Opening the classifier…</source>
        <translation>A abrir o classificador…</translation>
    </message>
    <message>
        <source>Making the classifier…</source>
        <translation>A criar o classificador…</translation>
    </message>
    <message>
        <source>Adapt to this folder</source>
        <translation>Adaptar a esta pasta</translation>
    </message>
    <message>
        <source>Adapt the classifier to the folder that was screened</source>
        <translation>Adaptar o classificador à pasta da triagem</translation>
    </message>
    <message numerus="yes">
        <source>Adapted to %Ln picture(s) of the folder. How well it does is not measured.</source>
        <translation>
            <numerusform>Adaptado a %Ln imagem da pasta. Não se mediu quão bem o faz.</numerusform>
            <numerusform>Adaptado a %Ln imagens da pasta. Não se mediu quão bem o faz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Improve…</source>
        <translation>Melhorar…</translation>
    </message>
    <message>
        <source>Improve the classifier</source>
        <translation>Melhorar o classificador</translation>
    </message>
    <message>
        <source>Make a task of its classes and descriptions, to add examples to</source>
        <translation>Fazer uma tarefa das suas classes e descrições, para lhe juntar exemplos</translation>
    </message>
    <message>
        <source>Let the cases of the folder, without labels, move the classifier towards them</source>
        <translation>Deixa que os casos da pasta, sem rótulos, aproximem deles o classificador</translation>
    </message>
    <message>
        <source>Synthesize after each change, and judge the cases anew</source>
        <translation>Sintetizar após cada alteração e julgar de novo os casos</translation>
    </message>
    <message>
        <source>Live: after each change</source>
        <translation>Ao vivo: após cada alteração</translation>
    </message>
    <message>
        <source>“%1”: %2 of %3 recognised, most others are taken for “%4”. Add examples, or words that tell the two apart.</source>
        <translation>«%1»: %2 de %3 reconhecidos; a maioria dos outros é tomada por «%4». Adicione exemplos, ou palavras que distingam as duas.</translation>
    </message>
</context>
<context>
    <name>vignette::TeachMenu</name>
    <message>
        <source>Use as &amp;example of</source>
        <translation>Usar como &amp;exemplo de</translation>
    </message>
    <message>
        <source>&amp;Improve this classifier…</source>
        <translation>&amp;Melhorar este classificador…</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Classe %1</translation>
    </message>
    <message>
        <source>&amp;Teach with all reviewed cases (%1)</source>
        <translation>&amp;Ensinar com todos os casos revistos (%1)</translation>
    </message>
    <message>
        <source>Those whose review names a class of the task</source>
        <translation>Aqueles cuja revisão nomeia uma classe da tarefa</translation>
    </message>
</context>
<context>
    <name>vignette::Teaching</name>
    <message>
        <source>A class takes up to %1 examples. Left out: %2.</source>
        <translation>Uma classe aceita até %1 exemplos. Deixados de fora: %2.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>resposta</translation>
    </message>
</context>
<context>
    <name>vignette::VerdictPanel</name>
    <message>
        <source>You: %1</source>
        <translation>Você: %1</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>Probabilidade de %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Too few examples for a guarantee of what can be told apart</source>
        <translation>Poucos exemplos para garantir o que se pode distinguir</translation>
    </message>
    <message>
        <source>If it had to be one of these</source>
        <translation>Se tivesse de ser uma destas</translation>
    </message>
    <message>
        <source>Adapted to this folder: no guarantee of what can be told apart</source>
        <translation>Adaptado a esta pasta: sem garantia do que se pode distinguir</translation>
    </message>
    <message>
        <source>The right one is among them in %1 % of pictures of these classes.</source>
        <translation>Em %1 % das imagens destas classes, a certa está entre elas.</translation>
    </message>
    <message>
        <source>Judged on the marked part of the picture.</source>
        <translation>Julgado pela parte marcada da imagem.</translation>
    </message>
</context>
<context>
    <name>vignette::WatchDialog</name>
    <message>
        <source>Watch a folder</source>
        <translation>Vigiar uma pasta</translation>
    </message>
    <message>
        <source>&amp;Folder to watch</source>
        <translation>&amp;Pasta a vigiar</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Escolher a pasta a vigiar</translation>
    </message>
    <message>
        <source>&amp;Table of results</source>
        <translation>&amp;Tabela de resultados</translation>
    </message>
    <message>
        <source>Choose the table of results</source>
        <translation>Escolher a tabela de resultados</translation>
    </message>
    <message>
        <source>Table of results</source>
        <translation>Tabela de resultados</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>&amp;DICOM reports into</source>
        <translation>Relatórios &amp;DICOM em</translation>
    </message>
    <message>
        <source>Choose the folder of the DICOM reports</source>
        <translation>Escolher a pasta dos relatórios DICOM</translation>
    </message>
    <message>
        <source>DICOM reports into</source>
        <translation>Relatórios DICOM em</translation>
    </message>
    <message>
        <source>no table; a new file otherwise</source>
        <translation>sem tabela; caso contrário, um ficheiro novo</translation>
    </message>
    <message>
        <source>no reports</source>
        <translation>sem relatórios</translation>
    </message>
    <message>
        <source>What lies in the folder is screened, and new pictures as they come, until you stop it. The table is written anew after each of them; DICOM pictures get a report.</source>
        <translation>Passam pela triagem o que está na pasta e as imagens novas à medida que chegam, até parar. A tabela é reescrita após cada uma; as imagens DICOM recebem um relatório.</translation>
    </message>
    <message>
        <source>Private mode: nothing but this table and these reports is kept.</source>
        <translation>Modo privado: nada é guardado além desta tabela e destes relatórios.</translation>
    </message>
    <message>
        <source>&amp;Start watching</source>
        <translation>&amp;Começar a vigiar</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>Começar a vigiar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose the folder that is to be watched.</source>
        <translation>Escolha a pasta a vigiar.</translation>
    </message>
    <message>
        <source>The table exists already. Choose a new file.</source>
        <translation>A tabela já existe. Escolha um ficheiro novo.</translation>
    </message>
</context>
<context>
    <name>vignette::WorklistDialog</name>
    <message>
        <source>Planned patients</source>
        <translation>Doentes previstos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Doente</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID do doente</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nascimento</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidade</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>Escol&amp;her</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabalho</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Amanhã</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Qualquer dia</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>A perguntar ao arquivo…</translation>
    </message>
    <message>
        <source>Nothing is planned. Choose another day, or any modality.</source>
        <translation>Nada está previsto. Escolha outro dia ou qualquer modalidade.</translation>
    </message>
    <message>
        <source>There are more entries than are shown.</source>
        <translation>Há mais entradas do que as mostradas.</translation>
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
