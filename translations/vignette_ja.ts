<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Base</name>
    <message>
        <source>The file is damaged or is not of this kind.</source>
        <translation>ファイルが壊れているか、この種類のファイルではありません。</translation>
    </message>
    <message>
        <source>The file is larger than this program accepts.</source>
        <translation>ファイルがこのプログラムの上限を超えています。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; does not exist.</source>
        <translation>ファイル「%1」がありません。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be opened.</source>
        <translation>ファイル「%1」を開けません。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read.</source>
        <translation>ファイル「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>There are numbers to be stored that are not finite or not complete.</source>
        <translation>保存する数値に、有限でないものか欠けたものがあります。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be written. Is the disk full or the folder read-only?</source>
        <translation>ファイル「%1」に書き込めません。ディスクが一杯か、フォルダーが読み取り専用ではありませんか？</translation>
    </message>
    <message>
        <source>The computer has too little free memory for this. Close other programs and try again.</source>
        <translation>コンピューターの空きメモリーが足りません。ほかのプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>CaseGroups</name>
    <message>
        <source>&quot;%1&quot; is no regular expression: %2.</source>
        <translation>「%1」は正規表現ではありません: %2</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no table of groups: it needs a column for the file and one for the group.</source>
        <translation>「%1」はグループの表ではありません。ファイルの列とグループの列が必要です。</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; puts &quot;%2&quot; into two groups.</source>
        <translation>表「%1」は「%2」を二つのグループに入れています。</translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>患者 %1</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>検査 %1</translation>
    </message>
    <message>
        <source>Lesion %1</source>
        <translation>病変 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no grouping: write patient, study, lesion, folder, file, name:EXPRESSION or table:FILE.csv.</source>
        <translation>「%1」はグループ分けではありません。patient、study、lesion、folder、file、name:式、table:ファイル.csv のいずれかを書いてください。</translation>
    </message>
    <message>
        <source>Grouping the cases was stopped.</source>
        <translation>症例のグループ分けは中止されました。</translation>
    </message>
</context>
<context>
    <name>CaseMap</name>
    <message>
        <source>Not reviewed</source>
        <translation>未レビュー</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>訂正済み</translation>
    </message>
    <message>
        <source>Marked, not decided</source>
        <translation>マーク済み（未判断）</translation>
    </message>
    <message>
        <source>Not gradable</source>
        <translation>評価不能</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>Uncertain</source>
        <translation>不確実</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>いずれでもない</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>読込済み</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Not an image</source>
        <translation>画像以外</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読取不能</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation>未スクリーニング</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>可能性が高い</translation>
    </message>
    <message>
        <source>%1 %2 % %3</source>
        <translation>%1 %2 % %3</translation>
    </message>
    <message>
        <source>Not told apart</source>
        <translation>区別できない</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1または%2</translation>
    </message>
    <message>
        <source>%1: cannot be told apart</source>
        <translation>%1：区別できません</translation>
    </message>
    <message>
        <source>Suggests %1</source>
        <translation>%1を示唆</translation>
    </message>
    <message>
        <source>%1, frame %2</source>
        <translation>%1、フレーム %2</translation>
    </message>
    <message>
        <source>%1, lesion %2</source>
        <translation>%1、病変 %2</translation>
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
        <translation>青</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>水色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
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
        <translation>分類器を実行できませんでした。</translation>
    </message>
    <message>
        <source>The classifier file is damaged or is not a Vignette classifier.</source>
        <translation>分類器ファイルが壊れているか、Vignette の分類器ではありません。</translation>
    </message>
    <message>
        <source>The network does not belong to this task.</source>
        <translation>ネットワークがこのタスクのものではありません。</translation>
    </message>
    <message>
        <source>The classifier file was changed after it was saved: its checksum does not match.</source>
        <translation>分類器ファイルは保存後に変更されています。チェックサムが一致しません。</translation>
    </message>
    <message>
        <source>The classifier does not give the answers on this computer that it gave when it was made, so it cannot be relied on.</source>
        <translation>このコンピューターでは分類器が作成時と同じ答えを出さないため、信頼できません。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>There is no picture to classify.</source>
        <translation>分類する画像がありません。</translation>
    </message>
    <message>
        <source>There is no such picture or class to explain.</source>
        <translation>説明する画像またはクラスがありません。</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>研究専用です。診断には使用できません。</translation>
    </message>
    <message>
        <source>This classifier was made by a newer version of Vignette. Update the program to open it.</source>
        <translation>この分類器はより新しい Vignette で作成されました。開くにはプログラムを更新してください。</translation>
    </message>
    <message>
        <source>The name of the file must end in .onnx or .pt, for ONNX or TorchScript.</source>
        <translation>ファイル名の末尾は .onnx（ONNX）または .pt（TorchScript）にしてください。</translation>
    </message>
    <message>
        <source>The classifier could not be exported.</source>
        <translation>分類器を書き出せませんでした。</translation>
    </message>
    <message>
        <source>The classifier file holds more than this program can show, so it is not opened.</source>
        <translation>分類器ファイルには、このプログラムで表示できない内容が含まれているため、開きません。</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The table cannot be written. Is the disk full or the folder read-only?</source>
        <translation>表を書き込めません。ディスクがいっぱいか、フォルダーが読み取り専用ではありませんか。</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; cannot be opened.</source>
        <translation>表「%1」を開けません。</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; is larger than 64 MB.</source>
        <translation>表「%1」は64 MBを超えています。</translation>
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
        <translation>別のプログラムが処理中です。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクが一杯です。</translation>
    </message>
    <message>
        <source>The disk is full or has a fault.</source>
        <translation>ディスクが一杯か、故障しています。</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written.</source>
        <translation>ファイルまたはそのフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>メモリが足りません。</translation>
    </message>
    <message>
        <source>The address of a database reads &quot;postgresql://user@host/database&quot;.</source>
        <translation>データベースのアドレスは「postgresql://ユーザー@ホスト/データベース」の形です。</translation>
    </message>
    <message>
        <source>A password does not belong into the address of a database, where others may read it. Put it into the file that PGPASSFILE names, or into ~/.pgpass.</source>
        <translation>パスワードは、他人が読めるデータベースのアドレスに書かないでください。PGPASSFILE が示すファイルか ~/.pgpass に書いてください。</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed: libqt6sql6-psql.</source>
        <translation>PostgreSQL のドライバーがインストールされていません: libqt6sql6-psql</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the address of a database is not known here.</source>
        <translation>データベースのアドレスにある「%1」は使えません。</translation>
    </message>
    <message>
        <source>The database does not allow it to this user.</source>
        <translation>データベースがこのユーザーに許可していません。</translation>
    </message>
    <message>
        <source>The database refuses the name or the password.</source>
        <translation>データベースがユーザー名かパスワードを拒否しました。</translation>
    </message>
    <message>
        <source>There is no such database on the server.</source>
        <translation>サーバーにそのデータベースはありません。</translation>
    </message>
    <message>
        <source>The database server cannot be reached, or lets nobody in.</source>
        <translation>データベースサーバーに接続できないか、接続が受け付けられません。</translation>
    </message>
</context>
<context>
    <name>DicomOut</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>エクスポートはキャンセルされました。</translation>
    </message>
    <message>
        <source>There are no cases to export.</source>
        <translation>書き出す症例がありません。</translation>
    </message>
    <message>
        <source>Give the id of the patient of the photographs.</source>
        <translation>写真の患者 ID を指定してください。</translation>
    </message>
    <message>
        <source>The sex is M, F or O (other), or not given.</source>
        <translation>性別は M、F、O（その他）のいずれか、または空欄です。</translation>
    </message>
    <message>
        <source>The folder for the DICOM files cannot be made.</source>
        <translation>DICOM ファイル用のフォルダーを作成できません。</translation>
    </message>
    <message>
        <source>The DICOM files cannot go among the pictures, where they would be taken for cases the next time. Choose another folder.</source>
        <translation>DICOM ファイルは画像と同じフォルダーには置けません。次回、症例として扱われてしまいます。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The verdict is of another classifier.</source>
        <translation>判定は別の分類器によるものです。</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Vignette results. %1</source>
        <translation>Vignette の結果。%1</translation>
    </message>
    <message>
        <source>Vignette overlays. %1</source>
        <translation>Vignette のオーバーレイ。%1</translation>
    </message>
    <message>
        <source>Where the network looked for %1, in colours over the picture. Not evidence.</source>
        <translation>%1 の判定でネットワークが注目した部位を、画像に色を重ねて示しています。根拠にはなりません。</translation>
    </message>
    <message>
        <source>The export broke off. What was written stays.</source>
        <translation>エクスポートが途切れました。書き込み済みのものは残っています。</translation>
    </message>
    <message>
        <source>The DICOM files cannot be written there. Is the disk full or the folder read-only?</source>
        <translation>DICOM ファイルをそこに書き込めません。ディスクがいっぱいか、フォルダーが読み取り専用ではありませんか？</translation>
    </message>
    <message>
        <source>The report cannot be made.</source>
        <translation>報告書を作成できません。</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>%1 の確率</translation>
    </message>
    <message>
        <source>The file does not say which study, series and instance it is. Nothing can refer to it.</source>
        <translation>ファイルに検査、シリーズ、インスタンスの情報がないため、参照できません。</translation>
    </message>
    <message>
        <source>The name of the patient or the study is in a character set that cannot be read.</source>
        <translation>患者名または検査名の文字セットを読み取れません。</translation>
    </message>
    <message>
        <source>Only pictures in gray or colour, without a palette, can be freed of their patients.</source>
        <translation>患者情報を除去できるのは、パレットを使わないグレースケールまたはカラーの画像だけです。</translation>
    </message>
    <message>
        <source>The picture is compressed in a way that cannot be undone here.</source>
        <translation>この画像の圧縮は、ここでは展開できません。</translation>
    </message>
    <message>
        <source>The colours of the picture are stored in a way that cannot be read here.</source>
        <translation>画像の色の格納形式を、ここでは読み取れません。</translation>
    </message>
    <message>
        <source>Pixels are missing in this file.</source>
        <translation>このファイルは画素データが欠けています。</translation>
    </message>
    <message>
        <source>The file holds no whole picture in DICOM.</source>
        <translation>ファイルに完全な DICOM 画像がありません。</translation>
    </message>
    <message>
        <source>The file says that names are written into the picture. Blank the region where they are, or allow it if there are none.</source>
        <translation>ファイルには、画像に氏名が書き込まれていると記されています。その部分を塗りつぶすか、書き込みがなければ許可してください。</translation>
    </message>
    <message>
        <source>The file does not say which picture of which study it is.</source>
        <translation>ファイルに、どの検査のどの画像かの情報がありません。</translation>
    </message>
    <message>
        <source>Give files, and a folder to write to.</source>
        <translation>ファイルと、書き込み先のフォルダーを指定してください。</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The network in this file is incomplete.</source>
        <translation>このファイルのネットワークは不完全です。</translation>
    </message>
    <message>
        <source>There is no usable graphics card &quot;%1&quot; on this computer.</source>
        <translation>このコンピューターに使用可能なグラフィックカード「%1」はありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a device. Use auto, cpu, cuda or cuda:N.</source>
        <translation>「%1」はデバイスではありません。auto、cpu、cuda、cuda:N のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>The task and its examples do not belong together.</source>
        <translation>タスクと見本が対応していません。</translation>
    </message>
    <message>
        <source>The engine file is damaged or is not an engine.</source>
        <translation>エンジンファイルが壊れているか、エンジンではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no example pictures: it is recognised from its description alone.</source>
        <translation>「%1」には見本画像がありません。所見だけで識別されます。</translation>
    </message>
    <message>
        <source>No clinical feature was recognised in the description of &quot;%1&quot;.</source>
        <translation>「%1」の所見に臨床的な特徴が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The engine file was made for another version of this program.</source>
        <translation>エンジンファイルはこのプログラムの別の版のものです。</translation>
    </message>
    <message>
        <source>The classifier&apos;s last layer is incomplete.</source>
        <translation>分類器の最終層が不完全です。</translation>
    </message>
    <message>
        <source>The network could not be run.</source>
        <translation>ネットワークを実行できませんでした。</translation>
    </message>
    <message>
        <source>The picture has a size that the network cannot take.</source>
        <translation>画像の大きさがネットワークに合いません。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>The file describes a network that this program does not know.</source>
        <translation>ファイルのネットワークは、このプログラムの知らないものです。</translation>
    </message>
    <message>
        <source>The engine&apos;s text encoder is incomplete.</source>
        <translation>エンジンのテキストエンコーダーが不完全です。</translation>
    </message>
    <message>
        <source>The text encoder could not be loaded.</source>
        <translation>テキストエンコーダーを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ファイル %1 を読み取れません。</translation>
    </message>
    <message>
        <source>The file %1 is too large.</source>
        <translation>ファイル %1 は大きすぎます。</translation>
    </message>
    <message>
        <source>The sentence encoder&apos;s files are broken.</source>
        <translation>文エンコーダーのファイルが壊れています。</translation>
    </message>
    <message>
        <source>The engine&apos;s vocabulary is broken.</source>
        <translation>エンジンの語彙が壊れています。</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU、%n スレッド</numerusform>
        </translation>
    </message>
    <message>
        <source>The engine file is damaged: its checksum does not match. Install the program again.</source>
        <translation>エンジンファイルが破損しています。チェックサムが一致しません。プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>The engine does not give the answers on this computer that it gave when it was made, so it cannot be relied on.</source>
        <translation>このコンピューターでは、エンジンが作成時と同じ答えを出さないため、信頼できません。</translation>
    </message>
    <message>
        <source>The engine could not be loaded.</source>
        <translation>エンジンを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The classifier could not be made.</source>
        <translation>分類器を作成できませんでした。</translation>
    </message>
    <message>
        <source>A class about which nothing is known cannot be adapted to a folder. Describe it, or give an example.</source>
        <translation>何も分かっていないクラスは、フォルダーに適応させることができません。説明を書くか、見本を加えてください。</translation>
    </message>
    <message>
        <source>The description of &quot;%1&quot; does not seem to fit its examples. Please check both.</source>
        <translation>「%1」の説明は例と合っていないようです。両方を確認してください。</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>The file &quot;%1&quot; cannot be opened.</source>
        <translation>ファイル「%1」を開けません。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is larger than this program accepts.</source>
        <translation>ファイル「%1」がこのプログラムの上限を超えています。</translation>
    </message>
    <message>
        <source>Line %1 of the descriptions has no class or no description.</source>
        <translation>所見ファイルの %1 行目にクラスまたは所見がありません。</translation>
    </message>
    <message>
        <source>The episode file is not in the expected form (%1).</source>
        <translation>エピソードファイルの形式が違います（%1）。</translation>
    </message>
    <message>
        <source>The episode file &quot;%1&quot; cannot be opened.</source>
        <translation>エピソードファイル「%1」を開けません。</translation>
    </message>
    <message>
        <source>The episode file is larger than this program accepts.</source>
        <translation>エピソードファイルがこのプログラムの上限を超えています。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>The episode file has no setting &quot;%1&quot;.</source>
        <translation>エピソードファイルに設定「%1」がありません。</translation>
    </message>
</context>
<context>
    <name>EvaluationCsv</name>
    <message>
        <source>The figures are of other classes.</source>
        <translation>指標が別のクラスのものです。</translation>
    </message>
</context>
<context>
    <name>EvaluationReport</name>
    <message>
        <source>The evaluation was stopped.</source>
        <translation>評価を中止しました。</translation>
    </message>
    <message>
        <source>There is no labelled picture that could be read.</source>
        <translation>読み取れるラベル付き画像がありません。</translation>
    </message>
    <message>
        <source>The labels and the answers are not of the same classes.</source>
        <translation>ラベルと判定のクラスが一致しません。</translation>
    </message>
</context>
<context>
    <name>ExampleFiles</name>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>フォルダー「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” has no folders with pictures: each folder in it becomes a class.</source>
        <translation>「%1」には画像のフォルダーがありません。中の各フォルダーが 1 つのクラスになります。</translation>
    </message>
    <message>
        <source>A pasted picture cannot be read any more.</source>
        <translation>貼り付けた画像を読み取れなくなりました。</translation>
    </message>
    <message>
        <source>The pasted pictures cannot be written beside the task. Is the disk full or the folder read-only?</source>
        <translation>貼り付けた画像をタスクの隣に書き込めません。ディスクがいっぱいか、フォルダーが読み取り専用ではありませんか？</translation>
    </message>
</context>
<context>
    <name>Feature</name>
    <message>
        <source>red</source>
        <translation>赤色</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>ピンク色</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>褐色</translation>
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
        <translation>常色</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>black</source>
        <translation>黒色</translation>
    </message>
    <message>
        <source>tan</source>
        <translation>淡褐色</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>green</source>
        <translation>緑色</translation>
    </message>
    <message>
        <source>macule</source>
        <translation>斑</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>大きな斑</translation>
    </message>
    <message>
        <source>papule</source>
        <translation>丘疹</translation>
    </message>
    <message>
        <source>plaque</source>
        <translation>局面</translation>
    </message>
    <message>
        <source>nodule</source>
        <translation>結節</translation>
    </message>
    <message>
        <source>tumour</source>
        <translation>腫瘤</translation>
    </message>
    <message>
        <source>vesicle</source>
        <translation>小水疱</translation>
    </message>
    <message>
        <source>bulla</source>
        <translation>水疱</translation>
    </message>
    <message>
        <source>pustule</source>
        <translation>膿疱</translation>
    </message>
    <message>
        <source>wheal</source>
        <translation>膨疹</translation>
    </message>
    <message>
        <source>cyst</source>
        <translation>囊腫</translation>
    </message>
    <message>
        <source>comedo</source>
        <translation>面皰</translation>
    </message>
    <message>
        <source>purpura</source>
        <translation>紫斑</translation>
    </message>
    <message>
        <source>telangiectasia</source>
        <translation>毛細血管拡張</translation>
    </message>
    <message>
        <source>ulcer</source>
        <translation>潰瘍</translation>
    </message>
    <message>
        <source>erosion</source>
        <translation>びらん</translation>
    </message>
    <message>
        <source>crust</source>
        <translation>痂皮</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>鱗屑</translation>
    </message>
    <message>
        <source>fissure</source>
        <translation>亀裂</translation>
    </message>
    <message>
        <source>atrophy</source>
        <translation>萎縮</translation>
    </message>
    <message>
        <source>scar</source>
        <translation>瘢痕</translation>
    </message>
    <message>
        <source>hyperkeratosis</source>
        <translation>過角化</translation>
    </message>
    <message>
        <source>sclerosis</source>
        <translation>硬化</translation>
    </message>
    <message>
        <source>erythroderma</source>
        <translation>紅皮症</translation>
    </message>
    <message>
        <source>hair loss</source>
        <translation>脱毛</translation>
    </message>
    <message>
        <source>nail change</source>
        <translation>爪の変化</translation>
    </message>
    <message>
        <source>burrow</source>
        <translation>疥癬トンネル</translation>
    </message>
    <message>
        <source>lichenification</source>
        <translation>苔癬化</translation>
    </message>
    <message>
        <source>excoriation</source>
        <translation>掻破痕</translation>
    </message>
    <message>
        <source>necrosis</source>
        <translation>壊死</translation>
    </message>
    <message>
        <source>horn</source>
        <translation>皮角</translation>
    </message>
    <message>
        <source>swelling</source>
        <translation>腫脹</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>rough</source>
        <translation>粗糙</translation>
    </message>
    <message>
        <source>shiny</source>
        <translation>光沢</translation>
    </message>
    <message>
        <source>pearly</source>
        <translation>真珠様</translation>
    </message>
    <message>
        <source>waxy</source>
        <translation>蝋様</translation>
    </message>
    <message>
        <source>velvety</source>
        <translation>ビロード状</translation>
    </message>
    <message>
        <source>moist</source>
        <translation>湿潤</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>乾燥</translation>
    </message>
    <message>
        <source>wrinkled</source>
        <translation>しわ</translation>
    </message>
    <message>
        <source>umbilicated</source>
        <translation>臍窩</translation>
    </message>
    <message>
        <source>dome shaped</source>
        <translation>ドーム状</translation>
    </message>
    <message>
        <source>flat topped</source>
        <translation>扁平な頂</translation>
    </message>
    <message>
        <source>pedunculated</source>
        <translation>有茎性</translation>
    </message>
    <message>
        <source>hairy</source>
        <translation>有毛</translation>
    </message>
    <message>
        <source>well defined</source>
        <translation>境界明瞭</translation>
    </message>
    <message>
        <source>ill defined</source>
        <translation>境界不明瞭</translation>
    </message>
    <message>
        <source>irregular</source>
        <translation>不規則</translation>
    </message>
    <message>
        <source>raised border</source>
        <translation>辺縁隆起</translation>
    </message>
    <message>
        <source>halo</source>
        <translation>白暈</translation>
    </message>
    <message>
        <source>solitary</source>
        <translation>単発</translation>
    </message>
    <message>
        <source>few</source>
        <translation>少数</translation>
    </message>
    <message>
        <source>multiple</source>
        <translation>多発</translation>
    </message>
    <message>
        <source>grouped</source>
        <translation>集簇</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>線状</translation>
    </message>
    <message>
        <source>annular</source>
        <translation>環状</translation>
    </message>
    <message>
        <source>target like</source>
        <translation>標的状</translation>
    </message>
    <message>
        <source>reticulate</source>
        <translation>網状</translation>
    </message>
    <message>
        <source>widespread</source>
        <translation>汎発</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>対称</translation>
    </message>
    <message>
        <source>unilateral</source>
        <translation>片側</translation>
    </message>
    <message>
        <source>dermatomal</source>
        <translation>皮膚分節</translation>
    </message>
    <message>
        <source>follicular</source>
        <translation>毛包性</translation>
    </message>
    <message>
        <source>face</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>nose</source>
        <translation>鼻</translation>
    </message>
    <message>
        <source>eyelid</source>
        <translation>眼瞼</translation>
    </message>
    <message>
        <source>ear</source>
        <translation>耳</translation>
    </message>
    <message>
        <source>lips</source>
        <translation>口唇</translation>
    </message>
    <message>
        <source>scalp</source>
        <translation>頭皮</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>頸部</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>体幹</translation>
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
        <translation>掌蹠</translation>
    </message>
    <message>
        <source>nail</source>
        <translation>爪</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>口腔</translation>
    </message>
    <message>
        <source>genital</source>
        <translation>外陰部</translation>
    </message>
    <message>
        <source>flexural</source>
        <translation>屈側</translation>
    </message>
    <message>
        <source>photo exposed</source>
        <translation>露光部</translation>
    </message>
    <message>
        <source>infant</source>
        <translation>乳児</translation>
    </message>
    <message>
        <source>child</source>
        <translation>小児</translation>
    </message>
    <message>
        <source>adolescent</source>
        <translation>思春期</translation>
    </message>
    <message>
        <source>adult</source>
        <translation>成人</translation>
    </message>
    <message>
        <source>elderly</source>
        <translation>高齢者</translation>
    </message>
    <message>
        <source>tiny</source>
        <translation>ごく小さい</translation>
    </message>
    <message>
        <source>small</source>
        <translation>小さい</translation>
    </message>
    <message>
        <source>large</source>
        <translation>大きい</translation>
    </message>
    <message>
        <source>itch</source>
        <translation>かゆみ</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>痛み</translation>
    </message>
    <message>
        <source>pigment network</source>
        <translation>色素ネットワーク</translation>
    </message>
    <message>
        <source>dots globules</source>
        <translation>点・小球</translation>
    </message>
    <message>
        <source>blue white veil</source>
        <translation>青白色ベール</translation>
    </message>
    <message>
        <source>radial streaks</source>
        <translation>放射状線条</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>自然消退</translation>
    </message>
    <message>
        <source>milia like cysts</source>
        <translation>稗粒腫様囊腫</translation>
    </message>
    <message>
        <source>comedo like openings</source>
        <translation>面皰様開孔</translation>
    </message>
    <message>
        <source>ridges fissures</source>
        <translation>隆起・溝</translation>
    </message>
    <message>
        <source>arborising vessels</source>
        <translation>樹枝状血管</translation>
    </message>
    <message>
        <source>dotted vessels</source>
        <translation>点状血管</translation>
    </message>
    <message>
        <source>hairpin vessels</source>
        <translation>ヘアピン状血管</translation>
    </message>
    <message>
        <source>glomerular vessels</source>
        <translation>糸球体様血管</translation>
    </message>
    <message>
        <source>irregular vessels</source>
        <translation>不規則血管</translation>
    </message>
    <message>
        <source>lacunes</source>
        <translation>小湖</translation>
    </message>
    <message>
        <source>strawberry pattern</source>
        <translation>イチゴ状パターン</translation>
    </message>
    <message>
        <source>leaf like areas</source>
        <translation>葉状領域</translation>
    </message>
    <message>
        <source>rosettes</source>
        <translation>ロゼット</translation>
    </message>
    <message>
        <source>shiny white lines</source>
        <translation>光沢白色線</translation>
    </message>
    <message>
        <source>central white patch</source>
        <translation>中央白色斑</translation>
    </message>
    <message>
        <source>parallel ridge</source>
        <translation>皮丘平行パターン</translation>
    </message>
    <message>
        <source>structureless</source>
        <translation>無構造</translation>
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
        <translation>脱色素</translation>
    </message>
    <message>
        <source>inflammatory</source>
        <translation>炎症性</translation>
    </message>
    <message>
        <source>malignant</source>
        <translation>悪性</translation>
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
        <translation>色</translation>
    </message>
    <message>
        <source>lesion</source>
        <translation>皮疹</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>表面</translation>
    </message>
    <message>
        <source>border</source>
        <translation>境界</translation>
    </message>
    <message>
        <source>arrangement</source>
        <translation>配列</translation>
    </message>
    <message>
        <source>site</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>age</source>
        <translation>年齢</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>symptom</source>
        <translation>症状</translation>
    </message>
    <message>
        <source>dermoscopy</source>
        <translation>ダーモスコピー</translation>
    </message>
    <message>
        <source>character</source>
        <translation>性質</translation>
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
        <translation>%1／%2</translation>
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
        <translation>%1（%2～%3）</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>Not enough to estimate</source>
        <translation>推定するには不十分</translation>
    </message>
    <message>
        <source>Labelled pictures</source>
        <translation>ラベル付き画像</translation>
    </message>
    <message>
        <source>%1 of the classes, %2 of none of them</source>
        <translation>クラスの画像 %1 枚、いずれでもない画像 %2 枚</translation>
    </message>
    <message>
        <source>Named, and rightly</source>
        <translation>正しいクラスと判定</translation>
    </message>
    <message>
        <source>Right of those named</source>
        <translation>判定したクラスのうち正しいもの</translation>
    </message>
    <message>
        <source>Of none of the classes, not named</source>
        <translation>いずれのクラスでもなく、判定されなかったもの</translation>
    </message>
    <message>
        <source>sensitivity %1; specificity %2</source>
        <translation>感度 %1、特異度 %2</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>画像 (%1);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>&quot;%1&quot; is one of the files that are read, and would be lost. Write to another file.</source>
        <translation>「%1」は読み込むファイルの1つで、上書きすると失われます。別のファイルに書き込んでください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice as a file to write.</source>
        <translation>「%1」が書き込み先として2回指定されています。</translation>
    </message>
    <message>
        <source>The results cannot go to &quot;%1&quot;, among what is read, where they would be taken for pictures the next time. Choose another folder.</source>
        <translation>結果を「%1」には置けません。読み込む対象の中にあり、次回、画像として扱われてしまいます。別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>Imaging</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>compressed data</source>
        <translation>圧縮データ</translation>
    </message>
    <message>
        <source>There are more elements than can be listed.</source>
        <translation>要素が多すぎて一覧にできません。</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>プライベート</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>項目 %1</translation>
    </message>
    <message>
        <source>Items: %1</source>
        <translation>項目数：%1</translation>
    </message>
    <message>
        <source>The picture has colours.</source>
        <translation>画像はカラーです。</translation>
    </message>
    <message>
        <source>The DICOM data dictionary (dicom.dic) was not found; some DICOM files cannot be read.</source>
        <translation>DICOM データ辞書 (dicom.dic) が見つかりません。一部の DICOM ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>ファイルがありません。</translation>
    </message>
    <message>
        <source>This is a folder, not a picture.</source>
        <translation>これはフォルダーで、画像ではありません。</translation>
    </message>
    <message>
        <source>This is a device or pipe, not a picture file.</source>
        <translation>これはデバイスまたはパイプで、画像ファイルではありません。</translation>
    </message>
    <message>
        <source>The file cannot be opened; check that you are allowed to read it.</source>
        <translation>ファイルを開けません。読み取りの許可を確認してください。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The file ends too early: part of the picture is missing.</source>
        <translation>ファイルが途中で終わっています。画像の一部がありません。</translation>
    </message>
    <message>
        <source>The picture in this file is damaged.</source>
        <translation>このファイルの画像は壊れています。</translation>
    </message>
    <message>
        <source>The file claims a picture far larger than it can contain.</source>
        <translation>ファイルが、含みうるよりはるかに大きな画像を宣言しています。</translation>
    </message>
    <message>
        <source>This is a text file, not a picture.</source>
        <translation>これはテキストファイルで、画像ではありません。</translation>
    </message>
    <message>
        <source>This is not a picture file.</source>
        <translation>これは画像ファイルではありません。</translation>
    </message>
    <message>
        <source>This DICOM file holds no picture.</source>
        <translation>この DICOM ファイルには画像がありません。</translation>
    </message>
    <message>
        <source>This is a DICOM directory (DICOMDIR): it lists pictures but holds none.</source>
        <translation>これは DICOM ディレクトリ (DICOMDIR) です。画像を列挙しますが含みません。</translation>
    </message>
    <message>
        <source>This picture format is not supported; save the picture as JPEG or PNG.</source>
        <translation>この画像形式には対応していません。JPEG か PNG で保存してください。</translation>
    </message>
    <message>
        <source>The compression of this DICOM file (transfer syntax) is not supported.</source>
        <translation>この DICOM ファイルの圧縮（転送構文）には対応していません。</translation>
    </message>
    <message>
        <source>The pixel format of this picture is not supported.</source>
        <translation>この画像の画素形式には対応していません。</translation>
    </message>
    <message>
        <source>The picture is larger than this program accepts.</source>
        <translation>画像がこのプログラムの上限を超えています。</translation>
    </message>
    <message>
        <source>The file has no frame with this number.</source>
        <translation>ファイルにこの番号のフレームはありません。</translation>
    </message>
    <message>
        <source>The picture could not be decoded.</source>
        <translation>画像を復号できませんでした。</translation>
    </message>
</context>
<context>
    <name>Index</name>
    <message>
        <source>Give files or folders to encode, and a folder for the index.</source>
        <translation>エンコードするファイルまたはフォルダーと、索引用のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The index cannot be used.</source>
        <translation>索引を使用できません。</translation>
    </message>
    <message>
        <source>The encoding was stopped. Encode again to go on.</source>
        <translation>エンコードを中止しました。もう一度エンコードすると続きから始まります。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>The index was made by another version of this program. Encode the pictures anew.</source>
        <translation>この索引は別のバージョンで作られました。画像を改めてエンコードしてください。</translation>
    </message>
    <message>
        <source>The index was made with another engine than the one given, so its features mean something else. Encode the pictures anew, into another folder.</source>
        <translation>この索引は別のエンジンで作られたため、特徴量の意味が異なります。別のフォルダーに画像を改めてエンコードしてください。</translation>
    </message>
    <message>
        <source>There is no index in &quot;%1&quot;.</source>
        <translation>「%1」に索引はありません。</translation>
    </message>
    <message>
        <source>The index is not finished yet. Encode the pictures again to go on.</source>
        <translation>索引はまだ完成していません。画像をもう一度エンコードすると続きから始まります。</translation>
    </message>
    <message>
        <source>The index is not finished yet, and of other files or folders. Give the same ones.</source>
        <translation>索引はまだ完成しておらず、別のファイルまたはフォルダーのものです。同じものを指定してください。</translation>
    </message>
    <message>
        <source>The index cannot be written. Is the disk full or the folder read-only?</source>
        <translation>索引を書き込めません。ディスクがいっぱいか、フォルダーが読み取り専用ではありませんか。</translation>
    </message>
    <message>
        <source>The index is damaged. Encode the pictures anew.</source>
        <translation>索引が壊れています。画像を改めてエンコードしてください。</translation>
    </message>
    <message>
        <source>The index is of share %1 of an archive. Give that one, or another folder.</source>
        <translation>この索引はアーカイブの分割 %1 のものです。その分割を指定するか、別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made with another engine than &quot;%2&quot;.</source>
        <translation>「%1」は「%2」とは別のエンジンで作られています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is share %2, and &quot;%3&quot; is share %4: these do not belong together.</source>
        <translation>「%1」は分割 %2、「%3」は分割 %4 で、組になりません。</translation>
    </message>
    <message>
        <source>Share %1 is given twice, the second time as &quot;%2&quot;.</source>
        <translation>分割 %1 が二重に指定されています（2 回目は「%2」）。</translation>
    </message>
    <message>
        <source>Of %1 shares these are missing: %2.</source>
        <translation>%1 個の分割のうち、次のものがありません: %2。</translation>
    </message>
    <message>
        <source>Give the indexes to merge.</source>
        <translation>統合する索引を指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already. Merge into a new folder.</source>
        <translation>「%1」は既に存在します。新しいフォルダーに統合してください。</translation>
    </message>
</context>
<context>
    <name>LabelledSet</name>
    <message>
        <source>Reading the labels was stopped.</source>
        <translation>ラベルの読み取りを中止しました。</translation>
    </message>
    <message>
        <source>The folder holds several tables of labels (%1). Keep one of them there.</source>
        <translation>フォルダーにラベルの表が複数あります（%1）。1 つだけ残してください。</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; gives the picture &quot;%2&quot; two different labels.</source>
        <translation>表「%1」が画像「%2」に異なる 2 つのラベルを付けています。</translation>
    </message>
    <message>
        <source>None of the pictures that the table &quot;%1&quot; names is in the folder.</source>
        <translation>表「%1」が挙げる画像がフォルダーに 1 つもありません。</translation>
    </message>
    <message>
        <source>No label of the table &quot;%1&quot; is a class of the classifier (%2).</source>
        <translation>表「%1」のラベルに、分類器のクラス（%2）に当たるものがありません。</translation>
    </message>
    <message>
        <source>The folder has no table of labels, and no sub-folder is named like a class of the classifier (%1).</source>
        <translation>フォルダーにラベルの表がなく、分類器のクラス（%1）の名前をもつサブフォルダーもありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist.</source>
        <translation>「%1」は存在しません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no table of labels: it needs a column for the file and one for the label.</source>
        <translation>「%1」はラベルの表ではありません。ファイルの列とラベルの列が必要です。</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The log level is debug, info, warning, error or off, not &quot;%1&quot;.</source>
        <translation>ログレベルは debug、info、warning、error、off のいずれかです。「%1」は使えません。</translation>
    </message>
    <message>
        <source>The log cannot be written. Is the disk full?</source>
        <translation>ログを書き込めません。ディスクがいっぱいではありませんか。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Language of the window: de, fr, es and so on; English where there is no translation.</source>
        <translation>ウィンドウの言語：de、fr、es など。訳がなければ英語。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Classifiers for skin images from a few examples and words.</source>
        <translation>少数の見本と言葉から作る、皮膚画像の分類器。</translation>
    </message>
    <message>
        <source>Write nothing on disk unless it is saved by hand.</source>
        <translation>手動で保存しない限り、ディスクに何も書き込まない。</translation>
    </message>
    <message>
        <source>A task (.json) or classifier (.vignette).</source>
        <translation>タスク (.json) または分類器 (.vignette)。</translation>
    </message>
    <message>
        <source>Keep reviews on a PostgreSQL server, for several reviewers: postgresql://user@host/database. The password stands in the file that PGPASSFILE names.</source>
        <translation>複数のレビュー担当者のため、レビューを PostgreSQL サーバーに保存します: postgresql://ユーザー@ホスト/データベース。パスワードは PGPASSFILE が示すファイルに書きます。</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Files or folders to screen, or an index.</source>
        <translation>スクリーニングするファイル、フォルダー、またはインデックス。</translation>
    </message>
</context>
<context>
    <name>Pacs</name>
    <message>
        <source>The storage port %1 cannot be opened. Is another program using it?</source>
        <translation>ストレージポート %1 を開けません。別のプログラムが使っていませんか？</translation>
    </message>
    <message>
        <source>The archive offers nothing of what was asked for.</source>
        <translation>要求した機能をアーカイブが提供していません。</translation>
    </message>
    <message>
        <source>The archive does not offer %1.</source>
        <translation>アーカイブは次の機能を提供していません：%1。</translation>
    </message>
    <message>
        <source>a search (C-FIND)</source>
        <translation>検索 (C-FIND)</translation>
    </message>
    <message>
        <source>A modality is a code in capitals, such as XC or DMS.</source>
        <translation>モダリティは、XC や DMS のような大文字のコードです。</translation>
    </message>
    <message>
        <source>A UID has digits and dots, 64 at most.</source>
        <translation>UID は数字とピリオドで、64 文字以内です。</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>開始日が終了日より後になっています。</translation>
    </message>
    <message>
        <source>The number of studies is 1 to 100,000.</source>
        <translation>検査数は 1～100,000 にしてください。</translation>
    </message>
    <message>
        <source>Pictures of patients cannot go into a folder that others can look into. Choose an empty folder or a new one.</source>
        <translation>患者の画像は、他の人が閲覧できるフォルダーには置けません。空のフォルダーか新しいフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The folder for the pictures cannot be made.</source>
        <translation>画像用のフォルダーを作成できません。</translation>
    </message>
    <message>
        <source>The pictures from the archive cannot be written. Is the disk full or the folder read-only?</source>
        <translation>アーカイブの画像を書き込めません。ディスクがいっぱいか、フォルダーが読み取り専用ではありませんか？</translation>
    </message>
    <message>
        <source>retrieval by C-MOVE; try C-GET</source>
        <translation>C-MOVE による取得（C-GET をお試しください）</translation>
    </message>
    <message>
        <source>The work with the archive was cancelled.</source>
        <translation>アーカイブとの処理を中止しました。</translation>
    </message>
    <message>
        <source>The work with the archive broke off: a defect.</source>
        <translation>アーカイブとの処理が、プログラムの不具合により途切れました。</translation>
    </message>
    <message>
        <source>The archive did not answer in time. Try again later, or allow more time in the settings.</source>
        <translation>アーカイブが時間内に応答しませんでした。後でもう一度試すか、設定で待ち時間を長くしてください。</translation>
    </message>
    <message>
        <source>A secure connection to the archive could not be made. Check the certificates and whether the archive uses TLS at this port.</source>
        <translation>アーカイブへの安全な接続を確立できませんでした。証明書と、アーカイブがこのポートで TLS を使っているかを確認してください。</translation>
    </message>
    <message>
        <source>The archive sent more than is allowed.</source>
        <translation>アーカイブから上限を超えるデータが送られました。</translation>
    </message>
    <message>
        <source>The archive broke off the connection. Try again; if it happens again, ask its administrator.</source>
        <translation>アーカイブが接続を切断しました。もう一度試し、再発する場合はアーカイブの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The archive answered in a way that is not DICOM.</source>
        <translation>アーカイブの応答が DICOM ではありません。</translation>
    </message>
    <message>
        <source>The archive is not called %1. Check its AE title in the settings.</source>
        <translation>アーカイブの名称は %1 ではありません。設定でアーカイブの AE タイトルを確認してください。</translation>
    </message>
    <message>
        <source>The archive does not know this computer as %1. Ask its administrator to enter this AE title.</source>
        <translation>アーカイブに、このコンピューターが %1 として登録されていません。この AE タイトルの登録をアーカイブの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The archive is busy. Try again later.</source>
        <translation>アーカイブが混み合っています。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The archive refused the connection. Check both AE titles in the settings, and ask its administrator whether this computer may use it.</source>
        <translation>アーカイブが接続を拒否しました。設定で両方の AE タイトルを確認し、このコンピューターの利用が許可されているかをアーカイブの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The archive does not know where to send the pictures to. Ask its administrator to enter the AE title, address and storage port of this computer.</source>
        <translation>アーカイブに画像の送信先が登録されていません。このコンピューターの AE タイトル、アドレス、ストレージポートの登録をアーカイブの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The archive has no room or no means left for this.</source>
        <translation>アーカイブの容量または処理能力が足りません。</translation>
    </message>
    <message>
        <source>The archive does not take or give this kind of data.</source>
        <translation>アーカイブはこの種類のデータの送受信に対応していません。</translation>
    </message>
    <message>
        <source>The archive does not allow this to this computer.</source>
        <translation>アーカイブは、このコンピューターにこの操作を許可していません。</translation>
    </message>
    <message>
        <source>The archive could not do this.</source>
        <translation>アーカイブはこの操作を実行できませんでした。</translation>
    </message>
    <message>
        <source>No archive is configured.</source>
        <translation>アーカイブが設定されていません。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>ポートは 1～65535 の数字です。</translation>
    </message>
    <message>
        <source>The AE title of the archive has 1 to 16 letters and digits.</source>
        <translation>アーカイブの AE タイトルは、英数字 1～16 文字です。</translation>
    </message>
    <message>
        <source>The AE title of this computer has 1 to 16 letters and digits.</source>
        <translation>このコンピューターの AE タイトルは、英数字 1～16 文字です。</translation>
    </message>
    <message>
        <source>The time to wait for the archive is 1 to 3600 seconds.</source>
        <translation>アーカイブを待つ時間は 1～3600 秒です。</translation>
    </message>
    <message>
        <source>A secure connection needs the certificates of the authorities that are trusted.</source>
        <translation>安全な接続には、信頼する認証局の証明書が必要です。</translation>
    </message>
    <message>
        <source>The own certificate and its key belong together; one of them is missing.</source>
        <translation>このコンピューターの証明書と秘密鍵は両方必要です。一方がありません。</translation>
    </message>
    <message>
        <source>The settings file of the archives does not exist.</source>
        <translation>アーカイブの設定ファイルがありません。</translation>
    </message>
    <message>
        <source>The settings file of the archives cannot be read.</source>
        <translation>アーカイブの設定ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>There is no archive &quot;%1&quot; in the settings file. It has: %2.</source>
        <translation>設定ファイルにアーカイブ「%1」がありません。登録されているもの：%2。</translation>
    </message>
    <message>
        <source>The archive &quot;%1&quot; has a setting that is unknown or of the wrong kind.</source>
        <translation>アーカイブ「%1」に、未知の設定または種類の違う設定があります。</translation>
    </message>
    <message>
        <source>retrieval by C-GET; try C-MOVE</source>
        <translation>C-GET による取得（C-MOVE をお試しください）</translation>
    </message>
    <message>
        <source>C-MOVE needs a storage port in the settings.</source>
        <translation>C-MOVE には、設定でストレージポートの指定が必要です。</translation>
    </message>
    <message>
        <source>C-MOVE over a secure connection needs an own certificate with its key.</source>
        <translation>安全な接続での C-MOVE には、このコンピューターの証明書と秘密鍵が必要です。</translation>
    </message>
    <message>
        <source>The limits of a retrieval are numbers above 0.</source>
        <translation>取得の上限は 0 より大きい数です。</translation>
    </message>
    <message>
        <source>The archive sent more than %1 pictures. Fetch single series.</source>
        <translation>アーカイブから送られた画像が %1 枚を超えました。シリーズごとに取得してください。</translation>
    </message>
    <message>
        <source>The archive could not send any of the %1 pictures.</source>
        <translation>アーカイブは画像 %1 枚のいずれも送信できませんでした。</translation>
    </message>
    <message>
        <source>The archive has nothing of this study.</source>
        <translation>アーカイブにこの検査のデータはありません。</translation>
    </message>
    <message>
        <source>The file is no DICOM, or is damaged.</source>
        <translation>ファイルが DICOM でないか、壊れています。</translation>
    </message>
    <message>
        <source>The file is cut off.</source>
        <translation>ファイルが途中で切れています。</translation>
    </message>
    <message>
        <source>The file does not say what it is in DICOM.</source>
        <translation>ファイルに DICOM としての種類が記されていません。</translation>
    </message>
    <message>
        <source>The archive does not take this kind of file.</source>
        <translation>アーカイブはこの種類のファイルを受け付けません。</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>送信するものがありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read. It has to be a PEM file.</source>
        <translation>%1を読み取れません。PEM ファイルでなければなりません。</translation>
    </message>
    <message>
        <source>A file with certificates or keys for the secure connection does not exist.</source>
        <translation>安全な接続に使う証明書または鍵のファイルがありません。</translation>
    </message>
    <message>
        <source>The file with the trusted certificates</source>
        <translation>信頼する証明書のファイル</translation>
    </message>
    <message>
        <source>The file with the key</source>
        <translation>秘密鍵のファイル</translation>
    </message>
    <message>
        <source>The file with the own certificate</source>
        <translation>このコンピューターの証明書のファイル</translation>
    </message>
    <message>
        <source>The own certificate and the key do not fit.</source>
        <translation>このコンピューターの証明書と秘密鍵が一致しません。</translation>
    </message>
    <message>
        <source>A secure connection cannot be made on this computer.</source>
        <translation>このコンピューターでは安全な接続を確立できません。</translation>
    </message>
    <message>
        <source>The archive&apos;s computer &quot;%1&quot; is not known in the network. Check its name in the settings.</source>
        <translation>アーカイブのコンピューター「%1」がネットワークに見つかりません。設定で名前を確認してください。</translation>
    </message>
    <message>
        <source>Nothing answers at %1, port %2. Is the archive running, and is the address in the settings right?</source>
        <translation>%1、ポート %2 から応答がありません。アーカイブは動作していますか？設定のアドレスは正しいですか？</translation>
    </message>
    <message>
        <source>Over DICOMweb there is no worklist. Ask for it by DICOM.</source>
        <translation>DICOMweb ではワークリストを取得できません。DICOM で問い合わせてください。</translation>
    </message>
    <message>
        <source>The archive answered in a way that is not DICOMweb. Check its address in the settings.</source>
        <translation>アーカイブの応答は DICOMweb ではありません。設定のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The address of a DICOMweb archive looks like https://pacs.example.org/dicom-web.</source>
        <translation>DICOMweb アーカイブのアドレスは https://pacs.example.org/dicom-web のような形です。</translation>
    </message>
    <message>
        <source>Give a user name with a password, or a token, not both.</source>
        <translation>ユーザー名とパスワード、またはトークンのどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>The user name or the token has a character that cannot be in one.</source>
        <translation>ユーザー名またはトークンに使えない文字があります。</translation>
    </message>
    <message>
        <source>A password or token is only sent over a secure connection: the address must begin with https://.</source>
        <translation>パスワードやトークンは安全な接続でのみ送信されます。アドレスは https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>A user name or token is for an archive at an address with https://.</source>
        <translation>ユーザー名とトークンは https:// のアーカイブに使います。</translation>
    </message>
    <message>
        <source>The file with the password or token cannot be read.</source>
        <translation>パスワードまたはトークンのファイルを読めません。</translation>
    </message>
    <message>
        <source>Over DICOMweb there is no C-MOVE.</source>
        <translation>DICOMweb に C-MOVE はありません。</translation>
    </message>
    <message>
        <source>A certificate or key cannot be read. Check the settings.</source>
        <translation>証明書または鍵を読めません。設定を確認してください。</translation>
    </message>
    <message>
        <source>A certificate or key cannot be used. It must be a PEM file.</source>
        <translation>証明書または鍵を使用できません。PEM ファイルが必要です。</translation>
    </message>
    <message>
        <source>The archive does not accept the user name and password, or the token. Check them in the settings.</source>
        <translation>アーカイブがユーザー名とパスワード、またはトークンを受け付けません。設定を確認してください。</translation>
    </message>
    <message>
        <source>The archive has nothing at this address. Check the address of its DICOMweb service in the settings.</source>
        <translation>アーカイブのこのアドレスには何もありません。設定で DICOMweb サービスのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The archive does not take files that are so large.</source>
        <translation>アーカイブはこの大きさのファイルを受け付けません。</translation>
    </message>
    <message>
        <source>The archive is at another address than the one in the settings. Ask its administrator.</source>
        <translation>アーカイブは設定とは別のアドレスにあります。管理者に確認してください。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読めません。</translation>
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
        <translation>保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>はい(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>いいえ(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Screening report</source>
        <translation>スクリーニング報告書</translation>
    </message>
    <message>
        <source>Screening report: %1</source>
        <translation>スクリーニング報告書：%1</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Classifier made</source>
        <translation>分類器の作成</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Classifier digest</source>
        <translation>分類器のダイジェスト</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>報告書の作成</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>症例 %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>計 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The picture cannot be read any more.</source>
        <translation>この画像はもう読み取れません。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>オーバーレイ</translation>
    </message>
    <message>
        <source>accepted by the reviewer</source>
        <translation>レビュー担当者が採用</translation>
    </message>
    <message>
        <source>overruled by the reviewer: %1</source>
        <translation>レビュー担当者が訂正：%1</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>マーク済み</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>報告書を中止しました。</translation>
    </message>
    <message>
        <source>The report cannot be written. Is the disk full or the folder read-only?</source>
        <translation>報告書を書き込めません。ディスクが一杯か、フォルダーが読み取り専用ではありませんか？</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1 ページ</translation>
    </message>
    <message>
        <source>A PDF can only be made with the window. Ask for HTML.</source>
        <translation>PDF はウィンドウ版でのみ作成できます。HTML を指定してください。</translation>
    </message>
    <message>
        <source>There are no cases to report.</source>
        <translation>報告する症例がありません。</translation>
    </message>
    <message>
        <source>Files without a verdict</source>
        <translation>判定のないファイル</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>accepted by the reviewer: %1</source>
        <translation>レビュー担当者が採用：%1</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>分類器</translation>
    </message>
    <message>
        <source>Engine digest</source>
        <translation>エンジンのダイジェスト</translation>
    </message>
    <message>
        <source>Adapted to a folder</source>
        <translation>フォルダーへの適応</translation>
    </message>
    <message numerus="yes">
        <source>to %Ln picture(s) without labels</source>
        <translation>
            <numerusform>ラベルのない画像 %Ln 枚に適応</numerusform>
        </translation>
    </message>
    <message>
        <source>no</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>使用目的</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>The classifier</source>
        <translation>分類器</translation>
    </message>
    <message>
        <source>How well it does</source>
        <translation>性能</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>見本</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not measured, as it was adapted to a folder</source>
        <translation>フォルダーに適応したため、測定していません</translation>
    </message>
    <message>
        <source>%1 of %2 right (95 % interval %3 to %4 %), %5 named</source>
        <translation>%2 枚中 %1 枚が正答（95% 区間 %3～%4%）、クラスを判定 %5 枚</translation>
    </message>
    <message>
        <source>Each example judged without itself</source>
        <translation>各見本を自身を除いて判定</translation>
    </message>
    <message>
        <source>On labelled pictures</source>
        <translation>ラベル付き画像での評価</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Where the network looked for %1; 1 is the place that speaks most for it. Not evidence.</source>
        <translation>%1 の判定でネットワークが注目した部位。1 はこのクラスを最も支持する部位です。根拠にはなりません。</translation>
    </message>
    <message>
        <source>Most like these examples</source>
        <translation>最も似た見本</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a class, before its description</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>レビュー担当者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Scale of the overlay, from 0 to 1</source>
        <translation>オーバーレイの目盛り、0～1</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>見本</translation>
    </message>
    <message>
        <source>Judged on the marked part of the picture: %1 × %2 pixels from %3, %4.</source>
        <translation>画像の指定範囲で判定：%3, %4 から %1 × %2 ピクセル。</translation>
    </message>
    <message>
        <source>not gradable in the reviewer&apos;s eyes</source>
        <translation>確認者により評価不能</translation>
    </message>
    <message>
        <source>Pictures that belong together</source>
        <translation>まとめて扱う画像</translation>
    </message>
    <message>
        <source>The verdict on a group is by the mean of the logits of its pictures.</source>
        <translation>グループの判定は、画像のロジットの平均によります。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a group, before its verdict</comment>
        <translation>%1：</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) together: %1</source>
        <translation>
            <numerusform>画像 %Ln 枚をまとめて: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>グループ %1</translation>
    </message>
    <message>
        <source>%1 accepted, %2 overruled, %3 not gradable, %4 marked</source>
        <translation>採用 %1、訂正 %2、評価不能 %3、マーク %4</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>none of these</source>
        <translation>いずれでもない</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>採用：%1</translation>
    </message>
    <message>
        <source>not gradable</source>
        <translation>評価不能</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>エクスポートはキャンセルされました。</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no table of results of this classifier.</source>
        <translation>「%1」はこの分類器の結果の表ではありません。</translation>
    </message>
    <message>
        <source>The table was exported without the names of the files.</source>
        <translation>表はファイル名なしで書き出されています。</translation>
    </message>
    <message>
        <source>Row %1 of the table holds a value that cannot be.</source>
        <translation>表の %1 行目にあり得ない値があります。</translation>
    </message>
</context>
<context>
    <name>Runtime</name>
    <message>
        <source>built into LibTorch</source>
        <translation>LibTorch に内蔵</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>グラフィックカード</translation>
    </message>
    <message>
        <source>none usable, the processor is used</source>
        <translation>使用可能なものがなく、プロセッサーを使用</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>Instruction sets</source>
        <translation>命令セット</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>コア数</translation>
    </message>
    <message>
        <source>Threads for inference</source>
        <translation>推論のスレッド数</translation>
    </message>
    <message>
        <source>Not all cores are used for inference.</source>
        <translation>推論に全コアが使われていません。</translation>
    </message>
    <message>
        <source>Matrix library</source>
        <translation>行列ライブラリ</translation>
    </message>
    <message>
        <source>Only the slow reference BLAS is installed: everything takes many times as long. Install the package libopenblas0-pthread.</source>
        <translation>遅い参照版 BLAS しかなく、すべてに何倍もの時間がかかります。パッケージ libopenblas0-pthread をインストールしてください。</translation>
    </message>
    <message>
        <source>Memory allocator</source>
        <translation>メモリー割り当て</translation>
    </message>
    <message>
        <source>glibc, large blocks kept in the heap</source>
        <translation>glibc、大きなブロックをヒープに保持</translation>
    </message>
    <message>
        <source>of the system, as it is</source>
        <translation>システムの既定</translation>
    </message>
    <message>
        <source>DICOM dictionary</source>
        <translation>DICOM 辞書</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>読込済み</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>SQLite driver</source>
        <translation>SQLite ドライバー</translation>
    </message>
    <message>
        <source>available</source>
        <translation>使用可能</translation>
    </message>
    <message>
        <source>Folders cannot be screened: Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>フォルダーをスクリーニングできません。Qt の SQLite ドライバーがありません。パッケージ libqt6sql6-sqlite をインストールしてください。</translation>
    </message>
    <message>
        <source>Engine file</source>
        <translation>エンジンファイル</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Engine SHA-256</source>
        <translation>エンジンの SHA-256</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was lost.</source>
        <translation>プログラム内部で問題が起きました。失われたものはありません。</translation>
    </message>
    <message>
        <source>The report cannot be written there.</source>
        <translation>そこにはレポートを書き込めません。</translation>
    </message>
    <message>
        <source>PostgreSQL driver</source>
        <translation>PostgreSQL ドライバー</translation>
    </message>
    <message>
        <source>missing; only reviews on a server need it</source>
        <translation>ありません。サーバーにレビューを保存するときだけ必要です</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>The file cannot be decoded.</source>
        <translation>ファイルを復号できません。</translation>
    </message>
    <message>
        <source>The folder cannot be listed to its end.</source>
        <translation>フォルダーを最後まで一覧できません。</translation>
    </message>
    <message>
        <source>The screening was stopped. It can be continued.</source>
        <translation>スクリーニングを停止しました。続けることができます。</translation>
    </message>
    <message>
        <source>There is no classifier to screen with.</source>
        <translation>スクリーニングに使う分類器がありません。</translation>
    </message>
    <message>
        <source>Give files or folders to screen, and a file for the results.</source>
        <translation>スクリーニングするファイルかフォルダーと、結果のファイルを指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>The overlays cannot go into the folder that is screened; a folder inside it will do.</source>
        <translation>オーバーレイは、スクリーニングするフォルダーそのものには置けません。その中のフォルダーなら置けます。</translation>
    </message>
    <message>
        <source>The results cannot be written there. Does the folder exist, and is it writable?</source>
        <translation>そこには結果を書き込めません。フォルダーがあり、書き込み可能ですか？</translation>
    </message>
    <message>
        <source>There is a stored screening for these results. Resume it or restart.</source>
        <translation>この結果には保存されたスクリーニングがあります。再開するか、最初からやり直してください。</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>ファイルがもうありません。</translation>
    </message>
    <message>
        <source>The file changed while it was screened.</source>
        <translation>ファイルがスクリーニング中に変わりました。</translation>
    </message>
    <message>
        <source>The classifier gave no answer.</source>
        <translation>分類器が答えを出しませんでした。</translation>
    </message>
    <message>
        <source>The screening broke off. What was finished is kept; it can be continued.</source>
        <translation>スクリーニングが途切れました。終わった分は残っており、続けることができます。</translation>
    </message>
    <message>
        <source>The stored progress of the screening is damaged. Start the screening anew.</source>
        <translation>保存された途中経過が壊れています。スクリーニングを最初から始めてください。</translation>
    </message>
    <message>
        <source>The stored progress of the screening was made by another version of this program. Start the screening anew.</source>
        <translation>保存された途中経過はこのプログラムの別の版のものです。スクリーニングを最初から始めてください。</translation>
    </message>
    <message>
        <source>The unfinished screening was made with another classifier. Go on with that one, or start the screening anew.</source>
        <translation>未完了のスクリーニングは別の分類器によるものです。その分類器で続けるか、最初から始めてください。</translation>
    </message>
    <message>
        <source>The unfinished screening is of other files or folders. Give the same ones, or start the screening anew.</source>
        <translation>未完了のスクリーニングは別のファイルやフォルダーのものです。同じものを指定するか、最初から始めてください。</translation>
    </message>
    <message>
        <source>There is no unfinished screening to go on with.</source>
        <translation>続けるべき未完了のスクリーニングはありません。</translation>
    </message>
    <message>
        <source>The unfinished screening cannot be removed.</source>
        <translation>未完了のスクリーニングを削除できません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a screening of this program and is left alone.</source>
        <translation>「%1」はこのプログラムのスクリーニングではないため、そのままにします。</translation>
    </message>
    <message>
        <source>The file was screened already.</source>
        <translation>このファイルはスクリーニング済みです。</translation>
    </message>
    <message>
        <source>Same file as in row %1.</source>
        <translation>%1 行目と同じファイル。</translation>
    </message>
    <message>
        <source>Same DICOM instance as in row %1.</source>
        <translation>%1 行目と同じ DICOM インスタンス。</translation>
    </message>
    <message>
        <source>The picture is unlike those that this classifier was made for.</source>
        <translation>画像が、この分類器の対象と異なります。</translation>
    </message>
    <message>
        <source>No class is probable enough: %1 % at most, %2 % are needed.</source>
        <translation>十分な確率のクラスがありません：最高 %1 %、必要 %2 %。</translation>
    </message>
    <message>
        <source>The DICOMDIR refers to a file outside its folder.</source>
        <translation>DICOMDIR がフォルダー外のファイルを指しています。</translation>
    </message>
    <message>
        <source>The DICOMDIR refers to a file that is missing.</source>
        <translation>DICOMDIR が存在しないファイルを指しています。</translation>
    </message>
    <message>
        <source>The DICOMDIR refers to something that is not a file.</source>
        <translation>DICOMDIR がファイルでないものを指しています。</translation>
    </message>
    <message>
        <source>The file is not a DICOMDIR.</source>
        <translation>ファイルは DICOMDIR ではありません。</translation>
    </message>
    <message>
        <source>The DICOMDIR is too large.</source>
        <translation>DICOMDIR が大きすぎます。</translation>
    </message>
    <message>
        <source>The DICOMDIR is damaged.</source>
        <translation>DICOMDIR が壊れています。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>There is nothing to overlay.</source>
        <translation>重ねるものがありません。</translation>
    </message>
    <message>
        <source>The overlay cannot be made.</source>
        <translation>オーバーレイを作成できません。</translation>
    </message>
    <message>
        <source>The file with your reviews cannot be read. It was left as it is.</source>
        <translation>レビューのファイルを読み取れません。ファイルはそのまま残しました。</translation>
    </message>
    <message>
        <source>The file does not exist, or is a link that leads nowhere.</source>
        <translation>ファイルがないか、行き先のないリンクです。</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>ファイルを開けません。</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>これはデバイスまたはパイプで、ファイルではありません。</translation>
    </message>
    <message>
        <source>This folder is hidden or a system&apos;s own, and was left out.</source>
        <translation>このフォルダーは隠しフォルダーまたはシステムのものなので、対象から外しました。</translation>
    </message>
    <message>
        <source>The file announces %1 frames and holds %2.</source>
        <translation>このファイルには %1 フレームあると記されていますが、実際には %2 フレームです。</translation>
    </message>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>フォルダーを開けません。</translation>
    </message>
    <message>
        <source>There are no pictures to export.</source>
        <translation>書き出す画像がありません。</translation>
    </message>
    <message>
        <source>The folder holds pictures of an earlier export, which are not replaced. Choose another folder.</source>
        <translation>フォルダーに以前書き出した画像があり、置き換えません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>The pictures cannot be written there. Is the disk full or the folder read-only?</source>
        <translation>画像をそこに書き込めません。ディスクがいっぱいか、フォルダーが読み取り専用ではありませんか？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists and is no table of this program. Write to another file.</source>
        <translation>「%1」は既に存在し、このプログラムの表ではありません。別のファイルに書き込んでください。</translation>
    </message>
    <message>
        <source>The folder for the overlays holds other files, such as &quot;%1&quot;. Choose another one.</source>
        <translation>オーバーレイ用のフォルダーに「%1」など他のファイルがあります。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The pictures cannot be read.</source>
        <translation>画像を読み取れません。</translation>
    </message>
    <message>
        <source>The progress of the screening cannot be stored.</source>
        <translation>スクリーニングの途中経過を保存できません。</translation>
    </message>
    <message>
        <source>The review cannot be stored.</source>
        <translation>レビューを保存できません。</translation>
    </message>
    <message>
        <source>The cases were read by another engine. Screen them again.</source>
        <translation>症例は別のエンジンで読み込まれています。もう一度スクリーニングしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no folder.</source>
        <translation>「%1」はフォルダーではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists, and what was screened for it is not known any more. Write to another file.</source>
        <translation>「%1」は既に存在しますが、そのために何をスクリーニングしたかの記録がありません。別のファイルに書き込んでください。</translation>
    </message>
    <message>
        <source>Reading the file takes too long, so it was left out.</source>
        <translation>ファイルの読み取りに時間がかかりすぎるため、除外しました。</translation>
    </message>
    <message>
        <source>By a classifier that was adapted to a folder (pictures: %1).</source>
        <translation>フォルダーに適応させた分類器による判定です (画像: %1)。</translation>
    </message>
</context>
<context>
    <name>SessionFolder</name>
    <message>
        <source>This computer has no folder in memory, so nothing can be screened in private mode.</source>
        <translation>このコンピューターにはメモリー上のフォルダーがないため、プライベートモードではスクリーニングできません。</translation>
    </message>
    <message>
        <source>There is no room to keep the results: your data folder cannot be written.</source>
        <translation>結果を保存できません。データフォルダーに書き込めません。</translation>
    </message>
</context>
<context>
    <name>SharedSettings</name>
    <message>
        <source>set by your administrator</source>
        <translation>管理者が設定</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Class “%1”: the example “%2” cannot be used. %3</source>
        <translation>クラス「%1」：見本「%2」は使えません。%3</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Class “%1”: the example “%2” is the same picture as “%3” of class “%4”. An image can belong to one class only.</source>
        <translation>クラス「%1」：見本「%2」はクラス「%4」の「%3」と同じ画像です。1 枚の画像は 1 つのクラスにしか入れられません。</translation>
    </message>
    <message>
        <source>It cannot be made smaller.</source>
        <translation>これ以上小さくできません。</translation>
    </message>
</context>
<context>
    <name>SupportWarnings</name>
    <message>
        <source>“%1”, example %2: %3</source>
        <translation>「%1」、見本 %2：%3</translation>
    </message>
    <message>
        <source>the picture is small (%1 pixels); details may be missing.</source>
        <translation>画像が小さく（%1 画素）、細部が欠けているおそれがあります。</translation>
    </message>
    <message>
        <source>the picture looks blurred.</source>
        <translation>画像がぼけているようです。</translation>
    </message>
    <message>
        <source>the same picture is in this class twice.</source>
        <translation>同じ画像がこのクラスに 2 回あります。</translation>
    </message>
    <message>
        <source>it does not look like the skin pictures that the engine knows.</source>
        <translation>エンジンの知る皮膚画像に似ていません。</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>Class %1</source>
        <translation>クラス %1</translation>
    </message>
    <message>
        <source>Class “%1”</source>
        <translation>クラス「%1」</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>class: fault</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the name is missing.</source>
        <translation>名前がありません。</translation>
    </message>
    <message>
        <source>the name is longer than %1 characters.</source>
        <translation>名前が %1 文字を超えています。</translation>
    </message>
    <message>
        <source>the name contains line breaks or characters that are not text.</source>
        <translation>名前に改行または文字でないものがあります。</translation>
    </message>
    <message>
        <source>the id must be 1 to %1 of the characters a-z, 0-9 and hyphen.</source>
        <translation>id は a-z、0-9、ハイフンで 1～%1 文字にしてください。</translation>
    </message>
    <message>
        <source>the description is longer than %1 characters.</source>
        <translation>所見が %1 文字を超えています。</translation>
    </message>
    <message>
        <source>the description contains characters that are not text.</source>
        <translation>所見に文字でないものがあります。</translation>
    </message>
    <message>
        <source>there are %1 example images; at most %2 are possible.</source>
        <translation>見本画像が %1 枚あります。上限は %2 枚です。</translation>
    </message>
    <message>
        <source>there is neither an example image nor a description. Add at least one of them.</source>
        <translation>見本画像も所見もありません。少なくとも一方を加えてください。</translation>
    </message>
    <message>
        <source>an example image has no file name.</source>
        <translation>ファイル名のない見本画像があります。</translation>
    </message>
    <message>
        <source>an example image has a file name that cannot be used.</source>
        <translation>使えないファイル名の見本画像があります。</translation>
    </message>
    <message>
        <source>“%1” has a negative frame number.</source>
        <translation>「%1」のフレーム番号が負です。</translation>
    </message>
    <message>
        <source>there are more than %1 descriptions.</source>
        <translation>説明が %1 個を超えています。</translation>
    </message>
    <message>
        <source>there are more than %1 terminology codes.</source>
        <translation>用語コードが %1 個を超えています。</translation>
    </message>
    <message>
        <source>a terminology code needs a system and a value of 1 to %1 characters each.</source>
        <translation>用語コードには、それぞれ 1～%1 文字の体系と値が必要です。</translation>
    </message>
    <message>
        <source>The name of the task must be one line of at most %1 characters.</source>
        <translation>タスクの名前は 1 行、%1 文字以内にしてください。</translation>
    </message>
    <message numerus="yes">
        <source>The task has %n class(es); at least 2 are needed.</source>
        <translation>
            <numerusform>タスクのクラスは %n 個です。少なくとも 2 個必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The task has %1 classes; at most %2 are possible.</source>
        <translation>タスクのクラスは %1 個です。上限は %2 個です。</translation>
    </message>
    <message>
        <source>class %1 has the same name.</source>
        <translation>クラス %1 と名前が同じです。</translation>
    </message>
    <message>
        <source>class %1 has the same id, “%2”.</source>
        <translation>クラス %1 と id「%2」が同じです。</translation>
    </message>
    <message>
        <source>the image “%1” is given twice.</source>
        <translation>画像「%1」が 2 回指定されています。</translation>
    </message>
    <message>
        <source>the image “%1” is also an example of “%2”. An image can belong to one class only.</source>
        <translation>画像「%1」は「%2」の見本でもあります。1 枚の画像は 1 つのクラスにしか入れられません。</translation>
    </message>
    <message>
        <source>the marked part of “%1” is no part of a picture.</source>
        <translation>「%1」の指定部分が画像の範囲にありません。</translation>
    </message>
</context>
<context>
    <name>TaskDraft</name>
    <message>
        <source>The picture cannot be kept: your data folder cannot be written. Save it as a file and drop that here.</source>
        <translation>画像を保管できません。データフォルダーに書き込めません。ファイルとして保存し、ここにドロップしてください。</translation>
    </message>
</context>
<context>
    <name>TaskFile</name>
    <message>
        <source>“%1” %2</source>
        <comment>field of a task file, fault</comment>
        <translation>「%1」%2</translation>
    </message>
    <message>
        <source>must be an object.</source>
        <translation>はオブジェクトにしてください。</translation>
    </message>
    <message>
        <source>must be a list.</source>
        <translation>はリストにしてください。</translation>
    </message>
    <message>
        <source>must not stand beside “%1”.</source>
        <translation>は「%1」と一緒に書くことはできません。</translation>
    </message>
    <message>
        <source>must be text in quotation marks.</source>
        <translation>は引用符で囲んだ文字列にしてください。</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>がありません。</translation>
    </message>
    <message>
        <source>must be a whole number, 0 or more.</source>
        <translation>は 0 以上の整数にしてください。</translation>
    </message>
    <message>
        <source>is not a known key.</source>
        <translation>は未知のキーです。</translation>
    </message>
    <message>
        <source>must be a file name, or an object with “path” and “frame”.</source>
        <translation>はファイル名、または「path」と「frame」をもつオブジェクトにしてください。</translation>
    </message>
    <message>
        <source>has no file name.</source>
        <translation>にファイル名がありません。</translation>
    </message>
    <message>
        <source>must be “%1”.</source>
        <translation>は「%1」にしてください。</translation>
    </message>
    <message>
        <source>must be %1: the file was written by another version of the program.</source>
        <translation>は %1 でなければなりません。ファイルは別の版のプログラムで書かれました。</translation>
    </message>
    <message>
        <source>has %1 entries; at most %2 are possible.</source>
        <translation>の要素は %1 個です。上限は %2 個です。</translation>
    </message>
    <message>
        <source>The task file is larger than %1 MB.</source>
        <translation>タスクファイルが %1 MB を超えています。</translation>
    </message>
    <message>
        <source>The task file is not valid JSON (line %1).</source>
        <translation>タスクファイルが正しい JSON ではありません（%1 行目）。</translation>
    </message>
    <message>
        <source>The file is not a task file.</source>
        <translation>ファイルはタスクファイルではありません。</translation>
    </message>
    <message>
        <source>Task file: %1</source>
        <translation>タスクファイル：%1</translation>
    </message>
    <message>
        <source>The task file “%1” does not exist.</source>
        <translation>タスクファイル「%1」がありません。</translation>
    </message>
    <message>
        <source>The task file “%1” cannot be opened.</source>
        <translation>タスクファイル「%1」を開けません。</translation>
    </message>
    <message>
        <source>The task file “%1” cannot be written. Is the disk full or the folder read-only?</source>
        <translation>タスクファイル「%1」に書き込めません。ディスクが一杯か、フォルダーが読み取り専用ではありませんか？</translation>
    </message>
    <message>
        <source>must be a colour like “#0072b2”.</source>
        <translation>は「#0072b2」のような色でなければなりません。</translation>
    </message>
    <message>
        <source>must be four whole numbers: x, y, width and height.</source>
        <translation>は 4 つの整数（x、y、幅、高さ）にしてください。</translation>
    </message>
</context>
<context>
    <name>vignette::AboutDialog</name>
    <message>
        <source>is being read…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>About Vignette</source>
        <translation>Vignette について</translation>
    </message>
    <message>
        <source>Vignette %1</source>
        <translation>Vignette %1</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>計算デバイス</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>%1, trained on %2</source>
        <translation>%1、学習データ：%2</translation>
    </message>
</context>
<context>
    <name>vignette::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>レビュー(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New task</source>
        <translation>新しいタスク(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open task or classifier…</source>
        <translation>タスクまたは分類器を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Try the sample &amp;task</source>
        <translation>サンプルタスクを試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save classifier…</source>
        <translation>分類器を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save task &amp;as…</source>
        <translation>タスクに名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export results…</source>
        <translation>結果を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;classifier…</source>
        <translation>分類器を書き出す(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Library…</source>
        <translation>ライブラリ(&amp;L)…</translation>
    </message>
    <message>
        <source>Export re&amp;port…</source>
        <translation>報告書を書き出す(&amp;P)…</translation>
    </message>
    <message>
        <source>Export pict&amp;ures…</source>
        <translation>画像を書き出す(&amp;U)…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>設定(&amp;G)…</translation>
    </message>
    <message>
        <source>Pri&amp;vate mode</source>
        <translation>プライベートモード(&amp;V)</translation>
    </message>
    <message>
        <source>Nothing is written on disk unless you save it</source>
        <translation>保存しない限り、ディスクには何も書き込みません</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Add a &amp;class</source>
        <translation>クラスを追加(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Accept the verdict</source>
        <translation>判定を採用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Overrule…</source>
        <translation>訂正(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>マーク(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>Ne&amp;xt case</source>
        <translation>次の症例(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous case</source>
        <translation>前の症例(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;ynthesize</source>
        <translation>合成(&amp;Y)</translation>
    </message>
    <message>
        <source>Screen &amp;folder…</source>
        <translation>フォルダーをスクリーニング(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Evaluate on a labelled folder…</source>
        <translation>ラベル付きフォルダーで評価(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Compare with a second classifier…</source>
        <translation>2つ目の分類器と比較(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Vignette</source>
        <translation>Vignette について(&amp;A)</translation>
    </message>
    <message>
        <source>Use as &amp;example of…</source>
        <translation>見本として使う(&amp;E)…</translation>
    </message>
    <message>
        <source>Which should I &amp;label?</source>
        <translation>どれにラベルを付けるべきか(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Adapt to this folder</source>
        <translation>このフォルダーに適応(&amp;A)</translation>
    </message>
    <message>
        <source>Let the cases of the folder, without labels, move the classifier towards them</source>
        <translation>ラベルのないフォルダーの症例に、分類器を近づけます</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Results, report, pictures, classifier</source>
        <translation>結果、報告書、画像、分類器</translation>
    </message>
    <message>
        <source>%1 (tool bar)</source>
        <translation>%1（ツールバー）</translation>
    </message>
    <message>
        <source>Expor&amp;t</source>
        <translation>書き出す(&amp;E)</translation>
    </message>
    <message>
        <source>Export &amp;import ledger…</source>
        <translation>取り込み台帳を書き出す(&amp;I)…</translation>
    </message>
    <message>
        <source>Panel: %1</source>
        <translation>パネル：%1</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Export &amp;DICOM reports…</source>
        <translation>DICOM 報告書を書き出す(&amp;D)…</translation>
    </message>
    <message>
        <source>Pictures from the a&amp;rchive…</source>
        <translation>アーカイブの画像(&amp;R)…</translation>
    </message>
    <message>
        <source>Export &amp;groups…</source>
        <translation>グループを書き出す(&amp;G)…</translation>
    </message>
    <message>
        <source>Export &amp;audit log…</source>
        <translation>監査ログを書き出す(&amp;A)…</translation>
    </message>
    <message>
        <source>Not g&amp;radable</source>
        <translation>評価不能(&amp;R)</translation>
    </message>
    <message>
        <source>My &amp;diagnosis…</source>
        <translation>自分の診断(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Go on after each answer</source>
        <translation>回答ごとに次へ進む(&amp;G)</translation>
    </message>
    <message>
        <source>Open &amp;index…</source>
        <translation>インデックスを開く(&amp;I)…</translation>
    </message>
    <message>
        <source>Read &amp;blind</source>
        <translation>盲検で読影(&amp;B)</translation>
    </message>
    <message>
        <source>Hide what other reviewers said, for a second reading of your own</source>
        <translation>ほかのレビュー担当者の回答を隠し、独立した二次読影を行います</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <translation>監視を停止(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>フォルダーを監視(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>vignette::ArchiveDialog</name>
    <message>
        <source>&amp;Settings of the archive</source>
        <translation>アーカイブの設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Fetch and screen</source>
        <translation>取得してスクリーニング(&amp;F)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Pictures from the archive</source>
        <translation>アーカイブの画像</translation>
    </message>
    <message>
        <source>Settings of the archive</source>
        <translation>アーカイブの設定</translation>
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
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>モダリティ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像数</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Studies that were found</source>
        <translation>見つかった検査</translation>
    </message>
    <message>
        <source>Progress of the archive</source>
        <translation>アーカイブ処理の進捗</translation>
    </message>
    <message>
        <source>Fetch and screen</source>
        <translation>取得してスクリーニング</translation>
    </message>
    <message>
        <source>Fetch the pictures of the study and screen them. They are kept until the program ends.</source>
        <translation>検査の画像を取得してスクリーニングします。画像はプログラムの終了まで保持されます。</translation>
    </message>
    <message>
        <source>No archive is set. Ask whoever runs it for these settings.</source>
        <translation>アーカイブが設定されていません。設定内容はアーカイブの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>T&amp;est the connection</source>
        <translation>接続をテスト(&amp;E)</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Name, such as Doe^J*</source>
        <translation>氏名（例：Doe^J*）</translation>
    </message>
    <message>
        <source>Name of the patient</source>
        <translation>患者氏名</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>すべての日付</translation>
    </message>
    <message>
        <source>Date of the study</source>
        <translation>検査日</translation>
    </message>
    <message>
        <source>Any modality</source>
        <translation>すべてのモダリティ</translation>
    </message>
    <message>
        <source>Photographs (XC)</source>
        <translation>写真 (XC)</translation>
    </message>
    <message>
        <source>Dermoscopy (DMS)</source>
        <translation>ダーモスコピー (DMS)</translation>
    </message>
    <message>
        <source>Endoscopy (ES)</source>
        <translation>内視鏡 (ES)</translation>
    </message>
    <message>
        <source>Modality of the study</source>
        <translation>検査のモダリティ</translation>
    </message>
    <message>
        <source>Se&amp;arch</source>
        <translation>検索(&amp;H)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>アーカイブに問い合わせています…</translation>
    </message>
    <message>
        <source>The archive answers. Its settings are kept.</source>
        <translation>アーカイブが応答しました。設定は保存されました。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>No study was found. Look under another date or name.</source>
        <translation>検査が見つかりませんでした。別の日付または氏名で検索してください。</translation>
    </message>
    <message>
        <source>There are more studies than are shown. Narrow the search.</source>
        <translation>表示しきれない検査があります。検索条件を絞ってください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln study(s) found.</source>
        <translation>
            <numerusform>検査が %Ln 件見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching the pictures…</source>
        <translation>画像を取得しています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) did not come.</source>
        <translation>
            <numerusform>画像 %Ln 枚を受信できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Wor&amp;klist…</source>
        <translation>ワークリスト(&amp;K)…</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>ワークリスト</translation>
    </message>
    <message>
        <source>Choose among the patients that are planned for today</source>
        <translation>今日予定されている患者から選びます</translation>
    </message>
    <message>
        <source>Fetching the pictures… They are screened as they come.</source>
        <translation>画像を取得しています… 届いたものからスクリーニングします。</translation>
    </message>
</context>
<context>
    <name>vignette::ArchiveForm</name>
    <message>
        <source>&amp;Secure connection (TLS)</source>
        <translation>安全な接続 (TLS)(&amp;L)</translation>
    </message>
    <message>
        <source>none: fetch by C-GET</source>
        <translation>なし：C-GET で取得</translation>
    </message>
    <message>
        <source>With a port the archive sends by C-MOVE: it must know this computer</source>
        <translation>ポートを指定すると、アーカイブは C-MOVE で送信します。アーカイブにこのコンピューターの登録が必要です</translation>
    </message>
    <message>
        <source>certificates of who is trusted (PEM)</source>
        <translation>信頼する認証局の証明書 (PEM)</translation>
    </message>
    <message>
        <source>only where the archive asks for it (PEM)</source>
        <translation>アーカイブが要求する場合のみ (PEM)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ポート(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Title of the archive (AE)</source>
        <translation>アーカイブの AE タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>Title of this &amp;computer (AE)</source>
        <translation>このコンピューターの AE タイトル(&amp;C)</translation>
    </message>
    <message>
        <source>Storage &amp;port</source>
        <translation>ストレージポート(&amp;P)</translation>
    </message>
    <message>
        <source>Secure connection (TLS)</source>
        <translation>安全な接続 (TLS)</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>このコンピューターの証明書</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>このコンピューターの秘密鍵</translation>
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
        <translation>プログラム終了時に破棄されます</translation>
    </message>
    <message>
        <source>&amp;Kind of archive</source>
        <translation>アーカイブの種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Or a token</source>
        <translation>またはトークン</translation>
    </message>
    <message>
        <source>who is trusted (PEM); empty: whom this computer trusts</source>
        <translation>信頼する証明機関 (PEM)。空欄ではこのコンピューターの設定</translation>
    </message>
</context>
<context>
    <name>vignette::AttributesPanel</name>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Find in tags, names and values</source>
        <translation>タグ、名前、値を検索</translation>
    </message>
    <message>
        <source>Find DICOM attributes</source>
        <translation>DICOM 属性を検索</translation>
    </message>
    <message>
        <source>DICOM attributes</source>
        <translation>DICOM 属性</translation>
    </message>
    <message>
        <source>Columns of the attributes</source>
        <translation>属性の列</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>値をコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>vignette::CaseChoice</name>
    <message numerus="yes">
        <source>&amp;All %n case(s)</source>
        <translation>
            <numerusform>全 %n 例(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n case(s) that the &amp;list shows</source>
        <translation>
            <numerusform>一覧に表示されている %n 症例(&amp;L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;marked case(s)</source>
        <translation>
            <numerusform>マークした %n 例(&amp;M)</numerusform>
        </translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>すべての症例</translation>
    </message>
    <message>
        <source>Cases that the list shows</source>
        <translation>一覧に表示されている症例</translation>
    </message>
    <message>
        <source>Marked cases</source>
        <translation>マークした症例</translation>
    </message>
</context>
<context>
    <name>vignette::CaseFilterBar</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find cases by file name, note or label</source>
        <translation>ファイル名、メモ、ラベルで症例を検索</translation>
    </message>
    <message>
        <source>Show only cases of an outcome</source>
        <translation>指定した結果の症例のみ表示</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Show only cases of a class</source>
        <translation>指定したクラスの症例のみ表示</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>すべてのクラス</translation>
    </message>
    <message>
        <source>Show only cases in a state of review</source>
        <translation>指定したレビュー状態の症例のみ表示</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>すべてのレビュー</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>未レビュー</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>レビュー済み</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>訂正済み</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>マーク済み</translation>
    </message>
    <message>
        <source>Show only cases about which the classifier says something else than the one before it</source>
        <translation>前の分類器と異なる判定の症例のみ表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s) changed</source>
        <translation>
            <numerusform>変わった判定：%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Not gradable</source>
        <translation>評価不能</translation>
    </message>
</context>
<context>
    <name>vignette::CaseGrid</name>
    <message>
        <source>Cases as a grid</source>
        <translation>症例の一覧（グリッド）</translation>
    </message>
</context>
<context>
    <name>vignette::CaseGrouping</name>
    <message>
        <source>Group %1</source>
        <translation>グループ %1</translation>
    </message>
</context>
<context>
    <name>vignette::CaseMap</name>
    <message>
        <source>Colour by verdict</source>
        <translation>判定で色分け</translation>
    </message>
    <message>
        <source>Colour by review</source>
        <translation>レビューで色分け</translation>
    </message>
    <message>
        <source>What the points are coloured by</source>
        <translation>点の色分けの基準</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>投げ縄</translation>
    </message>
    <message>
        <source>Select the cases inside a line that you draw (Shift and drag)</source>
        <translation>線で囲んだ症例を選択します（Shift を押しながらドラッグ）</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>縮小 (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Show the whole map (F)</source>
        <translation>マップ全体を表示 (F)</translation>
    </message>
    <message>
        <source>Laying the cases out by likeness…</source>
        <translation>症例を類似度で配置しています…</translation>
    </message>
    <message>
        <source>The map is drawn when the screening is over.</source>
        <translation>マップはスクリーニングの終了後に表示されます。</translation>
    </message>
    <message>
        <source>Screen a folder to see its cases laid out by likeness.</source>
        <translation>フォルダーをスクリーニングすると、症例が類似度で配置されて表示されます。</translation>
    </message>
    <message>
        <source>No case is in view. Change the filter.</source>
        <translation>表示する症例がありません。フィルターを変えてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) in view have no place on the map.</source>
        <translation>
            <numerusform>表示中の %Ln 症例はマップ上に位置がありません。</numerusform>
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
        <translation>検査 %1
シリーズ %2
インスタンス %3</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <comment>number of study, number of its series</comment>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>DICOM study and its series, numbered in the order in which they were found</source>
        <translation>DICOM の検査とシリーズ。見つかった順の番号</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Top class</source>
        <translation>第一候補</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Example of: %1</source>
        <translation>見本：%1</translation>
    </message>
    <message>
        <source>Example of this classifier</source>
        <translation>この分類器の見本</translation>
    </message>
    <message>
        <source>Pictures that belong together</source>
        <translation>まとめて扱う画像</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
</context>
<context>
    <name>vignette::CasePanel</name>
    <message>
        <source>Export results…</source>
        <translation>結果を書き出す…</translation>
    </message>
    <message>
        <source>Cases and import ledger</source>
        <translation>症例と取り込み台帳</translation>
    </message>
    <message>
        <source>Export the results as a table</source>
        <translation>結果を表として書き出す</translation>
    </message>
    <message>
        <source>Save the results as CSV</source>
        <translation>結果を CSV で保存</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>Show the cases as a table (T)</source>
        <translation>症例を表で表示 (T)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>グリッド(&amp;G)</translation>
    </message>
    <message>
        <source>Show the cases as a grid of pictures (G)</source>
        <translation>症例を画像のグリッドで表示 (G)</translation>
    </message>
    <message>
        <source>&amp;Import ledger</source>
        <translation>取り込み台帳(&amp;I)</translation>
    </message>
    <message>
        <source>Cases (%1)</source>
        <translation>症例 (%1)</translation>
    </message>
    <message>
        <source>Import ledger (%1)</source>
        <translation>取り込み台帳 (%1)</translation>
    </message>
    <message>
        <source>Looking at the first pictures…</source>
        <translation>最初の画像を読んでいます…</translation>
    </message>
    <message>
        <source>Cases appear here once a classifier is made or opened.</source>
        <translation>分類器を作成するか開くと、ここに症例が表示されます。</translation>
    </message>
    <message>
        <source>Cancel screening</source>
        <translation>スクリーニングを中止</translation>
    </message>
    <message>
        <source>Screen folder…</source>
        <translation>フォルダーをスクリーニング…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume the screening</source>
        <translation>スクリーニングを再開</translation>
    </message>
    <message>
        <source>Pause the screening</source>
        <translation>スクリーニングを一時停止</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln case(s)</source>
        <translation>
            <numerusform>%Ln 件中 %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln 件の症例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>待機中 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not screened</source>
        <translation>
            <numerusform>未スクリーニング %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewed</source>
        <translation>
            <numerusform>レビュー済み %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) of the task</source>
        <translation>
            <numerusform>タスクの見本 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Which should I label?</source>
        <translation>どれにラベルを付けるべきか</translation>
    </message>
    <message>
        <source>Ask me about the cases whose answers help the classifier most (Q)</source>
        <translation>答えが分類器に最も役立つ症例を尋ねます (Q)</translation>
    </message>
    <message>
        <source>Drop a folder of pictures or DICOM files here to screen it.</source>
        <translation>画像または DICOM ファイルのフォルダーをここにドロップすると、スクリーニングできます。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>No case passes the filter.</source>
        <translation>フィルターに合う症例がありません。</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>すべての症例を表示</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>マップ(&amp;M)</translation>
    </message>
    <message>
        <source>Show the cases on a map, where alike ones lie together (P)</source>
        <translation>症例をマップで表示。似た症例は近くに並びます (P)</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>画像の大きさ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>グループ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Gro&amp;ups</source>
        <translation>グループ(&amp;U)</translation>
    </message>
    <message>
        <source>Show which pictures belong together, such as those of one study or patient (Y)</source>
        <translation>同じ検査や患者など、まとめて扱う画像を表示 (Y)</translation>
    </message>
</context>
<context>
    <name>vignette::CaseTable</name>
    <message>
        <source>Cases</source>
        <translation>症例</translation>
    </message>
</context>
<context>
    <name>vignette::CaseView</name>
    <message>
        <source>Frame of the file</source>
        <translation>ファイルのフレーム</translation>
    </message>
    <message>
        <source>Frame of the file: [ and ]</source>
        <translation>ファイルのフレーム：[ と ]</translation>
    </message>
    <message>
        <source>Drag with the right button, or Shift with the arrow keys on the picture. What the network saw is the picture as it was read.</source>
        <translation>右ボタンでドラッグするか、画像上で Shift と矢印キーを押します。ネットワークが見たのは読み込んだままの画像です。</translation>
    </message>
    <message>
        <source>P&amp;revious frame</source>
        <translation>前のフレーム(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation>次のフレーム(&amp;N)</translation>
    </message>
    <message>
        <source>Reset &amp;window</source>
        <translation>ウィンドウをリセット(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;DICOM attributes</source>
        <translation>DICOM 属性(&amp;D)</translation>
    </message>
    <message>
        <source>%1 holds no picture that can be shown.</source>
        <translation>%1 には表示できる画像がありません。</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>画像を読み込んでいます…</translation>
    </message>
    <message>
        <source>Select a case to see its picture here.</source>
        <translation>症例を選ぶと、ここに画像が表示されます。</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>フレーム %1／%2</translation>
    </message>
    <message>
        <source>Window %1, level %2</source>
        <translation>ウィンドウ幅 %1、レベル %2</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Where the network &amp;looked</source>
        <translation>ネットワークの注目部位(&amp;L)</translation>
    </message>
    <message>
        <source>Show where the network looked</source>
        <translation>ネットワークが注目した部位を表示</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>The bare picture beside the one with the overlay</source>
        <translation>元の画像をオーバーレイ付きの画像と並べて表示</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>全体表示(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>画像全体を表示</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>実寸(&amp;A)</translation>
    </message>
    <message>
        <source>One pixel of the picture on one of the screen</source>
        <translation>画像の 1 画素を画面の 1 画素で表示</translation>
    </message>
    <message>
        <source>Show the picture as it was read</source>
        <translation>読み込んだままの画像を表示</translation>
    </message>
    <message>
        <source>What the DICOM file says of itself</source>
        <translation>DICOM ファイルに記された属性</translation>
    </message>
    <message>
        <source>Mark a region</source>
        <translation>範囲を指定</translation>
    </message>
    <message>
        <source>Mark the lesion with a box: it is judged in the place of the picture</source>
        <translation>病変を枠で囲みます。画像全体の代わりに、その範囲を判定します</translation>
    </message>
    <message>
        <source>Find the lesion</source>
        <translation>病変を検出</translation>
    </message>
    <message>
        <source>Mark what looks like the lesion</source>
        <translation>病変と思われる範囲を指定</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>画像全体</translation>
    </message>
    <message>
        <source>Judge the whole picture again</source>
        <translation>画像全体で判定し直す</translation>
    </message>
    <message>
        <source>The picture is not there any more: it was moved, renamed or deleted since it was read. Its verdict is that of then.</source>
        <translation>画像はもうありません。読み取り後に移動、改名、または削除されました。判定は当時のものです。</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>距離を測る</translation>
    </message>
    <message>
        <source>This picture does not say how large its pixels are.</source>
        <translation>この画像には画素の大きさが記されていません。</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>ものさし</translation>
    </message>
    <message>
        <source>Take this lesion away</source>
        <translation>この病変を取り除く</translation>
    </message>
    <message>
        <source>Not a lesion: its case goes</source>
        <translation>病変ではありません。この症例はなくなります</translation>
    </message>
    <message>
        <source>Another lesion</source>
        <translation>別の病変</translation>
    </message>
    <message>
        <source>Mark one more lesion of this picture: it becomes a case of its own</source>
        <translation>この画像の別の病変を囲みます。独立した症例になります</translation>
    </message>
</context>
<context>
    <name>vignette::ChangePlot</name>
    <message>
        <source>Verdicts changed by each answer</source>
        <translation>各回答で変わった判定の数</translation>
    </message>
</context>
<context>
    <name>vignette::ChangesDialog</name>
    <message>
        <source>What was removed</source>
        <translation>削除した内容</translation>
    </message>
    <message>
        <source>In how many pictures each attribute was kept, replaced or removed. The same table lies in %1. What is written into a picture itself stays unless it was blackened.</source>
        <translation>各属性がいくつの画像で保持、置換、削除されたかを示します。同じ表が %1 にあります。画像そのものに書き込まれたものは、黒塗りしないかぎり残ります。</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>vignette::ClassCard</name>
    <message>
        <source>Name of the class</source>
        <translation>クラスの名前</translation>
    </message>
    <message>
        <source>Clinical description: colour, shape, surface, border, site…</source>
        <translation>臨床所見：色、形、表面、境界、部位…</translation>
    </message>
    <message>
        <source>Clinical description of the class</source>
        <translation>クラスの臨床所見</translation>
    </message>
    <message>
        <source>Add pictures, start from a condition, move, remove</source>
        <translation>画像の追加、疾患から始める、移動、削除</translation>
    </message>
    <message>
        <source>What can be done with this class</source>
        <translation>このクラスの操作</translation>
    </message>
    <message>
        <source>&amp;Add pictures…</source>
        <translation>画像を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Paste pictures</source>
        <translation>画像を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Start from a &amp;condition…</source>
        <translation>疾患から始める(&amp;C)…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove this class</source>
        <translation>このクラスを削除(&amp;R)</translation>
    </message>
    <message>
        <source>Examples: %1 (the pictures are not in the file)</source>
        <translation>見本：%1（画像はファイルに含まれません）</translation>
    </message>
    <message>
        <source>left out in turn, recognised: %1</source>
        <translation>1 枚ずつ除外して正答：%1</translation>
    </message>
    <message>
        <source>Files without a picture, left out: %1.</source>
        <translation>画像がないため除いたファイル：%1。</translation>
    </message>
    <message>
        <source>A class takes up to %1 examples. Left out: %2.</source>
        <translation>1 クラスの見本は %1 枚までです。除いた数：%2。</translation>
    </message>
    <message>
        <source>Add example pictures</source>
        <translation>見本画像を追加</translation>
    </message>
    <message>
        <source>Examples: %1</source>
        <translation>見本：%1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy a picture, or files in the file manager, first.</source>
        <translation>貼り付ける画像がありません。先に画像か、ファイルマネージャーでファイルをコピーしてください。</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>画像を追加…</translation>
    </message>
    <message>
        <source>Start from a condition…</source>
        <translation>疾患から始める…</translation>
    </message>
    <message>
        <source>Examples: %1, from cases: %2</source>
        <translation>見本：%1、うち症例から：%2</translation>
    </message>
    <message>
        <source>Add pictures from files; they can be dropped or pasted here too</source>
        <translation>ファイルから画像を追加。ここにドロップや貼り付けもできます</translation>
    </message>
    <message>
        <source>Add pictures to the class</source>
        <translation>クラスに画像を追加</translation>
    </message>
    <message>
        <source>Take name and description from the list of conditions</source>
        <translation>疾患の一覧から名前と所見を取り込む</translation>
    </message>
    <message>
        <source>Drop pictures here, or press to add</source>
        <translation>ここに画像をドロップするか、押して追加</translation>
    </message>
    <message>
        <source>The same condition in other words: two descriptions tell the engine more than one</source>
        <translation>同じ疾患を別の言葉で。説明は一つより二つのほうが伝わります</translation>
    </message>
    <message>
        <source>Other &amp;descriptions…</source>
        <translation>ほかの説明(&amp;O)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other description(s)…</source>
        <translation>
            <numerusform>ほかの説明 %Ln 件…</numerusform>
        </translation>
    </message>
    <message>
        <source>In other words…</source>
        <translation>別の言葉で…</translation>
    </message>
</context>
<context>
    <name>vignette::ClassList</name>
    <message>
        <source>Add a class</source>
        <translation>クラスを追加</translation>
    </message>
    <message>
        <source>Add a class (Ctrl+Shift+N)</source>
        <translation>クラスを追加 (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Classes of the task</source>
        <translation>タスクのクラス</translation>
    </message>
    <message>
        <source>A class takes up to %1 examples.</source>
        <translation>1 クラスの見本は %1 枚までです。</translation>
    </message>
    <message>
        <source>A class takes up to %1 examples. Left out: %2.</source>
        <translation>1 クラスの見本は %1 枚までです。除いた数：%2。</translation>
    </message>
</context>
<context>
    <name>vignette::ColourBar</name>
    <message>
        <source>Scale of the overlay, from 0 to 1</source>
        <translation>オーバーレイの目盛り、0～1</translation>
    </message>
    <message>
        <source>1 is the place of this picture that speaks most for the class.
Scales of different pictures cannot be compared.</source>
        <translation>1 は、この画像でそのクラスを最も支持する部位です。
異なる画像の目盛りは比較できません。</translation>
    </message>
</context>
<context>
    <name>vignette::ColourButton</name>
    <message>
        <source>Choose the colour of this class</source>
        <translation>このクラスの色を選ぶ</translation>
    </message>
    <message>
        <source>Class %1, colour: %2</source>
        <translation>クラス %1、色：%2</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>その他(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;By its place</source>
        <translation>並び順による(&amp;B)</translation>
    </message>
    <message>
        <source>Colour of the class</source>
        <translation>クラスの色</translation>
    </message>
</context>
<context>
    <name>vignette::Commands</name>
    <message>
        <source>Screen a folder</source>
        <translation>フォルダーをスクリーニングする</translation>
    </message>
    <message>
        <source>Last time this was screened: %1.</source>
        <translation>前回スクリーニングしたもの：%1。</translation>
    </message>
    <message>
        <source>Screen it again</source>
        <translation>もう一度スクリーニング</translation>
    </message>
    <message>
        <source>The last session ended without saving its task. It was kept.</source>
        <translation>前回はタスクを保存せずに終了しました。タスクは残っています。</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Make or open a classifier first, then evaluate it.</source>
        <translation>先に分類器を作成するか開いてから、評価してください。</translation>
    </message>
    <message>
        <source>A screening is running. Wait for its end, or cancel it.</source>
        <translation>スクリーニング中です。終わるまで待つか、中止してください。</translation>
    </message>
    <message>
        <source>There are no cases to compare on. Screen a folder first.</source>
        <translation>比較する症例がありません。先にフォルダーをスクリーニングしてください。</translation>
    </message>
    <message>
        <source>The settings cannot be stored. Is the disk full or the folder read-only?</source>
        <translation>設定を保存できません。ディスクが一杯か、フォルダーが読み取り専用ではありませんか？</translation>
    </message>
    <message>
        <source>Make or open a classifier first, then screen with it.</source>
        <translation>先に分類器を作成するか開いてから、スクリーニングしてください。</translation>
    </message>
    <message>
        <source>Open an index</source>
        <translation>インデックスを開く</translation>
    </message>
    <message>
        <source>There is no index in &quot;%1&quot;. vignette-cli makes one with encode.</source>
        <translation>「%1」にインデックスはありません。vignette-cli の encode で作成できます。</translation>
    </message>
    <message>
        <source>Who reads blind needs a name. Write it in the settings, at &quot;Reviewer&quot;.</source>
        <translation>盲検で読影するには名前が必要です。設定の「レビュー担当者」に入力してください。</translation>
    </message>
    <message>
        <source>What other reviewers said is hidden. Your answers are kept beside theirs, and compared under Evaluate &gt; Readers.</source>
        <translation>ほかのレビュー担当者の回答は隠されています。あなたの回答は並べて保存され、「評価」の「読影者」で比較されます。</translation>
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
        <translation>%1。1つ目：%2。2つ目：%3。不一致：%4。</translation>
    </message>
    <message>
        <source>The part of the probability that the two give to different classes. 100 % where only one of them says &quot;none of these&quot;, or where they know different classes and name different ones.</source>
        <translation>2つが異なるクラスに与えた確率の割合。一方だけが「いずれでもない」とする場合、またはクラスが異なり別のクラスを答えた場合は 100 %。</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>First</source>
        <translation>1つ目</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>2つ目</translation>
    </message>
</context>
<context>
    <name>vignette::ComparisonView</name>
    <message>
        <source>Choose the &amp;second classifier…</source>
        <translation>2つ目の分類器を選ぶ(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Only where the answers differ</source>
        <translation>答えが異なるものだけ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Export comparison…</source>
        <translation>比較を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose the second classifier</source>
        <translation>2つ目の分類器を選ぶ</translation>
    </message>
    <message>
        <source>Only where the answers differ</source>
        <translation>答えが異なるものだけ</translation>
    </message>
    <message>
        <source>Export the comparison as a table</source>
        <translation>比較を表として書き出す</translation>
    </message>
    <message>
        <source>Save both verdicts of each case as CSV</source>
        <translation>各症例の2つの判定を CSV として保存</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>比較を中止</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比較の進捗</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Choose a second classifier for the same cases.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;It looks at each of them, and both verdicts stand side by side: what the two disagree about most comes first.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;同じ症例に使う2つ目の分類器を選んでください。&lt;/b&gt;&lt;/p&gt;&lt;p&gt;各症例を判定し、2つの判定を並べて表示します。最も不一致の大きいものが先頭に来ます。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>比較を書き出す</translation>
    </message>
    <message>
        <source>Cases with the verdicts of both classifiers</source>
        <translation>両方の分類器の判定つき症例</translation>
    </message>
    <message>
        <source>Return shows the case in the main window, where it can be reviewed</source>
        <translation>Return キーで症例をメインウィンドウに表示し、レビューできます</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>選択した画像</translation>
    </message>
    <message>
        <source>The second classifier saw none of these cases.</source>
        <translation>2つ目の分類器はこれらの症例を1つも見ていません。</translation>
    </message>
    <message>
        <source>First</source>
        <translation>1つ目</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>2つ目</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Probability of %1, first</source>
        <translation>%1 の確率、1つ目</translation>
    </message>
    <message>
        <source>Probability of %1, second</source>
        <translation>%1 の確率、2つ目</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>First: %1. Second: %2.</source>
        <translation>1つ目：%1。2つ目：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s), the answers differ in %1</source>
        <translation>
            <numerusform>%Ln 症例、うち %1 件で答えが異なる</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vignette::ConditionDialog</name>
    <message>
        <source>Start from a condition</source>
        <translation>疾患から始める</translation>
    </message>
    <message>
        <source>Name, feature or ICD-10 code</source>
        <translation>名前、特徴、または ICD-10 コード</translation>
    </message>
    <message>
        <source>Find a condition</source>
        <translation>疾患を検索</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>疾患</translation>
    </message>
    <message>
        <source>Use this condition</source>
        <translation>この疾患を使う</translation>
    </message>
    <message>
        <source>The descriptions are a start: change them to what you see.</source>
        <translation>この記述は出発点です。実際の所見に合わせて変更してください。</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>別名：%1</translation>
    </message>
    <message>
        <source>My diagnosis</source>
        <translation>自分の診断</translation>
    </message>
    <message>
        <source>Use as my diagnosis</source>
        <translation>自分の診断として使う</translation>
    </message>
    <message>
        <source>What is not in the list can be typed.</source>
        <translation>一覧にないものは入力できます。</translation>
    </message>
    <message>
        <source>“%1”, as typed</source>
        <translation>「%1」（入力のまま）</translation>
    </message>
</context>
<context>
    <name>vignette::CurvesPanel</name>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>at specificity </source>
        <translation>特異度 </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Specificity at which the sensitivity is given</source>
        <translation>感度を示す特異度</translation>
    </message>
    <message>
        <source>&amp;ROC</source>
        <translation>ROC(&amp;R)</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>ROC 曲線</translation>
    </message>
    <message>
        <source>&amp;Calibration</source>
        <translation>較正(&amp;C)</translation>
    </message>
    <message>
        <source>Calibration curve</source>
        <translation>較正曲線</translation>
    </message>
    <message>
        <source>&amp;Decision curve</source>
        <translation>決定曲線(&amp;D)</translation>
    </message>
    <message>
        <source>Decision curve</source>
        <translation>決定曲線</translation>
    </message>
    <message>
        <source>Class of the curve</source>
        <translation>曲線のクラス</translation>
    </message>
    <message>
        <source>Not enough to estimate. Pictures of %1: %2; of the other classes: %3. Both need at least %4.</source>
        <translation>推定するには不十分です。%1 の画像：%2、他のクラス：%3。それぞれ %4 枚以上必要です。</translation>
    </message>
    <message>
        <source>1 − specificity</source>
        <translation>1 − 特異度</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>感度</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>偶然</translation>
    </message>
    <message>
        <source>Other classes</source>
        <translation>他のクラス</translation>
    </message>
    <message>
        <source>no threshold reaches it but calling none</source>
        <translation>すべて該当なしとする以外、達するしきい値はありません</translation>
    </message>
    <message>
        <source>called from a probability of %1</source>
        <translation>確率 %1 以上で該当と判定</translation>
    </message>
    <message>
        <source>%1 against the other classes: AUC %2, %3 pictures against %4. Sensitivity %5 at a specificity of %6 (%7). In brackets: 95 % intervals. The threshold is chosen on these pictures, so expect a little less on others.</source>
        <translation>%1 対 他のクラス：AUC %2、画像 %3 枚対 %4 枚。感度 %5、特異度 %6（%7）。括弧内は 95% 区間。しきい値はこれらの画像で選んだため、他の画像では少し低くなります。</translation>
    </message>
    <message>
        <source>Not enough to estimate. Pictures of the classes: %1. Calibration needs at least %2.</source>
        <translation>推定するには不十分です。クラスの画像：%1。較正には %2 枚以上必要です。</translation>
    </message>
    <message>
        <source>Probability of the top class</source>
        <translation>第一候補の確率</translation>
    </message>
    <message>
        <source>Share that was right</source>
        <translation>正答の割合</translation>
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
        <translation>この分類器（95% 区間つき）</translation>
    </message>
    <message>
        <source>on the whole neither too sure nor too unsure of itself, as far as these pictures tell</source>
        <translation>これらの画像で見る限り、全体として過信でも過小でもありません</translation>
    </message>
    <message>
        <source>it is too sure of itself</source>
        <translation>確信しすぎています</translation>
    </message>
    <message>
        <source>it is not sure enough of itself</source>
        <translation>確信が足りません</translation>
    </message>
    <message>
        <source>Expected calibration error %1, %2 pictures. Mean probability minus share that was right: %3; %4. In brackets: 95 % intervals. With few pictures the error is overestimated.</source>
        <translation>期待較正誤差 %1、画像 %2 枚。平均確率と正答割合の差：%3、%4。括弧内は 95% 区間。画像が少ないと誤差は大きめに出ます。</translation>
    </message>
    <message>
        <source>Threshold on the probability of the class</source>
        <translation>クラスの確率のしきい値</translation>
    </message>
    <message>
        <source>Net benefit</source>
        <translation>純便益</translation>
    </message>
    <message>
        <source>Call all</source>
        <translation>すべて該当</translation>
    </message>
    <message>
        <source>Call none</source>
        <translation>すべて非該当</translation>
    </message>
    <message>
        <source>Net benefit of calling %1 from a threshold on: true calls per picture minus false ones, weighted by the odds of the threshold. At 0.5: %2, %3 pictures; the band is the 95 % interval. It holds where %4 % of the pictures are of this class, as here.</source>
        <translation>しきい値以上を %1 と判定したときの純便益：画像 1 枚あたりの正しい判定から、しきい値のオッズで重み付けした誤判定を引いたもの。0.5 では %2、画像 %3 枚。帯は 95% 区間。ここと同じく画像の %4% がこのクラスである場合に成り立ちます。</translation>
    </message>
</context>
<context>
    <name>vignette::DescriptionsDialog</name>
    <message>
        <source>In other words</source>
        <translation>別の言葉で</translation>
    </message>
    <message>
        <source>In other words: %1</source>
        <translation>別の言葉で: %1</translation>
    </message>
    <message>
        <source>Describe the same condition in other words, best from another source. Two descriptions tell the engine more than one, most of all where there are few examples.</source>
        <translation>同じ疾患を別の言葉で、できれば別の資料から書いてください。説明は一つより二つのほうが伝わります。見本が少ないときに特に有効です。</translation>
    </message>
    <message>
        <source>&amp;Add another</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add another description</source>
        <translation>説明を追加</translation>
    </message>
    <message>
        <source>Other description %1</source>
        <translation>ほかの説明 %1</translation>
    </message>
</context>
<context>
    <name>vignette::DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>コード: %1</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>プログラム: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>vignette::DicomExportDialog</name>
    <message>
        <source>Export DICOM reports</source>
        <translation>DICOM 報告書を書き出す</translation>
    </message>
    <message>
        <source>With &amp;where the network looked</source>
        <translation>ネットワークの注目部位つき(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Photographs that are no DICOM: as a study of</source>
        <translation>DICOM でない写真を次の患者の検査とする(&amp;P)</translation>
    </message>
    <message>
        <source>With where the network looked</source>
        <translation>ネットワークの注目部位つき</translation>
    </message>
    <message>
        <source>Photographs that are no DICOM</source>
        <translation>DICOM でない写真</translation>
    </message>
    <message>
        <source>Patient &amp;ID</source>
        <translation>患者 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Patient &amp;name</source>
        <translation>患者氏名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Description of the study</source>
        <translation>検査の説明(&amp;D)</translation>
    </message>
    <message>
        <source>Each verdict becomes a report (TID 1500) in the study of its picture, for the archive. Patient and study are those of the picture; all photographs are taken to be of the one patient that is given here.</source>
        <translation>判定ごとに、アーカイブ用の報告書 (TID 1500) を画像と同じ検査に作成します。患者と検査は画像のものです。写真はすべて、ここで指定した 1 人の患者のものとして扱います。</translation>
    </message>
    <message>
        <source>The photographs need the ID of their patient.</source>
        <translation>写真には患者 ID が必要です。</translation>
    </message>
    <message>
        <source>Export DICOM reports into a folder</source>
        <translation>DICOM 報告書をフォルダーに書き出す</translation>
    </message>
    <message>
        <source>Cancelled. What was written so far is kept.</source>
        <translation>中止しました。書き込み済みのものは残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) written.</source>
        <translation>
            <numerusform>報告書を %Ln 件書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photograph(s) passed over: no patient was given for them.</source>
        <translation>
            <numerusform>写真 %Ln 枚は、患者が指定されていないため省きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) could not be written.</source>
        <translation>
            <numerusform>%Ln 症例を書き込めませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>reports for the archive</source>
        <translation>アーカイブ用の報告書</translation>
    </message>
    <message>
        <source>pictures and reports for outside, without notes</source>
        <translation>外部用の画像と報告書、メモなし</translation>
    </message>
</context>
<context>
    <name>vignette::EvaluatePage</name>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>There is no classifier yet. Make or open one, then measure it on pictures whose classes are known.</source>
        <translation>分類器がまだありません。作成するか開いてから、クラスの分かっている画像で性能を測定してください。</translation>
    </message>
    <message>
        <source>Define a task</source>
        <translation>タスクを定義</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>There are no cases to compare on. Screen a folder, then let a second classifier judge the same cases.</source>
        <translation>比較する症例がありません。フォルダーをスクリーニングしてから、2つ目の分類器で同じ症例を判定してください。</translation>
    </message>
    <message>
        <source>Screen a folder…</source>
        <translation>フォルダーをスクリーニング…</translation>
    </message>
    <message>
        <source>Evaluation and comparison</source>
        <translation>評価と比較</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>読影者</translation>
    </message>
</context>
<context>
    <name>vignette::EvaluationView</name>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>フォルダーを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Export figures…</source>
        <translation>指標を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Choose a labelled folder</source>
        <translation>ラベル付きフォルダーを選択</translation>
    </message>
    <message>
        <source>Cancel the evaluation</source>
        <translation>評価を中止</translation>
    </message>
    <message>
        <source>Export the figures as a table</source>
        <translation>指標を表として書き出す</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>評価の進捗</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>指標を書き出す</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Choose a folder of pictures whose classes are known.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Either its sub-folders are named like the classes, or it holds a table (CSV) with the columns &lt;i&gt;file&lt;/i&gt; and &lt;i&gt;label&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Classes: %1. Any other label counts as “other” and should be refused.&lt;/p&gt;&lt;p&gt;Take pictures that were no examples of this classifier.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;クラスの分かっている画像のフォルダーを選んでください。&lt;/b&gt;&lt;/p&gt;&lt;p&gt;サブフォルダーの名前をクラス名にするか、&lt;i&gt;file&lt;/i&gt; と &lt;i&gt;label&lt;/i&gt; の列をもつ表 (CSV) を置きます。&lt;/p&gt;&lt;p&gt;クラス：%1。他のラベルは「その他」とみなし、退けられるべきものとします。&lt;/p&gt;&lt;p&gt;この分類器の見本に使っていない画像を使ってください。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Pictures of the chosen cell</source>
        <translation>選択したセルの画像</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>選択した画像</translation>
    </message>
    <message>
        <source>Evaluate on a labelled folder</source>
        <translation>ラベル付きフォルダーで評価</translation>
    </message>
    <message>
        <source>True class: %1. Answer: %2. Pictures: %3.</source>
        <translation>真のクラス：%1。判定：%2。画像：%3。</translation>
    </message>
    <message>
        <source>No picture in this cell.</source>
        <translation>このセルに画像はありません。</translation>
    </message>
</context>
<context>
    <name>vignette::ExampleDialog</name>
    <message>
        <source>&amp;Mark a region</source>
        <translation>範囲を指定(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>画像全体(&amp;W)</translation>
    </message>
    <message>
        <source>Picture of the example</source>
        <translation>見本の画像</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>画像を読み込んでいます…</translation>
    </message>
    <message>
        <source>Mark the lesion with a box: it is the example in the place of the picture</source>
        <translation>病変を枠で囲みます。画像全体の代わりに、その範囲が見本になります</translation>
    </message>
    <message>
        <source>Mark a region</source>
        <translation>範囲を指定</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>画像全体</translation>
    </message>
</context>
<context>
    <name>vignette::ExampleList</name>
    <message>
        <source>Example pictures of the class</source>
        <translation>クラスの見本画像</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out, it is taken for: %1 (%2 %)</source>
        <translation>除外時の判定：%1（%2 %）</translation>
    </message>
    <message>
        <source>%1, frame %2</source>
        <translation>%1、フレーム %2</translation>
    </message>
    <message>
        <source>It is one of the cases.</source>
        <translation>症例の一つです。</translation>
    </message>
    <message>
        <source>taken for</source>
        <translation>誤判定：</translation>
    </message>
    <message>
        <source>Drop or paste pictures here. A double click shows one large, to mark the lesion. Delete takes out the selected ones, 1 to 9 move them to another class.</source>
        <translation>ここに画像をドロップするか貼り付けます。ダブルクリックで拡大表示し、病変の範囲を指定できます。Delete は選択した見本を外し、1～9 は別のクラスに移します。</translation>
    </message>
    <message>
        <source>A part of the picture is marked.</source>
        <translation>画像の一部が指定されています。</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1、%2 %</translation>
    </message>
</context>
<context>
    <name>vignette::ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>書き出しの進捗</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込み中…</translation>
    </message>
</context>
<context>
    <name>vignette::Exports</name>
    <message>
        <source>Save the task</source>
        <translation>タスクを保存</translation>
    </message>
    <message>
        <source>Tasks (*.json)</source>
        <translation>タスク (*.json)</translation>
    </message>
    <message>
        <source>There is no classifier to save yet.</source>
        <translation>保存する分類器がまだありません。</translation>
    </message>
    <message>
        <source>Save the classifier</source>
        <translation>分類器を保存</translation>
    </message>
    <message>
        <source>Classifiers (*.vignette)</source>
        <translation>分類器 (*.vignette)</translation>
    </message>
    <message>
        <source>There is no classifier to export yet.</source>
        <translation>書き出す分類器がまだありません。</translation>
    </message>
    <message>
        <source>Export the classifier for other programs</source>
        <translation>ほかのプログラム用に分類器を書き出す</translation>
    </message>
    <message>
        <source>ONNX (*.onnx);;TorchScript (*.pt)</source>
        <translation>ONNX (*.onnx);;TorchScript (*.pt)</translation>
    </message>
    <message>
        <source>A screening is running. Wait for its end, or cancel it.</source>
        <translation>スクリーニング中です。終わるまで待つか、中止してください。</translation>
    </message>
    <message>
        <source>There are no cases to export. Screen a folder first.</source>
        <translation>書き出す症例がありません。先にフォルダーをスクリーニングしてください。</translation>
    </message>
    <message>
        <source>There are no cases to report. Screen a folder first.</source>
        <translation>報告する症例がありません。先にフォルダーをスクリーニングしてください。</translation>
    </message>
    <message>
        <source>There are no pictures to export. Screen a folder first.</source>
        <translation>書き出す画像がありません。先にフォルダーをスクリーニングしてください。</translation>
    </message>
    <message>
        <source>Export the import ledger</source>
        <translation>取り込み台帳を書き出す</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>No cases are grouped. Choose View &gt; Groups and by what they belong together.</source>
        <translation>グループ分けされた症例がありません。「表示 &gt; グループ」で何によってまとめるかを選んでください。</translation>
    </message>
    <message>
        <source>Export the groups</source>
        <translation>グループを書き出す</translation>
    </message>
    <message>
        <source>Export the audit log of the reviews</source>
        <translation>確認の監査ログを書き出す</translation>
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
        <translation>混同行列：行は真のクラス、列は判定</translation>
    </message>
    <message>
        <source>Figures of each class</source>
        <translation>クラスごとの指標</translation>
    </message>
    <message>
        <source>True class in rows, answer in columns</source>
        <translation>行は真のクラス、列は判定</translation>
    </message>
    <message>
        <source>Each class, with 95 % intervals</source>
        <translation>クラスごと（95% 区間つき）</translation>
    </message>
    <message>
        <source>Top class right</source>
        <translation>第一候補が正しい</translation>
    </message>
    <message>
        <source>Of the pictures of the classes, whatever the outcome</source>
        <translation>クラスの画像のうち、結果を問わず</translation>
    </message>
    <message>
        <source>Named as the right class</source>
        <translation>正しいクラスと判定</translation>
    </message>
    <message>
        <source>Of the pictures of the classes</source>
        <translation>クラスの画像のうち</translation>
    </message>
    <message>
        <source>Named classes that are right</source>
        <translation>判定したクラスのうち正しいもの</translation>
    </message>
    <message>
        <source>Of all pictures that were named as a class, those of other labels included</source>
        <translation>いずれかのクラスと判定された画像全体（他のラベルの画像を含む）のうち</translation>
    </message>
    <message>
        <source>Pictures that got an answer</source>
        <translation>判定が得られた画像</translation>
    </message>
    <message>
        <source>Pictures of other labels not named</source>
        <translation>判定されなかった他ラベルの画像</translation>
    </message>
    <message>
        <source>They should be refused</source>
        <translation>退けられるべきものです</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>すべての画像</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区間</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>不確実</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>いずれでもない</translation>
    </message>
    <message numerus="yes">
        <source>True class: %1. Answer: %2. %3 of %n picture(s).</source>
        <translation>
            <numerusform>真のクラス：%1。判定：%2。画像 %n 枚中 %3 枚。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sensitivity at %1&#xa0;% specificity</source>
        <translation>特異度 %1 % での感度</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>感度</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>特異度</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Of the pictures of the class, those named as it. Uncertain and refused ones are missed.</source>
        <translation>このクラスの画像のうち、そう判定されたもの。不確実・拒否は見逃しとします。</translation>
    </message>
    <message>
        <source>Of all other pictures, those not named as this class.</source>
        <translation>他のすべての画像のうち、このクラスと判定されなかったもの。</translation>
    </message>
    <message>
        <source>Area under the ROC curve of this class against the other classes</source>
        <translation>このクラス対他のクラスの ROC 曲線下面積</translation>
    </message>
    <message>
        <source>Of a threshold on the probability of the class, chosen on these pictures</source>
        <translation>これらの画像で選んだ、クラスの確率のしきい値で</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1、%2：%3、%4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 対 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n picture(s) of the classes, %2 of other labels</source>
        <translation>
            <numerusform>%1：クラスの画像 %n 枚、他のラベル %2 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels from sub-folders</source>
        <translation>ラベルはサブフォルダーから</translation>
    </message>
    <message>
        <source>Labels from the table %1</source>
        <translation>ラベルは表 %1 から</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n without a label</source>
        <translation>
            <numerusform>ラベルなし %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>重複 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>読取不能 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the table without picture or label</source>
        <translation>
            <numerusform>画像またはラベルのない表の行 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>除いたもの：%1。</translation>
    </message>
    <message>
        <source>A class has fewer than %1 pictures: trust the intervals, not the shares.</source>
        <translation>画像が %1 枚未満のクラスがあります。割合ではなく区間を見てください。</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message numerus="yes">
        <source>The intervals are over %Ln group(s) of pictures that belong together.</source>
        <translation>
            <numerusform>区間は、まとめて扱う画像のグループ %Ln 個にわたるものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The intervals take pictures as independent; with several of one patient they are too narrow: choose above which belong together.</source>
        <translation>区間は画像を独立とみなします。同じ患者の画像が複数あると狭すぎるため、上でまとめ方を選んでください。</translation>
    </message>
    <message>
        <source>Pictures that were examples of this classifier make every figure too good.</source>
        <translation>この分類器の見本だった画像が含まれると、すべての数値が良すぎる値になります。</translation>
    </message>
</context>
<context>
    <name>vignette::Filmstrip</name>
    <message>
        <source>Cases as a filmstrip</source>
        <translation>症例の一覧（フィルムストリップ）</translation>
    </message>
</context>
<context>
    <name>vignette::GroupModel</name>
    <message>
        <source>no verdict</source>
        <translation>判定なし</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>すべての症例</translation>
    </message>
    <message>
        <source>By the mean of the logits of all its pictures</source>
        <translation>全画像のロジットの平均による</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Verdict on all its pictures</source>
        <translation>全画像の判定</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>vignette::GroupPanel</name>
    <message>
        <source>The groups appear at the end of the screening.</source>
        <translation>グループはスクリーニングの終了時に表示されます。</translation>
    </message>
    <message>
        <source>Groups of cases</source>
        <translation>症例のグループ</translation>
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
        <translation>選択…</translation>
    </message>
    <message>
        <source>Each picture alone</source>
        <translation>画像ごと</translation>
    </message>
    <message>
        <source>By patient</source>
        <translation>患者別</translation>
    </message>
    <message>
        <source>By study</source>
        <translation>検査別</translation>
    </message>
    <message>
        <source>By lesion</source>
        <translation>病変別</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>フォルダー別</translation>
    </message>
    <message>
        <source>By file, with all frames</source>
        <translation>ファイル別（全フレーム）</translation>
    </message>
    <message>
        <source>By file name</source>
        <translation>ファイル名別</translation>
    </message>
    <message>
        <source>By a table</source>
        <translation>表による</translation>
    </message>
    <message>
        <source>Which pictures belong together</source>
        <translation>まとめて扱う画像</translation>
    </message>
    <message>
        <source>Pictures that belong together get one verdict beside their own</source>
        <translation>まとめた画像には、それぞれの判定のほかに共通の判定が付きます</translation>
    </message>
    <message>
        <source>Part of the file name that is the same</source>
        <translation>共通するファイル名の部分</translation>
    </message>
    <message>
        <source>A regular expression: what it finds in the file name, or its first part in brackets, is the same for pictures that belong together</source>
        <translation>正規表現。ファイル名で一致した部分（または最初の括弧内）が同じ画像をまとめます</translation>
    </message>
    <message>
        <source>Choose the table of the groups</source>
        <translation>グループの表を選択</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>表 (*.csv);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>vignette::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Make a classifier</source>
        <translation>分類器を作る</translation>
    </message>
    <message>
        <source>Choose New task. Name two or more classes, or drop a folder that holds one folder of pictures for each class.</source>
        <translation>「新しいタスク」を選びます。2 つ以上のクラスに名前を付けるか、クラスごとの画像フォルダーを含むフォルダーをドロップします。</translation>
    </message>
    <message>
        <source>Drop 1 to 20 example pictures on each class, and describe the class in clinical words: colour, shape, surface, border, site. What was understood is shown below the text.</source>
        <translation>各クラスに見本画像を 1～20 枚ドロップし、色、形、表面、境界、部位を臨床用語で書きます。理解された内容は文の下に表示されます。</translation>
    </message>
    <message>
        <source>Press Synthesize. After a second or so the classifier is ready.</source>
        <translation>「合成」を押します。約 1 秒で分類器ができます。</translation>
    </message>
    <message>
        <source>Save the classifier as one file. It holds no pictures, but names and descriptions as you typed them.</source>
        <translation>分類器を 1 つのファイルに保存します。画像は含まれませんが、入力した名前と所見は含まれます。</translation>
    </message>
    <message>
        <source>Screen a folder</source>
        <translation>フォルダーをスクリーニングする</translation>
    </message>
    <message>
        <source>Make or open a classifier, then choose Screen folder or drop the folder on the window. DICOM folders and DICOMDIR files work too.</source>
        <translation>分類器を作るか開き、「フォルダーをスクリーニング」を選ぶか、フォルダーをウィンドウにドロップします。DICOM フォルダーや DICOMDIR ファイルも使えます。</translation>
    </message>
    <message>
        <source>Go through the cases with J and K. Accept, overrule, mark or note each of them.</source>
        <translation>J と K で症例を順に見ます。それぞれ採用、訂正、マーク、メモができます。</translation>
    </message>
    <message>
        <source>The import ledger lists every file with what became of it, so that none is lost unseen.</source>
        <translation>取り込み台帳には全ファイルとその処理結果が載り、気づかずに失われるものはありません。</translation>
    </message>
    <message>
        <source>Export the results as a table, or a report as a PDF or web page.</source>
        <translation>結果は表として、報告書は PDF または Web ページとして書き出せます。</translation>
    </message>
    <message>
        <source>Know how far to trust it</source>
        <translation>どこまで信頼できるかを知る</translation>
    </message>
    <message>
        <source>Collect pictures whose classes are known and that were no examples, in sub-folders named like the classes.</source>
        <translation>クラスが分かっていて見本に使っていない画像を、クラス名のサブフォルダーに集めます。</translation>
    </message>
    <message>
        <source>Choose Evaluate on a labelled folder.</source>
        <translation>「ラベル付きフォルダーで評価」を選びます。</translation>
    </message>
    <message>
        <source>Read each figure with its interval. Click on a cell of the confusion matrix to see its pictures.</source>
        <translation>各指標は区間とともに読んでください。混同行列のセルをクリックすると画像が表示されます。</translation>
    </message>
    <message>
        <source>What the outcomes mean</source>
        <translation>結果の意味</translation>
    </message>
    <message>
        <source>One class is probable enough to be named. It can still be wrong.</source>
        <translation>1 つのクラスが、名を挙げるに足る確率です。それでも誤りのことがあります。</translation>
    </message>
    <message>
        <source>The picture fits the task, but no class is probable enough. Decide without the program.</source>
        <translation>画像はタスクに合いますが、十分な確率のクラスがありません。プログラムに頼らず判断してください。</translation>
    </message>
    <message>
        <source>The picture is unlike those that the classifier was made for. Its probabilities mean nothing here.</source>
        <translation>画像がこの分類器の対象と異なります。ここでの確率に意味はありません。</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>指標の意味</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Of the classes of this task only: they add up to 100 %. A disease that is no class cannot be named.</source>
        <translation>このタスクのクラスだけの確率で、合計は 100% です。クラスにない疾患は挙げられません。</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>感度</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>特異度</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>How well the probabilities order the pictures: 0.5 is chance, 1 is perfect.</source>
        <translation>確率が画像をどれだけ正しく順位づけるか：0.5 は偶然、1 は完全。</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>較正</translation>
    </message>
    <message>
        <source>Whether answers given with 80 % are right in 80 % of the cases.</source>
        <translation>確率 80% の判定が 80% の症例で正しいかどうか。</translation>
    </message>
    <message>
        <source>Net benefit</source>
        <translation>純便益</translation>
    </message>
    <message>
        <source>Whether acting on the classifier does more good than harm, against treating all or none.</source>
        <translation>全例を治療する、またはしない場合と比べ、分類器に従うことの利益が害を上回るかどうか。</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区間</translation>
    </message>
    <message>
        <source>Where the true figure probably lies. It is wide where pictures are few.</source>
        <translation>真の値がおそらく入る範囲。画像が少ないと広くなります。</translation>
    </message>
    <message>
        <source>Where the network looked</source>
        <translation>ネットワークの注目部位</translation>
    </message>
    <message>
        <source>The places that spoke for a class. This is no evidence of disease.</source>
        <translation>あるクラスを支持した部位。疾患の証拠ではありません。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限界</translation>
    </message>
    <message>
        <source>Few examples cannot show all that a disease can look like. Skin tone, camera, light and body site change the errors.</source>
        <translation>少数の見本では疾患の多様な見え方をすべて示せません。肌の色、カメラ、光、部位によって誤りは変わります。</translation>
    </message>
    <message>
        <source>Do not mix dermoscopic and clinical pictures in one task.</source>
        <translation>1 つのタスクにダーモスコピー画像と臨床写真を混ぜないでください。</translation>
    </message>
    <message>
        <source>A qualified person must look at every case.</source>
        <translation>すべての症例を有資格者が確認しなければなりません。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Previous or next frame of the file</source>
        <translation>ファイルの前または次のフレーム</translation>
    </message>
    <message>
        <source>Share of the pictures of a class that were named as it.</source>
        <translation>あるクラスの画像のうち、そう判定された割合。</translation>
    </message>
    <message>
        <source>Share of all other pictures that were not named as it.</source>
        <translation>他のすべての画像のうち、そう判定されなかった割合。</translation>
    </message>
    <message>
        <source>Export classifier writes it for other programs, as ONNX or TorchScript. This program opens classifier files only.</source>
        <translation>「分類器を書き出す」は、ほかのプログラム用に ONNX または TorchScript で書き出します。このプログラムで開けるのは分類器ファイルだけです。</translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation>教える</translation>
    </message>
    <message>
        <source>Select cases and press E and a digit, or drag them to a class: they become its examples. All cases are judged anew at once, and what has changed can be shown alone.</source>
        <translation>症例を選んで E と数字を押すか、クラスにドラッグすると、そのクラスの見本になります。すべての症例がすぐに判定し直され、変わったものだけを表示できます。</translation>
    </message>
    <message>
        <source>Press Q to be asked about the cases whose answers help most. 1 to 9 name the class, N says none of these, S skips, Escape ends.</source>
        <translation>Q を押すと、答えが最も役立つ症例について尋ねられます。1～9 はクラス、N は「いずれでもない」、S は飛ばす、Esc は終了です。</translation>
    </message>
    <message>
        <source>While examples are few, Adapt to this folder lets the cases themselves move the classifier. It is for this folder then, and how well it does is not measured.</source>
        <translation>見本が少ないうちは、「このフォルダーに適応」で症例そのものが分類器を動かします。その分類器はこのフォルダー用になり、性能は測定されません。</translation>
    </message>
    <message>
        <source>Improve makes a task of a classifier that was opened from a file.</source>
        <translation>「改良」は、ファイルから開いた分類器をタスクにします。</translation>
    </message>
    <message>
        <source>It is one of the classes that are named, but which of them cannot be told.</source>
        <translation>挙げたクラスのいずれかですが、どれかは分かりません。</translation>
    </message>
    <message>
        <source>Move the selected examples to another class, or answer a question</source>
        <translation>選択した見本を別のクラスに移す、または質問に答える</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>The pages of the manual are in English.</source>
        <translation>マニュアルの各ページは英語です。</translation>
    </message>
    <message>
        <source>Describe the classes in English where you can: the other languages of the window are read too, but not as well.</source>
        <translation>できればクラスは英語で説明してください。ほかの表示言語も読み取られますが、精度は劣ります。</translation>
    </message>
    <message>
        <source>The program makes no connection to a network but to the archive that you set. In private mode it writes nothing on disk unless you save it.</source>
        <translation>設定したアーカイブ以外のネットワークには接続しません。プライベートモードでは、保存しない限りディスクに何も書き込みません。</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>この語を含むページはありません。</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>マニュアル内を検索</translation>
    </message>
    <message>
        <source>Shows the pages with these words; Return goes to the next place on the page</source>
        <translation>この語を含むページを表示します。Enter キーでページ内の次の箇所へ移動します</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>マニュアルのページ</translation>
    </message>
    <message>
        <source>This link leads to the internet:
%1
Open it in the browser?</source>
        <translation>このリンクはインターネットにつながります。
%1
ブラウザーで開きますか？</translation>
    </message>
</context>
<context>
    <name>vignette::IdentityChoice</name>
    <message>
        <source>Identity of the patients</source>
        <translation>患者の身元情報</translation>
    </message>
    <message>
        <source>&amp;Remove: %1</source>
        <translation>削除する(&amp;R): %1</translation>
    </message>
    <message>
        <source>Keep the &amp;UIDs, by which the pictures can be traced back</source>
        <translation>画像を元までたどれる UID を保持する(&amp;U)</translation>
    </message>
    <message>
        <source>Blacken the four &amp;corners of each picture</source>
        <translation>各画像の四隅を黒塗りする(&amp;C)</translation>
    </message>
    <message>
        <source>Also pictures that sa&amp;y that names are written into them</source>
        <translation>氏名が書き込まれていると記された画像も含める(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Keep: %1</source>
        <translation>保持する(&amp;K): %1</translation>
    </message>
    <message>
        <source>Keep the identity</source>
        <translation>身元情報を保持する</translation>
    </message>
    <message>
        <source>Remove the identity</source>
        <translation>身元情報を削除する</translation>
    </message>
    <message>
        <source>Keep the UIDs</source>
        <translation>UID を保持する</translation>
    </message>
    <message>
        <source>Without it studies, series and pictures get new ones, the same for all files</source>
        <translation>選ばないと、検査、シリーズ、画像には新しい UID が付き、全ファイルで一致します</translation>
    </message>
    <message>
        <source>Blacken the corners</source>
        <translation>四隅を黒塗りする</translation>
    </message>
    <message>
        <source>A quarter of the width and a tenth of the height each</source>
        <translation>それぞれ幅の 4 分の 1、高さの 10 分の 1</translation>
    </message>
    <message>
        <source>Blacken regions</source>
        <translation>領域を黒塗りする</translation>
    </message>
    <message>
        <source>Blacken regions: left,top,width,height; … in pixels</source>
        <translation>黒塗りする領域: 左,上,幅,高さ; … (画素)</translation>
    </message>
    <message>
        <source>Pictures with names written into them</source>
        <translation>氏名が書き込まれた画像</translation>
    </message>
    <message>
        <source>A region is four numbers in pixels: left,top,width,height.</source>
        <translation>領域は画素単位の 4 つの数です: 左,上,幅,高さ。</translation>
    </message>
</context>
<context>
    <name>vignette::ImageView</name>
    <message>
        <source>Picture of the selected case</source>
        <translation>選択した症例の画像</translation>
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
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>vignette::LedgerView</name>
    <message>
        <source>Export ledger…</source>
        <translation>台帳を書き出す…</translation>
    </message>
    <message>
        <source>Import ledger: every file with what became of it</source>
        <translation>取り込み台帳：各ファイルとその処理結果</translation>
    </message>
    <message>
        <source>Columns of the ledger</source>
        <translation>台帳の列</translation>
    </message>
    <message>
        <source>Show only files of a status</source>
        <translation>指定した状態のファイルのみ表示</translation>
    </message>
    <message>
        <source>Export the import ledger as a table</source>
        <translation>取り込み台帳を表として書き出す</translation>
    </message>
    <message>
        <source>Save every file with its status and reason as CSV</source>
        <translation>各ファイルの状態と理由を CSV で保存</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>すべてのファイル (%1)</translation>
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
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>一覧から外す(&amp;R)</translation>
    </message>
    <message>
        <source>Library of classifiers</source>
        <translation>分類器ライブラリ</translation>
    </message>
    <message>
        <source>Classifiers</source>
        <translation>分類器</translation>
    </message>
    <message>
        <source>Model card of the classifier</source>
        <translation>分類器のモデルカード</translation>
    </message>
    <message>
        <source>The file itself stays where it is</source>
        <translation>ファイル自体は元の場所に残ります</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1（固定）</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>固定を解除(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>Classifiers that you open or save are listed here.</source>
        <translation>開いた、または保存した分類器がここに並びます。</translation>
    </message>
    <message>
        <source>Reading the classifier…</source>
        <translation>分類器を読み込んでいます…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Choose the second classifier</source>
        <translation>2つ目の分類器を選ぶ</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>別のファイル(&amp;F)…</translation>
    </message>
    <message>
        <source>Classifiers (*.vignette);;All files (*)</source>
        <translation>分類器 (*.vignette);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>vignette::LicenceDialog</name>
    <message>
        <source>Before you begin</source>
        <translation>ご使用の前に</translation>
    </message>
    <message>
        <source>Vignette makes classifiers from a few examples. They are often wrong, also where they seem sure. Do not use what they say to find or rule out a disease, or to treat anyone.</source>
        <translation>Vignette は少数の見本から分類器を作ります。分類器は、確信があるように見えるときでもしばしば誤ります。その結果を、疾患の発見や除外、治療に使わないでください。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>同意する(&amp;A)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>同意する</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>vignette::MainWindow</name>
    <message>
        <source>Open a task or a classifier</source>
        <translation>タスクまたは分類器を開く</translation>
    </message>
    <message>
        <source>Tasks and classifiers (*.json *.vignette);;All files (*)</source>
        <translation>タスクと分類器 (*.json *.vignette);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the task</source>
        <translation>タスクを保存</translation>
    </message>
    <message>
        <source>The task has changes that are not saved. Save it?</source>
        <translation>タスクに保存していない変更があります。保存しますか？</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>%1 (Private)</source>
        <translation>%1（プライベート）</translation>
    </message>
    <message>
        <source>%1[*] – Vignette</source>
        <translation>%1[*] – Vignette</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>There is no case to review yet. Screen a folder first.</source>
        <translation>確認する症例がまだありません。先にフォルダーをスクリーニングしてください。</translation>
    </message>
    <message>
        <source>Screen a folder…</source>
        <translation>フォルダーをスクリーニング…</translation>
    </message>
</context>
<context>
    <name>vignette::MapCanvas</name>
    <message>
        <source>Map of the cases</source>
        <translation>症例のマップ</translation>
    </message>
</context>
<context>
    <name>vignette::MapLegend</name>
    <message>
        <source>Legend of the map</source>
        <translation>マップの凡例</translation>
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
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Do what is offered</source>
        <translation>提案を実行</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>エラー：%1</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Details of this error</source>
        <translation>このエラーの詳細</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
</context>
<context>
    <name>vignette::Modes</name>
    <message>
        <source>Define</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Write the task: classes, descriptions, examples</source>
        <translation>タスクを書く：クラス、所見、見本</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>スクリーニング</translation>
    </message>
    <message>
        <source>Judge the cases of a folder</source>
        <translation>フォルダーの症例を判定</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Look at one case after the other</source>
        <translation>症例を 1 つずつ確認</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Measure and compare classifiers</source>
        <translation>分類器を測定し、比較</translation>
    </message>
</context>
<context>
    <name>vignette::OverlayPanel</name>
    <message>
        <source>Where it looked (S)</source>
        <translation>注目部位 (S)</translation>
    </message>
    <message>
        <source>Show where the network looked</source>
        <translation>ネットワークが注目した部位を表示</translation>
    </message>
    <message>
        <source>Class that the overlay speaks for</source>
        <translation>オーバーレイの対象クラス</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>カラー</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>輪郭</translation>
    </message>
    <message>
        <source>Style of the overlay</source>
        <translation>オーバーレイの表示形式</translation>
    </message>
    <message>
        <source>Colours cover the lesion; a contour leaves its own colours visible</source>
        <translation>カラーは病変を覆います。輪郭では病変自体の色が見えます</translation>
    </message>
    <message>
        <source>Threshold: what is below is not shown</source>
        <translation>しきい値：これより低いものは表示しません</translation>
    </message>
    <message>
        <source>Opacity of the overlay</source>
        <translation>オーバーレイの不透明度</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Bright colours: where the network looked. This is no evidence of disease.</source>
        <translation>明るい色：ネットワークが注目した部位。疾患の証拠ではありません。</translation>
    </message>
    <message>
        <source>Inside the line: where the network looked. This is no evidence of disease.</source>
        <translation>線の内側：ネットワークが注目した部位。疾患の証拠ではありません。</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>しきい値 %1</translation>
    </message>
</context>
<context>
    <name>vignette::PictureExportDialog</name>
    <message>
        <source>Export pictures</source>
        <translation>画像を書き出す</translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;selected case(s)</source>
        <translation>
            <numerusform>選択した %n 症例(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>With &amp;where the network looked</source>
        <translation>ネットワークの注目部位つき(&amp;W)</translation>
    </message>
    <message>
        <source>Also write a &amp;table of their files</source>
        <translation>ファイルの表も書き込む(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n case(s) that the list shows</source>
        <translation>
            <numerusform>一覧にある %n 症例すべて(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>The &amp;pictures alone</source>
        <translation>画像のみ(&amp;P)</translation>
    </message>
    <message>
        <source>The selected cases</source>
        <translation>選択した症例</translation>
    </message>
    <message>
        <source>All cases that the list shows</source>
        <translation>一覧にあるすべての症例</translation>
    </message>
    <message>
        <source>The pictures alone</source>
        <translation>画像のみ</translation>
    </message>
    <message>
        <source>With where the network looked</source>
        <translation>ネットワークの注目部位つき</translation>
    </message>
    <message>
        <source>Also write a table of their files</source>
        <translation>ファイルの表も書き込む</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>症例</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>The pictures are named by the numbers of their cases, and hold nothing else of what their files say. What is written into a picture stays in it: look at them before you pass them on. Names of files, which the table tells, may name patients.</source>
        <translation>画像は症例番号で名付けられ、ファイルのほかの情報は含みません。画像に書き込まれた文字は残ります。渡す前に確認してください。表に載るファイル名には患者名が含まれることがあります。</translation>
    </message>
    <message>
        <source>Export pictures into a folder</source>
        <translation>画像をフォルダーに書き出す</translation>
    </message>
    <message>
        <source>Cancelled. The pictures that were written stay in the folder.</source>
        <translation>中止しました。書き込み済みの画像はフォルダーに残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Saved, but %n picture(s) could not be read any more.</source>
        <translation>
            <numerusform>保存しましたが、%n 枚の画像はもう読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>a table of their files may lead to them</source>
        <translation>ファイルの表から患者にたどり着けることがあります</translation>
    </message>
    <message>
        <source>no names of files, and a table of what was left out</source>
        <translation>ファイル名なし、省いたものの表つき</translation>
    </message>
</context>
<context>
    <name>vignette::QuestionBar</name>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>None of these (N)</source>
        <translation>いずれでもない (N)</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>飛ばす (S)</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>さらに質問</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>終了 (Esc)</translation>
    </message>
    <message>
        <source>Question %1 of %2: which is it?</source>
        <translation>質問 %1/%2：どのクラスですか。</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>すべての質問に答えました。</translation>
    </message>
    <message>
        <source>Choosing which cases to ask about…</source>
        <translation>尋ねる症例を選んでいます…</translation>
    </message>
    <message>
        <source>Verdicts changed by your last answer: %1</source>
        <translation>最後の答えで変わった判定：%1</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>クラス %1</translation>
    </message>
</context>
<context>
    <name>vignette::Questions</name>
    <message>
        <source>There is no case left to ask about.</source>
        <translation>尋ねる症例はもうありません。</translation>
    </message>
</context>
<context>
    <name>vignette::ReadersView</name>
    <message>
        <source>Reader</source>
        <translation>読影者</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>第二読影者</translation>
    </message>
    <message>
        <source>Same answer</source>
        <translation>一致した回答</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Cohen のカッパ係数</translation>
    </message>
    <message>
        <source>Agreement of readers</source>
        <translation>読影者間の一致</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>The last answer of each reader to each case on the screen, with 95 % intervals. Kappa is the agreement beyond chance: 0 is chance, 1 is full agreement. It is too high where the second reader saw what the first had said: see Review &gt; Read blind.</source>
        <translation>画面の各症例に対する各読影者の最後の回答です (95 % 信頼区間付き)。カッパ係数は偶然を超える一致で、0 は偶然、1 は完全な一致です。第二読影者が先の回答を見ていた場合は高く出すぎます。「レビュー」の「盲検で読影」を参照してください。</translation>
    </message>
    <message>
        <source>No case on the screen was answered by two readers. Each writes a name in the settings and reviews the same cases; with Review &gt; Read blind the second does not see what the first said.</source>
        <translation>画面の症例に、二人の読影者が回答したものはありません。それぞれが設定に名前を入力し、同じ症例をレビューします。「レビュー」の「盲検で読影」では、二人目には一人目の回答が見えません。</translation>
    </message>
    <message>
        <source>not defined: one answer for all</source>
        <translation>定義できません: すべて同じ回答</translation>
    </message>
    <message>
        <source>Both answered</source>
        <translation>両者が回答</translation>
    </message>
</context>
<context>
    <name>vignette::ReadingLabel</name>
    <message>
        <source>What was read in the description</source>
        <translation>所見から読み取った内容</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>%1なし</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>%1の疑い</translation>
    </message>
    <message>
        <source>Nothing is understood yet: name colours, shape, surface, border or site.</source>
        <translation>まだ何も理解できません。色、形、表面、境界、部位を書いてください。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <translation>文中に表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take out of the text</source>
        <translation>文から削除(&amp;T)</translation>
    </message>
    <message>
        <source>Say that it is &amp;absent</source>
        <translation>「なし」と書く(&amp;A)</translation>
    </message>
</context>
<context>
    <name>vignette::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近のファイルを開く(&amp;R)</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1（固定）</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>消去(&amp;C)</translation>
    </message>
</context>
<context>
    <name>vignette::ReportDialog</name>
    <message>
        <source>&amp;Include file names</source>
        <translation>ファイル名を含める(&amp;I)</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>報告書を書き出す</translation>
    </message>
    <message>
        <source>Include file names</source>
        <translation>ファイル名を含める</translation>
    </message>
    <message>
        <source>Cancelled. No report was written.</source>
        <translation>中止しました。報告書は書き込まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>Saved, but %n picture(s) could not be read any more.</source>
        <translation>
            <numerusform>保存しましたが、%n 枚の画像はもう読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;PDF, for printing and filing</source>
        <translation>PDF（印刷と保管用）(&amp;P)</translation>
    </message>
    <message>
        <source>One &amp;web page (HTML)</source>
        <translation>1 つのウェブページ (HTML)(&amp;W)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>ウェブページ (*.html)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>choice, why it cannot be changed</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>notes and reviewers, names of files if wanted</source>
        <translation>メモとレビュー担当者、必要ならファイル名</translation>
    </message>
    <message>
        <source>no names of files, notes or reviewers</source>
        <translation>ファイル名、メモ、レビュー担当者なし</translation>
    </message>
    <message>
        <source>File names and notes may name patients. Pictures are always included: look at them before you pass the report on.</source>
        <translation>ファイル名やメモには患者名が含まれることがあります。画像は必ず含まれます。報告書を渡す前に確認してください。</translation>
    </message>
</context>
<context>
    <name>vignette::ReviewBar</name>
    <message>
        <source>Accept (A)</source>
        <translation>採用 (A)</translation>
    </message>
    <message>
        <source>Mark (M)</source>
        <translation>マーク (M)</translation>
    </message>
    <message>
        <source>Accept the verdict</source>
        <translation>判定を採用</translation>
    </message>
    <message>
        <source>Overrule the verdict with another class</source>
        <translation>判定を別のクラスに訂正</translation>
    </message>
    <message>
        <source>Mark the case</source>
        <translation>症例をマーク</translation>
    </message>
    <message>
        <source>Mark the case to find it again</source>
        <translation>後で見つけられるように症例をマーク</translation>
    </message>
    <message>
        <source>Note on the case</source>
        <translation>症例のメモ</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>メモ (N)</translation>
    </message>
    <message>
        <source>Overrule (O)…</source>
        <translation>訂正 (O)…</translation>
    </message>
    <message>
        <source>Example of (E)</source>
        <translation>見本にする (E)</translation>
    </message>
    <message>
        <source>Use the case as an example of a class</source>
        <translation>症例をクラスの見本として使う</translation>
    </message>
    <message>
        <source>Teach the classifier: use the selected cases as examples of a class of the task</source>
        <translation>分類器に教える：選択した症例をタスクのクラスの見本として使う</translation>
    </message>
    <message>
        <source>The verdict is right. Only one that names a single class can be accepted</source>
        <translation>判定は正しい。採用できるのは、クラスを一つだけ挙げる判定です</translation>
    </message>
    <message>
        <source>The verdict is wrong, or the picture cannot be graded: choose what it is (O)</source>
        <translation>判定が誤り、または画像が評価不能です。正しいものを選択 (O)</translation>
    </message>
    <message>
        <source>my diagnosis…</source>
        <translation>自分の診断…</translation>
    </message>
</context>
<context>
    <name>vignette::ScreeningStatus</name>
    <message>
        <source>Progress of the screening</source>
        <translation>スクリーニングの進捗</translation>
    </message>
    <message>
        <source>Paused. The screening goes on where it stopped.</source>
        <translation>一時停止中。スクリーニングは停止した所から続きます。</translation>
    </message>
    <message>
        <source>Files: %1 of %2</source>
        <translation>ファイル：%1／%2</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>ファイル：%1</translation>
    </message>
    <message>
        <source>%1, about %2 s left</source>
        <translation>%1、残り約 %2 秒</translation>
    </message>
    <message>
        <source>There are no files to screen there.</source>
        <translation>そこにはスクリーニングするファイルがありません。</translation>
    </message>
    <message>
        <source>%1, %2, %3. Files: %4, %5, %6, %7.</source>
        <comment>counts with what they count</comment>
        <translation>%1、%2、%3。ファイル：%4、%5、%6、%7。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely</source>
        <translation>
            <numerusform>可能性が高い %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uncertain</source>
        <translation>
            <numerusform>不確実 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln none of these</source>
        <translation>
            <numerusform>いずれでもない %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded</source>
        <translation>
            <numerusform>読込済み %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>重複 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not an image</source>
        <translation>
            <numerusform>画像以外 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>読取不能 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was found is kept here.</source>
        <translation>中止しました。見つかったものはここに残っています。</translation>
    </message>
    <message>
        <source>Watching %1. New pictures are screened as they come.</source>
        <translation>%1 を監視中です。新しい画像は届きしだいスクリーニングされます。</translation>
    </message>
    <message>
        <source>%1 is not there. It is waited for.</source>
        <translation>%1 がありません。現れるのを待っています。</translation>
    </message>
</context>
<context>
    <name>vignette::Session</name>
    <message>
        <source>review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken away while it was screened: what could not be read any more is in the import ledger.</source>
        <translation>スクリーニング中に「%1」が取り外されました。読み取れなくなったものは取り込み台帳にあります。</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新しいタスク</translation>
    </message>
    <message>
        <source>The sample task is not installed.</source>
        <translation>サンプルタスクがインストールされていません。</translation>
    </message>
    <message>
        <source>Make or open a classifier first, then screen with it.</source>
        <translation>先に分類器を作成するか開いてから、スクリーニングしてください。</translation>
    </message>
    <message>
        <source>A screening is running. Wait for its end, or cancel it.</source>
        <translation>スクリーニング中です。終わるまで待つか、中止してください。</translation>
    </message>
    <message>
        <source>Another window has changed the review of this case. It is shown now; yours was not stored.</source>
        <translation>別のウィンドウがこの症例のレビューを変更しました。今はそれが表示されています。あなたのレビューは保存されませんでした。</translation>
    </message>
    <message>
        <source>Its example pictures are not in a classifier&apos;s file. Add yours, or teach it from cases, and synthesize; until then this classifier judges.</source>
        <translation>分類器のファイルには見本の画像が入っていません。手元の見本を加えるか、症例で教えてから合成してください。それまではこの分類器が判定します。</translation>
    </message>
    <message>
        <source>Only a classifier that is made here can be adapted.</source>
        <translation>適応できるのは、ここで作った分類器だけです。</translation>
    </message>
    <message>
        <source>Screen a folder first.</source>
        <translation>先にフォルダーをスクリーニングしてください。</translation>
    </message>
    <message numerus="yes">
        <source>review of %Ln case(s)</source>
        <translation>
            <numerusform>%Ln 症例の確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) name no single class to accept, and stay as they were.</source>
        <translation>
            <numerusform>%Ln 症例は単一のクラスを示していないため、そのままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The index has more cases than a window lists: these are the most likely of each class, and %Ln row(s) are left out. vignette-cli writes the table of all.</source>
        <translation>
            <numerusform>インデックスにはウィンドウに表示できるより多くの症例があります。各クラスの可能性が高いものを表示し、%Ln 行を省いています。全件の表は vignette-cli で書き出せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>An index is opened by itself: not with other files or folders.</source>
        <translation>インデックスは単独で開きます。ほかのファイルやフォルダーとは一緒に開けません。</translation>
    </message>
    <message>
        <source>%1 has changed the review of this case. It is shown now; yours was not stored.</source>
        <translation>%1 がこの症例のレビューを変更しました。それを表示しています。あなたの回答は保存されませんでした。</translation>
    </message>
    <message>
        <source>With more than %1 examples in every class there is nothing to gain.</source>
        <translation>どのクラスにも %1 件を超える例がある場合、効果はありません。</translation>
    </message>
    <message>
        <source>A picture has up to %1 lesions.</source>
        <translation>1 枚の画像の病変は %1 個までです。</translation>
    </message>
    <message>
        <source>The server that keeps the reviews cannot be reached. It is tried again every few seconds; until then nothing is stored.</source>
        <translation>レビューを保管しているサーバーに接続できません。数秒ごとに再試行しますが、それまでは何も保存されません。</translation>
    </message>
</context>
<context>
    <name>vignette::SettingsDialog</name>
    <message>
        <source>&amp;Reopen the last task or classifier</source>
        <translation>前回のタスクまたは分類器を開く(&amp;R)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>プロセッサー (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>グラフィックカード (CUDA)</translation>
    </message>
    <message>
        <source>&amp;Compute on</source>
        <translation>計算デバイス(&amp;C)</translation>
    </message>
    <message>
        <source>One per core</source>
        <translation>コアごとに 1 つ</translation>
    </message>
    <message>
        <source>Language, device and threads take effect at the next start of the program.</source>
        <translation>言語、デバイス、スレッド数は次回の起動時に反映されます。</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>起動時</translation>
    </message>
    <message>
        <source>Clear the list of recent files</source>
        <translation>最近のファイルの一覧を消去</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>megabytes</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Memory for the small pictures of cases. Nothing of them is kept on disk.</source>
        <translation>症例の小さな画像のためのメモリです。ディスクには何も残しません。</translation>
    </message>
    <message>
        <source>T&amp;humbnails</source>
        <translation>サムネイル(&amp;H)</translation>
    </message>
    <message>
        <source>Threa&amp;ds</source>
        <translation>スレッド数(&amp;D)</translation>
    </message>
    <message>
        <source>Clear the list of recent &amp;files</source>
        <translation>最近のファイルの一覧を消去(&amp;F)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>choice, why it cannot be changed</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Kept with each review from now on, and shown in tables, reports and DICOM.</source>
        <translation>以後の各レビューに記録され、表、報告書、DICOM に表示されます。</translation>
    </message>
    <message>
        <source>Re&amp;viewer</source>
        <translation>レビュー担当者(&amp;V)</translation>
    </message>
    <message>
        <source>As each export proposes</source>
        <translation>書き出しごとの既定に従う</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>含めない</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>含める</translation>
    </message>
    <message>
        <source>What an export begins with. File names and UIDs may lead to patients.</source>
        <translation>書き出し時の初期設定です。ファイル名と UID は患者につながることがあります。</translation>
    </message>
    <message>
        <source>File &amp;names in exports</source>
        <translation>書き出しのファイル名(&amp;N)</translation>
    </message>
    <message>
        <source>usual folder</source>
        <translation>通常のフォルダー</translation>
    </message>
    <message>
        <source>Where reviews, drafts and unfinished screenings lie. What is there already is not moved. Takes effect at the next start.</source>
        <translation>レビュー、下書き、未完了のスクリーニングの保存場所です。既にあるものは移動されません。次回の起動時に反映されます。</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>データフォルダーを選択</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Dat&amp;a folder</source>
        <translation>データフォルダー(&amp;A)</translation>
    </message>
    <message>
        <source>none: reviews lie in the data folder</source>
        <translation>なし: レビューはデータフォルダーに保存</translation>
    </message>
    <message>
        <source>A PostgreSQL server that keeps the reviews of several people: postgresql://user@host/database. Takes effect at the next start.</source>
        <translation>複数人のレビューを保存する PostgreSQL サーバー: postgresql://ユーザー@ホスト/データベース。次回起動時に有効になります。</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>データベース(&amp;B)</translation>
    </message>
</context>
<context>
    <name>vignette::SimilarExamples</name>
    <message>
        <source>Most similar examples</source>
        <translation>最も似た見本</translation>
    </message>
    <message>
        <source>Most like:</source>
        <translation>最も似た見本：</translation>
    </message>
    <message>
        <source>Example of: %1</source>
        <translation>見本：%1</translation>
    </message>
</context>
<context>
    <name>vignette::StartPage</name>
    <message>
        <source>New task</source>
        <translation>新しいタスク</translation>
    </message>
    <message>
        <source>Name the conditions yourself, or choose them from a list</source>
        <translation>疾患名を自分で入力するか、一覧から選びます</translation>
    </message>
    <message>
        <source>1. Describe</source>
        <translation>1. 記述する</translation>
    </message>
    <message>
        <source>Give each class a few example pictures and a clinical description in words.</source>
        <translation>各クラスに数枚の例示画像と、言葉による臨床的な説明を与えます。</translation>
    </message>
    <message>
        <source>2. Synthesize</source>
        <translation>2. 合成する</translation>
    </message>
    <message>
        <source>In seconds a classifier is made from them, on this computer and without training.</source>
        <translation>それらから数秒で分類器が作られます。このコンピューター上で、学習は不要です。</translation>
    </message>
    <message>
        <source>3. Screen</source>
        <translation>3. スクリーニングする</translation>
    </message>
    <message>
        <source>Every case of a folder gets its probabilities, and a map of where the network looked, for you to review.</source>
        <translation>フォルダーの各症例に確率と、ネットワークが見た場所の地図が付き、確認していただけます。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>A task or a classifier that was saved</source>
        <translation>保存したタスクまたは分類器</translation>
    </message>
    <message>
        <source>Open a task or a classifier</source>
        <translation>タスクまたは分類器を開く</translation>
    </message>
    <message>
        <source>Try the sample task</source>
        <translation>サンプルタスクを試す</translation>
    </message>
    <message>
        <source>Synthetic pictures, no patient behind them</source>
        <translation>合成画像です。実在の患者のものではありません</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>A classifier from a few pictures and words</source>
        <translation>数枚の画像と言葉から作る分類器</translation>
    </message>
    <message>
        <source>Or drop here a task, a classifier, or a folder that holds one folder of pictures for each class.</source>
        <translation>または、タスク、分類器、あるいはクラスごとに画像フォルダーを含むフォルダーをここにドロップしてください。</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>%1 を開き直す</translation>
    </message>
</context>
<context>
    <name>vignette::StudyModel</name>
    <message>
        <source>All cases</source>
        <translation>すべての症例</translation>
    </message>
    <message>
        <source>Instance %1</source>
        <translation>インスタンス %1</translation>
    </message>
    <message>
        <source>Series %1.%2</source>
        <comment>number of study, number of its series</comment>
        <translation>シリーズ %1.%2</translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation>シリーズ %1</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>検査 %1</translation>
    </message>
    <message>
        <source>Pictures of no study</source>
        <translation>検査に属さない画像</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>study or series, its date or modality</comment>
        <translation>%1、%2</translation>
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
        <translation>検査、シリーズ、インスタンス</translation>
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
        <translation>結果を書き出す</translation>
    </message>
    <message>
        <source>&amp;Include file names and DICOM UIDs</source>
        <translation>ファイル名と DICOM UID を含める(&amp;I)</translation>
    </message>
    <message>
        <source>Include file names and DICOM UIDs</source>
        <translation>ファイル名と DICOM UID を含める</translation>
    </message>
    <message>
        <source>File names and UIDs may lead to patients. Without them the number of each case, as in a report of the same cases, tells one from another. Notes are always included.</source>
        <translation>ファイル名と UID は患者につながることがあります。含めない場合は、同じ症例のレポートと同じ症例番号で区別します。メモは常に含まれます。</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Cancelled. No table was written.</source>
        <translation>キャンセルしました。表は書き込まれていません。</translation>
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
        <translation>タスクの変更</translation>
    </message>
    <message>
        <source>In private mode nothing is written on the disk, so a copied picture cannot be kept. Save it as a file yourself and drop that here.</source>
        <translation>プライベートモードではディスクに何も書き込まないため、コピーした画像を保管できません。ご自身でファイルとして保存し、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>Your changes are not safe from a crash: the data folder cannot be written. Is the disk full? Save the task in another place.</source>
        <translation>変更はクラッシュ時に失われるおそれがあります。データフォルダーに書き込めません。ディスクがいっぱいではありませんか？タスクを別の場所に保存してください。</translation>
    </message>
</context>
<context>
    <name>vignette::TaskPanel</name>
    <message>
        <source>Name of the task</source>
        <translation>タスクの名前</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Open a task or a classifier</source>
        <translation>タスクまたは分類器を開く</translation>
    </message>
    <message>
        <source>Open a task or a classifier (Ctrl+O)</source>
        <translation>タスクまたは分類器を開く (Ctrl+O)</translation>
    </message>
    <message>
        <source>Synthesize</source>
        <translation>合成</translation>
    </message>
    <message>
        <source>Make a classifier from these classes (Ctrl+Return)</source>
        <translation>これらのクラスから分類器を作成 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Save the classifier</source>
        <translation>分類器を保存</translation>
    </message>
    <message>
        <source>Save the classifier as one file (Ctrl+S)</source>
        <translation>分類器を 1 つのファイルに保存 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Progress of the synthesis</source>
        <translation>合成の進捗</translation>
    </message>
    <message>
        <source>Live: synthesize after each change</source>
        <translation>ライブ：変更のたびに合成</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>画像を探しています…</translation>
    </message>
    <message>
        <source>Not enough examples to estimate how well it does: every class needs two.</source>
        <translation>見本が足りず、精度を推定できません。どのクラスにも 2 枚必要です。</translation>
    </message>
    <message>
        <source>Computes on: %1</source>
        <translation>計算デバイス：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message numerus="yes">
        <source>Each example judged without itself: %n of %1 right (95 % interval %2 to %3 %).</source>
        <translation>
            <numerusform>各見本を自身を除いて判定：%1 枚中 %n 枚が正答（95% 区間 %2～%3%）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened. The file passed its self-test.</source>
        <translation>開きました。ファイルは自己検査に合格しました。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Classifier made in %1 s.</source>
        <translation>分類器を %1 秒で作成しました。</translation>
    </message>
    <message>
        <source>The task has changed since the classifier was made. Synthesize again to use the change.</source>
        <translation>分類器の作成後にタスクが変更されました。変更を使うには、もう一度合成してください。</translation>
    </message>
    <message>
        <source>Opening the classifier…</source>
        <translation>分類器を開いています…</translation>
    </message>
    <message>
        <source>Making the classifier…</source>
        <translation>分類器を作成しています…</translation>
    </message>
    <message>
        <source>Adapt to this folder</source>
        <translation>このフォルダーに適応</translation>
    </message>
    <message>
        <source>Adapt the classifier to the folder that was screened</source>
        <translation>スクリーニングしたフォルダーに分類器を適応</translation>
    </message>
    <message numerus="yes">
        <source>Adapted to %Ln picture(s) of the folder. How well it does is not measured.</source>
        <translation>
            <numerusform>フォルダーの画像 %Ln 枚に適応しました。性能は測定していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Improve…</source>
        <translation>改良…</translation>
    </message>
    <message>
        <source>Improve the classifier</source>
        <translation>分類器を改良</translation>
    </message>
    <message>
        <source>Make a task of its classes and descriptions, to add examples to</source>
        <translation>クラスと説明からタスクを作り、見本を加えられるようにします</translation>
    </message>
    <message>
        <source>Let the cases of the folder, without labels, move the classifier towards them</source>
        <translation>ラベルのないフォルダーの症例に、分類器を近づけます</translation>
    </message>
    <message>
        <source>Synthesize after each change, and judge the cases anew</source>
        <translation>変更のたびに合成し、症例を判定し直す</translation>
    </message>
    <message>
        <source>Live: after each change</source>
        <translation>ライブ：変更のたびに</translation>
    </message>
    <message>
        <source>“%1”: %2 of %3 recognised, most others are taken for “%4”. Add examples, or words that tell the two apart.</source>
        <translation>「%1」：%3 枚中 %2 枚を識別。ほかの多くは「%4」と誤判定されています。見本か、両者を見分ける言葉を加えてください。</translation>
    </message>
</context>
<context>
    <name>vignette::TeachMenu</name>
    <message>
        <source>Use as &amp;example of</source>
        <translation>見本として使う(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Improve this classifier…</source>
        <translation>この分類器を改良(&amp;I)…</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>クラス %1</translation>
    </message>
    <message>
        <source>&amp;Teach with all reviewed cases (%1)</source>
        <translation>レビュー済みの全症例で教える(&amp;T)（%1）</translation>
    </message>
    <message>
        <source>Those whose review names a class of the task</source>
        <translation>レビューがタスクのクラスを挙げている症例</translation>
    </message>
</context>
<context>
    <name>vignette::Teaching</name>
    <message>
        <source>A class takes up to %1 examples. Left out: %2.</source>
        <translation>1 クラスの見本は %1 枚までです。除いた数：%2。</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答え</translation>
    </message>
</context>
<context>
    <name>vignette::VerdictPanel</name>
    <message>
        <source>You: %1</source>
        <translation>あなた: %1</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>%1 の確率</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Too few examples for a guarantee of what can be told apart</source>
        <translation>例が少なすぎるため、何を区別できるか保証できません</translation>
    </message>
    <message>
        <source>If it had to be one of these</source>
        <translation>このいずれかだとすれば</translation>
    </message>
    <message>
        <source>Adapted to this folder: no guarantee of what can be told apart</source>
        <translation>このフォルダーに適応済み：何を区別できるかは保証できません</translation>
    </message>
    <message>
        <source>The right one is among them in %1 % of pictures of these classes.</source>
        <translation>これらのクラスの画像の %1 % では、正しいクラスがこの中にあります。</translation>
    </message>
    <message>
        <source>Judged on the marked part of the picture.</source>
        <translation>画像の指定部分で判定しました。</translation>
    </message>
</context>
<context>
    <name>vignette::WatchDialog</name>
    <message>
        <source>Watch a folder</source>
        <translation>フォルダーを監視</translation>
    </message>
    <message>
        <source>&amp;Folder to watch</source>
        <translation>監視するフォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>監視するフォルダーを選択</translation>
    </message>
    <message>
        <source>&amp;Table of results</source>
        <translation>結果の表(&amp;T)</translation>
    </message>
    <message>
        <source>Choose the table of results</source>
        <translation>結果の表を選択</translation>
    </message>
    <message>
        <source>Table of results</source>
        <translation>結果の表</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>&amp;DICOM reports into</source>
        <translation>DICOM レポートの保存先(&amp;D)</translation>
    </message>
    <message>
        <source>Choose the folder of the DICOM reports</source>
        <translation>DICOM レポートのフォルダーを選択</translation>
    </message>
    <message>
        <source>DICOM reports into</source>
        <translation>DICOM レポートの保存先</translation>
    </message>
    <message>
        <source>no table; a new file otherwise</source>
        <translation>表なし。指定する場合は新しいファイル</translation>
    </message>
    <message>
        <source>no reports</source>
        <translation>レポートなし</translation>
    </message>
    <message>
        <source>What lies in the folder is screened, and new pictures as they come, until you stop it. The table is written anew after each of them; DICOM pictures get a report.</source>
        <translation>フォルダー内の画像と、停止するまでに届く新しい画像をスクリーニングします。表はそのたびに書き直され、DICOM 画像にはレポートが作成されます。</translation>
    </message>
    <message>
        <source>Private mode: nothing but this table and these reports is kept.</source>
        <translation>プライベートモード: この表とレポート以外は保存されません。</translation>
    </message>
    <message>
        <source>&amp;Start watching</source>
        <translation>監視を開始(&amp;S)</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>監視を開始</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the folder that is to be watched.</source>
        <translation>監視するフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The table exists already. Choose a new file.</source>
        <translation>表はすでに存在します。新しいファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>vignette::WorklistDialog</name>
    <message>
        <source>Planned patients</source>
        <translation>予定されている患者</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
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
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>モダリティ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>選択(&amp;H)</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>ワークリスト</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>すべての日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>アーカイブに問い合わせています…</translation>
    </message>
    <message>
        <source>Nothing is planned. Choose another day, or any modality.</source>
        <translation>予定はありません。別の日か、すべてのモダリティを選んでください。</translation>
    </message>
    <message>
        <source>There are more entries than are shown.</source>
        <translation>表示されているもの以外にも項目があります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) planned.</source>
        <translation>
            <numerusform>予定は %Ln 件です。</numerusform>
        </translation>
    </message>
</context>
</TS>
