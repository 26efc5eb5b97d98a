<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Base</name>
    <message>
        <source>The file is damaged or is not of this kind.</source>
        <translation>文件已损坏或不是此类文件。</translation>
    </message>
    <message>
        <source>The file is larger than this program accepts.</source>
        <translation>文件超过本程序允许的大小。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; does not exist.</source>
        <translation>文件“%1”不存在。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be opened.</source>
        <translation>无法打开文件“%1”。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read.</source>
        <translation>无法读取文件“%1”。</translation>
    </message>
    <message>
        <source>There are numbers to be stored that are not finite or not complete.</source>
        <translation>要保存的数值中有非有限或不完整的值。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written. Is the disk full or the folder read-only?</source>
        <translation>无法写入文件“%1”。磁盘已满或文件夹为只读？</translation>
    </message>
    <message>
        <source>The computer has too little free memory for this. Close other programs and try again.</source>
        <translation>计算机的可用内存不足。请关闭其他程序后重试。</translation>
    </message>
</context>
<context>
    <name>CaseGroups</name>
    <message>
        <source>&quot;%1&quot; is no regular expression: %2.</source>
        <translation>“%1”不是正则表达式：%2。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no table of groups: it needs a column for the file and one for the group.</source>
        <translation>“%1”不是分组表：需要一列文件和一列分组。</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; puts &quot;%2&quot; into two groups.</source>
        <translation>表“%1”把“%2”放进了两个分组。</translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>患者 %1</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>检查 %1</translation>
    </message>
    <message>
        <source>Lesion %1</source>
        <translation>皮损 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no grouping: write patient, study, lesion, folder, file, name:EXPRESSION or table:FILE.csv.</source>
        <translation>“%1”不是分组方式：请写 patient、study、lesion、folder、file、name:表达式 或 table:文件.csv。</translation>
    </message>
    <message>
        <source>Grouping the cases was stopped.</source>
        <translation>病例分组已停止。</translation>
    </message>
</context>
<context>
    <name>CaseMap</name>
    <message>
        <source>Not reviewed</source>
        <translation>未复核</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Marked, not decided</source>
        <translation>已标记（未决定）</translation>
    </message>
    <message>
        <source>Not gradable</source>
        <translation>无法评定</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>Uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>均不属于</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>已载入</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Not an image</source>
        <translation>非图像</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation>未筛查</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>较可能</translation>
    </message>
    <message>
        <source>%1 %2 % %3</source>
        <translation>%1 %2 % %3</translation>
    </message>
    <message>
        <source>Not told apart</source>
        <translation>未能区分</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>%1: cannot be told apart</source>
        <translation>%1：无法区分</translation>
    </message>
    <message>
        <source>Suggests %1</source>
        <translation>提示%1</translation>
    </message>
    <message>
        <source>%1, frame %2</source>
        <translation>%1，第 %2 帧</translation>
    </message>
    <message>
        <source>%1, lesion %2</source>
        <translation>%1，皮损 %2</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>ClassColour</name>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>浅蓝色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
</context>
<context>
    <name>Classifier</name>
    <message>
        <source>The classifier could not be run.</source>
        <translation>无法运行分类器。</translation>
    </message>
    <message>
        <source>The classifier file is damaged or is not a Vignette classifier.</source>
        <translation>分类器文件已损坏或不是 Vignette 分类器。</translation>
    </message>
    <message>
        <source>The network does not belong to this task.</source>
        <translation>该网络不属于此任务。</translation>
    </message>
    <message>
        <source>The classifier file was changed after it was saved: its checksum does not match.</source>
        <translation>分类器文件在保存后被更改：校验和不符。</translation>
    </message>
    <message>
        <source>The classifier does not give the answers on this computer that it gave when it was made, so it cannot be relied on.</source>
        <translation>分类器在此计算机上给出的结果与生成时不同，因此不可信赖。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>There is no picture to classify.</source>
        <translation>没有可分类的图片。</translation>
    </message>
    <message>
        <source>There is no such picture or class to explain.</source>
        <translation>没有可供解释的图片或类别。</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>仅供研究使用，不用于诊断。</translation>
    </message>
    <message>
        <source>This classifier was made by a newer version of Vignette. Update the program to open it.</source>
        <translation>此分类器由更新版本的 Vignette 生成。请更新程序后再打开。</translation>
    </message>
    <message>
        <source>The name of the file must end in .onnx or .pt, for ONNX or TorchScript.</source>
        <translation>文件名必须以 .onnx 或 .pt 结尾，分别对应 ONNX 和 TorchScript。</translation>
    </message>
    <message>
        <source>The classifier could not be exported.</source>
        <translation>无法导出分类器。</translation>
    </message>
    <message>
        <source>The classifier file holds more than this program can show, so it is not opened.</source>
        <translation>分类器文件包含本程序无法显示的内容，因此不予打开。</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The table cannot be written. Is the disk full or the folder read-only?</source>
        <translation>无法写入表格。磁盘已满，还是文件夹为只读？</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; cannot be opened.</source>
        <translation>无法打开表格“%1”。</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; is larger than 64 MB.</source>
        <translation>表格“%1”大于 64 MB。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>%1 %2</source>
        <comment>what failed, and why</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Another program is working on it right now.</source>
        <translation>另一个程序正在处理它。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The disk is full or has a fault.</source>
        <translation>磁盘已满或有故障。</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written.</source>
        <translation>无法写入该文件或其文件夹。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>The address of a database reads &quot;postgresql://user@host/database&quot;.</source>
        <translation>数据库地址的写法是“postgresql://用户@主机/数据库”。</translation>
    </message>
    <message>
        <source>A password does not belong into the address of a database, where others may read it. Put it into the file that PGPASSFILE names, or into ~/.pgpass.</source>
        <translation>密码不应写在数据库地址中，以免被他人看到。请写入 PGPASSFILE 指定的文件或 ~/.pgpass。</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed: libqt6sql6-psql.</source>
        <translation>未安装 PostgreSQL 驱动：libqt6sql6-psql。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the address of a database is not known here.</source>
        <translation>数据库地址中的“%1”无法识别。</translation>
    </message>
    <message>
        <source>The database does not allow it to this user.</source>
        <translation>数据库不允许该用户执行此操作。</translation>
    </message>
    <message>
        <source>The database refuses the name or the password.</source>
        <translation>数据库拒绝了用户名或密码。</translation>
    </message>
    <message>
        <source>There is no such database on the server.</source>
        <translation>服务器上没有这个数据库。</translation>
    </message>
    <message>
        <source>The database server cannot be reached, or lets nobody in.</source>
        <translation>无法连接数据库服务器，或它不接受任何连接。</translation>
    </message>
</context>
<context>
    <name>DicomOut</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
    <message>
        <source>There are no cases to export.</source>
        <translation>没有可导出的病例。</translation>
    </message>
    <message>
        <source>Give the id of the patient of the photographs.</source>
        <translation>请给出照片所属患者的 ID。</translation>
    </message>
    <message>
        <source>The sex is M, F or O (other), or not given.</source>
        <translation>性别为 M、F 或 O（其他），也可不填。</translation>
    </message>
    <message>
        <source>The folder for the DICOM files cannot be made.</source>
        <translation>无法创建存放 DICOM 文件的文件夹。</translation>
    </message>
    <message>
        <source>The DICOM files cannot go among the pictures, where they would be taken for cases the next time. Choose another folder.</source>
        <translation>DICOM 文件不能存放在图片所在的文件夹中，否则下次会被当作病例。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The verdict is of another classifier.</source>
        <translation>该判定来自另一个分类器。</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Vignette results. %1</source>
        <translation>Vignette 结果。%1</translation>
    </message>
    <message>
        <source>Vignette overlays. %1</source>
        <translation>Vignette 叠加图。%1</translation>
    </message>
    <message>
        <source>Where the network looked for %1, in colours over the picture. Not evidence.</source>
        <translation>网络判断“%1”时关注的部位，以颜色叠加在图片上，不作为证据。</translation>
    </message>
    <message>
        <source>The export broke off. What was written stays.</source>
        <translation>导出中断。已写入的内容会保留。</translation>
    </message>
    <message>
        <source>The DICOM files cannot be written there. Is the disk full or the folder read-only?</source>
        <translation>DICOM 文件无法写入该处。磁盘已满，或文件夹是只读的吗？</translation>
    </message>
    <message>
        <source>The report cannot be made.</source>
        <translation>无法生成报告。</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>%1 的概率</translation>
    </message>
    <message>
        <source>The file does not say which study, series and instance it is. Nothing can refer to it.</source>
        <translation>文件未说明属于哪个检查、序列和实例，因此无法引用它。</translation>
    </message>
    <message>
        <source>The name of the patient or the study is in a character set that cannot be read.</source>
        <translation>患者姓名或检查名称使用了无法读取的字符集。</translation>
    </message>
    <message>
        <source>Only pictures in gray or colour, without a palette, can be freed of their patients.</source>
        <translation>只有不使用调色板的灰度或彩色图片才能去除患者信息。</translation>
    </message>
    <message>
        <source>The picture is compressed in a way that cannot be undone here.</source>
        <translation>此图片的压缩方式在此无法解压。</translation>
    </message>
    <message>
        <source>The colours of the picture are stored in a way that cannot be read here.</source>
        <translation>图片的颜色存储方式在此无法读取。</translation>
    </message>
    <message>
        <source>Pixels are missing in this file.</source>
        <translation>此文件缺少像素数据。</translation>
    </message>
    <message>
        <source>The file holds no whole picture in DICOM.</source>
        <translation>文件不含完整的 DICOM 图片。</translation>
    </message>
    <message>
        <source>The file says that names are written into the picture. Blank the region where they are, or allow it if there are none.</source>
        <translation>文件标明图片中写有姓名。请遮盖姓名所在区域；如果没有姓名，请选择允许。</translation>
    </message>
    <message>
        <source>The file does not say which picture of which study it is.</source>
        <translation>文件未说明是哪个检查的哪张图片。</translation>
    </message>
    <message>
        <source>Give files, and a folder to write to.</source>
        <translation>请指定文件和要写入的文件夹。</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The network in this file is incomplete.</source>
        <translation>此文件中的网络不完整。</translation>
    </message>
    <message>
        <source>There is no usable graphics card &quot;%1&quot; on this computer.</source>
        <translation>此计算机上没有可用的显卡“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a device. Use auto, cpu, cuda or cuda:N.</source>
        <translation>“%1”不是设备。请用 auto、cpu、cuda 或 cuda:N。</translation>
    </message>
    <message>
        <source>The task and its examples do not belong together.</source>
        <translation>任务与其示例不匹配。</translation>
    </message>
    <message>
        <source>The engine file is damaged or is not an engine.</source>
        <translation>引擎文件已损坏或不是引擎。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no example pictures: it is recognised from its description alone.</source>
        <translation>“%1”没有示例图片：仅凭描述识别。</translation>
    </message>
    <message>
        <source>No clinical feature was recognised in the description of &quot;%1&quot;.</source>
        <translation>在“%1”的描述中未识别到临床特征。</translation>
    </message>
    <message>
        <source>The engine file was made for another version of this program.</source>
        <translation>引擎文件是为本程序的另一版本制作的。</translation>
    </message>
    <message>
        <source>The classifier&apos;s last layer is incomplete.</source>
        <translation>分类器的最后一层不完整。</translation>
    </message>
    <message>
        <source>The network could not be run.</source>
        <translation>无法运行网络。</translation>
    </message>
    <message>
        <source>The picture has a size that the network cannot take.</source>
        <translation>网络不接受该图片的尺寸。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The file describes a network that this program does not know.</source>
        <translation>文件描述了本程序不认识的网络。</translation>
    </message>
    <message>
        <source>The engine&apos;s text encoder is incomplete.</source>
        <translation>引擎的文本编码器不完整。</translation>
    </message>
    <message>
        <source>The text encoder could not be loaded.</source>
        <translation>无法载入文本编码器。</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>The file %1 is too large.</source>
        <translation>文件 %1 过大。</translation>
    </message>
    <message>
        <source>The sentence encoder&apos;s files are broken.</source>
        <translation>句子编码器的文件已损坏。</translation>
    </message>
    <message>
        <source>The engine&apos;s vocabulary is broken.</source>
        <translation>引擎的词表已损坏。</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU，%n 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>The engine file is damaged: its checksum does not match. Install the program again.</source>
        <translation>引擎文件已损坏：校验和不符。请重新安装本程序。</translation>
    </message>
    <message>
        <source>The engine does not give the answers on this computer that it gave when it was made, so it cannot be relied on.</source>
        <translation>引擎在此计算机上给出的结果与其生成时不同，因此不可依赖。</translation>
    </message>
    <message>
        <source>The engine could not be loaded.</source>
        <translation>无法加载引擎。</translation>
    </message>
    <message>
        <source>The classifier could not be made.</source>
        <translation>无法生成分类器。</translation>
    </message>
    <message>
        <source>A class about which nothing is known cannot be adapted to a folder. Describe it, or give an example.</source>
        <translation>一无所知的类别无法适应文件夹。请描述它，或给出一个示例。</translation>
    </message>
    <message>
        <source>The description of &quot;%1&quot; does not seem to fit its examples. Please check both.</source>
        <translation>“%1”的描述似乎与其示例不符。请检查两者。</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>The file &quot;%1&quot; cannot be opened.</source>
        <translation>无法打开文件“%1”。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is larger than this program accepts.</source>
        <translation>文件“%1”超过本程序允许的大小。</translation>
    </message>
    <message>
        <source>Line %1 of the descriptions has no class or no description.</source>
        <translation>描述文件第 %1 行缺少类别或描述。</translation>
    </message>
    <message>
        <source>The episode file is not in the expected form (%1).</source>
        <translation>任务集文件格式不符（%1）。</translation>
    </message>
    <message>
        <source>The episode file &quot;%1&quot; cannot be opened.</source>
        <translation>无法打开任务集文件“%1”。</translation>
    </message>
    <message>
        <source>The episode file is larger than this program accepts.</source>
        <translation>任务集文件超过本程序允许的大小。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The episode file has no setting &quot;%1&quot;.</source>
        <translation>任务集文件中没有设置“%1”。</translation>
    </message>
</context>
<context>
    <name>EvaluationCsv</name>
    <message>
        <source>The figures are of other classes.</source>
        <translation>这些指标属于其他类别。</translation>
    </message>
</context>
<context>
    <name>EvaluationReport</name>
    <message>
        <source>The evaluation was stopped.</source>
        <translation>评估已停止。</translation>
    </message>
    <message>
        <source>There is no labelled picture that could be read.</source>
        <translation>没有可读取的带标签图片。</translation>
    </message>
    <message>
        <source>The labels and the answers are not of the same classes.</source>
        <translation>标签与判定的类别不一致。</translation>
    </message>
</context>
<context>
    <name>ExampleFiles</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>文件夹“%1”不存在。</translation>
    </message>
    <message>
        <source>“%1” has no folders with pictures: each folder in it becomes a class.</source>
        <translation>“%1”中没有含图片的文件夹：其中每个文件夹成为一个类别。</translation>
    </message>
    <message>
        <source>A pasted picture cannot be read any more.</source>
        <translation>粘贴的一张图片已无法读取。</translation>
    </message>
    <message>
        <source>The pasted pictures cannot be written beside the task. Is the disk full or the folder read-only?</source>
        <translation>粘贴的图片无法写入任务旁边。磁盘已满，或文件夹是只读的吗？</translation>
    </message>
</context>
<context>
    <name>Feature</name>
    <message>
        <source>red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>粉红色</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>棕色</translation>
    </message>
    <message>
        <source>white</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>skin coloured</source>
        <translation>肤色</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>tan</source>
        <translation>浅棕色</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>macule</source>
        <translation>斑疹</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>斑片</translation>
    </message>
    <message>
        <source>papule</source>
        <translation>丘疹</translation>
    </message>
    <message>
        <source>plaque</source>
        <translation>斑块</translation>
    </message>
    <message>
        <source>nodule</source>
        <translation>结节</translation>
    </message>
    <message>
        <source>tumour</source>
        <translation>肿瘤</translation>
    </message>
    <message>
        <source>vesicle</source>
        <translation>水疱</translation>
    </message>
    <message>
        <source>bulla</source>
        <translation>大疱</translation>
    </message>
    <message>
        <source>pustule</source>
        <translation>脓疱</translation>
    </message>
    <message>
        <source>wheal</source>
        <translation>风团</translation>
    </message>
    <message>
        <source>cyst</source>
        <translation>囊肿</translation>
    </message>
    <message>
        <source>comedo</source>
        <translation>粉刺</translation>
    </message>
    <message>
        <source>purpura</source>
        <translation>紫癜</translation>
    </message>
    <message>
        <source>telangiectasia</source>
        <translation>毛细血管扩张</translation>
    </message>
    <message>
        <source>ulcer</source>
        <translation>溃疡</translation>
    </message>
    <message>
        <source>erosion</source>
        <translation>糜烂</translation>
    </message>
    <message>
        <source>crust</source>
        <translation>痂</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>鳞屑</translation>
    </message>
    <message>
        <source>fissure</source>
        <translation>皲裂</translation>
    </message>
    <message>
        <source>atrophy</source>
        <translation>萎缩</translation>
    </message>
    <message>
        <source>scar</source>
        <translation>瘢痕</translation>
    </message>
    <message>
        <source>hyperkeratosis</source>
        <translation>角化过度</translation>
    </message>
    <message>
        <source>sclerosis</source>
        <translation>硬化</translation>
    </message>
    <message>
        <source>erythroderma</source>
        <translation>红皮病</translation>
    </message>
    <message>
        <source>hair loss</source>
        <translation>脱发</translation>
    </message>
    <message>
        <source>nail change</source>
        <translation>甲改变</translation>
    </message>
    <message>
        <source>burrow</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>lichenification</source>
        <translation>苔藓样变</translation>
    </message>
    <message>
        <source>excoriation</source>
        <translation>表皮剥脱</translation>
    </message>
    <message>
        <source>necrosis</source>
        <translation>坏死</translation>
    </message>
    <message>
        <source>horn</source>
        <translation>皮角</translation>
    </message>
    <message>
        <source>swelling</source>
        <translation>肿胀</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>光滑</translation>
    </message>
    <message>
        <source>rough</source>
        <translation>粗糙</translation>
    </message>
    <message>
        <source>shiny</source>
        <translation>发亮</translation>
    </message>
    <message>
        <source>pearly</source>
        <translation>珍珠样</translation>
    </message>
    <message>
        <source>waxy</source>
        <translation>蜡样</translation>
    </message>
    <message>
        <source>velvety</source>
        <translation>天鹅绒样</translation>
    </message>
    <message>
        <source>moist</source>
        <translation>湿润</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>干燥</translation>
    </message>
    <message>
        <source>wrinkled</source>
        <translation>起皱</translation>
    </message>
    <message>
        <source>umbilicated</source>
        <translation>脐凹</translation>
    </message>
    <message>
        <source>dome shaped</source>
        <translation>半球形</translation>
    </message>
    <message>
        <source>flat topped</source>
        <translation>扁平顶</translation>
    </message>
    <message>
        <source>pedunculated</source>
        <translation>有蒂</translation>
    </message>
    <message>
        <source>hairy</source>
        <translation>有毛</translation>
    </message>
    <message>
        <source>well defined</source>
        <translation>边界清楚</translation>
    </message>
    <message>
        <source>ill defined</source>
        <translation>边界不清</translation>
    </message>
    <message>
        <source>irregular</source>
        <translation>不规则</translation>
    </message>
    <message>
        <source>raised border</source>
        <translation>边缘隆起</translation>
    </message>
    <message>
        <source>halo</source>
        <translation>晕</translation>
    </message>
    <message>
        <source>solitary</source>
        <translation>单发</translation>
    </message>
    <message>
        <source>few</source>
        <translation>少数</translation>
    </message>
    <message>
        <source>multiple</source>
        <translation>多发</translation>
    </message>
    <message>
        <source>grouped</source>
        <translation>成群</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线状</translation>
    </message>
    <message>
        <source>annular</source>
        <translation>环状</translation>
    </message>
    <message>
        <source>target like</source>
        <translation>靶形</translation>
    </message>
    <message>
        <source>reticulate</source>
        <translation>网状</translation>
    </message>
    <message>
        <source>widespread</source>
        <translation>泛发</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>对称</translation>
    </message>
    <message>
        <source>unilateral</source>
        <translation>单侧</translation>
    </message>
    <message>
        <source>dermatomal</source>
        <translation>沿皮节</translation>
    </message>
    <message>
        <source>follicular</source>
        <translation>毛囊性</translation>
    </message>
    <message>
        <source>face</source>
        <translation>面部</translation>
    </message>
    <message>
        <source>nose</source>
        <translation>鼻</translation>
    </message>
    <message>
        <source>eyelid</source>
        <translation>眼睑</translation>
    </message>
    <message>
        <source>ear</source>
        <translation>耳</translation>
    </message>
    <message>
        <source>lips</source>
        <translation>唇</translation>
    </message>
    <message>
        <source>scalp</source>
        <translation>头皮</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>颈部</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>躯干</translation>
    </message>
    <message>
        <source>limbs</source>
        <translation>四肢</translation>
    </message>
    <message>
        <source>acral</source>
        <translation>肢端</translation>
    </message>
    <message>
        <source>palmoplantar</source>
        <translation>掌跖</translation>
    </message>
    <message>
        <source>nail</source>
        <translation>甲</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>口腔</translation>
    </message>
    <message>
        <source>genital</source>
        <translation>生殖器</translation>
    </message>
    <message>
        <source>flexural</source>
        <translation>屈侧</translation>
    </message>
    <message>
        <source>photo exposed</source>
        <translation>曝光部位</translation>
    </message>
    <message>
        <source>infant</source>
        <translation>婴儿</translation>
    </message>
    <message>
        <source>child</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>adolescent</source>
        <translation>青少年</translation>
    </message>
    <message>
        <source>adult</source>
        <translation>成人</translation>
    </message>
    <message>
        <source>elderly</source>
        <translation>老年</translation>
    </message>
    <message>
        <source>tiny</source>
        <translation>极小</translation>
    </message>
    <message>
        <source>small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>itch</source>
        <translation>瘙痒</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>疼痛</translation>
    </message>
    <message>
        <source>pigment network</source>
        <translation>色素网</translation>
    </message>
    <message>
        <source>dots globules</source>
        <translation>点/小球</translation>
    </message>
    <message>
        <source>blue white veil</source>
        <translation>蓝白幕</translation>
    </message>
    <message>
        <source>radial streaks</source>
        <translation>放射状条纹</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>消退结构</translation>
    </message>
    <message>
        <source>milia like cysts</source>
        <translation>粟粒样囊肿</translation>
    </message>
    <message>
        <source>comedo like openings</source>
        <translation>粉刺样开口</translation>
    </message>
    <message>
        <source>ridges fissures</source>
        <translation>嵴/沟</translation>
    </message>
    <message>
        <source>arborising vessels</source>
        <translation>树枝状血管</translation>
    </message>
    <message>
        <source>dotted vessels</source>
        <translation>点状血管</translation>
    </message>
    <message>
        <source>hairpin vessels</source>
        <translation>发夹样血管</translation>
    </message>
    <message>
        <source>glomerular vessels</source>
        <translation>肾小球样血管</translation>
    </message>
    <message>
        <source>irregular vessels</source>
        <translation>不规则血管</translation>
    </message>
    <message>
        <source>lacunes</source>
        <translation>腔隙</translation>
    </message>
    <message>
        <source>strawberry pattern</source>
        <translation>草莓样模式</translation>
    </message>
    <message>
        <source>leaf like areas</source>
        <translation>叶状区域</translation>
    </message>
    <message>
        <source>rosettes</source>
        <translation>玫瑰花瓣征</translation>
    </message>
    <message>
        <source>shiny white lines</source>
        <translation>亮白线</translation>
    </message>
    <message>
        <source>central white patch</source>
        <translation>中央白色斑</translation>
    </message>
    <message>
        <source>parallel ridge</source>
        <translation>平行嵴模式</translation>
    </message>
    <message>
        <source>structureless</source>
        <translation>无结构</translation>
    </message>
    <message>
        <source>vascular</source>
        <translation>血管性</translation>
    </message>
    <message>
        <source>pigmented</source>
        <translation>色素性</translation>
    </message>
    <message>
        <source>depigmented</source>
        <translation>色素脱失</translation>
    </message>
    <message>
        <source>inflammatory</source>
        <translation>炎症性</translation>
    </message>
    <message>
        <source>malignant</source>
        <translation>恶性</translation>
    </message>
    <message>
        <source>bleeding</source>
        <translation>出血</translation>
    </message>
</context>
<context>
    <name>FeatureGroup</name>
    <message>
        <source>colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>lesion</source>
        <translation>皮损</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>表面</translation>
    </message>
    <message>
        <source>border</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>arrangement</source>
        <translation>排列</translation>
    </message>
    <message>
        <source>site</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>symptom</source>
        <translation>症状</translation>
    </message>
    <message>
        <source>dermoscopy</source>
        <translation>皮肤镜</translation>
    </message>
    <message>
        <source>character</source>
        <translation>性质</translation>
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
        <translation>%1/%2</translation>
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
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>Not enough to estimate</source>
        <translation>数据不足，无法估计</translation>
    </message>
    <message>
        <source>Labelled pictures</source>
        <translation>带标签的图片</translation>
    </message>
    <message>
        <source>%1 of the classes, %2 of none of them</source>
        <translation>各类别图片 %1 张，均不属于的 %2 张</translation>
    </message>
    <message>
        <source>Named, and rightly</source>
        <translation>判为正确类别</translation>
    </message>
    <message>
        <source>Right of those named</source>
        <translation>判定类别中正确的</translation>
    </message>
    <message>
        <source>Of none of the classes, not named</source>
        <translation>不属于任何类别且未判定的</translation>
    </message>
    <message>
        <source>sensitivity %1; specificity %2</source>
        <translation>灵敏度 %1，特异度 %2</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>图片 (%1);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>&quot;%1&quot; is one of the files that are read, and would be lost. Write to another file.</source>
        <translation>“%1”是要读取的文件之一，覆盖后会丢失。请写入其他文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice as a file to write.</source>
        <translation>“%1”被两次指定为要写入的文件。</translation>
    </message>
    <message>
        <source>The results cannot go to &quot;%1&quot;, among what is read, where they would be taken for pictures the next time. Choose another folder.</source>
        <translation>结果不能存放在“%1”：它位于要读取的内容中，下次会被当作图片。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>Imaging</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>compressed data</source>
        <translation>压缩数据</translation>
    </message>
    <message>
        <source>There are more elements than can be listed.</source>
        <translation>元素过多，无法全部列出。</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私有</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>项 %1</translation>
    </message>
    <message>
        <source>Items: %1</source>
        <translation>项数：%1</translation>
    </message>
    <message>
        <source>The picture has colours.</source>
        <translation>该图片为彩色。</translation>
    </message>
    <message>
        <source>The DICOM data dictionary (dicom.dic) was not found; some DICOM files cannot be read.</source>
        <translation>未找到 DICOM 数据字典 (dicom.dic)；部分 DICOM 文件无法读取。</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>This is a folder, not a picture.</source>
        <translation>这是文件夹，不是图片。</translation>
    </message>
    <message>
        <source>This is a device or pipe, not a picture file.</source>
        <translation>这是设备或管道，不是图片文件。</translation>
    </message>
    <message>
        <source>The file cannot be opened; check that you are allowed to read it.</source>
        <translation>无法打开文件；请检查您是否有读取权限。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The file ends too early: part of the picture is missing.</source>
        <translation>文件提前结束：图片缺少一部分。</translation>
    </message>
    <message>
        <source>The picture in this file is damaged.</source>
        <translation>此文件中的图片已损坏。</translation>
    </message>
    <message>
        <source>The file claims a picture far larger than it can contain.</source>
        <translation>文件声称的图片远大于其所能容纳的。</translation>
    </message>
    <message>
        <source>This is a text file, not a picture.</source>
        <translation>这是文本文件，不是图片。</translation>
    </message>
    <message>
        <source>This is not a picture file.</source>
        <translation>这不是图片文件。</translation>
    </message>
    <message>
        <source>This DICOM file holds no picture.</source>
        <translation>此 DICOM 文件不含图片。</translation>
    </message>
    <message>
        <source>This is a DICOM directory (DICOMDIR): it lists pictures but holds none.</source>
        <translation>这是 DICOM 目录 (DICOMDIR)：只列出图片，不含图片。</translation>
    </message>
    <message>
        <source>This picture format is not supported; save the picture as JPEG or PNG.</source>
        <translation>不支持此图片格式；请将图片另存为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>The compression of this DICOM file (transfer syntax) is not supported.</source>
        <translation>不支持此 DICOM 文件的压缩方式（传输语法）。</translation>
    </message>
    <message>
        <source>The pixel format of this picture is not supported.</source>
        <translation>不支持此图片的像素格式。</translation>
    </message>
    <message>
        <source>The picture is larger than this program accepts.</source>
        <translation>图片超过本程序允许的大小。</translation>
    </message>
    <message>
        <source>The file has no frame with this number.</source>
        <translation>文件中没有该编号的帧。</translation>
    </message>
    <message>
        <source>The picture could not be decoded.</source>
        <translation>无法解码图片。</translation>
    </message>
</context>
<context>
    <name>Index</name>
    <message>
        <source>Give files or folders to encode, and a folder for the index.</source>
        <translation>请给出要编码的文件或文件夹，以及存放索引的文件夹。</translation>
    </message>
    <message>
        <source>The index cannot be used.</source>
        <translation>无法使用该索引。</translation>
    </message>
    <message>
        <source>The encoding was stopped. Encode again to go on.</source>
        <translation>编码已停止。再次编码即可继续。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The index was made by another version of this program. Encode the pictures anew.</source>
        <translation>该索引由本程序的其他版本创建。请重新编码图像。</translation>
    </message>
    <message>
        <source>The index was made with another engine than the one given, so its features mean something else. Encode the pictures anew, into another folder.</source>
        <translation>该索引由另一个引擎创建，其特征含义不同。请重新编码图像，并存入另一个文件夹。</translation>
    </message>
    <message>
        <source>There is no index in &quot;%1&quot;.</source>
        <translation>“%1”中没有索引。</translation>
    </message>
    <message>
        <source>The index is not finished yet. Encode the pictures again to go on.</source>
        <translation>索引尚未完成。再次编码图像即可继续。</translation>
    </message>
    <message>
        <source>The index is not finished yet, and of other files or folders. Give the same ones.</source>
        <translation>索引尚未完成，且属于其他文件或文件夹。请给出相同的文件或文件夹。</translation>
    </message>
    <message>
        <source>The index cannot be written. Is the disk full or the folder read-only?</source>
        <translation>无法写入索引。磁盘已满，还是文件夹为只读？</translation>
    </message>
    <message>
        <source>The index is damaged. Encode the pictures anew.</source>
        <translation>索引已损坏。请重新编码图像。</translation>
    </message>
    <message>
        <source>The index is of share %1 of an archive. Give that one, or another folder.</source>
        <translation>该索引属于归档的第 %1 份。请给出这一份，或另一个文件夹。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made with another engine than &quot;%2&quot;.</source>
        <translation>“%1”与“%2”由不同的引擎创建。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is share %2, and &quot;%3&quot; is share %4: these do not belong together.</source>
        <translation>“%1”是第 %2 份，“%3”是第 %4 份：它们不属于同一组。</translation>
    </message>
    <message>
        <source>Share %1 is given twice, the second time as &quot;%2&quot;.</source>
        <translation>第 %1 份给出了两次，第二次为“%2”。</translation>
    </message>
    <message>
        <source>Of %1 shares these are missing: %2.</source>
        <translation>共 %1 份，缺少以下各份：%2。</translation>
    </message>
    <message>
        <source>Give the indexes to merge.</source>
        <translation>请给出要合并的索引。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already. Merge into a new folder.</source>
        <translation>“%1”已存在。请合并到新的文件夹。</translation>
    </message>
</context>
<context>
    <name>LabelledSet</name>
    <message>
        <source>Reading the labels was stopped.</source>
        <translation>已停止读取标签。</translation>
    </message>
    <message>
        <source>The folder holds several tables of labels (%1). Keep one of them there.</source>
        <translation>文件夹中有多个标签表（%1）。请只保留一个。</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; gives the picture &quot;%2&quot; two different labels.</source>
        <translation>表格“%1”给图片“%2”两个不同的标签。</translation>
    </message>
    <message>
        <source>None of the pictures that the table &quot;%1&quot; names is in the folder.</source>
        <translation>表格“%1”列出的图片都不在该文件夹中。</translation>
    </message>
    <message>
        <source>No label of the table &quot;%1&quot; is a class of the classifier (%2).</source>
        <translation>表格“%1”的标签都不是分类器的类别（%2）。</translation>
    </message>
    <message>
        <source>The folder has no table of labels, and no sub-folder is named like a class of the classifier (%1).</source>
        <translation>文件夹中没有标签表，也没有以分类器类别（%1）命名的子文件夹。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist.</source>
        <translation>“%1”不存在。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no table of labels: it needs a column for the file and one for the label.</source>
        <translation>“%1”不是标签表：它需要一列文件和一列标签。</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The log level is debug, info, warning, error or off, not &quot;%1&quot;.</source>
        <translation>日志级别只能是 debug、info、warning、error 或 off，不能是“%1”。</translation>
    </message>
    <message>
        <source>The log cannot be written. Is the disk full?</source>
        <translation>无法写入日志。磁盘是否已满？</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Language of the window: de, fr, es and so on; English where there is no translation.</source>
        <translation>窗口语言：de、fr、es 等；没有译文时为英语。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Classifiers for skin images from a few examples and words.</source>
        <translation>由少量示例和文字生成的皮肤图片分类器。</translation>
    </message>
    <message>
        <source>Write nothing on disk unless it is saved by hand.</source>
        <translation>除非手动保存，否则不在磁盘上写入任何内容。</translation>
    </message>
    <message>
        <source>A task (.json) or classifier (.vignette).</source>
        <translation>任务 (.json) 或分类器 (.vignette)。</translation>
    </message>
    <message>
        <source>Keep reviews on a PostgreSQL server, for several reviewers: postgresql://user@host/database. The password stands in the file that PGPASSFILE names.</source>
        <translation>把复核结果保存在 PostgreSQL 服务器上，供多位复核者使用：postgresql://用户@主机/数据库。密码写在 PGPASSFILE 指定的文件中。</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Files or folders to screen, or an index.</source>
        <translation>要筛查的文件或文件夹，或一个索引。</translation>
    </message>
</context>
<context>
    <name>Pacs</name>
    <message>
        <source>The storage port %1 cannot be opened. Is another program using it?</source>
        <translation>无法打开存储端口 %1。是否有其他程序正在使用它？</translation>
    </message>
    <message>
        <source>The archive offers nothing of what was asked for.</source>
        <translation>归档系统不提供所请求的任何功能。</translation>
    </message>
    <message>
        <source>The archive does not offer %1.</source>
        <translation>归档系统不支持：%1。</translation>
    </message>
    <message>
        <source>a search (C-FIND)</source>
        <translation>查询 (C-FIND)</translation>
    </message>
    <message>
        <source>A modality is a code in capitals, such as XC or DMS.</source>
        <translation>设备类型是大写代码，例如 XC 或 DMS。</translation>
    </message>
    <message>
        <source>A UID has digits and dots, 64 at most.</source>
        <translation>UID 由数字和点组成，最多 64 个字符。</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>开始日期晚于结束日期。</translation>
    </message>
    <message>
        <source>The number of studies is 1 to 100,000.</source>
        <translation>检查数须为 1 至 100,000。</translation>
    </message>
    <message>
        <source>Pictures of patients cannot go into a folder that others can look into. Choose an empty folder or a new one.</source>
        <translation>患者图片不能存放在他人可查看的文件夹中。请选择空文件夹或新建文件夹。</translation>
    </message>
    <message>
        <source>The folder for the pictures cannot be made.</source>
        <translation>无法创建存放图片的文件夹。</translation>
    </message>
    <message>
        <source>The pictures from the archive cannot be written. Is the disk full or the folder read-only?</source>
        <translation>无法写入来自归档系统的图片。磁盘已满，或文件夹是只读的吗？</translation>
    </message>
    <message>
        <source>retrieval by C-MOVE; try C-GET</source>
        <translation>通过 C-MOVE 获取（请尝试 C-GET）</translation>
    </message>
    <message>
        <source>The work with the archive was cancelled.</source>
        <translation>与归档系统的操作已取消。</translation>
    </message>
    <message>
        <source>The work with the archive broke off: a defect.</source>
        <translation>与归档系统的操作因程序缺陷而中断。</translation>
    </message>
    <message>
        <source>The archive did not answer in time. Try again later, or allow more time in the settings.</source>
        <translation>归档系统未及时响应。请稍后重试，或在设置中延长等待时间。</translation>
    </message>
    <message>
        <source>A secure connection to the archive could not be made. Check the certificates and whether the archive uses TLS at this port.</source>
        <translation>无法与归档系统建立安全连接。请检查证书，以及归档系统在此端口是否使用 TLS。</translation>
    </message>
    <message>
        <source>The archive sent more than is allowed.</source>
        <translation>归档系统发送的数据超过允许的上限。</translation>
    </message>
    <message>
        <source>The archive broke off the connection. Try again; if it happens again, ask its administrator.</source>
        <translation>归档系统中断了连接。请重试；如再次出现，请联系其管理员。</translation>
    </message>
    <message>
        <source>The archive answered in a way that is not DICOM.</source>
        <translation>归档系统的响应不是 DICOM。</translation>
    </message>
    <message>
        <source>The archive is not called %1. Check its AE title in the settings.</source>
        <translation>归档系统的名称不是 %1。请检查设置中它的 AE 标题。</translation>
    </message>
    <message>
        <source>The archive does not know this computer as %1. Ask its administrator to enter this AE title.</source>
        <translation>归档系统不认识名为 %1 的本机。请让其管理员登记此 AE 标题。</translation>
    </message>
    <message>
        <source>The archive is busy. Try again later.</source>
        <translation>归档系统正忙。请稍后重试。</translation>
    </message>
    <message>
        <source>The archive refused the connection. Check both AE titles in the settings, and ask its administrator whether this computer may use it.</source>
        <translation>归档系统拒绝了连接。请检查设置中的两个 AE 标题，并向其管理员确认本机是否可以使用。</translation>
    </message>
    <message>
        <source>The archive does not know where to send the pictures to. Ask its administrator to enter the AE title, address and storage port of this computer.</source>
        <translation>归档系统不知道要将图片发送到何处。请让其管理员登记本机的 AE 标题、地址和存储端口。</translation>
    </message>
    <message>
        <source>The archive has no room or no means left for this.</source>
        <translation>归档系统的空间或资源不足。</translation>
    </message>
    <message>
        <source>The archive does not take or give this kind of data.</source>
        <translation>归档系统不收发此类数据。</translation>
    </message>
    <message>
        <source>The archive does not allow this to this computer.</source>
        <translation>归档系统不允许本机执行此操作。</translation>
    </message>
    <message>
        <source>The archive could not do this.</source>
        <translation>归档系统未能执行此操作。</translation>
    </message>
    <message>
        <source>No archive is configured.</source>
        <translation>未配置归档系统。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>端口是 1 至 65535 之间的数字。</translation>
    </message>
    <message>
        <source>The AE title of the archive has 1 to 16 letters and digits.</source>
        <translation>归档系统的 AE 标题为 1 至 16 个字母和数字。</translation>
    </message>
    <message>
        <source>The AE title of this computer has 1 to 16 letters and digits.</source>
        <translation>本机的 AE 标题为 1 至 16 个字母和数字。</translation>
    </message>
    <message>
        <source>The time to wait for the archive is 1 to 3600 seconds.</source>
        <translation>等待归档系统的时间为 1 至 3600 秒。</translation>
    </message>
    <message>
        <source>A secure connection needs the certificates of the authorities that are trusted.</source>
        <translation>安全连接需要受信任的颁发机构的证书。</translation>
    </message>
    <message>
        <source>The own certificate and its key belong together; one of them is missing.</source>
        <translation>本机证书与其私钥须成对提供；现在缺少其中之一。</translation>
    </message>
    <message>
        <source>The settings file of the archives does not exist.</source>
        <translation>归档系统的设置文件不存在。</translation>
    </message>
    <message>
        <source>The settings file of the archives cannot be read.</source>
        <translation>无法读取归档系统的设置文件。</translation>
    </message>
    <message>
        <source>There is no archive &quot;%1&quot; in the settings file. It has: %2.</source>
        <translation>设置文件中没有归档系统“%1”。其中有：%2。</translation>
    </message>
    <message>
        <source>The archive &quot;%1&quot; has a setting that is unknown or of the wrong kind.</source>
        <translation>归档系统“%1”有未知或类型错误的设置。</translation>
    </message>
    <message>
        <source>retrieval by C-GET; try C-MOVE</source>
        <translation>通过 C-GET 获取（请尝试 C-MOVE）</translation>
    </message>
    <message>
        <source>C-MOVE needs a storage port in the settings.</source>
        <translation>C-MOVE 需要在设置中指定存储端口。</translation>
    </message>
    <message>
        <source>C-MOVE over a secure connection needs an own certificate with its key.</source>
        <translation>通过安全连接使用 C-MOVE 需要本机证书及其私钥。</translation>
    </message>
    <message>
        <source>The limits of a retrieval are numbers above 0.</source>
        <translation>获取的上限须为大于 0 的数字。</translation>
    </message>
    <message>
        <source>The archive sent more than %1 pictures. Fetch single series.</source>
        <translation>归档系统发送的图片超过 %1 张。请逐个序列获取。</translation>
    </message>
    <message>
        <source>The archive could not send any of the %1 pictures.</source>
        <translation>%1 张图片，归档系统一张也未能发送。</translation>
    </message>
    <message>
        <source>The archive has nothing of this study.</source>
        <translation>归档系统中没有此检查的内容。</translation>
    </message>
    <message>
        <source>The file is no DICOM, or is damaged.</source>
        <translation>文件不是 DICOM，或已损坏。</translation>
    </message>
    <message>
        <source>The file is cut off.</source>
        <translation>文件不完整，末尾被截断。</translation>
    </message>
    <message>
        <source>The file does not say what it is in DICOM.</source>
        <translation>文件未说明其 DICOM 类型。</translation>
    </message>
    <message>
        <source>The archive does not take this kind of file.</source>
        <translation>归档系统不接收此类文件。</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>没有可发送的内容。</translation>
    </message>
    <message>
        <source>%1 cannot be read. It has to be a PEM file.</source>
        <translation>无法读取%1。它须为 PEM 文件。</translation>
    </message>
    <message>
        <source>A file with certificates or keys for the secure connection does not exist.</source>
        <translation>安全连接所用的证书或密钥文件不存在。</translation>
    </message>
    <message>
        <source>The file with the trusted certificates</source>
        <translation>受信任证书的文件</translation>
    </message>
    <message>
        <source>The file with the key</source>
        <translation>私钥文件</translation>
    </message>
    <message>
        <source>The file with the own certificate</source>
        <translation>本机证书的文件</translation>
    </message>
    <message>
        <source>The own certificate and the key do not fit.</source>
        <translation>本机证书与私钥不匹配。</translation>
    </message>
    <message>
        <source>A secure connection cannot be made on this computer.</source>
        <translation>此计算机无法建立安全连接。</translation>
    </message>
    <message>
        <source>The archive&apos;s computer &quot;%1&quot; is not known in the network. Check its name in the settings.</source>
        <translation>网络中找不到归档系统的计算机“%1”。请检查设置中的名称。</translation>
    </message>
    <message>
        <source>Nothing answers at %1, port %2. Is the archive running, and is the address in the settings right?</source>
        <translation>%1 的端口 %2 没有响应。归档系统是否在运行？设置中的地址是否正确？</translation>
    </message>
    <message>
        <source>Over DICOMweb there is no worklist. Ask for it by DICOM.</source>
        <translation>DICOMweb 不提供工作列表。请通过 DICOM 查询。</translation>
    </message>
    <message>
        <source>The archive answered in a way that is not DICOMweb. Check its address in the settings.</source>
        <translation>影像归档的应答不是 DICOMweb。请检查设置中的地址。</translation>
    </message>
    <message>
        <source>The address of a DICOMweb archive looks like https://pacs.example.org/dicom-web.</source>
        <translation>DICOMweb 归档的地址形如 https://pacs.example.org/dicom-web。</translation>
    </message>
    <message>
        <source>Give a user name with a password, or a token, not both.</source>
        <translation>请填写用户名和密码，或者令牌，不要同时填写。</translation>
    </message>
    <message>
        <source>The user name or the token has a character that cannot be in one.</source>
        <translation>用户名或令牌中有不允许的字符。</translation>
    </message>
    <message>
        <source>A password or token is only sent over a secure connection: the address must begin with https://.</source>
        <translation>密码或令牌只通过安全连接发送：地址必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>A user name or token is for an archive at an address with https://.</source>
        <translation>用户名或令牌用于 https:// 地址的归档。</translation>
    </message>
    <message>
        <source>The file with the password or token cannot be read.</source>
        <translation>无法读取存放密码或令牌的文件。</translation>
    </message>
    <message>
        <source>Over DICOMweb there is no C-MOVE.</source>
        <translation>DICOMweb 没有 C-MOVE。</translation>
    </message>
    <message>
        <source>A certificate or key cannot be read. Check the settings.</source>
        <translation>无法读取证书或密钥。请检查设置。</translation>
    </message>
    <message>
        <source>A certificate or key cannot be used. It must be a PEM file.</source>
        <translation>证书或密钥无法使用。必须是 PEM 文件。</translation>
    </message>
    <message>
        <source>The archive does not accept the user name and password, or the token. Check them in the settings.</source>
        <translation>影像归档不接受该用户名和密码，或该令牌。请在设置中检查。</translation>
    </message>
    <message>
        <source>The archive has nothing at this address. Check the address of its DICOMweb service in the settings.</source>
        <translation>归档在此地址上没有内容。请在设置中检查其 DICOMweb 服务的地址。</translation>
    </message>
    <message>
        <source>The archive does not take files that are so large.</source>
        <translation>归档不接受这么大的文件。</translation>
    </message>
    <message>
        <source>The archive is at another address than the one in the settings. Ask its administrator.</source>
        <translation>归档的地址与设置中的不同。请询问其管理员。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>不保存</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Screening report</source>
        <translation>筛查报告</translation>
    </message>
    <message>
        <source>Screening report: %1</source>
        <translation>筛查报告：%1</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Classifier made</source>
        <translation>分类器生成时间</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Classifier digest</source>
        <translation>分类器摘要值</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>报告生成时间</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>病例</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>病例 %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1 例</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The picture cannot be read any more.</source>
        <translation>该图片已无法读取。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加图</translation>
    </message>
    <message>
        <source>accepted by the reviewer</source>
        <translation>复核者已采纳</translation>
    </message>
    <message>
        <source>overruled by the reviewer: %1</source>
        <translation>复核者更正为：%1</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>报告已取消。</translation>
    </message>
    <message>
        <source>The report cannot be written. Is the disk full or the folder read-only?</source>
        <translation>无法写入报告。磁盘已满或文件夹为只读？</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>A PDF can only be made with the window. Ask for HTML.</source>
        <translation>只有窗口程序能生成 PDF，请改用 HTML。</translation>
    </message>
    <message>
        <source>There are no cases to report.</source>
        <translation>没有可写入报告的病例。</translation>
    </message>
    <message>
        <source>Files without a verdict</source>
        <translation>没有判定的文件</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>accepted by the reviewer: %1</source>
        <translation>复核者已采纳：%1</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>分类器</translation>
    </message>
    <message>
        <source>Engine digest</source>
        <translation>引擎摘要值</translation>
    </message>
    <message>
        <source>Adapted to a folder</source>
        <translation>适应文件夹</translation>
    </message>
    <message numerus="yes">
        <source>to %Ln picture(s) without labels</source>
        <translation>
            <numerusform>已适应 %Ln 张未标注的图片</numerusform>
        </translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>预期用途</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>The classifier</source>
        <translation>分类器</translation>
    </message>
    <message>
        <source>How well it does</source>
        <translation>表现</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not measured, as it was adapted to a folder</source>
        <translation>因已适应文件夹，未经测量</translation>
    </message>
    <message>
        <source>%1 of %2 right (95 % interval %3 to %4 %), %5 named</source>
        <translation>%2 个中 %1 个正确（95% 区间 %3 至 %4%），%5 个给出了类别</translation>
    </message>
    <message>
        <source>Each example judged without itself</source>
        <translation>每个示例在排除自身后判定</translation>
    </message>
    <message>
        <source>On labelled pictures</source>
        <translation>在带标签的图片上</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>Where the network looked for %1; 1 is the place that speaks most for it. Not evidence.</source>
        <translation>网络判断“%1”时关注的部位；1 是最支持它的位置。不作为证据。</translation>
    </message>
    <message>
        <source>Most like these examples</source>
        <translation>最相似的示例</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a class, before its description</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>复核者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Scale of the overlay, from 0 to 1</source>
        <translation>叠加图标尺，0 至 1</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Judged on the marked part of the picture: %1 × %2 pixels from %3, %4.</source>
        <translation>按图像中框选的部分判定：从 %3, %4 起 %1 × %2 像素。</translation>
    </message>
    <message>
        <source>not gradable in the reviewer&apos;s eyes</source>
        <translation>审阅者认为无法评定</translation>
    </message>
    <message>
        <source>Pictures that belong together</source>
        <translation>属于同一组的图片</translation>
    </message>
    <message>
        <source>The verdict on a group is by the mean of the logits of its pictures.</source>
        <translation>分组的判定取其图片 logit 的平均值。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a group, before its verdict</comment>
        <translation>%1：</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) together: %1</source>
        <translation>
            <numerusform>%Ln 张图片合并：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>分组 %1</translation>
    </message>
    <message>
        <source>%1 accepted, %2 overruled, %3 not gradable, %4 marked</source>
        <translation>采纳 %1，更正 %2，无法评定 %3，标记 %4</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>none of these</source>
        <translation>均不属于</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>已采纳：%1</translation>
    </message>
    <message>
        <source>not gradable</source>
        <translation>无法评定</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no table of results of this classifier.</source>
        <translation>“%1”不是此分类器的结果表。</translation>
    </message>
    <message>
        <source>The table was exported without the names of the files.</source>
        <translation>该表格导出时未包含文件名。</translation>
    </message>
    <message>
        <source>Row %1 of the table holds a value that cannot be.</source>
        <translation>表格第 %1 行含有不可能的值。</translation>
    </message>
</context>
<context>
    <name>Runtime</name>
    <message>
        <source>built into LibTorch</source>
        <translation>内置于 LibTorch</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>none usable, the processor is used</source>
        <translation>无可用显卡，使用处理器</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Instruction sets</source>
        <translation>指令集</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心数</translation>
    </message>
    <message>
        <source>Threads for inference</source>
        <translation>推理线程数</translation>
    </message>
    <message>
        <source>Not all cores are used for inference.</source>
        <translation>推理未使用全部核心。</translation>
    </message>
    <message>
        <source>Matrix library</source>
        <translation>矩阵库</translation>
    </message>
    <message>
        <source>Only the slow reference BLAS is installed: everything takes many times as long. Install the package libopenblas0-pthread.</source>
        <translation>只安装了缓慢的参考 BLAS：一切都要慢许多倍。请安装软件包 libopenblas0-pthread。</translation>
    </message>
    <message>
        <source>Memory allocator</source>
        <translation>内存分配器</translation>
    </message>
    <message>
        <source>glibc, large blocks kept in the heap</source>
        <translation>glibc，大块内存保留在堆中</translation>
    </message>
    <message>
        <source>of the system, as it is</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>DICOM dictionary</source>
        <translation>DICOM 字典</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>已载入</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>SQLite driver</source>
        <translation>SQLite 驱动</translation>
    </message>
    <message>
        <source>available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Folders cannot be screened: Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>无法筛查文件夹：缺少 Qt 的 SQLite 驱动。请安装软件包 libqt6sql6-sqlite。</translation>
    </message>
    <message>
        <source>Engine file</source>
        <translation>引擎文件</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Engine SHA-256</source>
        <translation>引擎 SHA-256</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was lost.</source>
        <translation>程序内部出错。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The report cannot be written there.</source>
        <translation>无法将报告写入该位置。</translation>
    </message>
    <message>
        <source>PostgreSQL driver</source>
        <translation>PostgreSQL 驱动</translation>
    </message>
    <message>
        <source>missing; only reviews on a server need it</source>
        <translation>缺失；只有把复核结果存到服务器时才需要</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>The file cannot be decoded.</source>
        <translation>无法解码文件。</translation>
    </message>
    <message>
        <source>The folder cannot be listed to its end.</source>
        <translation>无法完整列出文件夹。</translation>
    </message>
    <message>
        <source>The screening was stopped. It can be continued.</source>
        <translation>筛查已停止，可以继续。</translation>
    </message>
    <message>
        <source>There is no classifier to screen with.</source>
        <translation>没有可用于筛查的分类器。</translation>
    </message>
    <message>
        <source>Give files or folders to screen, and a file for the results.</source>
        <translation>请指定要筛查的文件或文件夹，以及结果文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist.</source>
        <translation>“%1”不存在。</translation>
    </message>
    <message>
        <source>The overlays cannot go into the folder that is screened; a folder inside it will do.</source>
        <translation>叠加图不能存入被筛查的文件夹本身；可用其中的子文件夹。</translation>
    </message>
    <message>
        <source>The results cannot be written there. Does the folder exist, and is it writable?</source>
        <translation>无法在该处写入结果。文件夹是否存在且可写？</translation>
    </message>
    <message>
        <source>There is a stored screening for these results. Resume it or restart.</source>
        <translation>这些结果已有保存的筛查。请继续或重新开始。</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>文件已不在原处。</translation>
    </message>
    <message>
        <source>The file changed while it was screened.</source>
        <translation>文件在筛查时发生了变化。</translation>
    </message>
    <message>
        <source>The classifier gave no answer.</source>
        <translation>分类器没有给出结果。</translation>
    </message>
    <message>
        <source>The screening broke off. What was finished is kept; it can be continued.</source>
        <translation>筛查中断。已完成的部分已保留，可以继续。</translation>
    </message>
    <message>
        <source>The stored progress of the screening is damaged. Start the screening anew.</source>
        <translation>保存的筛查进度已损坏。请重新开始筛查。</translation>
    </message>
    <message>
        <source>The stored progress of the screening was made by another version of this program. Start the screening anew.</source>
        <translation>保存的筛查进度来自本程序的另一版本。请重新开始筛查。</translation>
    </message>
    <message>
        <source>The unfinished screening was made with another classifier. Go on with that one, or start the screening anew.</source>
        <translation>未完成的筛查使用了另一个分类器。请用该分类器继续，或重新开始筛查。</translation>
    </message>
    <message>
        <source>The unfinished screening is of other files or folders. Give the same ones, or start the screening anew.</source>
        <translation>未完成的筛查针对其他文件或文件夹。请指定相同的文件，或重新开始筛查。</translation>
    </message>
    <message>
        <source>There is no unfinished screening to go on with.</source>
        <translation>没有可继续的未完成筛查。</translation>
    </message>
    <message>
        <source>The unfinished screening cannot be removed.</source>
        <translation>无法移除未完成的筛查。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a screening of this program and is left alone.</source>
        <translation>“%1”不是本程序的筛查，未作改动。</translation>
    </message>
    <message>
        <source>The file was screened already.</source>
        <translation>该文件已筛查过。</translation>
    </message>
    <message>
        <source>Same file as in row %1.</source>
        <translation>与第 %1 行的文件相同。</translation>
    </message>
    <message>
        <source>Same DICOM instance as in row %1.</source>
        <translation>与第 %1 行的 DICOM 实例相同。</translation>
    </message>
    <message>
        <source>The picture is unlike those that this classifier was made for.</source>
        <translation>图片与此分类器适用的图片不同。</translation>
    </message>
    <message>
        <source>No class is probable enough: %1 % at most, %2 % are needed.</source>
        <translation>没有类别的概率足够高：最高 %1 %，需要 %2 %。</translation>
    </message>
    <message>
        <source>The DICOMDIR refers to a file outside its folder.</source>
        <translation>DICOMDIR 指向其文件夹以外的文件。</translation>
    </message>
    <message>
        <source>The DICOMDIR refers to a file that is missing.</source>
        <translation>DICOMDIR 指向缺失的文件。</translation>
    </message>
    <message>
        <source>The DICOMDIR refers to something that is not a file.</source>
        <translation>DICOMDIR 指向的不是文件。</translation>
    </message>
    <message>
        <source>The file is not a DICOMDIR.</source>
        <translation>该文件不是 DICOMDIR。</translation>
    </message>
    <message>
        <source>The DICOMDIR is too large.</source>
        <translation>DICOMDIR 过大。</translation>
    </message>
    <message>
        <source>The DICOMDIR is damaged.</source>
        <translation>DICOMDIR 已损坏。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>There is nothing to overlay.</source>
        <translation>没有可叠加的内容。</translation>
    </message>
    <message>
        <source>The overlay cannot be made.</source>
        <translation>无法生成叠加图。</translation>
    </message>
    <message>
        <source>The file with your reviews cannot be read. It was left as it is.</source>
        <translation>无法读取您的复核文件。文件保持原样。</translation>
    </message>
    <message>
        <source>The file does not exist, or is a link that leads nowhere.</source>
        <translation>文件不存在，或是指向不存在目标的链接。</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>无法打开文件。</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>这是设备或管道，不是文件。</translation>
    </message>
    <message>
        <source>This folder is hidden or a system&apos;s own, and was left out.</source>
        <translation>此文件夹是隐藏的或属于系统，已跳过。</translation>
    </message>
    <message>
        <source>The file announces %1 frames and holds %2.</source>
        <translation>文件声明有 %1 帧，实际只有 %2 帧。</translation>
    </message>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>无法打开文件夹。</translation>
    </message>
    <message>
        <source>There are no pictures to export.</source>
        <translation>没有可导出的图片。</translation>
    </message>
    <message>
        <source>The folder holds pictures of an earlier export, which are not replaced. Choose another folder.</source>
        <translation>该文件夹含有以前导出的图片，它们不会被替换。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The pictures cannot be written there. Is the disk full or the folder read-only?</source>
        <translation>图片无法写入该处。磁盘已满，或文件夹是只读的吗？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists and is no table of this program. Write to another file.</source>
        <translation>“%1”已存在，且不是本程序的表格。请写入其他文件。</translation>
    </message>
    <message>
        <source>The folder for the overlays holds other files, such as &quot;%1&quot;. Choose another one.</source>
        <translation>叠加图的文件夹中有其他文件，例如“%1”。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The pictures cannot be read.</source>
        <translation>无法读取图片。</translation>
    </message>
    <message>
        <source>The progress of the screening cannot be stored.</source>
        <translation>无法保存筛查进度。</translation>
    </message>
    <message>
        <source>The review cannot be stored.</source>
        <translation>无法保存复核。</translation>
    </message>
    <message>
        <source>The cases were read by another engine. Screen them again.</source>
        <translation>这些病例由另一个引擎读取。请重新筛查。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no folder.</source>
        <translation>“%1”不是文件夹。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists, and what was screened for it is not known any more. Write to another file.</source>
        <translation>“%1”已存在，但为其筛查过的内容已无记录。请写入其他文件。</translation>
    </message>
    <message>
        <source>Reading the file takes too long, so it was left out.</source>
        <translation>读取该文件耗时过长，已略过。</translation>
    </message>
    <message>
        <source>By a classifier that was adapted to a folder (pictures: %1).</source>
        <translation>由已适应某文件夹的分类器判定（图片：%1）。</translation>
    </message>
</context>
<context>
    <name>SessionFolder</name>
    <message>
        <source>This computer has no folder in memory, so nothing can be screened in private mode.</source>
        <translation>此计算机没有内存文件夹，因此无法在隐私模式下筛查。</translation>
    </message>
    <message>
        <source>There is no room to keep the results: your data folder cannot be written.</source>
        <translation>没有空间保存结果：无法写入您的数据文件夹。</translation>
    </message>
</context>
<context>
    <name>SharedSettings</name>
    <message>
        <source>set by your administrator</source>
        <translation>由管理员设定</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Class “%1”: the example “%2” cannot be used. %3</source>
        <translation>类别“%1”：示例“%2”无法使用。%3</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Class “%1”: the example “%2” is the same picture as “%3” of class “%4”. An image can belong to one class only.</source>
        <translation>类别“%1”：示例“%2”与类别“%4”的“%3”是同一图片。一张图片只能属于一个类别。</translation>
    </message>
    <message>
        <source>It cannot be made smaller.</source>
        <translation>无法缩小。</translation>
    </message>
</context>
<context>
    <name>SupportWarnings</name>
    <message>
        <source>“%1”, example %2: %3</source>
        <translation>“%1”，示例 %2：%3</translation>
    </message>
    <message>
        <source>the picture is small (%1 pixels); details may be missing.</source>
        <translation>图片较小（%1 像素），可能缺少细节。</translation>
    </message>
    <message>
        <source>the picture looks blurred.</source>
        <translation>图片看起来模糊。</translation>
    </message>
    <message>
        <source>the same picture is in this class twice.</source>
        <translation>同一图片在此类别中出现两次。</translation>
    </message>
    <message>
        <source>it does not look like the skin pictures that the engine knows.</source>
        <translation>看起来不像引擎所了解的皮肤图片。</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>Class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>Class “%1”</source>
        <translation>类别“%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>class: fault</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the name is missing.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>the name is longer than %1 characters.</source>
        <translation>名称超过 %1 个字符。</translation>
    </message>
    <message>
        <source>the name contains line breaks or characters that are not text.</source>
        <translation>名称含有换行或非文本字符。</translation>
    </message>
    <message>
        <source>the id must be 1 to %1 of the characters a-z, 0-9 and hyphen.</source>
        <translation>id 须为 1 至 %1 个字符，只用 a-z、0-9 和连字符。</translation>
    </message>
    <message>
        <source>the description is longer than %1 characters.</source>
        <translation>描述超过 %1 个字符。</translation>
    </message>
    <message>
        <source>the description contains characters that are not text.</source>
        <translation>描述含有非文本字符。</translation>
    </message>
    <message>
        <source>there are %1 example images; at most %2 are possible.</source>
        <translation>有 %1 张示例图片；最多 %2 张。</translation>
    </message>
    <message>
        <source>there is neither an example image nor a description. Add at least one of them.</source>
        <translation>既无示例图片也无描述。请至少添加其一。</translation>
    </message>
    <message>
        <source>an example image has no file name.</source>
        <translation>有示例图片没有文件名。</translation>
    </message>
    <message>
        <source>an example image has a file name that cannot be used.</source>
        <translation>有示例图片的文件名无法使用。</translation>
    </message>
    <message>
        <source>“%1” has a negative frame number.</source>
        <translation>“%1”的帧号为负数。</translation>
    </message>
    <message>
        <source>there are more than %1 descriptions.</source>
        <translation>描述超过 %1 条。</translation>
    </message>
    <message>
        <source>there are more than %1 terminology codes.</source>
        <translation>术语编码超过 %1 个。</translation>
    </message>
    <message>
        <source>a terminology code needs a system and a value of 1 to %1 characters each.</source>
        <translation>术语编码的系统和值各须为 1 至 %1 个字符。</translation>
    </message>
    <message>
        <source>The name of the task must be one line of at most %1 characters.</source>
        <translation>任务名称须为一行，最多 %1 个字符。</translation>
    </message>
    <message numerus="yes">
        <source>The task has %n class(es); at least 2 are needed.</source>
        <translation>
            <numerusform>任务有 %n 个类别；至少需要 2 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The task has %1 classes; at most %2 are possible.</source>
        <translation>任务有 %1 个类别；最多 %2 个。</translation>
    </message>
    <message>
        <source>class %1 has the same name.</source>
        <translation>类别 %1 的名称相同。</translation>
    </message>
    <message>
        <source>class %1 has the same id, “%2”.</source>
        <translation>类别 %1 的 id 相同，为“%2”。</translation>
    </message>
    <message>
        <source>the image “%1” is given twice.</source>
        <translation>图片“%1”重复给出。</translation>
    </message>
    <message>
        <source>the image “%1” is also an example of “%2”. An image can belong to one class only.</source>
        <translation>图片“%1”也是“%2”的示例。一张图片只能属于一个类别。</translation>
    </message>
    <message>
        <source>the marked part of “%1” is no part of a picture.</source>
        <translation>“%1”的框选部分不在图片范围内。</translation>
    </message>
</context>
<context>
    <name>TaskDraft</name>
    <message>
        <source>The picture cannot be kept: your data folder cannot be written. Save it as a file and drop that here.</source>
        <translation>无法保留该图片：您的数据文件夹不可写。请将其另存为文件，再拖放到此处。</translation>
    </message>
</context>
<context>
    <name>TaskFile</name>
    <message>
        <source>“%1” %2</source>
        <comment>field of a task file, fault</comment>
        <translation>“%1”%2</translation>
    </message>
    <message>
        <source>must be an object.</source>
        <translation>须为对象。</translation>
    </message>
    <message>
        <source>must be a list.</source>
        <translation>须为列表。</translation>
    </message>
    <message>
        <source>must not stand beside “%1”.</source>
        <translation>不能与“%1”同时出现。</translation>
    </message>
    <message>
        <source>must be text in quotation marks.</source>
        <translation>须为引号中的文本。</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>缺失。</translation>
    </message>
    <message>
        <source>must be a whole number, 0 or more.</source>
        <translation>须为整数，0 或更大。</translation>
    </message>
    <message>
        <source>is not a known key.</source>
        <translation>不是已知的键。</translation>
    </message>
    <message>
        <source>must be a file name, or an object with “path” and “frame”.</source>
        <translation>须为文件名，或含“path”和“frame”的对象。</translation>
    </message>
    <message>
        <source>has no file name.</source>
        <translation>没有文件名。</translation>
    </message>
    <message>
        <source>must be “%1”.</source>
        <translation>须为“%1”。</translation>
    </message>
    <message>
        <source>must be %1: the file was written by another version of the program.</source>
        <translation>须为 %1：文件由程序的另一版本写入。</translation>
    </message>
    <message>
        <source>has %1 entries; at most %2 are possible.</source>
        <translation>有 %1 项；最多 %2 项。</translation>
    </message>
    <message>
        <source>The task file is larger than %1 MB.</source>
        <translation>任务文件大于 %1 MB。</translation>
    </message>
    <message>
        <source>The task file is not valid JSON (line %1).</source>
        <translation>任务文件不是有效的 JSON（第 %1 行）。</translation>
    </message>
    <message>
        <source>The file is not a task file.</source>
        <translation>该文件不是任务文件。</translation>
    </message>
    <message>
        <source>Task file: %1</source>
        <translation>任务文件：%1</translation>
    </message>
    <message>
        <source>The task file “%1” does not exist.</source>
        <translation>任务文件“%1”不存在。</translation>
    </message>
    <message>
        <source>The task file “%1” cannot be opened.</source>
        <translation>无法打开任务文件“%1”。</translation>
    </message>
    <message>
        <source>The task file “%1” cannot be written. Is the disk full or the folder read-only?</source>
        <translation>无法写入任务文件“%1”。磁盘已满或文件夹为只读？</translation>
    </message>
    <message>
        <source>must be a colour like “#0072b2”.</source>
        <translation>必须是类似“#0072b2”的颜色。</translation>
    </message>
    <message>
        <source>must be four whole numbers: x, y, width and height.</source>
        <translation>须为四个整数：x、y、宽度和高度。</translation>
    </message>
</context>
<context>
    <name>vignette::AboutDialog</name>
    <message>
        <source>is being read…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>About Vignette</source>
        <translation>关于 Vignette</translation>
    </message>
    <message>
        <source>Vignette %1</source>
        <translation>Vignette %1</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>程序库</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>%1, trained on %2</source>
        <translation>%1，训练数据：%2</translation>
    </message>
</context>
<context>
    <name>vignette::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>复核(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New task</source>
        <translation>新建任务(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open task or classifier…</source>
        <translation>打开任务或分类器(&amp;O)…</translation>
    </message>
    <message>
        <source>Try the sample &amp;task</source>
        <translation>试用示例任务(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save classifier…</source>
        <translation>保存分类器(&amp;S)…</translation>
    </message>
    <message>
        <source>Save task &amp;as…</source>
        <translation>任务另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export results…</source>
        <translation>导出结果(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;classifier…</source>
        <translation>导出分类器(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Library…</source>
        <translation>分类器库(&amp;L)…</translation>
    </message>
    <message>
        <source>Export re&amp;port…</source>
        <translation>导出报告(&amp;P)…</translation>
    </message>
    <message>
        <source>Export pict&amp;ures…</source>
        <translation>导出图片(&amp;U)…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>设置(&amp;G)…</translation>
    </message>
    <message>
        <source>Pri&amp;vate mode</source>
        <translation>隐私模式(&amp;V)</translation>
    </message>
    <message>
        <source>Nothing is written on disk unless you save it</source>
        <translation>除非您保存，否则不在磁盘上写入任何内容</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Add a &amp;class</source>
        <translation>添加类别(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Accept the verdict</source>
        <translation>采纳判定(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Overrule…</source>
        <translation>更正(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>标记(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Ne&amp;xt case</source>
        <translation>下一个病例(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous case</source>
        <translation>上一个病例(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;ynthesize</source>
        <translation>合成(&amp;Y)</translation>
    </message>
    <message>
        <source>Screen &amp;folder…</source>
        <translation>筛查文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Evaluate on a labelled folder…</source>
        <translation>用带标签的文件夹评估(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Compare with a second classifier…</source>
        <translation>与第二个分类器比较(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Vignette</source>
        <translation>关于 Vignette(&amp;A)</translation>
    </message>
    <message>
        <source>Use as &amp;example of…</source>
        <translation>用作示例(&amp;E)…</translation>
    </message>
    <message>
        <source>Which should I &amp;label?</source>
        <translation>我该标注哪些？(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Adapt to this folder</source>
        <translation>适应此文件夹(&amp;A)</translation>
    </message>
    <message>
        <source>Let the cases of the folder, without labels, move the classifier towards them</source>
        <translation>让文件夹中未标注的病例使分类器向它们靠近</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Results, report, pictures, classifier</source>
        <translation>结果、报告、图片、分类器</translation>
    </message>
    <message>
        <source>%1 (tool bar)</source>
        <translation>%1（工具栏）</translation>
    </message>
    <message>
        <source>Expor&amp;t</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Export &amp;import ledger…</source>
        <translation>导出导入清单(&amp;I)…</translation>
    </message>
    <message>
        <source>Panel: %1</source>
        <translation>面板：%1</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Export &amp;DICOM reports…</source>
        <translation>导出 DICOM 报告(&amp;D)…</translation>
    </message>
    <message>
        <source>Pictures from the a&amp;rchive…</source>
        <translation>归档系统中的图片(&amp;R)…</translation>
    </message>
    <message>
        <source>Export &amp;groups…</source>
        <translation>导出分组(&amp;G)…</translation>
    </message>
    <message>
        <source>Export &amp;audit log…</source>
        <translation>导出审计日志(&amp;A)…</translation>
    </message>
    <message>
        <source>Not g&amp;radable</source>
        <translation>无法评定(&amp;R)</translation>
    </message>
    <message>
        <source>My &amp;diagnosis…</source>
        <translation>我的诊断(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Go on after each answer</source>
        <translation>每次回答后继续(&amp;G)</translation>
    </message>
    <message>
        <source>Open &amp;index…</source>
        <translation>打开索引(&amp;I)…</translation>
    </message>
    <message>
        <source>Read &amp;blind</source>
        <translation>盲法阅片(&amp;B)</translation>
    </message>
    <message>
        <source>Hide what other reviewers said, for a second reading of your own</source>
        <translation>隐藏其他复核者的意见，以便您独立进行第二次阅片</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <translation>停止监视(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>监视文件夹(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>vignette::ArchiveDialog</name>
    <message>
        <source>&amp;Settings of the archive</source>
        <translation>归档系统设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Fetch and screen</source>
        <translation>获取并筛查(&amp;F)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Pictures from the archive</source>
        <translation>归档系统中的图片</translation>
    </message>
    <message>
        <source>Settings of the archive</source>
        <translation>归档系统设置</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>患者 ID</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>设备类型</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片数</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Studies that were found</source>
        <translation>找到的检查</translation>
    </message>
    <message>
        <source>Progress of the archive</source>
        <translation>归档系统操作进度</translation>
    </message>
    <message>
        <source>Fetch and screen</source>
        <translation>获取并筛查</translation>
    </message>
    <message>
        <source>Fetch the pictures of the study and screen them. They are kept until the program ends.</source>
        <translation>获取该检查的图片并筛查。图片保留到程序结束。</translation>
    </message>
    <message>
        <source>No archive is set. Ask whoever runs it for these settings.</source>
        <translation>尚未设置归档系统。请向其管理员索取这些设置。</translation>
    </message>
    <message>
        <source>T&amp;est the connection</source>
        <translation>测试连接(&amp;E)</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Name, such as Doe^J*</source>
        <translation>姓名，例如 Doe^J*</translation>
    </message>
    <message>
        <source>Name of the patient</source>
        <translation>患者姓名</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>任意日期</translation>
    </message>
    <message>
        <source>Date of the study</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Any modality</source>
        <translation>任意设备类型</translation>
    </message>
    <message>
        <source>Photographs (XC)</source>
        <translation>照片 (XC)</translation>
    </message>
    <message>
        <source>Dermoscopy (DMS)</source>
        <translation>皮肤镜 (DMS)</translation>
    </message>
    <message>
        <source>Endoscopy (ES)</source>
        <translation>内镜 (ES)</translation>
    </message>
    <message>
        <source>Modality of the study</source>
        <translation>检查的设备类型</translation>
    </message>
    <message>
        <source>Se&amp;arch</source>
        <translation>查找(&amp;H)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>正在询问归档系统…</translation>
    </message>
    <message>
        <source>The archive answers. Its settings are kept.</source>
        <translation>归档系统已响应，其设置已保存。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>No study was found. Look under another date or name.</source>
        <translation>未找到检查。请换一个日期或姓名查找。</translation>
    </message>
    <message>
        <source>There are more studies than are shown. Narrow the search.</source>
        <translation>还有未显示的检查。请缩小查找范围。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln study(s) found.</source>
        <translation>
            <numerusform>找到 %Ln 个检查。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching the pictures…</source>
        <translation>正在获取图片…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) did not come.</source>
        <translation>
            <numerusform>有 %Ln 张图片未收到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Wor&amp;klist…</source>
        <translation>工作列表(&amp;K)…</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>工作列表</translation>
    </message>
    <message>
        <source>Choose among the patients that are planned for today</source>
        <translation>从今天预约的患者中选择</translation>
    </message>
    <message>
        <source>Fetching the pictures… They are screened as they come.</source>
        <translation>正在获取图片… 边到达边筛查。</translation>
    </message>
</context>
<context>
    <name>vignette::ArchiveForm</name>
    <message>
        <source>&amp;Secure connection (TLS)</source>
        <translation>安全连接 (TLS)(&amp;L)</translation>
    </message>
    <message>
        <source>none: fetch by C-GET</source>
        <translation>无：用 C-GET 获取</translation>
    </message>
    <message>
        <source>With a port the archive sends by C-MOVE: it must know this computer</source>
        <translation>指定端口后，归档系统用 C-MOVE 发送：须已登记本机</translation>
    </message>
    <message>
        <source>certificates of who is trusted (PEM)</source>
        <translation>受信任机构的证书 (PEM)</translation>
    </message>
    <message>
        <source>only where the archive asks for it (PEM)</source>
        <translation>仅在归档系统要求时 (PEM)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Title of the archive (AE)</source>
        <translation>归档系统的 AE 标题(&amp;T)</translation>
    </message>
    <message>
        <source>Title of this &amp;computer (AE)</source>
        <translation>本机的 AE 标题(&amp;C)</translation>
    </message>
    <message>
        <source>Storage &amp;port</source>
        <translation>存储端口(&amp;P)</translation>
    </message>
    <message>
        <source>Secure connection (TLS)</source>
        <translation>安全连接 (TLS)</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>本机证书</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>本机私钥</translation>
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
        <translation>程序退出后不保留</translation>
    </message>
    <message>
        <source>&amp;Kind of archive</source>
        <translation>归档类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>Or a token</source>
        <translation>或令牌</translation>
    </message>
    <message>
        <source>who is trusted (PEM); empty: whom this computer trusts</source>
        <translation>信任的证书（PEM）；留空则用本机信任的证书</translation>
    </message>
</context>
<context>
    <name>vignette::AttributesPanel</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Find in tags, names and values</source>
        <translation>在标签、名称和值中查找</translation>
    </message>
    <message>
        <source>Find DICOM attributes</source>
        <translation>查找 DICOM 属性</translation>
    </message>
    <message>
        <source>DICOM attributes</source>
        <translation>DICOM 属性</translation>
    </message>
    <message>
        <source>Columns of the attributes</source>
        <translation>属性列</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>复制值(&amp;C)</translation>
    </message>
</context>
<context>
    <name>vignette::CaseChoice</name>
    <message numerus="yes">
        <source>&amp;All %n case(s)</source>
        <translation>
            <numerusform>全部 %n 例(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n case(s) that the &amp;list shows</source>
        <translation>
            <numerusform>列表中显示的 %n 个病例(&amp;L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;marked case(s)</source>
        <translation>
            <numerusform>已标记的 %n 例(&amp;M)</numerusform>
        </translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>全部病例</translation>
    </message>
    <message>
        <source>Cases that the list shows</source>
        <translation>列表中显示的病例</translation>
    </message>
    <message>
        <source>Marked cases</source>
        <translation>已标记的病例</translation>
    </message>
</context>
<context>
    <name>vignette::CaseFilterBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find cases by file name, note or label</source>
        <translation>按文件名、备注或标签查找病例</translation>
    </message>
    <message>
        <source>Show only cases of an outcome</source>
        <translation>仅显示某种结果的病例</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>全部结果</translation>
    </message>
    <message>
        <source>Show only cases of a class</source>
        <translation>仅显示某一类别的病例</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Show only cases in a state of review</source>
        <translation>仅显示某种复核状态的病例</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>全部复核状态</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>未复核</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已复核</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>Show only cases about which the classifier says something else than the one before it</source>
        <translation>仅显示与上一个分类器判定不同的病例</translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s) changed</source>
        <translation>
            <numerusform>%Ln 个判定已改变</numerusform>
        </translation>
    </message>
    <message>
        <source>Not gradable</source>
        <translation>无法评定</translation>
    </message>
</context>
<context>
    <name>vignette::CaseGrid</name>
    <message>
        <source>Cases as a grid</source>
        <translation>以网格显示病例</translation>
    </message>
</context>
<context>
    <name>vignette::CaseGrouping</name>
    <message>
        <source>Group %1</source>
        <translation>分组 %1</translation>
    </message>
</context>
<context>
    <name>vignette::CaseMap</name>
    <message>
        <source>Colour by verdict</source>
        <translation>按判定着色</translation>
    </message>
    <message>
        <source>Colour by review</source>
        <translation>按复核着色</translation>
    </message>
    <message>
        <source>What the points are coloured by</source>
        <translation>点的着色依据</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <source>Select the cases inside a line that you draw (Shift and drag)</source>
        <translation>画线圈选病例（按住 Shift 拖动）</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>缩小 (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Show the whole map (F)</source>
        <translation>显示整个分布图 (F)</translation>
    </message>
    <message>
        <source>Laying the cases out by likeness…</source>
        <translation>正在按相似度排布病例…</translation>
    </message>
    <message>
        <source>The map is drawn when the screening is over.</source>
        <translation>分布图在筛查结束后绘制。</translation>
    </message>
    <message>
        <source>Screen a folder to see its cases laid out by likeness.</source>
        <translation>筛查文件夹后，病例按相似度排布显示在此处。</translation>
    </message>
    <message>
        <source>No case is in view. Change the filter.</source>
        <translation>没有可显示的病例。请更改筛选条件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) in view have no place on the map.</source>
        <translation>
            <numerusform>显示的病例中有 %Ln 个不在分布图上。</numerusform>
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
        <translation>检查 %1
序列 %2
实例 %3</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <comment>number of study, number of its series</comment>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>DICOM study and its series, numbered in the order in which they were found</source>
        <translation>DICOM 检查及其序列，按发现顺序编号</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>病例</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Top class</source>
        <translation>首位类别</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Example of: %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>Example of this classifier</source>
        <translation>此分类器的示例</translation>
    </message>
    <message>
        <source>Pictures that belong together</source>
        <translation>属于同一组的图片</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
</context>
<context>
    <name>vignette::CasePanel</name>
    <message>
        <source>Export results…</source>
        <translation>导出结果…</translation>
    </message>
    <message>
        <source>Cases and import ledger</source>
        <translation>病例与导入清单</translation>
    </message>
    <message>
        <source>Export the results as a table</source>
        <translation>将结果导出为表格</translation>
    </message>
    <message>
        <source>Save the results as CSV</source>
        <translation>将结果保存为 CSV</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>Show the cases as a table (T)</source>
        <translation>以表格显示病例 (T)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>网格(&amp;G)</translation>
    </message>
    <message>
        <source>Show the cases as a grid of pictures (G)</source>
        <translation>以图片网格显示病例 (G)</translation>
    </message>
    <message>
        <source>&amp;Import ledger</source>
        <translation>导入清单(&amp;I)</translation>
    </message>
    <message>
        <source>Cases (%1)</source>
        <translation>病例 (%1)</translation>
    </message>
    <message>
        <source>Import ledger (%1)</source>
        <translation>导入清单 (%1)</translation>
    </message>
    <message>
        <source>Looking at the first pictures…</source>
        <translation>正在查看首批图片…</translation>
    </message>
    <message>
        <source>Cases appear here once a classifier is made or opened.</source>
        <translation>生成或打开分类器后，病例显示在此处。</translation>
    </message>
    <message>
        <source>Cancel screening</source>
        <translation>取消筛查</translation>
    </message>
    <message>
        <source>Screen folder…</source>
        <translation>筛查文件夹…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume the screening</source>
        <translation>继续筛查</translation>
    </message>
    <message>
        <source>Pause the screening</source>
        <translation>暂停筛查</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln case(s)</source>
        <translation>
            <numerusform>%1 / %Ln 个病例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln 个病例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln 个等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not screened</source>
        <translation>
            <numerusform>%Ln 个未筛查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewed</source>
        <translation>
            <numerusform>已复核 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) of the task</source>
        <translation>
            <numerusform>%Ln 个任务示例</numerusform>
        </translation>
    </message>
    <message>
        <source>Which should I label?</source>
        <translation>我该标注哪些？</translation>
    </message>
    <message>
        <source>Ask me about the cases whose answers help the classifier most (Q)</source>
        <translation>询问答案对分类器帮助最大的病例 (Q)</translation>
    </message>
    <message>
        <source>Drop a folder of pictures or DICOM files here to screen it.</source>
        <translation>将图片或 DICOM 文件的文件夹拖放到此处即可筛查。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>No case passes the filter.</source>
        <translation>没有符合筛选条件的病例。</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>显示全部病例</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>分布图(&amp;M)</translation>
    </message>
    <message>
        <source>Show the cases on a map, where alike ones lie together (P)</source>
        <translation>以分布图显示病例，相似的靠在一起 (P)</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>图片大小</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln 个分组</numerusform>
        </translation>
    </message>
    <message>
        <source>Gro&amp;ups</source>
        <translation>分组(&amp;U)</translation>
    </message>
    <message>
        <source>Show which pictures belong together, such as those of one study or patient (Y)</source>
        <translation>显示哪些图片属于同一组，例如同一检查或同一患者 (Y)</translation>
    </message>
</context>
<context>
    <name>vignette::CaseTable</name>
    <message>
        <source>Cases</source>
        <translation>病例</translation>
    </message>
</context>
<context>
    <name>vignette::CaseView</name>
    <message>
        <source>Frame of the file</source>
        <translation>文件中的帧</translation>
    </message>
    <message>
        <source>Frame of the file: [ and ]</source>
        <translation>文件中的帧：[ 和 ]</translation>
    </message>
    <message>
        <source>Drag with the right button, or Shift with the arrow keys on the picture. What the network saw is the picture as it was read.</source>
        <translation>用鼠标右键拖动，或在图片上按 Shift 加方向键。网络看到的是读入时的图片。</translation>
    </message>
    <message>
        <source>P&amp;revious frame</source>
        <translation>上一帧(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation>下一帧(&amp;N)</translation>
    </message>
    <message>
        <source>Reset &amp;window</source>
        <translation>重置窗宽窗位(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;DICOM attributes</source>
        <translation>DICOM 属性(&amp;D)</translation>
    </message>
    <message>
        <source>%1 holds no picture that can be shown.</source>
        <translation>%1 中没有可显示的图片。</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>正在读取图片…</translation>
    </message>
    <message>
        <source>Select a case to see its picture here.</source>
        <translation>选择一个病例，其图片显示在此处。</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>第 %1 帧，共 %2 帧</translation>
    </message>
    <message>
        <source>Window %1, level %2</source>
        <translation>窗宽 %1，窗位 %2</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Where the network &amp;looked</source>
        <translation>网络关注的部位(&amp;L)</translation>
    </message>
    <message>
        <source>Show where the network looked</source>
        <translation>显示网络关注的部位</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排显示</translation>
    </message>
    <message>
        <source>The bare picture beside the one with the overlay</source>
        <translation>将原图与带叠加图的图片并排显示</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>显示整张图片</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>One pixel of the picture on one of the screen</source>
        <translation>图片的一个像素对应屏幕的一个像素</translation>
    </message>
    <message>
        <source>Show the picture as it was read</source>
        <translation>按读入时的样子显示图片</translation>
    </message>
    <message>
        <source>What the DICOM file says of itself</source>
        <translation>DICOM 文件自身的说明</translation>
    </message>
    <message>
        <source>Mark a region</source>
        <translation>框选区域</translation>
    </message>
    <message>
        <source>Mark the lesion with a box: it is judged in the place of the picture</source>
        <translation>用方框框出皮损：以它代替整张图片进行判定</translation>
    </message>
    <message>
        <source>Find the lesion</source>
        <translation>查找皮损</translation>
    </message>
    <message>
        <source>Mark what looks like the lesion</source>
        <translation>框出疑似皮损的部分</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>整张图片</translation>
    </message>
    <message>
        <source>Judge the whole picture again</source>
        <translation>重新判定整张图片</translation>
    </message>
    <message>
        <source>The picture is not there any more: it was moved, renamed or deleted since it was read. Its verdict is that of then.</source>
        <translation>图片已不在：读取之后被移动、改名或删除。判定仍是当时的结果。</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>测量距离</translation>
    </message>
    <message>
        <source>This picture does not say how large its pixels are.</source>
        <translation>此图片未注明像素的大小。</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>标尺</translation>
    </message>
    <message>
        <source>Take this lesion away</source>
        <translation>移除此皮损</translation>
    </message>
    <message>
        <source>Not a lesion: its case goes</source>
        <translation>不是皮损：其病例会移除</translation>
    </message>
    <message>
        <source>Another lesion</source>
        <translation>另一处皮损</translation>
    </message>
    <message>
        <source>Mark one more lesion of this picture: it becomes a case of its own</source>
        <translation>标出此图片中的另一处皮损：它会成为单独的病例</translation>
    </message>
</context>
<context>
    <name>vignette::ChangePlot</name>
    <message>
        <source>Verdicts changed by each answer</source>
        <translation>每次回答改变的判定数</translation>
    </message>
</context>
<context>
    <name>vignette::ChangesDialog</name>
    <message>
        <source>What was removed</source>
        <translation>已删除的内容</translation>
    </message>
    <message>
        <source>In how many pictures each attribute was kept, replaced or removed. The same table lies in %1. What is written into a picture itself stays unless it was blackened.</source>
        <translation>每个属性在多少张图片中被保留、替换或删除。相同的表格位于 %1。写在图片本身中的内容，除非涂黑，否则会保留。</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>vignette::ClassCard</name>
    <message>
        <source>Name of the class</source>
        <translation>类别名称</translation>
    </message>
    <message>
        <source>Clinical description: colour, shape, surface, border, site…</source>
        <translation>临床描述：颜色、形状、表面、边界、部位…</translation>
    </message>
    <message>
        <source>Clinical description of the class</source>
        <translation>类别的临床描述</translation>
    </message>
    <message>
        <source>Add pictures, start from a condition, move, remove</source>
        <translation>添加图片、从疾病开始、移动、移除</translation>
    </message>
    <message>
        <source>What can be done with this class</source>
        <translation>此类别的操作</translation>
    </message>
    <message>
        <source>&amp;Add pictures…</source>
        <translation>添加图片(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Paste pictures</source>
        <translation>粘贴图片(&amp;P)</translation>
    </message>
    <message>
        <source>Start from a &amp;condition…</source>
        <translation>从疾病开始(&amp;C)…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove this class</source>
        <translation>移除此类别(&amp;R)</translation>
    </message>
    <message>
        <source>Examples: %1 (the pictures are not in the file)</source>
        <translation>示例：%1（文件中不含图片）</translation>
    </message>
    <message>
        <source>left out in turn, recognised: %1</source>
        <translation>逐一排除后识别正确：%1</translation>
    </message>
    <message>
        <source>Files without a picture, left out: %1.</source>
        <translation>不含图片而略去的文件：%1。</translation>
    </message>
    <message>
        <source>A class takes up to %1 examples. Left out: %2.</source>
        <translation>每个类别最多 %1 个示例。略去：%2。</translation>
    </message>
    <message>
        <source>Add example pictures</source>
        <translation>添加示例图片</translation>
    </message>
    <message>
        <source>Examples: %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy a picture, or files in the file manager, first.</source>
        <translation>没有可粘贴的图片。请先复制图片，或在文件管理器中复制文件。</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>添加图片…</translation>
    </message>
    <message>
        <source>Start from a condition…</source>
        <translation>从疾病开始…</translation>
    </message>
    <message>
        <source>Examples: %1, from cases: %2</source>
        <translation>示例：%1，来自病例：%2</translation>
    </message>
    <message>
        <source>Add pictures from files; they can be dropped or pasted here too</source>
        <translation>从文件添加图片；也可拖放或粘贴到此处</translation>
    </message>
    <message>
        <source>Add pictures to the class</source>
        <translation>向类别添加图片</translation>
    </message>
    <message>
        <source>Take name and description from the list of conditions</source>
        <translation>从疾病列表中取用名称和描述</translation>
    </message>
    <message>
        <source>Drop pictures here, or press to add</source>
        <translation>将图片拖放到此处，或点按添加</translation>
    </message>
    <message>
        <source>The same condition in other words: two descriptions tell the engine more than one</source>
        <translation>用其他说法描述同一疾病：两段描述比一段告诉引擎的更多</translation>
    </message>
    <message>
        <source>Other &amp;descriptions…</source>
        <translation>其他描述(&amp;O)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other description(s)…</source>
        <translation>
            <numerusform>另有 %Ln 段描述…</numerusform>
        </translation>
    </message>
    <message>
        <source>In other words…</source>
        <translation>换一种说法…</translation>
    </message>
</context>
<context>
    <name>vignette::ClassList</name>
    <message>
        <source>Add a class</source>
        <translation>添加类别</translation>
    </message>
    <message>
        <source>Add a class (Ctrl+Shift+N)</source>
        <translation>添加类别 (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Classes of the task</source>
        <translation>任务的类别</translation>
    </message>
    <message>
        <source>A class takes up to %1 examples.</source>
        <translation>每个类别最多 %1 个示例。</translation>
    </message>
    <message>
        <source>A class takes up to %1 examples. Left out: %2.</source>
        <translation>每个类别最多 %1 个示例。略去：%2。</translation>
    </message>
</context>
<context>
    <name>vignette::ColourBar</name>
    <message>
        <source>Scale of the overlay, from 0 to 1</source>
        <translation>叠加图标尺，0 至 1</translation>
    </message>
    <message>
        <source>1 is the place of this picture that speaks most for the class.
Scales of different pictures cannot be compared.</source>
        <translation>1 是此图片中最支持该类别的位置。
不同图片的标尺不可相互比较。</translation>
    </message>
</context>
<context>
    <name>vignette::ColourButton</name>
    <message>
        <source>Choose the colour of this class</source>
        <translation>选择此类别的颜色</translation>
    </message>
    <message>
        <source>Class %1, colour: %2</source>
        <translation>类别 %1，颜色：%2</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>其他(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;By its place</source>
        <translation>按其位置(&amp;B)</translation>
    </message>
    <message>
        <source>Colour of the class</source>
        <translation>类别的颜色</translation>
    </message>
</context>
<context>
    <name>vignette::Commands</name>
    <message>
        <source>Screen a folder</source>
        <translation>筛查文件夹</translation>
    </message>
    <message>
        <source>Last time this was screened: %1.</source>
        <translation>上次筛查的是：%1。</translation>
    </message>
    <message>
        <source>Screen it again</source>
        <translation>再次筛查</translation>
    </message>
    <message>
        <source>The last session ended without saving its task. It was kept.</source>
        <translation>上次会话结束时任务未保存，已为您保留。</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Make or open a classifier first, then evaluate it.</source>
        <translation>请先生成或打开分类器，再对其评估。</translation>
    </message>
    <message>
        <source>A screening is running. Wait for its end, or cancel it.</source>
        <translation>筛查正在进行。请等待结束或将其取消。</translation>
    </message>
    <message>
        <source>There are no cases to compare on. Screen a folder first.</source>
        <translation>没有可供比较的病例。请先筛查一个文件夹。</translation>
    </message>
    <message>
        <source>The settings cannot be stored. Is the disk full or the folder read-only?</source>
        <translation>无法保存设置。磁盘已满或文件夹为只读？</translation>
    </message>
    <message>
        <source>Make or open a classifier first, then screen with it.</source>
        <translation>请先生成或打开分类器，再用它筛查。</translation>
    </message>
    <message>
        <source>Open an index</source>
        <translation>打开索引</translation>
    </message>
    <message>
        <source>There is no index in &quot;%1&quot;. vignette-cli makes one with encode.</source>
        <translation>“%1”中没有索引。可用 vignette-cli 的 encode 生成。</translation>
    </message>
    <message>
        <source>Who reads blind needs a name. Write it in the settings, at &quot;Reviewer&quot;.</source>
        <translation>盲法阅片需要姓名。请在设置的“复核者”中填写。</translation>
    </message>
    <message>
        <source>What other reviewers said is hidden. Your answers are kept beside theirs, and compared under Evaluate &gt; Readers.</source>
        <translation>其他复核者的意见已隐藏。您的回答与他们的一并保存，并在“评估 &gt; 阅片者”中比较。</translation>
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
        <translation>%1。第一个：%2。第二个：%3。分歧：%4。</translation>
    </message>
    <message>
        <source>The part of the probability that the two give to different classes. 100 % where only one of them says &quot;none of these&quot;, or where they know different classes and name different ones.</source>
        <translation>两者分给不同类别的概率部分。当只有一个回答“均不属于”，或两者的类别不同且给出不同类别时为 100 %。</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>病例</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>分歧</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二个</translation>
    </message>
</context>
<context>
    <name>vignette::ComparisonView</name>
    <message>
        <source>Choose the &amp;second classifier…</source>
        <translation>选择第二个分类器(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Only where the answers differ</source>
        <translation>仅显示答案不同的(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Export comparison…</source>
        <translation>导出比较(&amp;E)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose the second classifier</source>
        <translation>选择第二个分类器</translation>
    </message>
    <message>
        <source>Only where the answers differ</source>
        <translation>仅显示答案不同的</translation>
    </message>
    <message>
        <source>Export the comparison as a table</source>
        <translation>将比较导出为表格</translation>
    </message>
    <message>
        <source>Save both verdicts of each case as CSV</source>
        <translation>将每个病例的两个判定保存为 CSV</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>取消比较</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比较的进度</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Choose a second classifier for the same cases.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;It looks at each of them, and both verdicts stand side by side: what the two disagree about most comes first.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;请为相同的病例选择第二个分类器。&lt;/b&gt;&lt;/p&gt;&lt;p&gt;它会查看每个病例，两个判定并排显示：分歧最大的排在最前。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>导出比较</translation>
    </message>
    <message>
        <source>Cases with the verdicts of both classifiers</source>
        <translation>带有两个分类器判定的病例</translation>
    </message>
    <message>
        <source>Return shows the case in the main window, where it can be reviewed</source>
        <translation>按回车键在主窗口中显示该病例以供复核</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>所选图片</translation>
    </message>
    <message>
        <source>The second classifier saw none of these cases.</source>
        <translation>第二个分类器没有看到这些病例中的任何一个。</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Probability of %1, first</source>
        <translation>%1 的概率，第一个</translation>
    </message>
    <message>
        <source>Probability of %1, second</source>
        <translation>%1 的概率，第二个</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>First: %1. Second: %2.</source>
        <translation>第一个：%1。第二个：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s), the answers differ in %1</source>
        <translation>
            <numerusform>%Ln 个病例，其中 %1 个答案不同</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vignette::ConditionDialog</name>
    <message>
        <source>Start from a condition</source>
        <translation>从疾病开始</translation>
    </message>
    <message>
        <source>Name, feature or ICD-10 code</source>
        <translation>名称、特征或 ICD-10 编码</translation>
    </message>
    <message>
        <source>Find a condition</source>
        <translation>查找疾病</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>疾病</translation>
    </message>
    <message>
        <source>Use this condition</source>
        <translation>使用此疾病</translation>
    </message>
    <message>
        <source>The descriptions are a start: change them to what you see.</source>
        <translation>描述仅供起步：请按您所见修改。</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>又名：%1</translation>
    </message>
    <message>
        <source>My diagnosis</source>
        <translation>我的诊断</translation>
    </message>
    <message>
        <source>Use as my diagnosis</source>
        <translation>用作我的诊断</translation>
    </message>
    <message>
        <source>What is not in the list can be typed.</source>
        <translation>列表中没有的可以直接输入。</translation>
    </message>
    <message>
        <source>“%1”, as typed</source>
        <translation>“%1”，按输入内容</translation>
    </message>
</context>
<context>
    <name>vignette::CurvesPanel</name>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>at specificity </source>
        <translation>特异度 </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Specificity at which the sensitivity is given</source>
        <translation>给出灵敏度时所用的特异度</translation>
    </message>
    <message>
        <source>&amp;ROC</source>
        <translation>ROC(&amp;R)</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>ROC 曲线</translation>
    </message>
    <message>
        <source>&amp;Calibration</source>
        <translation>校准(&amp;C)</translation>
    </message>
    <message>
        <source>Calibration curve</source>
        <translation>校准曲线</translation>
    </message>
    <message>
        <source>&amp;Decision curve</source>
        <translation>决策曲线(&amp;D)</translation>
    </message>
    <message>
        <source>Decision curve</source>
        <translation>决策曲线</translation>
    </message>
    <message>
        <source>Class of the curve</source>
        <translation>曲线的类别</translation>
    </message>
    <message>
        <source>Not enough to estimate. Pictures of %1: %2; of the other classes: %3. Both need at least %4.</source>
        <translation>数据不足，无法估计。%1 的图片：%2；其他类别：%3。两者各需至少 %4 张。</translation>
    </message>
    <message>
        <source>1 − specificity</source>
        <translation>1 − 特异度</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Other classes</source>
        <translation>其他类别</translation>
    </message>
    <message>
        <source>no threshold reaches it but calling none</source>
        <translation>除全部不判为该类外，没有阈值可达到</translation>
    </message>
    <message>
        <source>called from a probability of %1</source>
        <translation>概率达到 %1 即判为该类</translation>
    </message>
    <message>
        <source>%1 against the other classes: AUC %2, %3 pictures against %4. Sensitivity %5 at a specificity of %6 (%7). In brackets: 95 % intervals. The threshold is chosen on these pictures, so expect a little less on others.</source>
        <translation>%1 对其他类别：AUC %2，%3 张对 %4 张图片。灵敏度 %5，特异度 %6（%7）。括号内为 95% 区间。阈值取自这些图片，用于其他图片时结果会略低。</translation>
    </message>
    <message>
        <source>Not enough to estimate. Pictures of the classes: %1. Calibration needs at least %2.</source>
        <translation>数据不足，无法估计。各类别图片：%1。校准至少需要 %2 张。</translation>
    </message>
    <message>
        <source>Probability of the top class</source>
        <translation>首位类别的概率</translation>
    </message>
    <message>
        <source>Share that was right</source>
        <translation>正确比例</translation>
    </message>
    <message>
        <source>Perfect</source>
        <translation>理想</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>This classifier, with 95 % intervals</source>
        <translation>本分类器，含 95% 区间</translation>
    </message>
    <message>
        <source>on the whole neither too sure nor too unsure of itself, as far as these pictures tell</source>
        <translation>就这些图片而言，总体上既不过于自信也不过于保守</translation>
    </message>
    <message>
        <source>it is too sure of itself</source>
        <translation>过于自信</translation>
    </message>
    <message>
        <source>it is not sure enough of itself</source>
        <translation>不够自信</translation>
    </message>
    <message>
        <source>Expected calibration error %1, %2 pictures. Mean probability minus share that was right: %3; %4. In brackets: 95 % intervals. With few pictures the error is overestimated.</source>
        <translation>期望校准误差 %1，%2 张图片。平均概率减正确比例：%3；%4。括号内为 95% 区间。图片少时误差会被高估。</translation>
    </message>
    <message>
        <source>Threshold on the probability of the class</source>
        <translation>类别概率的阈值</translation>
    </message>
    <message>
        <source>Net benefit</source>
        <translation>净获益</translation>
    </message>
    <message>
        <source>Call all</source>
        <translation>全部判为该类</translation>
    </message>
    <message>
        <source>Call none</source>
        <translation>全部不判为该类</translation>
    </message>
    <message>
        <source>Net benefit of calling %1 from a threshold on: true calls per picture minus false ones, weighted by the odds of the threshold. At 0.5: %2, %3 pictures; the band is the 95 % interval. It holds where %4 % of the pictures are of this class, as here.</source>
        <translation>概率达到阈值即判为 %1 的净获益：每张图片的正确判定减去按阈值比值加权的错误判定。阈值 0.5 时：%2，%3 张图片；色带为 95% 区间。仅适用于与此处相同、该类别占图片 %4% 的情形。</translation>
    </message>
</context>
<context>
    <name>vignette::DescriptionsDialog</name>
    <message>
        <source>In other words</source>
        <translation>换一种说法</translation>
    </message>
    <message>
        <source>In other words: %1</source>
        <translation>换一种说法：%1</translation>
    </message>
    <message>
        <source>Describe the same condition in other words, best from another source. Two descriptions tell the engine more than one, most of all where there are few examples.</source>
        <translation>请用其他说法描述同一疾病，最好来自其他资料。两段描述比一段告诉引擎的更多，示例少时尤其如此。</translation>
    </message>
    <message>
        <source>&amp;Add another</source>
        <translation>再添加一段(&amp;A)</translation>
    </message>
    <message>
        <source>Add another description</source>
        <translation>再添加一段描述</translation>
    </message>
    <message>
        <source>Other description %1</source>
        <translation>其他描述 %1</translation>
    </message>
</context>
<context>
    <name>vignette::DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>代码：%1</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>程序：%1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>vignette::DicomExportDialog</name>
    <message>
        <source>Export DICOM reports</source>
        <translation>导出 DICOM 报告</translation>
    </message>
    <message>
        <source>With &amp;where the network looked</source>
        <translation>附带网络关注的部位(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Photographs that are no DICOM: as a study of</source>
        <translation>非 DICOM 照片：归入以下患者的检查(&amp;P)</translation>
    </message>
    <message>
        <source>With where the network looked</source>
        <translation>附带网络关注的部位</translation>
    </message>
    <message>
        <source>Photographs that are no DICOM</source>
        <translation>非 DICOM 照片</translation>
    </message>
    <message>
        <source>Patient &amp;ID</source>
        <translation>患者 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Patient &amp;name</source>
        <translation>患者姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Description of the study</source>
        <translation>检查描述(&amp;D)</translation>
    </message>
    <message>
        <source>Each verdict becomes a report (TID 1500) in the study of its picture, for the archive. Patient and study are those of the picture; all photographs are taken to be of the one patient that is given here.</source>
        <translation>每个判定生成一份报告 (TID 1500)，归入其图片所在的检查，供归档使用。患者和检查以图片为准；所有照片均视为属于此处指定的同一患者。</translation>
    </message>
    <message>
        <source>The photographs need the ID of their patient.</source>
        <translation>照片需要其患者的 ID。</translation>
    </message>
    <message>
        <source>Export DICOM reports into a folder</source>
        <translation>将 DICOM 报告导出到文件夹</translation>
    </message>
    <message>
        <source>Cancelled. What was written so far is kept.</source>
        <translation>已取消。已写入的内容会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) written.</source>
        <translation>
            <numerusform>已写入 %Ln 份报告。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photograph(s) passed over: no patient was given for them.</source>
        <translation>
            <numerusform>略过 %Ln 张照片：未指定其患者。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) could not be written.</source>
        <translation>
            <numerusform>有 %Ln 个病例无法写入。</numerusform>
        </translation>
    </message>
    <message>
        <source>reports for the archive</source>
        <translation>供存档用的报告</translation>
    </message>
    <message>
        <source>pictures and reports for outside, without notes</source>
        <translation>供外部使用的图片和报告，不含备注</translation>
    </message>
</context>
<context>
    <name>vignette::EvaluatePage</name>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>There is no classifier yet. Make or open one, then measure it on pictures whose classes are known.</source>
        <translation>还没有分类器。请先生成或打开一个，再用类别已知的图片进行测量。</translation>
    </message>
    <message>
        <source>Define a task</source>
        <translation>定义任务</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>There are no cases to compare on. Screen a folder, then let a second classifier judge the same cases.</source>
        <translation>没有可供比较的病例。请先筛查文件夹，再让第二个分类器判定相同的病例。</translation>
    </message>
    <message>
        <source>Screen a folder…</source>
        <translation>筛查文件夹…</translation>
    </message>
    <message>
        <source>Evaluation and comparison</source>
        <translation>评估与比较</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>阅片者</translation>
    </message>
</context>
<context>
    <name>vignette::EvaluationView</name>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>选择文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Export figures…</source>
        <translation>导出指标(&amp;E)…</translation>
    </message>
    <message>
        <source>Choose a labelled folder</source>
        <translation>选择带标签的文件夹</translation>
    </message>
    <message>
        <source>Cancel the evaluation</source>
        <translation>取消评估</translation>
    </message>
    <message>
        <source>Export the figures as a table</source>
        <translation>将指标导出为表格</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>评估进度</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>导出指标</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Choose a folder of pictures whose classes are known.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Either its sub-folders are named like the classes, or it holds a table (CSV) with the columns &lt;i&gt;file&lt;/i&gt; and &lt;i&gt;label&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Classes: %1. Any other label counts as “other” and should be refused.&lt;/p&gt;&lt;p&gt;Take pictures that were no examples of this classifier.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;请选择类别已知的图片文件夹。&lt;/b&gt;&lt;/p&gt;&lt;p&gt;子文件夹以类别命名，或文件夹中有一个含 &lt;i&gt;file&lt;/i&gt; 和 &lt;i&gt;label&lt;/i&gt; 两列的表格 (CSV)。&lt;/p&gt;&lt;p&gt;类别：%1。其他标签一律计为“其他”，应被拒绝。&lt;/p&gt;&lt;p&gt;请使用未作为本分类器示例的图片。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Pictures of the chosen cell</source>
        <translation>所选单元格的图片</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>所选图片</translation>
    </message>
    <message>
        <source>Evaluate on a labelled folder</source>
        <translation>用带标签的文件夹评估</translation>
    </message>
    <message>
        <source>True class: %1. Answer: %2. Pictures: %3.</source>
        <translation>真实类别：%1。判定：%2。图片：%3。</translation>
    </message>
    <message>
        <source>No picture in this cell.</source>
        <translation>此单元格中没有图片。</translation>
    </message>
</context>
<context>
    <name>vignette::ExampleDialog</name>
    <message>
        <source>&amp;Mark a region</source>
        <translation>框选区域(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>整张图片(&amp;W)</translation>
    </message>
    <message>
        <source>Picture of the example</source>
        <translation>示例的图片</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>正在读取图片…</translation>
    </message>
    <message>
        <source>Mark the lesion with a box: it is the example in the place of the picture</source>
        <translation>用方框框出皮损：以它代替整张图片作为示例</translation>
    </message>
    <message>
        <source>Mark a region</source>
        <translation>框选区域</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>整张图片</translation>
    </message>
</context>
<context>
    <name>vignette::ExampleList</name>
    <message>
        <source>Example pictures of the class</source>
        <translation>类别的示例图片</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out, it is taken for: %1 (%2 %)</source>
        <translation>排除后被判为：%1（%2 %）</translation>
    </message>
    <message>
        <source>%1, frame %2</source>
        <translation>%1，第 %2 帧</translation>
    </message>
    <message>
        <source>It is one of the cases.</source>
        <translation>它是病例之一。</translation>
    </message>
    <message>
        <source>taken for</source>
        <translation>误判为</translation>
    </message>
    <message>
        <source>Drop or paste pictures here. A double click shows one large, to mark the lesion. Delete takes out the selected ones, 1 to 9 move them to another class.</source>
        <translation>将图片拖放或粘贴到此处。双击可放大显示并框选皮损。Delete 移除所选图片，1 到 9 将其移到其他类别。</translation>
    </message>
    <message>
        <source>A part of the picture is marked.</source>
        <translation>已框选图片的一部分。</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1，%2 %</translation>
    </message>
</context>
<context>
    <name>vignette::ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出的进度</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
</context>
<context>
    <name>vignette::Exports</name>
    <message>
        <source>Save the task</source>
        <translation>保存任务</translation>
    </message>
    <message>
        <source>Tasks (*.json)</source>
        <translation>任务 (*.json)</translation>
    </message>
    <message>
        <source>There is no classifier to save yet.</source>
        <translation>还没有可保存的分类器。</translation>
    </message>
    <message>
        <source>Save the classifier</source>
        <translation>保存分类器</translation>
    </message>
    <message>
        <source>Classifiers (*.vignette)</source>
        <translation>分类器 (*.vignette)</translation>
    </message>
    <message>
        <source>There is no classifier to export yet.</source>
        <translation>还没有可导出的分类器。</translation>
    </message>
    <message>
        <source>Export the classifier for other programs</source>
        <translation>导出分类器供其他程序使用</translation>
    </message>
    <message>
        <source>ONNX (*.onnx);;TorchScript (*.pt)</source>
        <translation>ONNX (*.onnx);;TorchScript (*.pt)</translation>
    </message>
    <message>
        <source>A screening is running. Wait for its end, or cancel it.</source>
        <translation>筛查正在进行。请等待结束或将其取消。</translation>
    </message>
    <message>
        <source>There are no cases to export. Screen a folder first.</source>
        <translation>没有可导出的病例。请先筛查文件夹。</translation>
    </message>
    <message>
        <source>There are no cases to report. Screen a folder first.</source>
        <translation>没有可写入报告的病例。请先筛查文件夹。</translation>
    </message>
    <message>
        <source>There are no pictures to export. Screen a folder first.</source>
        <translation>没有可导出的图片。请先筛查一个文件夹。</translation>
    </message>
    <message>
        <source>Export the import ledger</source>
        <translation>导出导入清单</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>No cases are grouped. Choose View &gt; Groups and by what they belong together.</source>
        <translation>没有分组的病例。请选择“视图 &gt; 分组”并指定依据。</translation>
    </message>
    <message>
        <source>Export the groups</source>
        <translation>导出分组</translation>
    </message>
    <message>
        <source>Export the audit log of the reviews</source>
        <translation>导出审阅的审计日志</translation>
    </message>
</context>
<context>
    <name>vignette::FiguresPanel</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Confusion matrix: true class in rows, answer in columns</source>
        <translation>混淆矩阵：行为真实类别，列为判定</translation>
    </message>
    <message>
        <source>Figures of each class</source>
        <translation>各类别的指标</translation>
    </message>
    <message>
        <source>True class in rows, answer in columns</source>
        <translation>行为真实类别，列为判定</translation>
    </message>
    <message>
        <source>Each class, with 95 % intervals</source>
        <translation>各类别，含 95% 区间</translation>
    </message>
    <message>
        <source>Top class right</source>
        <translation>首位类别正确</translation>
    </message>
    <message>
        <source>Of the pictures of the classes, whatever the outcome</source>
        <translation>在各类别图片中，不论结果如何</translation>
    </message>
    <message>
        <source>Named as the right class</source>
        <translation>判为正确类别</translation>
    </message>
    <message>
        <source>Of the pictures of the classes</source>
        <translation>在各类别图片中</translation>
    </message>
    <message>
        <source>Named classes that are right</source>
        <translation>判定类别中正确的</translation>
    </message>
    <message>
        <source>Of all pictures that were named as a class, those of other labels included</source>
        <translation>在所有被判为某一类别的图片中，包括其他标签的图片</translation>
    </message>
    <message>
        <source>Pictures that got an answer</source>
        <translation>得到判定的图片</translation>
    </message>
    <message>
        <source>Pictures of other labels not named</source>
        <translation>未判定的其他标签图片</translation>
    </message>
    <message>
        <source>They should be refused</source>
        <translation>它们应被拒绝</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>全部图片</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>均不属于</translation>
    </message>
    <message numerus="yes">
        <source>True class: %1. Answer: %2. %3 of %n picture(s).</source>
        <translation>
            <numerusform>真实类别：%1。判定：%2。%3/%n 张图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sensitivity at %1&#xa0;% specificity</source>
        <translation>特异度 %1 % 时的灵敏度</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>特异度</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Of the pictures of the class, those named as it. Uncertain and refused ones are missed.</source>
        <translation>该类别的图片中被判为该类别的。不确定和被拒绝的视为漏判。</translation>
    </message>
    <message>
        <source>Of all other pictures, those not named as this class.</source>
        <translation>其他所有图片中未判为该类别的。</translation>
    </message>
    <message>
        <source>Area under the ROC curve of this class against the other classes</source>
        <translation>该类别对其他类别的 ROC 曲线下面积</translation>
    </message>
    <message>
        <source>Of a threshold on the probability of the class, chosen on these pictures</source>
        <translation>取自这些图片的类别概率阈值</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1，%2：%3，%4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 对 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n picture(s) of the classes, %2 of other labels</source>
        <translation>
            <numerusform>%1：各类别图片 %n 张，其他标签 %2 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels from sub-folders</source>
        <translation>标签来自子文件夹</translation>
    </message>
    <message>
        <source>Labels from the table %1</source>
        <translation>标签来自表格 %1</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n without a label</source>
        <translation>
            <numerusform>无标签 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>重复 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>无法读取 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the table without picture or label</source>
        <translation>
            <numerusform>表格中缺图片或标签的行 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>略去：%1。</translation>
    </message>
    <message>
        <source>A class has fewer than %1 pictures: trust the intervals, not the shares.</source>
        <translation>有类别的图片少于 %1 张：请看区间，不要只看比例。</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message numerus="yes">
        <source>The intervals are over %Ln group(s) of pictures that belong together.</source>
        <translation>
            <numerusform>区间按 %Ln 个图片分组计算。</numerusform>
        </translation>
    </message>
    <message>
        <source>The intervals take pictures as independent; with several of one patient they are too narrow: choose above which belong together.</source>
        <translation>区间假定图片相互独立；若同一患者有多张图片，区间会偏窄：请在上方选择哪些属于同一组。</translation>
    </message>
    <message>
        <source>Pictures that were examples of this classifier make every figure too good.</source>
        <translation>若图片曾是该分类器的示例，所有数值都会偏高。</translation>
    </message>
</context>
<context>
    <name>vignette::Filmstrip</name>
    <message>
        <source>Cases as a filmstrip</source>
        <translation>以胶片条显示病例</translation>
    </message>
</context>
<context>
    <name>vignette::GroupModel</name>
    <message>
        <source>no verdict</source>
        <translation>无判定</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>全部病例</translation>
    </message>
    <message>
        <source>By the mean of the logits of all its pictures</source>
        <translation>取其全部图片 logit 的平均值</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Verdict on all its pictures</source>
        <translation>全部图片的判定</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>vignette::GroupPanel</name>
    <message>
        <source>The groups appear at the end of the screening.</source>
        <translation>筛查结束后显示分组。</translation>
    </message>
    <message>
        <source>Groups of cases</source>
        <translation>病例分组</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>vignette::GroupingBox</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Each picture alone</source>
        <translation>每张图片单独</translation>
    </message>
    <message>
        <source>By patient</source>
        <translation>按患者</translation>
    </message>
    <message>
        <source>By study</source>
        <translation>按检查</translation>
    </message>
    <message>
        <source>By lesion</source>
        <translation>按皮损</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>按文件夹</translation>
    </message>
    <message>
        <source>By file, with all frames</source>
        <translation>按文件（含所有帧）</translation>
    </message>
    <message>
        <source>By file name</source>
        <translation>按文件名</translation>
    </message>
    <message>
        <source>By a table</source>
        <translation>按表格</translation>
    </message>
    <message>
        <source>Which pictures belong together</source>
        <translation>哪些图片属于同一组</translation>
    </message>
    <message>
        <source>Pictures that belong together get one verdict beside their own</source>
        <translation>同组图片除各自判定外还有一个共同判定</translation>
    </message>
    <message>
        <source>Part of the file name that is the same</source>
        <translation>文件名中相同的部分</translation>
    </message>
    <message>
        <source>A regular expression: what it finds in the file name, or its first part in brackets, is the same for pictures that belong together</source>
        <translation>正则表达式：在文件名中匹配的内容（或第一个括号中的部分）相同的图片属于同一组</translation>
    </message>
    <message>
        <source>Choose the table of the groups</source>
        <translation>选择分组表</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>表格 (*.csv);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>vignette::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Make a classifier</source>
        <translation>生成分类器</translation>
    </message>
    <message>
        <source>Choose New task. Name two or more classes, or drop a folder that holds one folder of pictures for each class.</source>
        <translation>选择“新建任务”。为两个或更多类别命名，或拖入一个文件夹，其中每个类别各有一个图片文件夹。</translation>
    </message>
    <message>
        <source>Drop 1 to 20 example pictures on each class, and describe the class in clinical words: colour, shape, surface, border, site. What was understood is shown below the text.</source>
        <translation>为每个类别拖入 1 至 20 张示例图片，并用临床术语描述：颜色、形状、表面、边界、部位。理解到的内容显示在文字下方。</translation>
    </message>
    <message>
        <source>Press Synthesize. After a second or so the classifier is ready.</source>
        <translation>按“合成”。约一秒后分类器即可使用。</translation>
    </message>
    <message>
        <source>Save the classifier as one file. It holds no pictures, but names and descriptions as you typed them.</source>
        <translation>将分类器保存为一个文件。其中不含图片，但含有您输入的名称和描述。</translation>
    </message>
    <message>
        <source>Screen a folder</source>
        <translation>筛查文件夹</translation>
    </message>
    <message>
        <source>Make or open a classifier, then choose Screen folder or drop the folder on the window. DICOM folders and DICOMDIR files work too.</source>
        <translation>生成或打开分类器，然后选择“筛查文件夹”，或将文件夹拖到窗口上。DICOM 文件夹和 DICOMDIR 文件也可以。</translation>
    </message>
    <message>
        <source>Go through the cases with J and K. Accept, overrule, mark or note each of them.</source>
        <translation>用 J 和 K 逐个浏览病例。可采纳、更正、标记或添加备注。</translation>
    </message>
    <message>
        <source>The import ledger lists every file with what became of it, so that none is lost unseen.</source>
        <translation>导入清单列出每个文件及其处理结果，不会有文件不知不觉丢失。</translation>
    </message>
    <message>
        <source>Export the results as a table, or a report as a PDF or web page.</source>
        <translation>可将结果导出为表格，或将报告导出为 PDF 或网页。</translation>
    </message>
    <message>
        <source>Know how far to trust it</source>
        <translation>了解可信程度</translation>
    </message>
    <message>
        <source>Collect pictures whose classes are known and that were no examples, in sub-folders named like the classes.</source>
        <translation>收集类别已知且未作为示例的图片，放入以类别命名的子文件夹。</translation>
    </message>
    <message>
        <source>Choose Evaluate on a labelled folder.</source>
        <translation>选择“用带标签的文件夹评估”。</translation>
    </message>
    <message>
        <source>Read each figure with its interval. Click on a cell of the confusion matrix to see its pictures.</source>
        <translation>每项指标都要连同区间一起看。点击混淆矩阵的单元格可查看其图片。</translation>
    </message>
    <message>
        <source>What the outcomes mean</source>
        <translation>结果的含义</translation>
    </message>
    <message>
        <source>One class is probable enough to be named. It can still be wrong.</source>
        <translation>某一类别的概率足够高，可以给出。仍可能有误。</translation>
    </message>
    <message>
        <source>The picture fits the task, but no class is probable enough. Decide without the program.</source>
        <translation>图片符合任务，但没有类别的概率足够高。请不依赖程序自行判断。</translation>
    </message>
    <message>
        <source>The picture is unlike those that the classifier was made for. Its probabilities mean nothing here.</source>
        <translation>图片与该分类器适用的图片不同，其概率在此没有意义。</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>指标的含义</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Of the classes of this task only: they add up to 100 %. A disease that is no class cannot be named.</source>
        <translation>仅针对本任务的类别，合计为 100%。不属于任何类别的疾病无法给出。</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>特异度</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>How well the probabilities order the pictures: 0.5 is chance, 1 is perfect.</source>
        <translation>概率对图片排序的好坏：0.5 为随机，1 为理想。</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Whether answers given with 80 % are right in 80 % of the cases.</source>
        <translation>概率为 80% 的判定是否在 80% 的病例中正确。</translation>
    </message>
    <message>
        <source>Net benefit</source>
        <translation>净获益</translation>
    </message>
    <message>
        <source>Whether acting on the classifier does more good than harm, against treating all or none.</source>
        <translation>与全部处理或全部不处理相比，按分类器行事是否利大于弊。</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Where the true figure probably lies. It is wide where pictures are few.</source>
        <translation>真实数值可能所在的范围。图片少时区间较宽。</translation>
    </message>
    <message>
        <source>Where the network looked</source>
        <translation>网络关注的部位</translation>
    </message>
    <message>
        <source>The places that spoke for a class. This is no evidence of disease.</source>
        <translation>支持某一类别的位置，不是疾病的证据。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>局限</translation>
    </message>
    <message>
        <source>Few examples cannot show all that a disease can look like. Skin tone, camera, light and body site change the errors.</source>
        <translation>少量示例无法涵盖疾病的全部表现。肤色、相机、光线和身体部位都会影响误差。</translation>
    </message>
    <message>
        <source>Do not mix dermoscopic and clinical pictures in one task.</source>
        <translation>不要在同一任务中混用皮肤镜图片和临床照片。</translation>
    </message>
    <message>
        <source>A qualified person must look at every case.</source>
        <translation>每个病例都必须由有资质的人员查看。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Previous or next frame of the file</source>
        <translation>文件的上一帧或下一帧</translation>
    </message>
    <message>
        <source>Share of the pictures of a class that were named as it.</source>
        <translation>某一类别的图片中被判为该类别的比例。</translation>
    </message>
    <message>
        <source>Share of all other pictures that were not named as it.</source>
        <translation>其他所有图片中未被判为该类别的比例。</translation>
    </message>
    <message>
        <source>Export classifier writes it for other programs, as ONNX or TorchScript. This program opens classifier files only.</source>
        <translation>“导出分类器”会将其写成 ONNX 或 TorchScript，供其他程序使用。本程序只能打开分类器文件。</translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation>教它</translation>
    </message>
    <message>
        <source>Select cases and press E and a digit, or drag them to a class: they become its examples. All cases are judged anew at once, and what has changed can be shown alone.</source>
        <translation>选择病例后按 E 和数字键，或将其拖到某个类别：它们就成为该类别的示例。所有病例会立即重新判定，并可只显示有变化的病例。</translation>
    </message>
    <message>
        <source>Press Q to be asked about the cases whose answers help most. 1 to 9 name the class, N says none of these, S skips, Escape ends.</source>
        <translation>按 Q，程序会询问答案帮助最大的病例。1 到 9 指定类别，N 表示均不属于，S 跳过，Esc 结束。</translation>
    </message>
    <message>
        <source>While examples are few, Adapt to this folder lets the cases themselves move the classifier. It is for this folder then, and how well it does is not measured.</source>
        <translation>示例较少时，“适应此文件夹”让病例本身移动分类器。此时分类器只用于此文件夹，其表现未经测量。</translation>
    </message>
    <message>
        <source>Improve makes a task of a classifier that was opened from a file.</source>
        <translation>“改进”将从文件打开的分类器变成任务。</translation>
    </message>
    <message>
        <source>It is one of the classes that are named, but which of them cannot be told.</source>
        <translation>属于所列类别之一，但无法判断是哪一个。</translation>
    </message>
    <message>
        <source>Move the selected examples to another class, or answer a question</source>
        <translation>将所选示例移到其他类别，或回答问题</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>简要说明</translation>
    </message>
    <message>
        <source>The pages of the manual are in English.</source>
        <translation>手册页面为英文。</translation>
    </message>
    <message>
        <source>Describe the classes in English where you can: the other languages of the window are read too, but not as well.</source>
        <translation>请尽量用英文描述类别：窗口的其他语言也能读取，但效果稍差。</translation>
    </message>
    <message>
        <source>The program makes no connection to a network but to the archive that you set. In private mode it writes nothing on disk unless you save it.</source>
        <translation>除您设置的影像归档外，本程序不连接任何网络。在私密模式下，除非您保存，否则不在磁盘上写入任何内容。</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>没有页面包含这些词。</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>在手册中查找</translation>
    </message>
    <message>
        <source>Shows the pages with these words; Return goes to the next place on the page</source>
        <translation>显示包含这些词的页面；按回车跳到本页下一处</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>手册页面</translation>
    </message>
    <message>
        <source>This link leads to the internet:
%1
Open it in the browser?</source>
        <translation>此链接指向互联网：
%1
在浏览器中打开吗？</translation>
    </message>
</context>
<context>
    <name>vignette::IdentityChoice</name>
    <message>
        <source>Identity of the patients</source>
        <translation>患者身份</translation>
    </message>
    <message>
        <source>&amp;Remove: %1</source>
        <translation>删除(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Keep the &amp;UIDs, by which the pictures can be traced back</source>
        <translation>保留可追溯图片的 UID(&amp;U)</translation>
    </message>
    <message>
        <source>Blacken the four &amp;corners of each picture</source>
        <translation>将每张图片的四角涂黑(&amp;C)</translation>
    </message>
    <message>
        <source>Also pictures that sa&amp;y that names are written into them</source>
        <translation>也包括注明写有姓名的图片(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Keep: %1</source>
        <translation>保留(&amp;K)：%1</translation>
    </message>
    <message>
        <source>Keep the identity</source>
        <translation>保留身份</translation>
    </message>
    <message>
        <source>Remove the identity</source>
        <translation>删除身份</translation>
    </message>
    <message>
        <source>Keep the UIDs</source>
        <translation>保留 UID</translation>
    </message>
    <message>
        <source>Without it studies, series and pictures get new ones, the same for all files</source>
        <translation>否则检查、序列和图片会得到新的 UID,在所有文件中一致</translation>
    </message>
    <message>
        <source>Blacken the corners</source>
        <translation>将四角涂黑</translation>
    </message>
    <message>
        <source>A quarter of the width and a tenth of the height each</source>
        <translation>各占宽度的四分之一和高度的十分之一</translation>
    </message>
    <message>
        <source>Blacken regions</source>
        <translation>将区域涂黑</translation>
    </message>
    <message>
        <source>Blacken regions: left,top,width,height; … in pixels</source>
        <translation>涂黑区域：左,上,宽,高; … 以像素计</translation>
    </message>
    <message>
        <source>Pictures with names written into them</source>
        <translation>写有姓名的图片</translation>
    </message>
    <message>
        <source>A region is four numbers in pixels: left,top,width,height.</source>
        <translation>区域由四个以像素为单位的数字组成：左,上,宽,高。</translation>
    </message>
</context>
<context>
    <name>vignette::ImageView</name>
    <message>
        <source>Picture of the selected case</source>
        <translation>所选病例的图片</translation>
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
        <translation>文件</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>vignette::LedgerView</name>
    <message>
        <source>Export ledger…</source>
        <translation>导出清单…</translation>
    </message>
    <message>
        <source>Import ledger: every file with what became of it</source>
        <translation>导入清单：每个文件及其处理结果</translation>
    </message>
    <message>
        <source>Columns of the ledger</source>
        <translation>清单的列</translation>
    </message>
    <message>
        <source>Show only files of a status</source>
        <translation>仅显示某种状态的文件</translation>
    </message>
    <message>
        <source>Export the import ledger as a table</source>
        <translation>将导入清单导出为表格</translation>
    </message>
    <message>
        <source>Save every file with its status and reason as CSV</source>
        <translation>将每个文件及其状态和原因保存为 CSV</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>全部文件 (%1)</translation>
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
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>从列表中移除(&amp;R)</translation>
    </message>
    <message>
        <source>Library of classifiers</source>
        <translation>分类器库</translation>
    </message>
    <message>
        <source>Classifiers</source>
        <translation>分类器</translation>
    </message>
    <message>
        <source>Model card of the classifier</source>
        <translation>分类器的模型卡</translation>
    </message>
    <message>
        <source>The file itself stays where it is</source>
        <translation>文件本身保留在原处</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1（已固定）</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>Classifiers that you open or save are listed here.</source>
        <translation>您打开或保存的分类器列在此处。</translation>
    </message>
    <message>
        <source>Reading the classifier…</source>
        <translation>正在读取分类器…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Choose the second classifier</source>
        <translation>选择第二个分类器</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>其他文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Classifiers (*.vignette);;All files (*)</source>
        <translation>分类器 (*.vignette);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>vignette::LicenceDialog</name>
    <message>
        <source>Before you begin</source>
        <translation>使用前须知</translation>
    </message>
    <message>
        <source>Vignette makes classifiers from a few examples. They are often wrong, also where they seem sure. Do not use what they say to find or rule out a disease, or to treat anyone.</source>
        <translation>Vignette 由少量示例生成分类器。分类器常会出错，即使看起来很有把握。请勿用其结果发现或排除疾病，或用于任何人的治疗。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>vignette::MainWindow</name>
    <message>
        <source>Open a task or a classifier</source>
        <translation>打开任务或分类器</translation>
    </message>
    <message>
        <source>Tasks and classifiers (*.json *.vignette);;All files (*)</source>
        <translation>任务和分类器 (*.json *.vignette);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the task</source>
        <translation>保存任务</translation>
    </message>
    <message>
        <source>The task has changes that are not saved. Save it?</source>
        <translation>任务有未保存的更改。要保存吗？</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>%1 (Private)</source>
        <translation>%1（隐私）</translation>
    </message>
    <message>
        <source>%1[*] – Vignette</source>
        <translation>%1[*] – Vignette</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>病例</translation>
    </message>
    <message>
        <source>There is no case to review yet. Screen a folder first.</source>
        <translation>还没有可审阅的病例。请先筛查一个文件夹。</translation>
    </message>
    <message>
        <source>Screen a folder…</source>
        <translation>筛查文件夹…</translation>
    </message>
</context>
<context>
    <name>vignette::MapCanvas</name>
    <message>
        <source>Map of the cases</source>
        <translation>病例分布图</translation>
    </message>
</context>
<context>
    <name>vignette::MapLegend</name>
    <message>
        <source>Legend of the map</source>
        <translation>分布图图例</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group, number of cases</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>vignette::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Do what is offered</source>
        <translation>执行所建议的操作</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <source>Details of this error</source>
        <translation>此错误的详细信息</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>vignette::Modes</name>
    <message>
        <source>Define</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Write the task: classes, descriptions, examples</source>
        <translation>编写任务：类别、描述、示例</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>筛查</translation>
    </message>
    <message>
        <source>Judge the cases of a folder</source>
        <translation>判定文件夹中的病例</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Look at one case after the other</source>
        <translation>逐个查看病例</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Measure and compare classifiers</source>
        <translation>测量并比较分类器</translation>
    </message>
</context>
<context>
    <name>vignette::OverlayPanel</name>
    <message>
        <source>Where it looked (S)</source>
        <translation>关注部位 (S)</translation>
    </message>
    <message>
        <source>Show where the network looked</source>
        <translation>显示网络关注的部位</translation>
    </message>
    <message>
        <source>Class that the overlay speaks for</source>
        <translation>叠加图所针对的类别</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色彩</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>Style of the overlay</source>
        <translation>叠加样式</translation>
    </message>
    <message>
        <source>Colours cover the lesion; a contour leaves its own colours visible</source>
        <translation>色彩会遮盖皮损；轮廓保留皮损本身的颜色</translation>
    </message>
    <message>
        <source>Threshold: what is below is not shown</source>
        <translation>阈值：低于此值不显示</translation>
    </message>
    <message>
        <source>Opacity of the overlay</source>
        <translation>叠加图不透明度</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Bright colours: where the network looked. This is no evidence of disease.</source>
        <translation>亮色：网络关注的部位，不是疾病的证据。</translation>
    </message>
    <message>
        <source>Inside the line: where the network looked. This is no evidence of disease.</source>
        <translation>线内：网络关注的部位，不是疾病的证据。</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
</context>
<context>
    <name>vignette::PictureExportDialog</name>
    <message>
        <source>Export pictures</source>
        <translation>导出图片</translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;selected case(s)</source>
        <translation>
            <numerusform>所选的 %n 个病例(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>With &amp;where the network looked</source>
        <translation>附带网络关注的部位(&amp;W)</translation>
    </message>
    <message>
        <source>Also write a &amp;table of their files</source>
        <translation>同时写入其文件的表格(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n case(s) that the list shows</source>
        <translation>
            <numerusform>列表显示的全部 %n 个病例(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>The &amp;pictures alone</source>
        <translation>仅图片(&amp;P)</translation>
    </message>
    <message>
        <source>The selected cases</source>
        <translation>所选病例</translation>
    </message>
    <message>
        <source>All cases that the list shows</source>
        <translation>列表显示的全部病例</translation>
    </message>
    <message>
        <source>The pictures alone</source>
        <translation>仅图片</translation>
    </message>
    <message>
        <source>With where the network looked</source>
        <translation>附带网络关注的部位</translation>
    </message>
    <message>
        <source>Also write a table of their files</source>
        <translation>同时写入其文件的表格</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>病例</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>The pictures are named by the numbers of their cases, and hold nothing else of what their files say. What is written into a picture stays in it: look at them before you pass them on. Names of files, which the table tells, may name patients.</source>
        <translation>图片以病例编号命名，不含其文件中的其他信息。写在图片内的文字会保留：请在转交前查看。表格中的文件名可能含有患者姓名。</translation>
    </message>
    <message>
        <source>Export pictures into a folder</source>
        <translation>将图片导出到文件夹</translation>
    </message>
    <message>
        <source>Cancelled. The pictures that were written stay in the folder.</source>
        <translation>已取消。已写入的图片保留在文件夹中。</translation>
    </message>
    <message numerus="yes">
        <source>Saved, but %n picture(s) could not be read any more.</source>
        <translation>
            <numerusform>已保存，但有 %n 张图片已无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>a table of their files may lead to them</source>
        <translation>其文件的表格可能指向患者</translation>
    </message>
    <message>
        <source>no names of files, and a table of what was left out</source>
        <translation>不含文件名，并附所略去内容的表格</translation>
    </message>
</context>
<context>
    <name>vignette::QuestionBar</name>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>None of these (N)</source>
        <translation>均不属于 (N)</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>跳过 (S)</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>继续提问</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>结束 (Esc)</translation>
    </message>
    <message>
        <source>Question %1 of %2: which is it?</source>
        <translation>问题 %1/%2：属于哪一类？</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>所有问题均已回答。</translation>
    </message>
    <message>
        <source>Choosing which cases to ask about…</source>
        <translation>正在选择要询问的病例…</translation>
    </message>
    <message>
        <source>Verdicts changed by your last answer: %1</source>
        <translation>您上一个回答改变的判定：%1</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>类别 %1</translation>
    </message>
</context>
<context>
    <name>vignette::Questions</name>
    <message>
        <source>There is no case left to ask about.</source>
        <translation>没有可询问的病例了。</translation>
    </message>
</context>
<context>
    <name>vignette::ReadersView</name>
    <message>
        <source>Reader</source>
        <translation>阅片者</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>第二阅片者</translation>
    </message>
    <message>
        <source>Same answer</source>
        <translation>回答一致</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Cohen κ 系数</translation>
    </message>
    <message>
        <source>Agreement of readers</source>
        <translation>阅片者一致性</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>The last answer of each reader to each case on the screen, with 95 % intervals. Kappa is the agreement beyond chance: 0 is chance, 1 is full agreement. It is too high where the second reader saw what the first had said: see Review &gt; Read blind.</source>
        <translation>屏幕上每个病例中各阅片者的最后回答，附 95 % 区间。κ 是超出偶然的一致程度：0 为偶然，1 为完全一致。若第二阅片者看到了第一位的意见，该值会偏高：见“复核 &gt; 盲法阅片”。</translation>
    </message>
    <message>
        <source>No case on the screen was answered by two readers. Each writes a name in the settings and reviews the same cases; with Review &gt; Read blind the second does not see what the first said.</source>
        <translation>屏幕上没有两位阅片者都回答过的病例。各人在设置中填写姓名并复核相同的病例；使用“复核 &gt; 盲法阅片”时，第二位看不到第一位的意见。</translation>
    </message>
    <message>
        <source>not defined: one answer for all</source>
        <translation>未定义：全部为同一回答</translation>
    </message>
    <message>
        <source>Both answered</source>
        <translation>两者均作答</translation>
    </message>
</context>
<context>
    <name>vignette::ReadingLabel</name>
    <message>
        <source>What was read in the description</source>
        <translation>从描述中读出的内容</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>无%1</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>可能有%1</translation>
    </message>
    <message>
        <source>Nothing is understood yet: name colours, shape, surface, border or site.</source>
        <translation>尚未理解任何内容：请写出颜色、形状、表面、边界或部位。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <translation>在文中显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take out of the text</source>
        <translation>从文中删去(&amp;T)</translation>
    </message>
    <message>
        <source>Say that it is &amp;absent</source>
        <translation>注明不存在(&amp;A)</translation>
    </message>
</context>
<context>
    <name>vignette::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近文件(&amp;R)</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1（已固定）</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清除(&amp;C)</translation>
    </message>
</context>
<context>
    <name>vignette::ReportDialog</name>
    <message>
        <source>&amp;Include file names</source>
        <translation>包含文件名(&amp;I)</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Include file names</source>
        <translation>包含文件名</translation>
    </message>
    <message>
        <source>Cancelled. No report was written.</source>
        <translation>已取消，未写入报告。</translation>
    </message>
    <message numerus="yes">
        <source>Saved, but %n picture(s) could not be read any more.</source>
        <translation>
            <numerusform>已保存，但有 %n 张图片已无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;PDF, for printing and filing</source>
        <translation>PDF，用于打印和归档(&amp;P)</translation>
    </message>
    <message>
        <source>One &amp;web page (HTML)</source>
        <translation>单个网页 (HTML)(&amp;W)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>choice, why it cannot be changed</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>notes and reviewers, names of files if wanted</source>
        <translation>备注和复核者，需要时含文件名</translation>
    </message>
    <message>
        <source>no names of files, notes or reviewers</source>
        <translation>不含文件名、备注和复核者</translation>
    </message>
    <message>
        <source>File names and notes may name patients. Pictures are always included: look at them before you pass the report on.</source>
        <translation>文件名和备注可能包含患者姓名。图片始终包含在内：转交报告前请先查看。</translation>
    </message>
</context>
<context>
    <name>vignette::ReviewBar</name>
    <message>
        <source>Accept (A)</source>
        <translation>采纳 (A)</translation>
    </message>
    <message>
        <source>Mark (M)</source>
        <translation>标记 (M)</translation>
    </message>
    <message>
        <source>Accept the verdict</source>
        <translation>采纳判定</translation>
    </message>
    <message>
        <source>Overrule the verdict with another class</source>
        <translation>用其他类别更正判定</translation>
    </message>
    <message>
        <source>Mark the case</source>
        <translation>标记病例</translation>
    </message>
    <message>
        <source>Mark the case to find it again</source>
        <translation>标记病例以便再次查找</translation>
    </message>
    <message>
        <source>Note on the case</source>
        <translation>病例备注</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>备注 (N)</translation>
    </message>
    <message>
        <source>Overrule (O)…</source>
        <translation>更正 (O)…</translation>
    </message>
    <message>
        <source>Example of (E)</source>
        <translation>用作示例 (E)</translation>
    </message>
    <message>
        <source>Use the case as an example of a class</source>
        <translation>将病例用作某一类别的示例</translation>
    </message>
    <message>
        <source>Teach the classifier: use the selected cases as examples of a class of the task</source>
        <translation>教分类器：将所选病例用作任务中某一类别的示例</translation>
    </message>
    <message>
        <source>The verdict is right. Only one that names a single class can be accepted</source>
        <translation>判定正确。只能采纳仅指明一个类别的判定</translation>
    </message>
    <message>
        <source>The verdict is wrong, or the picture cannot be graded: choose what it is (O)</source>
        <translation>判定错误或图片无法评定：请选择 (O)</translation>
    </message>
    <message>
        <source>my diagnosis…</source>
        <translation>我的诊断…</translation>
    </message>
</context>
<context>
    <name>vignette::ScreeningStatus</name>
    <message>
        <source>Progress of the screening</source>
        <translation>筛查进度</translation>
    </message>
    <message>
        <source>Paused. The screening goes on where it stopped.</source>
        <translation>已暂停。筛查将从停止处继续。</translation>
    </message>
    <message>
        <source>Files: %1 of %2</source>
        <translation>文件：%1/%2</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>%1, about %2 s left</source>
        <translation>%1，约剩 %2 秒</translation>
    </message>
    <message>
        <source>There are no files to screen there.</source>
        <translation>该处没有可筛查的文件。</translation>
    </message>
    <message>
        <source>%1, %2, %3. Files: %4, %5, %6, %7.</source>
        <comment>counts with what they count</comment>
        <translation>%1，%2，%3。文件：%4，%5，%6，%7。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely</source>
        <translation>
            <numerusform>%Ln 个较可能</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uncertain</source>
        <translation>
            <numerusform>不确定 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln none of these</source>
        <translation>
            <numerusform>均不属于 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded</source>
        <translation>
            <numerusform>载入 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>重复 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not an image</source>
        <translation>
            <numerusform>非图像 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>无法读取 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was found is kept here.</source>
        <translation>已取消。已得到的结果保留在此处。</translation>
    </message>
    <message>
        <source>Watching %1. New pictures are screened as they come.</source>
        <translation>正在监视 %1。新图片到达后即被筛查。</translation>
    </message>
    <message>
        <source>%1 is not there. It is waited for.</source>
        <translation>%1 不存在。正在等待。</translation>
    </message>
</context>
<context>
    <name>vignette::Session</name>
    <message>
        <source>review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken away while it was screened: what could not be read any more is in the import ledger.</source>
        <translation>筛查期间“%1”被移除：未能读取的文件见导入清单。</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>The sample task is not installed.</source>
        <translation>未安装示例任务。</translation>
    </message>
    <message>
        <source>Make or open a classifier first, then screen with it.</source>
        <translation>请先生成或打开分类器，再用它筛查。</translation>
    </message>
    <message>
        <source>A screening is running. Wait for its end, or cancel it.</source>
        <translation>筛查正在进行。请等待结束或将其取消。</translation>
    </message>
    <message>
        <source>Another window has changed the review of this case. It is shown now; yours was not stored.</source>
        <translation>另一个窗口已更改此病例的复核。现在显示的是该复核；您的复核未保存。</translation>
    </message>
    <message>
        <source>Its example pictures are not in a classifier&apos;s file. Add yours, or teach it from cases, and synthesize; until then this classifier judges.</source>
        <translation>分类器文件中没有其示例图片。请添加您的示例，或用病例教它，然后合成；在此之前由这个分类器判定。</translation>
    </message>
    <message>
        <source>Only a classifier that is made here can be adapted.</source>
        <translation>只有在此生成的分类器才能适应。</translation>
    </message>
    <message>
        <source>Screen a folder first.</source>
        <translation>请先筛查一个文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>review of %Ln case(s)</source>
        <translation>
            <numerusform>审阅 %Ln 个病例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) name no single class to accept, and stay as they were.</source>
        <translation>
            <numerusform>%Ln 个病例没有可采纳的单一类别，保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The index has more cases than a window lists: these are the most likely of each class, and %Ln row(s) are left out. vignette-cli writes the table of all.</source>
        <translation>
            <numerusform>索引中的病例多于窗口能列出的数量：这里列出每类最可能的病例，省略了 %Ln 行。vignette-cli 可写出全部病例的表格。</numerusform>
        </translation>
    </message>
    <message>
        <source>An index is opened by itself: not with other files or folders.</source>
        <translation>索引需单独打开，不能与其他文件或文件夹一起打开。</translation>
    </message>
    <message>
        <source>%1 has changed the review of this case. It is shown now; yours was not stored.</source>
        <translation>%1 更改了该病例的复核结果。现在显示的是更改后的；您的未被保存。</translation>
    </message>
    <message>
        <source>With more than %1 examples in every class there is nothing to gain.</source>
        <translation>当每个类别的示例都超过 %1 个时，没有收益。</translation>
    </message>
    <message>
        <source>A picture has up to %1 lesions.</source>
        <translation>一张图片最多可有 %1 处皮损。</translation>
    </message>
    <message>
        <source>The server that keeps the reviews cannot be reached. It is tried again every few seconds; until then nothing is stored.</source>
        <translation>无法连接保存复核的服务器。每隔几秒会重试；在此之前不会保存任何内容。</translation>
    </message>
</context>
<context>
    <name>vignette::SettingsDialog</name>
    <message>
        <source>&amp;Reopen the last task or classifier</source>
        <translation>重新打开上次的任务或分类器(&amp;R)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>处理器 (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>显卡 (CUDA)</translation>
    </message>
    <message>
        <source>&amp;Compute on</source>
        <translation>计算设备(&amp;C)</translation>
    </message>
    <message>
        <source>One per core</source>
        <translation>每核一个</translation>
    </message>
    <message>
        <source>Language, device and threads take effect at the next start of the program.</source>
        <translation>语言、设备和线程数在下次启动程序时生效。</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>启动时</translation>
    </message>
    <message>
        <source>Clear the list of recent files</source>
        <translation>清除最近文件列表</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>megabytes</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Memory for the small pictures of cases. Nothing of them is kept on disk.</source>
        <translation>用于病例小图的内存。磁盘上不保留任何内容。</translation>
    </message>
    <message>
        <source>T&amp;humbnails</source>
        <translation>缩略图(&amp;H)</translation>
    </message>
    <message>
        <source>Threa&amp;ds</source>
        <translation>线程数(&amp;D)</translation>
    </message>
    <message>
        <source>Clear the list of recent &amp;files</source>
        <translation>清除最近文件列表(&amp;F)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>choice, why it cannot be changed</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Kept with each review from now on, and shown in tables, reports and DICOM.</source>
        <translation>此后随每次复核保存，并显示在表格、报告和 DICOM 中。</translation>
    </message>
    <message>
        <source>Re&amp;viewer</source>
        <translation>复核者(&amp;V)</translation>
    </message>
    <message>
        <source>As each export proposes</source>
        <translation>按各项导出的默认</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>What an export begins with. File names and UIDs may lead to patients.</source>
        <translation>导出时的初始选项。文件名和 UID 可能关联到患者。</translation>
    </message>
    <message>
        <source>File &amp;names in exports</source>
        <translation>导出中的文件名(&amp;N)</translation>
    </message>
    <message>
        <source>usual folder</source>
        <translation>默认文件夹</translation>
    </message>
    <message>
        <source>Where reviews, drafts and unfinished screenings lie. What is there already is not moved. Takes effect at the next start.</source>
        <translation>复核、草稿和未完成的筛查的存放位置。已有内容不会移动。下次启动时生效。</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>选择数据文件夹</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Dat&amp;a folder</source>
        <translation>数据文件夹(&amp;A)</translation>
    </message>
    <message>
        <source>none: reviews lie in the data folder</source>
        <translation>无：复核结果存放在数据文件夹</translation>
    </message>
    <message>
        <source>A PostgreSQL server that keeps the reviews of several people: postgresql://user@host/database. Takes effect at the next start.</source>
        <translation>保存多人复核结果的 PostgreSQL 服务器：postgresql://用户@主机/数据库。下次启动时生效。</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>数据库(&amp;B)</translation>
    </message>
</context>
<context>
    <name>vignette::SimilarExamples</name>
    <message>
        <source>Most similar examples</source>
        <translation>最相似的示例</translation>
    </message>
    <message>
        <source>Most like:</source>
        <translation>最相似：</translation>
    </message>
    <message>
        <source>Example of: %1</source>
        <translation>示例：%1</translation>
    </message>
</context>
<context>
    <name>vignette::StartPage</name>
    <message>
        <source>New task</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>Name the conditions yourself, or choose them from a list</source>
        <translation>自行命名疾病，或从列表中选择</translation>
    </message>
    <message>
        <source>1. Describe</source>
        <translation>1. 描述</translation>
    </message>
    <message>
        <source>Give each class a few example pictures and a clinical description in words.</source>
        <translation>为每个类别提供几张示例图片和一段临床文字描述。</translation>
    </message>
    <message>
        <source>2. Synthesize</source>
        <translation>2. 合成</translation>
    </message>
    <message>
        <source>In seconds a classifier is made from them, on this computer and without training.</source>
        <translation>几秒之内即可在本机上由此生成分类器，无需训练。</translation>
    </message>
    <message>
        <source>3. Screen</source>
        <translation>3. 筛查</translation>
    </message>
    <message>
        <source>Every case of a folder gets its probabilities, and a map of where the network looked, for you to review.</source>
        <translation>文件夹中的每个病例都会得到各类概率和网络关注位置图，供您审阅。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>A task or a classifier that was saved</source>
        <translation>已保存的任务或分类器</translation>
    </message>
    <message>
        <source>Open a task or a classifier</source>
        <translation>打开任务或分类器</translation>
    </message>
    <message>
        <source>Try the sample task</source>
        <translation>试用示例任务</translation>
    </message>
    <message>
        <source>Synthetic pictures, no patient behind them</source>
        <translation>合成图片，不涉及任何患者</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>A classifier from a few pictures and words</source>
        <translation>由几张图片和文字生成分类器</translation>
    </message>
    <message>
        <source>Or drop here a task, a classifier, or a folder that holds one folder of pictures for each class.</source>
        <translation>或将任务、分类器，或每个类别各有一个图片文件夹的文件夹拖放到此处。</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>重新打开 %1</translation>
    </message>
</context>
<context>
    <name>vignette::StudyModel</name>
    <message>
        <source>All cases</source>
        <translation>全部病例</translation>
    </message>
    <message>
        <source>Instance %1</source>
        <translation>实例 %1</translation>
    </message>
    <message>
        <source>Series %1.%2</source>
        <comment>number of study, number of its series</comment>
        <translation>序列 %1.%2</translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation>序列 %1</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>检查 %1</translation>
    </message>
    <message>
        <source>Pictures of no study</source>
        <translation>不属于任何检查的图片</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>study or series, its date or modality</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>study, verdict on all its pictures</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>vignette::StudyTree</name>
    <message>
        <source>Studies, series and instances</source>
        <translation>检查、序列和实例</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>vignette::TableDialog</name>
    <message>
        <source>Export the results</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>&amp;Include file names and DICOM UIDs</source>
        <translation>包含文件名和 DICOM UID(&amp;I)</translation>
    </message>
    <message>
        <source>Include file names and DICOM UIDs</source>
        <translation>包含文件名和 DICOM UID</translation>
    </message>
    <message>
        <source>File names and UIDs may lead to patients. Without them the number of each case, as in a report of the same cases, tells one from another. Notes are always included.</source>
        <translation>文件名和 UID 可能关联到患者。不包含它们时，用病例编号区分各病例，编号与同批病例的报告一致。备注始终包含在内。</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Cancelled. No table was written.</source>
        <translation>已取消。未写入表格。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>choice, why it cannot be changed</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>vignette::TaskDocument</name>
    <message>
        <source>change of the task</source>
        <translation>任务更改</translation>
    </message>
    <message>
        <source>In private mode nothing is written on the disk, so a copied picture cannot be kept. Save it as a file yourself and drop that here.</source>
        <translation>在隐私模式下不会向磁盘写入任何内容，因此无法保留复制的图片。请自行将其另存为文件，再拖放到此处。</translation>
    </message>
    <message>
        <source>Your changes are not safe from a crash: the data folder cannot be written. Is the disk full? Save the task in another place.</source>
        <translation>您的更改在程序崩溃时可能丢失：数据文件夹不可写。磁盘已满吗？请将任务保存到其他位置。</translation>
    </message>
</context>
<context>
    <name>vignette::TaskPanel</name>
    <message>
        <source>Name of the task</source>
        <translation>任务名称</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a task or a classifier</source>
        <translation>打开任务或分类器</translation>
    </message>
    <message>
        <source>Open a task or a classifier (Ctrl+O)</source>
        <translation>打开任务或分类器 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Synthesize</source>
        <translation>合成</translation>
    </message>
    <message>
        <source>Make a classifier from these classes (Ctrl+Return)</source>
        <translation>由这些类别生成分类器 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Save the classifier</source>
        <translation>保存分类器</translation>
    </message>
    <message>
        <source>Save the classifier as one file (Ctrl+S)</source>
        <translation>将分类器保存为一个文件 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Progress of the synthesis</source>
        <translation>合成进度</translation>
    </message>
    <message>
        <source>Live: synthesize after each change</source>
        <translation>实时：每次更改后合成</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>正在查找图片…</translation>
    </message>
    <message>
        <source>Not enough examples to estimate how well it does: every class needs two.</source>
        <translation>示例不足，无法估计效果：每个类别需要两个。</translation>
    </message>
    <message>
        <source>Computes on: %1</source>
        <translation>计算设备：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message numerus="yes">
        <source>Each example judged without itself: %n of %1 right (95 % interval %2 to %3 %).</source>
        <translation>
            <numerusform>每个示例在排除自身后判定：%1 个中 %n 个正确（95% 区间 %2% 至 %3%）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened. The file passed its self-test.</source>
        <translation>已打开。文件通过自检。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Classifier made in %1 s.</source>
        <translation>分类器已生成，用时 %1 秒。</translation>
    </message>
    <message>
        <source>The task has changed since the classifier was made. Synthesize again to use the change.</source>
        <translation>生成分类器后任务已更改。请重新合成以使用更改。</translation>
    </message>
    <message>
        <source>Opening the classifier…</source>
        <translation>正在打开分类器…</translation>
    </message>
    <message>
        <source>Making the classifier…</source>
        <translation>正在生成分类器…</translation>
    </message>
    <message>
        <source>Adapt to this folder</source>
        <translation>适应此文件夹</translation>
    </message>
    <message>
        <source>Adapt the classifier to the folder that was screened</source>
        <translation>使分类器适应已筛查的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Adapted to %Ln picture(s) of the folder. How well it does is not measured.</source>
        <translation>
            <numerusform>已适应文件夹中的 %Ln 张图片。其表现未经测量。</numerusform>
        </translation>
    </message>
    <message>
        <source>Improve…</source>
        <translation>改进…</translation>
    </message>
    <message>
        <source>Improve the classifier</source>
        <translation>改进分类器</translation>
    </message>
    <message>
        <source>Make a task of its classes and descriptions, to add examples to</source>
        <translation>用其类别和描述建立任务，以便添加示例</translation>
    </message>
    <message>
        <source>Let the cases of the folder, without labels, move the classifier towards them</source>
        <translation>让文件夹中未标注的病例使分类器向它们靠近</translation>
    </message>
    <message>
        <source>Synthesize after each change, and judge the cases anew</source>
        <translation>每次更改后合成，并重新判定病例</translation>
    </message>
    <message>
        <source>Live: after each change</source>
        <translation>实时：每次更改后</translation>
    </message>
    <message>
        <source>“%1”: %2 of %3 recognised, most others are taken for “%4”. Add examples, or words that tell the two apart.</source>
        <translation>“%1”：%3 个中识别出 %2 个，其余大多被判为“%4”。请添加示例，或能区分两者的文字。</translation>
    </message>
</context>
<context>
    <name>vignette::TeachMenu</name>
    <message>
        <source>Use as &amp;example of</source>
        <translation>用作示例(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Improve this classifier…</source>
        <translation>改进此分类器(&amp;I)…</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>&amp;Teach with all reviewed cases (%1)</source>
        <translation>用所有已复核病例教它(&amp;T)（%1）</translation>
    </message>
    <message>
        <source>Those whose review names a class of the task</source>
        <translation>复核中指明了任务类别的病例</translation>
    </message>
</context>
<context>
    <name>vignette::Teaching</name>
    <message>
        <source>A class takes up to %1 examples. Left out: %2.</source>
        <translation>每个类别最多 %1 个示例。略去：%2。</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>vignette::VerdictPanel</name>
    <message>
        <source>You: %1</source>
        <translation>您：%1</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>%1 的概率</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Too few examples for a guarantee of what can be told apart</source>
        <translation>示例太少，无法保证哪些类别可以区分</translation>
    </message>
    <message>
        <source>If it had to be one of these</source>
        <translation>若必须属于其中之一</translation>
    </message>
    <message>
        <source>Adapted to this folder: no guarantee of what can be told apart</source>
        <translation>已适应此文件夹：无法保证哪些类别可以区分</translation>
    </message>
    <message>
        <source>The right one is among them in %1 % of pictures of these classes.</source>
        <translation>在这些类别的图片中，%1 % 的正确类别就在其中。</translation>
    </message>
    <message>
        <source>Judged on the marked part of the picture.</source>
        <translation>根据图片的框选部分判定。</translation>
    </message>
</context>
<context>
    <name>vignette::WatchDialog</name>
    <message>
        <source>Watch a folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>&amp;Folder to watch</source>
        <translation>要监视的文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>选择要监视的文件夹</translation>
    </message>
    <message>
        <source>&amp;Table of results</source>
        <translation>结果表(&amp;T)</translation>
    </message>
    <message>
        <source>Choose the table of results</source>
        <translation>选择结果表</translation>
    </message>
    <message>
        <source>Table of results</source>
        <translation>结果表</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>&amp;DICOM reports into</source>
        <translation>DICOM 报告存入(&amp;D)</translation>
    </message>
    <message>
        <source>Choose the folder of the DICOM reports</source>
        <translation>选择 DICOM 报告文件夹</translation>
    </message>
    <message>
        <source>DICOM reports into</source>
        <translation>DICOM 报告存入</translation>
    </message>
    <message>
        <source>no table; a new file otherwise</source>
        <translation>不写表格；否则为新文件</translation>
    </message>
    <message>
        <source>no reports</source>
        <translation>不写报告</translation>
    </message>
    <message>
        <source>What lies in the folder is screened, and new pictures as they come, until you stop it. The table is written anew after each of them; DICOM pictures get a report.</source>
        <translation>筛查文件夹中的现有图片以及随后到达的新图片，直到您停止。每次都会重写表格；DICOM 图片会生成报告。</translation>
    </message>
    <message>
        <source>Private mode: nothing but this table and these reports is kept.</source>
        <translation>私密模式：除该表格和报告外不保留任何内容。</translation>
    </message>
    <message>
        <source>&amp;Start watching</source>
        <translation>开始监视(&amp;S)</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>开始监视</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder that is to be watched.</source>
        <translation>请选择要监视的文件夹。</translation>
    </message>
    <message>
        <source>The table exists already. Choose a new file.</source>
        <translation>该表格已存在。请选择新文件。</translation>
    </message>
</context>
<context>
    <name>vignette::WorklistDialog</name>
    <message>
        <source>Planned patients</source>
        <translation>预约的患者</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>患者 ID</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>设备类型</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>选择(&amp;H)</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>工作列表</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>任意日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>正在查询存档…</translation>
    </message>
    <message>
        <source>Nothing is planned. Choose another day, or any modality.</source>
        <translation>没有预约。请选择其他日期或任意设备类型。</translation>
    </message>
    <message>
        <source>There are more entries than are shown.</source>
        <translation>还有未显示的条目。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) planned.</source>
        <translation>
            <numerusform>预约 %Ln 项。</numerusform>
        </translation>
    </message>
</context>
</TS>
