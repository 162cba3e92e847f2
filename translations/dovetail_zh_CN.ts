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
        <source>The effects were estimated from other data.</source>
        <translation>效应是由其他数据估计的。</translation>
    </message>
    <message>
        <source>Estimate again.</source>
        <translation>请重新估计。</translation>
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
        <source>Rows of the data</source>
        <translation>数据的行</translation>
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
        <source>&amp;Copy as Text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;LaTeX</source>
        <translation>复制为 &amp;LaTeX</translation>
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
        <source>The data are of selected cases: see the question panel.</source>
        <translation>数据来自被选择的个案：请见“问题”面板。</translation>
    </message>
    <message>
        <source>Not decided in the time given: %1.</source>
        <translation>在给定时间内未能判定：%1。</translation>
    </message>
    <message>
        <source>%1 does not follow from the data.</source>
        <translation>%1 无法由数据得出。</translation>
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
        <source>&amp;Turn Round</source>
        <translation>反转(&amp;T)</translation>
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
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
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
        <source>&amp;Difference of</source>
        <translation>差值(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;minus</source>
        <translation>减去(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;harts show</source>
        <translation>图表显示(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>随机种子(&amp;E)</translation>
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
    <name>dovetail::ui::FurtherView</name>
    <message>
        <source>&amp;Why not? Two models …</source>
        <translation>为什么不行？两个模型(&amp;W)…</translation>
    </message>
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
        <source>Move what is selected</source>
        <translation>移动所选内容</translation>
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
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>自动检测</translation>
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
        <source>Decimal separator</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>point 1.5</source>
        <translation>点 1.5</translation>
    </message>
    <message>
        <source>comma 1,5</source>
        <translation>逗号 1,5</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>首行</translation>
    </message>
    <message>
        <source>holds the names</source>
        <translation>是名称</translation>
    </message>
    <message>
        <source>is data</source>
        <translation>是数据</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>分隔符(&amp;D)</translation>
    </message>
    <message>
        <source>Decimal &amp;separator</source>
        <translation>小数点(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;First line</source>
        <translation>首行(&amp;F)</translation>
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
        <source>%1 rows and %2 columns. Delimiter “%3”, decimal separator “%4”, encoding %5. Click a type to change it.</source>
        <translation>%1 行，%2 列。分隔符“%3”，小数点“%4”，编码 %5。点击类型可更改。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Click to choose another type</source>
        <translation>点击以选择其他类型</translation>
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
        <source>&amp;Dismiss</source>
        <translation>忽略(&amp;D)</translation>
    </message>
    <message>
        <source>Take this message off the list</source>
        <translation>从列表中移除此消息</translation>
    </message>
    <message>
        <source>Dismiss &amp;All</source>
        <translation>全部忽略(&amp;A)</translation>
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
        <source>&amp;Copy All</source>
        <translation>全部复制(&amp;C)</translation>
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
        <source>Tables (*.csv *.tsv *.txt *.tab *.dat);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt *.tab *.dat);;所有文件 (*)</translation>
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
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
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
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>恢复“%1”</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>Delete this copy; what is saved stays as it is</source>
        <translation>删除此副本；已保存的内容保持不变</translation>
    </message>
    <message>
        <source>Discard “%1”</source>
        <translation>丢弃“%1”</translation>
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
        <source>&amp;Reload</source>
        <translation>重新加载(&amp;R)</translation>
    </message>
    <message>
        <source>Reload the file from the disk</source>
        <translation>从磁盘重新加载文件</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Keep what is shown here</source>
        <translation>保留此处显示的内容</translation>
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
        <source>&amp;Epochs at most</source>
        <translation>最多轮次(&amp;E)</translation>
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
</TS>
