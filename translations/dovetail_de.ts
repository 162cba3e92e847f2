<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ColumnType</name>
    <message>
        <source>continuous</source>
        <translation>stetig</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>ganzzahlig</translation>
    </message>
    <message>
        <source>categorical</source>
        <translation>kategorial</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>ja/nein</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Write the graph of the file as a picture (.svg, .pdf, .png or .tex by the ending of its name), without a window or a display.</source>
        <translation>Den Graphen der Datei als Bild schreiben (.svg, .pdf, .png oder .tex nach der Endung des Namens), ohne Fenster und ohne Bildschirm.</translation>
    </message>
    <message>
        <source>With --export: light on dark. Otherwise dark on white.</source>
        <translation>Mit --export: hell auf dunkel. Sonst dunkel auf weiß.</translation>
    </message>
    <message>
        <source>With --export: without the legend.</source>
        <translation>Mit --export: ohne die Legende.</translation>
    </message>
    <message>
        <source>With --export to PNG or SVG: without a background.</source>
        <translation>Mit --export nach PNG oder SVG: ohne Hintergrund.</translation>
    </message>
    <message>
        <source>With --export to PNG: pixels a unit, 2 if not given.</source>
        <translation>Mit --export nach PNG: Pixel pro Einheit, 2 ohne Angabe.</translation>
    </message>
    <message>
        <source>“%1” is not a scale: give a number between 0 and 16.</source>
        <translation>„%1“ ist kein Maßstab: Geben Sie eine Zahl zwischen 0 und 16 an.</translation>
    </message>
    <message>
        <source>--export takes the picture of one file: give its name (or --example) after it.</source>
        <translation>--export macht das Bild einer Datei: Geben Sie danach ihren Namen (oder --example) an.</translation>
    </message>
    <message>
        <source>“%1” holds data and no graph: give a project or a graph.</source>
        <translation>„%1“ enthält Daten und keinen Graphen: Geben Sie ein Projekt oder einen Graphen an.</translation>
    </message>
    <message>
        <source>“%1” has no variables: there is nothing to draw.</source>
        <translation>„%1“ hat keine Variablen: Es gibt nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>DerivedIssues</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No treatment is chosen.</source>
        <translation>Es ist keine Behandlung gewählt.</translation>
    </message>
    <message>
        <source>Choose the variable that would be set.</source>
        <translation>Wählen Sie die Variable, die gesetzt würde.</translation>
    </message>
    <message>
        <source>No outcome is chosen.</source>
        <translation>Es ist keine Zielgröße gewählt.</translation>
    </message>
    <message>
        <source>Choose the variable that would answer.</source>
        <translation>Wählen Sie die Variable, die antworten würde.</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) without a column in the data: %1.</source>
        <translation>
            <numerusform>%n Variable ohne Spalte in den Daten: %1.</numerusform>
            <numerusform>%n Variablen ohne Spalte in den Daten: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a column onto the variable, choose one in the Variables table, or mark the variable as latent.</source>
        <translation>Ziehen Sie eine Spalte auf die Variable, wählen Sie eine in der Tabelle „Variablen“ oder markieren Sie die Variable als latent.</translation>
    </message>
    <message numerus="yes">
        <source>%n latent variable(s) with a column in the data: %1.</source>
        <translation>
            <numerusform>%n latente Variable mit einer Spalte in den Daten: %1.</numerusform>
            <numerusform>%n latente Variablen mit einer Spalte in den Daten: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it was measured, mark it as observed; otherwise unbind the column.</source>
        <translation>Wurde sie gemessen, markieren Sie sie als beobachtet; sonst lösen Sie die Spalte.</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) whose column never changes: %1.</source>
        <translation>
            <numerusform>%n Variable, deren Spalte sich nie ändert: %1.</numerusform>
            <numerusform>%n Variablen, deren Spalte sich nie ändert: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be learned from one value; choose another column.</source>
        <translation>Aus einem einzigen Wert lässt sich nichts lernen; wählen Sie eine andere Spalte.</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) whose column has another text in every row: %1.</source>
        <translation>
            <numerusform>%n Variable, deren Spalte in jeder Zeile einen anderen Text hat: %1.</numerusform>
            <numerusform>%n Variablen, deren Spalte in jeder Zeile einen anderen Text hat: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a name or number of the case; choose another column.</source>
        <translation>Das sieht nach Name oder Nummer des Falls aus; wählen Sie eine andere Spalte.</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) connected to nothing: %1.</source>
        <translation>
            <numerusform>%n Variable ohne Verbindung: %1.</numerusform>
            <numerusform>%n Variablen ohne Verbindung: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw what they cause and what causes them, or delete them.</source>
        <translation>Zeichnen Sie, was sie verursachen und was sie verursacht, oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>Train it again.</source>
        <translation>Trainieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The effects were estimated from other data.</source>
        <translation>Die Effekte wurden aus anderen Daten geschätzt.</translation>
    </message>
    <message>
        <source>Estimate again.</source>
        <translation>Schätzen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Kidney stones</source>
        <translation>Nierensteine</translation>
    </message>
    <message>
        <source>Simpson&apos;s paradox: the treatment that is better for every size of stone looks worse overall.</source>
        <translation>Simpson-Paradoxon: Die Behandlung, die bei jeder Steingröße besser ist, sieht insgesamt schlechter aus.</translation>
    </message>
    <message>
        <source>Berkeley admissions</source>
        <translation>Zulassungen in Berkeley</translation>
    </message>
    <message>
        <source>Does gender act on admission directly, or by the choice of department?</source>
        <translation>Wirkt das Geschlecht direkt auf die Zulassung oder über die Wahl des Fachbereichs?</translation>
    </message>
    <message>
        <source>Job training</source>
        <translation>Berufliche Schulung</translation>
    </message>
    <message>
        <source>A randomised experiment: what training did to later earnings.</source>
        <translation>Ein randomisiertes Experiment: was die Schulung am späteren Verdienst geändert hat.</translation>
    </message>
    <message>
        <source>Smoking and cancer</source>
        <translation>Rauchen und Krebs</translation>
    </message>
    <message>
        <source>A hidden common cause: adjustment cannot answer this one.</source>
        <translation>Eine verborgene gemeinsame Ursache: Diese Frage lässt sich durch Adjustierung nicht beantworten.</translation>
    </message>
    <message>
        <source>Protein signals</source>
        <translation>Proteinsignale</translation>
    </message>
    <message>
        <source>A network of eleven proteins with continuous measurements.</source>
        <translation>Ein Netz von elf Proteinen mit stetigen Messwerten.</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::Analysis</name>
    <message>
        <source>Checking the question</source>
        <translation>Die Frage wird geprüft</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>The graph is being looked at; it is large or difficult.</source>
        <translation>Der Graph wird untersucht; er ist groß oder schwierig.</translation>
    </message>
    <message>
        <source>go on editing, or wait for the verdict.</source>
        <translation>Weiterarbeiten oder auf das Urteil warten.</translation>
    </message>
    <message>
        <source>The graph is still being checked.</source>
        <translation>Der Graph wird noch geprüft.</translation>
    </message>
    <message>
        <source>Wait for the verdict.</source>
        <translation>Warten Sie das Urteil ab.</translation>
    </message>
    <message>
        <source>There are no data yet. Import a file to estimate the effect.</source>
        <translation>Es gibt noch keine Daten. Importieren Sie eine Datei, um den Effekt zu schätzen.</translation>
    </message>
    <message>
        <source>The data have no column for %1. Drag a column onto the variable, or import data that have it.</source>
        <translation>Die Daten haben keine Spalte für %1. Ziehen Sie eine Spalte auf die Variable oder importieren Sie Daten, die sie enthalten.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
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
        <translation>Loslassen biegt die Kante so, Esc nimmt es zurück. Ein Doppelklick auf ihre Mitte macht sie gerade.</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::CanvasAccess</name>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Selects this and nothing else</source>
        <translation>Wählt nur dies aus</translation>
    </message>
    <message>
        <source>Opens a field for the new name</source>
        <translation>Öffnet ein Feld für den neuen Namen</translation>
    </message>
    <message>
        <source>Edge from %1 to %2</source>
        <translation>Kante von %1 zu %2</translation>
    </message>
    <message>
        <source>Bidirected edge between %1 and %2</source>
        <translation>Bidirektionale Kante zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Does not count: its effect was set by chance.</source>
        <translation>Zählt nicht: Ihre Wirkung wurde durch Zufall gesetzt.</translation>
    </message>
    <message>
        <source>On a causal path and on an open biasing path.</source>
        <translation>Auf einem kausalen Pfad und auf einem offenen verzerrenden Pfad.</translation>
    </message>
    <message>
        <source>On a causal path.</source>
        <translation>Auf einem kausalen Pfad.</translation>
    </message>
    <message>
        <source>On an open biasing path.</source>
        <translation>Auf einem offenen verzerrenden Pfad.</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::CanvasActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>&amp;Add Variable</source>
        <translation>&amp;Variable hinzufügen</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Eine Variable hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Treatment</source>
        <translation>B&amp;ehandlung</translation>
    </message>
    <message>
        <source>The selected variable is the treatment</source>
        <translation>Die ausgewählte Variable ist die Behandlung</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Zielgröße</translation>
    </message>
    <message>
        <source>The selected variable is the outcome</source>
        <translation>Die ausgewählte Variable ist die Zielgröße</translation>
    </message>
    <message>
        <source>&amp;Latent</source>
        <translation>&amp;Latent</translation>
    </message>
    <message>
        <source>The selected variable was not measured</source>
        <translation>Die ausgewählte Variable wurde nicht gemessen</translation>
    </message>
    <message>
        <source>Al&amp;ways Adjust</source>
        <translation>I&amp;mmer adjustieren</translation>
    </message>
    <message>
        <source>Always adjust for the selected variable</source>
        <translation>Für die ausgewählte Variable immer adjustieren</translation>
    </message>
    <message>
        <source>Rando&amp;mised</source>
        <translation>Ra&amp;ndomisiert</translation>
    </message>
    <message>
        <source>The selected variable was set by chance: nothing causes it</source>
        <translation>Die ausgewählte Variable wurde durch Zufall gesetzt: Nichts verursacht sie</translation>
    </message>
    <message>
        <source>T&amp;urn Edge Round</source>
        <translation>Kante umdre&amp;hen</translation>
    </message>
    <message>
        <source>Swap cause and effect of the selected edge</source>
        <translation>Ursache und Wirkung der ausgewählten Kante vertauschen</translation>
    </message>
    <message>
        <source>Make Edge &amp;Bidirected</source>
        <translation>Kante bi&amp;direktional machen</translation>
    </message>
    <message>
        <source>Change the selected edge between directed and bidirected</source>
        <translation>Die ausgewählte Kante zwischen gerichtet und bidirektional umschalten</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>L&amp;öschen</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Das Ausgewählte löschen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Alle&amp;s auswählen</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Auf 100 % vergrößern</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>Den ganzen Graphen zeigen</translation>
    </message>
    <message>
        <source>Lay out the graph, causes left of their effects</source>
        <translation>Den Graphen anordnen, Ursachen links von ihren Wirkungen</translation>
    </message>
    <message>
        <source>L&amp;egend</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>Show what the styles mean</source>
        <translation>Zeigen, was die Darstellungen bedeuten</translation>
    </message>
    <message>
        <source>&amp;Districts</source>
        <translation>&amp;Distrikte</translation>
    </message>
    <message>
        <source>Shade the districts: variables joined by unobserved common causes</source>
        <translation>Die Distrikte schattieren: Variablen, die durch unbeobachtete gemeinsame Ursachen verbunden sind</translation>
    </message>
    <message>
        <source>Make Edge &amp;Directed</source>
        <translation>Kante gerichte&amp;t machen</translation>
    </message>
    <message>
        <source>Lay Out from &amp;Left to Right</source>
        <translation>Von lin&amp;ks nach rechts anordnen</translation>
    </message>
    <message>
        <source>Lay Out from T&amp;op to Bottom</source>
        <translation>Von &amp;oben nach unten anordnen</translation>
    </message>
    <message>
        <source>Lay out the graph, causes above their effects</source>
        <translation>Den Graphen anordnen, Ursachen über ihren Wirkungen</translation>
    </message>
    <message>
        <source>Lay Out by &amp;Roles</source>
        <translation>Na&amp;ch Rollen anordnen</translation>
    </message>
    <message>
        <source>Treatment left, outcome right, confounders above, mediators between</source>
        <translation>Behandlung links, Zielgröße rechts, Störgrößen darüber, Mediatoren dazwischen</translation>
    </message>
    <message>
        <source>&amp;Keep Positions</source>
        <translation>&amp;Positionen behalten</translation>
    </message>
    <message>
        <source>A layout moves the selected variables only, or those that have no place yet</source>
        <translation>Eine Anordnung bewegt nur die ausgewählten Variablen oder die, die noch keinen Platz haben</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Verbi&amp;nden</translation>
    </message>
    <message>
        <source>Draw an edge from the selected variable to another one</source>
        <translation>Eine Kante von der ausgewählten Variablen zu einer anderen zeichnen</translation>
    </message>
    <message>
        <source>Change the text of what is selected</source>
        <translation>Den Text des Ausgewählten ändern</translation>
    </message>
    <message>
        <source>La&amp;bel…</source>
        <translation>&amp;Beschriften …</translation>
    </message>
    <message>
        <source>Say more of the selected variable or edge than its name does</source>
        <translation>Mehr über die ausgewählte Variable oder Kante sagen als ihr Name</translation>
    </message>
    <message>
        <source>Strai&amp;ghten Edge</source>
        <translation>Kante &amp;gerade machen</translation>
    </message>
    <message>
        <source>Take back the bend of the selected edge</source>
        <translation>Die Biegung der ausgewählten Kante zurücknehmen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Take what is selected to the clipboard</source>
        <translation>Das Ausgewählte in die Zwischenablage verschieben</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy what is selected, as a graph, as text and as a picture</source>
        <translation>Das Ausgewählte kopieren: als Graph, als Text und als Bild</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Paste what was copied, or a graph as text</source>
        <translation>Das Kopierte oder einen Graphen als Text einfügen</translation>
    </message>
    <message>
        <source>Dupl&amp;icate</source>
        <translation>Dupl&amp;izieren</translation>
    </message>
    <message>
        <source>Copy what is selected beside itself</source>
        <translation>Das Ausgewählte neben sich selbst kopieren</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Arran&amp;ge</source>
        <translation>Aus&amp;richten</translation>
    </message>
    <message>
        <source>Line up what is selected</source>
        <translation>Das Ausgewählte ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;Left</source>
        <translation>&amp;Links ausrichten</translation>
    </message>
    <message>
        <source>Left edges in one line</source>
        <translation>Linke Ränder auf einer Linie</translation>
    </message>
    <message>
        <source>Align &amp;Centres</source>
        <translation>&amp;Zentrieren</translation>
    </message>
    <message>
        <source>One below the other</source>
        <translation>Eines unter dem anderen</translation>
    </message>
    <message>
        <source>Align &amp;Right</source>
        <translation>&amp;Rechts ausrichten</translation>
    </message>
    <message>
        <source>Right edges in one line</source>
        <translation>Rechte Ränder auf einer Linie</translation>
    </message>
    <message>
        <source>Align &amp;Top</source>
        <translation>&amp;Oben ausrichten</translation>
    </message>
    <message>
        <source>Upper edges in one line</source>
        <translation>Obere Ränder auf einer Linie</translation>
    </message>
    <message>
        <source>Align &amp;Middles</source>
        <translation>&amp;Mittig ausrichten</translation>
    </message>
    <message>
        <source>One beside the other</source>
        <translation>Eines neben dem anderen</translation>
    </message>
    <message>
        <source>Align &amp;Bottom</source>
        <translation>&amp;Unten ausrichten</translation>
    </message>
    <message>
        <source>Lower edges in one line</source>
        <translation>Untere Ränder auf einer Linie</translation>
    </message>
    <message>
        <source>Distribute &amp;Horizontally</source>
        <translation>&amp;Horizontal verteilen</translation>
    </message>
    <message>
        <source>Equal distances from left to right</source>
        <translation>Gleiche Abstände von links nach rechts</translation>
    </message>
    <message>
        <source>Distribute &amp;Vertically</source>
        <translation>&amp;Vertikal verteilen</translation>
    </message>
    <message>
        <source>Equal distances from top to bottom</source>
        <translation>Gleiche Abstände von oben nach unten</translation>
    </message>
    <message>
        <source>Cases Selected b&amp;y It</source>
        <translation>&amp;Wählt Fälle aus</translation>
    </message>
    <message>
        <source>Which cases are in the data depends on the selected variable</source>
        <translation>Welche Fälle in den Daten sind, hängt von der ausgewählten Variablen ab</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>Raster (&amp;G)</translation>
    </message>
    <message>
        <source>Show the grid</source>
        <translation>Das Raster zeigen</translation>
    </message>
    <message>
        <source>Snap to G&amp;rid</source>
        <translation>Am &amp;Raster einrasten</translation>
    </message>
    <message>
        <source>What is moved comes to lie on the grid</source>
        <translation>Was bewegt wird, kommt auf dem Raster zu liegen</translation>
    </message>
    <message>
        <source>Sna&amp;p to Others</source>
        <translation>An anderen e&amp;inrasten</translation>
    </message>
    <message>
        <source>What is moved comes in line with the rest; lines show with what</source>
        <translation>Was bewegt wird, richtet sich am Übrigen aus; Linien zeigen, woran</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::CanvasBubble</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::CanvasEdits</name>
    <message>
        <source>Add “%1” with an Edge</source>
        <translation>„%1“ mit einer Kante hinzufügen</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n Variable(s)</source>
        <translation>
            <numerusform>%n Variable verschieben</numerusform>
            <numerusform>%n Variablen verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Change Roles</source>
        <translation>Rollen ändern</translation>
    </message>
    <message>
        <source>Make %1 the Treatment</source>
        <translation>%1 zur Behandlung machen</translation>
    </message>
    <message>
        <source>Make %1 the Outcome</source>
        <translation>%1 zur Zielgröße machen</translation>
    </message>
    <message>
        <source>Turn Edge Round</source>
        <translation>Kante umdrehen</translation>
    </message>
    <message>
        <source>Make Edge Bidirected</source>
        <translation>Kante bidirektional machen</translation>
    </message>
    <message>
        <source>Make Edge Directed</source>
        <translation>Kante gerichtet machen</translation>
    </message>
    <message>
        <source>The column “%1” already stands for the variable “%2”.</source>
        <translation>Die Spalte „%1“ steht schon für die Variable „%2“.</translation>
    </message>
    <message>
        <source>Add “%1” from the Data</source>
        <translation>„%1“ aus den Daten hinzufügen</translation>
    </message>
    <message>
        <source>Lay Out from Left to Right</source>
        <translation>Von links nach rechts anordnen</translation>
    </message>
    <message>
        <source>Lay Out from Top to Bottom</source>
        <translation>Von oben nach unten anordnen</translation>
    </message>
    <message>
        <source>Lay Out by Roles</source>
        <translation>Nach Rollen anordnen</translation>
    </message>
    <message>
        <source>Align Left</source>
        <translation>Links ausrichten</translation>
    </message>
    <message>
        <source>Align Centres</source>
        <translation>Zentrieren</translation>
    </message>
    <message>
        <source>Align Right</source>
        <translation>Rechts ausrichten</translation>
    </message>
    <message>
        <source>Align Top</source>
        <translation>Oben ausrichten</translation>
    </message>
    <message>
        <source>Align Middles</source>
        <translation>Mittig ausrichten</translation>
    </message>
    <message>
        <source>Align Bottom</source>
        <translation>Unten ausrichten</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>„%1“ bewegen</translation>
    </message>
    <message>
        <source>Move Note</source>
        <translation>Notiz bewegen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n Item(s)</source>
        <translation>
            <numerusform>%n Element bewegen</numerusform>
            <numerusform>%n Elemente bewegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Distribute Horizontally</source>
        <translation>Horizontal verteilen</translation>
    </message>
    <message>
        <source>Distribute Vertically</source>
        <translation>Vertikal verteilen</translation>
    </message>
    <message>
        <source>Bend Edge</source>
        <translation>Kante biegen</translation>
    </message>
    <message>
        <source>Straighten Edge</source>
        <translation>Kante gerade machen</translation>
    </message>
    <message>
        <source>Label Edge</source>
        <translation>Kante beschriften</translation>
    </message>
    <message>
        <source>Label “%1”</source>
        <translation>„%1“ beschriften</translation>
    </message>
    <message>
        <source>Add Note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Change Width of Note</source>
        <translation>Breite der Notiz ändern</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n Item(s)</source>
        <translation>
            <numerusform>%n Element einfügen</numerusform>
            <numerusform>%n Elemente einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n Item(s)</source>
        <translation>
            <numerusform>%n Element duplizieren</numerusform>
            <numerusform>%n Elemente duplizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n Item(s)</source>
        <translation>
            <numerusform>%n Element ausschneiden</numerusform>
            <numerusform>%n Elemente ausschneiden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dovetail::ui::CanvasMenu</name>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Kante</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>&amp;Add Variable Here</source>
        <translation>&amp;Variable hier hinzufügen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::CheatSheet</name>
    <message>
        <source>Keyboard and Mouse</source>
        <translation>Tastatur und Maus</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Tastatur und Maus</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>Auf der Zeichenfläche</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::CloneGesture</name>
    <message>
        <source>Release to put the copy here, Esc takes it back.</source>
        <translation>Loslassen legt die Kopie hier ab, Esc nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::CodeEditor</name>
    <message>
        <source>dag {
smoking -&gt; cancer
}</source>
        <translation>dag {
Rauchen -&gt; Krebs
}</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::ColumnListModel</name>
    <message>
        <source>%1: drag it onto the canvas, or double-click, to make it a variable</source>
        <translation>%1: auf die Zeichenfläche ziehen oder doppelklicken, um daraus eine Variable zu machen</translation>
    </message>
    <message>
        <source>%1 is the data of the variable “%2”</source>
        <translation>%1 enthält die Daten der Variablen „%2“</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Befehl suchen …</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>%1, in the menu %2</source>
        <translation>%1, im Menü %2</translation>
    </message>
    <message>
        <source>%1, in the menu %2, %3</source>
        <translation>%1, im Menü %2, %3</translation>
    </message>
    <message>
        <source>No command has these letters</source>
        <translation>Kein Befehl hat diese Buchstaben</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::ConnectGesture</name>
    <message>
        <source>Bidirected edge from “%1”: choose the other end with the pointer or the arrow keys, Enter joins, Esc cancels.</source>
        <translation>Bidirektionale Kante von „%1“: Wählen Sie das andere Ende mit dem Zeiger oder den Pfeiltasten, die Eingabetaste verbindet, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Edge from “%1”: choose the effect with the pointer or the arrow keys, Enter joins, Esc cancels. Shift makes it bidirected.</source>
        <translation>Kante von „%1“: Wählen Sie die Wirkung mit dem Zeiger oder den Pfeiltasten, die Eingabetaste verbindet, Esc bricht ab. Mit der Umschalttaste wird sie bidirektional.</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::DataPanel</name>
    <message>
        <source>Add to Canvas</source>
        <translation>Zur Zeichenfläche</translation>
    </message>
    <message>
        <source>Columns of the data</source>
        <translation>Spalten der Daten</translation>
    </message>
    <message>
        <source>Rows of the data</source>
        <translation>Zeilen der Daten</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Make the selected columns variables on the canvas</source>
        <translation>Die ausgewählten Spalten zu Variablen auf der Zeichenfläche machen</translation>
    </message>
    <message>
        <source>No data yet. Import a CSV file, or drop one onto the window.</source>
        <translation>Noch keine Daten. Importieren Sie eine CSV-Datei oder lassen Sie eine auf das Fenster fallen.</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 columns. Drag columns onto the canvas.</source>
        <translation>%1: %2 Zeilen, %3 Spalten. Ziehen Sie Spalten auf die Zeichenfläche.</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::DerivationPanel</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;LaTeX</source>
        <translation>Als &amp;LaTeX kopieren</translation>
    </message>
    <message>
        <source>Result of the derivation</source>
        <translation>Ergebnis der Herleitung</translation>
    </message>
    <message>
        <source>Steps of the derivation</source>
        <translation>Schritte der Herleitung</translation>
    </message>
    <message>
        <source>What the step does</source>
        <translation>Was der Schritt tut</translation>
    </message>
    <message>
        <source>What the step gives</source>
        <translation>Was der Schritt ergibt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Mark a treatment and an outcome: the derivation of the effect appears here.</source>
        <translation>Markieren Sie eine Behandlung und eine Zielgröße: Hier erscheint dann die Herleitung des Effekts.</translation>
    </message>
    <message>
        <source>The treatment or the outcome is latent: nothing can be derived about it.</source>
        <translation>Die Behandlung oder die Zielgröße ist latent: Darüber lässt sich nichts herleiten.</translation>
    </message>
    <message>
        <source>The data are of selected cases: see the question panel.</source>
        <translation>Die Daten stammen von ausgewählten Fällen: siehe das Feld „Frage“.</translation>
    </message>
    <message>
        <source>Not decided in the time given: %1.</source>
        <translation>In der verfügbaren Zeit nicht entschieden: %1.</translation>
    </message>
    <message>
        <source>%1 does not follow from the data.</source>
        <translation>%1 folgt nicht aus den Daten.</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::Description</name>
    <message>
        <source>treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Zielgröße</translation>
    </message>
    <message>
        <source>always adjusted for</source>
        <translation>immer adjustiert</translation>
    </message>
    <message>
        <source>randomised</source>
        <translation>randomisiert</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>latent</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>no causes</source>
        <translation>keine Ursachen</translation>
    </message>
    <message>
        <source>caused by %1</source>
        <translation>verursacht durch %1</translation>
    </message>
    <message>
        <source>no effects</source>
        <translation>keine Wirkungen</translation>
    </message>
    <message>
        <source>causes %1</source>
        <translation>verursacht %1</translation>
    </message>
    <message>
        <source>shares an unobserved cause with %1</source>
        <translation>hat eine unbeobachtete Ursache gemeinsam mit %1</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::Document</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Draw %1 → %2</source>
        <translation>%1 → %2 zeichnen</translation>
    </message>
    <message>
        <source>Draw %1 ↔ %2</source>
        <translation>%1 ↔ %2 zeichnen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Item(s)</source>
        <translation>
            <numerusform>%n Element löschen</numerusform>
            <numerusform>%n Elemente löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Delete Edge</source>
        <translation>Kante löschen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n Variable(s)</source>
        <translation>
            <numerusform>%n Variable verschieben</numerusform>
            <numerusform>%n Variablen verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Change Role of %1</source>
        <translation>Rolle von %1 ändern</translation>
    </message>
    <message>
        <source>Mark %1 as Latent</source>
        <translation>%1 als latent markieren</translation>
    </message>
    <message>
        <source>Mark %1 as Observed</source>
        <translation>%1 als beobachtet markieren</translation>
    </message>
    <message>
        <source>Make %1 the Treatment</source>
        <translation>%1 zur Behandlung machen</translation>
    </message>
    <message>
        <source>Make %1 the Outcome</source>
        <translation>%1 zur Zielgröße machen</translation>
    </message>
    <message>
        <source>Mark %1 as Randomised</source>
        <translation>%1 als randomisiert markieren</translation>
    </message>
    <message>
        <source>Mark %1 as Not Randomised</source>
        <translation>%1 als nicht randomisiert markieren</translation>
    </message>
    <message>
        <source>Always Adjust for %1</source>
        <translation>Immer für %1 adjustieren</translation>
    </message>
    <message>
        <source>Choose the Treatment</source>
        <translation>Die Behandlung wählen</translation>
    </message>
    <message>
        <source>Choose the Outcome</source>
        <translation>Die Zielgröße wählen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Unbind %1</source>
        <translation>%1 von der Spalte lösen</translation>
    </message>
    <message>
        <source>Bind %1 to Column %2</source>
        <translation>%1 mit Spalte %2 verbinden</translation>
    </message>
    <message>
        <source>Choose an Adjustment Set</source>
        <translation>Eine Adjustierungsmenge wählen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Delete Note</source>
        <translation>Notiz löschen</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::EdgeTool</name>
    <message>
        <source>&amp;Directed Edge</source>
        <translation>&amp;Gerichtete Kante</translation>
    </message>
    <message>
        <source>&amp;Bidirected Edge</source>
        <translation>&amp;Bidirektionale Kante</translation>
    </message>
    <message>
        <source>Draw an edge from a cause to its effect</source>
        <translation>Eine Kante von einer Ursache zu ihrer Wirkung zeichnen</translation>
    </message>
    <message>
        <source>Join two variables that share an unobserved cause</source>
        <translation>Zwei Variablen mit einer unbeobachteten gemeinsamen Ursache verbinden</translation>
    </message>
    <message>
        <source>Drag from one variable to another, or click the two. Esc returns to selecting.</source>
        <translation>Von einer Variablen zur anderen ziehen oder beide anklicken. Esc kehrt zum Auswählen zurück.</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::EdgesModel</name>
    <message>
        <source>directed: a direct effect</source>
        <translation>gerichtet: ein direkter Effekt</translation>
    </message>
    <message>
        <source>bidirected: an unobserved common cause</source>
        <translation>bidirektional: eine unbeobachtete gemeinsame Ursache</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Move an Edge to %1</source>
        <translation>Eine Kante zu %1 verlegen</translation>
    </message>
    <message>
        <source>Make Edge Bidirected</source>
        <translation>Kante bidirektional machen</translation>
    </message>
    <message>
        <source>Make Edge Directed</source>
        <translation>Kante gerichtet machen</translation>
    </message>
    <message>
        <source>Choose a variable at each end of the edge.</source>
        <translation>Wählen Sie an jedem Ende der Kante eine Variable.</translation>
    </message>
    <message>
        <source>There is no variable called “%1”. Add it first.</source>
        <translation>Es gibt keine Variable namens „%1“. Fügen Sie sie zuerst hinzu.</translation>
    </message>
    <message>
        <source>Label an Edge</source>
        <translation>Eine Kante beschriften</translation>
    </message>
    <message>
        <source>A bidirected edge looks the same from both ends. Make it directed first.</source>
        <translation>Eine bidirektionale Kante sieht von beiden Enden gleich aus. Machen Sie sie zuerst gerichtet.</translation>
    </message>
    <message>
        <source>Turn Edge Round</source>
        <translation>Kante umdrehen</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::EdgesPanel</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Kind of edge</source>
        <translation>Art der Kante</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>Search the edges</source>
        <translation>Die Kanten durchsuchen</translation>
    </message>
    <message>
        <source>The new edge goes from</source>
        <translation>Die neue Kante geht aus von</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Kind of the new edge</source>
        <translation>Art der neuen Kante</translation>
    </message>
    <message>
        <source>The new edge goes to</source>
        <translation>Die neue Kante geht zu</translation>
    </message>
    <message>
        <source>to</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Draw this edge</source>
        <translation>Diese Kante zeichnen</translation>
    </message>
    <message>
        <source>&amp;Turn Round</source>
        <translation>&amp;Umdrehen</translation>
    </message>
    <message>
        <source>Turn the selected edges round (%1)</source>
        <translation>Die ausgewählten Kanten umdrehen (%1)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the selected edges</source>
        <translation>Die ausgewählten Kanten löschen</translation>
    </message>
    <message>
        <source>Delete Edges</source>
        <translation>Kanten löschen</translation>
    </message>
    <message>
        <source>Turn Edges Round</source>
        <translation>Kanten umdrehen</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::EffectChart</name>
    <message>
        <source>No estimate yet.</source>
        <translation>Noch keine Schätzung.</translation>
    </message>
    <message>
        <source>Outcome as seen</source>
        <translation>Zielgröße wie beobachtet</translation>
    </message>
    <message>
        <source>Outcome if the treatment is set</source>
        <translation>Zielgröße, wenn die Behandlung gesetzt wird</translation>
    </message>
    <message>
        <source>Seen: P(%1 | %2 = t)</source>
        <translation>Beobachtet: P(%1 | %2 = t)</translation>
    </message>
    <message>
        <source>Set: P(%1 | do(%2 = t))</source>
        <translation>Gesetzt: P(%1 | do(%2 = t))</translation>
    </message>
    <message>
        <source>%1 = %2: mean %3</source>
        <translation>%1 = %2: Mittelwert %3</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>t = %1</source>
        <translation>t = %1</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
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
        <translation>Adjustierung (Schichten)</translation>
    </message>
    <message>
        <source>Adjustment (regression)</source>
        <translation>Adjustierung (Regression)</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzen</translation>
    </message>
    <message>
        <source>Estimate the effect by adjustment, and with the transformer once it is trained</source>
        <translation>Den Effekt durch Adjustierung schätzen und mit dem Transformer, sobald er trainiert ist</translation>
    </message>
    <message>
        <source>Method shown in the charts</source>
        <translation>In den Diagrammen gezeigte Methode</translation>
    </message>
    <message>
        <source>Compared with this value of the treatment</source>
        <translation>Verglichen mit diesem Wert der Behandlung</translation>
    </message>
    <message>
        <source>This value of the treatment</source>
        <translation>Dieser Wert der Behandlung</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Seed of the bootstrap and of the simulation</source>
        <translation>Startwert des Bootstraps und der Simulation</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Schätzungen</translation>
    </message>
    <message>
        <source>&amp;Difference of</source>
        <translation>&amp;Differenz von</translation>
    </message>
    <message>
        <source>&amp;minus</source>
        <translation>&amp;minus</translation>
    </message>
    <message>
        <source>C&amp;harts show</source>
        <translation>Diagramme &amp;zeigen</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <source>Estimating</source>
        <translation>Schätzung läuft</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Adjustierung</translation>
    </message>
    <message>
        <source>%1: intervals are %2.</source>
        <translation>%1: Die Intervalle sind %2.</translation>
    </message>
    <message>
        <source>Seed %1, %2 rows.</source>
        <translation>Startwert %1, %2 Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with missing cells were left out.</source>
        <translation>
            <numerusform>%n Zeile mit fehlenden Zellen wurde ausgelassen.</numerusform>
            <numerusform>%n Zeilen mit fehlenden Zellen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is there: press Estimate.</source>
        <translation>Alles ist da: Drücken Sie „Schätzen“.</translation>
    </message>
    <message>
        <source>Everything is there: press Estimate, or train the transformer.</source>
        <translation>Alles ist da: Drücken Sie „Schätzen“ oder trainieren Sie den Transformer.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Beobachtet: %1</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>Gesetzt: %1</translation>
    </message>
    <message>
        <source>P(%1 = %2)</source>
        <translation>P(%1 = %2)</translation>
    </message>
    <message>
        <source>Seeing %1 = %2 instead of %3 goes with a change of %4 in %5, but setting it changes %5 by %6: the sign is reversed.</source>
        <translation>Beobachtet man %1 = %2 statt %3, ändert sich %5 um %4; setzt man es aber, ändert sich %5 um %6: Das Vorzeichen ist umgekehrt.</translation>
    </message>
    <message>
        <source>Setting %1 to %2 instead of %3 changes %4 by %5; merely seeing it goes with a change of %6.</source>
        <translation>Setzt man %1 auf %2 statt %3, ändert sich %4 um %5; beobachtet man es nur, beträgt die Änderung %6.</translation>
    </message>
    <message>
        <source>This estimate is of an earlier state: %1 Press Estimate again.</source>
        <translation>Diese Schätzung ist von einem früheren Stand: %1 Drücken Sie noch einmal „Schätzen“.</translation>
    </message>
    <message>
        <source>the data have changed.</source>
        <translation>Die Daten haben sich geändert.</translation>
    </message>
    <message>
        <source>treatment or outcome has changed.</source>
        <translation>Behandlung oder Zielgröße hat sich geändert.</translation>
    </message>
    <message>
        <source>the adjustment set has changed.</source>
        <translation>Die Adjustierungsmenge hat sich geändert.</translation>
    </message>
    <message>
        <source>the formula has changed.</source>
        <translation>Die Formel hat sich geändert.</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::FileJobs</name>
    <message>
        <source>Saving %1</source>
        <translation>%1 wird gespeichert</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::FurtherView</name>
    <message>
        <source>&amp;Why not? Two models …</source>
        <translation>&amp;Warum nicht? Zwei Modelle …</translation>
    </message>
    <message>
        <source>Shows two models of this graph that agree on all data and differ on the effect</source>
        <translation>Zeigt zwei Modelle dieses Graphen, die in allen Daten übereinstimmen und im Effekt verschieden sind</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Was helfen würde</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumente</translation>
    </message>
    <message>
        <source>Direct and indirect effects</source>
        <translation>Direkte und indirekte Effekte</translation>
    </message>
    <message>
        <source>Looking for further answers</source>
        <translation>Weitere Antworten werden gesucht</translation>
    </message>
    <message>
        <source>There may be more ways.</source>
        <translation>Es kann weitere Wege geben.</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::GestureHelp</name>
    <message>
        <source>Double-click the canvas</source>
        <translation>Doppelklick auf die Zeichenfläche</translation>
    </message>
    <message>
        <source>New variable there</source>
        <translation>Neue Variable dort</translation>
    </message>
    <message>
        <source>Double-click a variable</source>
        <translation>Doppelklick auf eine Variable</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Sie umbenennen</translation>
    </message>
    <message>
        <source>Drag from the ring of a variable</source>
        <translation>Vom Ring einer Variablen ziehen</translation>
    </message>
    <message>
        <source>Draw an edge; to an empty place: with a new variable</source>
        <translation>Eine Kante zeichnen; an eine leere Stelle: mit neuer Variablen</translation>
    </message>
    <message>
        <source>Drag a variable</source>
        <translation>Eine Variable ziehen</translation>
    </message>
    <message>
        <source>Move it and what else is selected</source>
        <translation>Sie und alles Ausgewählte verschieben</translation>
    </message>
    <message>
        <source>Drag on the canvas</source>
        <translation>Auf der Zeichenfläche ziehen</translation>
    </message>
    <message>
        <source>Select what is inside</source>
        <translation>Auswählen, was darin liegt</translation>
    </message>
    <message>
        <source>Shift and click</source>
        <translation>Umschalttaste und Klick</translation>
    </message>
    <message>
        <source>Select one more, or one less</source>
        <translation>Eines mehr oder weniger auswählen</translation>
    </message>
    <message>
        <source>Space and drag, or middle button</source>
        <translation>Leertaste und ziehen, oder mittlere Taste</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Ansicht verschieben</translation>
    </message>
    <message>
        <source>Wheel, or pinch</source>
        <translation>Mausrad oder Spreizen</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Zeiger vergrößern</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Go to the next variable in that direction</source>
        <translation>Zur nächsten Variablen in dieser Richtung gehen</translation>
    </message>
    <message>
        <source>Ctrl and arrow keys</source>
        <translation>Strg und Pfeiltasten</translation>
    </message>
    <message>
        <source>Move what is selected</source>
        <translation>Das Ausgewählte verschieben</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulatortaste</translation>
    </message>
    <message>
        <source>Go to the next variable in causal order</source>
        <translation>Zur nächsten Variablen in kausaler Reihenfolge gehen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give up what is under way</source>
        <translation>Aufgeben, was gerade geschieht</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::GraphScene</name>
    <message>
        <source>Cases are selected by it</source>
        <translation>Wählt Fälle aus</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::GraphView</name>
    <message>
        <source>Causal graph</source>
        <translation>Kausaler Graph</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n Variable</numerusform>
            <numerusform>%n Variablen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) selected</source>
        <translation>
            <numerusform>%n Variable ausgewählt</numerusform>
            <numerusform>%n Variablen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a variable first.</source>
        <translation>Wählen Sie zuerst eine Variable aus.</translation>
    </message>
    <message>
        <source>Select one variable first.</source>
        <translation>Wählen Sie zuerst genau eine Variable aus.</translation>
    </message>
    <message>
        <source>Type the name of the new variable. Enter accepts, Esc cancels.</source>
        <translation>Geben Sie den Namen der neuen Variablen ein. Die Eingabetaste übernimmt, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Type the new name. Enter accepts, Esc keeps the old one.</source>
        <translation>Geben Sie den neuen Namen ein. Die Eingabetaste übernimmt, Esc behält den alten.</translation>
    </message>
    <message>
        <source>Draw what causes what</source>
        <translation>Zeichnen Sie, was was verursacht</translation>
    </message>
    <message>
        <source>Double-click to add a variable, or import data and drag columns here.</source>
        <translation>Doppelklicken Sie, um eine Variable hinzuzufügen, oder importieren Sie Daten und ziehen Sie Spalten hierher.</translation>
    </message>
    <message>
        <source>&amp;Show As</source>
        <translation>An&amp;zeigen als</translation>
    </message>
    <message>
        <source>Show the drawing, or a graph that follows from it</source>
        <translation>Die Zeichnung zeigen oder einen Graphen, der aus ihr folgt</translation>
    </message>
    <message>
        <source>Show As</source>
        <translation>Anzeigen als</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>Show the whole graph in a corner of the canvas</source>
        <translation>Den ganzen Graphen in einer Ecke der Zeichenfläche zeigen</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Select what should be copied first.</source>
        <translation>Wählen Sie zuerst aus, was kopiert werden soll.</translation>
    </message>
    <message>
        <source>Select one variable or one edge first.</source>
        <translation>Wählen Sie zuerst eine Variable oder eine Kante aus.</translation>
    </message>
    <message>
        <source>Type the label. Enter accepts, Esc keeps the old one.</source>
        <translation>Geben Sie die Beschriftung ein. Enter übernimmt sie, Esc behält die alte.</translation>
    </message>
    <message>
        <source>Type the note. Ctrl+Enter or a click elsewhere accepts, Esc cancels.</source>
        <translation>Geben Sie die Notiz ein. Strg+Enter oder ein Klick daneben übernimmt sie, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Type the note. Ctrl+Enter or a click elsewhere accepts, Esc keeps the old text.</source>
        <translation>Geben Sie die Notiz ein. Strg+Enter oder ein Klick daneben übernimmt sie, Esc behält den alten Text.</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::HistoryPanel</name>
    <message>
        <source>Edits so far</source>
        <translation>Bisherige Bearbeitungen</translation>
    </message>
    <message>
        <source>Choose a step to go back or forth to it</source>
        <translation>Wählen Sie einen Schritt, um zu ihm zurück- oder vorzugehen</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Was gespeichert ist</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Es gibt Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) after what is saved.</source>
        <translation>
            <numerusform>%n Schritt nach dem Gespeicherten.</numerusform>
            <numerusform>%n Schritte nach dem Gespeicherten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) before what is saved.</source>
        <translation>
            <numerusform>%n Schritt vor dem Gespeicherten.</numerusform>
            <numerusform>%n Schritte vor dem Gespeicherten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dovetail::ui::ImportDialog</name>
    <message>
        <source>Type of the column</source>
        <translation>Typ der Spalte</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>erkennen</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>Strich |</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Decimal separator</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>point 1.5</source>
        <translation>Punkt 1.5</translation>
    </message>
    <message>
        <source>comma 1,5</source>
        <translation>Komma 1,5</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>holds the names</source>
        <translation>enthält die Namen</translation>
    </message>
    <message>
        <source>is data</source>
        <translation>enthält Daten</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>Decimal &amp;separator</source>
        <translation>&amp;Dezimalzeichen</translation>
    </message>
    <message>
        <source>&amp;First line</source>
        <translation>&amp;Erste Zeile</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>Columns and their types</source>
        <translation>Spalten und ihre Typen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>What may surprise</source>
        <translation>Was überraschen kann</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>This file cannot be imported as it is.</source>
        <translation>Diese Datei kann so nicht importiert werden.</translation>
    </message>
    <message>
        <source>%1 rows and %2 columns. Delimiter “%3”, decimal separator “%4”, encoding %5. Click a type to change it.</source>
        <translation>%1 Zeilen und %2 Spalten. Trennzeichen „%3“, Dezimalzeichen „%4“, Kodierung %5. Klicken Sie auf einen Typ, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Click to choose another type</source>
        <translation>Klicken, um einen anderen Typ zu wählen</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::IssueCounter</name>
    <message>
        <source>No issues</source>
        <translation>Keine Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is wrong or needs attention</source>
        <translation>Zeigen, was falsch ist oder Aufmerksamkeit braucht</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::IssuesModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity and sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1, %n-mal</numerusform>
            <numerusform>%1, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Warum, und was zu tun ist</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::IssuesPanel</name>
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>No issues.</source>
        <translation>Keine Probleme.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Go to what this issue is about</source>
        <translation>Zu dem gehen, worum es bei diesem Problem geht</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Take this message off the list</source>
        <translation>Diese Meldung von der Liste nehmen</translation>
    </message>
    <message>
        <source>Dismiss &amp;All</source>
        <translation>&amp;Alle verwerfen</translation>
    </message>
    <message>
        <source>Take all messages off the list</source>
        <translation>Alle Meldungen von der Liste nehmen</translation>
    </message>
    <message>
        <source>Show the Issue</source>
        <translation>Das Problem zeigen</translation>
    </message>
    <message>
        <source>Dismiss the Message</source>
        <translation>Die Meldung verwerfen</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::JobRow</name>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>noch etwa %n s</numerusform>
            <numerusform>noch etwa %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>noch etwa %n min</numerusform>
            <numerusform>noch etwa %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>Fortschritt: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::JobStatus</name>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: abgebrochen</translation>
    </message>
    <message>
        <source>%1: finished</source>
        <translation>%1: fertig</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::Legend</name>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Zielgröße</translation>
    </message>
    <message>
        <source>Adjusted for</source>
        <translation>Adjustiert</translation>
    </message>
    <message>
        <source>Latent (not measured)</source>
        <translation>Latent (nicht gemessen)</translation>
    </message>
    <message>
        <source>Front-door mediator</source>
        <translation>Front-Door-Mediator</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Causal path</source>
        <translation>Kausaler Pfad</translation>
    </message>
    <message>
        <source>Open biasing path</source>
        <translation>Offener verzerrender Pfad</translation>
    </message>
    <message>
        <source>Fork: opens a biasing path</source>
        <translation>Gabelung: öffnet einen verzerrenden Pfad</translation>
    </message>
    <message>
        <source>Adjusted collider: opens a biasing path</source>
        <translation>Adjustierter Collider: öffnet einen verzerrenden Pfad</translation>
    </message>
    <message>
        <source>Causal and biasing</source>
        <translation>Kausal und verzerrend</translation>
    </message>
    <message>
        <source>Other edge</source>
        <translation>Andere Kante</translation>
    </message>
    <message>
        <source>Unobserved common cause</source>
        <translation>Unbeobachtete gemeinsame Ursache</translation>
    </message>
    <message>
        <source>Cut by randomisation</source>
        <translation>Durch Randomisierung gekappt</translation>
    </message>
    <message>
        <source>District, by number</source>
        <translation>Distrikt, nach Nummer</translation>
    </message>
    <message>
        <source>Hedge: the larger C-forest</source>
        <translation>Hedge: der größere C-Wald</translation>
    </message>
    <message>
        <source>Hedge: the smaller C-forest</source>
        <translation>Hedge: der kleinere C-Wald</translation>
    </message>
    <message>
        <source>Depend on each other given the rest</source>
        <translation>Hängen gegeben den Rest voneinander ab</translation>
    </message>
    <message>
        <source>May depend on each other</source>
        <translation>Können voneinander abhängen</translation>
    </message>
    <message>
        <source>May point either way</source>
        <translation>Kann in beide Richtungen zeigen</translation>
    </message>
    <message>
        <source>Both lead to selection</source>
        <translation>Beide führen zur Selektion</translation>
    </message>
    <message>
        <source>What both worlds share</source>
        <translation>Was beide Welten gemeinsam haben</translation>
    </message>
    <message>
        <source>From an ancestor</source>
        <translation>Von einem Vorfahren</translation>
    </message>
    <message>
        <source>From cause to effect</source>
        <translation>Von der Ursache zur Wirkung</translation>
    </message>
    <message>
        <source>Neither is an ancestor of the other</source>
        <translation>Keines ist Vorfahre des anderen</translation>
    </message>
    <message>
        <source>Arrow head or tail: not known</source>
        <translation>Pfeilspitze oder Ende: nicht bekannt</translation>
    </message>
    <message>
        <source>Not joined in the drawing</source>
        <translation>In der Zeichnung nicht verbunden</translation>
    </message>
    <message>
        <source>Cases are selected by it</source>
        <translation>Wählt Fälle aus</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::LossChart</name>
    <message>
        <source>Loss curve</source>
        <translation>Verlustkurve</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Loss (nats per value)</source>
        <translation>Verlust (nats pro Wert)</translation>
    </message>
    <message>
        <source>No training yet.</source>
        <translation>Noch kein Training.</translation>
    </message>
    <message>
        <source>Training loss %1, validation loss %2.</source>
        <translation>Trainingsverlust %1, Validierungsverlust %2.</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::MainWindow</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>Herleitung</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>%1[*] – Dovetail</source>
        <translation>%1[*] – Dovetail</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Not decided in the time given</source>
        <translation>In der verfügbaren Zeit nicht entschieden</translation>
    </message>
    <message numerus="yes">
        <source>Add %n Column(s) to the Canvas</source>
        <translation>
            <numerusform>%n Spalte zur Zeichenfläche hinzufügen</numerusform>
            <numerusform>%n Spalten zur Zeichenfläche hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>These columns already stand for variables on the canvas.</source>
        <translation>Diese Spalten stehen schon für Variablen auf der Zeichenfläche.</translation>
    </message>
    <message>
        <source>About Dovetail</source>
        <translation>Über Dovetail</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Dovetail %1&lt;/h3&gt;&lt;p&gt;A workbench for causal questions: draw what causes what, bring data, and see what would happen if you &lt;i&gt;set&lt;/i&gt; a treatment, not merely &lt;i&gt;saw&lt;/i&gt; it.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Dovetail %1&lt;/h3&gt;&lt;p&gt;Eine Werkbank für kausale Fragen: Zeichnen Sie, was was verursacht, bringen Sie Daten mit und sehen Sie, was geschähe, wenn Sie eine Behandlung &lt;i&gt;setzten&lt;/i&gt; und nicht nur &lt;i&gt;beobachteten&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später.&lt;/p&gt;</translation>
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
        <translation>Adjustiert</translation>
    </message>
    <message>
        <source>A front-door mediator</source>
        <translation>Ein Front-Door-Mediator</translation>
    </message>
    <message>
        <source>An instrument</source>
        <translation>Ein Instrument</translation>
    </message>
    <message>
        <source>In both C-forests of the hedge that keeps the effect from being known</source>
        <translation>In beiden C-Wäldern des Hedges, der verhindert, dass man den Effekt kennen kann</translation>
    </message>
    <message>
        <source>In the larger C-forest of the hedge that keeps the effect from being known</source>
        <translation>Im größeren C-Wald des Hedges, der verhindert, dass man den Effekt kennen kann</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::Minimap</name>
    <message>
        <source>Overview of the graph</source>
        <translation>Übersicht über den Graphen</translation>
    </message>
    <message>
        <source>Click or drag to move the view, turn the wheel to zoom</source>
        <translation>Klicken oder ziehen bewegt die Ansicht, das Mausrad vergrößert</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::ModeBanner</name>
    <message>
        <source>Back to the drawing</source>
        <translation>Zurück zur Zeichnung</translation>
    </message>
    <message>
        <source>Show the drawing again (Esc)</source>
        <translation>Wieder die Zeichnung zeigen (Esc)</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; (read only). %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; (nur lesbar). %2</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::ModelCodePanel</name>
    <message>
        <source>Model code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the whole text, for DAGitty or a script</source>
        <translation>Den ganzen Text kopieren, für DAGitty oder ein Skript</translation>
    </message>
    <message>
        <source>&amp;Positions</source>
        <translation>&amp;Positionen</translation>
    </message>
    <message>
        <source>Show where the variables are drawn</source>
        <translation>Zeigen, wo die Variablen gezeichnet sind</translation>
    </message>
    <message>
        <source>The drawing shows the last text without errors.</source>
        <translation>Die Zeichnung zeigt den letzten Text ohne Fehler.</translation>
    </message>
    <message>
        <source>Bring Back My Unfinished Text</source>
        <translation>Meinen unfertigen Text zurückholen</translation>
    </message>
    <message>
        <source>The drawing was changed while the text had an error, and the text was made to follow it</source>
        <translation>Die Zeichnung wurde geändert, während der Text einen Fehler hatte, und der Text wurde ihr angepasst</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::ModelCodeSync</name>
    <message>
        <source>Edit the Model Code</source>
        <translation>Den Modellcode bearbeiten</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::ModelDocks</name>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>Model Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::ModelPairDialog</name>
    <message>
        <source>Looking for two models …</source>
        <translation>Zwei Modelle werden gesucht …</translation>
    </message>
    <message>
        <source>Two Models That Agree on the Data</source>
        <translation>Zwei Modelle, die in den Daten übereinstimmen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>The two models</source>
        <translation>Die beiden Modelle</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>No two models were found in the time given. There are such models all the same: that is proven by the hedge.</source>
        <translation>In der verfügbaren Zeit wurden keine zwei Modelle gefunden. Es gibt sie trotzdem: Das beweist der Hedge.</translation>
    </message>
    <message>
        <source>All that can be observed is equal in both, so no data can tell which is right.</source>
        <translation>Alles, was beobachtet werden kann, ist in beiden gleich; keine Daten können also sagen, welches stimmt.</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::Modes</name>
    <message>
        <source>There is no treatment to set.</source>
        <translation>Es gibt keine Behandlung, die gesetzt werden könnte.</translation>
    </message>
    <message>
        <source>Make a variable the treatment, or select one.</source>
        <translation>Machen Sie eine Variable zur Behandlung oder wählen Sie eine aus.</translation>
    </message>
    <message numerus="yes">
        <source>This graph has %n edge(s), too many to look at.</source>
        <translation>
            <numerusform>Dieser Graph hat %n Kante, zu viele, um sie anzusehen.</numerusform>
            <numerusform>Dieser Graph hat %n Kanten, zu viele, um sie anzusehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Causal graph</source>
        <translation>Kausaler Graph</translation>
    </message>
    <message>
        <source>Moral graph</source>
        <translation>Moralischer Graph</translation>
    </message>
    <message>
        <source>Correlation graph</source>
        <translation>Korrelationsgraph</translation>
    </message>
    <message>
        <source>Equivalence class</source>
        <translation>Äquivalenzklasse</translation>
    </message>
    <message>
        <source>Ancestral graph (MAG)</source>
        <translation>Ancestraler Graph (MAG)</translation>
    </message>
    <message>
        <source>Latent projection</source>
        <translation>Latente Projektion</translation>
    </message>
    <message>
        <source>After the intervention</source>
        <translation>Nach der Intervention</translation>
    </message>
    <message>
        <source>Twin network</source>
        <translation>Zwillingsnetz</translation>
    </message>
    <message>
        <source>Common causes of an effect are joined, arrows dropped: what is separated here is independent given the rest.</source>
        <translation>Gemeinsame Ursachen einer Wirkung sind verbunden, Pfeile weggelassen: Was hier separiert ist, ist gegeben den Rest unabhängig.</translation>
    </message>
    <message>
        <source>A line joins two variables that the graph lets depend on each other.</source>
        <translation>Eine Linie verbindet zwei Variablen, die nach dem Graphen voneinander abhängen können.</translation>
    </message>
    <message>
        <source>PAG: what all graphs share that data cannot tell from this one. A circle may be an arrow head or none.</source>
        <translation>PAG: was alle Graphen gemeinsam haben, die Daten nicht von diesem unterscheiden können. Ein Kreis kann eine Pfeilspitze sein oder keine.</translation>
    </message>
    <message>
        <source>CPDAG: what all graphs share that data cannot tell from this one. A line without arrow may point either way.</source>
        <translation>CPDAG: was alle Graphen gemeinsam haben, die Daten nicht von diesem unterscheiden können. Eine Linie ohne Pfeil kann in beide Richtungen zeigen.</translation>
    </message>
    <message>
        <source>Without what is latent: an arrow runs from an ancestor, and what has no edge can be separated.</source>
        <translation>Ohne das Latente: Ein Pfeil geht von einem Vorfahren aus, und was keine Kante hat, kann separiert werden.</translation>
    </message>
    <message>
        <source>No variable is latent: this is the drawing itself.</source>
        <translation>Keine Variable ist latent: Dies ist die Zeichnung selbst.</translation>
    </message>
    <message>
        <source>Latent variables are replaced by the paths and common causes that they stand for.</source>
        <translation>Latente Variablen sind durch die Pfade und gemeinsamen Ursachen ersetzt, für die sie stehen.</translation>
    </message>
    <message>
        <source>The graph after do(%1): nothing else decides what was set.</source>
        <translation>Der Graph nach do(%1): Nichts anderes entscheidet über das, was gesetzt wurde.</translation>
    </message>
    <message>
        <source>Above what happened, below what would have happened under do(%1); U is what both worlds share.</source>
        <translation>Oben, was geschah, unten, was unter do(%1) geschehen wäre; U ist, was beide Welten gemeinsam haben.</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::MoveGesture</name>
    <message>
        <source>Release to put it here, Esc takes it back. Alt or Ctrl moves without snapping.</source>
        <translation>Loslassen legt es hier ab, Esc nimmt es zurück. Alt oder Strg bewegt ohne Einrasten.</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::NameEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Name der Variablen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::NoteTool</name>
    <message>
        <source>Text N&amp;otes</source>
        <translation>Textn&amp;otizen</translation>
    </message>
    <message>
        <source>Write a note beside the graph</source>
        <translation>Eine Notiz neben den Graphen schreiben</translation>
    </message>
    <message>
        <source>Click where a note should be and type its text. Esc returns to selecting.</source>
        <translation>Klicken Sie, wo eine Notiz stehen soll, und geben Sie ihren Text ein. Esc kehrt zum Auswählen zurück.</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::NoteWidthGesture</name>
    <message>
        <source>Release when the note is as wide as it should be. Esc takes it back.</source>
        <translation>Loslassen, wenn die Notiz breit genug ist. Esc nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Den Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::PictureDialog</name>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>TikZ for LaTeX (*.tex)</source>
        <translation>TikZ für LaTeX (*.tex)</translation>
    </message>
    <message>
        <source>“%1” is none of the kinds of pictures that can be written.</source>
        <translation>„%1“ gehört zu keiner Art von Bildern, die geschrieben werden können.</translation>
    </message>
    <message>
        <source>End the name with .svg, .pdf, .png or .tex.</source>
        <translation>Lassen Sie den Namen mit .svg, .pdf, .png oder .tex enden.</translation>
    </message>
    <message>
        <source>The picture does not fit into memory.</source>
        <translation>Das Bild passt nicht in den Speicher.</translation>
    </message>
    <message>
        <source>Choose SVG or PDF.</source>
        <translation>Wählen Sie SVG oder PDF.</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>With its &amp;legend</source>
        <translation>Mit &amp;Legende</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>&amp;Transparent background</source>
        <translation>&amp;Transparenter Hintergrund</translation>
    </message>
    <message>
        <source>&amp;Size of a PNG:</source>
        <translation>&amp;Größe eines PNG:</translation>
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
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>&amp;Animate what moves</source>
        <translation>Bewegungen &amp;animieren</translation>
    </message>
    <message>
        <source>&amp;Font size:</source>
        <translation>Sch&amp;riftgröße:</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>Wie im Fenster</translation>
    </message>
    <message>
        <source>Mouse &amp;wheel:</source>
        <translation>&amp;Mausrad:</translation>
    </message>
    <message>
        <source>&amp;Snap to the grid</source>
        <translation>Am Raster &amp;einrasten</translation>
    </message>
    <message>
        <source>Show the &amp;grid</source>
        <translation>Das Ras&amp;ter zeigen</translation>
    </message>
    <message>
        <source>&amp;Keep unsaved work safe every:</source>
        <translation>&amp;Ungespeichertes sichern alle:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Restore Defaults</source>
        <translation>&amp;Vorgaben wiederherstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
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
        <source>Zooms</source>
        <translation>Vergrößert</translation>
    </message>
    <message>
        <source>Pans; with Ctrl it zooms</source>
        <translation>Verschiebt; mit Strg vergrößert es</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::ProjectFiles</name>
    <message>
        <source>Graphs (%1)</source>
        <translation>Graphen (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Imported %1: %2 rows, %3 columns.</source>
        <translation>%1 importiert: %2 Zeilen, %3 Spalten.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it is there and that you have the right to read it.</source>
        <translation>Prüfen Sie, ob die Datei da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>“%1” is longer than 64 MiB.</source>
        <translation>„%1“ ist länger als 64 MiB.</translation>
    </message>
    <message>
        <source>A causal diagram is much smaller; choose the file that holds it.</source>
        <translation>Ein kausales Diagramm ist viel kleiner; wählen Sie die Datei, die es enthält.</translation>
    </message>
    <message>
        <source>“%1” is not a graph that can be opened: %2</source>
        <translation>„%1“ ist kein Graph, der geöffnet werden kann: %2</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Dovetail projects (*.dovetail);;All files (*)</source>
        <translation>Dovetail-Projekte (*.dovetail);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import Data</source>
        <translation>Daten importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.tab *.dat);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.tab *.dat);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import Graph</source>
        <translation>Graph importieren</translation>
    </message>
    <message>
        <source>Save Project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Dovetail projects (*.dovetail)</source>
        <translation>Dovetail-Projekte (*.dovetail)</translation>
    </message>
    <message>
        <source>Export Graph</source>
        <translation>Graph exportieren</translation>
    </message>
    <message>
        <source>Exported %1.</source>
        <translation>%1 exportiert.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is nothing on the canvas yet: add a variable first.</source>
        <translation>Auf der Zeichenfläche ist noch nichts: Fügen Sie zuerst eine Variable hinzu.</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to “%1” first?</source>
        <translation>Sollen die Änderungen an „%1“ zuerst gespeichert werden?</translation>
    </message>
    <message>
        <source>If you do not save, they are lost.</source>
        <translation>Wenn Sie nicht speichern, gehen sie verloren.</translation>
    </message>
    <message>
        <source>“%1” is open in another window.</source>
        <translation>„%1“ ist in einem anderen Fenster geöffnet.</translation>
    </message>
    <message>
        <source>Choose another name, or close it there first.</source>
        <translation>Wählen Sie einen anderen Namen oder schließen Sie es dort zuerst.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::QuestionPanel</name>
    <message>
        <source>no effect</source>
        <translation>kein Effekt</translation>
    </message>
    <message>
        <source>as in a randomised experiment</source>
        <translation>wie in einem randomisierten Experiment</translation>
    </message>
    <message>
        <source>nothing to adjust for</source>
        <translation>nichts zu adjustieren</translation>
    </message>
    <message>
        <source>back-door adjustment</source>
        <translation>Back-Door-Adjustierung</translation>
    </message>
    <message>
        <source>front-door</source>
        <translation>Front-Door</translation>
    </message>
    <message>
        <source>by the general algorithm (ID)</source>
        <translation>mit dem allgemeinen Algorithmus (ID)</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Zielgröße</translation>
    </message>
    <message>
        <source>Adjustment sets</source>
        <translation>Adjustierungsmengen</translation>
    </message>
    <message>
        <source>&amp;Treatment</source>
        <translation>&amp;Behandlung</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Zielgröße</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>(wählen)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nächster Schritt: %1</translation>
    </message>
    <message>
        <source>Estimand</source>
        <translation>Estimand</translation>
    </message>
    <message>
        <source>Estimand: %1</source>
        <translation>Estimand: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minimal adjustment set(s)</source>
        <translation>
            <numerusform>%n minimale Adjustierungsmenge</numerusform>
            <numerusform>%n minimale Adjustierungsmengen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n minimal adjustment sets; there are more</source>
        <translation>
            <numerusform>Die erste minimale Adjustierungsmenge (%n); es gibt mehr</numerusform>
            <numerusform>Die ersten %n minimalen Adjustierungsmengen; es gibt mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>∅  (nothing to adjust for)</source>
        <translation>∅  (nichts zu adjustieren)</translation>
    </message>
    <message>
        <source>%1 (no column)</source>
        <translation>%1 (keine Spalte)</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::Recovery</name>
    <message>
        <source>Keeping unsaved changes</source>
        <translation>Ungespeicherte Änderungen werden gesichert</translation>
    </message>
    <message>
        <source>Removing the recovery copy</source>
        <translation>Die Sicherungskopie wird entfernt</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::RecoveryBar</name>
    <message numerus="yes">
        <source>The program ended without saving. %n document(s) can be restored:</source>
        <translation>
            <numerusform>Das Programm endete ohne zu speichern. %n Dokument kann wiederhergestellt werden:</numerusform>
            <numerusform>Das Programm endete ohne zu speichern. %n Dokumente können wiederhergestellt werden:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Keep them and offer them again at the next start</source>
        <translation>Sie behalten und beim nächsten Start wieder anbieten</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>“%1”, changed %2, not saved to a file yet</source>
        <translation>„%1“, geändert %2, noch in keiner Datei gespeichert</translation>
    </message>
    <message>
        <source>“%1”, changed %2, from %3</source>
        <translation>„%1“, geändert %2, aus %3</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>„%1“ wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Delete this copy; what is saved stays as it is</source>
        <translation>Diese Kopie löschen; was gespeichert ist, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Discard “%1”</source>
        <translation>„%1“ verwerfen</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::Regions</name>
    <message>
        <source>District %1</source>
        <translation>Distrikt %1</translation>
    </message>
    <message>
        <source>larger C-forest</source>
        <translation>größerer C-Wald</translation>
    </message>
    <message>
        <source>smaller C-forest</source>
        <translation>kleinerer C-Wald</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::RubberBandGesture</name>
    <message>
        <source>Draw the rectangle over what you want to select.</source>
        <translation>Ziehen Sie das Rechteck über das, was Sie auswählen möchten.</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::Safekeeping</name>
    <message>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Another program has changed “%1”. Reload it and lose the changes made here, or keep them and replace the file at the next save?</source>
        <translation>Ein anderes Programm hat „%1“ geändert. Neu laden und die Änderungen hier verlieren oder sie behalten und die Datei beim nächsten Speichern ersetzen?</translation>
    </message>
    <message>
        <source>Another program has changed “%1”. Reload it, or keep what is shown and replace the file at the next save?</source>
        <translation>Ein anderes Programm hat „%1“ geändert. Neu laden oder das Gezeigte behalten und die Datei beim nächsten Speichern ersetzen?</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Reload the file from the disk</source>
        <translation>Die Datei von der Platte neu laden</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Keep what is shown here</source>
        <translation>Behalten, was hier gezeigt wird</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::SelectTool</name>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>Select and move</source>
        <translation>Auswählen und bewegen</translation>
    </message>
    <message>
        <source>Double-click adds a variable. Drag a variable to move it, or drag from its ring to draw an edge.</source>
        <translation>Ein Doppelklick fügt eine Variable hinzu. Ziehen Sie eine Variable, um sie zu bewegen, oder ziehen Sie von ihrem Ring aus, um eine Kante zu zeichnen.</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::Sentences</name>
    <message>
        <source>A fork on an open biasing path: %1</source>
        <translation>Eine Gabelung auf einem offenen verzerrenden Pfad: %1</translation>
    </message>
    <message>
        <source>A collider that is adjusted for opens %1</source>
        <translation>Ein Collider, für den adjustiert wird, öffnet %1</translation>
    </message>
    <message>
        <source>A collider whose effect %1 is adjusted for opens %2</source>
        <translation>Ein Collider, für dessen Wirkung %1 adjustiert wird, öffnet %2</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::StartPage</name>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>What do you want to find out?</source>
        <translation>Was möchten Sie herausfinden?</translation>
    </message>
    <message>
        <source>Just draw: press N or double-click the canvas for a variable. Or begin with one of these.</source>
        <translation>Zeichnen Sie einfach: N oder ein Doppelklick auf die Zeichenfläche ergibt eine Variable. Oder beginnen Sie hiermit.</translation>
    </message>
    <message>
        <source>New Drawing</source>
        <translation>Neue Zeichnung</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Import Data…</source>
        <translation>Daten importieren …</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnete Dateien</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::TableModel</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::TablePanel</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::TrainingPanel</name>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Train a transformer on the columns of the variables on the canvas</source>
        <translation>Einen Transformer mit den Spalten der Variablen auf der Zeichenfläche trainieren</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed on the same machine gives the same model</source>
        <translation>Derselbe Startwert auf demselben Rechner ergibt dasselbe Modell</translation>
    </message>
    <message>
        <source>Epochs at most</source>
        <translation>Höchstens Epochen</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Training ends earlier when the validation loss no longer falls</source>
        <translation>Das Training endet früher, wenn der Validierungsverlust nicht mehr sinkt</translation>
    </message>
    <message>
        <source>Training progress</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <source>&amp;Epochs at most</source>
        <translation>Höchstens &amp;Epochen</translation>
    </message>
    <message>
        <source>Preparing the data…</source>
        <translation>Die Daten werden vorbereitet …</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training was cancelled; nothing was changed.</source>
        <translation>Das Training wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 tokens/s, at most %2 left</source>
        <translation>%1 Token/s, noch höchstens %2</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Epoch %1, step %2 of %3</source>
        <translation>Epoche %1, Schritt %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>Ready to train on %n variable(s).</source>
        <translation>
            <numerusform>Bereit, mit %n Variablen zu trainieren.</numerusform>
            <numerusform>Bereit, mit %n Variablen zu trainieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trained on %1 rows and %2 variables with seed %3.</source>
        <translation>Trainiert mit %1 Zeilen und %2 Variablen, Startwert %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with missing cells were left out.</source>
        <translation>
            <numerusform>%n Zeile mit fehlenden Zellen wurde ausgelassen.</numerusform>
            <numerusform>%n Zeilen mit fehlenden Zellen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped early: the validation loss no longer fell.</source>
        <translation>Früh beendet: Der Validierungsverlust sank nicht mehr.</translation>
    </message>
    <message>
        <source>Train again.</source>
        <translation>Trainieren Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::VariableTool</name>
    <message>
        <source>&amp;Variables</source>
        <translation>&amp;Variablen</translation>
    </message>
    <message>
        <source>Add a variable with each click</source>
        <translation>Mit jedem Klick eine Variable hinzufügen</translation>
    </message>
    <message>
        <source>Click where a variable should be and type its name. Esc returns to selecting.</source>
        <translation>Klicken Sie, wo eine Variable stehen soll, und geben Sie ihren Namen ein. Esc kehrt zum Auswählen zurück.</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::VariablesModel</name>
    <message>
        <source>none</source>
        <comment>no role</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Zielgröße</translation>
    </message>
    <message>
        <source>adjusted</source>
        <translation>adjustiert</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>latent</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: ja</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: nein</translation>
    </message>
    <message>
        <source>The column of the data that the variable stands for</source>
        <translation>Die Spalte der Daten, für die die Variable steht</translation>
    </message>
    <message>
        <source>A text for people beside the name</source>
        <translation>Ein Text für Menschen neben dem Namen</translation>
    </message>
    <message>
        <source>The cases in the data were chosen by this variable</source>
        <translation>Die Fälle in den Daten wurden nach dieser Variablen ausgewählt</translation>
    </message>
    <message>
        <source>Set by chance in an experiment: nothing in the graph causes it</source>
        <translation>In einem Experiment durch Zufall gesetzt: Nichts im Graphen verursacht es</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selektiert</translation>
    </message>
    <message>
        <source>Randomised</source>
        <translation>Randomisiert</translation>
    </message>
    <message>
        <source>Take the Role of %1 Away</source>
        <translation>%1 die Rolle nehmen</translation>
    </message>
    <message>
        <source>Make %1 the Treatment</source>
        <translation>%1 zur Behandlung machen</translation>
    </message>
    <message>
        <source>Make %1 the Outcome</source>
        <translation>%1 zur Zielgröße machen</translation>
    </message>
    <message>
        <source>Always Adjust for %1</source>
        <translation>Immer für %1 adjustieren</translation>
    </message>
    <message>
        <source>Mark %1 as Latent</source>
        <translation>%1 als latent markieren</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>%1 beschriften</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::VariablesPanel</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Column of the data</source>
        <translation>Spalte der Daten</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>keine Spalte</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Search the variables</source>
        <translation>Die Variablen durchsuchen</translation>
    </message>
    <message>
        <source>Name of a new variable</source>
        <translation>Name einer neuen Variablen</translation>
    </message>
    <message>
        <source>New variable</source>
        <translation>Neue Variable</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add a variable with this name</source>
        <translation>Eine Variable mit diesem Namen hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the selected variables with their edges</source>
        <translation>Die ausgewählten Variablen mit ihren Kanten löschen</translation>
    </message>
    <message>
        <source>Delete Variables</source>
        <translation>Variablen löschen</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::ViewModes</name>
    <message>
        <source>Show the drawing, which can be edited</source>
        <translation>Die Zeichnung zeigen, die bearbeitet werden kann</translation>
    </message>
    <message>
        <source>Show which variables depend on each other given all others</source>
        <translation>Zeigen, welche Variablen gegeben alle anderen voneinander abhängen</translation>
    </message>
    <message>
        <source>Show which variables the graph lets depend on each other</source>
        <translation>Zeigen, welche Variablen nach dem Graphen voneinander abhängen können</translation>
    </message>
    <message>
        <source>Show what data can say of the graph: its CPDAG, or PAG where something is latent</source>
        <translation>Zeigen, was Daten über den Graphen sagen können: seinen CPDAG oder, wo etwas latent ist, seinen PAG</translation>
    </message>
    <message>
        <source>Show the maximal ancestral graph over what is measured</source>
        <translation>Den maximalen ancestralen Graphen über dem Gemessenen zeigen</translation>
    </message>
    <message>
        <source>Show the graph with latent variables replaced by bidirected edges</source>
        <translation>Den Graphen mit bidirektionalen Kanten statt latenter Variablen zeigen</translation>
    </message>
    <message>
        <source>Show the graph after setting the treatment, without arrows into it</source>
        <translation>Den Graphen nach dem Setzen der Behandlung zeigen, ohne Pfeile dorthin</translation>
    </message>
    <message>
        <source>Show what happened and what would have happened had the treatment been set</source>
        <translation>Zeigen, was geschah und was geschehen wäre, wäre die Behandlung gesetzt worden</translation>
    </message>
    <message>
        <source>“%1” is shown, which follows from the drawing and cannot be edited. Esc goes back to the drawing.</source>
        <translation>Gezeigt wird „%1“; das folgt aus der Zeichnung und kann nicht bearbeitet werden. Esc kehrt zur Zeichnung zurück.</translation>
    </message>
    <message>
        <source>Computing… Esc goes back to the drawing.</source>
        <translation>Wird berechnet … Esc kehrt zur Zeichnung zurück.</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Import Data…</source>
        <translation>Daten &amp;importieren …</translation>
    </message>
    <message>
        <source>Import &amp;Graph…</source>
        <translation>&amp;Graph importieren …</translation>
    </message>
    <message>
        <source>E&amp;xport Graph…</source>
        <translation>Graph e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Export &amp;Picture…</source>
        <translation>Bil&amp;d exportieren …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Open &amp;Example</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>Train a transformer on the columns of the variables</source>
        <translation>Einen Transformer mit den Spalten der Variablen trainieren</translation>
    </message>
    <message>
        <source>&amp;Cancel Training</source>
        <translation>Training &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Estimate Effect</source>
        <translation>&amp;Effekt schätzen</translation>
    </message>
    <message>
        <source>Estimate the effect of the treatment</source>
        <translation>Den Effekt der Behandlung schätzen</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzen</translation>
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
        <source>&amp;About Dovetail</source>
        <translation>Ü&amp;ber Dovetail</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation>Neues Fens&amp;ter</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Write what the canvas shows, with its legend, as SVG, PDF, PNG or TikZ</source>
        <translation>Was die Zeichenfläche zeigt, mit Legende als SVG, PDF, PNG oder TikZ schreiben</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>D&amp;rucken …</translation>
    </message>
    <message>
        <source>Print what the canvas shows, with its legend, on one page</source>
        <translation>Was die Zeichenfläche zeigt, mit Legende auf eine Seite drucken</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ist nicht mehr da</translation>
    </message>
    <message>
        <source>&amp;Clear the List</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Next Window</source>
        <translation>&amp;Nächstes Fenster</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Befehl suchen …</translation>
    </message>
    <message>
        <source>&amp;Keyboard and Mouse…</source>
        <translation>&amp;Tastatur und Maus …</translation>
    </message>
    <message>
        <source>&amp;Start Page</source>
        <translation>&amp;Startseite</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::ZoomBox</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>How large the graph is shown</source>
        <translation>Wie groß der Graph gezeigt wird</translation>
    </message>
    <message>
        <source>&amp;Fit the Graph</source>
        <translation>Graph &amp;einpassen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A workbench for causal questions</source>
        <translation>Eine Werkbank für kausale Fragen</translation>
    </message>
    <message>
        <source>Open an example project.</source>
        <translation>Ein Beispielprojekt öffnen.</translation>
    </message>
    <message>
        <source>A project, a graph or a data file to open.</source>
        <translation>Ein Projekt, ein Graph oder eine Datei mit Daten, die geöffnet werden soll.</translation>
    </message>
</context>
</TS>
