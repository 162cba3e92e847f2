<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ColumnType</name>
    <message>
        <source>continuous</source>
        <translation>连续</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>categorical</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>是/否</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>有序</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Write the graph of the file as a picture (.svg, .pdf, .png or .tex by the ending of its name), without a window or a display.</source>
        <translation>将文件中的图写为图片（按名称结尾为 .svg、.pdf、.png 或 .tex），无需窗口或显示器。</translation>
    </message>
    <message>
        <source>With --export: light on dark. Otherwise dark on white.</source>
        <translation>与 --export 同用：深底浅色。否则为白底深色。</translation>
    </message>
    <message>
        <source>With --export: without the legend.</source>
        <translation>与 --export 同用：不含图例。</translation>
    </message>
    <message>
        <source>With --export to PNG or SVG: without a background.</source>
        <translation>与 --export 导出 PNG 或 SVG 同用：无背景。</translation>
    </message>
    <message>
        <source>With --export to PNG: pixels a unit, 2 if not given.</source>
        <translation>与 --export 导出 PNG 同用：每单位像素数，默认为 2。</translation>
    </message>
    <message>
        <source>“%1” is not a scale: give a number between 0 and 16.</source>
        <translation>“%1”不是缩放比例：请给出 0 到 16 之间的数。</translation>
    </message>
    <message>
        <source>--export takes the picture of one file: give its name (or --example) after it.</source>
        <translation>--export 为一个文件生成图片：请在其后给出文件名（或 --example）。</translation>
    </message>
    <message>
        <source>“%1” holds data and no graph: give a project or a graph.</source>
        <translation>“%1”含有数据而没有图：请给出项目或图。</translation>
    </message>
    <message>
        <source>“%1” has no variables: there is nothing to draw.</source>
        <translation>“%1”没有变量：没有可画的内容。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
</context>
<context>
    <name>DerivedIssues</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 等另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No treatment is chosen.</source>
        <translation>尚未选择处理。</translation>
    </message>
    <message>
        <source>Choose the variable that would be set.</source>
        <translation>请选择要设定的变量。</translation>
    </message>
    <message>
        <source>No outcome is chosen.</source>
        <translation>尚未选择结果。</translation>
    </message>
    <message>
        <source>Choose the variable that would answer.</source>
        <translation>请选择会随之变化的变量。</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) without a column in the data: %1.</source>
        <translation>
            <numerusform>%n 个变量在数据中没有对应的列：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a column onto the variable, choose one in the Variables table, or mark the variable as latent.</source>
        <translation>请将一列拖到该变量上，或在“变量”表中选择一列，或将该变量标为潜变量。</translation>
    </message>
    <message numerus="yes">
        <source>%n latent variable(s) with a column in the data: %1.</source>
        <translation>
            <numerusform>%n 个潜变量在数据中有对应的列：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>If it was measured, mark it as observed; otherwise unbind the column.</source>
        <translation>如果已测量，请标为已观测；否则请解除列的绑定。</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) whose column never changes: %1.</source>
        <translation>
            <numerusform>%n 个变量的列没有变化：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be learned from one value; choose another column.</source>
        <translation>只有一个值无法得出任何结论；请选择其他列。</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) whose column has another text in every row: %1.</source>
        <translation>
            <numerusform>%n 个变量的列每行文本各不相同：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a name or number of the case; choose another column.</source>
        <translation>这像是个案的名称或编号；请选择其他列。</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) connected to nothing: %1.</source>
        <translation>
            <numerusform>%n 个变量没有任何连接：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw what they cause and what causes them, or delete them.</source>
        <translation>请画出它们的原因和结果，或将其删除。</translation>
    </message>
    <message>
        <source>Train it again.</source>
        <translation>请重新训练。</translation>
    </message>
    <message>
        <source>The treatment is latent: %1.</source>
        <translation>处理变量是潜变量：%1。</translation>
    </message>
    <message>
        <source>The outcome is latent: %1.</source>
        <translation>结果变量是潜变量：%1。</translation>
    </message>
    <message>
        <source>Nothing can be estimated of what was not measured; mark it as observed, or ask about another variable.</source>
        <translation>未测量的变量无法估计；请将其标为已观测，或改问另一个变量。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n treatments: %1.</source>
        <translation>
            <numerusform>共有 %n 个处理变量：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n outcomes: %1.</source>
        <translation>
            <numerusform>共有 %n 个结果变量：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The verdict is about all of them together; training and estimating need one.</source>
        <translation>判定针对它们整体；训练和估计只能用其中一个。</translation>
    </message>
    <message numerus="yes">
        <source>The question needs %n variable(s) that have no column in the data: %1.</source>
        <translation>
            <numerusform>该问题需要 %n 个在数据中没有列的变量：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a column onto the variable, or choose one in the Variables table.</source>
        <translation>将一列拖到该变量上，或在变量表中选择一列。</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of the data without a variable: %1.</source>
        <translation>
            <numerusform>数据中有 %n 列没有对应的变量：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag them onto the canvas if they matter to the question.</source>
        <translation>如果它们与问题有关，请将其拖到画布上。</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Kidney stones</source>
        <translation>肾结石</translation>
    </message>
    <message>
        <source>Simpson&apos;s paradox: the treatment that is better for every size of stone looks worse overall.</source>
        <translation>辛普森悖论：对每种大小的结石都更好的处理，总体上看起来却更差。</translation>
    </message>
    <message>
        <source>Berkeley admissions</source>
        <translation>伯克利录取</translation>
    </message>
    <message>
        <source>Does gender act on admission directly, or by the choice of department?</source>
        <translation>性别是直接影响录取，还是通过院系的选择影响？</translation>
    </message>
    <message>
        <source>Job training</source>
        <translation>职业培训</translation>
    </message>
    <message>
        <source>A randomised experiment: what training did to later earnings.</source>
        <translation>一项随机化实验：培训对日后收入的影响。</translation>
    </message>
    <message>
        <source>Smoking and cancer</source>
        <translation>吸烟与癌症</translation>
    </message>
    <message>
        <source>A hidden common cause: adjustment cannot answer this one.</source>
        <translation>隐藏的共同原因：这个问题无法通过调整来回答。</translation>
    </message>
    <message>
        <source>Protein signals</source>
        <translation>蛋白质信号</translation>
    </message>
    <message>
        <source>A network of eleven proteins with continuous measurements.</source>
        <translation>由十一种蛋白质组成的网络，测量值为连续型。</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>%1 in the column of numbers “%2” is not a number; the cell is missing.</source>
        <translation>数值列“%2”中的%1不是数；该单元格视为缺失。</translation>
    </message>
    <message>
        <source>%1 in column “%2” is too large for a number; the cell is missing.</source>
        <translation>列“%2”中的%1作为数过大；该单元格视为缺失。</translation>
    </message>
    <message>
        <source>%1 among %2 numbers makes column “%3” text. Change its type to make such cells missing.</source>
        <translation>%2 个数中的%1使列“%3”成为文本。更改其类型可将这类单元格视为缺失。</translation>
    </message>
    <message>
        <source>Only %1 of the %2 cells of column “%3” are numbers.</source>
        <translation>列“%3”的 %2 个单元格中只有 %1 个是数。</translation>
    </message>
    <message>
        <source>Keep it as text.</source>
        <translation>请保持为文本。</translation>
    </message>
    <message>
        <source>Column “%1” holds %2, which is not a whole number.</source>
        <translation>列“%1”含有 %2，它不是整数。</translation>
    </message>
    <message>
        <source>Keep it continuous.</source>
        <translation>请保持为连续型。</translation>
    </message>
    <message>
        <source>Column “%1” has %2 different values; a boolean column has two.</source>
        <translation>列“%1”有 %2 个不同的值；是/否列只有两个。</translation>
    </message>
    <message>
        <source>Choose another type.</source>
        <translation>请选择其他类型。</translation>
    </message>
    <message>
        <source>Column “%1” holds no values.</source>
        <translation>列“%1”没有值。</translation>
    </message>
    <message>
        <source>Both %1 and %2 could separate the cells; %1 was taken.</source>
        <translation>%1和%2都可能是单元格分隔符；已采用%1。</translation>
    </message>
    <message>
        <source>Line %1 (“%2”) stands above the table and was left out.</source>
        <translation>第 %1 行（“%2”）位于表格上方，已略去。</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>control character %1</source>
        <translation>控制字符 %1</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>无法写入文件“%1”。</translation>
    </message>
    <message>
        <source>Check that its folder is there, that you may write to it and that the disk is not full.</source>
        <translation>请检查其文件夹是否存在、您是否可写入，以及磁盘是否未满。</translation>
    </message>
    <message>
        <source>And %1 more: %2.</source>
        <translation>另有 %1 条：%2。</translation>
    </message>
    <message>
        <source>columns without a name</source>
        <translation>没有名称的列</translation>
    </message>
    <message>
        <source>Column %1 has no name; it is called “%2”.</source>
        <translation>第 %1 列没有名称；已命名为“%2”。</translation>
    </message>
    <message>
        <source>columns with the same name</source>
        <translation>名称相同的列</translation>
    </message>
    <message>
        <source>The name “%1” comes more than once; column %2 is called “%3”.</source>
        <translation>名称“%1”出现多次；第 %2 列命名为“%3”。</translation>
    </message>
    <message>
        <source>rows with too few cells</source>
        <translation>单元格过少的行</translation>
    </message>
    <message numerus="yes">
        <source>Line %1 has %n cells where %2 are expected; the rest is missing.</source>
        <comment>Line %1 has %n cell where %2 are expected; the rest is missing.</comment>
        <translation>
            <numerusform>第 %1 行有 %n 个单元格，应为 %2 个；其余视为缺失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 has %2, but line %3 names %4.</source>
        <translation>第 %1 行有%2，但第 %3 行列出%4。</translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <comment>%n cell</comment>
        <translation>
            <numerusform> %n 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <comment>%n column</comment>
        <translation>
            <numerusform> %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Put quote marks around the cell that contains the delimiter, or choose another delimiter.</source>
        <translation>请为含有分隔符的单元格加引号，或选择其他分隔符。</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>注释</translation>
    </message>
    <message numerus="yes">
        <source>%n lines beginning with “%1” left out as comments.</source>
        <comment>%n line beginning with “%1” left out as comments.</comment>
        <translation>
            <numerusform>以“%1”开头的 %n 行已作为注释略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>引号</translation>
    </message>
    <message>
        <source>Line %1 has a quote mark inside of a cell; such marks are read as they stand.</source>
        <translation>第 %1 行的单元格内有引号；此类引号按原样读取。</translation>
    </message>
    <message>
        <source>cells of column “%1”</source>
        <translation>列“%1”的单元格</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1不存在。</translation>
    </message>
    <message>
        <source>Check its name and its folder.</source>
        <translation>请检查其名称和文件夹。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>“%1”是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>Choose a CSV file.</source>
        <translation>请选择 CSV 文件。</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>“%1”不是文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取%1。</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>请检查您是否有读取权限。</translation>
    </message>
    <message>
        <source>A quote mark or a line end cannot separate cells.</source>
        <translation>引号或行尾不能用作单元格分隔符。</translation>
    </message>
    <message>
        <source>Choose another delimiter.</source>
        <translation>请选择其他分隔符。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1为空。</translation>
    </message>
    <message>
        <source>Choose a file with a line of names and rows below it.</source>
        <translation>请选择首行为名称、其下有数据行的文件。</translation>
    </message>
    <message>
        <source>%1 has no rows, only names of columns.</source>
        <translation>%1没有数据行，只有列名。</translation>
    </message>
    <message>
        <source>Choose a file with at least one row below the names.</source>
        <translation>请选择列名下至少有一行数据的文件。</translation>
    </message>
    <message>
        <source>The file “%1”</source>
        <translation>文件“%1”</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The quote that opens on line %1 is never closed.</source>
        <translation>第 %1 行开始的引号没有结束。</translation>
    </message>
    <message>
        <source>Close it, or write a quote mark inside of a quoted cell twice.</source>
        <translation>请补上引号；带引号的单元格内的引号应写两次。</translation>
    </message>
    <message>
        <source>The text cannot be cut into cells.</source>
        <translation>无法将文本切分为单元格。</translation>
    </message>
    <message>
        <source>Check its quote marks.</source>
        <translation>请检查其中的引号。</translation>
    </message>
    <message>
        <source>The data have no column “%1”.</source>
        <translation>数据中没有列“%1”。</translation>
    </message>
    <message>
        <source>Bind the variable to another column, or import data that has it.</source>
        <translation>请将变量绑定到其他列，或导入含有该列的数据。</translation>
    </message>
    <message>
        <source>There is no text encoding “%1”.</source>
        <translation>没有文本编码“%1”。</translation>
    </message>
    <message>
        <source>Use a name such as UTF-8, UTF-16LE, ISO-8859-1 or Windows-1252.</source>
        <translation>请使用 UTF-8、UTF-16LE、ISO-8859-1 或 Windows-1252 之类的名称。</translation>
    </message>
    <message>
        <source>%1 is not valid %2 text: line %3 holds bytes that mean nothing in it.</source>
        <translation>%1不是有效的 %2 文本：第 %3 行含有无意义的字节。</translation>
    </message>
    <message>
        <source>Choose another encoding, or save the file as UTF-8.</source>
        <translation>请选择其他编码，或将文件存为 UTF-8。</translation>
    </message>
    <message>
        <source>%1 is not a CSV file: %2.</source>
        <translation>%1不是 CSV 文件：%2。</translation>
    </message>
    <message>
        <source>Choose a text file with one line a row.</source>
        <translation>请选择每行一条记录的文本文件。</translation>
    </message>
    <message>
        <source>its first bytes are those of %1</source>
        <translation>其开头的字节属于 %1</translation>
    </message>
    <message>
        <source>line %1 holds a zero byte</source>
        <translation>第 %1 行含有零字节</translation>
    </message>
    <message>
        <source>many of its bytes are not characters</source>
        <translation>其中许多字节不是字符</translation>
    </message>
    <message>
        <source>%1 in the column of dates “%2” is not a date; the cell is missing.</source>
        <translation>日期列“%2”中的 %1 不是日期；该单元格记为缺失。</translation>
    </message>
    <message>
        <source>Not all cells of column “%1” are dates.</source>
        <translation>列“%1”中并非所有单元格都是日期。</translation>
    </message>
    <message>
        <source>Dates look like 2020-12-31, 31.12.2020 or 12/31/2020, with a time if you like: 2020-12-31 23:59.</source>
        <translation>日期形如 2020-12-31、31.12.2020 或 12/31/2020，也可带时间：2020-12-31 23:59。</translation>
    </message>
    <message>
        <source>%1 needs about %2 MiB of memory, and %3 MiB are free.</source>
        <translation>%1大约需要 %2 MiB 内存，而可用内存为 %3 MiB。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a file with fewer rows or columns.</source>
        <translation>请关闭其他程序，或选择行或列更少的文件。</translation>
    </message>
    <message>
        <source>rows with too many cells</source>
        <translation>单元格过多的行</translation>
    </message>
    <message numerus="yes">
        <source>Line %1 has %n cells; those beyond %2 were left out.</source>
        <comment>Line %1 has %n cell; those beyond %2 were left out.</comment>
        <translation>
            <numerusform>第 %1 行有 %n 个单元格；第 %2 个之后的已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>numbers of rows</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>The first column only numbers the rows and was left out.</source>
        <translation>第一列只是行号，已略去。</translation>
    </message>
    <message>
        <source>The quote that opens on line %1 is never closed; quote marks were read as they stand.</source>
        <translation>第 %1 行开始的引号没有结束；引号按原样读取。</translation>
    </message>
    <message>
        <source>damaged text</source>
        <translation>损坏的文本</translation>
    </message>
    <message>
        <source>Line %1 holds a zero byte; all of them were left out.</source>
        <translation>第 %1 行含有零字节；所有零字节已略去。</translation>
    </message>
    <message>
        <source>Line %1 holds bytes that mean nothing in %2; “�” stands for each.</source>
        <translation>第 %1 行含有在 %2 中无意义的字节；每个以“�”代替。</translation>
    </message>
    <message>
        <source>Chained equations cannot run with %1 iterations and %2 donors.</source>
        <translation>链式方程无法以 %1 次迭代和 %2 个供体运行。</translation>
    </message>
    <message>
        <source>Take numbers from 1 to 1000; 10 and 5 are usual.</source>
        <translation>请取 1 到 1000 之间的数；通常为 10 和 5。</translation>
    </message>
    <message>
        <source>Column “%1” has no value to draw from.</source>
        <translation>列“%1”没有可供抽取的值。</translation>
    </message>
    <message>
        <source>Drop the column, or name the columns to fill and the predictors.</source>
        <translation>请删除该列，或指定要填补的列和预测变量。</translation>
    </message>
    <message>
        <source>Column “%1” holds a number that is too large to compute with.</source>
        <translation>列“%1”含有过大而无法计算的数。</translation>
    </message>
    <message>
        <source>Filter that row out, or recode the number to missing, in a step before.</source>
        <translation>请在此前的步骤中滤除该行，或将该数重新编码为缺失。</translation>
    </message>
    <message>
        <source>Column “%1” has too many different texts for a regression: %2.</source>
        <translation>列“%1”的不同文本过多（%2 个），无法用于回归。</translation>
    </message>
    <message>
        <source>Name the predictors without it, or join its values in a step before.</source>
        <translation>请指定不含该列的预测变量，或在此前的步骤中合并其取值。</translation>
    </message>
    <message>
        <source>The number of imputed tables is %1.</source>
        <translation>插补数据表的数目为 %1。</translation>
    </message>
    <message>
        <source>Take a number from 1 to 1000; 20 is usual.</source>
        <translation>请取 1 到 1000 之间的数；通常为 20。</translation>
    </message>
    <message>
        <source>The new column has no name.</source>
        <translation>新列没有名称。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请为其命名。</translation>
    </message>
    <message>
        <source>There is a column “%1” already.</source>
        <translation>已有名为“%1”的列。</translation>
    </message>
    <message>
        <source>Choose another name, or rename or drop that column in a step before.</source>
        <translation>请选择其他名称，或在此前的步骤中重命名或删除该列。</translation>
    </message>
    <message>
        <source>Column “%1” has no value “%2”.</source>
        <translation>列“%1”没有值“%2”。</translation>
    </message>
    <message numerus="yes">
        <source>Column “%1” would become %n columns of 0 and 1.</source>
        <comment>Column “%1” would become %n column of 0 and 1.</comment>
        <translation>
            <numerusform>列“%1”将变为 %n 个 0/1 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the column: it has a single value.</source>
        <translation>请删除该列：它只有一个值。</translation>
    </message>
    <message>
        <source>Join values in a step before, or drop the column.</source>
        <translation>请在此前的步骤中合并取值，或删除该列。</translation>
    </message>
    <message>
        <source>The order of the values of “%1” does not name each value once.</source>
        <translation>“%1”的取值次序没有将每个值恰好列出一次。</translation>
    </message>
    <message>
        <source>List all values, from the least to the most.</source>
        <translation>请从低到高列出所有值。</translation>
    </message>
    <message>
        <source>Column “%1” holds numbers, which need no columns of 0 and 1.</source>
        <translation>列“%1”含有数值，无需变为 0/1 列。</translation>
    </message>
    <message>
        <source>If its numbers are codes, make the column categorical in a step before.</source>
        <translation>如果其中的数是编码，请在此前的步骤中将该列设为分类型。</translation>
    </message>
    <message>
        <source>No column would be left.</source>
        <translation>将不会留下任何列。</translation>
    </message>
    <message>
        <source>Keep at least one column.</source>
        <translation>请至少保留一列。</translation>
    </message>
    <message>
        <source>“%1” is not a condition.</source>
        <translation>“%1”不是条件。</translation>
    </message>
    <message>
        <source>Compare the value with another one, as in x = 1 or x &gt; 0.</source>
        <translation>请将该值与另一个值比较，例如 x = 1 或 x &gt; 0。</translation>
    </message>
    <message>
        <source>an operator or the end</source>
        <translation>运算符或表达式结尾</translation>
    </message>
    <message>
        <source>Write decimals with a point, as in 1.5.</source>
        <translation>小数请用点书写，例如 1.5。</translation>
    </message>
    <message>
        <source>Put an operator such as + or * or “and” between two values.</source>
        <translation>请在两个值之间加上 +、* 或“and”之类的运算符。</translation>
    </message>
    <message>
        <source>At character %1 the expression ends where %2 is expected.</source>
        <translation>表达式在第 %1 个字符处结束，而此处应为%2。</translation>
    </message>
    <message>
        <source>At character %1 %2 is expected instead of “%3”.</source>
        <translation>第 %1 个字符处应为%2，而不是“%3”。</translation>
    </message>
    <message>
        <source>At character %1 the expression has too many operations in a row.</source>
        <translation>表达式在第 %1 个字符处的连续运算过多。</translation>
    </message>
    <message>
        <source>Compute it in several steps, each with a column of its own.</source>
        <translation>请分几个步骤计算，每步使用单独的列。</translation>
    </message>
    <message>
        <source>At character %1 the expression is nested too deeply.</source>
        <translation>表达式在第 %1 个字符处嵌套过深。</translation>
    </message>
    <message>
        <source>At character %1 a second comparison follows a first.</source>
        <translation>第 %1 个字符处，一个比较之后紧接着另一个比较。</translation>
    </message>
    <message>
        <source>Join two comparisons with “and”, as in 1 &lt; x and x &lt; 3.</source>
        <translation>请用“and”连接两个比较，例如 1 &lt; x and x &lt; 3。</translation>
    </message>
    <message>
        <source>At character %1 “not” stands where a value is expected.</source>
        <translation>第 %1 个字符处出现“not”，而此处应为一个值。</translation>
    </message>
    <message>
        <source>Put it into brackets with its condition: (not a).</source>
        <translation>请将其与条件一起放入括号：(not a)。</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>一个值</translation>
    </message>
    <message>
        <source>Write a number, a text in quotes, a column or a function.</source>
        <translation>请写数值、带引号的文本、列或函数。</translation>
    </message>
    <message>
        <source>“)” or an operator</source>
        <translation>“)”或运算符</translation>
    </message>
    <message>
        <source>Close each bracket that is opened, and put an operator between two values.</source>
        <translation>请使每个左括号都有对应的右括号，并在两个值之间加上运算符。</translation>
    </message>
    <message>
        <source>There is no function “%2” (character %1).</source>
        <translation>没有函数“%2”（第 %1 个字符）。</translation>
    </message>
    <message>
        <source>The functions are %1.</source>
        <translation>可用的函数有 %1。</translation>
    </message>
    <message>
        <source>Write if(condition, value where it holds, value where it does not).</source>
        <translation>请写成 if(条件, 条件成立时的值, 条件不成立时的值)。</translation>
    </message>
    <message>
        <source>Give it at least one value.</source>
        <translation>请至少给它一个值。</translation>
    </message>
    <message>
        <source>Give it one value in its brackets.</source>
        <translation>请在其括号中给出一个值。</translation>
    </message>
    <message>
        <source>Give it one value in its brackets, and if you like a second one.</source>
        <translation>请在其括号中给出一个值，也可再给出第二个值。</translation>
    </message>
    <message numerus="yes">
        <source>The function “%2” at character %1 does not take %n values.</source>
        <comment>The function “%2” at character %1 does not take %n value.</comment>
        <translation>
            <numerusform>第 %1 个字符处的函数“%2”不接受 %n 个值。</numerusform>
        </translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>“%2” at character %1 cannot join these kinds of values: %3, %4.</source>
        <translation>第 %1 个字符处的“%2”无法用于这两类值：%3，%4。</translation>
    </message>
    <message>
        <source>Numbers go with numbers, and texts, in quotes, with texts; take a column of another type or change its type in a step before.</source>
        <translation>数值只能与数值搭配，文本（带引号）只能与文本搭配；请选用其他类型的列，或在此前的步骤中更改其类型。</translation>
    </message>
    <message>
        <source>The data have no column “%2” (character %1).</source>
        <translation>数据中没有列“%2”（第 %1 个字符）。</translation>
    </message>
    <message>
        <source>Check its spelling; upper and lower case differ. Texts stand in quotes, and names with spaces or signs in backticks.</source>
        <translation>请检查拼写；区分大小写。文本应放在引号中，含有空格或符号的名称应放在反引号中。</translation>
    </message>
    <message>
        <source>“%2” needs numbers, and this is %3 (character %1).</source>
        <translation>“%2”需要数值，而此处是%3（第 %1 个字符）。</translation>
    </message>
    <message>
        <source>Take a column of numbers, or change the type of the column in a step before.</source>
        <translation>请选用数值列，或在此前的步骤中更改该列的类型。</translation>
    </message>
    <message>
        <source>“%2” at character %1 needs numbers, or else dates; one value is %3.</source>
        <translation>第 %1 个字符处的“%2”需要全为数值或全为日期；其中一个值是%3。</translation>
    </message>
    <message>
        <source>Give it numbers alone, or dates alone.</source>
        <translation>请只给它数值，或只给它日期。</translation>
    </message>
    <message>
        <source>“%2” needs conditions, and this is %3 (character %1).</source>
        <translation>“%2”需要条件，而此处是%3（第 %1 个字符）。</translation>
    </message>
    <message>
        <source>The two values of “if” at character %1 are of different kinds: %2, %3.</source>
        <translation>第 %1 个字符处“if”的两个值种类不同：%2，%3。</translation>
    </message>
    <message>
        <source>Write “missing” where there shall be no value.</source>
        <translation>在不应有值之处请写“missing”。</translation>
    </message>
    <message>
        <source>At character %1 “%2” asks for an order, which texts do not have.</source>
        <translation>第 %1 个字符处的“%2”要求有次序，而文本没有次序。</translation>
    </message>
    <message>
        <source>Make the column ordinal in a step before, and compare it with one of its levels in quotes.</source>
        <translation>请在此前的步骤中将该列设为有序型，并与其某个水平（带引号）比较。</translation>
    </message>
    <message>
        <source>“%2” at character %1 is not a date.</source>
        <translation>第 %1 个字符处的“%2”不是日期。</translation>
    </message>
    <message>
        <source>Write dates as in &quot;2020-12-31&quot;.</source>
        <translation>日期请写成 &quot;2020-12-31&quot; 的形式。</translation>
    </message>
    <message>
        <source>Column “%2” has no value “%3” (character %1).</source>
        <translation>列“%2”没有值“%3”（第 %1 个字符）。</translation>
    </message>
    <message>
        <source>At character %1 “%2” asks for an order, which the values of column “%3” do not have.</source>
        <translation>第 %1 个字符处的“%2”要求有次序，而列“%3”的值没有次序。</translation>
    </message>
    <message>
        <source>Make the column ordinal in a step before.</source>
        <translation>请在此前的步骤中将该列设为有序型。</translation>
    </message>
    <message>
        <source>The number at character %1 is too large or too close to zero.</source>
        <translation>第 %1 个字符处的数过大或过于接近零。</translation>
    </message>
    <message>
        <source>Numbers reach up to 1e308, and down to 1e-308.</source>
        <translation>数的绝对值最大约为 1e308，最小约为 1e-308。</translation>
    </message>
    <message>
        <source>What begins with the mark %2 at character %1 does not end.</source>
        <translation>第 %1 个字符处以 %2 开始的部分没有结束。</translation>
    </message>
    <message>
        <source>Close it with the same mark, %1.</source>
        <translation>请用相同的符号 %1 结束。</translation>
    </message>
    <message>
        <source>“%2” at character %1 means nothing in an expression.</source>
        <translation>第 %1 个字符处的“%2”在表达式中没有意义。</translation>
    </message>
    <message>
        <source>Put the names of columns that hold such signs in backticks, and texts in quotes.</source>
        <translation>请将含有此类符号的列名放在反引号中，将文本放在引号中。</translation>
    </message>
    <message>
        <source>The values of “%1” are no numbers, so they cannot be averaged.</source>
        <translation>“%1”的值不是数，因此无法求平均。</translation>
    </message>
    <message>
        <source>Name only columns of numbers, or fill with the most frequent value.</source>
        <translation>请只指定数值列，或用最常见的值填补。</translation>
    </message>
    <message>
        <source>Column “%1” has no value to fill its missing cells from.</source>
        <translation>列“%1”没有可用于填补其缺失单元格的值。</translation>
    </message>
    <message>
        <source>Drop the column, or name the columns to fill.</source>
        <translation>请删除该列，或指定要填补的列。</translation>
    </message>
    <message>
        <source>In step %1 of the recipe “%2” is missing or is not what it should be.</source>
        <translation>配方的第 %1 步中缺少“%2”，或其内容不符合要求。</translation>
    </message>
    <message>
        <source>Choose a recipe that Dovetail has written, or make the step anew.</source>
        <translation>请选择由 Dovetail 写出的配方，或重新创建该步骤。</translation>
    </message>
    <message>
        <source>The values at which “%1” shall be cut are not in ascending order.</source>
        <translation>“%1”的切分点未按升序排列。</translation>
    </message>
    <message>
        <source>Give one or more different numbers, the smallest first.</source>
        <translation>请给出一个或多个互不相同的数，从小到大排列。</translation>
    </message>
    <message>
        <source>“%1” cannot be cut into %2 groups.</source>
        <translation>无法将“%1”切分为 %2 组。</translation>
    </message>
    <message>
        <source>Take a number of groups from 2 to 1000.</source>
        <translation>组数请取 2 到 1000。</translation>
    </message>
    <message>
        <source>The values of “%1” cannot be told apart by groups.</source>
        <translation>无法用分组区分“%1”的值。</translation>
    </message>
    <message>
        <source>Take a column with at least two different finite values.</source>
        <translation>请选用至少有两个不同有限值的列。</translation>
    </message>
    <message>
        <source>The labels do not fit the groups of “%1”: %2 labels, %3 groups.</source>
        <translation>标签与“%1”的分组不符：%2 个标签，%3 个组。</translation>
    </message>
    <message>
        <source>Give each group a label of its own, or give no labels.</source>
        <translation>请为每组给出不同的标签，或不给标签。</translation>
    </message>
    <message>
        <source>The values of “%1” do not vary, so they cannot be standardised.</source>
        <translation>“%1”的值没有变化，因此无法标准化。</translation>
    </message>
    <message>
        <source>Leave the column as it is.</source>
        <translation>请保持该列不变。</translation>
    </message>
    <message>
        <source>There are no logarithms to base %1.</source>
        <translation>不存在以 %1 为底的对数。</translation>
    </message>
    <message>
        <source>Take a positive base that is not 1, such as 2 or 10.</source>
        <translation>请取不等于 1 的正数为底，例如 2 或 10。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of “%1” have no logarithm: they are not above zero.</source>
        <comment>%n row of “%1” has no logarithm: it is not above zero.</comment>
        <translation>
            <numerusform>“%1”有 %n 行没有对数：其值不大于零。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a shift that makes all values positive, or filter those rows out.</source>
        <translation>请加上一个使所有值为正的平移量，或滤除这些行。</translation>
    </message>
    <message>
        <source>It has no values at all.</source>
        <translation>它没有任何值。</translation>
    </message>
    <message>
        <source>Check the spelling; its first values are %1.</source>
        <translation>请检查拼写；其前几个值为%1。</translation>
    </message>
    <message>
        <source>Check the spelling; its values are %1.</source>
        <translation>请检查拼写；其值为%1。</translation>
    </message>
    <message>
        <source>Step %1 (%2) cannot be done: %3</source>
        <translation>无法执行第 %1 步（%2）：%3</translation>
    </message>
    <message>
        <source>Step %1 of the recipe is of the unknown kind “%2”.</source>
        <translation>配方第 %1 步的种类“%2”未知。</translation>
    </message>
    <message>
        <source>A newer version of Dovetail may know it.</source>
        <translation>较新版本的 Dovetail 或许能识别它。</translation>
    </message>
    <message>
        <source>This is not a recipe for data.</source>
        <translation>这不是数据配方。</translation>
    </message>
    <message>
        <source>Choose a recipe that Dovetail has written.</source>
        <translation>请选择由 Dovetail 写出的配方。</translation>
    </message>
    <message>
        <source>The recipe is of version %1 of its format, which is newer than this program.</source>
        <translation>该配方的格式版本为 %1，比本程序更新。</translation>
    </message>
    <message>
        <source>Open it with a newer version of Dovetail.</source>
        <translation>请用较新版本的 Dovetail 打开。</translation>
    </message>
    <message>
        <source>Column “%1” has no value “%2” to recode.</source>
        <translation>列“%1”没有要重新编码的值“%2”。</translation>
    </message>
    <message>
        <source>Take a value that is in the column.</source>
        <translation>请选用该列中已有的值。</translation>
    </message>
    <message>
        <source>The value “%1” is recoded twice.</source>
        <translation>值“%1”被重新编码了两次。</translation>
    </message>
    <message>
        <source>Give each value one new value.</source>
        <translation>请为每个值只指定一个新值。</translation>
    </message>
    <message>
        <source>No row would be left.</source>
        <translation>将不会留下任何行。</translation>
    </message>
    <message>
        <source>Choose a condition that holds in some row.</source>
        <translation>请选择至少在某一行成立的条件。</translation>
    </message>
    <message>
        <source>Drop the columns with most missing cells first, or fill them.</source>
        <translation>请先删除缺失单元格最多的列，或对其进行填补。</translation>
    </message>
    <message>
        <source>There are %1 estimates and %2 variances to pool.</source>
        <translation>要合并的有 %1 个估计值和 %2 个方差。</translation>
    </message>
    <message>
        <source>Give one estimate and one variance for each of at least two tables.</source>
        <translation>请为至少两个数据表各给出一个估计值和一个方差。</translation>
    </message>
    <message>
        <source>An estimate is not a number, or a variance is negative.</source>
        <translation>有估计值不是数，或有方差为负。</translation>
    </message>
    <message>
        <source>Look at the estimates of each imputed table by itself.</source>
        <translation>请单独查看每个插补数据表的估计值。</translation>
    </message>
    <message>
        <source>All variances to pool are zero.</source>
        <translation>要合并的方差全为零。</translation>
    </message>
    <message>
        <source>Give the squared standard error of each estimate.</source>
        <translation>请给出每个估计值的标准误的平方。</translation>
    </message>
    <message>
        <source>Recode the values of %1 as %2</source>
        <translation>重新编码%1的值，存为%2</translation>
    </message>
    <message>
        <source>Recode the values of %1</source>
        <translation>重新编码%1的值</translation>
    </message>
    <message numerus="yes">
        <source>Cut %1 into %n groups of equal width as %2</source>
        <comment>Cut %1 into %n group of equal width as %2</comment>
        <translation>
            <numerusform>将%1切分为 %n 个等宽组，存为%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %1 into %n groups of equal width</source>
        <comment>Cut %1 into %n group of equal width</comment>
        <translation>
            <numerusform>将%1切分为 %n 个等宽组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %1 into %n groups of equally many rows as %2</source>
        <comment>Cut %1 into %n group of equally many rows as %2</comment>
        <translation>
            <numerusform>将%1切分为 %n 个行数相等的组，存为%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %1 into %n groups of equally many rows</source>
        <comment>Cut %1 into %n group of equally many rows</comment>
        <translation>
            <numerusform>将%1切分为 %n 个行数相等的组</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut %1 at %2 as %3</source>
        <translation>将%1在 %2 处切分，存为%3</translation>
    </message>
    <message>
        <source>Cut %1 at %2</source>
        <translation>将%1在 %2 处切分</translation>
    </message>
    <message>
        <source>Standardise %1 as %2</source>
        <translation>将%1标准化，存为%2</translation>
    </message>
    <message>
        <source>Standardise %1</source>
        <translation>将%1标准化</translation>
    </message>
    <message>
        <source>%1 plus %2</source>
        <translation>%1加 %2</translation>
    </message>
    <message>
        <source>Take the logarithm of %1 as %2</source>
        <translation>对%1取自然对数，存为%2</translation>
    </message>
    <message>
        <source>Take the logarithm of %1</source>
        <translation>对%1取自然对数</translation>
    </message>
    <message>
        <source>Take the logarithm of %1 to base %2 as %3</source>
        <translation>对%1取以 %2 为底的对数，存为%3</translation>
    </message>
    <message>
        <source>Take the logarithm of %1 to base %2</source>
        <translation>对%1取以 %2 为底的对数</translation>
    </message>
    <message>
        <source>Compute %1 = %2</source>
        <translation>计算%1 = %2</translation>
    </message>
    <message>
        <source>Keep the rows where %1</source>
        <translation>保留满足 %1 的行</translation>
    </message>
    <message>
        <source>Drop the rows with a missing cell</source>
        <translation>删除有缺失单元格的行</translation>
    </message>
    <message>
        <source>Drop the rows with a missing cell in %1</source>
        <translation>删除在%1中有缺失单元格的行</translation>
    </message>
    <message>
        <source>Fill missing cells with the mean</source>
        <translation>用均值填补缺失单元格</translation>
    </message>
    <message>
        <source>Fill missing cells with the median</source>
        <translation>用中位数填补缺失单元格</translation>
    </message>
    <message>
        <source>Fill missing cells with the most frequent value</source>
        <translation>用最常见的值填补缺失单元格</translation>
    </message>
    <message>
        <source>Fill missing cells from random other rows (seed %1)</source>
        <translation>用随机选取的其他行填补缺失单元格（随机种子 %1）</translation>
    </message>
    <message>
        <source>Draw missing cells by chained equations (seed %1)</source>
        <translation>用链式方程抽取缺失单元格的值（随机种子 %1）</translation>
    </message>
    <message>
        <source>Fill missing cells of %1 with the mean</source>
        <translation>用均值填补%1的缺失单元格</translation>
    </message>
    <message>
        <source>Fill missing cells of %1 with the median</source>
        <translation>用中位数填补%1的缺失单元格</translation>
    </message>
    <message>
        <source>Fill missing cells of %1 with the most frequent value</source>
        <translation>用最常见的值填补%1的缺失单元格</translation>
    </message>
    <message>
        <source>Fill missing cells of %1 from random other rows (seed %2)</source>
        <translation>用随机选取的其他行填补%1的缺失单元格（随机种子 %2）</translation>
    </message>
    <message>
        <source>Draw missing cells of %1 by chained equations (seed %2)</source>
        <translation>用链式方程抽取%1的缺失单元格的值（随机种子 %2）</translation>
    </message>
    <message>
        <source>Make columns of 0 and 1 of all levels of %1</source>
        <translation>将%1的所有水平变为 0/1 列</translation>
    </message>
    <message>
        <source>Make columns of 0 and 1 of the levels of %1 but %2</source>
        <translation>将%1除%2外的水平变为 0/1 列</translation>
    </message>
    <message>
        <source>Make columns of 0 and 1 of the levels of %1 but the first</source>
        <translation>将%1除第一个外的水平变为 0/1 列</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将%1重命名为%2</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>Take %1 for numbers</source>
        <translation>将%1视为数值</translation>
    </message>
    <message>
        <source>Take %1 for whole numbers</source>
        <translation>将%1视为整数</translation>
    </message>
    <message>
        <source>Take %1 for categories</source>
        <translation>将%1视为分类</translation>
    </message>
    <message>
        <source>Take %1 for ordered categories</source>
        <translation>将%1视为有序分类</translation>
    </message>
    <message>
        <source>Take %1 for yes or no</source>
        <translation>将%1视为是/否</translation>
    </message>
    <message>
        <source>Take %1 for dates</source>
        <translation>将%1视为日期</translation>
    </message>
    <message>
        <source>Choose a column that the steps before leave in the data.</source>
        <translation>请选择在此前步骤之后仍保留在数据中的列。</translation>
    </message>
    <message>
        <source>Column “%1” is named twice.</source>
        <translation>列“%1”被列出了两次。</translation>
    </message>
    <message>
        <source>Name each column once.</source>
        <translation>每一列请只列出一次。</translation>
    </message>
    <message>
        <source>Column “%1” holds texts, and this step needs numbers.</source>
        <translation>列“%1”含有文本，而此步骤需要数值。</translation>
    </message>
    <message>
        <source>Choose a column of numbers, or change the column&apos;s type in a step before.</source>
        <translation>请选择数值列，或在此前的步骤中更改该列的类型。</translation>
    </message>
    <message>
        <source>Choose another name for the result.</source>
        <translation>请为结果选择其他名称。</translation>
    </message>
    <message>
        <source>A table of more than %1 rows cannot be filtered.</source>
        <translation>无法筛选超过 %1 行的表。</translation>
    </message>
    <message>
        <source>A table of more than %1 rows cannot be sorted.</source>
        <translation>无法对超过 %1 行的表排序。</translation>
    </message>
    <message>
        <source>A table cannot be called “%1”.</source>
        <translation>表不能命名为“%1”。</translation>
    </message>
    <message>
        <source>Choose another name for the table.</source>
        <translation>请为表选择其他名称。</translation>
    </message>
    <message>
        <source>There are no columns to write.</source>
        <translation>没有可写入的列。</translation>
    </message>
    <message>
        <source>Import data first.</source>
        <translation>请先导入数据。</translation>
    </message>
    <message>
        <source>SQLite takes tables of at most %1 columns; this one has %2.</source>
        <translation>SQLite 的表最多可有 %1 列；此表有 %2 列。</translation>
    </message>
    <message>
        <source>Leave out some columns, or export it as CSV.</source>
        <translation>请去掉一些列，或将其导出为 CSV。</translation>
    </message>
    <message>
        <source>SQLite cannot have a column “%1” here; it is called “%2” in the database.</source>
        <translation>SQLite 在此不能有列“%1”；它在数据库中命名为“%2”。</translation>
    </message>
    <message>
        <source>The file is the document of a program.</source>
        <translation>该文件是某个程序的文档。</translation>
    </message>
    <message>
        <source>Choose a new file, or a database that holds nothing but data.</source>
        <translation>请选择新文件，或只含数据的数据库。</translation>
    </message>
    <message>
        <source>There is a table “%1” already.</source>
        <translation>已有名为“%1”的表。</translation>
    </message>
    <message>
        <source>Choose another name for the table, or say that it may be replaced.</source>
        <translation>请为表选择其他名称，或允许替换它。</translation>
    </message>
    <message>
        <source>There is something else called “%1” already.</source>
        <translation>已有名为“%1”的其他对象。</translation>
    </message>
    <message>
        <source>The file is there already and is not an SQLite database.</source>
        <translation>该文件已存在，且不是 SQLite 数据库。</translation>
    </message>
    <message>
        <source>Choose another name for the file.</source>
        <translation>请为文件选择其他名称。</translation>
    </message>
    <message>
        <source>The file system refused (%1).</source>
        <translation>文件系统拒绝了操作（%1）。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” could not be written to.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>Use a backup copy if there is one; the file has not been changed.</source>
        <translation>如有备份请使用备份；此文件未被更改。</translation>
    </message>
    <message>
        <source>“%1” is damaged: its end is missing.</source>
        <translation>“%1”已损坏：其末尾缺失。</translation>
    </message>
    <message>
        <source>Copy or download it again, or use a backup copy; the file has not been changed.</source>
        <translation>请重新复制或下载，或使用备份；此文件未被更改。</translation>
    </message>
    <message>
        <source>“%1” is not an SQLite database.</source>
        <translation>“%1”不是 SQLite 数据库。</translation>
    </message>
    <message>
        <source>Choose another file; this one has not been changed.</source>
        <translation>请选择其他文件；此文件未被更改。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of SQLite.</source>
        <translation>“%1”由较新版本的 SQLite 写入。</translation>
    </message>
    <message>
        <source>Export the table as CSV with the program that wrote it.</source>
        <translation>请用写入它的程序将表导出为 CSV。</translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation>没有数据行。</translation>
    </message>
    <message>
        <source>Choose a table or a query with at least one row.</source>
        <translation>请选择至少有一行的表或查询。</translation>
    </message>
    <message>
        <source>The statement is not a query.</source>
        <translation>该语句不是查询。</translation>
    </message>
    <message>
        <source>Write a query that begins with SELECT.</source>
        <translation>请写以 SELECT 开头的查询。</translation>
    </message>
    <message>
        <source>All columns hold binary data only.</source>
        <translation>所有列都只含二进制数据。</translation>
    </message>
    <message>
        <source>Choose a table with numbers or texts.</source>
        <translation>请选择含有数值或文本的表。</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>The cells of column “%1” are not of the levels that were exported with it; they were read without these.</source>
        <translation>列“%1”的单元格与随其导出的水平不符；读取时未使用这些水平。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>二进制数据</translation>
    </message>
    <message>
        <source>Column “%1” holds binary data only and was left out.</source>
        <translation>列“%1”只含二进制数据，已略去。</translation>
    </message>
    <message numerus="yes">
        <source>%n cells of column “%1” hold binary data; they are missing.</source>
        <comment>%n cell of column “%1” holds binary data; it is missing.</comment>
        <translation>
            <numerusform>列“%1”有 %n 个单元格含有二进制数据；视为缺失。</numerusform>
        </translation>
    </message>
    <message>
        <source>infinite numbers</source>
        <translation>无穷大的数</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers of column “%1” are infinite; they are missing.</source>
        <comment>%n number of column “%1” is infinite; it is missing.</comment>
        <translation>
            <numerusform>列“%1”有 %n 个数为无穷大；视为缺失。</numerusform>
        </translation>
    </message>
    <message>
        <source>rounded numbers</source>
        <translation>经舍入的数</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers of column “%1” have more than 15 digits; they were rounded.</source>
        <comment>%n number of column “%1” has more than 15 digits; it was rounded.</comment>
        <translation>
            <numerusform>列“%1”有 %n 个数超过 15 位数字；已舍入。</numerusform>
        </translation>
    </message>
    <message>
        <source>encodings</source>
        <translation>编码</translation>
    </message>
    <message numerus="yes">
        <source>%n texts of column “%1” are not UTF-8; they were read as Latin-1.</source>
        <comment>%n text of column “%1” is not UTF-8; it was read as Latin-1.</comment>
        <translation>
            <numerusform>列“%1”有 %n 个文本不是 UTF-8；已按 Latin-1 读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no table “%1” in “%2”.</source>
        <translation>“%2”中没有表“%1”。</translation>
    </message>
    <message>
        <source>Choose one of its tables.</source>
        <translation>请选择其中的一个表。</translation>
    </message>
    <message>
        <source>%1 does not fit into the memory.</source>
        <translation>内存容纳不下%1。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller file.</source>
        <translation>请关闭其他程序，或选择较小的文件。</translation>
    </message>
    <message>
        <source>empty columns</source>
        <translation>空列</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>日期</translation>
    </message>
    <message numerus="yes">
        <source>%n cells of the column of dates “%1” are not in the years 1 to 9999; they are missing.</source>
        <comment>%n cell of the column of dates “%1” is not in the years 1 to 9999; it is missing.</comment>
        <translation>
            <numerusform>日期列“%1”有 %n 个单元格不在公元 1 年至 9999 年之间；视为缺失。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 means “%2”</source>
        <translation>%1 表示“%2”</translation>
    </message>
    <message>
        <source>value labels</source>
        <translation>值标签</translation>
    </message>
    <message>
        <source>Only some numbers of column “%1” have labels; it was read as numbers (%2).</source>
        <translation>列“%1”中只有部分数带有标签；已按数值读取（%2）。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2).</source>
        <translation>%1已损坏（%2）。</translation>
    </message>
    <message>
        <source>%1 does not fit into the memory, or is damaged.</source>
        <translation>内存容纳不下%1，或其已损坏。</translation>
    </message>
    <message>
        <source>%1 is of a version that is not known here.</source>
        <translation>%1的版本无法识别。</translation>
    </message>
    <message>
        <source>Save it for an older version of the program, or as CSV.</source>
        <translation>请将其存为该程序较早版本的格式，或存为 CSV。</translation>
    </message>
    <message>
        <source>%1 holds texts that are not of its encoding.</source>
        <translation>%1含有不符合其编码的文本。</translation>
    </message>
    <message>
        <source>Choose another encoding, such as Windows-1252.</source>
        <translation>请选择其他编码，例如 Windows-1252。</translation>
    </message>
    <message>
        <source>%1 is not a file of Stata, SPSS or SAS.</source>
        <translation>%1不是 Stata、SPSS 或 SAS 文件。</translation>
    </message>
    <message>
        <source>Choose a file of the kind .dta, .sav, .por, .sas7bdat or .xpt.</source>
        <translation>请选择 .dta、.sav、.por、.sas7bdat 或 .xpt 类型的文件。</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>其末尾缺失</translation>
    </message>
    <message>
        <source>Choose a file with at least one row.</source>
        <translation>请选择至少有一行数据的文件。</translation>
    </message>
    <message>
        <source>Choose a file with data.</source>
        <translation>请选择含有数据的文件。</translation>
    </message>
    <message>
        <source>The file “%1” is not there.</source>
        <translation>文件“%1”不存在。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>无法读取文件“%1”。</translation>
    </message>
    <message>
        <source>The database holds no tables.</source>
        <translation>数据库中没有表。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
</context>
<context>
    <name>derivation</name>
    <message>
        <source>Ancestors of the condition (Correa, Lee and Bareinboim 2021, theorem 2)</source>
        <translation>条件的祖先（Correa、Lee 和 Bareinboim 2021，定理 2）</translation>
    </message>
    <message>
        <source>Ancestors of the event (Correa, Lee and Bareinboim 2021, theorem 2)</source>
        <translation>事件的祖先（Correa、Lee 和 Bareinboim 2021，定理 2）</translation>
    </message>
    <message>
        <source>With all its counterfactual ancestors the condition is about %1, each in the world that its index names.</source>
        <translation>连同其所有反事实祖先，该条件涉及 %1，各自处于其下标所指的世界。</translation>
    </message>
    <message>
        <source>With all its counterfactual ancestors the event is about %1, each in the world that its index names.</source>
        <translation>连同其所有反事实祖先，该事件涉及 %1，各自处于其下标所指的世界。</translation>
    </message>
    <message>
        <source>%1 is a district of its own that nothing else affects: it is as it is observed.</source>
        <translation>%1 自成一个区块，不受其他影响：它即如所观测。</translation>
    </message>
    <message>
        <source>%1 are one district that nothing else affects: it is as it is observed.</source>
        <translation>%1 构成一个区块，不受其他影响：它即如所观测。</translation>
    </message>
    <message>
        <source>%1 is a district of its own and asked for in a single world, so that an experiment on its parents shows it.</source>
        <translation>%1 自成一个区块，且只在一个世界中被问及，因此对其父变量的实验可以显示它。</translation>
    </message>
    <message>
        <source>%1 are one district and asked for in a single world, so that an experiment on its parents shows it.</source>
        <translation>%1 构成一个区块，且只在一个世界中被问及，因此对其父变量的实验可以显示它。</translation>
    </message>
    <message>
        <source>District (theorems 3 and 4)</source>
        <translation>区块（定理 3 和 4）</translation>
    </message>
    <message>
        <source>Two worlds at once (theorem 4)</source>
        <translation>同时涉及两个世界（定理 4）</translation>
    </message>
    <message>
        <source>The district of %1 is asked for in two worlds at once, %2, which no experiment shows together.</source>
        <translation>%1 的区块同时在两个世界中被问及（%2），没有任何实验能同时显示两者。</translation>
    </message>
    <message>
        <source>Not from observations (ID)</source>
        <translation>无法由观测得出 (ID)</translation>
    </message>
    <message>
        <source>What an experiment would tell about %1 is not identified from observations.</source>
        <translation>实验对 %1 所能说明的，无法由观测识别。</translation>
    </message>
    <message>
        <source>From observations (ID)</source>
        <translation>由观测得出 (ID)</translation>
    </message>
    <message>
        <source>What an experiment would tell about %1 follows from the observed distribution.</source>
        <translation>实验对 %1 所能说明的，可由观测分布得出。</translation>
    </message>
    <message>
        <source>Line 2 of ID</source>
        <translation>ID 第 2 行</translation>
    </message>
    <message>
        <source>Line 3 of ID (rule 3 of do-calculus)</source>
        <translation>ID 第 3 行（do 演算规则 3）</translation>
    </message>
    <message>
        <source>Line 4 of ID</source>
        <translation>ID 第 4 行</translation>
    </message>
    <message>
        <source>Line 6 of ID</source>
        <translation>ID 第 6 行</translation>
    </message>
    <message>
        <source>Line 2 of ID, within a district</source>
        <translation>ID 第 2 行（在一个区块内）</translation>
    </message>
    <message>
        <source>Line 7 of ID</source>
        <translation>ID 第 7 行</translation>
    </message>
    <message>
        <source>IDC (rule 2 of do-calculus)</source>
        <translation>IDC（do 演算规则 2）</translation>
    </message>
    <message>
        <source>Line 5 of ID</source>
        <translation>ID 第 5 行</translation>
    </message>
    <message>
        <source>Only %1 can matter: nothing else is a cause of %2, so the rest is summed out of the data.</source>
        <translation>只有 %1 可能相关：其他都不是 %2 的原因，因此对其余变量求和消去。</translation>
    </message>
    <message numerus="yes">
        <source>Unobserved common causes divide what is left into %n districts, which are asked about one by one.</source>
        <comment>Unobserved common causes divide what is left into %n districts, which are asked about one by one.</comment>
        <translation>
            <numerusform>未观测的共同原因将其余部分分成 %n 个区块，逐一考察。</numerusform>
        </translation>
    </message>
    <message>
        <source>In the diagram of %1, the district of %2 is read off the data: each member given what it depends on.</source>
        <translation>在 %1 的图中，%2 的区块可由数据读出：每个成员以其所依赖的变量为条件。</translation>
    </message>
    <message>
        <source>Within that district, nothing but %1 leads to %2, so the rest is summed out.</source>
        <translation>在该区块内，只有 %1 通向 %2，因此对其余变量求和消去。</translation>
    </message>
    <message>
        <source>Among %1, unobserved causes tie together only %2: its own part of the distribution, each member given what it depends on there.</source>
        <translation>在 %1 之中，未观测的原因只把 %2 联系在一起：即分布中它自己的部分，每个成员以其在那里所依赖的变量为条件。</translation>
    </message>
    <message>
        <source>What is asked about given %1 is the joint answer divided by its sum over the outcome.</source>
        <translation>给定 %1 时所问的，是联合答案除以它对结果求和。</translation>
    </message>
    <message>
        <source>%1 and, in it, %2 form a hedge: unobserved causes tie together each of the two sets, and only the larger has %3 in it. So the data do not tell what setting that would do.</source>
        <translation>%1 及其中的 %2 构成树篱：两个集合各自被未观测的原因联系在一起，且只有较大的集合包含 %3。因此数据无法说明设定它会有什么作用。</translation>
    </message>
    <message>
        <source>Without the arrows into %1, %2 is separated from %3: it can be taken as set, too, to any value.</source>
        <translation>去掉指向 %1 的箭头后，%2 与 %3 被分离：它也可以视为被设定为任意值。</translation>
    </message>
    <message>
        <source>Without the arrows into %1, %2 are separated from %3: they can be taken as set, too, to any value.</source>
        <translation>去掉指向 %1 的箭头后，%2 与 %3 被分离：它们也可以视为被设定为任意值。</translation>
    </message>
    <message>
        <source>Without the arrows into %1, %2 is separated from %3 given %4: it can be taken as set, too, to any value.</source>
        <translation>去掉指向 %1 的箭头后，给定 %4，%2 与 %3 被分离：它也可以视为被设定为任意值。</translation>
    </message>
    <message>
        <source>Without the arrows into %1, %2 are separated from %3 given %4: they can be taken as set, too, to any value.</source>
        <translation>去掉指向 %1 的箭头后，给定 %4，%2 与 %3 被分离：它们也可以视为被设定为任意值。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>∅</translation>
    </message>
    <message>
        <source>Without the arrows into %1 and out of %2, %2 is separated from %3: it can be set instead of seen.</source>
        <translation>去掉指向 %1 和从 %2 发出的箭头后，%2 与 %3 被分离：可以设定它而不是观察它。</translation>
    </message>
    <message>
        <source>Without the arrows into %1 and out of %2, %2 is separated from %3 given %4: it can be set instead of seen.</source>
        <translation>去掉指向 %1 和从 %2 发出的箭头后，给定 %4，%2 与 %3 被分离：可以设定它而不是观察它。</translation>
    </message>
    <message>
        <source>RC (recovery from selection)</source>
        <translation>RC（从选择中恢复）</translation>
    </message>
    <message>
        <source>Only %1 can matter for %2 and for the selection: the rest is summed out of the selected cases.</source>
        <translation>只有 %1 可能影响 %2 和选择：其余变量在被选个案中求和消去。</translation>
    </message>
    <message>
        <source>No cause of the selection lies in the district of %1, so it is read off the selected cases: each member given what it depends on.</source>
        <translation>%1 所在的区中没有选择的原因，因此可从被选个案读出：每个成员以其所依赖的变量为条件。</translation>
    </message>
    <message>
        <source>Among %1 every district that is left has a cause of the selection: the selected cases do not tell the part of %2.</source>
        <translation>在 %1 中，余下的每个区都含有选择的原因：被选个案无法说明 %2 的部分。</translation>
    </message>
    <message>
        <source>No cause of the selection lies in the districts of %1, so the selected cases tell them: they are divided out of what is known of %2.</source>
        <translation>%1 的各区中没有选择的原因，因此被选个案可说明它们：从 %2 的已知部分中除去它们。</translation>
    </message>
    <message>
        <source>%1 is separated from %2.</source>
        <translation>%1 与 %2 分离。</translation>
    </message>
    <message>
        <source>%1 is separated from %2 given %3.</source>
        <translation>给定 %3 时，%1 与 %2 分离。</translation>
    </message>
    <message>
        <source>Generalised adjustment, condition (a)</source>
        <translation>广义调整，条件 (a)</translation>
    </message>
    <message>
        <source>Nothing is adjusted for, so nothing on or behind a causal path is.</source>
        <translation>没有调整任何变量，因此也没有调整因果路径上或其后的变量。</translation>
    </message>
    <message>
        <source>No member of %1 lies on a causal path from %2 to %3 or is an effect of what does.</source>
        <translation>%1 中没有成员位于从 %2 到 %3 的因果路径上，也不是其上变量的结果。</translation>
    </message>
    <message>
        <source>Generalised adjustment, condition (b)</source>
        <translation>广义调整，条件 (b)</translation>
    </message>
    <message>
        <source>Without the arrows out of %1 that begin a causal path, %1 is separated from %2 given %3: in the selected cases nothing but the effect joins them.</source>
        <translation>去掉从 %1 出发并开始因果路径的箭头后，给定 %3 时 %1 与 %2 分离：在被选个案中，只有效应连接二者。</translation>
    </message>
    <message>
        <source>In the same graph %1 is separated from %2: how the cases were selected says nothing about the outcome but by what is set.</source>
        <translation>在同一图中 %1 与 %2 分离：个案如何被选择，除通过所设定的变量外，不提供关于结果的信息。</translation>
    </message>
    <message>
        <source>In the same graph %1 is separated from %2 given %3, which is measured in all cases: its distribution there makes up for the selection.</source>
        <translation>在同一图中，给定 %3 时 %1 与 %2 分离，而 %3 在所有个案中都已测量：其分布可弥补选择造成的偏差。</translation>
    </message>
    <message>
        <source>Generalised adjustment, condition (c)</source>
        <translation>广义调整，条件 (c)</translation>
    </message>
    <message>
        <source>Generalised adjustment, theorem 3</source>
        <translation>广义调整，定理 3</translation>
    </message>
    <message>
        <source>So the effect among all cases is the one of the selected cases, weighted by what was adjusted for (Correa, Tian and Bareinboim 2018).</source>
        <translation>因此，全部个案中的效应等于被选个案中的效应按所调整变量加权（Correa、Tian 和 Bareinboim，2018）。</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>“%1” cannot be both the treatment and the outcome.</source>
        <translation>“%1”不能同时是处理和结果。</translation>
    </message>
    <message>
        <source>Choose another variable for one of the two.</source>
        <translation>请为其中之一选择其他变量。</translation>
    </message>
    <message>
        <source>The column “%1” already stands for the variable “%2”.</source>
        <translation>列“%1”已代表变量“%2”。</translation>
    </message>
    <message>
        <source>Unbind that variable first, or choose another column.</source>
        <translation>请先解除该变量的绑定，或选择其他列。</translation>
    </message>
    <message>
        <source>The example file %1 is missing.</source>
        <translation>缺少示例文件 %1。</translation>
    </message>
    <message>
        <source>There is no example called “%1”.</source>
        <translation>没有名为“%1”的示例。</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>请从中选择：%1。</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::Analysis</name>
    <message>
        <source>Checking the question</source>
        <translation>正在检查问题</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>The graph is being looked at; it is large or difficult.</source>
        <translation>正在分析此图；它较大或较难。</translation>
    </message>
    <message>
        <source>go on editing, or wait for the verdict.</source>
        <translation>继续编辑，或等待判定结果。</translation>
    </message>
    <message>
        <source>The graph is still being checked.</source>
        <translation>仍在检查此图。</translation>
    </message>
    <message>
        <source>Wait for the verdict.</source>
        <translation>请等待判定结果。</translation>
    </message>
    <message>
        <source>There are no data yet. Import a file to estimate the effect.</source>
        <translation>还没有数据。请导入文件以估计效应。</translation>
    </message>
    <message>
        <source>The data have no column for %1. Drag a column onto the variable, or import data that have it.</source>
        <translation>数据中没有 %1 对应的列。请将一列拖到该变量上，或导入含有该列的数据。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Checking the formula</source>
        <translation>正在检验公式</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::Badge</name>
    <message>
        <source>M</source>
        <comment>badge of a front-door mediator</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>IV</source>
        <comment>badge of an instrument</comment>
        <translation>IV</translation>
    </message>
    <message>
        <source>S</source>
        <comment>badge of a variable that selects cases</comment>
        <translation>S</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::BendGesture</name>
    <message>
        <source>Release to bend the edge like this, Esc takes it back. A double click on its middle straightens it.</source>
        <translation>松开即按此弯曲边，Esc 撤回。双击边的中点可将其拉直。</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::CanvasAccess</name>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Selects this and nothing else</source>
        <translation>只选择此项</translation>
    </message>
    <message>
        <source>Opens a field for the new name</source>
        <translation>打开输入新名称的字段</translation>
    </message>
    <message>
        <source>Edge from %1 to %2</source>
        <translation>从 %1 到 %2 的边</translation>
    </message>
    <message>
        <source>Bidirected edge between %1 and %2</source>
        <translation>%1 与 %2 之间的双向边</translation>
    </message>
    <message>
        <source>Does not count: its effect was set by chance.</source>
        <translation>不计入：其结果由随机分配设定。</translation>
    </message>
    <message>
        <source>On a causal path and on an open biasing path.</source>
        <translation>位于因果路径和开放的偏倚路径上。</translation>
    </message>
    <message>
        <source>On a causal path.</source>
        <translation>位于因果路径上。</translation>
    </message>
    <message>
        <source>On an open biasing path.</source>
        <translation>位于开放的偏倚路径上。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>拉直</translation>
    </message>
    <message>
        <source>Opens a field for the text</source>
        <translation>打开文字输入框</translation>
    </message>
    <message>
        <source>Takes the bend out of the edge</source>
        <translation>取消边的弯曲</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注释：%1</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::CanvasActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>&amp;Add Variable</source>
        <translation>添加变量(&amp;A)</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>添加一个变量</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Treatment</source>
        <translation>处理(&amp;T)</translation>
    </message>
    <message>
        <source>The selected variable is the treatment</source>
        <translation>所选变量是处理</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>结果(&amp;O)</translation>
    </message>
    <message>
        <source>The selected variable is the outcome</source>
        <translation>所选变量是结果</translation>
    </message>
    <message>
        <source>&amp;Latent</source>
        <translation>潜变量(&amp;L)</translation>
    </message>
    <message>
        <source>The selected variable was not measured</source>
        <translation>所选变量未被测量</translation>
    </message>
    <message>
        <source>Al&amp;ways Adjust</source>
        <translation>始终调整(&amp;W)</translation>
    </message>
    <message>
        <source>Always adjust for the selected variable</source>
        <translation>始终对所选变量进行调整</translation>
    </message>
    <message>
        <source>Rando&amp;mised</source>
        <translation>随机化(&amp;M)</translation>
    </message>
    <message>
        <source>The selected variable was set by chance: nothing causes it</source>
        <translation>所选变量由随机分配设定：没有任何原因影响它</translation>
    </message>
    <message>
        <source>T&amp;urn Edge Round</source>
        <translation>反转边(&amp;U)</translation>
    </message>
    <message>
        <source>Swap cause and effect of the selected edge</source>
        <translation>交换所选边的原因和结果</translation>
    </message>
    <message>
        <source>Make Edge &amp;Bidirected</source>
        <translation>改为双向边(&amp;B)</translation>
    </message>
    <message>
        <source>Change the selected edge between directed and bidirected</source>
        <translation>在有向与双向之间切换所选边</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>删除所选内容</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100%</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>缩放到 100%</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>显示整个图</translation>
    </message>
    <message>
        <source>Lay out the graph, causes left of their effects</source>
        <translation>排列此图，原因在其结果的左侧</translation>
    </message>
    <message>
        <source>L&amp;egend</source>
        <translation>图例(&amp;E)</translation>
    </message>
    <message>
        <source>Show what the styles mean</source>
        <translation>显示各样式的含义</translation>
    </message>
    <message>
        <source>&amp;Districts</source>
        <translation>区块(&amp;D)</translation>
    </message>
    <message>
        <source>Shade the districts: variables joined by unobserved common causes</source>
        <translation>为区块着色：由未观测共同原因相连的变量</translation>
    </message>
    <message>
        <source>Make Edge &amp;Directed</source>
        <translation>改为有向边(&amp;D)</translation>
    </message>
    <message>
        <source>Lay Out from &amp;Left to Right</source>
        <translation>从左到右布局(&amp;L)</translation>
    </message>
    <message>
        <source>Lay Out from T&amp;op to Bottom</source>
        <translation>从上到下布局(&amp;O)</translation>
    </message>
    <message>
        <source>Lay out the graph, causes above their effects</source>
        <translation>排列此图，原因在其结果的上方</translation>
    </message>
    <message>
        <source>Lay Out by &amp;Roles</source>
        <translation>按角色布局(&amp;R)</translation>
    </message>
    <message>
        <source>Treatment left, outcome right, confounders above, mediators between</source>
        <translation>处理在左，结果在右，混杂变量在上，中介变量在中间</translation>
    </message>
    <message>
        <source>&amp;Keep Positions</source>
        <translation>保持位置(&amp;K)</translation>
    </message>
    <message>
        <source>A layout moves the selected variables only, or those that have no place yet</source>
        <translation>布局只移动所选变量或尚无位置的变量</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>连接(&amp;N)</translation>
    </message>
    <message>
        <source>Draw an edge from the selected variable to another one</source>
        <translation>从所选变量画一条边到另一个变量</translation>
    </message>
    <message>
        <source>Change the text of what is selected</source>
        <translation>更改所选对象的文字</translation>
    </message>
    <message>
        <source>La&amp;bel…</source>
        <translation>标签(&amp;B)…</translation>
    </message>
    <message>
        <source>Say more of the selected variable or edge than its name does</source>
        <translation>为所选变量或边添加比名称更多的说明</translation>
    </message>
    <message>
        <source>Strai&amp;ghten Edge</source>
        <translation>拉直边(&amp;G)</translation>
    </message>
    <message>
        <source>Take back the bend of the selected edge</source>
        <translation>取消所选边的弯曲</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Take what is selected to the clipboard</source>
        <translation>将所选内容移到剪贴板</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy what is selected, as a graph, as text and as a picture</source>
        <translation>以图、文本和图片形式复制所选内容</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Paste what was copied, or a graph as text</source>
        <translation>粘贴已复制的内容，或文本形式的图</translation>
    </message>
    <message>
        <source>Dupl&amp;icate</source>
        <translation>创建副本(&amp;I)</translation>
    </message>
    <message>
        <source>Copy what is selected beside itself</source>
        <translation>在旁边复制所选内容</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Arran&amp;ge</source>
        <translation>排列(&amp;G)</translation>
    </message>
    <message>
        <source>Line up what is selected</source>
        <translation>对齐所选内容</translation>
    </message>
    <message>
        <source>Align &amp;Left</source>
        <translation>左对齐(&amp;L)</translation>
    </message>
    <message>
        <source>Left edges in one line</source>
        <translation>左边缘对齐到一条线</translation>
    </message>
    <message>
        <source>Align &amp;Centres</source>
        <translation>水平居中(&amp;C)</translation>
    </message>
    <message>
        <source>One below the other</source>
        <translation>上下排成一列</translation>
    </message>
    <message>
        <source>Align &amp;Right</source>
        <translation>右对齐(&amp;R)</translation>
    </message>
    <message>
        <source>Right edges in one line</source>
        <translation>右边缘对齐到一条线</translation>
    </message>
    <message>
        <source>Align &amp;Top</source>
        <translation>顶端对齐(&amp;T)</translation>
    </message>
    <message>
        <source>Upper edges in one line</source>
        <translation>上边缘对齐到一条线</translation>
    </message>
    <message>
        <source>Align &amp;Middles</source>
        <translation>垂直居中(&amp;M)</translation>
    </message>
    <message>
        <source>One beside the other</source>
        <translation>左右排成一行</translation>
    </message>
    <message>
        <source>Align &amp;Bottom</source>
        <translation>底端对齐(&amp;B)</translation>
    </message>
    <message>
        <source>Lower edges in one line</source>
        <translation>下边缘对齐到一条线</translation>
    </message>
    <message>
        <source>Distribute &amp;Horizontally</source>
        <translation>水平分布(&amp;H)</translation>
    </message>
    <message>
        <source>Equal distances from left to right</source>
        <translation>从左到右等间距</translation>
    </message>
    <message>
        <source>Distribute &amp;Vertically</source>
        <translation>垂直分布(&amp;V)</translation>
    </message>
    <message>
        <source>Equal distances from top to bottom</source>
        <translation>从上到下等间距</translation>
    </message>
    <message>
        <source>Cases Selected b&amp;y It</source>
        <translation>据此选择个案(&amp;Y)</translation>
    </message>
    <message>
        <source>Which cases are in the data depends on the selected variable</source>
        <translation>哪些个案进入数据取决于所选变量</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>网格(&amp;G)</translation>
    </message>
    <message>
        <source>Show the grid</source>
        <translation>显示网格</translation>
    </message>
    <message>
        <source>Snap to G&amp;rid</source>
        <translation>对齐到网格(&amp;R)</translation>
    </message>
    <message>
        <source>What is moved comes to lie on the grid</source>
        <translation>移动的对象会落在网格上</translation>
    </message>
    <message>
        <source>Sna&amp;p to Others</source>
        <translation>对齐到其他对象(&amp;P)</translation>
    </message>
    <message>
        <source>What is moved comes in line with the rest; lines show with what</source>
        <translation>移动的对象与其他对象对齐，参考线显示与谁对齐</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::CanvasBubble</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::CanvasEdits</name>
    <message>
        <source>Add “%1” with an Edge</source>
        <translation>添加“%1”及一条边</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>添加“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Move %n Variable(s)</source>
        <translation>
            <numerusform>移动 %n 个变量</numerusform>
        </translation>
    </message>
    <message>
        <source>Change Roles</source>
        <translation>更改角色</translation>
    </message>
    <message>
        <source>Make %1 the Treatment</source>
        <translation>将 %1 设为处理</translation>
    </message>
    <message>
        <source>Make %1 the Outcome</source>
        <translation>将 %1 设为结果</translation>
    </message>
    <message>
        <source>Turn Edge Round</source>
        <translation>反转边</translation>
    </message>
    <message>
        <source>Make Edge Bidirected</source>
        <translation>改为双向边</translation>
    </message>
    <message>
        <source>Make Edge Directed</source>
        <translation>改为有向边</translation>
    </message>
    <message>
        <source>The column “%1” already stands for the variable “%2”.</source>
        <translation>列“%1”已代表变量“%2”。</translation>
    </message>
    <message>
        <source>Add “%1” from the Data</source>
        <translation>从数据中添加“%1”</translation>
    </message>
    <message>
        <source>Lay Out from Left to Right</source>
        <translation>从左到右布局</translation>
    </message>
    <message>
        <source>Lay Out from Top to Bottom</source>
        <translation>从上到下布局</translation>
    </message>
    <message>
        <source>Lay Out by Roles</source>
        <translation>按角色布局</translation>
    </message>
    <message>
        <source>Align Left</source>
        <translation>左对齐</translation>
    </message>
    <message>
        <source>Align Centres</source>
        <translation>水平居中</translation>
    </message>
    <message>
        <source>Align Right</source>
        <translation>右对齐</translation>
    </message>
    <message>
        <source>Align Top</source>
        <translation>顶端对齐</translation>
    </message>
    <message>
        <source>Align Middles</source>
        <translation>垂直居中</translation>
    </message>
    <message>
        <source>Align Bottom</source>
        <translation>底端对齐</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>移动“%1”</translation>
    </message>
    <message>
        <source>Move Note</source>
        <translation>移动注释</translation>
    </message>
    <message numerus="yes">
        <source>Move %n Item(s)</source>
        <translation>
            <numerusform>移动 %n 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>Distribute Horizontally</source>
        <translation>水平分布</translation>
    </message>
    <message>
        <source>Distribute Vertically</source>
        <translation>垂直分布</translation>
    </message>
    <message>
        <source>Bend Edge</source>
        <translation>弯曲边</translation>
    </message>
    <message>
        <source>Straighten Edge</source>
        <translation>拉直边</translation>
    </message>
    <message>
        <source>Label Edge</source>
        <translation>为边添加标签</translation>
    </message>
    <message>
        <source>Label “%1”</source>
        <translation>为“%1”添加标签</translation>
    </message>
    <message>
        <source>Add Note</source>
        <translation>添加注释</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>编辑注释</translation>
    </message>
    <message>
        <source>Change Width of Note</source>
        <translation>更改注释宽度</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n Item(s)</source>
        <translation>
            <numerusform>粘贴 %n 个对象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n Item(s)</source>
        <translation>
            <numerusform>创建 %n 个对象的副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n Item(s)</source>
        <translation>
            <numerusform>剪切 %n 个对象</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dovetail::ui::CanvasMenu</name>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>边</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>&amp;Add Variable Here</source>
        <translation>在此添加变量(&amp;A)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注释</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::CheatSheet</name>
    <message>
        <source>Keyboard and Mouse</source>
        <translation>键盘和鼠标</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>键盘和鼠标</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>在画布上</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::CloneGesture</name>
    <message>
        <source>Release to put the copy here, Esc takes it back.</source>
        <translation>松开即将副本放在此处，Esc 撤回。</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::CodeEditor</name>
    <message>
        <source>dag {
smoking -&gt; cancer
}</source>
        <translation>dag {
吸烟 -&gt; 癌症
}</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::ColumnListModel</name>
    <message>
        <source>%1: drag it onto the canvas, or double-click, to make it a variable</source>
        <translation>%1：拖到画布上或双击，即可成为变量</translation>
    </message>
    <message>
        <source>%1 is the data of the variable “%2”</source>
        <translation>%1 是变量“%2”的数据</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>查找命令…</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>%1, in the menu %2</source>
        <translation>%1，在菜单“%2”中</translation>
    </message>
    <message>
        <source>%1, in the menu %2, %3</source>
        <translation>%1，在菜单“%2”中，%3</translation>
    </message>
    <message>
        <source>No command has these letters</source>
        <translation>没有包含这些字母的命令</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::ConnectGesture</name>
    <message>
        <source>Bidirected edge from “%1”: choose the other end with the pointer or the arrow keys, Enter joins, Esc cancels.</source>
        <translation>从“%1”出发的双向边：用指针或方向键选择另一端，Enter 连接，Esc 取消。</translation>
    </message>
    <message>
        <source>Edge from “%1”: choose the effect with the pointer or the arrow keys, Enter joins, Esc cancels. Shift makes it bidirected.</source>
        <translation>从“%1”出发的边：用指针或方向键选择结果，Enter 连接，Esc 取消。按住 Shift 则为双向边。</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::CsvSettings</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>逗号 ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>分号 ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>竖线 |</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>double &quot;</source>
        <translation>双引号 &quot;</translation>
    </message>
    <message>
        <source>single &apos;</source>
        <translation>单引号 &apos;</translation>
    </message>
    <message>
        <source>point .</source>
        <translation>句点 .</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>字符 %1</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>自动检测</translation>
    </message>
    <message>
        <source>%1 (detected)</source>
        <translation>%1（自动检测）</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>分隔符(&amp;D)</translation>
    </message>
    <message>
        <source>Decimal &amp;separator</source>
        <translation>小数分隔符(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;First line</source>
        <translation>首行(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quote marks</source>
        <translation>引号(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Thousands</source>
        <translation>千位分隔符(&amp;T)</translation>
    </message>
    <message>
        <source>First co&amp;lumn</source>
        <translation>首列(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>Co&amp;mments begin with</source>
        <translation>注释开头(&amp;M)</translation>
    </message>
    <message>
        <source>NA, null, -, …</source>
        <translation>NA、null、-、…</translation>
    </message>
    <message>
        <source>Usual markers of missing cells, such as NA and null</source>
        <translation>缺失单元格的常用标记，如 NA 和 null</translation>
    </message>
    <message>
        <source>Also m&amp;issing</source>
        <translation>其他缺失标记(&amp;I)</translation>
    </message>
    <message>
        <source>Further markers of missing cells</source>
        <translation>缺失单元格的其他标记</translation>
    </message>
    <message>
        <source>Further markers of missing cells, with a space between: -99 n.d.</source>
        <translation>缺失单元格的其他标记，以空格分隔：-99 n.d.</translation>
    </message>
    <message>
        <source>names</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>holds the names</source>
        <translation>是列名</translation>
    </message>
    <message>
        <source>is data</source>
        <translation>是数据</translation>
    </message>
    <message>
        <source>row numbers</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>numbers the rows (left out)</source>
        <translation>是行号（不导入）</translation>
    </message>
    <message>
        <source>text like any other</source>
        <translation>视为普通文本</translation>
    </message>
    <message>
        <source>mean a missing cell</source>
        <translation>表示缺失单元格</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::DataGrid</name>
    <message>
        <source>No row passes the filters.</source>
        <translation>没有符合筛选条件的行。</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>该表没有行。</translation>
    </message>
    <message>
        <source>Rows of the data</source>
        <translation>数据的行</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>%1 cells are selected; at most %2 can be copied. Export the table instead.</source>
        <translation>选中了 %1 个单元格；最多可复制 %2 个。请改为导出该表。</translation>
    </message>
    <message numerus="yes">
        <source>%n cells copied.</source>
        <translation>
            <numerusform>已复制 %n 个单元格。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying cells</source>
        <translation>正在复制单元格</translation>
    </message>
    <message>
        <source>&amp;Copy with Names</source>
        <translation>连同列名复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;without Names</source>
        <translation>复制但不含列名(&amp;N)</translation>
    </message>
    <message>
        <source>Select Co&amp;lumn</source>
        <translation>选择列(&amp;L)</translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>升序排序(&amp;A)</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>降序排序(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Own Order of the Table</source>
        <translation>表的原始顺序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>筛选(&amp;F)…</translation>
    </message>
    <message>
        <source>Only Rows with &amp;This Value</source>
        <translation>仅含此值的行(&amp;T)</translation>
    </message>
    <message>
        <source>Remove the Filter of the Column</source>
        <translation>移除该列的筛选</translation>
    </message>
    <message>
        <source>Show &amp;Statistics</source>
        <translation>显示统计信息(&amp;S)</translation>
    </message>
    <message>
        <source>Fit the &amp;Width</source>
        <translation>自适应列宽(&amp;W)</translation>
    </message>
    <message>
        <source>Fit All Widths</source>
        <translation>自适应所有列宽</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::DataGridPanel</name>
    <message>
        <source>Find in cells</source>
        <translation>在单元格中查找</translation>
    </message>
    <message>
        <source>Find in Cells</source>
        <translation>在单元格中查找</translation>
    </message>
    <message>
        <source>Find Next Cell</source>
        <translation>查找下一个单元格</translation>
    </message>
    <message>
        <source>Find Previous Cell</source>
        <translation>查找上一个单元格</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>下一个单元格</translation>
    </message>
    <message>
        <source>Previous cell</source>
        <translation>上一个单元格</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop, and leave the rows as they are (Esc)</source>
        <translation>停止，并保持各行不变（Esc）</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 行，共 %2 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>No cell contains “%1”.</source>
        <translation>没有单元格包含“%1”。</translation>
    </message>
    <message>
        <source>The search went on from the other end of the table.</source>
        <translation>已从表的另一端继续查找。</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::DataPanel</name>
    <message>
        <source>Add to Canvas</source>
        <translation>添加到画布</translation>
    </message>
    <message>
        <source>Columns of the data</source>
        <translation>数据的列</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Make the selected columns variables on the canvas</source>
        <translation>将所选列变为画布上的变量</translation>
    </message>
    <message>
        <source>No data yet. Import a CSV file, or drop one onto the window.</source>
        <translation>还没有数据。请导入 CSV 文件，或将其拖放到窗口上。</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 columns. Drag columns onto the canvas.</source>
        <translation>%1：%2 行，%3 列。可将列拖到画布上。</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::DatabaseSettings</name>
    <message>
        <source>&amp;Table</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>Table of the database</source>
        <translation>数据库中的表</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>A query that only reads, such as SELECT age, income FROM people</source>
        <translation>只读查询，如 SELECT age, income FROM people</translation>
    </message>
    <message>
        <source>&amp;Run Query</source>
        <translation>运行查询(&amp;R)</translation>
    </message>
    <message>
        <source>Run the query (Ctrl+Return)</source>
        <translation>运行查询（Ctrl+Return）</translation>
    </message>
    <message numerus="yes">
        <source>%1 (view, %n column(s))</source>
        <translation>
            <numerusform>%1（视图，%n 列）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n column(s))</source>
        <translation>
            <numerusform>%1（%n 列）</numerusform>
        </translation>
    </message>
    <message>
        <source>What a query gives …</source>
        <translation>查询的结果…</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::DerivationPanel</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Result of the derivation</source>
        <translation>推导结果</translation>
    </message>
    <message>
        <source>Steps of the derivation</source>
        <translation>推导步骤</translation>
    </message>
    <message>
        <source>What the step does</source>
        <translation>此步骤做什么</translation>
    </message>
    <message>
        <source>What the step gives</source>
        <translation>此步骤得到什么</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Mark a treatment and an outcome: the derivation of the effect appears here.</source>
        <translation>请标记处理和结果：效应的推导将显示在这里。</translation>
    </message>
    <message>
        <source>The treatment or the outcome is latent: nothing can be derived about it.</source>
        <translation>处理或结果是潜变量：无法对其进行推导。</translation>
    </message>
    <message>
        <source>Not decided in the time given: %1.</source>
        <translation>在给定时间内未能判定：%1。</translation>
    </message>
    <message>
        <source>%1 does not follow from the data.</source>
        <translation>%1 无法由数据得出。</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as LaTe&amp;X</source>
        <translation>复制为 LaTeX(&amp;X)</translation>
    </message>
    <message>
        <source>%1 was not derived: %2</source>
        <translation>%1 未推导：%2</translation>
    </message>
    <message>
        <source>%1 does not follow from the selected cases.</source>
        <translation>%1 无法从被选个案推出。</translation>
    </message>
    <message>
        <source>Checking the formula on a random model of this graph…</source>
        <translation>正在用此图的随机模型检验公式…</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::Description</name>
    <message>
        <source>treatment</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>always adjusted for</source>
        <translation>始终调整</translation>
    </message>
    <message>
        <source>randomised</source>
        <translation>随机化</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>潜变量</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>已观测</translation>
    </message>
    <message>
        <source>no causes</source>
        <translation>没有原因</translation>
    </message>
    <message>
        <source>caused by %1</source>
        <translation>由 %1 引起</translation>
    </message>
    <message>
        <source>no effects</source>
        <translation>没有结果</translation>
    </message>
    <message>
        <source>causes %1</source>
        <translation>引起 %1</translation>
    </message>
    <message>
        <source>shares an unobserved cause with %1</source>
        <translation>与 %1 有未观测的共同原因</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::Document</name>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>Draw %1 → %2</source>
        <translation>画边 %1 → %2</translation>
    </message>
    <message>
        <source>Draw %1 ↔ %2</source>
        <translation>画边 %1 ↔ %2</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Item(s)</source>
        <translation>
            <numerusform>删除 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Delete Edge</source>
        <translation>删除边</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n Variable(s)</source>
        <translation>
            <numerusform>移动 %n 个变量</numerusform>
        </translation>
    </message>
    <message>
        <source>Change Role of %1</source>
        <translation>更改 %1 的角色</translation>
    </message>
    <message>
        <source>Mark %1 as Latent</source>
        <translation>将 %1 标为潜变量</translation>
    </message>
    <message>
        <source>Mark %1 as Observed</source>
        <translation>将 %1 标为已观测</translation>
    </message>
    <message>
        <source>Make %1 the Treatment</source>
        <translation>将 %1 设为处理</translation>
    </message>
    <message>
        <source>Make %1 the Outcome</source>
        <translation>将 %1 设为结果</translation>
    </message>
    <message>
        <source>Mark %1 as Randomised</source>
        <translation>将 %1 标为随机化</translation>
    </message>
    <message>
        <source>Mark %1 as Not Randomised</source>
        <translation>将 %1 标为非随机化</translation>
    </message>
    <message>
        <source>Always Adjust for %1</source>
        <translation>始终对 %1 进行调整</translation>
    </message>
    <message>
        <source>Choose the Treatment</source>
        <translation>选择处理</translation>
    </message>
    <message>
        <source>Choose the Outcome</source>
        <translation>选择结果</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Unbind %1</source>
        <translation>解除 %1 的绑定</translation>
    </message>
    <message>
        <source>Bind %1 to Column %2</source>
        <translation>将 %1 绑定到列 %2</translation>
    </message>
    <message>
        <source>Choose an Adjustment Set</source>
        <translation>选择调整集</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Delete Note</source>
        <translation>删除注释</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::EdgeTool</name>
    <message>
        <source>&amp;Directed Edge</source>
        <translation>有向边(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Bidirected Edge</source>
        <translation>双向边(&amp;B)</translation>
    </message>
    <message>
        <source>Draw an edge from a cause to its effect</source>
        <translation>从原因到其结果画一条边</translation>
    </message>
    <message>
        <source>Join two variables that share an unobserved cause</source>
        <translation>连接具有未观测共同原因的两个变量</translation>
    </message>
    <message>
        <source>Drag from one variable to another, or click the two. Esc returns to selecting.</source>
        <translation>从一个变量拖到另一个变量，或依次点击两者。Esc 返回选择。</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::EdgesModel</name>
    <message>
        <source>directed: a direct effect</source>
        <translation>有向：直接效应</translation>
    </message>
    <message>
        <source>bidirected: an unobserved common cause</source>
        <translation>双向：未观测的共同原因</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>To</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Move an Edge to %1</source>
        <translation>将边移到 %1</translation>
    </message>
    <message>
        <source>Make Edge Bidirected</source>
        <translation>改为双向边</translation>
    </message>
    <message>
        <source>Make Edge Directed</source>
        <translation>改为有向边</translation>
    </message>
    <message>
        <source>Choose a variable at each end of the edge.</source>
        <translation>请在边的两端各选择一个变量。</translation>
    </message>
    <message>
        <source>There is no variable called “%1”. Add it first.</source>
        <translation>没有名为“%1”的变量。请先添加它。</translation>
    </message>
    <message>
        <source>Label an Edge</source>
        <translation>标注边</translation>
    </message>
    <message>
        <source>A bidirected edge looks the same from both ends. Make it directed first.</source>
        <translation>双向边从两端看都一样。请先改为有向边。</translation>
    </message>
    <message>
        <source>Turn Edge Round</source>
        <translation>反转边</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::EdgesPanel</name>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>To</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Kind of edge</source>
        <translation>边的种类</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>边</translation>
    </message>
    <message>
        <source>Search the edges</source>
        <translation>搜索边</translation>
    </message>
    <message>
        <source>The new edge goes from</source>
        <translation>新边的起点</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Kind of the new edge</source>
        <translation>新边的种类</translation>
    </message>
    <message>
        <source>The new edge goes to</source>
        <translation>新边的终点</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Draw this edge</source>
        <translation>画出此边</translation>
    </message>
    <message>
        <source>Turn the selected edges round (%1)</source>
        <translation>反转所选的边（%1）</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the selected edges</source>
        <translation>删除所选的边</translation>
    </message>
    <message>
        <source>Delete Edges</source>
        <translation>删除边</translation>
    </message>
    <message>
        <source>Turn Edges Round</source>
        <translation>反转边</translation>
    </message>
    <message>
        <source>T&amp;urn Round</source>
        <translation>反转(&amp;U)</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::EffectChart</name>
    <message>
        <source>No estimate yet.</source>
        <translation>还没有估计。</translation>
    </message>
    <message>
        <source>Outcome as seen</source>
        <translation>观察到的结果</translation>
    </message>
    <message>
        <source>Outcome if the treatment is set</source>
        <translation>设定处理时的结果</translation>
    </message>
    <message>
        <source>Seen: P(%1 | %2 = t)</source>
        <translation>观察：P(%1 | %2 = t)</translation>
    </message>
    <message>
        <source>Set: P(%1 | do(%2 = t))</source>
        <translation>设定：P(%1 | do(%2 = t))</translation>
    </message>
    <message>
        <source>%1 = %2: mean %3</source>
        <translation>%1 = %2：均值 %3</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>t = %1</source>
        <translation>t = %1</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::EffectPanel</name>
    <message>
        <source>Transformer</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>Adjustment (strata)</source>
        <translation>调整（分层）</translation>
    </message>
    <message>
        <source>Adjustment (regression)</source>
        <translation>调整（回归）</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>Estimate the effect by adjustment, and with the transformer once it is trained</source>
        <translation>通过调整估计效应；Transformer 训练完成后也用它估计</translation>
    </message>
    <message>
        <source>Method shown in the charts</source>
        <translation>图表中显示的方法</translation>
    </message>
    <message>
        <source>Compared with this value of the treatment</source>
        <translation>与处理的这个值相比较</translation>
    </message>
    <message>
        <source>This value of the treatment</source>
        <translation>处理的这个值</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Seed of the bootstrap and of the simulation</source>
        <translation>自助法和模拟的随机种子</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>估计值</translation>
    </message>
    <message>
        <source>Estimating</source>
        <translation>正在估计</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>%1: intervals are %2.</source>
        <translation>%1：区间为 %2。</translation>
    </message>
    <message>
        <source>Seed %1, %2 rows.</source>
        <translation>随机种子 %1，%2 行。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with missing cells were left out.</source>
        <translation>
            <numerusform>已略去 %n 个含有缺失单元格的行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is there: press Estimate.</source>
        <translation>一切就绪：请按“估计”。</translation>
    </message>
    <message>
        <source>Everything is there: press Estimate, or train the transformer.</source>
        <translation>一切就绪：请按“估计”，或训练 Transformer。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>观察：%1</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>设定：%1</translation>
    </message>
    <message>
        <source>P(%1 = %2)</source>
        <translation>P(%1 = %2)</translation>
    </message>
    <message>
        <source>Seeing %1 = %2 instead of %3 goes with a change of %4 in %5, but setting it changes %5 by %6: the sign is reversed.</source>
        <translation>观察到 %1 = %2 而非 %3 时，%5 的变化为 %4；而设定它时，%5 的变化为 %6：符号相反。</translation>
    </message>
    <message>
        <source>Setting %1 to %2 instead of %3 changes %4 by %5; merely seeing it goes with a change of %6.</source>
        <translation>将 %1 设为 %2 而非 %3，使 %4 变化 %5；仅仅观察时，变化为 %6。</translation>
    </message>
    <message>
        <source>This estimate is of an earlier state: %1 Press Estimate again.</source>
        <translation>此估计来自先前的状态：%1请再次按“估计”。</translation>
    </message>
    <message>
        <source>the data have changed.</source>
        <translation>数据已更改。</translation>
    </message>
    <message>
        <source>treatment or outcome has changed.</source>
        <translation>处理或结果已更改。</translation>
    </message>
    <message>
        <source>the adjustment set has changed.</source>
        <translation>调整集已更改。</translation>
    </message>
    <message>
        <source>the formula has changed.</source>
        <translation>公式已更改。</translation>
    </message>
    <message>
        <source>Front-door formula</source>
        <translation>前门公式</translation>
    </message>
    <message>
        <source>Formula of the graph</source>
        <translation>图的公式</translation>
    </message>
    <message>
        <source>%1, fitted</source>
        <comment>a formula</comment>
        <translation>%1（拟合）</translation>
    </message>
    <message numerus="yes">
        <source>95 %, percentiles of %n bootstrap sample(s)</source>
        <translation>
            <numerusform>95 %，%n 个自助样本的百分位数</numerusform>
        </translation>
    </message>
    <message>
        <source>95 %, error of the simulation alone</source>
        <translation>95 %，仅为模拟误差</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>未计算</translation>
    </message>
    <message>
        <source>Diffe&amp;rence of</source>
        <translation>差值(&amp;R)：</translation>
    </message>
    <message>
        <source>m&amp;inus</source>
        <translation>减(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Charts show</source>
        <translation>图表显示(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>随机种子(&amp;S)</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::FileJobs</name>
    <message>
        <source>Saving %1</source>
        <translation>正在保存 %1</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::FilterPopup</name>
    <message>
        <source>(empty text)</source>
        <translation>（空文本）</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Rows with %1</source>
        <translation>按 %1 筛选行</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>Values that are shown</source>
        <translation>要显示的值</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>Text that cells contain</source>
        <translation>单元格包含的文本</translation>
    </message>
    <message>
        <source>Missing cells</source>
        <translation>缺失单元格</translation>
    </message>
    <message>
        <source>Without missing cells</source>
        <translation>不含缺失单元格</translation>
    </message>
    <message>
        <source>With missing cells (%1)</source>
        <translation>含缺失单元格（%1）</translation>
    </message>
    <message>
        <source>Only missing cells</source>
        <translation>仅缺失单元格</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>应用(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Remove Filter</source>
        <translation>移除筛选(&amp;R)</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like 2020-12-31.</source>
        <translation>“%1”不是日期。请按 2020-12-31 的形式书写。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数。</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::FurtherView</name>
    <message>
        <source>Shows two models of this graph that agree on all data and differ on the effect</source>
        <translation>显示此图的两个模型，它们在所有数据上一致而效应不同</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>有帮助的做法</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>工具变量</translation>
    </message>
    <message>
        <source>Direct and indirect effects</source>
        <translation>直接效应与间接效应</translation>
    </message>
    <message>
        <source>Looking for further answers</source>
        <translation>正在寻找更多答案</translation>
    </message>
    <message>
        <source>There may be more ways.</source>
        <translation>可能还有其他途径。</translation>
    </message>
    <message>
        <source>Wh&amp;y not? Two models …</source>
        <translation>为什么不能？两个模型(&amp;Y)…</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::GestureHelp</name>
    <message>
        <source>Double-click the canvas</source>
        <translation>双击画布</translation>
    </message>
    <message>
        <source>New variable there</source>
        <translation>在该处新建变量</translation>
    </message>
    <message>
        <source>Double-click a variable</source>
        <translation>双击变量</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>重命名它</translation>
    </message>
    <message>
        <source>Drag from the ring of a variable</source>
        <translation>从变量的外环拖动</translation>
    </message>
    <message>
        <source>Draw an edge; to an empty place: with a new variable</source>
        <translation>画边；拖到空白处则同时新建变量</translation>
    </message>
    <message>
        <source>Drag a variable</source>
        <translation>拖动变量</translation>
    </message>
    <message>
        <source>Move it and what else is selected</source>
        <translation>移动它及其他所选内容</translation>
    </message>
    <message>
        <source>Drag on the canvas</source>
        <translation>在画布上拖动</translation>
    </message>
    <message>
        <source>Select what is inside</source>
        <translation>选择框内的内容</translation>
    </message>
    <message>
        <source>Shift and click</source>
        <translation>Shift 加点击</translation>
    </message>
    <message>
        <source>Select one more, or one less</source>
        <translation>增选或减选一个</translation>
    </message>
    <message>
        <source>Space and drag, or middle button</source>
        <translation>空格加拖动，或鼠标中键</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Wheel, or pinch</source>
        <translation>滚轮或双指捏合</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>以指针为中心缩放</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Go to the next variable in that direction</source>
        <translation>转到该方向的下一个变量</translation>
    </message>
    <message>
        <source>Ctrl and arrow keys</source>
        <translation>Ctrl 加方向键</translation>
    </message>
    <message>
        <source>Move what is selected, or bend the selected edge</source>
        <translation>移动所选内容，或弯曲所选的边</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Go to the next variable in causal order</source>
        <translation>按因果次序转到下一个变量</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give up what is under way</source>
        <translation>放弃正在进行的操作</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::GraphScene</name>
    <message>
        <source>Cases are selected by it</source>
        <translation>个案据此选择</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::GraphView</name>
    <message>
        <source>Causal graph</source>
        <translation>因果图</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n 个变量</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) selected</source>
        <translation>
            <numerusform>已选择 %n 个变量</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a variable first.</source>
        <translation>请先选择一个变量。</translation>
    </message>
    <message>
        <source>Select one variable first.</source>
        <translation>请先只选择一个变量。</translation>
    </message>
    <message>
        <source>Type the name of the new variable. Enter accepts, Esc cancels.</source>
        <translation>输入新变量的名称。Enter 确认，Esc 取消。</translation>
    </message>
    <message>
        <source>Type the new name. Enter accepts, Esc keeps the old one.</source>
        <translation>输入新名称。Enter 确认，Esc 保留旧名称。</translation>
    </message>
    <message>
        <source>Draw what causes what</source>
        <translation>画出因果关系</translation>
    </message>
    <message>
        <source>Double-click to add a variable, or import data and drag columns here.</source>
        <translation>双击以添加变量，或导入数据并将列拖到此处。</translation>
    </message>
    <message>
        <source>&amp;Show As</source>
        <translation>显示为(&amp;S)</translation>
    </message>
    <message>
        <source>Show the drawing, or a graph that follows from it</source>
        <translation>显示绘图，或由其导出的图</translation>
    </message>
    <message>
        <source>Show As</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>概览(&amp;V)</translation>
    </message>
    <message>
        <source>Show the whole graph in a corner of the canvas</source>
        <translation>在画布一角显示整个图</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注释：%1</translation>
    </message>
    <message>
        <source>Select what should be copied first.</source>
        <translation>请先选择要复制的内容。</translation>
    </message>
    <message>
        <source>Select one variable or one edge first.</source>
        <translation>请先选择一个变量或一条边。</translation>
    </message>
    <message>
        <source>Type the label. Enter accepts, Esc keeps the old one.</source>
        <translation>输入标签。Enter 确认，Esc 保留原标签。</translation>
    </message>
    <message>
        <source>Type the note. Ctrl+Enter or a click elsewhere accepts, Esc cancels.</source>
        <translation>输入注释。Ctrl+Enter 或点击别处确认，Esc 取消。</translation>
    </message>
    <message>
        <source>Type the note. Ctrl+Enter or a click elsewhere accepts, Esc keeps the old text.</source>
        <translation>输入注释。Ctrl+Enter 或点击别处确认，Esc 保留原文字。</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::GridAccess</name>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>filtered: %1</source>
        <translation>已筛选：%1</translation>
    </message>
    <message>
        <source>sorted, descending</source>
        <translation>已降序排序</translation>
    </message>
    <message>
        <source>sorted, ascending</source>
        <translation>已升序排序</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::GridGutter</name>
    <message>
        <source>Select everything</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>The row&apos;s number in the table; a click selects the row</source>
        <translation>该行在表中的行号；单击可选择该行</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::GridHeader</name>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>Filter the rows by this column</source>
        <translation>按此列筛选行</translation>
    </message>
    <message>
        <source>A click sorts, Ctrl+click selects, a drag onto the canvas makes a variable.</source>
        <translation>单击可排序，Ctrl+单击可选择，拖到画布上可创建变量。</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::GridRows</name>
    <message>
        <source>Sorting and filtering rows</source>
        <translation>正在排序和筛选行</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::GridText</name>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0.1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>(empty text)</source>
        <translation>（空文本）</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 / %2（%3）</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>不同值的个数</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>下四分位数</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>上四分位数</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>缺失 %1</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1 个不同值</translation>
    </message>
    <message>
        <source>not missing</source>
        <translation>非缺失</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>从 %1 起</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>至 %1 止</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>包含“%1”</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>%1, or missing</source>
        <translation>%1，或缺失</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::HistoryPanel</name>
    <message>
        <source>Edits so far</source>
        <translation>至今的编辑</translation>
    </message>
    <message>
        <source>Choose a step to go back or forth to it</source>
        <translation>选择一个步骤以后退或前进到该处</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>已保存的内容</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>全部已保存。</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>有未保存的更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) after what is saved.</source>
        <translation>
            <numerusform>在已保存内容之后 %n 步。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) before what is saved.</source>
        <translation>
            <numerusform>在已保存内容之前 %n 步。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dovetail::ui::ImportDialog</name>
    <message>
        <source>Type of the column</source>
        <translation>列的类型</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Columns and their types</source>
        <translation>列及其类型</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>What may surprise</source>
        <translation>可能出乎意料之处</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>This file cannot be imported as it is.</source>
        <translation>此文件无法按原样导入。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Click to choose another type</source>
        <translation>点击以选择其他类型</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>正在读取 %1 …</translation>
    </message>
    <message>
        <source>Import &amp;What Can Be Read</source>
        <translation>导入可读取的部分(&amp;W)</translation>
    </message>
    <message>
        <source>Leaves out what cannot be read, and says where</source>
        <translation>略去无法读取的内容，并说明位置</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows, %2 rows/s, %n second(s) left</source>
        <translation>
            <numerusform>%1 行，%2 行/秒，还需 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows and %2 columns. Click a type to change it.</source>
        <translation>%1 行，%2 列。点击类型可更改。</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::IssueCounter</name>
    <message>
        <source>No issues</source>
        <translation>没有问题</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is wrong or needs attention</source>
        <translation>显示错误或需要注意之处</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::IssueWatch</name>
    <message>
        <source>The model code cannot be read: %1</source>
        <translation>无法读取模型代码：%1</translation>
    </message>
    <message>
        <source>The estimated effect is of an earlier state: %1</source>
        <translation>估计的效应属于较早的状态：%1</translation>
    </message>
    <message>
        <source>Estimate again.</source>
        <translation>请重新估计。</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::IssuesModel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity and sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1，%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>原因与对策</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::IssuesPanel</name>
    <message>
        <source>Issues</source>
        <translation>问题列表</translation>
    </message>
    <message>
        <source>No issues.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Go to what this issue is about</source>
        <translation>转到此问题所涉及之处</translation>
    </message>
    <message>
        <source>Take this message off the list</source>
        <translation>从列表中移除此消息</translation>
    </message>
    <message>
        <source>Take all messages off the list</source>
        <translation>从列表中移除所有消息</translation>
    </message>
    <message>
        <source>Show the Issue</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>Dismiss the Message</source>
        <translation>忽略消息</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>忽略(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Clear All</source>
        <translation>全部清除(&amp;C)</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::JobRow</name>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>约剩 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>约剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>进度：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::JobStatus</name>
    <message>
        <source>%1: cancelled</source>
        <translation>%1：已取消</translation>
    </message>
    <message>
        <source>%1: finished</source>
        <translation>%1：已完成</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::Legend</name>
    <message>
        <source>Treatment</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Adjusted for</source>
        <translation>已调整</translation>
    </message>
    <message>
        <source>Latent (not measured)</source>
        <translation>潜变量（未测量）</translation>
    </message>
    <message>
        <source>Front-door mediator</source>
        <translation>前门中介变量</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>工具变量</translation>
    </message>
    <message>
        <source>Causal path</source>
        <translation>因果路径</translation>
    </message>
    <message>
        <source>Open biasing path</source>
        <translation>开放的偏倚路径</translation>
    </message>
    <message>
        <source>Fork: opens a biasing path</source>
        <translation>叉结构：打开偏倚路径</translation>
    </message>
    <message>
        <source>Adjusted collider: opens a biasing path</source>
        <translation>已调整的对撞变量：打开偏倚路径</translation>
    </message>
    <message>
        <source>Causal and biasing</source>
        <translation>既是因果又是偏倚</translation>
    </message>
    <message>
        <source>Other edge</source>
        <translation>其他边</translation>
    </message>
    <message>
        <source>Unobserved common cause</source>
        <translation>未观测的共同原因</translation>
    </message>
    <message>
        <source>Cut by randomisation</source>
        <translation>被随机化切断</translation>
    </message>
    <message>
        <source>District, by number</source>
        <translation>区块（按编号）</translation>
    </message>
    <message>
        <source>Hedge: the larger C-forest</source>
        <translation>树篱：较大的 C 森林</translation>
    </message>
    <message>
        <source>Hedge: the smaller C-forest</source>
        <translation>树篱：较小的 C 森林</translation>
    </message>
    <message>
        <source>Depend on each other given the rest</source>
        <translation>给定其余变量时相互依赖</translation>
    </message>
    <message>
        <source>May depend on each other</source>
        <translation>可能相互依赖</translation>
    </message>
    <message>
        <source>May point either way</source>
        <translation>可指向任一方向</translation>
    </message>
    <message>
        <source>Both lead to selection</source>
        <translation>两者都导致选择</translation>
    </message>
    <message>
        <source>What both worlds share</source>
        <translation>两个世界共有的部分</translation>
    </message>
    <message>
        <source>From an ancestor</source>
        <translation>来自祖先</translation>
    </message>
    <message>
        <source>From cause to effect</source>
        <translation>从原因到结果</translation>
    </message>
    <message>
        <source>Neither is an ancestor of the other</source>
        <translation>互不为祖先</translation>
    </message>
    <message>
        <source>Arrow head or tail: not known</source>
        <translation>箭头或箭尾：未知</translation>
    </message>
    <message>
        <source>Not joined in the drawing</source>
        <translation>在绘图中未相连</translation>
    </message>
    <message>
        <source>Cases are selected by it</source>
        <translation>个案据此选择</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::LossChart</name>
    <message>
        <source>Loss curve</source>
        <translation>损失曲线</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Loss (nats per value)</source>
        <translation>损失（每个值的 nat 数）</translation>
    </message>
    <message>
        <source>No training yet.</source>
        <translation>尚未训练。</translation>
    </message>
    <message>
        <source>Training loss %1, validation loss %2.</source>
        <translation>训练损失 %1，验证损失 %2。</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::MainWindow</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>推导</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效应</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>%1[*] – Dovetail</source>
        <translation>%1[*] – Dovetail</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Not decided in the time given</source>
        <translation>在给定时间内未能判定</translation>
    </message>
    <message numerus="yes">
        <source>Add %n Column(s) to the Canvas</source>
        <translation>
            <numerusform>将 %n 列添加到画布</numerusform>
        </translation>
    </message>
    <message>
        <source>These columns already stand for variables on the canvas.</source>
        <translation>这些列已代表画布上的变量。</translation>
    </message>
    <message>
        <source>About Dovetail</source>
        <translation>关于 Dovetail</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Dovetail %1&lt;/h3&gt;&lt;p&gt;A workbench for causal questions: draw what causes what, bring data, and see what would happen if you &lt;i&gt;set&lt;/i&gt; a treatment, not merely &lt;i&gt;saw&lt;/i&gt; it.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Dovetail %1&lt;/h3&gt;&lt;p&gt;研究因果问题的工作台：画出因果关系，带来数据，看看如果&lt;i&gt;设定&lt;/i&gt;处理、而不仅仅是&lt;i&gt;观察&lt;/i&gt;它，会发生什么。&lt;/p&gt;&lt;p&gt;依据 GNU 通用公共许可证第 3 版或更高版本发布的自由软件。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::Marks</name>
    <message>
        <source>Adjusted for</source>
        <translation>已调整</translation>
    </message>
    <message>
        <source>A front-door mediator</source>
        <translation>前门中介变量</translation>
    </message>
    <message>
        <source>An instrument</source>
        <translation>工具变量</translation>
    </message>
    <message>
        <source>In both C-forests of the hedge that keeps the effect from being known</source>
        <translation>位于使效应不可知的树篱的两个 C 森林中</translation>
    </message>
    <message>
        <source>In the larger C-forest of the hedge that keeps the effect from being known</source>
        <translation>位于使效应不可知的树篱的较大 C 森林中</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::Minimap</name>
    <message>
        <source>Overview of the graph</source>
        <translation>图的概览</translation>
    </message>
    <message>
        <source>Click or drag to move the view, turn the wheel to zoom</source>
        <translation>点击或拖动以移动视图，滚轮缩放</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::ModeBanner</name>
    <message>
        <source>Back to the drawing</source>
        <translation>返回绘图</translation>
    </message>
    <message>
        <source>Show the drawing again (Esc)</source>
        <translation>重新显示绘图（Esc）</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; (read only). %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;（只读）。%2</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::ModelCodePanel</name>
    <message>
        <source>Model code</source>
        <translation>模型代码</translation>
    </message>
    <message>
        <source>Copy the whole text, for DAGitty or a script</source>
        <translation>复制全部文本，用于 DAGitty 或脚本</translation>
    </message>
    <message>
        <source>&amp;Positions</source>
        <translation>位置(&amp;P)</translation>
    </message>
    <message>
        <source>Show where the variables are drawn</source>
        <translation>显示变量的绘制位置</translation>
    </message>
    <message>
        <source>The drawing shows the last text without errors.</source>
        <translation>绘图显示的是最近一次没有错误的文本。</translation>
    </message>
    <message>
        <source>Bring Back My Unfinished Text</source>
        <translation>恢复我未完成的文本</translation>
    </message>
    <message>
        <source>The drawing was changed while the text had an error, and the text was made to follow it</source>
        <translation>文本有错误时绘图被更改，文本已随之调整</translation>
    </message>
    <message>
        <source>Copy A&amp;ll</source>
        <translation>全部复制(&amp;L)</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::ModelCodeSync</name>
    <message>
        <source>Edit the Model Code</source>
        <translation>编辑模型代码</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::ModelDocks</name>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>边</translation>
    </message>
    <message>
        <source>Model Code</source>
        <translation>模型代码</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>问题列表</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::ModelPairDialog</name>
    <message>
        <source>Looking for two models …</source>
        <translation>正在寻找两个模型…</translation>
    </message>
    <message>
        <source>Two Models That Agree on the Data</source>
        <translation>在数据上一致的两个模型</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>The two models</source>
        <translation>两个模型</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>No two models were found in the time given. There are such models all the same: that is proven by the hedge.</source>
        <translation>在给定时间内没有找到两个模型。但这样的模型是存在的：树篱已证明这一点。</translation>
    </message>
    <message>
        <source>All that can be observed is equal in both, so no data can tell which is right.</source>
        <translation>两者中所有可观测的内容都相同，因此任何数据都无法判断哪个正确。</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::Modes</name>
    <message>
        <source>There is no treatment to set.</source>
        <translation>没有可设定的处理。</translation>
    </message>
    <message>
        <source>Make a variable the treatment, or select one.</source>
        <translation>请将某变量设为处理，或选择一个变量。</translation>
    </message>
    <message numerus="yes">
        <source>This graph has %n edge(s), too many to look at.</source>
        <translation>
            <numerusform>此图有 %n 条边，过多而无法查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Causal graph</source>
        <translation>因果图</translation>
    </message>
    <message>
        <source>Moral graph</source>
        <translation>道德图</translation>
    </message>
    <message>
        <source>Correlation graph</source>
        <translation>相关图</translation>
    </message>
    <message>
        <source>Equivalence class</source>
        <translation>等价类</translation>
    </message>
    <message>
        <source>Ancestral graph (MAG)</source>
        <translation>祖先图 (MAG)</translation>
    </message>
    <message>
        <source>Latent projection</source>
        <translation>潜变量投影</translation>
    </message>
    <message>
        <source>After the intervention</source>
        <translation>干预之后</translation>
    </message>
    <message>
        <source>Twin network</source>
        <translation>孪生网络</translation>
    </message>
    <message>
        <source>Common causes of an effect are joined, arrows dropped: what is separated here is independent given the rest.</source>
        <translation>同一结果的各原因相连，并去掉箭头：在此被分离的变量在给定其余变量时独立。</translation>
    </message>
    <message>
        <source>A line joins two variables that the graph lets depend on each other.</source>
        <translation>连线表示此图允许两个变量相互依赖。</translation>
    </message>
    <message>
        <source>PAG: what all graphs share that data cannot tell from this one. A circle may be an arrow head or none.</source>
        <translation>PAG：数据无法与此图区分的所有图的共同部分。圆圈可能是箭头，也可能不是。</translation>
    </message>
    <message>
        <source>CPDAG: what all graphs share that data cannot tell from this one. A line without arrow may point either way.</source>
        <translation>CPDAG：数据无法与此图区分的所有图的共同部分。没有箭头的线可指向任一方向。</translation>
    </message>
    <message>
        <source>Without what is latent: an arrow runs from an ancestor, and what has no edge can be separated.</source>
        <translation>不含潜变量：箭头从祖先出发，没有边相连的变量可以被分离。</translation>
    </message>
    <message>
        <source>No variable is latent: this is the drawing itself.</source>
        <translation>没有潜变量：这就是绘图本身。</translation>
    </message>
    <message>
        <source>Latent variables are replaced by the paths and common causes that they stand for.</source>
        <translation>潜变量被替换为其所代表的路径和共同原因。</translation>
    </message>
    <message>
        <source>The graph after do(%1): nothing else decides what was set.</source>
        <translation>do(%1) 之后的图：被设定的变量不再由其他因素决定。</translation>
    </message>
    <message>
        <source>Above what happened, below what would have happened under do(%1); U is what both worlds share.</source>
        <translation>上方是实际发生的，下方是在 do(%1) 下本会发生的；U 是两个世界共有的部分。</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::MoveGesture</name>
    <message>
        <source>Release to put it here, Esc takes it back. Alt or Ctrl moves without snapping.</source>
        <translation>松开即放在此处，Esc 撤回。按住 Alt 或 Ctrl 移动时不对齐。</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::NameEditor</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>变量的名称</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::NetworkSettings</name>
    <message>
        <source>A Bayesian network: rows are drawn from it at random.</source>
        <translation>贝叶斯网络：将从中随机抽取行。</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行数(&amp;R)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>随机种子(&amp;S)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The same seed draws the same rows again.</source>
        <translation>相同的随机种子会再次抽取相同的行。</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>注释文字</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::NoteTool</name>
    <message>
        <source>Text N&amp;otes</source>
        <translation>文字注释(&amp;O)</translation>
    </message>
    <message>
        <source>Write a note beside the graph</source>
        <translation>在图旁写注释</translation>
    </message>
    <message>
        <source>Click where a note should be and type its text. Esc returns to selecting.</source>
        <translation>点击要放置注释的位置并输入文字。Esc 返回选择。</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::NoteWidthGesture</name>
    <message>
        <source>Release when the note is as wide as it should be. Esc takes it back.</source>
        <translation>注释达到所需宽度时松开。Esc 撤回。</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>关闭通知</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::PictureDialog</name>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>TikZ for LaTeX (*.tex)</source>
        <translation>用于 LaTeX 的 TikZ (*.tex)</translation>
    </message>
    <message>
        <source>“%1” is none of the kinds of pictures that can be written.</source>
        <translation>“%1”不是可写入的图片类型。</translation>
    </message>
    <message>
        <source>End the name with .svg, .pdf, .png or .tex.</source>
        <translation>请让名称以 .svg、.pdf、.png 或 .tex 结尾。</translation>
    </message>
    <message>
        <source>The picture does not fit into memory.</source>
        <translation>图片超出内存。</translation>
    </message>
    <message>
        <source>Choose SVG or PDF.</source>
        <translation>请选择 SVG 或 PDF。</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>With its &amp;legend</source>
        <translation>含图例(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Transparent background</source>
        <translation>透明背景(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Size of a PNG:</source>
        <translation>PNG 的大小(&amp;S)：</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Animate what moves</source>
        <translation>为移动添加动画(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Font size:</source>
        <translation>字号(&amp;F)：</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>Mouse &amp;wheel:</source>
        <translation>鼠标滚轮(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Snap to the grid</source>
        <translation>对齐网格(&amp;S)</translation>
    </message>
    <message>
        <source>Show the &amp;grid</source>
        <translation>显示网格(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keep unsaved work safe every:</source>
        <translation>自动保护未保存的工作，每隔(&amp;K)：</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Restore Defaults</source>
        <translation>恢复默认值(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
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
        <source>Zooms</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Pans; with Ctrl it zooms</source>
        <translation>平移；按住 Ctrl 则缩放</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::ProjectFiles</name>
    <message>
        <source>Graphs (%1)</source>
        <translation>图 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Imported %1: %2 rows, %3 columns.</source>
        <translation>已导入 %1：%2 行，%3 列。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>Check that it is there and that you have the right to read it.</source>
        <translation>请检查它是否存在以及您是否有读取权限。</translation>
    </message>
    <message>
        <source>“%1” is longer than 64 MiB.</source>
        <translation>“%1”超过 64 MiB。</translation>
    </message>
    <message>
        <source>A causal diagram is much smaller; choose the file that holds it.</source>
        <translation>因果图要小得多；请选择包含它的文件。</translation>
    </message>
    <message>
        <source>“%1” is not a graph that can be opened: %2</source>
        <translation>“%1”不是可以打开的图：%2</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Dovetail projects (*.dovetail);;All files (*)</source>
        <translation>Dovetail 项目 (*.dovetail);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import Data</source>
        <translation>导入数据</translation>
    </message>
    <message>
        <source>Import Graph</source>
        <translation>导入图</translation>
    </message>
    <message>
        <source>Save Project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Dovetail projects (*.dovetail)</source>
        <translation>Dovetail 项目 (*.dovetail)</translation>
    </message>
    <message>
        <source>Export Graph</source>
        <translation>导出图</translation>
    </message>
    <message>
        <source>Exported %1.</source>
        <translation>已导出 %1。</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is nothing on the canvas yet: add a variable first.</source>
        <translation>画布上还没有内容：请先添加变量。</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes to “%1” first?</source>
        <translation>要先保存对“%1”的更改吗？</translation>
    </message>
    <message>
        <source>If you do not save, they are lost.</source>
        <translation>如果不保存，更改将会丢失。</translation>
    </message>
    <message>
        <source>“%1” is open in another window.</source>
        <translation>“%1”已在另一个窗口中打开。</translation>
    </message>
    <message>
        <source>Choose another name, or close it there first.</source>
        <translation>请选择其他名称，或先在那里关闭它。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>剪贴板中没有文本。</translation>
    </message>
    <message>
        <source>Copy the cells of a table first, with a line of names above them.</source>
        <translation>请先复制表格的单元格，其上方应有一行列名。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Tables (%1);;All files (*)</source>
        <translation>数据表 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>There is no data to export.</source>
        <translation>没有可导出的数据。</translation>
    </message>
    <message>
        <source>Import a table first.</source>
        <translation>请先导入一个表。</translation>
    </message>
    <message>
        <source>Export Data</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>CSV, with commas (*.csv)</source>
        <translation>逗号分隔的 CSV (*.csv)</translation>
    </message>
    <message>
        <source>SQLite database (*.sqlite)</source>
        <translation>SQLite 数据库 (*.sqlite)</translation>
    </message>
    <message>
        <source>Exporting data</source>
        <translation>正在导出数据</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::QuestionPanel</name>
    <message>
        <source>no effect</source>
        <translation>无效应</translation>
    </message>
    <message>
        <source>as in a randomised experiment</source>
        <translation>如同随机化实验</translation>
    </message>
    <message>
        <source>nothing to adjust for</source>
        <translation>无需调整</translation>
    </message>
    <message>
        <source>back-door adjustment</source>
        <translation>后门调整</translation>
    </message>
    <message>
        <source>front-door</source>
        <translation>前门</translation>
    </message>
    <message>
        <source>by the general algorithm (ID)</source>
        <translation>通过一般算法 (ID)</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Adjustment sets</source>
        <translation>调整集</translation>
    </message>
    <message>
        <source>&amp;Treatment</source>
        <translation>处理(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>结果(&amp;O)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>（选择）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Estimand</source>
        <translation>估计目标</translation>
    </message>
    <message>
        <source>Estimand: %1</source>
        <translation>估计目标：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n minimal adjustment set(s)</source>
        <translation>
            <numerusform>%n 个最小调整集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n minimal adjustment sets; there are more</source>
        <translation>
            <numerusform>前 %n 个最小调整集；还有更多</numerusform>
        </translation>
    </message>
    <message>
        <source>∅  (nothing to adjust for)</source>
        <translation>∅  （无需调整）</translation>
    </message>
    <message>
        <source>%1 (no column)</source>
        <translation>%1（无对应列）</translation>
    </message>
    <message>
        <source>Whether the formula was checked</source>
        <translation>公式是否已检验</translation>
    </message>
    <message>
        <source>Checking the formula on a random model of this graph…</source>
        <translation>正在用此图的随机模型检验公式…</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::Recovery</name>
    <message>
        <source>Keeping unsaved changes</source>
        <translation>正在保留未保存的更改</translation>
    </message>
    <message>
        <source>Removing the recovery copy</source>
        <translation>正在删除恢复副本</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::RecoveryBar</name>
    <message numerus="yes">
        <source>The program ended without saving. %n document(s) can be restored:</source>
        <translation>
            <numerusform>程序未保存就已结束。可恢复 %n 个文档：</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them and offer them again at the next start</source>
        <translation>保留并在下次启动时再次提示</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>稍后决定</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>“%1”, changed %2, not saved to a file yet</source>
        <translation>“%1”，更改于 %2，尚未保存到文件</translation>
    </message>
    <message>
        <source>“%1”, changed %2, from %3</source>
        <translation>“%1”，更改于 %2，来自 %3</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>恢复“%1”</translation>
    </message>
    <message>
        <source>Delete this copy; what is saved stays as it is</source>
        <translation>删除此副本；已保存的内容保持不变</translation>
    </message>
    <message>
        <source>Discard “%1”</source>
        <translation>丢弃“%1”</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::Regions</name>
    <message>
        <source>District %1</source>
        <translation>区块 %1</translation>
    </message>
    <message>
        <source>larger C-forest</source>
        <translation>较大的 C 森林</translation>
    </message>
    <message>
        <source>smaller C-forest</source>
        <translation>较小的 C 森林</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::RubberBandGesture</name>
    <message>
        <source>Draw the rectangle over what you want to select.</source>
        <translation>用矩形框住想要选择的内容。</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::Safekeeping</name>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Another program has changed “%1”. Reload it and lose the changes made here, or keep them and replace the file at the next save?</source>
        <translation>另一个程序已更改“%1”。要重新加载并丢失此处的更改，还是保留更改并在下次保存时替换该文件？</translation>
    </message>
    <message>
        <source>Another program has changed “%1”. Reload it, or keep what is shown and replace the file at the next save?</source>
        <translation>另一个程序已更改“%1”。要重新加载，还是保留所显示的内容并在下次保存时替换该文件？</translation>
    </message>
    <message>
        <source>Reload the file from the disk</source>
        <translation>从磁盘重新加载文件</translation>
    </message>
    <message>
        <source>Keep what is shown here</source>
        <translation>保留此处显示的内容</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::SelectTool</name>
    <message>
        <source>&amp;Select</source>
        <translation>选择(&amp;S)</translation>
    </message>
    <message>
        <source>Select and move</source>
        <translation>选择和移动</translation>
    </message>
    <message>
        <source>Double-click adds a variable. Drag a variable to move it, or drag from its ring to draw an edge.</source>
        <translation>双击可添加变量。拖动变量可移动它，从其圆环拖出可画边。</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::Sentences</name>
    <message>
        <source>A fork on an open biasing path: %1</source>
        <translation>开放偏倚路径上的叉结构：%1</translation>
    </message>
    <message>
        <source>A collider that is adjusted for opens %1</source>
        <translation>被调整的对撞变量打开了 %1</translation>
    </message>
    <message>
        <source>A collider whose effect %1 is adjusted for opens %2</source>
        <translation>对撞变量的结果 %1 被调整，打开了 %2</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::StartPage</name>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>What do you want to find out?</source>
        <translation>您想了解什么？</translation>
    </message>
    <message>
        <source>Just draw: press N or double-click the canvas for a variable. Or begin with one of these.</source>
        <translation>直接画即可：按 N 或双击画布添加变量。也可以从以下内容开始。</translation>
    </message>
    <message>
        <source>New Drawing</source>
        <translation>新建绘图</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Import Data…</source>
        <translation>导入数据…</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::StatisticsSettings</name>
    <message>
        <source>A file of %1. Its value labels become categories.</source>
        <translation>%1 文件。其中的值标签将成为类别。</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>以文件为准</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::TableModel</name>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::TablePanel</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::TrainingPanel</name>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Train a transformer on the columns of the variables on the canvas</source>
        <translation>用画布上各变量的列训练 Transformer</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The same seed on the same machine gives the same model</source>
        <translation>同一台机器上相同的随机种子得到相同的模型</translation>
    </message>
    <message>
        <source>Epochs at most</source>
        <translation>最多轮次</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Training ends earlier when the validation loss no longer falls</source>
        <translation>验证损失不再下降时训练会提前结束</translation>
    </message>
    <message>
        <source>Training progress</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>随机种子(&amp;S)</translation>
    </message>
    <message>
        <source>Preparing the data…</source>
        <translation>正在准备数据…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Training was cancelled; nothing was changed.</source>
        <translation>训练已取消；没有任何更改。</translation>
    </message>
    <message>
        <source>%1 tokens/s, at most %2 left</source>
        <translation>每秒 %1 个 token，最多还剩 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Epoch %1, step %2 of %3</source>
        <translation>第 %1 轮，第 %2 步（共 %3 步）</translation>
    </message>
    <message numerus="yes">
        <source>Ready to train on %n variable(s).</source>
        <translation>
            <numerusform>可以用 %n 个变量进行训练。</numerusform>
        </translation>
    </message>
    <message>
        <source>Trained on %1 rows and %2 variables with seed %3.</source>
        <translation>已用 %1 行、%2 个变量训练，随机种子为 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with missing cells were left out.</source>
        <translation>
            <numerusform>已略去 %n 个含有缺失单元格的行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped early: the validation loss no longer fell.</source>
        <translation>提前结束：验证损失不再下降。</translation>
    </message>
    <message>
        <source>Train again.</source>
        <translation>请重新训练。</translation>
    </message>
    <message>
        <source>Epo&amp;chs at most</source>
        <translation>最多轮数(&amp;C)</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::VariableTool</name>
    <message>
        <source>&amp;Variables</source>
        <translation>变量(&amp;V)</translation>
    </message>
    <message>
        <source>Add a variable with each click</source>
        <translation>每次点击添加一个变量</translation>
    </message>
    <message>
        <source>Click where a variable should be and type its name. Esc returns to selecting.</source>
        <translation>点击要放置变量的位置并输入名称。Esc 返回选择。</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::VariablesModel</name>
    <message>
        <source>none</source>
        <comment>no role</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>adjusted</source>
        <translation>已调整</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>潜变量</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1：是</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1：否</translation>
    </message>
    <message>
        <source>The column of the data that the variable stands for</source>
        <translation>变量所代表的数据列</translation>
    </message>
    <message>
        <source>A text for people beside the name</source>
        <translation>名称之外供人阅读的文字</translation>
    </message>
    <message>
        <source>The cases in the data were chosen by this variable</source>
        <translation>数据中的个案按此变量选择</translation>
    </message>
    <message>
        <source>Set by chance in an experiment: nothing in the graph causes it</source>
        <translation>在实验中随机设定：图中没有什么引起它</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Randomised</source>
        <translation>随机化</translation>
    </message>
    <message>
        <source>Take the Role of %1 Away</source>
        <translation>取消 %1 的角色</translation>
    </message>
    <message>
        <source>Make %1 the Treatment</source>
        <translation>将 %1 设为处理</translation>
    </message>
    <message>
        <source>Make %1 the Outcome</source>
        <translation>将 %1 设为结果</translation>
    </message>
    <message>
        <source>Always Adjust for %1</source>
        <translation>始终对 %1 进行调整</translation>
    </message>
    <message>
        <source>Mark %1 as Latent</source>
        <translation>将 %1 标为潜变量</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>标注 %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::VariablesPanel</name>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Column of the data</source>
        <translation>数据的列</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>无对应列</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Search the variables</source>
        <translation>搜索变量</translation>
    </message>
    <message>
        <source>Name of a new variable</source>
        <translation>新变量的名称</translation>
    </message>
    <message>
        <source>New variable</source>
        <translation>新变量</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Add a variable with this name</source>
        <translation>添加此名称的变量</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the selected variables with their edges</source>
        <translation>删除所选变量及其边</translation>
    </message>
    <message>
        <source>Delete Variables</source>
        <translation>删除变量</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::ViewModes</name>
    <message>
        <source>Show the drawing, which can be edited</source>
        <translation>显示可编辑的绘图</translation>
    </message>
    <message>
        <source>Show which variables depend on each other given all others</source>
        <translation>显示给定其他所有变量时哪些变量相互依赖</translation>
    </message>
    <message>
        <source>Show which variables the graph lets depend on each other</source>
        <translation>显示此图允许哪些变量相互依赖</translation>
    </message>
    <message>
        <source>Show what data can say of the graph: its CPDAG, or PAG where something is latent</source>
        <translation>显示数据对此图所能说明的内容：其 CPDAG，或有潜变量时的 PAG</translation>
    </message>
    <message>
        <source>Show the maximal ancestral graph over what is measured</source>
        <translation>显示已测量变量上的极大祖先图</translation>
    </message>
    <message>
        <source>Show the graph with latent variables replaced by bidirected edges</source>
        <translation>显示以双向边替换潜变量的图</translation>
    </message>
    <message>
        <source>Show the graph after setting the treatment, without arrows into it</source>
        <translation>显示设定处理之后、去掉指向它的箭头的图</translation>
    </message>
    <message>
        <source>Show what happened and what would have happened had the treatment been set</source>
        <translation>显示实际发生的情况，以及若设定处理本会发生的情况</translation>
    </message>
    <message>
        <source>“%1” is shown, which follows from the drawing and cannot be edited. Esc goes back to the drawing.</source>
        <translation>正在显示“%1”，它由绘图导出，不能编辑。Esc 返回绘图。</translation>
    </message>
    <message>
        <source>Computing… Esc goes back to the drawing.</source>
        <translation>正在计算… Esc 返回绘图。</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import Data…</source>
        <translation>导入数据(&amp;I)…</translation>
    </message>
    <message>
        <source>Import &amp;Graph…</source>
        <translation>导入图(&amp;G)…</translation>
    </message>
    <message>
        <source>E&amp;xport Graph…</source>
        <translation>导出图(&amp;X)…</translation>
    </message>
    <message>
        <source>Export &amp;Picture…</source>
        <translation>导出图片(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Open &amp;Example</source>
        <translation>打开示例(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>Train a transformer on the columns of the variables</source>
        <translation>用各变量的列训练 Transformer</translation>
    </message>
    <message>
        <source>&amp;Cancel Training</source>
        <translation>取消训练(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Estimate Effect</source>
        <translation>估计效应(&amp;E)</translation>
    </message>
    <message>
        <source>Estimate the effect of the treatment</source>
        <translation>估计处理的效应</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Dovetail</source>
        <translation>关于 Dovetail(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销(&amp;U) %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做(&amp;R) %1</translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation>新建窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Write what the canvas shows, with its legend, as SVG, PDF, PNG or TikZ</source>
        <translation>将画布内容连同图例写为 SVG、PDF、PNG 或 TikZ</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>Print what the canvas shows, with its legend, on one page</source>
        <translation>将画布内容连同图例打印在一页上</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 已不存在</translation>
    </message>
    <message>
        <source>&amp;Clear the List</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Next Window</source>
        <translation>下一个窗口(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard and Mouse…</source>
        <translation>键盘和鼠标(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Start Page</source>
        <translation>起始页(&amp;S)</translation>
    </message>
    <message>
        <source>Import Data from Clip&amp;board…</source>
        <translation>从剪贴板导入数据(&amp;B)…</translation>
    </message>
    <message>
        <source>Export &amp;Data…</source>
        <translation>导出数据(&amp;D)…</translation>
    </message>
    <message>
        <source>Write the table as CSV or into a database</source>
        <translation>将表写为 CSV 或写入数据库</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::ZoomBox</name>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>How large the graph is shown</source>
        <translation>图的显示大小</translation>
    </message>
    <message>
        <source>&amp;Fit the Graph</source>
        <translation>适合图的大小(&amp;F)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>engines</name>
    <message>
        <source>There is no variable “%1” in the graph.</source>
        <translation>图中没有变量“%1”。</translation>
    </message>
    <message>
        <source>Draw it, or ask about another variable.</source>
        <translation>请画出它，或改问其他变量。</translation>
    </message>
    <message>
        <source>Treatment and outcome are the same variable.</source>
        <translation>处理和结果是同一个变量。</translation>
    </message>
    <message>
        <source>Choose two different ones.</source>
        <translation>请选择两个不同的变量。</translation>
    </message>
    <message>
        <source>The variable “%1” has no column in the data.</source>
        <translation>变量“%1”在数据中没有对应的列。</translation>
    </message>
    <message>
        <source>Bind it to a column, or ask about another variable.</source>
        <translation>请将其绑定到某一列，或改问其他变量。</translation>
    </message>
    <message>
        <source>The model was trained with “%1” before “%2”, but in the graph “%3” acts on “%4”.</source>
        <translation>模型训练时“%1”在“%2”之前，但图中“%3”影响“%4”。</translation>
    </message>
    <message>
        <source>Train a model for this question.</source>
        <translation>请为此问题训练模型。</translation>
    </message>
    <message>
        <source>Train it again.</source>
        <translation>请重新训练。</translation>
    </message>
    <message>
        <source>The stored model is damaged: the groups of “%1” do not fit together.</source>
        <translation>存储的模型已损坏：“%1”的分组不一致。</translation>
    </message>
    <message>
        <source>The stored model is damaged: it has fewer than two variables.</source>
        <translation>存储的模型已损坏：变量少于两个。</translation>
    </message>
    <message>
        <source>The stored model is damaged: its sizes make no sense.</source>
        <translation>存储的模型已损坏：其尺寸不合理。</translation>
    </message>
    <message>
        <source>The stored model has been cut off.</source>
        <translation>存储的模型被截断。</translation>
    </message>
    <message>
        <source>The stored model is damaged: it is too long.</source>
        <translation>存储的模型已损坏：过长。</translation>
    </message>
    <message>
        <source>The stored model is damaged: a weight is not a number.</source>
        <translation>存储的模型已损坏：有权重不是数。</translation>
    </message>
    <message>
        <source>The stored model has been cut off or is no model.</source>
        <translation>存储的模型被截断或不是模型。</translation>
    </message>
    <message>
        <source>The stored model is damaged: its header cannot be read.</source>
        <translation>存储的模型已损坏：无法读取其头部。</translation>
    </message>
    <message>
        <source>The stored model is no model of this program.</source>
        <translation>存储的模型不是本程序的模型。</translation>
    </message>
    <message>
        <source>The stored model comes from a newer version of the program.</source>
        <translation>存储的模型来自较新版本的程序。</translation>
    </message>
    <message>
        <source>Open it with that version, or train it again.</source>
        <translation>请用该版本打开，或重新训练。</translation>
    </message>
    <message>
        <source>The stored model is damaged: a field of its header is missing.</source>
        <translation>存储的模型已损坏：头部缺少字段。</translation>
    </message>
    <message>
        <source>The model does not know the variable “%1”.</source>
        <translation>模型不认识变量“%1”。</translation>
    </message>
    <message>
        <source>Train a model that includes it.</source>
        <translation>请训练包含它的模型。</translation>
    </message>
    <message>
        <source>“%1” is no group of “%2”.</source>
        <translation>“%1”不是“%2”的组。</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>请从 %1 中选择。</translation>
    </message>
    <message>
        <source>The model has seen no row with “%1” in the group “%2”.</source>
        <translation>模型没有见过“%1”属于组“%2”的行。</translation>
    </message>
    <message>
        <source>Use fewer groups, or train with more bins.</source>
        <translation>请减少组数，或用更多分箱训练。</translation>
    </message>
    <message>
        <source>There are no groups to report in.</source>
        <translation>没有可供报告的组。</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>请至少选择一个。</translation>
    </message>
    <message>
        <source>A simulation needs at least two rows.</source>
        <translation>模拟至少需要两行。</translation>
    </message>
    <message>
        <source>Ask for more.</source>
        <translation>请增加行数。</translation>
    </message>
    <message>
        <source>The column “%1” has a single value in the rows without gaps.</source>
        <translation>在没有缺失的行中，列“%1”只有一个值。</translation>
    </message>
    <message>
        <source>Leave the variable out: what does not vary teaches nothing.</source>
        <translation>请去掉该变量：不变化的量没有信息。</translation>
    </message>
    <message>
        <source>The text column “%1” has %2 different values; it seems to name the rows.</source>
        <translation>文本列“%1”有 %2 个不同的值；它似乎是行的名称。</translation>
    </message>
    <message>
        <source>Leave it out, or join its values into at most %1 groups.</source>
        <translation>请去掉它，或将其值合并为至多 %1 组。</translation>
    </message>
    <message>
        <source>The data have no column “%1”.</source>
        <translation>数据中没有列“%1”。</translation>
    </message>
    <message>
        <source>Change the training settings.</source>
        <translation>请更改训练设置。</translation>
    </message>
    <message>
        <source>The number of layers must be between 1 and 24.</source>
        <translation>层数必须在 1 到 24 之间。</translation>
    </message>
    <message>
        <source>The width must be between 8 and 1024 and a multiple of the number of heads.</source>
        <translation>宽度必须在 8 到 1024 之间，且为头数的倍数。</translation>
    </message>
    <message>
        <source>The number of bins must be between 2 and 1024.</source>
        <translation>分箱数必须在 2 到 1024 之间。</translation>
    </message>
    <message>
        <source>Epochs, rows a step, patience and threads must not be negative.</source>
        <translation>轮次、每步行数、耐心值和线程数不得为负。</translation>
    </message>
    <message>
        <source>The learning rate must be above 0 and at most 1, the weight decay not negative.</source>
        <translation>学习率必须大于 0 且不超过 1，权重衰减不得为负。</translation>
    </message>
    <message>
        <source>The share of rows for validation must be between 0 and 0.9.</source>
        <translation>验证行的比例必须在 0 到 0.9 之间。</translation>
    </message>
    <message>
        <source>A model needs at least two variables that have a data column.</source>
        <translation>模型至少需要两个有数据列的变量。</translation>
    </message>
    <message>
        <source>Bind more variables to columns.</source>
        <translation>请将更多变量绑定到列。</translation>
    </message>
    <message>
        <source>A variable comes twice in the order of the model.</source>
        <translation>某变量在模型次序中出现两次。</translation>
    </message>
    <message>
        <source>Bind every column to one variable.</source>
        <translation>请将每一列只绑定到一个变量。</translation>
    </message>
    <message>
        <source>No row has a value in every one of the model&apos;s columns.</source>
        <translation>没有任何一行在模型的所有列中都有值。</translation>
    </message>
    <message>
        <source>Leave out the variables with many missing values.</source>
        <translation>请去掉缺失值多的变量。</translation>
    </message>
    <message>
        <source>Only %1 rows have a value in every one of the model&apos;s columns; training needs at least %2.</source>
        <translation>只有 %1 行在模型的所有列中都有值；训练至少需要 %2 行。</translation>
    </message>
    <message>
        <source>Bring more rows, or leave out the variables with many missing values.</source>
        <translation>请提供更多行，或去掉缺失值多的变量。</translation>
    </message>
    <message>
        <source>Training diverged: the weights are no longer numbers.</source>
        <translation>训练发散：权重已不是数。</translation>
    </message>
    <message>
        <source>Lower the learning rate.</source>
        <translation>请降低学习率。</translation>
    </message>
    <message>
        <source>Few simulated rows are likely to have “%1” = “%2”; its observational distribution is rough.</source>
        <translation>模拟数据中可能只有少数行满足“%1”=“%2”；其观察分布较为粗略。</translation>
    </message>
    <message>
        <source>%1 rows were simulated from a model that learned from %2 rows (training seed %3).</source>
        <translation>从一个由 %2 行学得的模型模拟了 %1 行（训练种子 %3）。</translation>
    </message>
    <message>
        <source>“%1” does not act on “%2” in the graph, so setting it changes nothing.</source>
        <translation>图中“%1”不影响“%2”，因此设定它不会改变任何东西。</translation>
    </message>
    <message>
        <source>Setting “%1” to a group means setting it at random as it is distributed within that group.</source>
        <translation>将“%1”设为某一组，是指按其在该组内的分布随机设定。</translation>
    </message>
    <message>
        <source>The means are the probability of “%1” = “%2”.</source>
        <translation>均值是“%1”=“%2”的概率。</translation>
    </message>
</context>
<context>
    <name>estimate</name>
    <message>
        <source>The formula was not evaluated in the time given.</source>
        <translation>未能在给定时间内计算公式。</translation>
    </message>
    <message>
        <source>The formula needs a table that does not fit into memory.</source>
        <translation>公式需要的表超出内存。</translation>
    </message>
    <message>
        <source>Use fewer categories or fewer variables.</source>
        <translation>请减少类别或变量。</translation>
    </message>
    <message>
        <source>The formula needs a distribution that is not among the data.</source>
        <translation>公式需要数据中没有的分布。</translation>
    </message>
    <message>
        <source>The formula needs a variable that is not among the data.</source>
        <translation>公式需要数据中没有的变量。</translation>
    </message>
    <message>
        <source>“%1” was not expected</source>
        <translation>此处不应有“%1”</translation>
    </message>
    <message>
        <source>column %1: %2.</source>
        <translation>第 %1 列：%2。</translation>
    </message>
    <message>
        <source>Write the formula as in Σ_{z} P(y | x, z) P(z).</source>
        <translation>请按 Σ_{z} P(y | x, z) P(z) 的形式书写公式。</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>the name in double quotes does not end</source>
        <translation>双引号中的名称没有结束</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>缺少名称</translation>
    </message>
    <message>
        <source>there is no variable “%1”</source>
        <translation>没有变量“%1”</translation>
    </message>
    <message>
        <source>a factor is missing after “/”</source>
        <translation>“/”之后缺少因子</translation>
    </message>
    <message>
        <source>a formula is missing</source>
        <translation>缺少公式</translation>
    </message>
    <message>
        <source>the sum is over “%1”, which it does not hold</source>
        <translation>对“%1”求和，而求和式中没有它</translation>
    </message>
    <message>
        <source>the number of a distribution is missing after “^”</source>
        <translation>“^”之后缺少分布的编号</translation>
    </message>
    <message>
        <source>a variable stands twice in one probability</source>
        <translation>同一概率中某变量出现两次</translation>
    </message>
    <message>
        <source>the brackets are nested too deeply</source>
        <translation>括号嵌套过深</translation>
    </message>
    <message>
        <source>The formula is too long to be evaluated value by value.</source>
        <translation>公式过长，无法逐值计算。</translation>
    </message>
    <message>
        <source>Use fewer variables or fewer categories, so that tables can be used.</source>
        <translation>请减少变量或类别，以便使用表格。</translation>
    </message>
    <message>
        <source>“%1” is both the treatment and the outcome.</source>
        <translation>“%1”既是处理又是结果。</translation>
    </message>
    <message>
        <source>Choose two different variables.</source>
        <translation>请选择两个不同的变量。</translation>
    </message>
    <message>
        <source>“%1” is the treatment and cannot be adjusted for.</source>
        <translation>“%1”是处理，不能对其进行调整。</translation>
    </message>
    <message>
        <source>“%1” is the outcome and cannot be adjusted for.</source>
        <translation>“%1”是结果，不能对其进行调整。</translation>
    </message>
    <message>
        <source>Take it out of the adjustment set.</source>
        <translation>请将其移出调整集。</translation>
    </message>
    <message>
        <source>Column “%1” has a different text in each of the %2 rows: it names the rows and says nothing about them.</source>
        <translation>列“%1”在 %2 行中各有不同的文本：它只是行的名称，没有信息。</translation>
    </message>
    <message>
        <source>Choose another column.</source>
        <translation>请选择其他列。</translation>
    </message>
    <message>
        <source>Choose another column, or data in which it varies.</source>
        <translation>请选择其他列，或选择其值有变化的数据。</translation>
    </message>
    <message>
        <source>The outcome “%1” never is “%2” in the complete rows.</source>
        <translation>在完整的行中，结果“%1”从未等于“%2”。</translation>
    </message>
    <message>
        <source>Choose one of its values.</source>
        <translation>请选择其取值之一。</translation>
    </message>
    <message>
        <source>No row has a value in all of the columns that the question needs.</source>
        <translation>没有任何一行在问题所需的所有列中都有值。</translation>
    </message>
    <message>
        <source>Leave out the columns with many missing cells.</source>
        <translation>请去掉缺失单元格多的列。</translation>
    </message>
    <message>
        <source>The treatment “%1” has the same value, %2, in all %3 complete rows, so there is nothing to compare.</source>
        <translation>处理“%1”在全部 %3 个完整行中取同一个值 %2，因此无从比较。</translation>
    </message>
    <message>
        <source>The outcome “%1” has the same value, %2, in all %3 complete rows, so there is nothing to compare.</source>
        <translation>结果“%1”在全部 %3 个完整行中取同一个值 %2，因此无从比较。</translation>
    </message>
    <message>
        <source>The formula asks for an experiment, and there are only observations.</source>
        <translation>公式需要实验，而只有观测数据。</translation>
    </message>
    <message>
        <source>Use an effect that is identified from the observed data.</source>
        <translation>请使用可由观测数据识别的效应。</translation>
    </message>
    <message>
        <source>The formula needs the column “%1”.</source>
        <translation>公式需要列“%1”。</translation>
    </message>
    <message>
        <source>The treatment “%1” has no group “%2”.</source>
        <translation>处理“%1”没有组“%2”。</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>请从中选择：%1。</translation>
    </message>
    <message>
        <source>The group “%1” would be compared with itself.</source>
        <translation>组“%1”将与自身比较。</translation>
    </message>
    <message>
        <source>Choose two different groups of the treatment.</source>
        <translation>请选择处理的两个不同的组。</translation>
    </message>
    <message>
        <source>The adjustment set has more than %1 columns, counting one for each level of text.</source>
        <translation>调整集超过 %1 列（每个文本水平计为一列）。</translation>
    </message>
    <message>
        <source>Leave out text with many levels.</source>
        <translation>请去掉水平过多的文本。</translation>
    </message>
    <message>
        <source>The treatment is a linear function of the adjustment columns, so the data cannot tell its effect from theirs.</source>
        <translation>处理是调整列的线性函数，因此数据无法区分两者的效应。</translation>
    </message>
    <message>
        <source>Take the columns that determine it out of the adjustment set.</source>
        <translation>请将决定它的列移出调整集。</translation>
    </message>
    <message>
        <source>The model is too large for exact sums.</source>
        <translation>模型过大，无法精确求和。</translation>
    </message>
    <message>
        <source>Use fewer variables or fewer values.</source>
        <translation>请减少变量或取值。</translation>
    </message>
    <message>
        <source>Give P(variable | parents) for each variable, with one number of values for each.</source>
        <translation>请为每个变量给出 P(变量 | 父变量)，且各变量的取值数一致。</translation>
    </message>
    <message>
        <source>The table of “%1” does not have the variable and its parents as axes.</source>
        <translation>“%1”的表没有以该变量及其父变量为轴。</translation>
    </message>
    <message>
        <source>The table of “%1” disagrees with another about values.</source>
        <translation>“%1”的表与另一张表的取值不一致。</translation>
    </message>
    <message>
        <source>The table of “%1” does not hold probabilities that sum to 1.</source>
        <translation>“%1”的表中的概率之和不为 1。</translation>
    </message>
    <message>
        <source>A table belongs to no variable of the graph.</source>
        <translation>有一张表不属于图中的任何变量。</translation>
    </message>
    <message>
        <source>There are more combinations of values than fit into a table, so the formula&apos;s probabilities come from logistic regressions without interactions; the intervals that a bootstrap gives are left out.</source>
        <translation>取值组合多于一张表所能容纳，因此公式中的概率来自不含交互项的逻辑回归；不给出自助法的区间。</translation>
    </message>
    <message>
        <source>Its sums were sampled (seed %1): the standard error of that is at most %2 for each probability.</source>
        <translation>其求和是通过抽样得到的（种子 %1）：每个概率由此产生的标准误不超过 %2。</translation>
    </message>
    <message>
        <source>The formula needs probabilities: %1 taken in %2 groups of equally many rows.</source>
        <translation>公式需要概率：%1 按行数相等分为 %2 组。</translation>
    </message>
    <message>
        <source>There are more combinations of values (%1) than rows, so many were never seen and the estimate is rough.</source>
        <translation>取值组合（%1）多于行数，许多组合从未出现，因此估计较为粗略。</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>不到 1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>In strata with %1 of the rows some treatment group never occurs (positivity fails), so a regression fills the gaps.</source>
        <translation>在包含 %1 行的层中，某个处理组从未出现（不满足正值性），因此用回归填补空缺。</translation>
    </message>
    <message>
        <source>The treatment has many values: its effect is taken to be a straight line, and each group stands for the mean of its values.</source>
        <translation>处理变量有许多取值：假定其效应为直线，每组代表其取值的均值。</translation>
    </message>
    <message>
        <source>The outcome has two values: its probability is modelled as a straight line (a linear probability model).</source>
        <translation>结果变量有两个取值：其概率以直线建模（线性概率模型）。</translation>
    </message>
    <message>
        <source>Among the rows with treatment %1 the adjustment columns vary less than in all rows: what is said of this group leans in part on the model, not on data (positivity fails).</source>
        <translation>在处理为 %1 的行中，调整列的变化小于全部行：关于该组的结论部分依赖模型而非数据（不满足正值性）。</translation>
    </message>
    <message>
        <source>%1 % of the rows have values of the adjustment columns that never occur with treatment %2: there the regression extrapolates.</source>
        <translation>%1% 的行具有在处理 %2 下从未出现的调整列取值：此处回归是外推。</translation>
    </message>
    <message>
        <source>Some strata have few rows of a treatment group (the smallest %1), so the estimate hangs on single rows.</source>
        <translation>某些层中某个处理组的行数很少（最小为 %1），因此估计取决于个别行。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the adjustment columns are combinations of the others and add nothing.</source>
        <comment>%n of the adjustment columns is a combination of the others and adds nothing.</comment>
        <translation>
            <numerusform>有 %n 个调整列是其他列的组合，不增加任何信息。</numerusform>
        </translation>
    </message>
    <message>
        <source>A sample of %1 rows needs about %2 MiB of memory, and %3 MiB are free.</source>
        <translation>%1 行的样本约需 %2 MiB 内存，而可用内存为 %3 MiB。</translation>
    </message>
    <message>
        <source>Draw fewer rows.</source>
        <translation>请减少抽取的行数。</translation>
    </message>
    <message>
        <source>The sample would have no rows.</source>
        <translation>样本将没有任何行。</translation>
    </message>
    <message>
        <source>Draw at least one row.</source>
        <translation>请至少抽取一行。</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>%1 was not expected here.</source>
        <translation>此处不应有%1。</translation>
    </message>
    <message>
        <source>Put names with such characters in double quotes.</source>
        <translation>含有此类字符的名称请加双引号。</translation>
    </message>
    <message>
        <source>This comment does not end.</source>
        <translation>此注释没有结束。</translation>
    </message>
    <message>
        <source>Close it with */.</source>
        <translation>请用 */ 结束。</translation>
    </message>
    <message>
        <source>Here should be “network”, “variable” or “probability”, not %1.</source>
        <translation>此处应为“network”、“variable”或“probability”，而不是%1。</translation>
    </message>
    <message>
        <source>Choose a file in the Interchange Format of Bayesian networks.</source>
        <translation>请选择贝叶斯网络交换格式的文件。</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>Add it, or remove what is too much.</source>
        <translation>请补上，或删除多余的内容。</translation>
    </message>
    <message>
        <source>Put names with unusual characters in double quotes.</source>
        <translation>含有特殊字符的名称请加双引号。</translation>
    </message>
    <message>
        <source>Add a “}”.</source>
        <translation>请补上“}”。</translation>
    </message>
    <message>
        <source>Here should be the name of the network, not %1.</source>
        <translation>此处应为网络的名称，而不是%1。</translation>
    </message>
    <message>
        <source>Here should be “%1” after the name of the network, not %2.</source>
        <translation>网络名称之后应为“%1”，而不是%2。</translation>
    </message>
    <message>
        <source>The text ends in the middle of a network.</source>
        <translation>文本在网络中途结束。</translation>
    </message>
    <message>
        <source>Here should be a property, not %1.</source>
        <translation>此处应为属性，而不是%1。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>请删除它。</translation>
    </message>
    <message>
        <source>The text ends in the middle of a property.</source>
        <translation>文本在属性中途结束。</translation>
    </message>
    <message>
        <source>Add a “;”.</source>
        <translation>请补上“;”。</translation>
    </message>
    <message>
        <source>Here should be “%1” after the property, not %2.</source>
        <translation>属性之后应为“%1”，而不是%2。</translation>
    </message>
    <message>
        <source>Here should be the name of a variable, not %1.</source>
        <translation>此处应为变量的名称，而不是%1。</translation>
    </message>
    <message>
        <source>There is another variable with the name %1.</source>
        <translation>已有另一个名为%1的变量。</translation>
    </message>
    <message>
        <source>Give each variable a name of its own.</source>
        <translation>请为每个变量取不同的名称。</translation>
    </message>
    <message>
        <source>Here should be “%1” after the variable&apos;s name, not %2.</source>
        <translation>变量名称之后应为“%1”，而不是%2。</translation>
    </message>
    <message>
        <source>The text ends in the middle of a variable.</source>
        <translation>文本在变量中途结束。</translation>
    </message>
    <message>
        <source>Variables have the type “discrete”, not %1.</source>
        <translation>变量的类型应为“discrete”，而不是%1。</translation>
    </message>
    <message>
        <source>Write it as in type discrete [ 2 ] { no, yes };</source>
        <translation>请按 type discrete [ 2 ] { no, yes }; 的形式书写。</translation>
    </message>
    <message>
        <source>Here should be “%1” before the number of states, not %2.</source>
        <translation>状态数之前应为“%1”，而不是%2。</translation>
    </message>
    <message>
        <source>Here should be “%1” after the number of states, not %2.</source>
        <translation>状态数之后应为“%1”，而不是%2。</translation>
    </message>
    <message>
        <source>Here should be “%1” before the states, not %2.</source>
        <translation>状态之前应为“%1”，而不是%2。</translation>
    </message>
    <message>
        <source>The text ends in the middle of a list of states.</source>
        <translation>文本在状态列表中途结束。</translation>
    </message>
    <message>
        <source>Here should be the name of a state, not %1.</source>
        <translation>此处应为状态的名称，而不是%1。</translation>
    </message>
    <message>
        <source>Here should be “%1” between the states, not %2.</source>
        <translation>状态之间应为“%1”，而不是%2。</translation>
    </message>
    <message>
        <source>Here should be “%1” after the states, not %2.</source>
        <translation>状态之后应为“%1”，而不是%2。</translation>
    </message>
    <message>
        <source>The variable has %1 states, not %2.</source>
        <translation>该变量有 %1 个状态，而不是%2。</translation>
    </message>
    <message>
        <source>Correct the number or the list.</source>
        <translation>请更正数目或列表。</translation>
    </message>
    <message>
        <source>The variable has two types.</source>
        <translation>该变量有两个类型。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>请删除其中之一。</translation>
    </message>
    <message>
        <source>There is no variable %1.</source>
        <translation>没有变量%1。</translation>
    </message>
    <message>
        <source>Variables are declared before their probabilities, as in variable a { }.</source>
        <translation>变量应在其概率之前声明，例如 variable a { }。</translation>
    </message>
    <message>
        <source>Here should be “%1” after “probability”, not %2.</source>
        <translation>“probability”之后应为“%1”，而不是%2。</translation>
    </message>
    <message>
        <source>Here should be “%1” or a “|” after the variable, not %2.</source>
        <translation>变量之后应为“%1”或“|”，而不是%2。</translation>
    </message>
    <message>
        <source>Here should be the name of a parent, not %1.</source>
        <translation>此处应为父变量的名称，而不是%1。</translation>
    </message>
    <message>
        <source>Here should be “%1” between the parents, not %2.</source>
        <translation>父变量之间应为“%1”，而不是%2。</translation>
    </message>
    <message>
        <source>Here should be “%1” after the parents, not %2.</source>
        <translation>父变量之后应为“%1”，而不是%2。</translation>
    </message>
    <message>
        <source>The probabilities of %1 are given twice.</source>
        <translation>%1的概率给出了两次。</translation>
    </message>
    <message>
        <source>Remove one of the two blocks.</source>
        <translation>请删除两个块之一。</translation>
    </message>
    <message>
        <source>Here should be “%1” before the probabilities, not %2.</source>
        <translation>概率之前应为“%1”，而不是%2。</translation>
    </message>
    <message>
        <source>The text ends in the middle of a table.</source>
        <translation>文本在表格中途结束。</translation>
    </message>
    <message>
        <source>Here should be “table”, “default” or the values of the parents, not %1.</source>
        <translation>此处应为“table”、“default”或父变量的值，而不是%1。</translation>
    </message>
    <message>
        <source>Write an entry as in (yes, no) 0.1, 0.9;</source>
        <translation>请按 (yes, no) 0.1, 0.9; 的形式书写条目。</translation>
    </message>
    <message>
        <source>Here should be a probability, not %1.</source>
        <translation>此处应为概率，而不是%1。</translation>
    </message>
    <message>
        <source>Write numbers such as 0.25.</source>
        <translation>请书写 0.25 这样的数。</translation>
    </message>
    <message>
        <source>Here should be “%1” after the numbers, not %2.</source>
        <translation>数之后应为“%1”，而不是%2。</translation>
    </message>
    <message>
        <source>%1 has %2 states, which do not fit %3 numbers.</source>
        <translation>%1有 %2 个状态，与 %3 个数不符。</translation>
    </message>
    <message>
        <source>Give a number for each state.</source>
        <translation>请为每个状态给出一个数。</translation>
    </message>
    <message>
        <source>%1 has no state %2.</source>
        <translation>%1没有状态%2。</translation>
    </message>
    <message>
        <source>Use a state of its declaration.</source>
        <translation>请使用其声明中的状态。</translation>
    </message>
    <message>
        <source>Here should be “%1” between the values of the parents, not %2.</source>
        <translation>父变量的值之间应为“%1”，而不是%2。</translation>
    </message>
    <message>
        <source>Here should be “%1” after the values of the parents, not %2.</source>
        <translation>父变量的值之后应为“%1”，而不是%2。</translation>
    </message>
    <message>
        <source>A Bayesian network has arrows only, not %1 %2 %3.</source>
        <translation>贝叶斯网络只有箭头，没有%1 %2 %3。</translation>
    </message>
    <message>
        <source>Put a latent variable in place of each &lt;-&gt;.</source>
        <translation>请用潜变量代替每个 &lt;-&gt;。</translation>
    </message>
    <message>
        <source>Give each edge a direction first.</source>
        <translation>请先为每条边定向。</translation>
    </message>
    <message>
        <source>Edges of the type “%1” are not part of a causal diagram.</source>
        <translation>“%1”类型的边不属于因果图。</translation>
    </message>
    <message>
        <source>A dag holds the edges -&gt;, &lt;- and &lt;-&gt;. Write pdag, mag or pag in place of dag if the graph stands for a class of diagrams.</source>
        <translation>dag 含有边 -&gt;、&lt;- 和 &lt;-&gt;。如果图代表一类图，请用 pdag、mag 或 pag 代替 dag。</translation>
    </message>
    <message>
        <source>An edge of the type “%1” joins %2, which a %3 does not have.</source>
        <translation>“%1”类型的边连接 %2，而 %3 中没有这种边。</translation>
    </message>
    <message>
        <source>“%1” cannot be joined with itself.</source>
        <translation>“%1”不能与自身相连。</translation>
    </message>
    <message>
        <source>Draw the edge to another variable.</source>
        <translation>请将边画到另一个变量。</translation>
    </message>
    <message>
        <source>Two different edges join %1.</source>
        <translation>有两条不同的边连接 %1。</translation>
    </message>
    <message>
        <source>A %1 has one edge for each pair: remove one.</source>
        <translation>%1 中每对变量只有一条边：请删除一条。</translation>
    </message>
    <message>
        <source>The position should be two numbers behind an @, not %1.</source>
        <translation>位置应为 @ 之后的两个数，而不是%1。</translation>
    </message>
    <message>
        <source>Write it as in @0.5,-1.2.</source>
        <translation>请按 @0.5,-1.2 的形式书写。</translation>
    </message>
    <message>
        <source>The variable “%1” is listed twice.</source>
        <translation>变量“%1”列出了两次。</translation>
    </message>
    <message>
        <source>Remove one of the two lines.</source>
        <translation>请删除两行之一。</translation>
    </message>
    <message>
        <source>“%1” is neither a role (E, O, A, U) nor 1.</source>
        <translation>“%1”既不是角色 (E, O, A, U) 也不是 1。</translation>
    </message>
    <message>
        <source>If this is not the format of old DAGitty versions, write the graph as dag { a -&gt; b }.</source>
        <translation>如果这不是旧版 DAGitty 的格式，请将图写作 dag { a -&gt; b }。</translation>
    </message>
    <message>
        <source>There is no variable “%1”.</source>
        <translation>没有变量“%1”。</translation>
    </message>
    <message>
        <source>The lines before the empty line have to list every variable.</source>
        <translation>空行之前的各行必须列出每个变量。</translation>
    </message>
    <message>
        <source>This is not a text, but a file of some other kind.</source>
        <translation>这不是文本，而是其他类型的文件。</translation>
    </message>
    <message>
        <source>Choose a file that holds a graph in DAGitty&apos;s language.</source>
        <translation>请选择含有 DAGitty 语言图的文件。</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>This text in double quotes does not end.</source>
        <translation>此双引号文本没有结束。</translation>
    </message>
    <message>
        <source>Close it with a &quot;; inside of it write \&quot; for a quotation mark.</source>
        <translation>请用 &quot; 结束；其中的引号写作 \&quot;。</translation>
    </message>
    <message>
        <source>“%1” is no edge.</source>
        <translation>“%1”不是边。</translation>
    </message>
    <message>
        <source>Edges are written -&gt;, &lt;- and &lt;-&gt;, and in a pdag, mag or pag also --, @-&gt;, @-@ and @--.</source>
        <translation>边写作 -&gt;、&lt;- 和 &lt;-&gt;；在 pdag、mag 或 pag 中还可写作 --、@-&gt;、@-@ 和 @--。</translation>
    </message>
    <message>
        <source>“/” was not expected here.</source>
        <translation>此处不应有“/”。</translation>
    </message>
    <message>
        <source>A comment is written // to the end of the line, # to the end of the line, or /* ... */.</source>
        <translation>注释写作 // 到行尾、# 到行尾，或 /* ... */。</translation>
    </message>
    <message>
        <source>“%1” was not expected here.</source>
        <translation>此处不应有“%1”。</translation>
    </message>
    <message>
        <source>There is text after the end of the graph: %1.</source>
        <translation>图结束之后还有文本：%1。</translation>
    </message>
    <message>
        <source>Remove it: one text holds one graph.</source>
        <translation>请删除它：一个文本只含一个图。</translation>
    </message>
    <message>
        <source>After “%1” should be a “{”, not %2.</source>
        <translation>“%1”之后应为“{”，而不是%2。</translation>
    </message>
    <message>
        <source>Write %1 { ... }, or &quot;%2&quot; in double quotes if that is the name of a variable.</source>
        <translation>请写作 %1 { ... }；如果它是变量名，请写作带双引号的 &quot;%2&quot;。</translation>
    </message>
    <message>
        <source>A graph of the type “%1” cannot be opened.</source>
        <translation>无法打开“%1”类型的图。</translation>
    </message>
    <message>
        <source>Dovetail reads the types dag, pdag, mag and pag.</source>
        <translation>Dovetail 可读取 dag、pdag、mag 和 pag 类型。</translation>
    </message>
    <message>
        <source>This “}” closes nothing.</source>
        <translation>此“}”没有对应的开头。</translation>
    </message>
    <message>
        <source>Remove it, or write “dag {” at the start.</source>
        <translation>请删除它，或在开头写上“dag {”。</translation>
    </message>
    <message>
        <source>A closing “}” is missing at the end.</source>
        <translation>末尾缺少结束的“}”。</translation>
    </message>
    <message>
        <source>Edges of the type “---” cannot be opened.</source>
        <translation>无法打开“---”类型的边。</translation>
    </message>
    <message>
        <source>Dovetail reads the edges -&gt;, &lt;-, &lt;-&gt;, and in a pdag, mag or pag also --, @-&gt;, @-@ and @--.</source>
        <translation>Dovetail 可读取边 -&gt;、&lt;-、&lt;-&gt;；在 pdag、mag 或 pag 中还可读取 --、@-&gt;、@-@ 和 @--。</translation>
    </message>
    <message>
        <source>Attributes cannot be given to a group.</source>
        <translation>不能为一组变量指定属性。</translation>
    </message>
    <message>
        <source>Give them to the variables one by one.</source>
        <translation>请逐个为变量指定。</translation>
    </message>
    <message>
        <source>This stands for more than 20 million edges.</source>
        <translation>这代表超过 2000 万条边。</translation>
    </message>
    <message>
        <source>Write the edges between smaller groups, or one by one.</source>
        <translation>请在较小的组之间写边，或逐条书写。</translation>
    </message>
    <message>
        <source>The groups are nested too deeply.</source>
        <translation>分组嵌套过深。</translation>
    </message>
    <message>
        <source>At most 100 groups may be inside of each other.</source>
        <translation>最多可嵌套 100 层分组。</translation>
    </message>
    <message>
        <source>The text ends where a variable&apos;s name should be.</source>
        <translation>文本在应有变量名之处结束。</translation>
    </message>
    <message>
        <source>Finish the edge or remove it.</source>
        <translation>请写完这条边或将其删除。</translation>
    </message>
    <message>
        <source>A variable&apos;s name should be here, not “%1”.</source>
        <translation>此处应为变量名，而不是“%1”。</translation>
    </message>
    <message>
        <source>An edge joins two names, as in a -&gt; b; statements are separated by spaces or “;”.</source>
        <translation>一条边连接两个名称，如 a -&gt; b；语句之间用空格或“;”分隔。</translation>
    </message>
    <message>
        <source>A variable&apos;s name is empty.</source>
        <translation>有变量名为空。</translation>
    </message>
    <message>
        <source>Type at least one character.</source>
        <translation>请至少输入一个字符。</translation>
    </message>
    <message>
        <source>A text in double quotes has to follow the “+”.</source>
        <translation>“+”之后必须是双引号文本。</translation>
    </message>
    <message>
        <source>Remove the “+” or add the text.</source>
        <translation>请删除“+”或补上文本。</translation>
    </message>
    <message>
        <source>A value is missing after “=”.</source>
        <translation>“=”之后缺少值。</translation>
    </message>
    <message>
        <source>Write a word or a text in double quotes.</source>
        <translation>请写一个词或双引号文本。</translation>
    </message>
    <message>
        <source>A closing “]” is missing at the end.</source>
        <translation>末尾缺少结束的“]”。</translation>
    </message>
    <message>
        <source>Attributes are written as in [exposure, pos=&quot;1,2&quot;].</source>
        <translation>属性按 [exposure, pos=&quot;1,2&quot;] 的形式书写。</translation>
    </message>
    <message>
        <source>The name of an attribute is empty.</source>
        <translation>有属性名为空。</translation>
    </message>
    <message>
        <source>The position should be two numbers, not %1.</source>
        <translation>位置应为两个数，而不是%1。</translation>
    </message>
    <message>
        <source>The position should be two numbers, not nothing.</source>
        <translation>位置应为两个数，不能为空。</translation>
    </message>
    <message>
        <source>Write it as in pos=&quot;0.5,-1.2&quot;.</source>
        <translation>请按 pos=&quot;0.5,-1.2&quot; 的形式书写。</translation>
    </message>
    <message>
        <source>A graph of the type “%1” stands for many causal diagrams.</source>
        <translation>“%1”类型的图代表许多因果图。</translation>
    </message>
    <message>
        <source>A causal diagram, of the type dag, is needed here.</source>
        <translation>此处需要 dag 类型的因果图。</translation>
    </message>
    <message>
        <source>%1 cannot be joined with itself.</source>
        <translation>%1不能与自身相连。</translation>
    </message>
    <message>
        <source>An edge joins two different variables.</source>
        <translation>一条边连接两个不同的变量。</translation>
    </message>
    <message>
        <source>The edge %1 → %2 closes a cycle: %3.</source>
        <translation>边%1 → %2形成环：%3。</translation>
    </message>
    <message>
        <source>A variable cannot be its own cause: remove or turn one of these edges.</source>
        <translation>变量不能是自身的原因：请删除或反转其中一条边。</translation>
    </message>
    <message>
        <source>A causal diagram has no edges without arrow heads and none with circles.</source>
        <translation>因果图中没有不带箭头的边，也没有带圆圈的边。</translation>
    </message>
    <message>
        <source>Use the edges -&gt; and &lt;-&gt;, or name a type of graph that has such edges.</source>
        <translation>请使用边 -&gt; 和 &lt;-&gt;，或指明含有此类边的图类型。</translation>
    </message>
    <message>
        <source>There is another edge between %1 and %2 already.</source>
        <translation>%1与%2之间已有另一条边。</translation>
    </message>
    <message>
        <source>A graph of this type has at most one edge between two variables.</source>
        <translation>此类图中两个变量之间至多有一条边。</translation>
    </message>
    <message>
        <source>A graph of the type %1 has no such edge.</source>
        <translation>%1 类型的图没有这种边。</translation>
    </message>
    <message>
        <source>Circles are marks of a pag, and &lt;-&gt; of a mag or pag.</source>
        <translation>圆圈是 pag 的标记，&lt;-&gt; 是 mag 或 pag 的标记。</translation>
    </message>
    <message>
        <source>This stands for more than 20 million edges and attributes.</source>
        <translation>这代表超过 2000 万条边和属性。</translation>
    </message>
    <message>
        <source>a graph starts with the word “graph” or “digraph”</source>
        <translation>图应以“graph”或“digraph”开头</translation>
    </message>
    <message>
        <source>nothing should follow the “}” that closes the graph</source>
        <translation>结束图的“}”之后不应有内容</translation>
    </message>
    <message>
        <source>a “{” or the graph&apos;s name and then a “{” should be here</source>
        <translation>此处应为“{”，或图的名称后接“{”</translation>
    </message>
    <message>
        <source>a “{” should be here</source>
        <translation>此处应为“{”</translation>
    </message>
    <message>
        <source>the next statement or a closing “}” should be here</source>
        <translation>此处应为下一语句或结束的“}”</translation>
    </message>
    <message>
        <source>a “[” should follow the word “graph”, “node” or “edge”</source>
        <translation>“graph”、“node”或“edge”之后应为“[”</translation>
    </message>
    <message>
        <source>another attribute or a closing “]” should be here</source>
        <translation>此处应为另一属性或结束的“]”</translation>
    </message>
    <message>
        <source>the attribute&apos;s value should follow the “=”</source>
        <translation>“=”之后应为属性的值</translation>
    </message>
    <message>
        <source>the name of an attribute or a closing “]” should be here</source>
        <translation>此处应为属性名或结束的“]”</translation>
    </message>
    <message>
        <source>the value should follow the “=”</source>
        <translation>“=”之后应为值</translation>
    </message>
    <message>
        <source>a variable&apos;s name or a group in braces should be here</source>
        <translation>此处应为变量名或花括号中的组</translation>
    </message>
    <message>
        <source>a name or a “{” should follow the word “subgraph”</source>
        <translation>“subgraph”之后应为名称或“{”</translation>
    </message>
    <message>
        <source>edges of a digraph are written -&gt;</source>
        <translation>digraph 的边写作 -&gt;</translation>
    </message>
    <message>
        <source>edges of a graph (not digraph) are written --</source>
        <translation>graph（非 digraph）的边写作 --</translation>
    </message>
    <message>
        <source>a name or a statement should be here</source>
        <translation>此处应为名称或语句</translation>
    </message>
    <message>
        <source>a port&apos;s name should follow the “:”</source>
        <translation>“:”之后应为端口名</translation>
    </message>
    <message>
        <source>a statement of Graphviz&apos;s language should be here</source>
        <translation>此处应为 Graphviz 语言的语句</translation>
    </message>
    <message>
        <source>The text ends too early: %1.</source>
        <translation>文本过早结束：%1。</translation>
    </message>
    <message>
        <source>%1 was not expected: %2.</source>
        <translation>不应有%1：%2。</translation>
    </message>
    <message>
        <source>Graphs are written as in digraph { a -&gt; b }.</source>
        <translation>图按 digraph { a -&gt; b } 的形式书写。</translation>
    </message>
    <message>
        <source>There is a NUL in the text.</source>
        <translation>文本中有 NUL 字符。</translation>
    </message>
    <message>
        <source>Put names with other characters than letters, digits and _ in double quotes.</source>
        <translation>含有字母、数字和 _ 以外字符的名称请加双引号。</translation>
    </message>
    <message>
        <source>A number ends and a name begins in the middle of a word.</source>
        <translation>在一个词中间数字结束而名称开始。</translation>
    </message>
    <message>
        <source>Put names that start with a digit in double quotes.</source>
        <translation>以数字开头的名称请加双引号。</translation>
    </message>
    <message>
        <source>This text in &lt;&gt; does not end.</source>
        <translation>此 &lt;&gt; 文本没有结束。</translation>
    </message>
    <message>
        <source>Close it with a &gt;.</source>
        <translation>请用 &gt; 结束。</translation>
    </message>
    <message>
        <source>Write at least one character in the “&quot;&quot;”.</source>
        <translation>请在“&quot;&quot;”中至少写一个字符。</translation>
    </message>
    <message>
        <source>The row has more than 1000 fields.</source>
        <translation>该行超过 1000 个字段。</translation>
    </message>
    <message>
        <source>A row has a source, a target, a kind and some attributes.</source>
        <translation>一行包含起点、终点、种类和若干属性。</translation>
    </message>
    <message>
        <source>A quotation mark stands inside of a field without quotes.</source>
        <translation>未加引号的字段中有引号。</translation>
    </message>
    <message>
        <source>Put the whole field in quotes, with two &quot;&quot; for one.</source>
        <translation>请将整个字段加引号，其中的一个引号写作 &quot;&quot;。</translation>
    </message>
    <message>
        <source>This field in double quotes does not end.</source>
        <translation>此双引号字段没有结束。</translation>
    </message>
    <message>
        <source>Close it with a &quot;; inside of it write &quot;&quot; for a quotation mark.</source>
        <translation>请用 &quot; 结束；其中的引号写作 &quot;&quot;。</translation>
    </message>
    <message>
        <source>After the quotes should be a separator or the end of the line, not %1.</source>
        <translation>引号之后应为分隔符或行尾，而不是%1。</translation>
    </message>
    <message>
        <source>Inside of quotes write &quot;&quot; for a quotation mark.</source>
        <translation>引号内的引号请写作 &quot;&quot;。</translation>
    </message>
    <message>
        <source>There is another column %1.</source>
        <translation>已有另一列%1。</translation>
    </message>
    <message>
        <source>Give each column a name of its own.</source>
        <translation>请为每一列取不同的名称。</translation>
    </message>
    <message>
        <source>The row %1 has no source.</source>
        <translation>行%1没有起点。</translation>
    </message>
    <message>
        <source>Rows are source, target and kind; a variable alone has an empty target.</source>
        <translation>每行为起点、终点和种类；单独的变量终点为空。</translation>
    </message>
    <message>
        <source>The row %1 has a fourth field, %2.</source>
        <translation>行%1有第四个字段%2。</translation>
    </message>
    <message>
        <source>Name the columns in the first line, or put names with separators in quotes.</source>
        <translation>请在首行命名各列，或为含有分隔符的名称加引号。</translation>
    </message>
    <message>
        <source>The kind of edge %1 is unknown.</source>
        <translation>边的种类%1未知。</translation>
    </message>
    <message>
        <source>Write -&gt;, &lt;-&gt;, --, o-&gt; or o-o.</source>
        <translation>请写 -&gt;、&lt;-&gt;、--、o-&gt; 或 o-o。</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>请重新输入。</translation>
    </message>
    <message>
        <source>The name of an attribute of %1 is not a text in UTF-8.</source>
        <translation>%1的某个属性名不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The attribute %1 of %2 is not a text in UTF-8.</source>
        <translation>%2的属性 %1 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The name of a variable is not a text in UTF-8.</source>
        <translation>某个变量名不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Rename the variable.</source>
        <translation>请重命名该变量。</translation>
    </message>
    <message>
        <source>The label of %1 is not a text in UTF-8.</source>
        <translation>%1的标签不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The label of an edge of %1 is not a text in UTF-8.</source>
        <translation>%1的某条边的标签不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>%1 can be written, but not read.</source>
        <translation>%1 可以写出，但不能读取。</translation>
    </message>
    <message>
        <source>The formats to read are %1.</source>
        <translation>可读取的格式有 %1。</translation>
    </message>
    <message>
        <source>The graph is a %1, with edges other than -&gt; and &lt;-&gt;.</source>
        <translation>此图是 %1，含有 -&gt; 和 &lt;-&gt; 以外的边。</translation>
    </message>
    <message>
        <source>This needs one causal diagram: turn the edges without a direction into arrows.</source>
        <translation>这需要一个因果图：请将没有方向的边改为箭头。</translation>
    </message>
    <message>
        <source>The document is &lt;%1&gt;, not &lt;graphml&gt;.</source>
        <translation>此文档是 &lt;%1&gt;，而不是 &lt;graphml&gt;。</translation>
    </message>
    <message>
        <source>Choose a file in GraphML.</source>
        <translation>请选择 GraphML 文件。</translation>
    </message>
    <message>
        <source>The elements are nested too deeply.</source>
        <translation>元素嵌套过深。</translation>
    </message>
    <message>
        <source>At most 100 may be inside of each other.</source>
        <translation>最多可嵌套 100 层。</translation>
    </message>
    <message>
        <source>This &lt;node&gt; has no id: %1.</source>
        <translation>此 &lt;node&gt; 没有 id：%1。</translation>
    </message>
    <message>
        <source>Write it as in &lt;node id=&quot;a&quot;/&gt;.</source>
        <translation>请按 &lt;node id=&quot;a&quot;/&gt; 的形式书写。</translation>
    </message>
    <message>
        <source>A &lt;hyperedge&gt; joins any number of variables.</source>
        <translation>&lt;hyperedge&gt; 可连接任意多个变量。</translation>
    </message>
    <message>
        <source>Causal diagrams have edges of two ends.</source>
        <translation>因果图的边有两个端点。</translation>
    </message>
    <message>
        <source>There is a second &lt;graph&gt;, or one inside of a &lt;node&gt;.</source>
        <translation>有第二个 &lt;graph&gt;，或 &lt;node&gt; 中有 &lt;graph&gt;。</translation>
    </message>
    <message>
        <source>One file holds one diagram.</source>
        <translation>一个文件只含一个图。</translation>
    </message>
    <message>
        <source>This &lt;edge&gt; has no source or no target: %1.</source>
        <translation>此 &lt;edge&gt; 没有 source 或 target：%1。</translation>
    </message>
    <message>
        <source>Write it as in &lt;edge source=&quot;a&quot; target=&quot;b&quot;/&gt;.</source>
        <translation>请按 &lt;edge source=&quot;a&quot; target=&quot;b&quot;/&gt; 的形式书写。</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>文本末尾</translation>
    </message>
    <message>
        <source>the end of the line</source>
        <translation>行尾</translation>
    </message>
    <message>
        <source>here should be %1</source>
        <translation>此处应为 %1</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>here should be a tag, as &lt;graphml&gt;</source>
        <translation>此处应为 &lt;graphml&gt; 这样的标签</translation>
    </message>
    <message>
        <source>here is a character that XML does not allow; in texts a &lt; is written &amp;lt; and a &amp; &amp;amp;, and values are in quotes</source>
        <translation>此处有 XML 不允许的字符；文本中 &lt; 写作 &amp;lt;，&amp; 写作 &amp;amp;，值要加引号</translation>
    </message>
    <message>
        <source>this tag or text is not closed, with a &gt; or a quotation mark</source>
        <translation>此标签或文本没有用 &gt; 或引号结束</translation>
    </message>
    <message>
        <source>one tag has two attributes of the same name</source>
        <translation>一个标签有两个同名属性</translation>
    </message>
    <message>
        <source>nothing should follow the closing &lt;/graphml&gt;</source>
        <translation>结束的 &lt;/graphml&gt; 之后不应有内容</translation>
    </message>
    <message>
        <source>the names between &amp; and ; should be lt, gt, amp, quot or apos</source>
        <translation>&amp; 与 ; 之间的名称应为 lt、gt、amp、quot 或 apos</translation>
    </message>
    <message>
        <source>the number between &amp;# and ; should be that of a character</source>
        <translation>&amp;# 与 ; 之间的数应为字符的编号</translation>
    </message>
    <message>
        <source>&lt;?xml ... ?&gt; should be at the very start of the text</source>
        <translation>&lt;?xml ... ?&gt; 应位于文本的最开头</translation>
    </message>
    <message>
        <source>here should be well-formed XML</source>
        <translation>此处应为格式良好的 XML</translation>
    </message>
    <message>
        <source>The entity %1 is declared.</source>
        <translation>声明了实体%1。</translation>
    </message>
    <message>
        <source>Write its text where it is used.</source>
        <translation>请在使用处直接写出其文本。</translation>
    </message>
    <message>
        <source>There is another &lt;node&gt; with the id %1.</source>
        <translation>已有另一个 id 为%1的 &lt;node&gt;。</translation>
    </message>
    <message>
        <source>Give each variable an id of its own.</source>
        <translation>请为每个变量指定不同的 id。</translation>
    </message>
    <message>
        <source>There is another &lt;node&gt; with the name %1.</source>
        <translation>已有另一个名为%1的 &lt;node&gt;。</translation>
    </message>
    <message>
        <source>There is no &lt;node&gt; with the id %1.</source>
        <translation>没有 id 为%1的 &lt;node&gt;。</translation>
    </message>
    <message>
        <source>Both ends of an &lt;edge&gt; are ids of nodes.</source>
        <translation>&lt;edge&gt; 的两端都是节点的 id。</translation>
    </message>
    <message>
        <source>There is not enough memory to read the text.</source>
        <translation>内存不足，无法读取文本。</translation>
    </message>
    <message>
        <source>The XML is damaged at %1: %2.</source>
        <translation>XML 在%1处已损坏：%2。</translation>
    </message>
    <message>
        <source>Write the file again with the program that it comes from.</source>
        <translation>请用生成它的程序重新写出该文件。</translation>
    </message>
    <message>
        <source>There is no &lt;graph&gt; in the document.</source>
        <translation>文档中没有 &lt;graph&gt;。</translation>
    </message>
    <message>
        <source>Choose a file in GraphML with a graph in it.</source>
        <translation>请选择含有图的 GraphML 文件。</translation>
    </message>
    <message>
        <source>GraphML cannot hold the control characters in a text of %1.</source>
        <translation>GraphML 无法容纳%1的文本中的控制字符。</translation>
    </message>
    <message>
        <source>Remove them from its name, label or attributes, or choose another format.</source>
        <translation>请从其名称、标签或属性中删除，或选择其他格式。</translation>
    </message>
    <message>
        <source>Write at least one character.</source>
        <translation>请至少写一个字符。</translation>
    </message>
    <message>
        <source>Put names with such characters in backquotes: `a b`.</source>
        <translation>含有此类字符的名称请加反引号：`a b`。</translation>
    </message>
    <message>
        <source>The bracket of %1 is not closed: the text ends where a “)” should be.</source>
        <translation>%1的括号没有闭合：文本在应有“)”之处结束。</translation>
    </message>
    <message>
        <source>Add a “)”.</source>
        <translation>请补上“)”。</translation>
    </message>
    <message>
        <source>Here should be %1, not %2.</source>
        <translation>此处应为%1，而不是%2。</translation>
    </message>
    <message>
        <source>an operator</source>
        <translation>运算符</translation>
    </message>
    <message>
        <source>Formulas are written as in y ~ x, f =~ a + b or a ~~ b.</source>
        <translation>公式按 y ~ x、f =~ a + b 或 a ~~ b 的形式书写。</translation>
    </message>
    <message>
        <source>Models of several groups or levels (%1) cannot be opened.</source>
        <translation>无法打开多组或多水平模型（%1）。</translation>
    </message>
    <message>
        <source>Write the model of one group.</source>
        <translation>请只写一个组的模型。</translation>
    </message>
    <message>
        <source>a “+” or the end of the line</source>
        <translation>“+”或行尾</translation>
    </message>
    <message>
        <source>Summands are joined by “+”.</source>
        <translation>各项用“+”连接。</translation>
    </message>
    <message>
        <source>a variable&apos;s name</source>
        <translation>变量名</translation>
    </message>
    <message>
        <source>Here should be a variable&apos;s name, not %1.</source>
        <translation>此处应为变量名，而不是%1。</translation>
    </message>
    <message>
        <source>The interaction %1 stands where a variable&apos;s name should be.</source>
        <translation>应为变量名之处出现了交互项%1。</translation>
    </message>
    <message>
        <source>Interactions can be among the causes only, as in y ~ x + z + x:z.</source>
        <translation>交互项只能出现在原因之中，如 y ~ x + z + x:z。</translation>
    </message>
    <message>
        <source>lavaan has no edges such as %1 %2 %3.</source>
        <translation>lavaan 没有%1 %2 %3这样的边。</translation>
    </message>
    <message>
        <source>R has no texts with a NUL in them, such as %1.</source>
        <translation>R 不支持含有 NUL 的文本，如%1。</translation>
    </message>
    <message>
        <source>%1 has no edges such as %2 %3 %4.</source>
        <translation>%1 没有%2 %3 %4这样的边。</translation>
    </message>
    <message>
        <source>The name %1 has one of the characters [ ] | : which a bnlearn model string cannot hold.</source>
        <translation>名称%1含有 [ ] | : 之一，bnlearn 模型字符串无法容纳。</translation>
    </message>
    <message>
        <source>Here should be “%1”, not %2.</source>
        <translation>此处应为“%1”，而不是%2。</translation>
    </message>
    <message>
        <source>Tetrad&apos;s text has a list of nodes, then a list of edges.</source>
        <translation>Tetrad 的文本先列节点，后列边。</translation>
    </message>
    <message>
        <source>Put names with spaces, commas and brackets in double quotes.</source>
        <translation>含有空格、逗号和括号的名称请加双引号。</translation>
    </message>
    <message>
        <source>The bracket around a latent variable is not closed here.</source>
        <translation>此处潜变量外的括号没有闭合。</translation>
    </message>
    <message>
        <source>The variable %1 is listed twice.</source>
        <translation>变量%1列出了两次。</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>请删除两者之一。</translation>
    </message>
    <message>
        <source>Here should be a “;”, not %1.</source>
        <translation>此处应为“;”，而不是%1。</translation>
    </message>
    <message>
        <source>Names are separated by “;” or “,”.</source>
        <translation>名称之间用“;”或“,”分隔。</translation>
    </message>
    <message>
        <source>Every variable is listed below “Graph Nodes:”.</source>
        <translation>每个变量都应列在“Graph Nodes:”之下。</translation>
    </message>
    <message>
        <source>Here should be the dot behind the number of an edge.</source>
        <translation>此处应为边的编号之后的点。</translation>
    </message>
    <message>
        <source>Edges are written as in 1. a --&gt; b.</source>
        <translation>边按 1. a --&gt; b 的形式书写。</translation>
    </message>
    <message>
        <source>Here should be an edge, not %1.</source>
        <translation>此处应为边，而不是%1。</translation>
    </message>
    <message>
        <source>Edges are --&gt;, &lt;-&gt;, ---, o-&gt;, o-o and so on.</source>
        <translation>边有 --&gt;、&lt;-&gt;、---、o-&gt;、o-o 等。</translation>
    </message>
    <message>
        <source>Here should be the end or another section, not %1.</source>
        <translation>此处应为末尾或另一节，而不是%1。</translation>
    </message>
    <message>
        <source>Edges are numbered, as in 1. a --&gt; b.</source>
        <translation>边要编号，如 1. a --&gt; b。</translation>
    </message>
    <message>
        <source>The text is longer than 64 MiB.</source>
        <translation>文本超过 64 MiB。</translation>
    </message>
    <message>
        <source>A causal diagram is much smaller; choose the file that holds it.</source>
        <translation>因果图要小得多；请选择包含它的文件。</translation>
    </message>
    <message>
        <source>The byte %1 is not UTF-8.</source>
        <translation>字节 %1 不是 UTF-8。</translation>
    </message>
    <message>
        <source>Save the file in the encoding UTF-8.</source>
        <translation>请将文件存为 UTF-8 编码。</translation>
    </message>
    <message>
        <source>This text in %1 does not end.</source>
        <translation>此 %1 文本没有结束。</translation>
    </message>
    <message>
        <source>Close it with a %1; inside of it write \%1 for this character.</source>
        <translation>请用 %1 结束；其中的该字符写作 \%1。</translation>
    </message>
    <message>
        <source>The variable %1 has two states of one name.</source>
        <translation>变量%1有两个同名的状态。</translation>
    </message>
    <message>
        <source>Give each state a name of its own.</source>
        <translation>请为每个状态取不同的名称。</translation>
    </message>
    <message>
        <source>A parent of %1 is named twice.</source>
        <translation>%1的某个父变量列出了两次。</translation>
    </message>
    <message>
        <source>Name each parent once.</source>
        <translation>每个父变量只能列出一次。</translation>
    </message>
    <message>
        <source>The table of %1 is too large.</source>
        <translation>%1的表过大。</translation>
    </message>
    <message>
        <source>Choose a network with fewer parents or states.</source>
        <translation>请选择父变量或状态较少的网络。</translation>
    </message>
    <message>
        <source>The table of %1 has %2 numbers, not %3.</source>
        <translation>%1的表有 %2 个数，而不是 %3 个。</translation>
    </message>
    <message>
        <source>Give a number for each state and each combination of the parents&apos; states.</source>
        <translation>请为每个状态及父变量状态的每种组合给出一个数。</translation>
    </message>
    <message>
        <source>%1 has no probabilities%2.</source>
        <translation>没有给出%1的概率%2。</translation>
    </message>
    <message>
        <source>The probabilities of %1%2 sum to %3.</source>
        <translation>%1%2的概率之和为 %3。</translation>
    </message>
    <message>
        <source>Correct them: their sum is 1.</source>
        <translation>请更正：其和应为 1。</translation>
    </message>
    <message>
        <source>The variable %1 has no states.</source>
        <translation>变量%1没有状态。</translation>
    </message>
    <message>
        <source>Give them as in type discrete [ 2 ] { no, yes };</source>
        <translation>请按 type discrete [ 2 ] { no, yes }; 的形式给出状态。</translation>
    </message>
</context>
<context>
    <name>graph</name>
    <message>
        <source>“%1” → “%2”</source>
        <translation>“%1” → “%2”</translation>
    </message>
    <message>
        <source>“%1” ↔ “%2”</source>
        <translation>“%1” ↔ “%2”</translation>
    </message>
    <message>
        <source>A variable needs a name.</source>
        <translation>变量需要名称。</translation>
    </message>
    <message>
        <source>Type at least one character.</source>
        <translation>请至少输入一个字符。</translation>
    </message>
    <message>
        <source>There is already a variable called %1.</source>
        <translation>已有名为 %1 的变量。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Two variables have the same id.</source>
        <translation>两个变量的标识相同。</translation>
    </message>
    <message>
        <source>“%1” cannot be joined with itself.</source>
        <translation>“%1”不能与自身相连。</translation>
    </message>
    <message>
        <source>Draw the edge to another variable.</source>
        <translation>请将边画到另一个变量。</translation>
    </message>
    <message>
        <source>The edge %1 is already there.</source>
        <translation>边 %1 已存在。</translation>
    </message>
    <message>
        <source>The edge %1 would close a cycle: %2.</source>
        <translation>边 %1 会形成环：%2。</translation>
    </message>
    <message>
        <source>A variable cannot be its own cause: remove or turn one of these edges first.</source>
        <translation>变量不能是自身的原因：请先删除或反转其中一条边。</translation>
    </message>
    <message>
        <source>The data are selected; the optimal set is defined for data that are not.</source>
        <translation>数据经过选择；最优集只对未经选择的数据有定义。</translation>
    </message>
    <message>
        <source>An outcome is not affected by any treatment.</source>
        <translation>有一个结果不受任何处理影响。</translation>
    </message>
    <message>
        <source>An unobserved cause of a variable on a causal path also affects a treatment or a variable that could be adjusted for.</source>
        <translation>因果路径上某变量的未观测原因还影响某个处理或可用于调整的变量。</translation>
    </message>
    <message>
        <source>No adjustment set is valid.</source>
        <translation>没有有效的调整集。</translation>
    </message>
    <message>
        <source>Direct effects are answered for graphs of the type dag.</source>
        <translation>只能对 dag 类型的图回答直接效应。</translation>
    </message>
    <message>
        <source>Ask for the total effect, or about a dag of the class.</source>
        <translation>请问总效应，或问该等价类中的某个 DAG。</translation>
    </message>
    <message>
        <source>Adjustment for data with selection is answered for graphs of the type dag.</source>
        <translation>只能对 dag 类型的图回答有选择数据的调整。</translation>
    </message>
    <message>
        <source>Take the role “selected” off, or ask about a dag of the class.</source>
        <translation>请去掉“选择”角色，或问该等价类中的某个 DAG。</translation>
    </message>
    <message>
        <source>The edge %1 says that cases were selected. Adjustment sets are known for graphs without.</source>
        <translation>边 %1 表明个案经过选择。只有对没有这种边的图才知道调整集。</translation>
    </message>
    <message>
        <source>The graph has bidirected edges.</source>
        <translation>图中有双向边。</translation>
    </message>
    <message>
        <source>Equivalence classes are those of DAGs: replace them by latent variables first.</source>
        <translation>等价类是针对 DAG 的：请先用潜变量替换它们。</translation>
    </message>
    <message>
        <source>The time was not enough for the completed graph.</source>
        <translation>时间不足以得到完整化的图。</translation>
    </message>
    <message>
        <source>Allow more time, or ask about fewer variables.</source>
        <translation>请允许更多时间，或减少所问的变量。</translation>
    </message>
    <message>
        <source>The structural intervention distance compares DAGs: replace them by latent variables first.</source>
        <translation>结构干预距离比较的是 DAG：请先用潜变量替换它们。</translation>
    </message>
    <message>
        <source>“%1” is in one of the graphs only.</source>
        <translation>“%1”只出现在其中一个图中。</translation>
    </message>
    <message>
        <source>Compare graphs of the same variables.</source>
        <translation>请比较变量相同的图。</translation>
    </message>
    <message>
        <source>The estimated graph is not a CPDAG.</source>
        <translation>估计的图不是 CPDAG。</translation>
    </message>
    <message>
        <source>Only arrows and undirected edges are allowed, and no arrow between variables that undirected edges join.</source>
        <translation>只允许箭头和无向边，且由无向边相连的变量之间不得有箭头。</translation>
    </message>
    <message>
        <source>The graphs are not about the same variables.</source>
        <translation>这些图的变量不相同。</translation>
    </message>
    <message>
        <source>A %1 has no edge like %2.</source>
        <translation>%1 中没有 %2 这样的边。</translation>
    </message>
    <message>
        <source>Circles are for the type pag.</source>
        <translation>圆圈只用于 pag 类型。</translation>
    </message>
    <message>
        <source>Edges &lt;-&gt; are for the types mag and pag.</source>
        <translation>边 &lt;-&gt; 只用于 mag 和 pag 类型。</translation>
    </message>
    <message>
        <source>The graph is not ancestral: it has %1 and also %2.</source>
        <translation>此图不是祖先图：它有 %1，又有 %2。</translation>
    </message>
    <message>
        <source>Between a variable and its ancestor an ancestral graph has a directed edge.</source>
        <translation>在祖先图中，变量与其祖先之间应为有向边。</translation>
    </message>
    <message>
        <source>The graph is not ancestral: an arrow of %1 points at %2, which has the undirected edge %3.</source>
        <translation>此图不是祖先图：%1 的箭头指向 %2，而后者有无向边 %3。</translation>
    </message>
    <message>
        <source>The graph is not maximal: nothing separates %1 and %2, but no edge joins them.</source>
        <translation>此图不是极大的：没有什么能分离 %1 和 %2，但它们之间没有边。</translation>
    </message>
    <message>
        <source>Add the edge %1.</source>
        <translation>请添加边 %1。</translation>
    </message>
    <message>
        <source>No DAG has these edges and arrows without a further collider or a cycle: there is no way to direct the edges between %1.</source>
        <translation>没有 DAG 具有这些边和箭头而不产生新的对撞结构或环：%1 之间的边无法定向。</translation>
    </message>
    <message>
        <source>Look at cycles without a chord, and at arrows that meet undirected edges there.</source>
        <translation>请检查那里没有弦的环，以及与无向边相遇的箭头。</translation>
    </message>
    <message>
        <source>The pag stands for no graph.</source>
        <translation>此 PAG 不代表任何图。</translation>
    </message>
    <message>
        <source>With its circles settled: %1</source>
        <translation>确定其圆圈后：%1</translation>
    </message>
    <message>
        <source>Check the marks at the variables named.</source>
        <translation>请检查所列变量处的标记。</translation>
    </message>
    <message>
        <source>The graph is no complete pag: the graphs with the same separations share %1, and not %2.</source>
        <translation>此图不是完整的 PAG：具有相同分离关系的图共有 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>The time was not enough for the ancestral graph.</source>
        <translation>时间不足以得到祖先图。</translation>
    </message>
    <message>
        <source>The time was not enough for the partial ancestral graph.</source>
        <translation>时间不足以得到部分祖先图。</translation>
    </message>
    <message>
        <source>The basis set is defined for graphs without bidirected edges.</source>
        <translation>基集只对没有双向边的图有定义。</translation>
    </message>
    <message>
        <source>Draw each bidirected edge as a latent common cause, or ask for all implications.</source>
        <translation>请将每条双向边画成潜在的共同原因，或询问所有推论。</translation>
    </message>
</context>
<context>
    <name>identify</name>
    <message>
        <source>In this graph, %1 has no effect on %2.</source>
        <translation>在此图中，%1 对 %2 没有效应。</translation>
    </message>
    <message>
        <source>In this graph, %1 have no effect on %2.</source>
        <translation>在此图中，%1 对 %2 没有效应。</translation>
    </message>
    <message>
        <source>No directed path leads from %1 to %2, so whatever association the data show is bias.</source>
        <translation>没有从 %1 到 %2 的有向路径，因此数据显示的任何关联都是偏倚。</translation>
    </message>
    <message>
        <source>%1 is latent (not measured)</source>
        <translation>%1 是潜变量（未测量）</translation>
    </message>
    <message>
        <source>%1 are latent (not measured)</source>
        <translation>%1 是潜变量（未测量）</translation>
    </message>
    <message>
        <source>%1 may not be adjusted for, being an effect of the treatment</source>
        <translation>不可对 %1 进行调整，因为它是处理的结果</translation>
    </message>
    <message>
        <source>%1 may not be adjusted for, being effects of the treatment</source>
        <translation>不可对 %1 进行调整，因为它们是处理的结果</translation>
    </message>
    <message>
        <source>%1 stands for a common cause that was not measured</source>
        <translation>%1 代表一个未测量的共同原因</translation>
    </message>
    <message>
        <source>leaving the collider %1 alone would leave another biasing path open</source>
        <translation>若不调整对撞变量 %1，另一条偏倚路径仍会开放</translation>
    </message>
    <message>
        <source>leaving the colliders %1 alone would leave another biasing path open</source>
        <translation>若不调整对撞变量 %1，另一条偏倚路径仍会开放</translation>
    </message>
    <message>
        <source>%1 decides which cases are in the data and is part of the question at the same time.</source>
        <translation>%1 决定哪些个案进入数据，同时又是问题的一部分。</translation>
    </message>
    <message>
        <source>%1 decides which cases are in the data and depends on the outcome: %2.</source>
        <translation>%1 决定哪些个案进入数据，并且依赖于结果：%2。</translation>
    </message>
    <message>
        <source>%1 decides which cases are in the data and is joined with the outcome by more than the effect: %2.</source>
        <translation>%1 决定哪些个案进入数据，并且除效应之外还以其他方式与结果相连：%2。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>∅</translation>
    </message>
    <message>
        <source>The question is not complete yet.</source>
        <translation>问题尚不完整。</translation>
    </message>
    <message>
        <source>%1 is marked both as treatment and as outcome.</source>
        <translation>%1 同时被标为处理和结果。</translation>
    </message>
    <message>
        <source>Choose another variable as outcome, or as treatment.</source>
        <translation>请选择另一个变量作为结果或处理。</translation>
    </message>
    <message>
        <source>The graph has no variables.</source>
        <translation>图中没有变量。</translation>
    </message>
    <message>
        <source>Draw the variables and the arrows between them, or open a graph.</source>
        <translation>请画出变量及其间的箭头，或打开一个图。</translation>
    </message>
    <message>
        <source>No variable is marked as treatment, and none as outcome.</source>
        <translation>没有变量被标为处理，也没有变量被标为结果。</translation>
    </message>
    <message>
        <source>Mark the variable that would be set as treatment and the one you care about as outcome.</source>
        <translation>请将要设定的变量标为处理，将您关心的变量标为结果。</translation>
    </message>
    <message>
        <source>No variable is marked as treatment.</source>
        <translation>没有变量被标为处理。</translation>
    </message>
    <message>
        <source>Mark the variable that would be set as treatment.</source>
        <translation>请将要设定的变量标为处理。</translation>
    </message>
    <message>
        <source>No variable is marked as outcome.</source>
        <translation>没有变量被标为结果。</translation>
    </message>
    <message>
        <source>Mark the variable that you care about as outcome.</source>
        <translation>请将您关心的变量标为结果。</translation>
    </message>
    <message>
        <source>The effect cannot be computed by adjustment.</source>
        <translation>无法通过调整计算效应。</translation>
    </message>
    <message>
        <source>%1 is latent: without measurements of treatment and outcome there is nothing to compare.</source>
        <translation>%1 是潜变量：没有处理和结果的测量就无从比较。</translation>
    </message>
    <message>
        <source>%1 are latent: without measurements of treatment and outcome there is nothing to compare.</source>
        <translation>%1 是潜变量：没有处理和结果的测量就无从比较。</translation>
    </message>
    <message>
        <source>Take the mark “latent” off if there are data, or ask about measured variables.</source>
        <translation>如果有数据，请去掉“潜变量”标记，或改问已测量的变量。</translation>
    </message>
    <message>
        <source>(The graph already says that the effect is zero.)</source>
        <translation>（图已表明效应为零。）</translation>
    </message>
    <message>
        <source>No biasing path is open either: the graph expects them to be independent.</source>
        <translation>也没有开放的偏倚路径：按此图它们应当独立。</translation>
    </message>
    <message>
        <source>It should vanish after adjusting for %1.</source>
        <translation>对 %1 进行调整后，它应当消失。</translation>
    </message>
    <message>
        <source>If you expect an effect, draw the path it takes; otherwise check with data whether the association really vanishes.</source>
        <translation>如果您预期有效应，请画出它经过的路径；否则请用数据检验关联是否真的消失。</translation>
    </message>
    <message>
        <source>The effect can be computed without adjustment.</source>
        <translation>无需调整即可计算效应。</translation>
    </message>
    <message>
        <source>No biasing path between %1 and %2 is open, so their association is the effect.</source>
        <translation>%1 与 %2 之间没有开放的偏倚路径，因此它们的关联就是效应。</translation>
    </message>
    <message>
        <source>Estimate the effect from data; leave effects of the treatment out of the adjustment.</source>
        <translation>请用数据估计效应；调整时不要纳入处理的结果。</translation>
    </message>
    <message>
        <source>The effect can be computed by adjustment.</source>
        <translation>可以通过调整计算效应。</translation>
    </message>
    <message>
        <source>Adjusting for %1 closes every biasing path from %2 to %3 and leaves the causal paths open.</source>
        <translation>对 %1 进行调整会关闭从 %2 到 %3 的每条偏倚路径，并使因果路径保持开放。</translation>
    </message>
    <message numerus="yes">
        <source>More than %n smallest possible sets exist; the list is cut.</source>
        <comment>More than %n smallest possible sets exist; the list is cut.</comment>
        <translation>
            <numerusform>存在超过 %n 个最小集；列表已截断。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets do so without a superfluous member.</source>
        <comment>%n set does so without a superfluous member.</comment>
        <translation>
            <numerusform>有 %n 个没有多余成员的集合可以做到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the set that is measured best, then estimate the effect from data.</source>
        <translation>请选择测量得最好的集合，然后用数据估计效应。</translation>
    </message>
    <message>
        <source>Estimate the effect from data with this set.</source>
        <translation>请用此集合由数据估计效应。</translation>
    </message>
    <message>
        <source>That %1 decides which cases are in the data does not bias this: apart from the effect nothing joins it with %2.</source>
        <translation>%1 决定哪些个案进入数据，这不会造成偏倚：除效应外，没有什么将它与 %2 相连。</translation>
    </message>
    <message>
        <source>That %1 decide which cases are in the data does not bias this: apart from the effect nothing joins them with %2.</source>
        <translation>%1 决定哪些个案进入数据，这不会造成偏倚：除效应外，没有什么将它们与 %2 相连。</translation>
    </message>
    <message>
        <source>The variables marked as adjusted spoil the adjustment.</source>
        <translation>被标为“已调整”的变量破坏了调整。</translation>
    </message>
    <message>
        <source>%1 is marked as adjusted but also decides which cases are in the data.</source>
        <translation>%1 被标为“已调整”，但它也决定哪些个案进入数据。</translation>
    </message>
    <message>
        <source>%1 is marked as adjusted but is latent, so there is nothing to adjust with.</source>
        <translation>%1 被标为“已调整”，但它是潜变量，因此没有可用来调整的数据。</translation>
    </message>
    <message>
        <source>%1 is marked as adjusted but is an effect of %2 on or behind a causal path; adjusting for it distorts the effect.</source>
        <translation>%1 被标为“已调整”，但它是 %2 的结果，位于因果路径上或其后；对其调整会扭曲效应。</translation>
    </message>
    <message>
        <source>Take the mark “adjusted” off %1.</source>
        <translation>请去掉 %1 的“已调整”标记。</translation>
    </message>
    <message>
        <source>With %1 adjusted, the biasing path %2 stays open whatever else is adjusted for.</source>
        <translation>对 %1 进行调整后，无论再调整什么，偏倚路径 %2 都保持开放。</translation>
    </message>
    <message>
        <source>Adjusting opens it at %1.</source>
        <translation>调整在 %1 处打开了它。</translation>
    </message>
    <message>
        <source>Take the mark “adjusted” off; without such marks there is a valid adjustment set.</source>
        <translation>请去掉“已调整”标记；没有这些标记时存在有效的调整集。</translation>
    </message>
    <message>
        <source>The arrow %1 runs from outcome to treatment; nothing lies on it that could be adjusted for.</source>
        <translation>箭头 %1 从结果指向处理；其上没有可供调整的变量。</translation>
    </message>
    <message>
        <source>The biasing path %1 stays open whatever is adjusted for: it stands for a common cause that was not measured.</source>
        <translation>无论调整什么，偏倚路径 %1 都保持开放：它代表一个未测量的共同原因。</translation>
    </message>
    <message>
        <source>The biasing path %1 stays open whatever is adjusted for: %2.</source>
        <translation>无论调整什么，偏倚路径 %1 都保持开放：%2。</translation>
    </message>
    <message>
        <source>If you expect an effect, draw the path it takes.</source>
        <translation>如果您预期有效应，请画出它经过的路径。</translation>
    </message>
    <message>
        <source>the common cause behind %1</source>
        <translation>%1 背后的共同原因</translation>
    </message>
    <message>
        <source>Measuring more does not help; check the arrows on this path.</source>
        <translation>测量更多变量没有帮助；请检查此路径上的箭头。</translation>
    </message>
    <message>
        <source>If %1 were measured, adjusting for it would be enough.</source>
        <translation>如果测量了 %1，对其进行调整就足够了。</translation>
    </message>
    <message>
        <source>If %1 were measured, adjusting for them would be enough.</source>
        <translation>如果测量了 %1，对它们进行调整就足够了。</translation>
    </message>
    <message>
        <source>If %1 were measured, adjusting for it together with %2 would be enough.</source>
        <translation>如果测量了 %1，将其与 %2 一起调整就足够了。</translation>
    </message>
    <message>
        <source>If %1 were measured, adjusting for them together with %2 would be enough.</source>
        <translation>如果测量了 %1，将它们与 %2 一起调整就足够了。</translation>
    </message>
    <message>
        <source>The effect can be computed by the front-door formula.</source>
        <translation>可以用前门公式计算效应。</translation>
    </message>
    <message>
        <source>But every directed path from %1 to %2 runs through %3, and neither half of the way is confounded beyond what the data show.</source>
        <translation>但从 %1 到 %2 的每条有向路径都经过 %3，且前后两段的混杂都不超出数据所显示的范围。</translation>
    </message>
    <message>
        <source>The effect can be computed, though not by adjustment.</source>
        <translation>可以计算效应，但不是通过调整。</translation>
    </message>
    <message>
        <source>But the parts into which unobserved causes divide the graph can be computed one by one, and together they give the effect.</source>
        <translation>但未观测的原因将图分成的各部分可以逐一计算，合起来就得到效应。</translation>
    </message>
    <message>
        <source>Estimate the effect from data by the formula below.</source>
        <translation>请按下方公式由数据估计效应。</translation>
    </message>
    <message>
        <source>Not decided in the time given.</source>
        <translation>在给定时间内未能判定。</translation>
    </message>
    <message>
        <source>Whether another formula gives the effect was not found out: the search was stopped.</source>
        <translation>未能查明是否有其他公式给出效应：搜索已停止。</translation>
    </message>
    <message>
        <source>Or let it be searched for longer.</source>
        <translation>或者允许搜索更长时间。</translation>
    </message>
    <message>
        <source>The effect cannot be computed from these variables, however large the data.</source>
        <translation>无论数据多大，都无法由这些变量计算效应。</translation>
    </message>
    <message>
        <source>No other formula exists: %1 and %2 are tied together by unobserved causes, so that two models can agree on all data and disagree on the effect of %3.</source>
        <translation>不存在其他公式：%1 与 %2 被未观测的原因联系在一起，因此两个模型可以在所有数据上一致，而在 %3 的效应上不同。</translation>
    </message>
    <message>
        <source>An experiment is another way, or an instrument with further assumptions.</source>
        <translation>另一种途径是实验，或在进一步假设下使用工具变量。</translation>
    </message>
    <message>
        <source>The effect cannot be computed by adjustment from selected cases.</source>
        <translation>无法由被选择的个案通过调整计算效应。</translation>
    </message>
    <message>
        <source>If %1 was also measured among all cases, selected or not (in a census, say), adjusting for %2 with its distribution from there would be enough.</source>
        <translation>如果在所有个案（无论是否被选择，例如普查）中也测量了 %1，用其在那里的分布对 %2 进行调整就足够了。</translation>
    </message>
    <message>
        <source>If %1 were also measured among all cases, selected or not (in a census, say), adjusting for %2 with its distribution from there would be enough.</source>
        <translation>如果在所有个案（无论是否被选择，例如普查）中也测量了 %1，用其在那里的分布对 %2 进行调整就足够了。</translation>
    </message>
    <message>
        <source>If %1 was also measured among all cases, selected or not (in a census, say), adjusting for %2 with the distribution of %3 from there would be enough.</source>
        <translation>如果在所有个案（无论是否被选择，例如普查）中也测量了 %1，用 %3 在那里的分布对 %2 进行调整就足够了。</translation>
    </message>
    <message>
        <source>If %1 were also measured among all cases, selected or not (in a census, say), adjusting for %2 with the distribution of %3 from there would be enough.</source>
        <translation>如果在所有个案（无论是否被选择，例如普查）中也测量了 %1，用 %3 在那里的分布对 %2 进行调整就足够了。</translation>
    </message>
    <message>
        <source>Or use data that were not selected by %1, or take the mark “selected” off if they were not.</source>
        <translation>或者使用未经 %1 选择的数据；如果数据未经选择，请去掉“选择”标记。</translation>
    </message>
    <message>
        <source>Use data that were not selected by %1, or take the mark “selected” off if they were not.</source>
        <translation>请使用未经 %1 选择的数据；如果数据未经选择，请去掉“选择”标记。</translation>
    </message>
    <message>
        <source>(The graph already says that %1 has no effect.)</source>
        <translation>（图已表明 %1 没有效应。）</translation>
    </message>
    <message>
        <source>(The graph already says that %1 have no effect.)</source>
        <translation>（图已表明 %1 没有效应。）</translation>
    </message>
    <message>
        <source>%1 is randomised: arrows into it do not count.</source>
        <translation>%1 已随机化：指向它的箭头不计入。</translation>
    </message>
    <message>
        <source>%1 are randomised: arrows into them do not count.</source>
        <translation>%1 已随机化：指向它们的箭头不计入。</translation>
    </message>
    <message>
        <source>Adjusting for %1 closes every biasing path and every indirect one.</source>
        <translation>对 %1 进行调整会关闭每条偏倚路径和每条间接路径。</translation>
    </message>
    <message>
        <source>Adjusting for %1 closes every biasing path and leaves the causal paths open.</source>
        <translation>对 %1 进行调整会关闭每条偏倚路径，并使因果路径保持开放。</translation>
    </message>
    <message>
        <source>%1 is a treatment, an outcome or a selection variable, and none of these can be adjusted for.</source>
        <translation>%1 是处理、结果或选择变量，这些都不能用于调整。</translation>
    </message>
    <message>
        <source>%1 is an outcome&apos;s effect and may not be adjusted for.</source>
        <translation>%1 是结果变量的后果，不可对其进行调整。</translation>
    </message>
    <message>
        <source>%1 is an effect of the treatment on or behind a causal path; adjusting for it distorts the effect.</source>
        <translation>%1 是处理的后果，位于因果路径上或其后；对其调整会扭曲效应。</translation>
    </message>
    <message>
        <source>The cases were selected by %1, which is part of the question.</source>
        <translation>个案是按 %1 选择的，而它是问题的一部分。</translation>
    </message>
    <message>
        <source>The cases were selected by %1, which depends on the outcome: %2.</source>
        <translation>个案是按 %1 选择的，而它依赖于结果：%2。</translation>
    </message>
    <message>
        <source>The cases were selected by %1, which is joined with the outcome by more than the effect: %2.</source>
        <translation>个案是按 %1 选择的，而它除效应之外还以其他方式与结果相连：%2。</translation>
    </message>
    <message>
        <source>With %1 adjusted, the path %2 is open.</source>
        <translation>对 %1 进行调整后，路径 %2 是开放的。</translation>
    </message>
    <message>
        <source>%1 is an instrument: under the further assumption that the effect is the same for every case and linear, it is %2.</source>
        <translation>%1 是工具变量：在效应为线性且对每个个案相同的进一步假设下，效应为 %2。</translation>
    </message>
    <message>
        <source>%1 is an instrument given %2: under the further assumption that the effect is the same for every case and linear, it is %3.</source>
        <translation>给定 %2 时，%1 是工具变量：在效应为线性且对每个个案相同的进一步假设下，效应为 %3。</translation>
    </message>
    <message>
        <source>Measure %1, which is latent now.</source>
        <translation>请测量 %1，它目前是潜变量。</translation>
    </message>
    <message>
        <source>Measure %1, which are latent now.</source>
        <translation>请测量 %1，它们目前是潜变量。</translation>
    </message>
    <message>
        <source>Make an experiment on %1 itself.</source>
        <translation>请直接对 %1 进行实验。</translation>
    </message>
    <message>
        <source>Make an experiment on %1 themselves.</source>
        <translation>请直接对 %1 进行实验。</translation>
    </message>
    <message>
        <source>Add an experiment that sets %1 and measures the other variables.</source>
        <translation>请增加一个设定 %1 并测量其他变量的实验。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>%1, and of %2</source>
        <translation>%1，以及%2</translation>
    </message>
    <message>
        <source>Rule out, or measure, the hidden common cause of %1.</source>
        <translation>请排除或测量%1的隐藏共同原因。</translation>
    </message>
    <message>
        <source>The natural direct and indirect effect of %1 on %2 through %3 can be computed from the data.</source>
        <translation>可以由数据计算 %1 经 %3 对 %2 的自然直接效应和自然间接效应。</translation>
    </message>
    <message>
        <source>The natural direct and indirect effect of %1 on %2 through %3 cannot be computed from these data, but from experiments.</source>
        <translation>无法由这些数据计算 %1 经 %3 对 %2 的自然直接效应和自然间接效应，但可以由实验计算。</translation>
    </message>
    <message>
        <source>The natural direct and indirect effect of %1 on %2 through %3 cannot be told apart, not even by experiments.</source>
        <translation>即使通过实验也无法区分 %1 经 %3 对 %2 的自然直接效应和自然间接效应。</translation>
    </message>
    <message>
        <source>The effect can be computed by adjustment, but the search for a set was stopped.</source>
        <translation>可以通过调整计算效应，但对集合的搜索已停止。</translation>
    </message>
    <message>
        <source>Let it be searched for longer.</source>
        <translation>请允许搜索更长时间。</translation>
    </message>
    <message>
        <source>The query is identified: models that agree on what is observed give the same answer.</source>
        <translation>该查询可识别：在观测内容上一致的模型给出相同的答案。</translation>
    </message>
    <message>
        <source>Checked: in a random model of this graph the formula gives the true effect.</source>
        <translation>已检验：在此图的一个随机模型中，公式给出真实效应。</translation>
    </message>
    <message>
        <source>A check on a random model of this graph contradicts the formula, so it is not shown. This is a mistake of the program: please report it.</source>
        <translation>用此图的随机模型检验与公式矛盾，因此不予显示。这是程序的错误：请报告。</translation>
    </message>
    <message>
        <source>Not checked: the comparison with a random model of this graph was not through in the time given.</source>
        <translation>未检验：与此图随机模型的比较未能在规定时间内完成。</translation>
    </message>
    <message>
        <source>Measure %1 among all cases, too, selected or not (in a census, say).</source>
        <translation>在所有个案（无论是否被选）中也测量 %1（例如通过普查）。</translation>
    </message>
    <message>
        <source>Get cases that were not selected by %1.</source>
        <translation>获取不是由 %1 选出的个案。</translation>
    </message>
    <message>
        <source>Not decided: the formula did not stand the check.</source>
        <translation>未决定：公式未通过检验。</translation>
    </message>
    <message>
        <source>Report the graph to the makers of the program.</source>
        <translation>请将该图报告给程序的作者。</translation>
    </message>
</context>
<context>
    <name>independence</name>
    <message>
        <source>Column “%1” has a different text in each row: it names the rows and says nothing about them.</source>
        <translation>列“%1”在每行中各有不同的文本：它只是行的名称，没有信息。</translation>
    </message>
    <message>
        <source>Choose another column for this variable.</source>
        <translation>请为此变量选择其他列。</translation>
    </message>
    <message>
        <source>All columns have levels or few values, so rows are counted.</source>
        <translation>所有列都是水平或只有少数取值，因此对行计数。</translation>
    </message>
    <message>
        <source>“%1” and “%2” have levels, and numbers are given, so regressions of levels are compared.</source>
        <translation>“%1”和“%2”是水平，而条件列中有数值，因此比较对水平的回归。</translation>
    </message>
    <message>
        <source>“%1” is far from normally distributed, so the test is one that needs no form of distribution or dependence.</source>
        <translation>“%1”明显偏离正态分布，因此使用不要求特定分布或依赖形式的检验。</translation>
    </message>
    <message>
        <source>All columns have numbers, so their partial correlation is tested; it sees linear dependence only.</source>
        <translation>所有列都是数值，因此检验其偏相关；它只能发现线性依赖。</translation>
    </message>
    <message>
        <source>Some columns have numbers and some levels, so lines within levels are compared; they see dependence of means only.</source>
        <translation>有些列是数值，有些列是水平，因此比较各水平内的回归直线；它们只能发现均值上的依赖。</translation>
    </message>
    <message>
        <source>There is no such test.</source>
        <translation>没有这种检验。</translation>
    </message>
    <message>
        <source>share of variance explained</source>
        <translation>解释的方差比例</translation>
    </message>
    <message>
        <source>Both “%1” and “%2” hold levels.</source>
        <translation>“%1”和“%2”都是水平。</translation>
    </message>
    <message>
        <source>Choose logistic regression, or a test of counts.</source>
        <translation>请选择逻辑回归或计数检验。</translation>
    </message>
    <message>
        <source>In no stratum of the given columns are there enough rows in which both “%1” and “%2” vary.</source>
        <translation>在条件列的任何一层中，“%1”和“%2”都有变化的行均不够多。</translation>
    </message>
    <message>
        <source>Bring more data, or join levels of the given columns.</source>
        <translation>请提供更多数据，或合并条件列的水平。</translation>
    </message>
    <message>
        <source>%1 of %2 rows are in strata that are too small or in which one of the two columns does not vary, and say nothing.</source>
        <translation>%2 行中有 %1 行所在的层过小，或两列之一在该层中没有变化，因此不提供信息。</translation>
    </message>
    <message>
        <source>Cramér&apos;s V (corrected)</source>
        <translation>Cramér&apos;s V（校正）</translation>
    </message>
    <message>
        <source>%1 of %2 rows are in strata in which one of the two columns does not vary, and say nothing.</source>
        <translation>%2 行中有 %1 行所在的层中，两列之一没有变化，因此不提供信息。</translation>
    </message>
    <message>
        <source>The expected count is below 5 in %1 of %2 cells, so the p-value is rough.</source>
        <translation>%2 个单元格中有 %1 个的期望频数小于 5，因此 p 值较为粗略。</translation>
    </message>
    <message>
        <source>The expected count is below 5 in %1 of %2 cells, so the statistic was scaled to the mean and variance that it has when one column is shuffled within strata (seed %3).</source>
        <translation>%2 个单元格中有 %1 个的期望频数小于 5，因此已按某一列在层内随机置换时的均值和方差对统计量进行缩放（随机种子 %3）。</translation>
    </message>
    <message>
        <source>In no stratum of the given columns do both “%1” and “%2” vary.</source>
        <translation>在条件列的任何一层中，“%1”和“%2”都没有同时变化。</translation>
    </message>
    <message>
        <source>The level of the tests is not between 0 and 1.</source>
        <translation>检验的显著性水平不在 0 和 1 之间。</translation>
    </message>
    <message>
        <source>A customary level is 0.05.</source>
        <translation>常用的显著性水平是 0.05。</translation>
    </message>
    <message>
        <source>The data have no column for “%1”.</source>
        <translation>数据中没有“%1”对应的列。</translation>
    </message>
    <message>
        <source>Choose a column for it.</source>
        <translation>请为其选择一列。</translation>
    </message>
    <message>
        <source>Two variables stand for the column “%1”.</source>
        <translation>有两个变量代表列“%1”。</translation>
    </message>
    <message>
        <source>Choose another column for one of them.</source>
        <translation>请为其中之一选择其他列。</translation>
    </message>
    <message>
        <source>The data are too few for a comparison within levels, so the kernel test was used.</source>
        <translation>数据过少，无法在各水平内比较，因此使用了核检验。</translation>
    </message>
    <message>
        <source>“%1” is latent, so there are no data on it.</source>
        <translation>“%1”是潜变量，因此没有关于它的数据。</translation>
    </message>
    <message>
        <source>“%1” has no column in the data.</source>
        <translation>“%1”在数据中没有对应的列。</translation>
    </message>
    <message>
        <source>This test was asked for.</source>
        <translation>指定了此检验。</translation>
    </message>
    <message>
        <source>There was no time left for this test.</source>
        <translation>没有剩余时间进行此检验。</translation>
    </message>
    <message>
        <source>No independence that the graph implies could be tested.</source>
        <translation>图所蕴含的独立性均无法检验。</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 tested independences fail in the data.</source>
        <comment>%n of %1 tested independences fails in the data.</comment>
        <translation>
            <numerusform>在已检验的 %1 项独立性中，有 %n 项与数据不符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be tested.</source>
        <comment>%n could not be tested.</comment>
        <translation>
            <numerusform>有 %n 项无法检验。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether %1 and %2 are independent, as the graph says, could not be tested.</source>
        <translation>图表明%1与%2独立，但这一点无法检验。</translation>
    </message>
    <message>
        <source>The graph says that %1 and %2 are independent; the data do not contradict it (adjusted %3).</source>
        <translation>图表明%1与%2独立；数据与此不矛盾（校正后 %3）。</translation>
    </message>
    <message>
        <source>The graph says that %1 and %2 are independent given %3; the data do not contradict it (adjusted %4).</source>
        <translation>图表明给定%3时%1与%2独立；数据与此不矛盾（校正后 %4）。</translation>
    </message>
    <message>
        <source>The graph says that %1 and %2 are independent, but in the data they are not: %3 %4, adjusted %5.</source>
        <translation>图表明%1与%2独立，但在数据中并非如此：%3 %4，校正后 %5。</translation>
    </message>
    <message>
        <source>The graph says that %1 and %2 are independent given %3, but in the data they are not: %4 %5, adjusted %6.</source>
        <translation>图表明给定%3时%1与%2独立，但在数据中并非如此：%4 %5，校正后 %6。</translation>
    </message>
    <message>
        <source>kernel alignment</source>
        <translation>核对齐度</translation>
    </message>
    <message>
        <source>%1 of %2 complete rows, drawn at random with the seed %3, were used.</source>
        <translation>使用了 %2 个完整行中随机抽取的 %1 行（随机种子 %3）。</translation>
    </message>
    <message numerus="yes">
        <source>%n complete rows are too few for so many levels.</source>
        <comment>%n complete row is too few for so many levels.</comment>
        <translation>
            <numerusform>%n 个完整行对于如此多的水平来说过少。</numerusform>
        </translation>
    </message>
    <message>
        <source>Join levels, or bring more data.</source>
        <translation>请合并水平，或提供更多数据。</translation>
    </message>
    <message>
        <source>share of information explained</source>
        <translation>解释的信息比例</translation>
    </message>
    <message>
        <source>Column “%1” holds numbers, not levels.</source>
        <translation>列“%1”是数值，而不是水平。</translation>
    </message>
    <message>
        <source>Choose a test for numbers and levels.</source>
        <translation>请选择适用于数值和水平的检验。</translation>
    </message>
    <message>
        <source>A level has few rows, so the p-value is rough.</source>
        <translation>某个水平的行数很少，因此 p 值较为粗略。</translation>
    </message>
    <message>
        <source>Column “%1” holds levels without an order, which have no correlation.</source>
        <translation>列“%1”是无序的水平，没有相关系数。</translation>
    </message>
    <message>
        <source>partial correlation</source>
        <translation>偏相关系数</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>相关系数</translation>
    </message>
    <message numerus="yes">
        <source>%n of the given columns say nothing beyond the others and were left out.</source>
        <comment>%n of the given columns says nothing beyond the others and was left out.</comment>
        <translation>
            <numerusform>有 %n 个条件列未提供其他列之外的信息，已被去掉。</numerusform>
        </translation>
    </message>
    <message>
        <source>Column “%1” holds an infinite number.</source>
        <translation>列“%1”中有无穷大的数。</translation>
    </message>
    <message>
        <source>Mark such cells as missing.</source>
        <translation>请将此类单元格标为缺失。</translation>
    </message>
    <message>
        <source>Column “%1” does not vary in the rows without missing cells.</source>
        <translation>在没有缺失单元格的行中，列“%1”没有变化。</translation>
    </message>
    <message>
        <source>Bring data in which it varies.</source>
        <translation>请提供其值有变化的数据。</translation>
    </message>
    <message>
        <source>The given columns determine “%1”, so nothing is left that could depend on anything.</source>
        <translation>条件列完全决定了“%1”，因此没有剩余的变化可与其他变量相依赖。</translation>
    </message>
    <message>
        <source>Leave out columns that say the same in other words.</source>
        <translation>请去掉以其他形式表达相同信息的列。</translation>
    </message>
    <message numerus="yes">
        <source>%n complete rows are too few for this test.</source>
        <comment>%n complete row is too few for this test.</comment>
        <translation>
            <numerusform>%n 个完整行对于此检验来说过少。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out columns with many missing cells, or bring more data.</source>
        <translation>请去掉缺失单元格多的列，或提供更多数据。</translation>
    </message>
    <message>
        <source>partial correlation (Fisher&apos;s z)</source>
        <translation>偏相关检验（Fisher z）</translation>
    </message>
    <message>
        <source>G² test of counts</source>
        <translation>计数的 G² 检验</translation>
    </message>
    <message>
        <source>chi-squared test of counts</source>
        <translation>计数的卡方检验</translation>
    </message>
    <message>
        <source>conditional Gaussian likelihood ratio</source>
        <translation>条件高斯似然比检验</translation>
    </message>
    <message>
        <source>logistic regression likelihood ratio</source>
        <translation>逻辑回归似然比检验</translation>
    </message>
    <message>
        <source>kernel test (KCI)</source>
        <translation>核检验（KCI）</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <source> </source>
        <translation> </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A workbench for causal questions</source>
        <translation>研究因果问题的工作台</translation>
    </message>
    <message>
        <source>Open an example project.</source>
        <translation>打开示例项目。</translation>
    </message>
    <message>
        <source>A project, a graph or a data file to open.</source>
        <translation>要打开的项目、图或数据文件。</translation>
    </message>
</context>
<context>
    <name>project</name>
    <message>
        <source>a column is of the unknown type %1.</source>
        <translation>有一列的类型 %1 未知。</translation>
    </message>
    <message>
        <source>there are two columns called “%1”.</source>
        <translation>有两列都名为“%1”。</translation>
    </message>
    <message>
        <source>a level belongs to no column.</source>
        <translation>有一个水平不属于任何列。</translation>
    </message>
    <message>
        <source>the column of numbers “%1” has levels.</source>
        <translation>数值列“%1”带有水平。</translation>
    </message>
    <message>
        <source>the column “%1” has a level twice.</source>
        <translation>列“%1”有重复的水平。</translation>
    </message>
    <message>
        <source>the yes/no column “%1” has not two levels.</source>
        <translation>是/否列“%1”的水平数不是两个。</translation>
    </message>
    <message>
        <source>the value of “%1” in row %2 is not a number.</source>
        <translation>第 %2 行“%1”的值不是数。</translation>
    </message>
    <message>
        <source>the value of “%1” in row %2 is not a whole number.</source>
        <translation>第 %2 行“%1”的值不是整数。</translation>
    </message>
    <message>
        <source>the value of “%1” in row %2 is not one of its levels.</source>
        <translation>第 %2 行“%1”的值不是其水平之一。</translation>
    </message>
    <message>
        <source>the data tables have different numbers of rows.</source>
        <translation>各数据表的行数不同。</translation>
    </message>
    <message>
        <source>the attributes of a part of the graph cannot be read.</source>
        <translation>无法读取图中某部分的属性。</translation>
    </message>
    <message>
        <source>%1 has a position that is no number.</source>
        <translation>%1 的位置不是数。</translation>
    </message>
    <message>
        <source>the variable “%1”</source>
        <translation>变量“%1”</translation>
    </message>
    <message>
        <source>%1 has an impossible id.</source>
        <translation>%1 的标识无效。</translation>
    </message>
    <message>
        <source>%1 has a role that does not exist.</source>
        <translation>%1 的角色不存在。</translation>
    </message>
    <message>
        <source>an edge belongs to a variable that is not there.</source>
        <translation>有一条边属于不存在的变量。</translation>
    </message>
    <message>
        <source>an edge is of the unknown kind “%1”.</source>
        <translation>有一条边的种类“%1”未知。</translation>
    </message>
    <message>
        <source>the order of the variables has a gap.</source>
        <translation>变量的次序有空缺。</translation>
    </message>
    <message>
        <source>“%1” is not a Dovetail project.</source>
        <translation>“%1”不是 Dovetail 项目。</translation>
    </message>
    <message>
        <source>Open a .dovetail file, or use Import for data and graphs.</source>
        <translation>请打开 .dovetail 文件；数据和图请使用“导入”。</translation>
    </message>
    <message>
        <source>“%1” is a Dovetail project, but it is damaged: %2</source>
        <translation>“%1”是 Dovetail 项目，但已损坏：%2</translation>
    </message>
    <message>
        <source>Open a backup copy if there is one; the file has not been changed.</source>
        <translation>如有备份请打开备份；此文件未被更改。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>Check the name; it may have been moved or renamed.</source>
        <translation>请检查名称；它可能已被移动或重命名。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>Check that you have the right to read it.</source>
        <translation>请检查您是否有读取权限。</translation>
    </message>
    <message>
        <source>its end is missing, as after an interrupted copy.</source>
        <translation>其末尾缺失，像是复制中断所致。</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer version of Dovetail (file version %2, this program reads up to %3).</source>
        <translation>“%1”由较新版本的 Dovetail 保存（文件版本 %2，本程序最多读取 %3）。</translation>
    </message>
    <message>
        <source>Update Dovetail to open it; the file has not been changed.</source>
        <translation>请更新 Dovetail 以打开它；此文件未被更改。</translation>
    </message>
    <message>
        <source>its pages do not fit together (%1).</source>
        <translation>其各页不一致（%1）。</translation>
    </message>
    <message>
        <source>the column “%1” stands for two variables.</source>
        <translation>列“%1”代表两个变量。</translation>
    </message>
    <message>
        <source>the parts of a stored result do not fit together.</source>
        <translation>存储结果的各部分不一致。</translation>
    </message>
    <message>
        <source>a stored result cannot be read (%1).</source>
        <translation>无法读取存储的结果（%1）。</translation>
    </message>
    <message>
        <source>Recovery copies cannot be written to “%1”.</source>
        <translation>无法将恢复副本写入“%1”。</translation>
    </message>
    <message>
        <source>Save often, or free some space there.</source>
        <translation>请经常保存，或在那里释放一些空间。</translation>
    </message>
    <message>
        <source>This document has been restored or discarded in another window.</source>
        <translation>此文档已在另一个窗口中恢复或丢弃。</translation>
    </message>
    <message>
        <source>Look there for it.</source>
        <translation>请在那里查看。</translation>
    </message>
    <message>
        <source>Choose another folder; what you have open is still here.</source>
        <translation>请选择其他文件夹；您打开的内容仍在。</translation>
    </message>
    <message>
        <source>There is no folder “%1” (any more).</source>
        <translation>文件夹“%1”不存在（或已不在）。</translation>
    </message>
    <message>
        <source>You have no right to write into the folder “%1”.</source>
        <translation>您没有写入文件夹“%1”的权限。</translation>
    </message>
    <message>
        <source>The folder “%1” can only be read.</source>
        <translation>文件夹“%1”是只读的。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>The file system refused (%1).</source>
        <translation>文件系统拒绝了操作（%1）。</translation>
    </message>
    <message>
        <source>There is something else of that name.</source>
        <translation>已有同名的其他对象。</translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation>文件是写保护的。</translation>
    </message>
    <message>
        <source>Save under another name, or remove the protection; what you have open is still here.</source>
        <translation>请另存为其他名称，或取消保护；您打开的内容仍在。</translation>
    </message>
    <message>
        <source>Another program is saving to this file right now.</source>
        <translation>另一个程序正在保存到此文件。</translation>
    </message>
    <message>
        <source>Try again when it has ended, or save under another name.</source>
        <translation>请在它结束后重试，或另存为其他名称。</translation>
    </message>
    <message>
        <source>“%1” could not be saved.</source>
        <translation>无法保存“%1”。</translation>
    </message>
    <message>
        <source>The file would be larger than files may be here.</source>
        <translation>文件会超过此处允许的大小。</translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation>文件已损坏（%1）。</translation>
    </message>
    <message>
        <source>Another program is using the file.</source>
        <translation>另一个程序正在使用该文件。</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>请在那里关闭它后重试。</translation>
    </message>
    <message>
        <source>The database said: %1.</source>
        <translation>数据库报告：%1。</translation>
    </message>
    <message>
        <source>No treatment is chosen.</source>
        <translation>尚未选择处理。</translation>
    </message>
    <message>
        <source>No outcome is chosen.</source>
        <translation>尚未选择结果。</translation>
    </message>
    <message>
        <source>Choose the treatment first.</source>
        <translation>请先选择处理。</translation>
    </message>
    <message>
        <source>Choose the outcome first.</source>
        <translation>请先选择结果。</translation>
    </message>
    <message>
        <source>There is more than one treatment.</source>
        <translation>有不止一个处理。</translation>
    </message>
    <message>
        <source>There is more than one outcome.</source>
        <translation>有不止一个结果。</translation>
    </message>
    <message>
        <source>Estimation needs a single treatment: choose one of them.</source>
        <translation>估计只需要一个处理：请选择其中之一。</translation>
    </message>
    <message>
        <source>Estimation needs a single outcome: choose one of them.</source>
        <translation>估计只需要一个结果：请选择其中之一。</translation>
    </message>
    <message>
        <source>The variable “%1” has no column in the data.</source>
        <translation>变量“%1”在数据中没有对应的列。</translation>
    </message>
    <message>
        <source>Drag a column onto it, or import data that have a column of this name.</source>
        <translation>请将一列拖到它上面，或导入含有同名列的数据。</translation>
    </message>
    <message>
        <source>“%1” is marked as latent, so it cannot be used.</source>
        <translation>“%1”被标为潜变量，因此不能使用。</translation>
    </message>
    <message>
        <source>Mark it as observed, or ask about another variable.</source>
        <translation>请将其标为已观测，或改问其他变量。</translation>
    </message>
    <message>
        <source>The transformer&apos;s answer would not be the effect: %1</source>
        <translation>Transformer 的答案不会是效应：%1</translation>
    </message>
    <message>
        <source>See the verdict beside the canvas for what to do.</source>
        <translation>该怎么做请见画布旁的判定。</translation>
    </message>
    <message>
        <source>There are no data yet.</source>
        <translation>还没有数据。</translation>
    </message>
    <message>
        <source>Import a file first.</source>
        <translation>请先导入文件。</translation>
    </message>
    <message>
        <source>Train again.</source>
        <translation>请重新训练。</translation>
    </message>
    <message>
        <source>The transformer was trained on other data than those that are open now.</source>
        <translation>Transformer 训练所用的数据不是当前打开的数据。</translation>
    </message>
    <message>
        <source>The transformer was trained with the column “%1”, which no measured variable on the canvas stands for any more.</source>
        <translation>Transformer 训练时使用了列“%1”，而画布上已没有代表它的已测量变量。</translation>
    </message>
    <message>
        <source>Another program has not finished writing to the file.</source>
        <translation>另一个程序尚未完成对该文件的写入。</translation>
    </message>
    <message>
        <source>Open the file with that program and close it there; then try again.</source>
        <translation>请用那个程序打开该文件并在那里关闭，然后重试。</translation>
    </message>
    <message>
        <source>The statement does more than to read tables (%1).</source>
        <translation>该语句不只是读取表（%1）。</translation>
    </message>
    <message>
        <source>Write a query that begins with SELECT.</source>
        <translation>请写以 SELECT 开头的查询。</translation>
    </message>
    <message>
        <source>The memory does not suffice.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>Close other programs, or ask for less.</source>
        <translation>请关闭其他程序，或减少所请求的内容。</translation>
    </message>
    <message>
        <source>Another program has left changes beside the file that are not in it.</source>
        <translation>另一个程序在该文件旁留下了尚未写入文件的更改。</translation>
    </message>
    <message>
        <source>The query is not understood: %1.</source>
        <translation>无法理解该查询：%1。</translation>
    </message>
    <message>
        <source>Check it; names with unusual characters stand in double quotes.</source>
        <translation>请检查查询；含有特殊字符的名称应加双引号。</translation>
    </message>
    <message>
        <source>There is no statement in the text.</source>
        <translation>文本中没有语句。</translation>
    </message>
    <message>
        <source>There is more than one statement in the text.</source>
        <translation>文本中有不止一条语句。</translation>
    </message>
    <message>
        <source>Write one query that begins with SELECT.</source>
        <translation>请只写一条以 SELECT 开头的查询。</translation>
    </message>
</context>
</TS>
