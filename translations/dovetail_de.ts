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
    <message>
        <source>ordinal</source>
        <translation>ordinal</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
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
        <source>The treatment is latent: %1.</source>
        <translation>Die Behandlung ist latent: %1.</translation>
    </message>
    <message>
        <source>The outcome is latent: %1.</source>
        <translation>Die Zielgröße ist latent: %1.</translation>
    </message>
    <message>
        <source>Nothing can be estimated of what was not measured; mark it as observed, or ask about another variable.</source>
        <translation>Was nicht gemessen wurde, lässt sich nicht schätzen; kennzeichnen Sie die Variable als beobachtet, oder fragen Sie nach einer anderen.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n treatments: %1.</source>
        <translation>
            <numerusform>Es gibt %n Behandlung: %1.</numerusform>
            <numerusform>Es gibt %n Behandlungen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n outcomes: %1.</source>
        <translation>
            <numerusform>Es gibt %n Zielgröße: %1.</numerusform>
            <numerusform>Es gibt %n Zielgrößen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The verdict is about all of them together; training and estimating need one.</source>
        <translation>Das Urteil gilt für alle zusammen; Training und Schätzung brauchen eine einzige.</translation>
    </message>
    <message numerus="yes">
        <source>The question needs %n variable(s) that have no column in the data: %1.</source>
        <translation>
            <numerusform>Die Frage braucht %n Variable, die in den Daten keine Spalte hat: %1.</numerusform>
            <numerusform>Die Frage braucht %n Variablen, die in den Daten keine Spalte haben: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a column onto the variable, or choose one in the Variables table.</source>
        <translation>Ziehen Sie eine Spalte auf die Variable, oder wählen Sie eine in der Tabelle der Variablen.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of the data without a variable: %1.</source>
        <translation>
            <numerusform>%n Spalte der Daten ohne Variable: %1.</numerusform>
            <numerusform>%n Spalten der Daten ohne Variable: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag them onto the canvas if they matter to the question.</source>
        <translation>Ziehen Sie sie auf die Zeichenfläche, wenn sie für die Frage wichtig sind.</translation>
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
    <name>data</name>
    <message>
        <source>%1 in the column of numbers “%2” is not a number; the cell is missing.</source>
        <translation>%1 in der Zahlenspalte „%2“ ist keine Zahl; die Zelle gilt als fehlend.</translation>
    </message>
    <message>
        <source>%1 in column “%2” is too large for a number; the cell is missing.</source>
        <translation>%1 in Spalte „%2“ ist zu groß für eine Zahl; die Zelle gilt als fehlend.</translation>
    </message>
    <message>
        <source>%1 among %2 numbers makes column “%3” text. Change its type to make such cells missing.</source>
        <translation>%1 unter %2 Zahlen macht die Spalte „%3“ zu Text. Ändern Sie ihren Typ, damit solche Zellen als fehlend gelten.</translation>
    </message>
    <message>
        <source>Only %1 of the %2 cells of column “%3” are numbers.</source>
        <translation>Nur %1 der %2 Zellen der Spalte „%3“ sind Zahlen.</translation>
    </message>
    <message>
        <source>Keep it as text.</source>
        <translation>Lassen Sie sie als Text.</translation>
    </message>
    <message>
        <source>Column “%1” holds %2, which is not a whole number.</source>
        <translation>Die Spalte „%1“ enthält %2; das ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Keep it continuous.</source>
        <translation>Lassen Sie sie stetig.</translation>
    </message>
    <message>
        <source>Column “%1” has %2 different values; a boolean column has two.</source>
        <translation>Die Spalte „%1“ hat %2 verschiedene Werte; eine Ja/Nein-Spalte hat zwei.</translation>
    </message>
    <message>
        <source>Choose another type.</source>
        <translation>Wählen Sie einen anderen Typ.</translation>
    </message>
    <message>
        <source>Column “%1” holds no values.</source>
        <translation>Die Spalte „%1“ enthält keine Werte.</translation>
    </message>
    <message>
        <source>Both %1 and %2 could separate the cells; %1 was taken.</source>
        <translation>Sowohl %1 als auch %2 könnte die Zellen trennen; genommen wurde %1.</translation>
    </message>
    <message>
        <source>Line %1 (“%2”) stands above the table and was left out.</source>
        <translation>Zeile %1 („%2“) steht über der Tabelle und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>control character %1</source>
        <translation>Steuerzeichen %1</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>Die Datei „%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that its folder is there, that you may write to it and that the disk is not full.</source>
        <translation>Prüfen Sie, ob der Ordner da ist, ob Sie darin schreiben dürfen und ob der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>And %1 more: %2.</source>
        <translation>Und %1 weitere: %2.</translation>
    </message>
    <message>
        <source>columns without a name</source>
        <translation>Spalten ohne Namen</translation>
    </message>
    <message>
        <source>Column %1 has no name; it is called “%2”.</source>
        <translation>Spalte %1 hat keinen Namen; sie heißt „%2“.</translation>
    </message>
    <message>
        <source>columns with the same name</source>
        <translation>Spalten mit demselben Namen</translation>
    </message>
    <message>
        <source>The name “%1” comes more than once; column %2 is called “%3”.</source>
        <translation>Der Name „%1“ kommt mehrfach vor; Spalte %2 heißt „%3“.</translation>
    </message>
    <message>
        <source>rows with too few cells</source>
        <translation>Zeilen mit zu wenigen Zellen</translation>
    </message>
    <message numerus="yes">
        <source>Line %1 has %n cells where %2 are expected; the rest is missing.</source>
        <comment>Line %1 has %n cell where %2 are expected; the rest is missing.</comment>
        <translation>
            <numerusform>Zeile %1 hat %n Zelle, erwartet werden %2; der Rest gilt als fehlend.</numerusform>
            <numerusform>Zeile %1 hat %n Zellen, erwartet werden %2; der Rest gilt als fehlend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 has %2, but line %3 names %4.</source>
        <translation>Zeile %1 hat %2, aber Zeile %3 nennt %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <comment>%n cell</comment>
        <translation>
            <numerusform>%n Zelle</numerusform>
            <numerusform>%n Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <comment>%n column</comment>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Put quote marks around the cell that contains the delimiter, or choose another delimiter.</source>
        <translation>Setzen Sie die Zelle, die das Trennzeichen enthält, in Anführungszeichen oder wählen Sie ein anderes Trennzeichen.</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message numerus="yes">
        <source>%n lines beginning with “%1” left out as comments.</source>
        <comment>%n line beginning with “%1” left out as comments.</comment>
        <translation>
            <numerusform>%n Zeile, die mit „%1“ beginnt, wurde als Kommentar ausgelassen.</numerusform>
            <numerusform>%n Zeilen, die mit „%1“ beginnen, wurden als Kommentare ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>Line %1 has a quote mark inside of a cell; such marks are read as they stand.</source>
        <translation>Zeile %1 hat ein Anführungszeichen innerhalb einer Zelle; solche Zeichen werden gelesen, wie sie dastehen.</translation>
    </message>
    <message>
        <source>cells of column “%1”</source>
        <translation>Zellen der Spalte „%1“</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht da.</translation>
    </message>
    <message>
        <source>Check its name and its folder.</source>
        <translation>Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>„%1“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>Choose a CSV file.</source>
        <translation>Wählen Sie eine CSV-Datei.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>„%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Prüfen Sie, ob Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>A quote mark or a line end cannot separate cells.</source>
        <translation>Ein Anführungszeichen oder Zeilenende kann keine Zellen trennen.</translation>
    </message>
    <message>
        <source>Choose another delimiter.</source>
        <translation>Wählen Sie ein anderes Trennzeichen.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>Choose a file with a line of names and rows below it.</source>
        <translation>Wählen Sie eine Datei mit einer Zeile von Namen und Zeilen darunter.</translation>
    </message>
    <message>
        <source>%1 has no rows, only names of columns.</source>
        <translation>%1 hat keine Zeilen, nur Spaltennamen.</translation>
    </message>
    <message>
        <source>Choose a file with at least one row below the names.</source>
        <translation>Wählen Sie eine Datei mit mindestens einer Zeile unter den Namen.</translation>
    </message>
    <message>
        <source>The file “%1”</source>
        <translation>Die Datei „%1“</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>The quote that opens on line %1 is never closed.</source>
        <translation>Das Anführungszeichen, das in Zeile %1 öffnet, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Close it, or write a quote mark inside of a quoted cell twice.</source>
        <translation>Schließen Sie es oder schreiben Sie ein Anführungszeichen innerhalb einer Zelle in Anführungszeichen doppelt.</translation>
    </message>
    <message>
        <source>The text cannot be cut into cells.</source>
        <translation>Der Text kann nicht in Zellen zerlegt werden.</translation>
    </message>
    <message>
        <source>Check its quote marks.</source>
        <translation>Prüfen Sie die Anführungszeichen.</translation>
    </message>
    <message>
        <source>The data have no column “%1”.</source>
        <translation>Die Daten haben keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>Bind the variable to another column, or import data that has it.</source>
        <translation>Verbinden Sie die Variable mit einer anderen Spalte oder importieren Sie Daten, die sie enthalten.</translation>
    </message>
    <message>
        <source>There is no text encoding “%1”.</source>
        <translation>Es gibt keine Textkodierung „%1“.</translation>
    </message>
    <message>
        <source>Use a name such as UTF-8, UTF-16LE, ISO-8859-1 or Windows-1252.</source>
        <translation>Verwenden Sie einen Namen wie UTF-8, UTF-16LE, ISO-8859-1 oder Windows-1252.</translation>
    </message>
    <message>
        <source>%1 is not valid %2 text: line %3 holds bytes that mean nothing in it.</source>
        <translation>%1 ist kein gültiger Text in %2: Zeile %3 enthält Bytes, die darin nichts bedeuten.</translation>
    </message>
    <message>
        <source>Choose another encoding, or save the file as UTF-8.</source>
        <translation>Wählen Sie eine andere Kodierung oder speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not a CSV file: %2.</source>
        <translation>%1 ist keine CSV-Datei: %2.</translation>
    </message>
    <message>
        <source>Choose a text file with one line a row.</source>
        <translation>Wählen Sie eine Textdatei mit einer Zeile pro Datensatz.</translation>
    </message>
    <message>
        <source>its first bytes are those of %1</source>
        <translation>Die ersten Bytes sind die von %1</translation>
    </message>
    <message>
        <source>line %1 holds a zero byte</source>
        <translation>Zeile %1 enthält ein Nullbyte</translation>
    </message>
    <message>
        <source>many of its bytes are not characters</source>
        <translation>Viele Bytes sind keine Zeichen</translation>
    </message>
    <message>
        <source>%1 in the column of dates “%2” is not a date; the cell is missing.</source>
        <translation>%1 in der Datumsspalte „%2“ ist kein Datum; die Zelle fehlt.</translation>
    </message>
    <message>
        <source>Not all cells of column “%1” are dates.</source>
        <translation>In der Spalte „%1“ enthalten nicht alle Zellen ein Datum.</translation>
    </message>
    <message>
        <source>Dates look like 2020-12-31, 31.12.2020 or 12/31/2020, with a time if you like: 2020-12-31 23:59.</source>
        <translation>Ein Datum sieht aus wie 2020-12-31, 31.12.2020 oder 12/31/2020, auf Wunsch mit Uhrzeit: 2020-12-31 23:59.</translation>
    </message>
    <message>
        <source>%1 needs about %2 MiB of memory, and %3 MiB are free.</source>
        <translation>%1 braucht etwa %2 MiB Speicher; frei sind %3 MiB.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a file with fewer rows or columns.</source>
        <translation>Schließen Sie andere Programme, oder wählen Sie eine Datei mit weniger Zeilen oder Spalten.</translation>
    </message>
    <message>
        <source>rows with too many cells</source>
        <translation>Zeilen mit zu vielen Zellen</translation>
    </message>
    <message numerus="yes">
        <source>Line %1 has %n cells; those beyond %2 were left out.</source>
        <comment>Line %1 has %n cell; those beyond %2 were left out.</comment>
        <translation>
            <numerusform>Zeile %1 hat %n Zelle; die nach der %2. wurden weggelassen.</numerusform>
            <numerusform>Zeile %1 hat %n Zellen; die nach der %2. wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>numbers of rows</source>
        <translation>Zeilennummern</translation>
    </message>
    <message>
        <source>The first column only numbers the rows and was left out.</source>
        <translation>Die erste Spalte nummeriert nur die Zeilen und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The quote that opens on line %1 is never closed; quote marks were read as they stand.</source>
        <translation>Das Anführungszeichen, das in Zeile %1 öffnet, wird nie geschlossen; Anführungszeichen wurden gelesen, wie sie dastehen.</translation>
    </message>
    <message>
        <source>damaged text</source>
        <translation>beschädigter Text</translation>
    </message>
    <message>
        <source>Line %1 holds a zero byte; all of them were left out.</source>
        <translation>Zeile %1 enthält ein Nullbyte; alle Nullbytes wurden weggelassen.</translation>
    </message>
    <message>
        <source>Line %1 holds bytes that mean nothing in %2; “�” stands for each.</source>
        <translation>Zeile %1 enthält Bytes, die in %2 nichts bedeuten; für jedes steht „�“.</translation>
    </message>
    <message>
        <source>Chained equations cannot run with %1 iterations and %2 donors.</source>
        <translation>Verkettete Gleichungen können nicht mit %1 Iterationen und %2 Spendern rechnen.</translation>
    </message>
    <message>
        <source>Take numbers from 1 to 1000; 10 and 5 are usual.</source>
        <translation>Nehmen Sie Zahlen von 1 bis 1000; üblich sind 10 und 5.</translation>
    </message>
    <message>
        <source>Column “%1” has no value to draw from.</source>
        <translation>Die Spalte „%1“ hat keinen Wert, aus dem gezogen werden könnte.</translation>
    </message>
    <message>
        <source>Drop the column, or name the columns to fill and the predictors.</source>
        <translation>Entfernen Sie die Spalte oder nennen Sie die aufzufüllenden Spalten und die Prädiktoren.</translation>
    </message>
    <message>
        <source>Column “%1” holds a number that is too large to compute with.</source>
        <translation>Die Spalte „%1“ enthält eine Zahl, die zu groß ist, um damit zu rechnen.</translation>
    </message>
    <message>
        <source>Filter that row out, or recode the number to missing, in a step before.</source>
        <translation>Filtern Sie diese Zeile in einem Schritt davor heraus oder kodieren Sie die Zahl dort als fehlend um.</translation>
    </message>
    <message>
        <source>Column “%1” has too many different texts for a regression: %2.</source>
        <translation>Die Spalte „%1“ hat zu viele verschiedene Texte für eine Regression: %2.</translation>
    </message>
    <message>
        <source>Name the predictors without it, or join its values in a step before.</source>
        <translation>Nennen Sie die Prädiktoren ohne diese Spalte oder fassen Sie ihre Werte in einem Schritt davor zusammen.</translation>
    </message>
    <message>
        <source>The number of imputed tables is %1.</source>
        <translation>Die Anzahl der imputierten Tabellen ist %1.</translation>
    </message>
    <message>
        <source>Take a number from 1 to 1000; 20 is usual.</source>
        <translation>Nehmen Sie eine Zahl von 1 bis 1000; üblich ist 20.</translation>
    </message>
    <message>
        <source>The new column has no name.</source>
        <translation>Die neue Spalte hat keinen Namen.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihr einen Namen.</translation>
    </message>
    <message>
        <source>There is a column “%1” already.</source>
        <translation>Eine Spalte „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name, or rename or drop that column in a step before.</source>
        <translation>Wählen Sie einen anderen Namen oder benennen Sie die vorhandene Spalte in einem Schritt davor um oder entfernen Sie sie dort.</translation>
    </message>
    <message>
        <source>Column “%1” has no value “%2”.</source>
        <translation>Die Spalte „%1“ hat keinen Wert „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>Column “%1” would become %n columns of 0 and 1.</source>
        <comment>Column “%1” would become %n column of 0 and 1.</comment>
        <translation>
            <numerusform>Aus der Spalte „%1“ würde %n Spalte mit 0 und 1.</numerusform>
            <numerusform>Aus der Spalte „%1“ würden %n Spalten mit 0 und 1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the column: it has a single value.</source>
        <translation>Entfernen Sie die Spalte: Sie hat nur einen einzigen Wert.</translation>
    </message>
    <message>
        <source>Join values in a step before, or drop the column.</source>
        <translation>Fassen Sie Werte in einem Schritt davor zusammen oder entfernen Sie die Spalte.</translation>
    </message>
    <message>
        <source>The order of the values of “%1” does not name each value once.</source>
        <translation>Die Reihenfolge der Werte von „%1“ nennt nicht jeden Wert genau einmal.</translation>
    </message>
    <message>
        <source>List all values, from the least to the most.</source>
        <translation>Führen Sie alle Werte auf, vom niedrigsten zum höchsten.</translation>
    </message>
    <message>
        <source>Column “%1” holds numbers, which need no columns of 0 and 1.</source>
        <translation>Die Spalte „%1“ enthält Zahlen; diese brauchen keine Spalten mit 0 und 1.</translation>
    </message>
    <message>
        <source>If its numbers are codes, make the column categorical in a step before.</source>
        <translation>Wenn die Zahlen Codes sind, machen Sie die Spalte in einem Schritt davor kategorial.</translation>
    </message>
    <message>
        <source>No column would be left.</source>
        <translation>Es bliebe keine Spalte übrig.</translation>
    </message>
    <message>
        <source>Keep at least one column.</source>
        <translation>Behalten Sie mindestens eine Spalte.</translation>
    </message>
    <message>
        <source>“%1” is not a condition.</source>
        <translation>„%1“ ist keine Bedingung.</translation>
    </message>
    <message>
        <source>Compare the value with another one, as in x = 1 or x &gt; 0.</source>
        <translation>Vergleichen Sie den Wert mit einem anderen, wie in x = 1 oder x &gt; 0.</translation>
    </message>
    <message>
        <source>an operator or the end</source>
        <translation>ein Operator oder das Ende</translation>
    </message>
    <message>
        <source>Write decimals with a point, as in 1.5.</source>
        <translation>Schreiben Sie Dezimalzahlen mit Punkt, wie in 1.5.</translation>
    </message>
    <message>
        <source>Put an operator such as + or * or “and” between two values.</source>
        <translation>Setzen Sie zwischen zwei Werte einen Operator wie + oder * oder „and“.</translation>
    </message>
    <message>
        <source>At character %1 the expression ends where %2 is expected.</source>
        <translation>Bei Zeichen %1 endet der Ausdruck; erwartet wird dort %2.</translation>
    </message>
    <message>
        <source>At character %1 %2 is expected instead of “%3”.</source>
        <translation>Bei Zeichen %1 wird %2 erwartet statt „%3“.</translation>
    </message>
    <message>
        <source>At character %1 the expression has too many operations in a row.</source>
        <translation>Bei Zeichen %1 hat der Ausdruck zu viele Operationen hintereinander.</translation>
    </message>
    <message>
        <source>Compute it in several steps, each with a column of its own.</source>
        <translation>Berechnen Sie ihn in mehreren Schritten, jeden mit einer eigenen Spalte.</translation>
    </message>
    <message>
        <source>At character %1 the expression is nested too deeply.</source>
        <translation>Bei Zeichen %1 ist der Ausdruck zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>At character %1 a second comparison follows a first.</source>
        <translation>Bei Zeichen %1 folgt ein zweiter Vergleich auf einen ersten.</translation>
    </message>
    <message>
        <source>Join two comparisons with “and”, as in 1 &lt; x and x &lt; 3.</source>
        <translation>Verbinden Sie zwei Vergleiche mit „and“, wie in 1 &lt; x and x &lt; 3.</translation>
    </message>
    <message>
        <source>At character %1 “not” stands where a value is expected.</source>
        <translation>Bei Zeichen %1 steht „not“, wo ein Wert erwartet wird.</translation>
    </message>
    <message>
        <source>Put it into brackets with its condition: (not a).</source>
        <translation>Setzen Sie es zusammen mit seiner Bedingung in Klammern: (not a).</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>Write a number, a text in quotes, a column or a function.</source>
        <translation>Schreiben Sie eine Zahl, einen Text in Anführungszeichen, eine Spalte oder eine Funktion.</translation>
    </message>
    <message>
        <source>“)” or an operator</source>
        <translation>„)“ oder ein Operator</translation>
    </message>
    <message>
        <source>Close each bracket that is opened, and put an operator between two values.</source>
        <translation>Schließen Sie jede geöffnete Klammer und setzen Sie zwischen zwei Werte einen Operator.</translation>
    </message>
    <message>
        <source>There is no function “%2” (character %1).</source>
        <translation>Es gibt keine Funktion „%2“ (Zeichen %1).</translation>
    </message>
    <message>
        <source>The functions are %1.</source>
        <translation>Die Funktionen sind %1.</translation>
    </message>
    <message>
        <source>Write if(condition, value where it holds, value where it does not).</source>
        <translation>Schreiben Sie if(Bedingung, Wert falls erfüllt, Wert falls nicht erfüllt).</translation>
    </message>
    <message>
        <source>Give it at least one value.</source>
        <translation>Geben Sie ihr mindestens einen Wert.</translation>
    </message>
    <message>
        <source>Give it one value in its brackets.</source>
        <translation>Geben Sie ihr in den Klammern genau einen Wert.</translation>
    </message>
    <message>
        <source>Give it one value in its brackets, and if you like a second one.</source>
        <translation>Geben Sie ihr in den Klammern einen Wert und auf Wunsch einen zweiten.</translation>
    </message>
    <message numerus="yes">
        <source>The function “%2” at character %1 does not take %n values.</source>
        <comment>The function “%2” at character %1 does not take %n value.</comment>
        <translation>
            <numerusform>Die Funktion „%2“ bei Zeichen %1 ist nicht mit %n Wert aufrufbar.</numerusform>
            <numerusform>Die Funktion „%2“ bei Zeichen %1 ist nicht mit %n Werten aufrufbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>eine Bedingung</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>“%2” at character %1 cannot join these kinds of values: %3, %4.</source>
        <translation>„%2“ bei Zeichen %1 kann diese Arten von Werten nicht verbinden: %3, %4.</translation>
    </message>
    <message>
        <source>Numbers go with numbers, and texts, in quotes, with texts; take a column of another type or change its type in a step before.</source>
        <translation>Zahlen passen zu Zahlen und Texte (in Anführungszeichen) zu Texten; nehmen Sie eine Spalte von anderem Typ oder ändern Sie ihren Typ in einem Schritt davor.</translation>
    </message>
    <message>
        <source>The data have no column “%2” (character %1).</source>
        <translation>Die Daten haben keine Spalte „%2“ (Zeichen %1).</translation>
    </message>
    <message>
        <source>Check its spelling; upper and lower case differ. Texts stand in quotes, and names with spaces or signs in backticks.</source>
        <translation>Prüfen Sie die Schreibweise; Groß- und Kleinbuchstaben werden unterschieden. Texte stehen in Anführungszeichen, Namen mit Leer- oder Sonderzeichen in Backticks.</translation>
    </message>
    <message>
        <source>“%2” needs numbers, and this is %3 (character %1).</source>
        <translation>„%2“ braucht Zahlen, und dies ist %3 (Zeichen %1).</translation>
    </message>
    <message>
        <source>Take a column of numbers, or change the type of the column in a step before.</source>
        <translation>Nehmen Sie eine Zahlenspalte oder ändern Sie den Typ der Spalte in einem Schritt davor.</translation>
    </message>
    <message>
        <source>“%2” at character %1 needs numbers, or else dates; one value is %3.</source>
        <translation>„%2“ bei Zeichen %1 braucht entweder Zahlen oder Datumsangaben; ein Wert ist %3.</translation>
    </message>
    <message>
        <source>Give it numbers alone, or dates alone.</source>
        <translation>Geben Sie ausschließlich Zahlen oder ausschließlich Datumsangaben an.</translation>
    </message>
    <message>
        <source>“%2” needs conditions, and this is %3 (character %1).</source>
        <translation>„%2“ braucht Bedingungen, und dies ist %3 (Zeichen %1).</translation>
    </message>
    <message>
        <source>The two values of “if” at character %1 are of different kinds: %2, %3.</source>
        <translation>Die beiden Werte von „if“ bei Zeichen %1 sind von verschiedener Art: %2, %3.</translation>
    </message>
    <message>
        <source>Write “missing” where there shall be no value.</source>
        <translation>Schreiben Sie „missing“, wo kein Wert stehen soll.</translation>
    </message>
    <message>
        <source>At character %1 “%2” asks for an order, which texts do not have.</source>
        <translation>Bei Zeichen %1 verlangt „%2“ eine Ordnung, die Texte nicht haben.</translation>
    </message>
    <message>
        <source>Make the column ordinal in a step before, and compare it with one of its levels in quotes.</source>
        <translation>Machen Sie die Spalte in einem Schritt davor ordinal und vergleichen Sie sie mit einer ihrer Stufen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%2” at character %1 is not a date.</source>
        <translation>„%2“ bei Zeichen %1 ist kein Datum.</translation>
    </message>
    <message>
        <source>Write dates as in &quot;2020-12-31&quot;.</source>
        <translation>Schreiben Sie ein Datum wie in &quot;2020-12-31&quot;.</translation>
    </message>
    <message>
        <source>Column “%2” has no value “%3” (character %1).</source>
        <translation>Die Spalte „%2“ hat keinen Wert „%3“ (Zeichen %1).</translation>
    </message>
    <message>
        <source>At character %1 “%2” asks for an order, which the values of column “%3” do not have.</source>
        <translation>Bei Zeichen %1 verlangt „%2“ eine Ordnung, die die Werte der Spalte „%3“ nicht haben.</translation>
    </message>
    <message>
        <source>Make the column ordinal in a step before.</source>
        <translation>Machen Sie die Spalte in einem Schritt davor ordinal.</translation>
    </message>
    <message>
        <source>The number at character %1 is too large or too close to zero.</source>
        <translation>Die Zahl bei Zeichen %1 ist zu groß oder zu nahe an null.</translation>
    </message>
    <message>
        <source>Numbers reach up to 1e308, and down to 1e-308.</source>
        <translation>Zahlen reichen bis 1e308 hinauf und bis 1e-308 hinab.</translation>
    </message>
    <message>
        <source>What begins with the mark %2 at character %1 does not end.</source>
        <translation>Was bei Zeichen %1 mit %2 beginnt, endet nicht.</translation>
    </message>
    <message>
        <source>Close it with the same mark, %1.</source>
        <translation>Schließen Sie es mit demselben Zeichen, %1.</translation>
    </message>
    <message>
        <source>“%2” at character %1 means nothing in an expression.</source>
        <translation>„%2“ bei Zeichen %1 hat in einem Ausdruck keine Bedeutung.</translation>
    </message>
    <message>
        <source>Put the names of columns that hold such signs in backticks, and texts in quotes.</source>
        <translation>Setzen Sie Spaltennamen, die solche Zeichen enthalten, in Backticks und Texte in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The values of “%1” are no numbers, so they cannot be averaged.</source>
        <translation>Die Werte von „%1“ sind keine Zahlen, daher können sie nicht gemittelt werden.</translation>
    </message>
    <message>
        <source>Name only columns of numbers, or fill with the most frequent value.</source>
        <translation>Nennen Sie nur Zahlenspalten oder füllen Sie mit dem häufigsten Wert auf.</translation>
    </message>
    <message>
        <source>Column “%1” has no value to fill its missing cells from.</source>
        <translation>Die Spalte „%1“ hat keinen Wert, mit dem ihre fehlenden Zellen aufgefüllt werden könnten.</translation>
    </message>
    <message>
        <source>Drop the column, or name the columns to fill.</source>
        <translation>Entfernen Sie die Spalte oder nennen Sie die aufzufüllenden Spalten.</translation>
    </message>
    <message>
        <source>In step %1 of the recipe “%2” is missing or is not what it should be.</source>
        <translation>In Schritt %1 des Rezepts fehlt „%2“ oder ist nicht so, wie es sein sollte.</translation>
    </message>
    <message>
        <source>Choose a recipe that Dovetail has written, or make the step anew.</source>
        <translation>Wählen Sie ein Rezept, das Dovetail geschrieben hat, oder legen Sie den Schritt neu an.</translation>
    </message>
    <message>
        <source>The values at which “%1” shall be cut are not in ascending order.</source>
        <translation>Die Werte, an denen „%1“ geteilt werden soll, sind nicht aufsteigend geordnet.</translation>
    </message>
    <message>
        <source>Give one or more different numbers, the smallest first.</source>
        <translation>Geben Sie eine oder mehrere verschiedene Zahlen an, die kleinste zuerst.</translation>
    </message>
    <message>
        <source>“%1” cannot be cut into %2 groups.</source>
        <translation>„%1“ kann nicht in %2 Gruppen geteilt werden.</translation>
    </message>
    <message>
        <source>Take a number of groups from 2 to 1000.</source>
        <translation>Nehmen Sie eine Anzahl von 2 bis 1000 Gruppen.</translation>
    </message>
    <message>
        <source>The values of “%1” cannot be told apart by groups.</source>
        <translation>Die Werte von „%1“ lassen sich nicht durch Gruppen unterscheiden.</translation>
    </message>
    <message>
        <source>Take a column with at least two different finite values.</source>
        <translation>Nehmen Sie eine Spalte mit mindestens zwei verschiedenen endlichen Werten.</translation>
    </message>
    <message>
        <source>The labels do not fit the groups of “%1”: %2 labels, %3 groups.</source>
        <translation>Die Beschriftungen passen nicht zu den Gruppen von „%1“: %2 Beschriftungen, %3 Gruppen.</translation>
    </message>
    <message>
        <source>Give each group a label of its own, or give no labels.</source>
        <translation>Geben Sie jeder Gruppe eine eigene Beschriftung oder geben Sie keine Beschriftungen an.</translation>
    </message>
    <message>
        <source>The values of “%1” do not vary, so they cannot be standardised.</source>
        <translation>Die Werte von „%1“ variieren nicht, daher können sie nicht standardisiert werden.</translation>
    </message>
    <message>
        <source>Leave the column as it is.</source>
        <translation>Lassen Sie die Spalte, wie sie ist.</translation>
    </message>
    <message>
        <source>There are no logarithms to base %1.</source>
        <translation>Es gibt keine Logarithmen zur Basis %1.</translation>
    </message>
    <message>
        <source>Take a positive base that is not 1, such as 2 or 10.</source>
        <translation>Nehmen Sie eine positive Basis ungleich 1, etwa 2 oder 10.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of “%1” have no logarithm: they are not above zero.</source>
        <comment>%n row of “%1” has no logarithm: it is not above zero.</comment>
        <translation>
            <numerusform>%n Zeile von „%1“ hat keinen Logarithmus: Ihr Wert liegt nicht über null.</numerusform>
            <numerusform>%n Zeilen von „%1“ haben keinen Logarithmus: Ihre Werte liegen nicht über null.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a shift that makes all values positive, or filter those rows out.</source>
        <translation>Addieren Sie eine Verschiebung, die alle Werte positiv macht, oder filtern Sie diese Zeilen heraus.</translation>
    </message>
    <message>
        <source>It has no values at all.</source>
        <translation>Sie hat überhaupt keine Werte.</translation>
    </message>
    <message>
        <source>Check the spelling; its first values are %1.</source>
        <translation>Prüfen Sie die Schreibweise; die ersten Werte sind %1.</translation>
    </message>
    <message>
        <source>Check the spelling; its values are %1.</source>
        <translation>Prüfen Sie die Schreibweise; die Werte sind %1.</translation>
    </message>
    <message>
        <source>Step %1 (%2) cannot be done: %3</source>
        <translation>Schritt %1 (%2) kann nicht ausgeführt werden: %3</translation>
    </message>
    <message>
        <source>Step %1 of the recipe is of the unknown kind “%2”.</source>
        <translation>Schritt %1 des Rezepts ist von der unbekannten Art „%2“.</translation>
    </message>
    <message>
        <source>A newer version of Dovetail may know it.</source>
        <translation>Eine neuere Version von Dovetail kennt sie vielleicht.</translation>
    </message>
    <message>
        <source>This is not a recipe for data.</source>
        <translation>Das ist kein Rezept für Daten.</translation>
    </message>
    <message>
        <source>Choose a recipe that Dovetail has written.</source>
        <translation>Wählen Sie ein Rezept, das Dovetail geschrieben hat.</translation>
    </message>
    <message>
        <source>The recipe is of version %1 of its format, which is newer than this program.</source>
        <translation>Das Rezept hat die Formatversion %1, die neuer ist als dieses Programm.</translation>
    </message>
    <message>
        <source>Open it with a newer version of Dovetail.</source>
        <translation>Öffnen Sie es mit einer neueren Version von Dovetail.</translation>
    </message>
    <message>
        <source>Column “%1” has no value “%2” to recode.</source>
        <translation>Die Spalte „%1“ hat keinen Wert „%2“, der umkodiert werden könnte.</translation>
    </message>
    <message>
        <source>Take a value that is in the column.</source>
        <translation>Nehmen Sie einen Wert, der in der Spalte vorkommt.</translation>
    </message>
    <message>
        <source>The value “%1” is recoded twice.</source>
        <translation>Der Wert „%1“ wird zweimal umkodiert.</translation>
    </message>
    <message>
        <source>Give each value one new value.</source>
        <translation>Geben Sie jedem Wert genau einen neuen Wert.</translation>
    </message>
    <message>
        <source>No row would be left.</source>
        <translation>Es bliebe keine Zeile übrig.</translation>
    </message>
    <message>
        <source>Choose a condition that holds in some row.</source>
        <translation>Wählen Sie eine Bedingung, die in mindestens einer Zeile gilt.</translation>
    </message>
    <message>
        <source>Drop the columns with most missing cells first, or fill them.</source>
        <translation>Entfernen Sie zuerst die Spalten mit den meisten fehlenden Zellen oder füllen Sie diese auf.</translation>
    </message>
    <message>
        <source>There are %1 estimates and %2 variances to pool.</source>
        <translation>Zusammenzufassen sind %1 Schätzungen und %2 Varianzen.</translation>
    </message>
    <message>
        <source>Give one estimate and one variance for each of at least two tables.</source>
        <translation>Geben Sie für jede von mindestens zwei Tabellen eine Schätzung und eine Varianz an.</translation>
    </message>
    <message>
        <source>An estimate is not a number, or a variance is negative.</source>
        <translation>Eine Schätzung ist keine Zahl, oder eine Varianz ist negativ.</translation>
    </message>
    <message>
        <source>Look at the estimates of each imputed table by itself.</source>
        <translation>Sehen Sie sich die Schätzungen jeder imputierten Tabelle einzeln an.</translation>
    </message>
    <message>
        <source>All variances to pool are zero.</source>
        <translation>Alle zusammenzufassenden Varianzen sind null.</translation>
    </message>
    <message>
        <source>Give the squared standard error of each estimate.</source>
        <translation>Geben Sie zu jeder Schätzung den quadrierten Standardfehler an.</translation>
    </message>
    <message>
        <source>Recode the values of %1 as %2</source>
        <translation>Werte von %1 umkodieren als %2</translation>
    </message>
    <message>
        <source>Recode the values of %1</source>
        <translation>Werte von %1 umkodieren</translation>
    </message>
    <message numerus="yes">
        <source>Cut %1 into %n groups of equal width as %2</source>
        <comment>Cut %1 into %n group of equal width as %2</comment>
        <translation>
            <numerusform>%1 in %n Gruppe gleicher Breite teilen als %2</numerusform>
            <numerusform>%1 in %n Gruppen gleicher Breite teilen als %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %1 into %n groups of equal width</source>
        <comment>Cut %1 into %n group of equal width</comment>
        <translation>
            <numerusform>%1 in %n Gruppe gleicher Breite teilen</numerusform>
            <numerusform>%1 in %n Gruppen gleicher Breite teilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %1 into %n groups of equally many rows as %2</source>
        <comment>Cut %1 into %n group of equally many rows as %2</comment>
        <translation>
            <numerusform>%1 in %n Gruppe mit gleich vielen Zeilen teilen als %2</numerusform>
            <numerusform>%1 in %n Gruppen mit gleich vielen Zeilen teilen als %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %1 into %n groups of equally many rows</source>
        <comment>Cut %1 into %n group of equally many rows</comment>
        <translation>
            <numerusform>%1 in %n Gruppe mit gleich vielen Zeilen teilen</numerusform>
            <numerusform>%1 in %n Gruppen mit gleich vielen Zeilen teilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut %1 at %2 as %3</source>
        <translation>%1 bei %2 teilen als %3</translation>
    </message>
    <message>
        <source>Cut %1 at %2</source>
        <translation>%1 bei %2 teilen</translation>
    </message>
    <message>
        <source>Standardise %1 as %2</source>
        <translation>%1 standardisieren als %2</translation>
    </message>
    <message>
        <source>Standardise %1</source>
        <translation>%1 standardisieren</translation>
    </message>
    <message>
        <source>%1 plus %2</source>
        <translation>%1 plus %2</translation>
    </message>
    <message>
        <source>Take the logarithm of %1 as %2</source>
        <translation>Logarithmus von %1 bilden als %2</translation>
    </message>
    <message>
        <source>Take the logarithm of %1</source>
        <translation>Logarithmus von %1 bilden</translation>
    </message>
    <message>
        <source>Take the logarithm of %1 to base %2 as %3</source>
        <translation>Logarithmus von %1 zur Basis %2 bilden als %3</translation>
    </message>
    <message>
        <source>Take the logarithm of %1 to base %2</source>
        <translation>Logarithmus von %1 zur Basis %2 bilden</translation>
    </message>
    <message>
        <source>Compute %1 = %2</source>
        <translation>Berechnen: %1 = %2</translation>
    </message>
    <message>
        <source>Keep the rows where %1</source>
        <translation>Zeilen behalten, für die gilt: %1</translation>
    </message>
    <message>
        <source>Drop the rows with a missing cell</source>
        <translation>Zeilen mit einer fehlenden Zelle entfernen</translation>
    </message>
    <message>
        <source>Drop the rows with a missing cell in %1</source>
        <translation>Zeilen mit einer fehlenden Zelle in %1 entfernen</translation>
    </message>
    <message>
        <source>Fill missing cells with the mean</source>
        <translation>Fehlende Zellen mit dem Mittelwert auffüllen</translation>
    </message>
    <message>
        <source>Fill missing cells with the median</source>
        <translation>Fehlende Zellen mit dem Median auffüllen</translation>
    </message>
    <message>
        <source>Fill missing cells with the most frequent value</source>
        <translation>Fehlende Zellen mit dem häufigsten Wert auffüllen</translation>
    </message>
    <message>
        <source>Fill missing cells from random other rows (seed %1)</source>
        <translation>Fehlende Zellen aus zufälligen anderen Zeilen auffüllen (Startwert %1)</translation>
    </message>
    <message>
        <source>Draw missing cells by chained equations (seed %1)</source>
        <translation>Fehlende Zellen mit verketteten Gleichungen ziehen (Startwert %1)</translation>
    </message>
    <message>
        <source>Fill missing cells of %1 with the mean</source>
        <translation>Fehlende Zellen von %1 mit dem Mittelwert auffüllen</translation>
    </message>
    <message>
        <source>Fill missing cells of %1 with the median</source>
        <translation>Fehlende Zellen von %1 mit dem Median auffüllen</translation>
    </message>
    <message>
        <source>Fill missing cells of %1 with the most frequent value</source>
        <translation>Fehlende Zellen von %1 mit dem häufigsten Wert auffüllen</translation>
    </message>
    <message>
        <source>Fill missing cells of %1 from random other rows (seed %2)</source>
        <translation>Fehlende Zellen von %1 aus zufälligen anderen Zeilen auffüllen (Startwert %2)</translation>
    </message>
    <message>
        <source>Draw missing cells of %1 by chained equations (seed %2)</source>
        <translation>Fehlende Zellen von %1 mit verketteten Gleichungen ziehen (Startwert %2)</translation>
    </message>
    <message>
        <source>Make columns of 0 and 1 of all levels of %1</source>
        <translation>Spalten mit 0 und 1 aus allen Stufen von %1 bilden</translation>
    </message>
    <message>
        <source>Make columns of 0 and 1 of the levels of %1 but %2</source>
        <translation>Spalten mit 0 und 1 aus den Stufen von %1 außer %2 bilden</translation>
    </message>
    <message>
        <source>Make columns of 0 and 1 of the levels of %1 but the first</source>
        <translation>Spalten mit 0 und 1 aus den Stufen von %1 außer der ersten bilden</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Take %1 for numbers</source>
        <translation>%1 als Zahlen auffassen</translation>
    </message>
    <message>
        <source>Take %1 for whole numbers</source>
        <translation>%1 als ganze Zahlen auffassen</translation>
    </message>
    <message>
        <source>Take %1 for categories</source>
        <translation>%1 als Kategorien auffassen</translation>
    </message>
    <message>
        <source>Take %1 for ordered categories</source>
        <translation>%1 als geordnete Kategorien auffassen</translation>
    </message>
    <message>
        <source>Take %1 for yes or no</source>
        <translation>%1 als Ja/Nein auffassen</translation>
    </message>
    <message>
        <source>Take %1 for dates</source>
        <translation>%1 als Datumsangaben auffassen</translation>
    </message>
    <message>
        <source>Choose a column that the steps before leave in the data.</source>
        <translation>Wählen Sie eine Spalte, die nach den Schritten davor noch in den Daten ist.</translation>
    </message>
    <message>
        <source>Column “%1” is named twice.</source>
        <translation>Die Spalte „%1“ ist zweimal genannt.</translation>
    </message>
    <message>
        <source>Name each column once.</source>
        <translation>Nennen Sie jede Spalte nur einmal.</translation>
    </message>
    <message>
        <source>Column “%1” holds texts, and this step needs numbers.</source>
        <translation>Die Spalte „%1“ enthält Texte, und dieser Schritt braucht Zahlen.</translation>
    </message>
    <message>
        <source>Choose a column of numbers, or change the column&apos;s type in a step before.</source>
        <translation>Wählen Sie eine Zahlenspalte oder ändern Sie den Typ der Spalte in einem Schritt davor.</translation>
    </message>
    <message>
        <source>Choose another name for the result.</source>
        <translation>Wählen Sie einen anderen Namen für das Ergebnis.</translation>
    </message>
    <message>
        <source>A table of more than %1 rows cannot be filtered.</source>
        <translation>Eine Tabelle mit mehr als %1 Zeilen kann nicht gefiltert werden.</translation>
    </message>
    <message>
        <source>A table of more than %1 rows cannot be sorted.</source>
        <translation>Eine Tabelle mit mehr als %1 Zeilen kann nicht sortiert werden.</translation>
    </message>
    <message>
        <source>A table cannot be called “%1”.</source>
        <translation>Eine Tabelle kann nicht „%1“ heißen.</translation>
    </message>
    <message>
        <source>Choose another name for the table.</source>
        <translation>Wählen Sie einen anderen Namen für die Tabelle.</translation>
    </message>
    <message>
        <source>There are no columns to write.</source>
        <translation>Es gibt keine Spalten, die geschrieben werden könnten.</translation>
    </message>
    <message>
        <source>Import data first.</source>
        <translation>Importieren Sie zuerst Daten.</translation>
    </message>
    <message>
        <source>SQLite takes tables of at most %1 columns; this one has %2.</source>
        <translation>SQLite erlaubt Tabellen mit höchstens %1 Spalten; diese hat %2.</translation>
    </message>
    <message>
        <source>Leave out some columns, or export it as CSV.</source>
        <translation>Lassen Sie einige Spalten weg oder exportieren Sie die Tabelle als CSV.</translation>
    </message>
    <message>
        <source>SQLite cannot have a column “%1” here; it is called “%2” in the database.</source>
        <translation>SQLite kann hier keine Spalte „%1“ haben; in der Datenbank heißt sie „%2“.</translation>
    </message>
    <message>
        <source>The file is the document of a program.</source>
        <translation>Die Datei ist das Dokument eines Programms.</translation>
    </message>
    <message>
        <source>Choose a new file, or a database that holds nothing but data.</source>
        <translation>Wählen Sie eine neue Datei oder eine Datenbank, die nur Daten enthält.</translation>
    </message>
    <message>
        <source>There is a table “%1” already.</source>
        <translation>Eine Tabelle „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name for the table, or say that it may be replaced.</source>
        <translation>Wählen Sie einen anderen Namen für die Tabelle oder geben Sie an, dass sie ersetzt werden darf.</translation>
    </message>
    <message>
        <source>There is something else called “%1” already.</source>
        <translation>Es gibt schon etwas anderes, das „%1“ heißt.</translation>
    </message>
    <message>
        <source>The file is there already and is not an SQLite database.</source>
        <translation>Die Datei ist schon vorhanden und ist keine SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>Choose another name for the file.</source>
        <translation>Wählen Sie einen anderen Namen für die Datei.</translation>
    </message>
    <message>
        <source>The file system refused (%1).</source>
        <translation>Das Dateisystem hat abgelehnt (%1).</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” could not be written to.</source>
        <translation>In „%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>„%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Use a backup copy if there is one; the file has not been changed.</source>
        <translation>Verwenden Sie eine Sicherungskopie, wenn es eine gibt; die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its end is missing.</source>
        <translation>„%1“ ist beschädigt: Das Ende fehlt.</translation>
    </message>
    <message>
        <source>Copy or download it again, or use a backup copy; the file has not been changed.</source>
        <translation>Kopieren Sie die Datei noch einmal, laden Sie sie erneut herunter oder verwenden Sie eine Sicherungskopie; die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>“%1” is not an SQLite database.</source>
        <translation>„%1“ ist keine SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>Choose another file; this one has not been changed.</source>
        <translation>Wählen Sie eine andere Datei; diese wurde nicht geändert.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of SQLite.</source>
        <translation>„%1“ wurde von einer neueren Version von SQLite geschrieben.</translation>
    </message>
    <message>
        <source>Export the table as CSV with the program that wrote it.</source>
        <translation>Exportieren Sie die Tabelle als CSV mit dem Programm, das sie geschrieben hat.</translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation>Es gibt keine Zeilen.</translation>
    </message>
    <message>
        <source>Choose a table or a query with at least one row.</source>
        <translation>Wählen Sie eine Tabelle oder eine Abfrage mit mindestens einer Zeile.</translation>
    </message>
    <message>
        <source>The statement is not a query.</source>
        <translation>Die Anweisung ist keine Abfrage.</translation>
    </message>
    <message>
        <source>Write a query that begins with SELECT.</source>
        <translation>Schreiben Sie eine Abfrage, die mit SELECT beginnt.</translation>
    </message>
    <message>
        <source>All columns hold binary data only.</source>
        <translation>Alle Spalten enthalten nur Binärdaten.</translation>
    </message>
    <message>
        <source>Choose a table with numbers or texts.</source>
        <translation>Wählen Sie eine Tabelle mit Zahlen oder Texten.</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>The cells of column “%1” are not of the levels that were exported with it; they were read without these.</source>
        <translation>Die Zellen der Spalte „%1“ gehören nicht zu den Stufen, die mit ihr exportiert wurden; sie wurden ohne diese gelesen.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>Binärdaten</translation>
    </message>
    <message>
        <source>Column “%1” holds binary data only and was left out.</source>
        <translation>Die Spalte „%1“ enthält nur Binärdaten und wurde weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells of column “%1” hold binary data; they are missing.</source>
        <comment>%n cell of column “%1” holds binary data; it is missing.</comment>
        <translation>
            <numerusform>%n Zelle der Spalte „%1“ enthält Binärdaten; sie gilt als fehlend.</numerusform>
            <numerusform>%n Zellen der Spalte „%1“ enthalten Binärdaten; sie gelten als fehlend.</numerusform>
        </translation>
    </message>
    <message>
        <source>infinite numbers</source>
        <translation>unendliche Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers of column “%1” are infinite; they are missing.</source>
        <comment>%n number of column “%1” is infinite; it is missing.</comment>
        <translation>
            <numerusform>%n Zahl der Spalte „%1“ ist unendlich; sie gilt als fehlend.</numerusform>
            <numerusform>%n Zahlen der Spalte „%1“ sind unendlich; sie gelten als fehlend.</numerusform>
        </translation>
    </message>
    <message>
        <source>rounded numbers</source>
        <translation>gerundete Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers of column “%1” have more than 15 digits; they were rounded.</source>
        <comment>%n number of column “%1” has more than 15 digits; it was rounded.</comment>
        <translation>
            <numerusform>%n Zahl der Spalte „%1“ hat mehr als 15 Stellen; sie wurde gerundet.</numerusform>
            <numerusform>%n Zahlen der Spalte „%1“ haben mehr als 15 Stellen; sie wurden gerundet.</numerusform>
        </translation>
    </message>
    <message>
        <source>encodings</source>
        <translation>Kodierungen</translation>
    </message>
    <message numerus="yes">
        <source>%n texts of column “%1” are not UTF-8; they were read as Latin-1.</source>
        <comment>%n text of column “%1” is not UTF-8; it was read as Latin-1.</comment>
        <translation>
            <numerusform>%n Text der Spalte „%1“ ist nicht in UTF-8; er wurde als Latin-1 gelesen.</numerusform>
            <numerusform>%n Texte der Spalte „%1“ sind nicht in UTF-8; sie wurden als Latin-1 gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no table “%1” in “%2”.</source>
        <translation>In „%2“ gibt es keine Tabelle „%1“.</translation>
    </message>
    <message>
        <source>Choose one of its tables.</source>
        <translation>Wählen Sie eine der Tabellen, die es dort gibt.</translation>
    </message>
    <message>
        <source>%1 does not fit into the memory.</source>
        <translation>%1 passt nicht in den Speicher.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller file.</source>
        <translation>Schließen Sie andere Programme oder wählen Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <source>empty columns</source>
        <translation>leere Spalten</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message numerus="yes">
        <source>%n cells of the column of dates “%1” are not in the years 1 to 9999; they are missing.</source>
        <comment>%n cell of the column of dates “%1” is not in the years 1 to 9999; it is missing.</comment>
        <translation>
            <numerusform>%n Zelle der Datumsspalte „%1“ liegt nicht in den Jahren 1 bis 9999; sie gilt als fehlend.</numerusform>
            <numerusform>%n Zellen der Datumsspalte „%1“ liegen nicht in den Jahren 1 bis 9999; sie gelten als fehlend.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 means “%2”</source>
        <translation>%1 bedeutet „%2“</translation>
    </message>
    <message>
        <source>value labels</source>
        <translation>Wertelabels</translation>
    </message>
    <message>
        <source>Only some numbers of column “%1” have labels; it was read as numbers (%2).</source>
        <translation>Nur einige Zahlen der Spalte „%1“ haben Labels; sie wurde als Zahlenspalte gelesen (%2).</translation>
    </message>
    <message>
        <source>%1 is damaged (%2).</source>
        <translation>%1 ist beschädigt (%2).</translation>
    </message>
    <message>
        <source>%1 does not fit into the memory, or is damaged.</source>
        <translation>%1 passt nicht in den Speicher oder ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 is of a version that is not known here.</source>
        <translation>%1 hat eine Version, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Save it for an older version of the program, or as CSV.</source>
        <translation>Speichern Sie die Datei für eine ältere Version des Programms oder als CSV.</translation>
    </message>
    <message>
        <source>%1 holds texts that are not of its encoding.</source>
        <translation>%1 enthält Texte, die nicht zur Kodierung passen.</translation>
    </message>
    <message>
        <source>Choose another encoding, such as Windows-1252.</source>
        <translation>Wählen Sie eine andere Kodierung, etwa Windows-1252.</translation>
    </message>
    <message>
        <source>%1 is not a file of Stata, SPSS or SAS.</source>
        <translation>%1 ist keine Datei von Stata, SPSS oder SAS.</translation>
    </message>
    <message>
        <source>Choose a file of the kind .dta, .sav, .por, .sas7bdat or .xpt.</source>
        <translation>Wählen Sie eine Datei der Art .dta, .sav, .por, .sas7bdat oder .xpt.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>das Ende fehlt</translation>
    </message>
    <message>
        <source>Choose a file with at least one row.</source>
        <translation>Wählen Sie eine Datei mit mindestens einer Zeile.</translation>
    </message>
    <message>
        <source>Choose a file with data.</source>
        <translation>Wählen Sie eine Datei mit Daten.</translation>
    </message>
    <message>
        <source>The file “%1” is not there.</source>
        <translation>Die Datei „%1“ ist nicht da.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The database holds no tables.</source>
        <translation>Die Datenbank enthält keine Tabellen.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>derivation</name>
    <message>
        <source>Ancestors of the condition (Correa, Lee and Bareinboim 2021, theorem 2)</source>
        <translation>Vorfahren der Bedingung (Correa, Lee und Bareinboim 2021, Satz 2)</translation>
    </message>
    <message>
        <source>Ancestors of the event (Correa, Lee and Bareinboim 2021, theorem 2)</source>
        <translation>Vorfahren des Ereignisses (Correa, Lee und Bareinboim 2021, Satz 2)</translation>
    </message>
    <message>
        <source>With all its counterfactual ancestors the condition is about %1, each in the world that its index names.</source>
        <translation>Mit allen kontrafaktischen Vorfahren handelt die Bedingung von %1, jeweils in der Welt, die der Index nennt.</translation>
    </message>
    <message>
        <source>With all its counterfactual ancestors the event is about %1, each in the world that its index names.</source>
        <translation>Mit allen kontrafaktischen Vorfahren handelt das Ereignis von %1, jeweils in der Welt, die der Index nennt.</translation>
    </message>
    <message>
        <source>%1 is a district of its own that nothing else affects: it is as it is observed.</source>
        <translation>%1 ist ein eigener Distrikt, auf den sonst nichts wirkt: Er ist so, wie er beobachtet wird.</translation>
    </message>
    <message>
        <source>%1 are one district that nothing else affects: it is as it is observed.</source>
        <translation>%1 bilden einen Distrikt, auf den sonst nichts wirkt: Er ist so, wie er beobachtet wird.</translation>
    </message>
    <message>
        <source>%1 is a district of its own and asked for in a single world, so that an experiment on its parents shows it.</source>
        <translation>%1 ist ein eigener Distrikt und wird in einer einzigen Welt erfragt, sodass ein Experiment mit den Eltern ihn zeigt.</translation>
    </message>
    <message>
        <source>%1 are one district and asked for in a single world, so that an experiment on its parents shows it.</source>
        <translation>%1 bilden einen Distrikt und werden in einer einzigen Welt erfragt, sodass ein Experiment mit den Eltern ihn zeigt.</translation>
    </message>
    <message>
        <source>District (theorems 3 and 4)</source>
        <translation>Distrikt (Sätze 3 und 4)</translation>
    </message>
    <message>
        <source>Two worlds at once (theorem 4)</source>
        <translation>Zwei Welten zugleich (Satz 4)</translation>
    </message>
    <message>
        <source>The district of %1 is asked for in two worlds at once, %2, which no experiment shows together.</source>
        <translation>Der Distrikt von %1 wird in zwei Welten zugleich erfragt, %2; kein Experiment zeigt beide zusammen.</translation>
    </message>
    <message>
        <source>Not from observations (ID)</source>
        <translation>Nicht aus Beobachtungen (ID)</translation>
    </message>
    <message>
        <source>What an experiment would tell about %1 is not identified from observations.</source>
        <translation>Was ein Experiment über %1 sagen würde, ist aus Beobachtungen nicht identifizierbar.</translation>
    </message>
    <message>
        <source>From observations (ID)</source>
        <translation>Aus Beobachtungen (ID)</translation>
    </message>
    <message>
        <source>What an experiment would tell about %1 follows from the observed distribution.</source>
        <translation>Was ein Experiment über %1 sagen würde, folgt aus der beobachteten Verteilung.</translation>
    </message>
    <message>
        <source>Line 2 of ID</source>
        <translation>Zeile 2 von ID</translation>
    </message>
    <message>
        <source>Line 3 of ID (rule 3 of do-calculus)</source>
        <translation>Zeile 3 von ID (Regel 3 des do-Kalküls)</translation>
    </message>
    <message>
        <source>Line 4 of ID</source>
        <translation>Zeile 4 von ID</translation>
    </message>
    <message>
        <source>Line 6 of ID</source>
        <translation>Zeile 6 von ID</translation>
    </message>
    <message>
        <source>Line 2 of ID, within a district</source>
        <translation>Zeile 2 von ID, innerhalb eines Distrikts</translation>
    </message>
    <message>
        <source>Line 7 of ID</source>
        <translation>Zeile 7 von ID</translation>
    </message>
    <message>
        <source>IDC (rule 2 of do-calculus)</source>
        <translation>IDC (Regel 2 des do-Kalküls)</translation>
    </message>
    <message>
        <source>Line 5 of ID</source>
        <translation>Zeile 5 von ID</translation>
    </message>
    <message>
        <source>Only %1 can matter: nothing else is a cause of %2, so the rest is summed out of the data.</source>
        <translation>Nur %1 kann eine Rolle spielen: Nichts anderes ist eine Ursache von %2, also wird über den Rest summiert.</translation>
    </message>
    <message numerus="yes">
        <source>Unobserved common causes divide what is left into %n districts, which are asked about one by one.</source>
        <comment>Unobserved common causes divide what is left into %n districts, which are asked about one by one.</comment>
        <translation>
            <numerusform>Unbeobachtete gemeinsame Ursachen teilen den Rest in %n Distrikt, nach dem einzeln gefragt wird.</numerusform>
            <numerusform>Unbeobachtete gemeinsame Ursachen teilen den Rest in %n Distrikte, nach denen einzeln gefragt wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the diagram of %1, the district of %2 is read off the data: each member given what it depends on.</source>
        <translation>Im Diagramm von %1 wird der Distrikt von %2 aus den Daten abgelesen: jedes Element gegeben das, wovon es abhängt.</translation>
    </message>
    <message>
        <source>Within that district, nothing but %1 leads to %2, so the rest is summed out.</source>
        <translation>Innerhalb dieses Distrikts führt nur %1 zu %2, also wird über den Rest summiert.</translation>
    </message>
    <message>
        <source>Among %1, unobserved causes tie together only %2: its own part of the distribution, each member given what it depends on there.</source>
        <translation>Unter %1 verknüpfen unbeobachtete Ursachen nur %2: der eigene Teil der Verteilung, jedes Element gegeben das, wovon es dort abhängt.</translation>
    </message>
    <message>
        <source>What is asked about given %1 is the joint answer divided by its sum over the outcome.</source>
        <translation>Das Erfragte gegeben %1 ist die gemeinsame Antwort, geteilt durch ihre Summe über die Zielgröße.</translation>
    </message>
    <message>
        <source>%1 and, in it, %2 form a hedge: unobserved causes tie together each of the two sets, and only the larger has %3 in it. So the data do not tell what setting that would do.</source>
        <translation>%1 und darin %2 bilden einen Hedge: Unbeobachtete Ursachen verknüpfen jede der beiden Mengen, und nur die größere enthält %3. Die Daten sagen also nicht, was das Setzen davon bewirken würde.</translation>
    </message>
    <message>
        <source>Without the arrows into %1, %2 is separated from %3: it can be taken as set, too, to any value.</source>
        <translation>Ohne die Pfeile zu %1 ist %2 von %3 separiert: Es kann ebenfalls als gesetzt gelten, auf einen beliebigen Wert.</translation>
    </message>
    <message>
        <source>Without the arrows into %1, %2 are separated from %3: they can be taken as set, too, to any value.</source>
        <translation>Ohne die Pfeile zu %1 sind %2 von %3 separiert: Sie können ebenfalls als gesetzt gelten, auf beliebige Werte.</translation>
    </message>
    <message>
        <source>Without the arrows into %1, %2 is separated from %3 given %4: it can be taken as set, too, to any value.</source>
        <translation>Ohne die Pfeile zu %1 ist %2 gegeben %4 von %3 separiert: Es kann ebenfalls als gesetzt gelten, auf einen beliebigen Wert.</translation>
    </message>
    <message>
        <source>Without the arrows into %1, %2 are separated from %3 given %4: they can be taken as set, too, to any value.</source>
        <translation>Ohne die Pfeile zu %1 sind %2 gegeben %4 von %3 separiert: Sie können ebenfalls als gesetzt gelten, auf beliebige Werte.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>∅</translation>
    </message>
    <message>
        <source>Without the arrows into %1 and out of %2, %2 is separated from %3: it can be set instead of seen.</source>
        <translation>Ohne die Pfeile zu %1 und aus %2 heraus ist %2 von %3 separiert: Es kann gesetzt statt beobachtet werden.</translation>
    </message>
    <message>
        <source>Without the arrows into %1 and out of %2, %2 is separated from %3 given %4: it can be set instead of seen.</source>
        <translation>Ohne die Pfeile zu %1 und aus %2 heraus ist %2 gegeben %4 von %3 separiert: Es kann gesetzt statt beobachtet werden.</translation>
    </message>
    <message>
        <source>RC (recovery from selection)</source>
        <translation>RC (Rückgewinnung trotz Selektion)</translation>
    </message>
    <message>
        <source>Only %1 can matter for %2 and for the selection: the rest is summed out of the selected cases.</source>
        <translation>Nur %1 kann für %2 und für die Selektion eine Rolle spielen: Über den Rest wird in den ausgewählten Fällen summiert.</translation>
    </message>
    <message>
        <source>No cause of the selection lies in the district of %1, so it is read off the selected cases: each member given what it depends on.</source>
        <translation>Im Distrikt von %1 liegt keine Ursache der Selektion, daher wird er aus den ausgewählten Fällen abgelesen: jedes Mitglied gegeben das, wovon es abhängt.</translation>
    </message>
    <message>
        <source>Among %1 every district that is left has a cause of the selection: the selected cases do not tell the part of %2.</source>
        <translation>Unter %1 hat jeder verbliebene Distrikt eine Ursache der Selektion: Die ausgewählten Fälle sagen nichts über den Teil von %2.</translation>
    </message>
    <message>
        <source>No cause of the selection lies in the districts of %1, so the selected cases tell them: they are divided out of what is known of %2.</source>
        <translation>In den Distrikten von %1 liegt keine Ursache der Selektion, daher folgen sie aus den ausgewählten Fällen: Durch sie wird geteilt, was von %2 bekannt ist.</translation>
    </message>
    <message>
        <source>%1 is separated from %2.</source>
        <translation>%1 ist von %2 separiert.</translation>
    </message>
    <message>
        <source>%1 is separated from %2 given %3.</source>
        <translation>%1 ist von %2 gegeben %3 separiert.</translation>
    </message>
    <message>
        <source>Generalised adjustment, condition (a)</source>
        <translation>Verallgemeinerte Adjustierung, Bedingung (a)</translation>
    </message>
    <message>
        <source>Nothing is adjusted for, so nothing on or behind a causal path is.</source>
        <translation>Es wird für nichts adjustiert, also auch für nichts auf oder hinter einem kausalen Pfad.</translation>
    </message>
    <message>
        <source>No member of %1 lies on a causal path from %2 to %3 or is an effect of what does.</source>
        <translation>Kein Mitglied von %1 liegt auf einem kausalen Pfad von %2 nach %3 oder ist eine Wirkung dessen, was darauf liegt.</translation>
    </message>
    <message>
        <source>Generalised adjustment, condition (b)</source>
        <translation>Verallgemeinerte Adjustierung, Bedingung (b)</translation>
    </message>
    <message>
        <source>Without the arrows out of %1 that begin a causal path, %1 is separated from %2 given %3: in the selected cases nothing but the effect joins them.</source>
        <translation>Ohne die Pfeile aus %1, die einen kausalen Pfad beginnen, ist %1 von %2 gegeben %3 separiert: In den ausgewählten Fällen verbindet sie nichts als der Effekt.</translation>
    </message>
    <message>
        <source>In the same graph %1 is separated from %2: how the cases were selected says nothing about the outcome but by what is set.</source>
        <translation>Im selben Graphen ist %1 von %2 separiert: Wie die Fälle ausgewählt wurden, sagt nur über das Gesetzte etwas über die Zielgröße.</translation>
    </message>
    <message>
        <source>In the same graph %1 is separated from %2 given %3, which is measured in all cases: its distribution there makes up for the selection.</source>
        <translation>Im selben Graphen ist %1 von %2 gegeben %3 separiert, das in allen Fällen gemessen ist: Seine Verteilung dort gleicht die Selektion aus.</translation>
    </message>
    <message>
        <source>Generalised adjustment, condition (c)</source>
        <translation>Verallgemeinerte Adjustierung, Bedingung (c)</translation>
    </message>
    <message>
        <source>Generalised adjustment, theorem 3</source>
        <translation>Verallgemeinerte Adjustierung, Satz 3</translation>
    </message>
    <message>
        <source>So the effect among all cases is the one of the selected cases, weighted by what was adjusted for (Correa, Tian and Bareinboim 2018).</source>
        <translation>Also ist der Effekt unter allen Fällen der unter den ausgewählten, gewichtet nach dem, wofür adjustiert wurde (Correa, Tian und Bareinboim 2018).</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>“%1” cannot be both the treatment and the outcome.</source>
        <translation>„%1“ kann nicht zugleich Behandlung und Zielgröße sein.</translation>
    </message>
    <message>
        <source>Choose another variable for one of the two.</source>
        <translation>Wählen Sie für eines von beiden eine andere Variable.</translation>
    </message>
    <message>
        <source>The column “%1” already stands for the variable “%2”.</source>
        <translation>Die Spalte „%1“ steht schon für die Variable „%2“.</translation>
    </message>
    <message>
        <source>Unbind that variable first, or choose another column.</source>
        <translation>Lösen Sie zuerst jene Variable oder wählen Sie eine andere Spalte.</translation>
    </message>
    <message>
        <source>The example file %1 is missing.</source>
        <translation>Die Beispieldatei %1 fehlt.</translation>
    </message>
    <message>
        <source>There is no example called “%1”.</source>
        <translation>Es gibt kein Beispiel namens „%1“.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Wählen Sie aus: %1.</translation>
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
    <message>
        <source>Checking the formula</source>
        <translation>Die Formel wird geprüft</translation>
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
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Gerade machen</translation>
    </message>
    <message>
        <source>Opens a field for the text</source>
        <translation>Öffnet ein Feld für den Text</translation>
    </message>
    <message>
        <source>Takes the bend out of the edge</source>
        <translation>Nimmt die Biegung der Kante zurück</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
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
        <translation>&amp;Raster</translation>
    </message>
    <message>
        <source>Show the grid</source>
        <translation>Das Raster zeigen</translation>
    </message>
    <message>
        <source>Snap to G&amp;rid</source>
        <translation>A&amp;m Raster einrasten</translation>
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
    <name>dovetail::ui::CsvSettings</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
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
        <source>double &quot;</source>
        <translation>doppelte &quot;</translation>
    </message>
    <message>
        <source>single &apos;</source>
        <translation>Hochkomma &apos;</translation>
    </message>
    <message>
        <source>point .</source>
        <translation>Punkt .</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>Zeichen %1</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>erkennen</translation>
    </message>
    <message>
        <source>%1 (detected)</source>
        <translation>%1 (erkannt)</translation>
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
        <source>&amp;Quote marks</source>
        <translation>An&amp;führungszeichen</translation>
    </message>
    <message>
        <source>&amp;Thousands</source>
        <translation>Ta&amp;usendertrenner</translation>
    </message>
    <message>
        <source>First co&amp;lumn</source>
        <translation>Erste &amp;Spalte</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>K&amp;odierung</translation>
    </message>
    <message>
        <source>Co&amp;mments begin with</source>
        <translation>&amp;Kommentare beginnen mit</translation>
    </message>
    <message>
        <source>NA, null, -, …</source>
        <translation>NA, null, -, …</translation>
    </message>
    <message>
        <source>Usual markers of missing cells, such as NA and null</source>
        <translation>Übliche Kennzeichen fehlender Zellen wie NA und null</translation>
    </message>
    <message>
        <source>Also m&amp;issing</source>
        <translation>&amp;Auch fehlend</translation>
    </message>
    <message>
        <source>Further markers of missing cells</source>
        <translation>Weitere Kennzeichen fehlender Zellen</translation>
    </message>
    <message>
        <source>Further markers of missing cells, with a space between: -99 n.d.</source>
        <translation>Weitere Kennzeichen fehlender Zellen, durch Leerzeichen getrennt: -99 n.d.</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
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
        <source>row numbers</source>
        <translation>Zeilennummern</translation>
    </message>
    <message>
        <source>numbers the rows (left out)</source>
        <translation>nummeriert die Zeilen (entfällt)</translation>
    </message>
    <message>
        <source>text like any other</source>
        <translation>sind gewöhnlicher Text</translation>
    </message>
    <message>
        <source>mean a missing cell</source>
        <translation>stehen für fehlende Zellen</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::DataGrid</name>
    <message>
        <source>No row passes the filters.</source>
        <translation>Keine Zeile erfüllt die Filter.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Die Tabelle hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Rows of the data</source>
        <translation>Zeilen der Daten</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>%1 cells are selected; at most %2 can be copied. Export the table instead.</source>
        <translation>%1 Zellen sind ausgewählt; höchstens %2 können kopiert werden. Exportieren Sie stattdessen die Tabelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells copied.</source>
        <translation>
            <numerusform>%n Zelle kopiert.</numerusform>
            <numerusform>%n Zellen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying cells</source>
        <translation>Zellen werden kopiert</translation>
    </message>
    <message>
        <source>&amp;Copy with Names</source>
        <translation>Mit Namen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;without Names</source>
        <translation>&amp;Ohne Namen kopieren</translation>
    </message>
    <message>
        <source>Select Co&amp;lumn</source>
        <translation>S&amp;palte auswählen</translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>&amp;Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>A&amp;bsteigend sortieren</translation>
    </message>
    <message>
        <source>&amp;Own Order of the Table</source>
        <translation>&amp;Ursprüngliche Reihenfolge der Tabelle</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtern …</translation>
    </message>
    <message>
        <source>Only Rows with &amp;This Value</source>
        <translation>Nur &amp;Zeilen mit diesem Wert</translation>
    </message>
    <message>
        <source>Remove the Filter of the Column</source>
        <translation>Filter der Spalte entfernen</translation>
    </message>
    <message>
        <source>Show &amp;Statistics</source>
        <translation>&amp;Statistik anzeigen</translation>
    </message>
    <message>
        <source>Fit the &amp;Width</source>
        <translation>B&amp;reite anpassen</translation>
    </message>
    <message>
        <source>Fit All Widths</source>
        <translation>Alle Breiten anpassen</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::DataGridPanel</name>
    <message>
        <source>Find in cells</source>
        <translation>In Zellen suchen</translation>
    </message>
    <message>
        <source>Find in Cells</source>
        <translation>In Zellen suchen</translation>
    </message>
    <message>
        <source>Find Next Cell</source>
        <translation>Nächste Zelle suchen</translation>
    </message>
    <message>
        <source>Find Previous Cell</source>
        <translation>Vorherige Zelle suchen</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Nächste Zelle</translation>
    </message>
    <message>
        <source>Previous cell</source>
        <translation>Vorherige Zelle</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop, and leave the rows as they are (Esc)</source>
        <translation>Anhalten und die Zeilen lassen, wie sie sind (Esc)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>No cell contains “%1”.</source>
        <translation>Keine Zelle enthält „%1“.</translation>
    </message>
    <message>
        <source>The search went on from the other end of the table.</source>
        <translation>Die Suche wurde vom anderen Ende der Tabelle aus fortgesetzt.</translation>
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
    <name>dovetail::ui::DatabaseSettings</name>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Table of the database</source>
        <translation>Tabelle der Datenbank</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>A query that only reads, such as SELECT age, income FROM people</source>
        <translation>Eine Abfrage, die nur liest, etwa SELECT age, income FROM people</translation>
    </message>
    <message>
        <source>&amp;Run Query</source>
        <translation>Abfrage aus&amp;führen</translation>
    </message>
    <message>
        <source>Run the query (Ctrl+Return)</source>
        <translation>Die Abfrage ausführen (Strg+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (view, %n column(s))</source>
        <translation>
            <numerusform>%1 (Sicht, %n Spalte)</numerusform>
            <numerusform>%1 (Sicht, %n Spalten)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n column(s))</source>
        <translation>
            <numerusform>%1 (%n Spalte)</numerusform>
            <numerusform>%1 (%n Spalten)</numerusform>
        </translation>
    </message>
    <message>
        <source>What a query gives …</source>
        <translation>Ergebnis einer Abfrage …</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::DerivationPanel</name>
    <message>
        <source>&amp;Back</source>
        <translation>Zurü&amp;ck</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
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
        <source>Not decided in the time given: %1.</source>
        <translation>In der verfügbaren Zeit nicht entschieden: %1.</translation>
    </message>
    <message>
        <source>%1 does not follow from the data.</source>
        <translation>%1 folgt nicht aus den Daten.</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy as LaTe&amp;X</source>
        <translation>Als LaTe&amp;X kopieren</translation>
    </message>
    <message>
        <source>%1 was not derived: %2</source>
        <translation>%1 wurde nicht hergeleitet: %2</translation>
    </message>
    <message>
        <source>%1 does not follow from the selected cases.</source>
        <translation>%1 folgt nicht aus den ausgewählten Fällen.</translation>
    </message>
    <message>
        <source>Checking the formula on a random model of this graph…</source>
        <translation>Die Formel wird an einem zufälligen Modell dieses Graphen geprüft …</translation>
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
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Draw this edge</source>
        <translation>Diese Kante zeichnen</translation>
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
    <message>
        <source>T&amp;urn Round</source>
        <translation>&amp;Umdrehen</translation>
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
        <source>Estimating</source>
        <translation>Schätzung</translation>
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
    <message>
        <source>Front-door formula</source>
        <translation>Front-Door-Formel</translation>
    </message>
    <message>
        <source>Formula of the graph</source>
        <translation>Formel des Graphen</translation>
    </message>
    <message>
        <source>%1, fitted</source>
        <comment>a formula</comment>
        <translation>%1, angepasst</translation>
    </message>
    <message numerus="yes">
        <source>95 %, percentiles of %n bootstrap sample(s)</source>
        <translation>
            <numerusform>95 %, Perzentile von %n Bootstrap-Stichprobe</numerusform>
            <numerusform>95 %, Perzentile von %n Bootstrap-Stichproben</numerusform>
        </translation>
    </message>
    <message>
        <source>95 %, error of the simulation alone</source>
        <translation>95 %, nur der Fehler der Simulation</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>Diffe&amp;rence of</source>
        <translation>Differenz &amp;von</translation>
    </message>
    <message>
        <source>m&amp;inus</source>
        <translation>m&amp;inus</translation>
    </message>
    <message>
        <source>&amp;Charts show</source>
        <translation>Diag&amp;ramme zeigen</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Startwert</translation>
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
    <name>dovetail::ui::FilterPopup</name>
    <message>
        <source>(empty text)</source>
        <translation>(leerer Text)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Rows with %1</source>
        <translation>Zeilen mit %1</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;von</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>Values that are shown</source>
        <translation>Angezeigte Werte</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Text that cells contain</source>
        <translation>Text, den die Zellen enthalten</translation>
    </message>
    <message>
        <source>Missing cells</source>
        <translation>Fehlende Zellen</translation>
    </message>
    <message>
        <source>Without missing cells</source>
        <translation>Ohne fehlende Zellen</translation>
    </message>
    <message>
        <source>With missing cells (%1)</source>
        <translation>Mit fehlenden Zellen (%1)</translation>
    </message>
    <message>
        <source>Only missing cells</source>
        <translation>Nur fehlende Zellen</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>&amp;Remove Filter</source>
        <translation>Filter &amp;entfernen</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like 2020-12-31.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es wie 2020-12-31.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::FurtherView</name>
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
    <message>
        <source>Wh&amp;y not? Two models …</source>
        <translation>&amp;Warum nicht? Zwei Modelle …</translation>
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
        <source>Move what is selected, or bend the selected edge</source>
        <translation>Das Ausgewählte verschieben oder die ausgewählte Kante biegen</translation>
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
    <name>dovetail::ui::GridAccess</name>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>filtered: %1</source>
        <translation>gefiltert: %1</translation>
    </message>
    <message>
        <source>sorted, descending</source>
        <translation>absteigend sortiert</translation>
    </message>
    <message>
        <source>sorted, ascending</source>
        <translation>aufsteigend sortiert</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::GridGutter</name>
    <message>
        <source>Select everything</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>The row&apos;s number in the table; a click selects the row</source>
        <translation>Nummer der Zeile in der Tabelle; ein Klick wählt die Zeile aus</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::GridHeader</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Filter the rows by this column</source>
        <translation>Die Zeilen nach dieser Spalte filtern</translation>
    </message>
    <message>
        <source>A click sorts, Ctrl+click selects, a drag onto the canvas makes a variable.</source>
        <translation>Ein Klick sortiert, Strg+Klick wählt aus, Ziehen auf die Zeichenfläche macht die Spalte zur Variablen.</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::GridRows</name>
    <message>
        <source>Sorting and filtering rows</source>
        <translation>Zeilen werden sortiert und gefiltert</translation>
    </message>
</context>
<context>
    <name>dovetail::ui::GridText</name>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0,1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>(empty text)</source>
        <translation>(leerer Text)</translation>
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
        <source>%1 of %2 (%3)</source>
        <translation>%1 von %2 (%3)</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>Verschiedene Werte</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Unteres Quartil</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Oberes Quartil</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlend</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1 verschiedene</translation>
    </message>
    <message>
        <source>not missing</source>
        <translation>nicht fehlend</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>enthält „%1“</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>%1, or missing</source>
        <translation>%1 oder fehlend</translation>
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
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Click to choose another type</source>
        <translation>Klicken, um einen anderen Typ zu wählen</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Import &amp;What Can Be Read</source>
        <translation>&amp;Lesbares importieren</translation>
    </message>
    <message>
        <source>Leaves out what cannot be read, and says where</source>
        <translation>Lässt weg, was nicht gelesen werden kann, und sagt, wo</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows, %2 rows/s, %n second(s) left</source>
        <translation>
            <numerusform>%1 Zeilen, %2 Zeilen/s, noch %n Sekunde</numerusform>
            <numerusform>%1 Zeilen, %2 Zeilen/s, noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows and %2 columns. Click a type to change it.</source>
        <translation>%1 Zeilen und %2 Spalten. Ein Klick auf einen Typ ändert ihn.</translation>
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
    <name>dovetail::ui::IssueWatch</name>
    <message>
        <source>The model code cannot be read: %1</source>
        <translation>Der Modellcode ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The estimated effect is of an earlier state: %1</source>
        <translation>Der geschätzte Effekt gilt für einen früheren Stand: %1</translation>
    </message>
    <message>
        <source>Estimate again.</source>
        <translation>Schätzen Sie noch einmal.</translation>
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
        <translation>Zeige&amp;n</translation>
    </message>
    <message>
        <source>Go to what this issue is about</source>
        <translation>Zu dem gehen, worum es bei diesem Problem geht</translation>
    </message>
    <message>
        <source>Take this message off the list</source>
        <translation>Diese Meldung von der Liste nehmen</translation>
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
    <message>
        <source>D&amp;ismiss</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Clear All</source>
        <translation>Alle ve&amp;rwerfen</translation>
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
    <message>
        <source>Copy A&amp;ll</source>
        <translation>Alles &amp;kopieren</translation>
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
    <name>dovetail::ui::NetworkSettings</name>
    <message>
        <source>A Bayesian network: rows are drawn from it at random.</source>
        <translation>Ein Bayes-Netz: Daraus werden Zeilen zufällig gezogen.</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed draws the same rows again.</source>
        <translation>Derselbe Startwert zieht wieder dieselben Zeilen.</translation>
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
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>Copy the cells of a table first, with a line of names above them.</source>
        <translation>Kopieren Sie zuerst die Zellen einer Tabelle, mit einer Zeile von Namen darüber.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Tables (%1);;All files (*)</source>
        <translation>Tabellen (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no data to export.</source>
        <translation>Es gibt keine Daten zum Exportieren.</translation>
    </message>
    <message>
        <source>Import a table first.</source>
        <translation>Importieren Sie zuerst eine Tabelle.</translation>
    </message>
    <message>
        <source>Export Data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>CSV, with commas (*.csv)</source>
        <translation>CSV, mit Kommas (*.csv)</translation>
    </message>
    <message>
        <source>SQLite database (*.sqlite)</source>
        <translation>SQLite-Datenbank (*.sqlite)</translation>
    </message>
    <message>
        <source>Exporting data</source>
        <translation>Daten werden exportiert</translation>
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
        <translation>Behandlun&amp;g</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>Zi&amp;elgröße</translation>
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
    <message>
        <source>Whether the formula was checked</source>
        <translation>Ob die Formel geprüft wurde</translation>
    </message>
    <message>
        <source>Checking the formula on a random model of this graph…</source>
        <translation>Die Formel wird an einem zufälligen Modell dieses Graphen geprüft …</translation>
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
        <source>Restore “%1”</source>
        <translation>„%1“ wiederherstellen</translation>
    </message>
    <message>
        <source>Delete this copy; what is saved stays as it is</source>
        <translation>Diese Kopie löschen; was gespeichert ist, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Discard “%1”</source>
        <translation>„%1“ verwerfen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
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
        <source>Reload the file from the disk</source>
        <translation>Die Datei von der Platte neu laden</translation>
    </message>
    <message>
        <source>Keep what is shown here</source>
        <translation>Behalten, was hier gezeigt wird</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
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
    <name>dovetail::ui::StatisticsSettings</name>
    <message>
        <source>A file of %1. Its value labels become categories.</source>
        <translation>Eine Datei von %1. Ihre Wertelabels werden zu Kategorien.</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>K&amp;odierung</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>wie in der Datei angegeben</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
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
    <message>
        <source>Epo&amp;chs at most</source>
        <translation>Höchstens Epoche&amp;n</translation>
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
        <translation>Hin&amp;zufügen</translation>
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
        <translation>Über &amp;Dovetail</translation>
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
    <message>
        <source>Import Data from Clip&amp;board…</source>
        <translation>Daten aus der Z&amp;wischenablage importieren …</translation>
    </message>
    <message>
        <source>Export &amp;Data…</source>
        <translation>D&amp;aten exportieren …</translation>
    </message>
    <message>
        <source>Write the table as CSV or into a database</source>
        <translation>Die Tabelle als CSV oder in eine Datenbank schreiben</translation>
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
    <name>engines</name>
    <message>
        <source>There is no variable “%1” in the graph.</source>
        <translation>Es gibt keine Variable „%1“ im Graphen.</translation>
    </message>
    <message>
        <source>Draw it, or ask about another variable.</source>
        <translation>Zeichnen Sie sie oder fragen Sie nach einer anderen Variablen.</translation>
    </message>
    <message>
        <source>Treatment and outcome are the same variable.</source>
        <translation>Behandlung und Zielgröße sind dieselbe Variable.</translation>
    </message>
    <message>
        <source>Choose two different ones.</source>
        <translation>Wählen Sie zwei verschiedene.</translation>
    </message>
    <message>
        <source>The variable “%1” has no column in the data.</source>
        <translation>Die Variable „%1“ hat keine Spalte in den Daten.</translation>
    </message>
    <message>
        <source>Bind it to a column, or ask about another variable.</source>
        <translation>Verbinden Sie sie mit einer Spalte oder fragen Sie nach einer anderen Variablen.</translation>
    </message>
    <message>
        <source>The model was trained with “%1” before “%2”, but in the graph “%3” acts on “%4”.</source>
        <translation>Das Modell wurde mit „%1“ vor „%2“ trainiert, aber im Graphen wirkt „%3“ auf „%4“.</translation>
    </message>
    <message>
        <source>Train a model for this question.</source>
        <translation>Trainieren Sie ein Modell für diese Frage.</translation>
    </message>
    <message>
        <source>Train it again.</source>
        <translation>Trainieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The stored model is damaged: the groups of “%1” do not fit together.</source>
        <translation>Das gespeicherte Modell ist beschädigt: Die Gruppen von „%1“ passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The stored model is damaged: it has fewer than two variables.</source>
        <translation>Das gespeicherte Modell ist beschädigt: Es hat weniger als zwei Variablen.</translation>
    </message>
    <message>
        <source>The stored model is damaged: its sizes make no sense.</source>
        <translation>Das gespeicherte Modell ist beschädigt: Seine Größen ergeben keinen Sinn.</translation>
    </message>
    <message>
        <source>The stored model has been cut off.</source>
        <translation>Das gespeicherte Modell ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The stored model is damaged: it is too long.</source>
        <translation>Das gespeicherte Modell ist beschädigt: Es ist zu lang.</translation>
    </message>
    <message>
        <source>The stored model is damaged: a weight is not a number.</source>
        <translation>Das gespeicherte Modell ist beschädigt: Ein Gewicht ist keine Zahl.</translation>
    </message>
    <message>
        <source>The stored model has been cut off or is no model.</source>
        <translation>Das gespeicherte Modell ist abgeschnitten oder kein Modell.</translation>
    </message>
    <message>
        <source>The stored model is damaged: its header cannot be read.</source>
        <translation>Das gespeicherte Modell ist beschädigt: Sein Kopf kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The stored model is no model of this program.</source>
        <translation>Das gespeicherte Modell ist kein Modell dieses Programms.</translation>
    </message>
    <message>
        <source>The stored model comes from a newer version of the program.</source>
        <translation>Das gespeicherte Modell stammt von einer neueren Version des Programms.</translation>
    </message>
    <message>
        <source>Open it with that version, or train it again.</source>
        <translation>Öffnen Sie es mit jener Version oder trainieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The stored model is damaged: a field of its header is missing.</source>
        <translation>Das gespeicherte Modell ist beschädigt: Ein Feld des Kopfes fehlt.</translation>
    </message>
    <message>
        <source>The model does not know the variable “%1”.</source>
        <translation>Das Modell kennt die Variable „%1“ nicht.</translation>
    </message>
    <message>
        <source>Train a model that includes it.</source>
        <translation>Trainieren Sie ein Modell, das sie enthält.</translation>
    </message>
    <message>
        <source>“%1” is no group of “%2”.</source>
        <translation>„%1“ ist keine Gruppe von „%2“.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Wählen Sie eine von %1.</translation>
    </message>
    <message>
        <source>The model has seen no row with “%1” in the group “%2”.</source>
        <translation>Das Modell hat keine Zeile mit „%1“ in der Gruppe „%2“ gesehen.</translation>
    </message>
    <message>
        <source>Use fewer groups, or train with more bins.</source>
        <translation>Verwenden Sie weniger Gruppen oder trainieren Sie mit mehr Klassen.</translation>
    </message>
    <message>
        <source>There are no groups to report in.</source>
        <translation>Es gibt keine Gruppen, nach denen berichtet werden könnte.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Wählen Sie mindestens eine.</translation>
    </message>
    <message>
        <source>A simulation needs at least two rows.</source>
        <translation>Eine Simulation braucht mindestens zwei Zeilen.</translation>
    </message>
    <message>
        <source>Ask for more.</source>
        <translation>Verlangen Sie mehr.</translation>
    </message>
    <message>
        <source>The column “%1” has a single value in the rows without gaps.</source>
        <translation>Die Spalte „%1“ hat in den Zeilen ohne Lücken nur einen Wert.</translation>
    </message>
    <message>
        <source>Leave the variable out: what does not vary teaches nothing.</source>
        <translation>Lassen Sie die Variable weg: Was nicht variiert, lehrt nichts.</translation>
    </message>
    <message>
        <source>The text column “%1” has %2 different values; it seems to name the rows.</source>
        <translation>Die Textspalte „%1“ hat %2 verschiedene Werte; sie scheint die Zeilen zu benennen.</translation>
    </message>
    <message>
        <source>Leave it out, or join its values into at most %1 groups.</source>
        <translation>Lassen Sie sie weg oder fassen Sie ihre Werte in höchstens %1 Gruppen zusammen.</translation>
    </message>
    <message>
        <source>The data have no column “%1”.</source>
        <translation>Die Daten haben keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>Change the training settings.</source>
        <translation>Ändern Sie die Trainingseinstellungen.</translation>
    </message>
    <message>
        <source>The number of layers must be between 1 and 24.</source>
        <translation>Die Zahl der Schichten muss zwischen 1 und 24 liegen.</translation>
    </message>
    <message>
        <source>The width must be between 8 and 1024 and a multiple of the number of heads.</source>
        <translation>Die Breite muss zwischen 8 und 1024 liegen und ein Vielfaches der Zahl der Köpfe sein.</translation>
    </message>
    <message>
        <source>The number of bins must be between 2 and 1024.</source>
        <translation>Die Zahl der Klassen muss zwischen 2 und 1024 liegen.</translation>
    </message>
    <message>
        <source>Epochs, rows a step, patience and threads must not be negative.</source>
        <translation>Epochen, Zeilen pro Schritt, Geduld und Threads dürfen nicht negativ sein.</translation>
    </message>
    <message>
        <source>The learning rate must be above 0 and at most 1, the weight decay not negative.</source>
        <translation>Die Lernrate muss über 0 und höchstens 1 sein, der Gewichtszerfall nicht negativ.</translation>
    </message>
    <message>
        <source>The share of rows for validation must be between 0 and 0.9.</source>
        <translation>Der Anteil der Zeilen zur Validierung muss zwischen 0 und 0,9 liegen.</translation>
    </message>
    <message>
        <source>A model needs at least two variables that have a data column.</source>
        <translation>Ein Modell braucht mindestens zwei Variablen mit einer Datenspalte.</translation>
    </message>
    <message>
        <source>Bind more variables to columns.</source>
        <translation>Verbinden Sie mehr Variablen mit Spalten.</translation>
    </message>
    <message>
        <source>A variable comes twice in the order of the model.</source>
        <translation>Eine Variable kommt in der Reihenfolge des Modells zweimal vor.</translation>
    </message>
    <message>
        <source>Bind every column to one variable.</source>
        <translation>Verbinden Sie jede Spalte mit nur einer Variablen.</translation>
    </message>
    <message>
        <source>No row has a value in every one of the model&apos;s columns.</source>
        <translation>Keine Zeile hat in jeder Spalte des Modells einen Wert.</translation>
    </message>
    <message>
        <source>Leave out the variables with many missing values.</source>
        <translation>Lassen Sie die Variablen mit vielen fehlenden Werten weg.</translation>
    </message>
    <message>
        <source>Only %1 rows have a value in every one of the model&apos;s columns; training needs at least %2.</source>
        <translation>Nur %1 Zeilen haben in jeder Spalte des Modells einen Wert; das Training braucht mindestens %2.</translation>
    </message>
    <message>
        <source>Bring more rows, or leave out the variables with many missing values.</source>
        <translation>Bringen Sie mehr Zeilen oder lassen Sie die Variablen mit vielen fehlenden Werten weg.</translation>
    </message>
    <message>
        <source>Training diverged: the weights are no longer numbers.</source>
        <translation>Das Training ist divergiert: Die Gewichte sind keine Zahlen mehr.</translation>
    </message>
    <message>
        <source>Lower the learning rate.</source>
        <translation>Senken Sie die Lernrate.</translation>
    </message>
    <message>
        <source>Few simulated rows are likely to have “%1” = “%2”; its observational distribution is rough.</source>
        <translation>Nur wenige simulierte Zeilen haben wahrscheinlich „%1“ = „%2“; die beobachtete Verteilung ist grob.</translation>
    </message>
    <message>
        <source>%1 rows were simulated from a model that learned from %2 rows (training seed %3).</source>
        <translation>%1 Zeilen wurden aus einem Modell simuliert, das aus %2 Zeilen gelernt hat (Startwert des Trainings %3).</translation>
    </message>
    <message>
        <source>“%1” does not act on “%2” in the graph, so setting it changes nothing.</source>
        <translation>„%1“ wirkt im Graphen nicht auf „%2“; es zu setzen ändert daher nichts.</translation>
    </message>
    <message>
        <source>Setting “%1” to a group means setting it at random as it is distributed within that group.</source>
        <translation>„%1“ auf eine Gruppe zu setzen heißt, es zufällig so zu setzen, wie es in dieser Gruppe verteilt ist.</translation>
    </message>
    <message>
        <source>The means are the probability of “%1” = “%2”.</source>
        <translation>Die Mittelwerte sind die Wahrscheinlichkeit von „%1“ = „%2“.</translation>
    </message>
</context>
<context>
    <name>estimate</name>
    <message>
        <source>The formula was not evaluated in the time given.</source>
        <translation>Die Formel wurde in der verfügbaren Zeit nicht ausgewertet.</translation>
    </message>
    <message>
        <source>The formula needs a table that does not fit into memory.</source>
        <translation>Die Formel braucht eine Tabelle, die nicht in den Speicher passt.</translation>
    </message>
    <message>
        <source>Use fewer categories or fewer variables.</source>
        <translation>Verwenden Sie weniger Kategorien oder weniger Variablen.</translation>
    </message>
    <message>
        <source>The formula needs a distribution that is not among the data.</source>
        <translation>Die Formel braucht eine Verteilung, die nicht in den Daten ist.</translation>
    </message>
    <message>
        <source>The formula needs a variable that is not among the data.</source>
        <translation>Die Formel braucht eine Variable, die nicht in den Daten ist.</translation>
    </message>
    <message>
        <source>“%1” was not expected</source>
        <translation>„%1“ wurde nicht erwartet</translation>
    </message>
    <message>
        <source>column %1: %2.</source>
        <translation>Spalte %1: %2.</translation>
    </message>
    <message>
        <source>Write the formula as in Σ_{z} P(y | x, z) P(z).</source>
        <translation>Schreiben Sie die Formel wie in Σ_{z} P(y | x, z) P(z).</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>the name in double quotes does not end</source>
        <translation>der Name in doppelten Anführungszeichen endet nicht</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>ein Name fehlt</translation>
    </message>
    <message>
        <source>there is no variable “%1”</source>
        <translation>es gibt keine Variable „%1“</translation>
    </message>
    <message>
        <source>a factor is missing after “/”</source>
        <translation>nach „/“ fehlt ein Faktor</translation>
    </message>
    <message>
        <source>a formula is missing</source>
        <translation>eine Formel fehlt</translation>
    </message>
    <message>
        <source>the sum is over “%1”, which it does not hold</source>
        <translation>es wird über „%1“ summiert, das in der Summe nicht vorkommt</translation>
    </message>
    <message>
        <source>the number of a distribution is missing after “^”</source>
        <translation>nach „^“ fehlt die Nummer einer Verteilung</translation>
    </message>
    <message>
        <source>a variable stands twice in one probability</source>
        <translation>eine Variable steht in einer Wahrscheinlichkeit zweimal</translation>
    </message>
    <message>
        <source>the brackets are nested too deeply</source>
        <translation>die Klammern sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>The formula is too long to be evaluated value by value.</source>
        <translation>Die Formel ist zu lang, um Wert für Wert ausgewertet zu werden.</translation>
    </message>
    <message>
        <source>Use fewer variables or fewer categories, so that tables can be used.</source>
        <translation>Verwenden Sie weniger Variablen oder Kategorien, damit Tabellen genügen.</translation>
    </message>
    <message>
        <source>“%1” is both the treatment and the outcome.</source>
        <translation>„%1“ ist zugleich Behandlung und Zielgröße.</translation>
    </message>
    <message>
        <source>Choose two different variables.</source>
        <translation>Wählen Sie zwei verschiedene Variablen.</translation>
    </message>
    <message>
        <source>“%1” is the treatment and cannot be adjusted for.</source>
        <translation>„%1“ ist die Behandlung; dafür kann nicht adjustiert werden.</translation>
    </message>
    <message>
        <source>“%1” is the outcome and cannot be adjusted for.</source>
        <translation>„%1“ ist die Zielgröße; dafür kann nicht adjustiert werden.</translation>
    </message>
    <message>
        <source>Take it out of the adjustment set.</source>
        <translation>Nehmen Sie sie aus der Adjustierungsmenge.</translation>
    </message>
    <message>
        <source>Column “%1” has a different text in each of the %2 rows: it names the rows and says nothing about them.</source>
        <translation>Die Spalte „%1“ hat in jeder der %2 Zeilen einen anderen Text: Sie benennt die Zeilen und sagt nichts über sie.</translation>
    </message>
    <message>
        <source>Choose another column.</source>
        <translation>Wählen Sie eine andere Spalte.</translation>
    </message>
    <message>
        <source>Choose another column, or data in which it varies.</source>
        <translation>Wählen Sie eine andere Spalte oder Daten, in denen sie variiert.</translation>
    </message>
    <message>
        <source>The outcome “%1” never is “%2” in the complete rows.</source>
        <translation>Die Zielgröße „%1“ ist in den vollständigen Zeilen nie „%2“.</translation>
    </message>
    <message>
        <source>Choose one of its values.</source>
        <translation>Wählen Sie einen ihrer Werte.</translation>
    </message>
    <message>
        <source>No row has a value in all of the columns that the question needs.</source>
        <translation>Keine Zeile hat in allen Spalten einen Wert, die die Frage braucht.</translation>
    </message>
    <message>
        <source>Leave out the columns with many missing cells.</source>
        <translation>Lassen Sie die Spalten mit vielen fehlenden Zellen weg.</translation>
    </message>
    <message>
        <source>The treatment “%1” has the same value, %2, in all %3 complete rows, so there is nothing to compare.</source>
        <translation>Die Behandlung „%1“ hat in allen %3 vollständigen Zeilen denselben Wert, %2; es gibt also nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>The outcome “%1” has the same value, %2, in all %3 complete rows, so there is nothing to compare.</source>
        <translation>Die Zielgröße „%1“ hat in allen %3 vollständigen Zeilen denselben Wert, %2; es gibt also nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>The formula asks for an experiment, and there are only observations.</source>
        <translation>Die Formel verlangt ein Experiment, und es gibt nur Beobachtungen.</translation>
    </message>
    <message>
        <source>Use an effect that is identified from the observed data.</source>
        <translation>Verwenden Sie einen Effekt, der aus den beobachteten Daten identifizierbar ist.</translation>
    </message>
    <message>
        <source>The formula needs the column “%1”.</source>
        <translation>Die Formel braucht die Spalte „%1“.</translation>
    </message>
    <message>
        <source>The treatment “%1” has no group “%2”.</source>
        <translation>Die Behandlung „%1“ hat keine Gruppe „%2“.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Wählen Sie aus: %1.</translation>
    </message>
    <message>
        <source>The group “%1” would be compared with itself.</source>
        <translation>Die Gruppe „%1“ würde mit sich selbst verglichen.</translation>
    </message>
    <message>
        <source>Choose two different groups of the treatment.</source>
        <translation>Wählen Sie zwei verschiedene Gruppen der Behandlung.</translation>
    </message>
    <message>
        <source>The adjustment set has more than %1 columns, counting one for each level of text.</source>
        <translation>Die Adjustierungsmenge hat mehr als %1 Spalten, wenn jede Textstufe als eine zählt.</translation>
    </message>
    <message>
        <source>Leave out text with many levels.</source>
        <translation>Lassen Sie Text mit vielen Stufen weg.</translation>
    </message>
    <message>
        <source>The treatment is a linear function of the adjustment columns, so the data cannot tell its effect from theirs.</source>
        <translation>Die Behandlung ist eine lineare Funktion der Adjustierungsspalten; die Daten können ihren Effekt also nicht von deren Effekt trennen.</translation>
    </message>
    <message>
        <source>Take the columns that determine it out of the adjustment set.</source>
        <translation>Nehmen Sie die Spalten, die sie bestimmen, aus der Adjustierungsmenge.</translation>
    </message>
    <message>
        <source>The model is too large for exact sums.</source>
        <translation>Das Modell ist zu groß für exakte Summen.</translation>
    </message>
    <message>
        <source>Use fewer variables or fewer values.</source>
        <translation>Verwenden Sie weniger Variablen oder weniger Werte.</translation>
    </message>
    <message>
        <source>Give P(variable | parents) for each variable, with one number of values for each.</source>
        <translation>Geben Sie P(Variable | Eltern) für jede Variable an, mit einer festen Zahl von Werten für jede.</translation>
    </message>
    <message>
        <source>The table of “%1” does not have the variable and its parents as axes.</source>
        <translation>Die Tabelle von „%1“ hat nicht die Variable und ihre Eltern als Achsen.</translation>
    </message>
    <message>
        <source>The table of “%1” disagrees with another about values.</source>
        <translation>Die Tabelle von „%1“ widerspricht einer anderen in den Werten.</translation>
    </message>
    <message>
        <source>The table of “%1” does not hold probabilities that sum to 1.</source>
        <translation>Die Tabelle von „%1“ enthält keine Wahrscheinlichkeiten mit der Summe 1.</translation>
    </message>
    <message>
        <source>A table belongs to no variable of the graph.</source>
        <translation>Eine Tabelle gehört zu keiner Variablen des Graphen.</translation>
    </message>
    <message>
        <source>There are more combinations of values than fit into a table, so the formula&apos;s probabilities come from logistic regressions without interactions; the intervals that a bootstrap gives are left out.</source>
        <translation>Es gibt mehr Kombinationen von Werten, als in eine Tabelle passen; die Wahrscheinlichkeiten der Formel kommen daher aus logistischen Regressionen ohne Wechselwirkungen; Intervalle aus einem Bootstrap entfallen.</translation>
    </message>
    <message>
        <source>Its sums were sampled (seed %1): the standard error of that is at most %2 for each probability.</source>
        <translation>Ihre Summen wurden durch Ziehen bestimmt (Startwert %1): Der Standardfehler davon beträgt je Wahrscheinlichkeit höchstens %2.</translation>
    </message>
    <message>
        <source>The formula needs probabilities: %1 taken in %2 groups of equally many rows.</source>
        <translation>Die Formel braucht Wahrscheinlichkeiten: %1 in %2 Gruppen mit gleich vielen Zeilen.</translation>
    </message>
    <message>
        <source>There are more combinations of values (%1) than rows, so many were never seen and the estimate is rough.</source>
        <translation>Es gibt mehr Kombinationen von Werten (%1) als Zeilen; viele kamen nie vor, und die Schätzung ist grob.</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>weniger als 1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>In strata with %1 of the rows some treatment group never occurs (positivity fails), so a regression fills the gaps.</source>
        <translation>In Schichten mit %1 der Zeilen kommt eine Behandlungsgruppe nie vor (Positivität verletzt); eine Regression füllt die Lücken.</translation>
    </message>
    <message>
        <source>The treatment has many values: its effect is taken to be a straight line, and each group stands for the mean of its values.</source>
        <translation>Die Behandlung hat viele Werte: Ihr Effekt wird als Gerade angenommen, und jede Gruppe steht für den Mittelwert ihrer Werte.</translation>
    </message>
    <message>
        <source>The outcome has two values: its probability is modelled as a straight line (a linear probability model).</source>
        <translation>Die Zielgröße hat zwei Werte: Ihre Wahrscheinlichkeit wird als Gerade modelliert (lineares Wahrscheinlichkeitsmodell).</translation>
    </message>
    <message>
        <source>Among the rows with treatment %1 the adjustment columns vary less than in all rows: what is said of this group leans in part on the model, not on data (positivity fails).</source>
        <translation>Unter den Zeilen mit Behandlung %1 variieren die Adjustierungsspalten weniger als in allen Zeilen: Was über diese Gruppe gesagt wird, stützt sich zum Teil auf das Modell statt auf Daten (Positivität verletzt).</translation>
    </message>
    <message>
        <source>%1 % of the rows have values of the adjustment columns that never occur with treatment %2: there the regression extrapolates.</source>
        <translation>%1 % der Zeilen haben Werte der Adjustierungsspalten, die mit Behandlung %2 nie vorkommen: Dort extrapoliert die Regression.</translation>
    </message>
    <message>
        <source>Some strata have few rows of a treatment group (the smallest %1), so the estimate hangs on single rows.</source>
        <translation>Manche Schichten haben wenige Zeilen einer Behandlungsgruppe (die kleinste %1); die Schätzung hängt an einzelnen Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the adjustment columns are combinations of the others and add nothing.</source>
        <comment>%n of the adjustment columns is a combination of the others and adds nothing.</comment>
        <translation>
            <numerusform>%n der Adjustierungsspalten ist eine Kombination der anderen und fügt nichts hinzu.</numerusform>
            <numerusform>%n der Adjustierungsspalten sind Kombinationen der anderen und fügen nichts hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sample of %1 rows needs about %2 MiB of memory, and %3 MiB are free.</source>
        <translation>Eine Stichprobe von %1 Zeilen braucht etwa %2 MiB Speicher; frei sind %3 MiB.</translation>
    </message>
    <message>
        <source>Draw fewer rows.</source>
        <translation>Ziehen Sie weniger Zeilen.</translation>
    </message>
    <message>
        <source>The sample would have no rows.</source>
        <translation>Die Stichprobe hätte keine Zeilen.</translation>
    </message>
    <message>
        <source>Draw at least one row.</source>
        <translation>Ziehen Sie mindestens eine Zeile.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>%1 was not expected here.</source>
        <translation>%1 wurde hier nicht erwartet.</translation>
    </message>
    <message>
        <source>Put names with such characters in double quotes.</source>
        <translation>Setzen Sie Namen mit solchen Zeichen in doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>This comment does not end.</source>
        <translation>Dieser Kommentar endet nicht.</translation>
    </message>
    <message>
        <source>Close it with */.</source>
        <translation>Schließen Sie ihn mit */.</translation>
    </message>
    <message>
        <source>Here should be “network”, “variable” or “probability”, not %1.</source>
        <translation>Hier sollte „network“, „variable“ oder „probability“ stehen, nicht %1.</translation>
    </message>
    <message>
        <source>Choose a file in the Interchange Format of Bayesian networks.</source>
        <translation>Wählen Sie eine Datei im Interchange Format für Bayes-Netze.</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>Add it, or remove what is too much.</source>
        <translation>Fügen Sie es hinzu oder entfernen Sie, was zu viel ist.</translation>
    </message>
    <message>
        <source>Put names with unusual characters in double quotes.</source>
        <translation>Setzen Sie Namen mit ungewöhnlichen Zeichen in doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>Add a “}”.</source>
        <translation>Fügen Sie ein „}“ hinzu.</translation>
    </message>
    <message>
        <source>Here should be the name of the network, not %1.</source>
        <translation>Hier sollte der Name des Netzes stehen, nicht %1.</translation>
    </message>
    <message>
        <source>Here should be “%1” after the name of the network, not %2.</source>
        <translation>Hier sollte „%1“ nach dem Namen des Netzes stehen, nicht %2.</translation>
    </message>
    <message>
        <source>The text ends in the middle of a network.</source>
        <translation>Der Text endet mitten in einem Netz.</translation>
    </message>
    <message>
        <source>Here should be a property, not %1.</source>
        <translation>Hier sollte eine Eigenschaft stehen, nicht %1.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The text ends in the middle of a property.</source>
        <translation>Der Text endet mitten in einer Eigenschaft.</translation>
    </message>
    <message>
        <source>Add a “;”.</source>
        <translation>Fügen Sie ein „;“ hinzu.</translation>
    </message>
    <message>
        <source>Here should be “%1” after the property, not %2.</source>
        <translation>Hier sollte „%1“ nach der Eigenschaft stehen, nicht %2.</translation>
    </message>
    <message>
        <source>Here should be the name of a variable, not %1.</source>
        <translation>Hier sollte der Name einer Variablen stehen, nicht %1.</translation>
    </message>
    <message>
        <source>There is another variable with the name %1.</source>
        <translation>Es gibt eine andere Variable mit dem Namen %1.</translation>
    </message>
    <message>
        <source>Give each variable a name of its own.</source>
        <translation>Geben Sie jeder Variablen einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Here should be “%1” after the variable&apos;s name, not %2.</source>
        <translation>Hier sollte „%1“ nach dem Namen der Variablen stehen, nicht %2.</translation>
    </message>
    <message>
        <source>The text ends in the middle of a variable.</source>
        <translation>Der Text endet mitten in einer Variablen.</translation>
    </message>
    <message>
        <source>Variables have the type “discrete”, not %1.</source>
        <translation>Variablen haben den Typ „discrete“, nicht %1.</translation>
    </message>
    <message>
        <source>Write it as in type discrete [ 2 ] { no, yes };</source>
        <translation>Schreiben Sie ihn wie in type discrete [ 2 ] { no, yes };</translation>
    </message>
    <message>
        <source>Here should be “%1” before the number of states, not %2.</source>
        <translation>Hier sollte „%1“ vor der Zahl der Zustände stehen, nicht %2.</translation>
    </message>
    <message>
        <source>Here should be “%1” after the number of states, not %2.</source>
        <translation>Hier sollte „%1“ nach der Zahl der Zustände stehen, nicht %2.</translation>
    </message>
    <message>
        <source>Here should be “%1” before the states, not %2.</source>
        <translation>Hier sollte „%1“ vor den Zuständen stehen, nicht %2.</translation>
    </message>
    <message>
        <source>The text ends in the middle of a list of states.</source>
        <translation>Der Text endet mitten in einer Liste von Zuständen.</translation>
    </message>
    <message>
        <source>Here should be the name of a state, not %1.</source>
        <translation>Hier sollte der Name eines Zustands stehen, nicht %1.</translation>
    </message>
    <message>
        <source>Here should be “%1” between the states, not %2.</source>
        <translation>Hier sollte „%1“ zwischen den Zuständen stehen, nicht %2.</translation>
    </message>
    <message>
        <source>Here should be “%1” after the states, not %2.</source>
        <translation>Hier sollte „%1“ nach den Zuständen stehen, nicht %2.</translation>
    </message>
    <message>
        <source>The variable has %1 states, not %2.</source>
        <translation>Die Variable hat %1 Zustände, nicht %2.</translation>
    </message>
    <message>
        <source>Correct the number or the list.</source>
        <translation>Berichtigen Sie die Zahl oder die Liste.</translation>
    </message>
    <message>
        <source>The variable has two types.</source>
        <translation>Die Variable hat zwei Typen.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Entfernen Sie einen davon.</translation>
    </message>
    <message>
        <source>There is no variable %1.</source>
        <translation>Es gibt keine Variable %1.</translation>
    </message>
    <message>
        <source>Variables are declared before their probabilities, as in variable a { }.</source>
        <translation>Variablen werden vor ihren Wahrscheinlichkeiten deklariert, wie in variable a { }.</translation>
    </message>
    <message>
        <source>Here should be “%1” after “probability”, not %2.</source>
        <translation>Hier sollte „%1“ nach „probability“ stehen, nicht %2.</translation>
    </message>
    <message>
        <source>Here should be “%1” or a “|” after the variable, not %2.</source>
        <translation>Hier sollte „%1“ oder ein „|“ nach der Variablen stehen, nicht %2.</translation>
    </message>
    <message>
        <source>Here should be the name of a parent, not %1.</source>
        <translation>Hier sollte der Name einer Elternvariablen stehen, nicht %1.</translation>
    </message>
    <message>
        <source>Here should be “%1” between the parents, not %2.</source>
        <translation>Hier sollte „%1“ zwischen den Eltern stehen, nicht %2.</translation>
    </message>
    <message>
        <source>Here should be “%1” after the parents, not %2.</source>
        <translation>Hier sollte „%1“ nach den Eltern stehen, nicht %2.</translation>
    </message>
    <message>
        <source>The probabilities of %1 are given twice.</source>
        <translation>Die Wahrscheinlichkeiten von %1 sind zweimal angegeben.</translation>
    </message>
    <message>
        <source>Remove one of the two blocks.</source>
        <translation>Entfernen Sie einen der beiden Blöcke.</translation>
    </message>
    <message>
        <source>Here should be “%1” before the probabilities, not %2.</source>
        <translation>Hier sollte „%1“ vor den Wahrscheinlichkeiten stehen, nicht %2.</translation>
    </message>
    <message>
        <source>The text ends in the middle of a table.</source>
        <translation>Der Text endet mitten in einer Tabelle.</translation>
    </message>
    <message>
        <source>Here should be “table”, “default” or the values of the parents, not %1.</source>
        <translation>Hier sollten „table“, „default“ oder die Werte der Eltern stehen, nicht %1.</translation>
    </message>
    <message>
        <source>Write an entry as in (yes, no) 0.1, 0.9;</source>
        <translation>Schreiben Sie einen Eintrag wie in (yes, no) 0.1, 0.9;</translation>
    </message>
    <message>
        <source>Here should be a probability, not %1.</source>
        <translation>Hier sollte eine Wahrscheinlichkeit stehen, nicht %1.</translation>
    </message>
    <message>
        <source>Write numbers such as 0.25.</source>
        <translation>Schreiben Sie Zahlen wie 0.25.</translation>
    </message>
    <message>
        <source>Here should be “%1” after the numbers, not %2.</source>
        <translation>Hier sollte „%1“ nach den Zahlen stehen, nicht %2.</translation>
    </message>
    <message>
        <source>%1 has %2 states, which do not fit %3 numbers.</source>
        <translation>%1 hat %2 Zustände; dazu passen %3 Zahlen nicht.</translation>
    </message>
    <message>
        <source>Give a number for each state.</source>
        <translation>Geben Sie für jeden Zustand eine Zahl an.</translation>
    </message>
    <message>
        <source>%1 has no state %2.</source>
        <translation>%1 hat keinen Zustand %2.</translation>
    </message>
    <message>
        <source>Use a state of its declaration.</source>
        <translation>Verwenden Sie einen Zustand aus der Deklaration.</translation>
    </message>
    <message>
        <source>Here should be “%1” between the values of the parents, not %2.</source>
        <translation>Hier sollte „%1“ zwischen den Werten der Eltern stehen, nicht %2.</translation>
    </message>
    <message>
        <source>Here should be “%1” after the values of the parents, not %2.</source>
        <translation>Hier sollte „%1“ nach den Werten der Eltern stehen, nicht %2.</translation>
    </message>
    <message>
        <source>A Bayesian network has arrows only, not %1 %2 %3.</source>
        <translation>Ein Bayes-Netz hat nur Pfeile, nicht %1 %2 %3.</translation>
    </message>
    <message>
        <source>Put a latent variable in place of each &lt;-&gt;.</source>
        <translation>Setzen Sie für jedes &lt;-&gt; eine latente Variable.</translation>
    </message>
    <message>
        <source>Give each edge a direction first.</source>
        <translation>Geben Sie zuerst jeder Kante eine Richtung.</translation>
    </message>
    <message>
        <source>Edges of the type “%1” are not part of a causal diagram.</source>
        <translation>Kanten des Typs „%1“ gehören nicht in ein kausales Diagramm.</translation>
    </message>
    <message>
        <source>A dag holds the edges -&gt;, &lt;- and &lt;-&gt;. Write pdag, mag or pag in place of dag if the graph stands for a class of diagrams.</source>
        <translation>Ein dag enthält die Kanten -&gt;, &lt;- und &lt;-&gt;. Schreiben Sie pdag, mag oder pag statt dag, wenn der Graph für eine Klasse von Diagrammen steht.</translation>
    </message>
    <message>
        <source>An edge of the type “%1” joins %2, which a %3 does not have.</source>
        <translation>Eine Kante des Typs „%1“ verbindet %2; beim Typ %3 gibt es sie nicht.</translation>
    </message>
    <message>
        <source>“%1” cannot be joined with itself.</source>
        <translation>„%1“ kann nicht mit sich selbst verbunden werden.</translation>
    </message>
    <message>
        <source>Draw the edge to another variable.</source>
        <translation>Zeichnen Sie die Kante zu einer anderen Variablen.</translation>
    </message>
    <message>
        <source>Two different edges join %1.</source>
        <translation>Zwei verschiedene Kanten verbinden %1.</translation>
    </message>
    <message>
        <source>A %1 has one edge for each pair: remove one.</source>
        <translation>Beim Typ %1 gibt es für jedes Paar eine Kante: Entfernen Sie eine.</translation>
    </message>
    <message>
        <source>The position should be two numbers behind an @, not %1.</source>
        <translation>Die Position sollte aus zwei Zahlen nach einem @ bestehen, nicht aus %1.</translation>
    </message>
    <message>
        <source>Write it as in @0.5,-1.2.</source>
        <translation>Schreiben Sie sie wie in @0.5,-1.2.</translation>
    </message>
    <message>
        <source>The variable “%1” is listed twice.</source>
        <translation>Die Variable „%1“ ist zweimal aufgeführt.</translation>
    </message>
    <message>
        <source>Remove one of the two lines.</source>
        <translation>Entfernen Sie eine der beiden Zeilen.</translation>
    </message>
    <message>
        <source>“%1” is neither a role (E, O, A, U) nor 1.</source>
        <translation>„%1“ ist weder eine Rolle (E, O, A, U) noch 1.</translation>
    </message>
    <message>
        <source>If this is not the format of old DAGitty versions, write the graph as dag { a -&gt; b }.</source>
        <translation>Wenn dies nicht das Format alter DAGitty-Versionen ist, schreiben Sie den Graphen als dag { a -&gt; b }.</translation>
    </message>
    <message>
        <source>There is no variable “%1”.</source>
        <translation>Es gibt keine Variable „%1“.</translation>
    </message>
    <message>
        <source>The lines before the empty line have to list every variable.</source>
        <translation>Die Zeilen vor der Leerzeile müssen jede Variable aufführen.</translation>
    </message>
    <message>
        <source>This is not a text, but a file of some other kind.</source>
        <translation>Dies ist kein Text, sondern eine Datei anderer Art.</translation>
    </message>
    <message>
        <source>Choose a file that holds a graph in DAGitty&apos;s language.</source>
        <translation>Wählen Sie eine Datei mit einem Graphen in der Sprache von DAGitty.</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>This text in double quotes does not end.</source>
        <translation>Dieser Text in doppelten Anführungszeichen endet nicht.</translation>
    </message>
    <message>
        <source>Close it with a &quot;; inside of it write \&quot; for a quotation mark.</source>
        <translation>Schließen Sie ihn mit einem &quot;; schreiben Sie darin \&quot; für ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” is no edge.</source>
        <translation>„%1“ ist keine Kante.</translation>
    </message>
    <message>
        <source>Edges are written -&gt;, &lt;- and &lt;-&gt;, and in a pdag, mag or pag also --, @-&gt;, @-@ and @--.</source>
        <translation>Kanten schreibt man -&gt;, &lt;- und &lt;-&gt;, in einem pdag, mag oder pag auch --, @-&gt;, @-@ und @--.</translation>
    </message>
    <message>
        <source>“/” was not expected here.</source>
        <translation>„/“ wurde hier nicht erwartet.</translation>
    </message>
    <message>
        <source>A comment is written // to the end of the line, # to the end of the line, or /* ... */.</source>
        <translation>Ein Kommentar steht nach // bis zum Zeilenende, nach # bis zum Zeilenende oder in /* ... */.</translation>
    </message>
    <message>
        <source>“%1” was not expected here.</source>
        <translation>„%1“ wurde hier nicht erwartet.</translation>
    </message>
    <message>
        <source>There is text after the end of the graph: %1.</source>
        <translation>Nach dem Ende des Graphen steht Text: %1.</translation>
    </message>
    <message>
        <source>Remove it: one text holds one graph.</source>
        <translation>Entfernen Sie ihn: Ein Text enthält einen Graphen.</translation>
    </message>
    <message>
        <source>After “%1” should be a “{”, not %2.</source>
        <translation>Nach „%1“ sollte ein „{“ stehen, nicht %2.</translation>
    </message>
    <message>
        <source>Write %1 { ... }, or &quot;%2&quot; in double quotes if that is the name of a variable.</source>
        <translation>Schreiben Sie %1 { ... } oder, wenn es der Name einer Variablen ist, &quot;%2&quot; in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>A graph of the type “%1” cannot be opened.</source>
        <translation>Ein Graph des Typs „%1“ kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Dovetail reads the types dag, pdag, mag and pag.</source>
        <translation>Dovetail liest die Typen dag, pdag, mag und pag.</translation>
    </message>
    <message>
        <source>This “}” closes nothing.</source>
        <translation>Dieses „}“ schließt nichts.</translation>
    </message>
    <message>
        <source>Remove it, or write “dag {” at the start.</source>
        <translation>Entfernen Sie es oder schreiben Sie „dag {“ an den Anfang.</translation>
    </message>
    <message>
        <source>A closing “}” is missing at the end.</source>
        <translation>Am Ende fehlt ein schließendes „}“.</translation>
    </message>
    <message>
        <source>Edges of the type “---” cannot be opened.</source>
        <translation>Kanten des Typs „---“ können nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Dovetail reads the edges -&gt;, &lt;-, &lt;-&gt;, and in a pdag, mag or pag also --, @-&gt;, @-@ and @--.</source>
        <translation>Dovetail liest die Kanten -&gt;, &lt;-, &lt;-&gt; und in einem pdag, mag oder pag auch --, @-&gt;, @-@ und @--.</translation>
    </message>
    <message>
        <source>Attributes cannot be given to a group.</source>
        <translation>Einer Gruppe können keine Attribute gegeben werden.</translation>
    </message>
    <message>
        <source>Give them to the variables one by one.</source>
        <translation>Geben Sie sie den Variablen einzeln.</translation>
    </message>
    <message>
        <source>This stands for more than 20 million edges.</source>
        <translation>Dies steht für mehr als 20 Millionen Kanten.</translation>
    </message>
    <message>
        <source>Write the edges between smaller groups, or one by one.</source>
        <translation>Schreiben Sie die Kanten zwischen kleineren Gruppen oder einzeln.</translation>
    </message>
    <message>
        <source>The groups are nested too deeply.</source>
        <translation>Die Gruppen sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>At most 100 groups may be inside of each other.</source>
        <translation>Höchstens 100 Gruppen dürfen ineinander stehen.</translation>
    </message>
    <message>
        <source>The text ends where a variable&apos;s name should be.</source>
        <translation>Der Text endet, wo ein Variablenname stehen sollte.</translation>
    </message>
    <message>
        <source>Finish the edge or remove it.</source>
        <translation>Vollenden Sie die Kante oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>A variable&apos;s name should be here, not “%1”.</source>
        <translation>Hier sollte ein Variablenname stehen, nicht „%1“.</translation>
    </message>
    <message>
        <source>An edge joins two names, as in a -&gt; b; statements are separated by spaces or “;”.</source>
        <translation>Eine Kante verbindet zwei Namen, wie in a -&gt; b; Anweisungen werden durch Leerzeichen oder „;“ getrennt.</translation>
    </message>
    <message>
        <source>A variable&apos;s name is empty.</source>
        <translation>Ein Variablenname ist leer.</translation>
    </message>
    <message>
        <source>Type at least one character.</source>
        <translation>Geben Sie mindestens ein Zeichen ein.</translation>
    </message>
    <message>
        <source>A text in double quotes has to follow the “+”.</source>
        <translation>Auf das „+“ muss ein Text in doppelten Anführungszeichen folgen.</translation>
    </message>
    <message>
        <source>Remove the “+” or add the text.</source>
        <translation>Entfernen Sie das „+“ oder fügen Sie den Text hinzu.</translation>
    </message>
    <message>
        <source>A value is missing after “=”.</source>
        <translation>Nach „=“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Write a word or a text in double quotes.</source>
        <translation>Schreiben Sie ein Wort oder einen Text in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>A closing “]” is missing at the end.</source>
        <translation>Am Ende fehlt ein schließendes „]“.</translation>
    </message>
    <message>
        <source>Attributes are written as in [exposure, pos=&quot;1,2&quot;].</source>
        <translation>Attribute schreibt man wie in [exposure, pos=&quot;1,2&quot;].</translation>
    </message>
    <message>
        <source>The name of an attribute is empty.</source>
        <translation>Der Name eines Attributs ist leer.</translation>
    </message>
    <message>
        <source>The position should be two numbers, not %1.</source>
        <translation>Die Position sollte aus zwei Zahlen bestehen, nicht aus %1.</translation>
    </message>
    <message>
        <source>The position should be two numbers, not nothing.</source>
        <translation>Die Position sollte aus zwei Zahlen bestehen und nicht leer sein.</translation>
    </message>
    <message>
        <source>Write it as in pos=&quot;0.5,-1.2&quot;.</source>
        <translation>Schreiben Sie sie wie in pos=&quot;0.5,-1.2&quot;.</translation>
    </message>
    <message>
        <source>A graph of the type “%1” stands for many causal diagrams.</source>
        <translation>Ein Graph des Typs „%1“ steht für viele kausale Diagramme.</translation>
    </message>
    <message>
        <source>A causal diagram, of the type dag, is needed here.</source>
        <translation>Hier wird ein kausales Diagramm des Typs dag gebraucht.</translation>
    </message>
    <message>
        <source>%1 cannot be joined with itself.</source>
        <translation>%1 kann nicht mit sich selbst verbunden werden.</translation>
    </message>
    <message>
        <source>An edge joins two different variables.</source>
        <translation>Eine Kante verbindet zwei verschiedene Variablen.</translation>
    </message>
    <message>
        <source>The edge %1 → %2 closes a cycle: %3.</source>
        <translation>Die Kante %1 → %2 schließt einen Zyklus: %3.</translation>
    </message>
    <message>
        <source>A variable cannot be its own cause: remove or turn one of these edges.</source>
        <translation>Eine Variable kann nicht ihre eigene Ursache sein: Entfernen Sie eine dieser Kanten oder drehen Sie sie um.</translation>
    </message>
    <message>
        <source>A causal diagram has no edges without arrow heads and none with circles.</source>
        <translation>Ein kausales Diagramm hat keine Kanten ohne Pfeilspitzen und keine mit Kreisen.</translation>
    </message>
    <message>
        <source>Use the edges -&gt; and &lt;-&gt;, or name a type of graph that has such edges.</source>
        <translation>Verwenden Sie die Kanten -&gt; und &lt;-&gt; oder nennen Sie einen Graphtyp, der solche Kanten hat.</translation>
    </message>
    <message>
        <source>There is another edge between %1 and %2 already.</source>
        <translation>Zwischen %1 und %2 gibt es schon eine andere Kante.</translation>
    </message>
    <message>
        <source>A graph of this type has at most one edge between two variables.</source>
        <translation>Ein Graph dieses Typs hat höchstens eine Kante zwischen zwei Variablen.</translation>
    </message>
    <message>
        <source>A graph of the type %1 has no such edge.</source>
        <translation>Ein Graph des Typs %1 hat keine solche Kante.</translation>
    </message>
    <message>
        <source>Circles are marks of a pag, and &lt;-&gt; of a mag or pag.</source>
        <translation>Kreise gehören zu einem pag und &lt;-&gt; zu einem mag oder pag.</translation>
    </message>
    <message>
        <source>This stands for more than 20 million edges and attributes.</source>
        <translation>Dies steht für mehr als 20 Millionen Kanten und Attribute.</translation>
    </message>
    <message>
        <source>a graph starts with the word “graph” or “digraph”</source>
        <translation>ein Graph beginnt mit dem Wort „graph“ oder „digraph“</translation>
    </message>
    <message>
        <source>nothing should follow the “}” that closes the graph</source>
        <translation>auf das „}“, das den Graphen schließt, sollte nichts folgen</translation>
    </message>
    <message>
        <source>a “{” or the graph&apos;s name and then a “{” should be here</source>
        <translation>hier sollte ein „{“ oder der Name des Graphen und dann ein „{“ stehen</translation>
    </message>
    <message>
        <source>a “{” should be here</source>
        <translation>hier sollte ein „{“ stehen</translation>
    </message>
    <message>
        <source>the next statement or a closing “}” should be here</source>
        <translation>hier sollte die nächste Anweisung oder ein schließendes „}“ stehen</translation>
    </message>
    <message>
        <source>a “[” should follow the word “graph”, “node” or “edge”</source>
        <translation>auf das Wort „graph“, „node“ oder „edge“ sollte ein „[“ folgen</translation>
    </message>
    <message>
        <source>another attribute or a closing “]” should be here</source>
        <translation>hier sollte ein weiteres Attribut oder ein schließendes „]“ stehen</translation>
    </message>
    <message>
        <source>the attribute&apos;s value should follow the “=”</source>
        <translation>auf das „=“ sollte der Wert des Attributs folgen</translation>
    </message>
    <message>
        <source>the name of an attribute or a closing “]” should be here</source>
        <translation>hier sollte der Name eines Attributs oder ein schließendes „]“ stehen</translation>
    </message>
    <message>
        <source>the value should follow the “=”</source>
        <translation>auf das „=“ sollte der Wert folgen</translation>
    </message>
    <message>
        <source>a variable&apos;s name or a group in braces should be here</source>
        <translation>hier sollte ein Variablenname oder eine Gruppe in geschweiften Klammern stehen</translation>
    </message>
    <message>
        <source>a name or a “{” should follow the word “subgraph”</source>
        <translation>auf das Wort „subgraph“ sollte ein Name oder ein „{“ folgen</translation>
    </message>
    <message>
        <source>edges of a digraph are written -&gt;</source>
        <translation>Kanten eines digraph schreibt man -&gt;</translation>
    </message>
    <message>
        <source>edges of a graph (not digraph) are written --</source>
        <translation>Kanten eines graph (nicht digraph) schreibt man --</translation>
    </message>
    <message>
        <source>a name or a statement should be here</source>
        <translation>hier sollte ein Name oder eine Anweisung stehen</translation>
    </message>
    <message>
        <source>a port&apos;s name should follow the “:”</source>
        <translation>auf das „:“ sollte der Name eines Ports folgen</translation>
    </message>
    <message>
        <source>a statement of Graphviz&apos;s language should be here</source>
        <translation>hier sollte eine Anweisung in der Sprache von Graphviz stehen</translation>
    </message>
    <message>
        <source>The text ends too early: %1.</source>
        <translation>Der Text endet zu früh: %1.</translation>
    </message>
    <message>
        <source>%1 was not expected: %2.</source>
        <translation>%1 wurde nicht erwartet: %2.</translation>
    </message>
    <message>
        <source>Graphs are written as in digraph { a -&gt; b }.</source>
        <translation>Graphen schreibt man wie in digraph { a -&gt; b }.</translation>
    </message>
    <message>
        <source>There is a NUL in the text.</source>
        <translation>Im Text steht ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>Put names with other characters than letters, digits and _ in double quotes.</source>
        <translation>Setzen Sie Namen mit anderen Zeichen als Buchstaben, Ziffern und _ in doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>A number ends and a name begins in the middle of a word.</source>
        <translation>Mitten in einem Wort endet eine Zahl und beginnt ein Name.</translation>
    </message>
    <message>
        <source>Put names that start with a digit in double quotes.</source>
        <translation>Setzen Sie Namen, die mit einer Ziffer beginnen, in doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>This text in &lt;&gt; does not end.</source>
        <translation>Dieser Text in &lt;&gt; endet nicht.</translation>
    </message>
    <message>
        <source>Close it with a &gt;.</source>
        <translation>Schließen Sie ihn mit einem &gt;.</translation>
    </message>
    <message>
        <source>Write at least one character in the “&quot;&quot;”.</source>
        <translation>Schreiben Sie mindestens ein Zeichen in die „&quot;&quot;“.</translation>
    </message>
    <message>
        <source>The row has more than 1000 fields.</source>
        <translation>Die Zeile hat mehr als 1000 Felder.</translation>
    </message>
    <message>
        <source>A row has a source, a target, a kind and some attributes.</source>
        <translation>Eine Zeile hat Quelle, Ziel, Art und einige Attribute.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside of a field without quotes.</source>
        <translation>Innerhalb eines Feldes ohne Anführungszeichen steht ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>Put the whole field in quotes, with two &quot;&quot; for one.</source>
        <translation>Setzen Sie das ganze Feld in Anführungszeichen, mit zwei &quot;&quot; für eines.</translation>
    </message>
    <message>
        <source>This field in double quotes does not end.</source>
        <translation>Dieses Feld in doppelten Anführungszeichen endet nicht.</translation>
    </message>
    <message>
        <source>Close it with a &quot;; inside of it write &quot;&quot; for a quotation mark.</source>
        <translation>Schließen Sie es mit einem &quot;; schreiben Sie darin &quot;&quot; für ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>After the quotes should be a separator or the end of the line, not %1.</source>
        <translation>Nach den Anführungszeichen sollte ein Trennzeichen oder das Zeilenende stehen, nicht %1.</translation>
    </message>
    <message>
        <source>Inside of quotes write &quot;&quot; for a quotation mark.</source>
        <translation>Schreiben Sie innerhalb von Anführungszeichen &quot;&quot; für ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is another column %1.</source>
        <translation>Es gibt eine andere Spalte %1.</translation>
    </message>
    <message>
        <source>Give each column a name of its own.</source>
        <translation>Geben Sie jeder Spalte einen eigenen Namen.</translation>
    </message>
    <message>
        <source>The row %1 has no source.</source>
        <translation>Die Zeile %1 hat keine Quelle.</translation>
    </message>
    <message>
        <source>Rows are source, target and kind; a variable alone has an empty target.</source>
        <translation>Zeilen bestehen aus Quelle, Ziel und Art; eine einzelne Variable hat ein leeres Ziel.</translation>
    </message>
    <message>
        <source>The row %1 has a fourth field, %2.</source>
        <translation>Die Zeile %1 hat ein viertes Feld, %2.</translation>
    </message>
    <message>
        <source>Name the columns in the first line, or put names with separators in quotes.</source>
        <translation>Benennen Sie die Spalten in der ersten Zeile oder setzen Sie Namen mit Trennzeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The kind of edge %1 is unknown.</source>
        <translation>Die Kantenart %1 ist unbekannt.</translation>
    </message>
    <message>
        <source>Write -&gt;, &lt;-&gt;, --, o-&gt; or o-o.</source>
        <translation>Schreiben Sie -&gt;, &lt;-&gt;, --, o-&gt; oder o-o.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>The name of an attribute of %1 is not a text in UTF-8.</source>
        <translation>Der Name eines Attributs von %1 ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>The attribute %1 of %2 is not a text in UTF-8.</source>
        <translation>Das Attribut %1 von %2 ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>The name of a variable is not a text in UTF-8.</source>
        <translation>Der Name einer Variablen ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>Rename the variable.</source>
        <translation>Benennen Sie die Variable um.</translation>
    </message>
    <message>
        <source>The label of %1 is not a text in UTF-8.</source>
        <translation>Die Beschriftung von %1 ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>The label of an edge of %1 is not a text in UTF-8.</source>
        <translation>Die Beschriftung einer Kante von %1 ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>%1 can be written, but not read.</source>
        <translation>%1 kann geschrieben, aber nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The formats to read are %1.</source>
        <translation>Lesbare Formate sind %1.</translation>
    </message>
    <message>
        <source>The graph is a %1, with edges other than -&gt; and &lt;-&gt;.</source>
        <translation>Der Graph ist ein %1 mit anderen Kanten als -&gt; und &lt;-&gt;.</translation>
    </message>
    <message>
        <source>This needs one causal diagram: turn the edges without a direction into arrows.</source>
        <translation>Dies braucht ein einzelnes kausales Diagramm: Machen Sie die Kanten ohne Richtung zu Pfeilen.</translation>
    </message>
    <message>
        <source>The document is &lt;%1&gt;, not &lt;graphml&gt;.</source>
        <translation>Das Dokument ist &lt;%1&gt;, nicht &lt;graphml&gt;.</translation>
    </message>
    <message>
        <source>Choose a file in GraphML.</source>
        <translation>Wählen Sie eine Datei in GraphML.</translation>
    </message>
    <message>
        <source>The elements are nested too deeply.</source>
        <translation>Die Elemente sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>At most 100 may be inside of each other.</source>
        <translation>Höchstens 100 dürfen ineinander stehen.</translation>
    </message>
    <message>
        <source>This &lt;node&gt; has no id: %1.</source>
        <translation>Dieses &lt;node&gt; hat keine id: %1.</translation>
    </message>
    <message>
        <source>Write it as in &lt;node id=&quot;a&quot;/&gt;.</source>
        <translation>Schreiben Sie es wie in &lt;node id=&quot;a&quot;/&gt;.</translation>
    </message>
    <message>
        <source>A &lt;hyperedge&gt; joins any number of variables.</source>
        <translation>Ein &lt;hyperedge&gt; verbindet beliebig viele Variablen.</translation>
    </message>
    <message>
        <source>Causal diagrams have edges of two ends.</source>
        <translation>Kausale Diagramme haben Kanten mit zwei Enden.</translation>
    </message>
    <message>
        <source>There is a second &lt;graph&gt;, or one inside of a &lt;node&gt;.</source>
        <translation>Es gibt einen zweiten &lt;graph&gt; oder einen innerhalb eines &lt;node&gt;.</translation>
    </message>
    <message>
        <source>One file holds one diagram.</source>
        <translation>Eine Datei enthält ein Diagramm.</translation>
    </message>
    <message>
        <source>This &lt;edge&gt; has no source or no target: %1.</source>
        <translation>Dieses &lt;edge&gt; hat keine source oder kein target: %1.</translation>
    </message>
    <message>
        <source>Write it as in &lt;edge source=&quot;a&quot; target=&quot;b&quot;/&gt;.</source>
        <translation>Schreiben Sie es wie in &lt;edge source=&quot;a&quot; target=&quot;b&quot;/&gt;.</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>das Ende des Textes</translation>
    </message>
    <message>
        <source>the end of the line</source>
        <translation>das Zeilenende</translation>
    </message>
    <message>
        <source>here should be %1</source>
        <translation>hier sollte %1 stehen</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>here should be a tag, as &lt;graphml&gt;</source>
        <translation>hier sollte ein Tag wie &lt;graphml&gt; stehen</translation>
    </message>
    <message>
        <source>here is a character that XML does not allow; in texts a &lt; is written &amp;lt; and a &amp; &amp;amp;, and values are in quotes</source>
        <translation>hier steht ein Zeichen, das XML nicht erlaubt; in Texten schreibt man &lt; als &amp;lt; und &amp; als &amp;amp;, und Werte stehen in Anführungszeichen</translation>
    </message>
    <message>
        <source>this tag or text is not closed, with a &gt; or a quotation mark</source>
        <translation>dieses Tag oder dieser Text ist nicht mit &gt; oder einem Anführungszeichen geschlossen</translation>
    </message>
    <message>
        <source>one tag has two attributes of the same name</source>
        <translation>ein Tag hat zwei Attribute desselben Namens</translation>
    </message>
    <message>
        <source>nothing should follow the closing &lt;/graphml&gt;</source>
        <translation>auf das schließende &lt;/graphml&gt; sollte nichts folgen</translation>
    </message>
    <message>
        <source>the names between &amp; and ; should be lt, gt, amp, quot or apos</source>
        <translation>die Namen zwischen &amp; und ; sollten lt, gt, amp, quot oder apos sein</translation>
    </message>
    <message>
        <source>the number between &amp;# and ; should be that of a character</source>
        <translation>die Zahl zwischen &amp;# und ; sollte die eines Zeichens sein</translation>
    </message>
    <message>
        <source>&lt;?xml ... ?&gt; should be at the very start of the text</source>
        <translation>&lt;?xml ... ?&gt; sollte ganz am Anfang des Textes stehen</translation>
    </message>
    <message>
        <source>here should be well-formed XML</source>
        <translation>hier sollte wohlgeformtes XML stehen</translation>
    </message>
    <message>
        <source>The entity %1 is declared.</source>
        <translation>Die Entität %1 wird deklariert.</translation>
    </message>
    <message>
        <source>Write its text where it is used.</source>
        <translation>Schreiben Sie ihren Text dort, wo sie verwendet wird.</translation>
    </message>
    <message>
        <source>There is another &lt;node&gt; with the id %1.</source>
        <translation>Es gibt ein anderes &lt;node&gt; mit der id %1.</translation>
    </message>
    <message>
        <source>Give each variable an id of its own.</source>
        <translation>Geben Sie jeder Variablen eine eigene id.</translation>
    </message>
    <message>
        <source>There is another &lt;node&gt; with the name %1.</source>
        <translation>Es gibt ein anderes &lt;node&gt; mit dem Namen %1.</translation>
    </message>
    <message>
        <source>There is no &lt;node&gt; with the id %1.</source>
        <translation>Es gibt kein &lt;node&gt; mit der id %1.</translation>
    </message>
    <message>
        <source>Both ends of an &lt;edge&gt; are ids of nodes.</source>
        <translation>Beide Enden eines &lt;edge&gt; sind ids von Knoten.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the text.</source>
        <translation>Der Speicher reicht nicht, um den Text zu lesen.</translation>
    </message>
    <message>
        <source>The XML is damaged at %1: %2.</source>
        <translation>Das XML ist beschädigt bei %1: %2.</translation>
    </message>
    <message>
        <source>Write the file again with the program that it comes from.</source>
        <translation>Schreiben Sie die Datei noch einmal mit dem Programm, von dem sie stammt.</translation>
    </message>
    <message>
        <source>There is no &lt;graph&gt; in the document.</source>
        <translation>Im Dokument ist kein &lt;graph&gt;.</translation>
    </message>
    <message>
        <source>Choose a file in GraphML with a graph in it.</source>
        <translation>Wählen Sie eine Datei in GraphML mit einem Graphen.</translation>
    </message>
    <message>
        <source>GraphML cannot hold the control characters in a text of %1.</source>
        <translation>GraphML kann die Steuerzeichen in einem Text von %1 nicht aufnehmen.</translation>
    </message>
    <message>
        <source>Remove them from its name, label or attributes, or choose another format.</source>
        <translation>Entfernen Sie sie aus Name, Beschriftung oder Attributen oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>Write at least one character.</source>
        <translation>Schreiben Sie mindestens ein Zeichen.</translation>
    </message>
    <message>
        <source>Put names with such characters in backquotes: `a b`.</source>
        <translation>Setzen Sie Namen mit solchen Zeichen in Gravis-Zeichen: `a b`.</translation>
    </message>
    <message>
        <source>The bracket of %1 is not closed: the text ends where a “)” should be.</source>
        <translation>Die Klammer von %1 ist nicht geschlossen: Der Text endet, wo ein „)“ stehen sollte.</translation>
    </message>
    <message>
        <source>Add a “)”.</source>
        <translation>Fügen Sie ein „)“ hinzu.</translation>
    </message>
    <message>
        <source>Here should be %1, not %2.</source>
        <translation>Hier sollte %1 stehen, nicht %2.</translation>
    </message>
    <message>
        <source>an operator</source>
        <translation>ein Operator</translation>
    </message>
    <message>
        <source>Formulas are written as in y ~ x, f =~ a + b or a ~~ b.</source>
        <translation>Formeln schreibt man wie in y ~ x, f =~ a + b oder a ~~ b.</translation>
    </message>
    <message>
        <source>Models of several groups or levels (%1) cannot be opened.</source>
        <translation>Modelle mit mehreren Gruppen oder Ebenen (%1) können nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Write the model of one group.</source>
        <translation>Schreiben Sie das Modell einer Gruppe.</translation>
    </message>
    <message>
        <source>a “+” or the end of the line</source>
        <translation>ein „+“ oder das Zeilenende</translation>
    </message>
    <message>
        <source>Summands are joined by “+”.</source>
        <translation>Summanden werden mit „+“ verbunden.</translation>
    </message>
    <message>
        <source>a variable&apos;s name</source>
        <translation>ein Variablenname</translation>
    </message>
    <message>
        <source>Here should be a variable&apos;s name, not %1.</source>
        <translation>Hier sollte ein Variablenname stehen, nicht %1.</translation>
    </message>
    <message>
        <source>The interaction %1 stands where a variable&apos;s name should be.</source>
        <translation>Die Interaktion %1 steht, wo ein Variablenname stehen sollte.</translation>
    </message>
    <message>
        <source>Interactions can be among the causes only, as in y ~ x + z + x:z.</source>
        <translation>Interaktionen können nur unter den Ursachen stehen, wie in y ~ x + z + x:z.</translation>
    </message>
    <message>
        <source>lavaan has no edges such as %1 %2 %3.</source>
        <translation>lavaan hat keine Kanten wie %1 %2 %3.</translation>
    </message>
    <message>
        <source>R has no texts with a NUL in them, such as %1.</source>
        <translation>R hat keine Texte mit einem NUL-Zeichen wie %1.</translation>
    </message>
    <message>
        <source>%1 has no edges such as %2 %3 %4.</source>
        <translation>%1 hat keine Kanten wie %2 %3 %4.</translation>
    </message>
    <message>
        <source>The name %1 has one of the characters [ ] | : which a bnlearn model string cannot hold.</source>
        <translation>Der Name %1 enthält eines der Zeichen [ ] | :, die in einer bnlearn-Modellzeichenkette nicht stehen können.</translation>
    </message>
    <message>
        <source>Here should be “%1”, not %2.</source>
        <translation>Hier sollte „%1“ stehen, nicht %2.</translation>
    </message>
    <message>
        <source>Tetrad&apos;s text has a list of nodes, then a list of edges.</source>
        <translation>Der Text von Tetrad hat eine Liste der Knoten, dann eine Liste der Kanten.</translation>
    </message>
    <message>
        <source>Put names with spaces, commas and brackets in double quotes.</source>
        <translation>Setzen Sie Namen mit Leerzeichen, Kommas und Klammern in doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>The bracket around a latent variable is not closed here.</source>
        <translation>Die Klammer um eine latente Variable ist hier nicht geschlossen.</translation>
    </message>
    <message>
        <source>The variable %1 is listed twice.</source>
        <translation>Die Variable %1 ist zweimal aufgeführt.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Entfernen Sie eine der beiden.</translation>
    </message>
    <message>
        <source>Here should be a “;”, not %1.</source>
        <translation>Hier sollte ein „;“ stehen, nicht %1.</translation>
    </message>
    <message>
        <source>Names are separated by “;” or “,”.</source>
        <translation>Namen werden durch „;“ oder „,“ getrennt.</translation>
    </message>
    <message>
        <source>Every variable is listed below “Graph Nodes:”.</source>
        <translation>Jede Variable steht unter „Graph Nodes:“.</translation>
    </message>
    <message>
        <source>Here should be the dot behind the number of an edge.</source>
        <translation>Hier sollte der Punkt nach der Nummer einer Kante stehen.</translation>
    </message>
    <message>
        <source>Edges are written as in 1. a --&gt; b.</source>
        <translation>Kanten schreibt man wie in 1. a --&gt; b.</translation>
    </message>
    <message>
        <source>Here should be an edge, not %1.</source>
        <translation>Hier sollte eine Kante stehen, nicht %1.</translation>
    </message>
    <message>
        <source>Edges are --&gt;, &lt;-&gt;, ---, o-&gt;, o-o and so on.</source>
        <translation>Kanten sind --&gt;, &lt;-&gt;, ---, o-&gt;, o-o und so weiter.</translation>
    </message>
    <message>
        <source>Here should be the end or another section, not %1.</source>
        <translation>Hier sollte das Ende oder ein weiterer Abschnitt stehen, nicht %1.</translation>
    </message>
    <message>
        <source>Edges are numbered, as in 1. a --&gt; b.</source>
        <translation>Kanten sind nummeriert, wie in 1. a --&gt; b.</translation>
    </message>
    <message>
        <source>The text is longer than 64 MiB.</source>
        <translation>Der Text ist länger als 64 MiB.</translation>
    </message>
    <message>
        <source>A causal diagram is much smaller; choose the file that holds it.</source>
        <translation>Ein kausales Diagramm ist viel kleiner; wählen Sie die Datei, die es enthält.</translation>
    </message>
    <message>
        <source>The byte %1 is not UTF-8.</source>
        <translation>Das Byte %1 ist kein UTF-8.</translation>
    </message>
    <message>
        <source>Save the file in the encoding UTF-8.</source>
        <translation>Speichern Sie die Datei in der Kodierung UTF-8.</translation>
    </message>
    <message>
        <source>This text in %1 does not end.</source>
        <translation>Dieser Text in %1 endet nicht.</translation>
    </message>
    <message>
        <source>Close it with a %1; inside of it write \%1 for this character.</source>
        <translation>Schließen Sie ihn mit einem %1; schreiben Sie darin \%1 für dieses Zeichen.</translation>
    </message>
    <message>
        <source>The variable %1 has two states of one name.</source>
        <translation>Die Variable %1 hat zwei Zustände mit demselben Namen.</translation>
    </message>
    <message>
        <source>Give each state a name of its own.</source>
        <translation>Geben Sie jedem Zustand einen eigenen Namen.</translation>
    </message>
    <message>
        <source>A parent of %1 is named twice.</source>
        <translation>Eine Elternvariable von %1 ist zweimal genannt.</translation>
    </message>
    <message>
        <source>Name each parent once.</source>
        <translation>Nennen Sie jede Elternvariable nur einmal.</translation>
    </message>
    <message>
        <source>The table of %1 is too large.</source>
        <translation>Die Tabelle von %1 ist zu groß.</translation>
    </message>
    <message>
        <source>Choose a network with fewer parents or states.</source>
        <translation>Wählen Sie ein Netz mit weniger Eltern oder Zuständen.</translation>
    </message>
    <message>
        <source>The table of %1 has %2 numbers, not %3.</source>
        <translation>Die Tabelle von %1 hat %2 Zahlen, nicht %3.</translation>
    </message>
    <message>
        <source>Give a number for each state and each combination of the parents&apos; states.</source>
        <translation>Geben Sie für jeden Zustand und jede Kombination der Zustände der Eltern eine Zahl an.</translation>
    </message>
    <message>
        <source>%1 has no probabilities%2.</source>
        <translation>%1 hat keine Wahrscheinlichkeiten%2.</translation>
    </message>
    <message>
        <source>The probabilities of %1%2 sum to %3.</source>
        <translation>Die Wahrscheinlichkeiten von %1%2 haben die Summe %3.</translation>
    </message>
    <message>
        <source>Correct them: their sum is 1.</source>
        <translation>Korrigieren Sie sie: Ihre Summe muss 1 sein.</translation>
    </message>
    <message>
        <source>The variable %1 has no states.</source>
        <translation>Die Variable %1 hat keine Zustände.</translation>
    </message>
    <message>
        <source>Give them as in type discrete [ 2 ] { no, yes };</source>
        <translation>Geben Sie sie an wie in type discrete [ 2 ] { no, yes };</translation>
    </message>
</context>
<context>
    <name>graph</name>
    <message>
        <source>“%1” → “%2”</source>
        <translation>„%1“ → „%2“</translation>
    </message>
    <message>
        <source>“%1” ↔ “%2”</source>
        <translation>„%1“ ↔ „%2“</translation>
    </message>
    <message>
        <source>A variable needs a name.</source>
        <translation>Eine Variable braucht einen Namen.</translation>
    </message>
    <message>
        <source>Type at least one character.</source>
        <translation>Geben Sie mindestens ein Zeichen ein.</translation>
    </message>
    <message>
        <source>There is already a variable called %1.</source>
        <translation>Es gibt schon eine Variable namens %1.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Two variables have the same id.</source>
        <translation>Zwei Variablen haben dieselbe Kennung.</translation>
    </message>
    <message>
        <source>“%1” cannot be joined with itself.</source>
        <translation>„%1“ kann nicht mit sich selbst verbunden werden.</translation>
    </message>
    <message>
        <source>Draw the edge to another variable.</source>
        <translation>Zeichnen Sie die Kante zu einer anderen Variablen.</translation>
    </message>
    <message>
        <source>The edge %1 is already there.</source>
        <translation>Die Kante %1 ist schon da.</translation>
    </message>
    <message>
        <source>The edge %1 would close a cycle: %2.</source>
        <translation>Die Kante %1 würde einen Zyklus schließen: %2.</translation>
    </message>
    <message>
        <source>A variable cannot be its own cause: remove or turn one of these edges first.</source>
        <translation>Eine Variable kann nicht ihre eigene Ursache sein: Entfernen Sie zuerst eine dieser Kanten oder drehen Sie sie um.</translation>
    </message>
    <message>
        <source>The data are selected; the optimal set is defined for data that are not.</source>
        <translation>Die Daten sind selektiert; die optimale Menge ist für Daten definiert, die es nicht sind.</translation>
    </message>
    <message>
        <source>An outcome is not affected by any treatment.</source>
        <translation>Eine Zielgröße wird von keiner Behandlung beeinflusst.</translation>
    </message>
    <message>
        <source>An unobserved cause of a variable on a causal path also affects a treatment or a variable that could be adjusted for.</source>
        <translation>Eine unbeobachtete Ursache einer Variablen auf einem kausalen Pfad wirkt auch auf eine Behandlung oder auf eine Variable, für die adjustiert werden könnte.</translation>
    </message>
    <message>
        <source>No adjustment set is valid.</source>
        <translation>Keine Adjustierungsmenge ist gültig.</translation>
    </message>
    <message>
        <source>Direct effects are answered for graphs of the type dag.</source>
        <translation>Direkte Effekte werden für Graphen des Typs dag beantwortet.</translation>
    </message>
    <message>
        <source>Ask for the total effect, or about a dag of the class.</source>
        <translation>Fragen Sie nach dem Gesamteffekt oder nach einem DAG der Klasse.</translation>
    </message>
    <message>
        <source>Adjustment for data with selection is answered for graphs of the type dag.</source>
        <translation>Adjustierung bei selektierten Daten wird für Graphen des Typs dag beantwortet.</translation>
    </message>
    <message>
        <source>Take the role “selected” off, or ask about a dag of the class.</source>
        <translation>Entfernen Sie die Rolle „selektiert“ oder fragen Sie nach einem DAG der Klasse.</translation>
    </message>
    <message>
        <source>The edge %1 says that cases were selected. Adjustment sets are known for graphs without.</source>
        <translation>Die Kante %1 besagt, dass Fälle ausgewählt wurden. Adjustierungsmengen sind für Graphen ohne solche Kanten bekannt.</translation>
    </message>
    <message>
        <source>The graph has bidirected edges.</source>
        <translation>Der Graph hat bidirektionale Kanten.</translation>
    </message>
    <message>
        <source>Equivalence classes are those of DAGs: replace them by latent variables first.</source>
        <translation>Äquivalenzklassen sind solche von DAGs: Ersetzen Sie sie zuerst durch latente Variablen.</translation>
    </message>
    <message>
        <source>The time was not enough for the completed graph.</source>
        <translation>Die Zeit reichte für den vervollständigten Graphen nicht.</translation>
    </message>
    <message>
        <source>Allow more time, or ask about fewer variables.</source>
        <translation>Lassen Sie mehr Zeit oder fragen Sie nach weniger Variablen.</translation>
    </message>
    <message>
        <source>The structural intervention distance compares DAGs: replace them by latent variables first.</source>
        <translation>Die strukturelle Interventionsdistanz vergleicht DAGs: Ersetzen Sie sie zuerst durch latente Variablen.</translation>
    </message>
    <message>
        <source>“%1” is in one of the graphs only.</source>
        <translation>„%1“ ist nur in einem der Graphen.</translation>
    </message>
    <message>
        <source>Compare graphs of the same variables.</source>
        <translation>Vergleichen Sie Graphen derselben Variablen.</translation>
    </message>
    <message>
        <source>The estimated graph is not a CPDAG.</source>
        <translation>Der geschätzte Graph ist kein CPDAG.</translation>
    </message>
    <message>
        <source>Only arrows and undirected edges are allowed, and no arrow between variables that undirected edges join.</source>
        <translation>Erlaubt sind nur Pfeile und ungerichtete Kanten und kein Pfeil zwischen Variablen, die durch ungerichtete Kanten verbunden sind.</translation>
    </message>
    <message>
        <source>The graphs are not about the same variables.</source>
        <translation>Die Graphen handeln nicht von denselben Variablen.</translation>
    </message>
    <message>
        <source>A %1 has no edge like %2.</source>
        <translation>Der Graphtyp %1 hat keine Kante wie %2.</translation>
    </message>
    <message>
        <source>Circles are for the type pag.</source>
        <translation>Kreise gibt es nur beim Typ pag.</translation>
    </message>
    <message>
        <source>Edges &lt;-&gt; are for the types mag and pag.</source>
        <translation>Kanten &lt;-&gt; gibt es nur bei den Typen mag und pag.</translation>
    </message>
    <message>
        <source>The graph is not ancestral: it has %1 and also %2.</source>
        <translation>Der Graph ist nicht ancestral: Er hat %1 und auch %2.</translation>
    </message>
    <message>
        <source>Between a variable and its ancestor an ancestral graph has a directed edge.</source>
        <translation>Zwischen einer Variablen und ihrem Vorfahren hat ein ancestraler Graph eine gerichtete Kante.</translation>
    </message>
    <message>
        <source>The graph is not ancestral: an arrow of %1 points at %2, which has the undirected edge %3.</source>
        <translation>Der Graph ist nicht ancestral: Ein Pfeil von %1 zeigt auf %2, das die ungerichtete Kante %3 hat.</translation>
    </message>
    <message>
        <source>The graph is not maximal: nothing separates %1 and %2, but no edge joins them.</source>
        <translation>Der Graph ist nicht maximal: Nichts separiert %1 und %2, aber keine Kante verbindet sie.</translation>
    </message>
    <message>
        <source>Add the edge %1.</source>
        <translation>Fügen Sie die Kante %1 hinzu.</translation>
    </message>
    <message>
        <source>No DAG has these edges and arrows without a further collider or a cycle: there is no way to direct the edges between %1.</source>
        <translation>Kein DAG hat diese Kanten und Pfeile ohne weiteren Collider oder Zyklus: Die Kanten zwischen %1 lassen sich nicht richten.</translation>
    </message>
    <message>
        <source>Look at cycles without a chord, and at arrows that meet undirected edges there.</source>
        <translation>Sehen Sie sich dort Zyklen ohne Sehne und Pfeile an, die auf ungerichtete Kanten treffen.</translation>
    </message>
    <message>
        <source>The pag stands for no graph.</source>
        <translation>Der PAG steht für keinen Graphen.</translation>
    </message>
    <message>
        <source>With its circles settled: %1</source>
        <translation>Mit festgelegten Kreisen: %1</translation>
    </message>
    <message>
        <source>Check the marks at the variables named.</source>
        <translation>Prüfen Sie die Kantenenden bei den genannten Variablen.</translation>
    </message>
    <message>
        <source>The graph is no complete pag: the graphs with the same separations share %1, and not %2.</source>
        <translation>Der Graph ist kein vollständiger PAG: Die Graphen mit denselben Separationen haben %1 gemeinsam und nicht %2.</translation>
    </message>
    <message>
        <source>The time was not enough for the ancestral graph.</source>
        <translation>Die Zeit reichte für den ancestralen Graphen nicht.</translation>
    </message>
    <message>
        <source>The time was not enough for the partial ancestral graph.</source>
        <translation>Die Zeit reichte für den partiellen ancestralen Graphen nicht.</translation>
    </message>
    <message>
        <source>The basis set is defined for graphs without bidirected edges.</source>
        <translation>Die Basismenge ist für Graphen ohne bidirektionale Kanten definiert.</translation>
    </message>
    <message>
        <source>Draw each bidirected edge as a latent common cause, or ask for all implications.</source>
        <translation>Zeichnen Sie jede bidirektionale Kante als latente gemeinsame Ursache oder fragen Sie nach allen Implikationen.</translation>
    </message>
</context>
<context>
    <name>identify</name>
    <message>
        <source>In this graph, %1 has no effect on %2.</source>
        <translation>In diesem Graphen hat %1 keinen Effekt auf %2.</translation>
    </message>
    <message>
        <source>In this graph, %1 have no effect on %2.</source>
        <translation>In diesem Graphen haben %1 keinen Effekt auf %2.</translation>
    </message>
    <message>
        <source>No directed path leads from %1 to %2, so whatever association the data show is bias.</source>
        <translation>Kein gerichteter Pfad führt von %1 zu %2; welchen Zusammenhang die Daten auch zeigen, er ist Verzerrung.</translation>
    </message>
    <message>
        <source>%1 is latent (not measured)</source>
        <translation>%1 ist latent (nicht gemessen)</translation>
    </message>
    <message>
        <source>%1 are latent (not measured)</source>
        <translation>%1 sind latent (nicht gemessen)</translation>
    </message>
    <message>
        <source>%1 may not be adjusted for, being an effect of the treatment</source>
        <translation>für %1 darf nicht adjustiert werden, da es eine Wirkung der Behandlung ist</translation>
    </message>
    <message>
        <source>%1 may not be adjusted for, being effects of the treatment</source>
        <translation>für %1 darf nicht adjustiert werden, da es Wirkungen der Behandlung sind</translation>
    </message>
    <message>
        <source>%1 stands for a common cause that was not measured</source>
        <translation>%1 steht für eine gemeinsame Ursache, die nicht gemessen wurde</translation>
    </message>
    <message>
        <source>leaving the collider %1 alone would leave another biasing path open</source>
        <translation>ohne Adjustierung für den Collider %1 bliebe ein anderer verzerrender Pfad offen</translation>
    </message>
    <message>
        <source>leaving the colliders %1 alone would leave another biasing path open</source>
        <translation>ohne Adjustierung für die Collider %1 bliebe ein anderer verzerrender Pfad offen</translation>
    </message>
    <message>
        <source>%1 decides which cases are in the data and is part of the question at the same time.</source>
        <translation>%1 entscheidet, welche Fälle in den Daten sind, und ist zugleich Teil der Frage.</translation>
    </message>
    <message>
        <source>%1 decides which cases are in the data and depends on the outcome: %2.</source>
        <translation>%1 entscheidet, welche Fälle in den Daten sind, und hängt von der Zielgröße ab: %2.</translation>
    </message>
    <message>
        <source>%1 decides which cases are in the data and is joined with the outcome by more than the effect: %2.</source>
        <translation>%1 entscheidet, welche Fälle in den Daten sind, und ist mit der Zielgröße durch mehr als den Effekt verbunden: %2.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>∅</translation>
    </message>
    <message>
        <source>The question is not complete yet.</source>
        <translation>Die Frage ist noch nicht vollständig.</translation>
    </message>
    <message>
        <source>%1 is marked both as treatment and as outcome.</source>
        <translation>%1 ist sowohl als Behandlung als auch als Zielgröße markiert.</translation>
    </message>
    <message>
        <source>Choose another variable as outcome, or as treatment.</source>
        <translation>Wählen Sie eine andere Variable als Zielgröße oder als Behandlung.</translation>
    </message>
    <message>
        <source>The graph has no variables.</source>
        <translation>Der Graph hat keine Variablen.</translation>
    </message>
    <message>
        <source>Draw the variables and the arrows between them, or open a graph.</source>
        <translation>Zeichnen Sie die Variablen und die Pfeile zwischen ihnen oder öffnen Sie einen Graphen.</translation>
    </message>
    <message>
        <source>No variable is marked as treatment, and none as outcome.</source>
        <translation>Keine Variable ist als Behandlung markiert und keine als Zielgröße.</translation>
    </message>
    <message>
        <source>Mark the variable that would be set as treatment and the one you care about as outcome.</source>
        <translation>Markieren Sie die Variable, die gesetzt würde, als Behandlung und die, um die es Ihnen geht, als Zielgröße.</translation>
    </message>
    <message>
        <source>No variable is marked as treatment.</source>
        <translation>Keine Variable ist als Behandlung markiert.</translation>
    </message>
    <message>
        <source>Mark the variable that would be set as treatment.</source>
        <translation>Markieren Sie die Variable, die gesetzt würde, als Behandlung.</translation>
    </message>
    <message>
        <source>No variable is marked as outcome.</source>
        <translation>Keine Variable ist als Zielgröße markiert.</translation>
    </message>
    <message>
        <source>Mark the variable that you care about as outcome.</source>
        <translation>Markieren Sie die Variable, um die es Ihnen geht, als Zielgröße.</translation>
    </message>
    <message>
        <source>The effect cannot be computed by adjustment.</source>
        <translation>Der Effekt kann nicht durch Adjustierung berechnet werden.</translation>
    </message>
    <message>
        <source>%1 is latent: without measurements of treatment and outcome there is nothing to compare.</source>
        <translation>%1 ist latent: Ohne Messungen von Behandlung und Zielgröße gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>%1 are latent: without measurements of treatment and outcome there is nothing to compare.</source>
        <translation>%1 sind latent: Ohne Messungen von Behandlung und Zielgröße gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Take the mark “latent” off if there are data, or ask about measured variables.</source>
        <translation>Entfernen Sie die Markierung „latent“, wenn es Daten gibt, oder fragen Sie nach gemessenen Variablen.</translation>
    </message>
    <message>
        <source>(The graph already says that the effect is zero.)</source>
        <translation>(Der Graph sagt schon, dass der Effekt null ist.)</translation>
    </message>
    <message>
        <source>No biasing path is open either: the graph expects them to be independent.</source>
        <translation>Auch kein verzerrender Pfad ist offen: Nach dem Graphen sollten sie unabhängig sein.</translation>
    </message>
    <message>
        <source>It should vanish after adjusting for %1.</source>
        <translation>Er sollte nach Adjustierung für %1 verschwinden.</translation>
    </message>
    <message>
        <source>If you expect an effect, draw the path it takes; otherwise check with data whether the association really vanishes.</source>
        <translation>Wenn Sie einen Effekt erwarten, zeichnen Sie den Pfad, den er nimmt; sonst prüfen Sie mit Daten, ob der Zusammenhang wirklich verschwindet.</translation>
    </message>
    <message>
        <source>The effect can be computed without adjustment.</source>
        <translation>Der Effekt kann ohne Adjustierung berechnet werden.</translation>
    </message>
    <message>
        <source>No biasing path between %1 and %2 is open, so their association is the effect.</source>
        <translation>Kein verzerrender Pfad zwischen %1 und %2 ist offen, also ist ihr Zusammenhang der Effekt.</translation>
    </message>
    <message>
        <source>Estimate the effect from data; leave effects of the treatment out of the adjustment.</source>
        <translation>Schätzen Sie den Effekt aus Daten; lassen Sie Wirkungen der Behandlung aus der Adjustierung heraus.</translation>
    </message>
    <message>
        <source>The effect can be computed by adjustment.</source>
        <translation>Der Effekt kann durch Adjustierung berechnet werden.</translation>
    </message>
    <message>
        <source>Adjusting for %1 closes every biasing path from %2 to %3 and leaves the causal paths open.</source>
        <translation>Die Adjustierung für %1 schließt jeden verzerrenden Pfad von %2 zu %3 und lässt die kausalen Pfade offen.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n smallest possible sets exist; the list is cut.</source>
        <comment>More than %n smallest possible sets exist; the list is cut.</comment>
        <translation>
            <numerusform>Es gibt mehr als %n kleinstmögliche Menge; die Liste ist gekürzt.</numerusform>
            <numerusform>Es gibt mehr als %n kleinstmögliche Mengen; die Liste ist gekürzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets do so without a superfluous member.</source>
        <comment>%n set does so without a superfluous member.</comment>
        <translation>
            <numerusform>%n Menge tut dies ohne überflüssiges Element.</numerusform>
            <numerusform>%n Mengen tun dies ohne überflüssiges Element.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the set that is measured best, then estimate the effect from data.</source>
        <translation>Wählen Sie die Menge, die am besten gemessen ist, und schätzen Sie dann den Effekt aus Daten.</translation>
    </message>
    <message>
        <source>Estimate the effect from data with this set.</source>
        <translation>Schätzen Sie den Effekt mit dieser Menge aus Daten.</translation>
    </message>
    <message>
        <source>That %1 decides which cases are in the data does not bias this: apart from the effect nothing joins it with %2.</source>
        <translation>Dass %1 entscheidet, welche Fälle in den Daten sind, verzerrt dies nicht: Außer dem Effekt verbindet es nichts mit %2.</translation>
    </message>
    <message>
        <source>That %1 decide which cases are in the data does not bias this: apart from the effect nothing joins them with %2.</source>
        <translation>Dass %1 entscheiden, welche Fälle in den Daten sind, verzerrt dies nicht: Außer dem Effekt verbindet sie nichts mit %2.</translation>
    </message>
    <message>
        <source>The variables marked as adjusted spoil the adjustment.</source>
        <translation>Die als adjustiert markierten Variablen verderben die Adjustierung.</translation>
    </message>
    <message>
        <source>%1 is marked as adjusted but also decides which cases are in the data.</source>
        <translation>%1 ist als adjustiert markiert, entscheidet aber auch, welche Fälle in den Daten sind.</translation>
    </message>
    <message>
        <source>%1 is marked as adjusted but is latent, so there is nothing to adjust with.</source>
        <translation>%1 ist als adjustiert markiert, aber latent; es gibt also nichts, womit man adjustieren könnte.</translation>
    </message>
    <message>
        <source>%1 is marked as adjusted but is an effect of %2 on or behind a causal path; adjusting for it distorts the effect.</source>
        <translation>%1 ist als adjustiert markiert, ist aber eine Wirkung von %2 auf oder hinter einem kausalen Pfad; eine Adjustierung dafür verfälscht den Effekt.</translation>
    </message>
    <message>
        <source>Take the mark “adjusted” off %1.</source>
        <translation>Entfernen Sie die Markierung „adjustiert“ von %1.</translation>
    </message>
    <message>
        <source>With %1 adjusted, the biasing path %2 stays open whatever else is adjusted for.</source>
        <translation>Mit Adjustierung für %1 bleibt der verzerrende Pfad %2 offen, wofür man auch sonst adjustiert.</translation>
    </message>
    <message>
        <source>Adjusting opens it at %1.</source>
        <translation>Die Adjustierung öffnet ihn bei %1.</translation>
    </message>
    <message>
        <source>Take the mark “adjusted” off; without such marks there is a valid adjustment set.</source>
        <translation>Entfernen Sie die Markierung „adjustiert“; ohne solche Markierungen gibt es eine gültige Adjustierungsmenge.</translation>
    </message>
    <message>
        <source>The arrow %1 runs from outcome to treatment; nothing lies on it that could be adjusted for.</source>
        <translation>Der Pfeil %1 läuft von der Zielgröße zur Behandlung; auf ihm liegt nichts, wofür man adjustieren könnte.</translation>
    </message>
    <message>
        <source>The biasing path %1 stays open whatever is adjusted for: it stands for a common cause that was not measured.</source>
        <translation>Der verzerrende Pfad %1 bleibt offen, wofür man auch adjustiert: Er steht für eine gemeinsame Ursache, die nicht gemessen wurde.</translation>
    </message>
    <message>
        <source>The biasing path %1 stays open whatever is adjusted for: %2.</source>
        <translation>Der verzerrende Pfad %1 bleibt offen, wofür man auch adjustiert: %2.</translation>
    </message>
    <message>
        <source>If you expect an effect, draw the path it takes.</source>
        <translation>Wenn Sie einen Effekt erwarten, zeichnen Sie den Pfad, den er nimmt.</translation>
    </message>
    <message>
        <source>the common cause behind %1</source>
        <translation>die gemeinsame Ursache hinter %1</translation>
    </message>
    <message>
        <source>Measuring more does not help; check the arrows on this path.</source>
        <translation>Mehr zu messen hilft nicht; prüfen Sie die Pfeile auf diesem Pfad.</translation>
    </message>
    <message>
        <source>If %1 were measured, adjusting for it would be enough.</source>
        <translation>Würde %1 gemessen, so würde die Adjustierung dafür genügen.</translation>
    </message>
    <message>
        <source>If %1 were measured, adjusting for them would be enough.</source>
        <translation>Würden %1 gemessen, so würde die Adjustierung dafür genügen.</translation>
    </message>
    <message>
        <source>If %1 were measured, adjusting for it together with %2 would be enough.</source>
        <translation>Würde %1 gemessen, so würde die Adjustierung dafür zusammen mit %2 genügen.</translation>
    </message>
    <message>
        <source>If %1 were measured, adjusting for them together with %2 would be enough.</source>
        <translation>Würden %1 gemessen, so würde die Adjustierung dafür zusammen mit %2 genügen.</translation>
    </message>
    <message>
        <source>The effect can be computed by the front-door formula.</source>
        <translation>Der Effekt kann mit der Front-Door-Formel berechnet werden.</translation>
    </message>
    <message>
        <source>But every directed path from %1 to %2 runs through %3, and neither half of the way is confounded beyond what the data show.</source>
        <translation>Aber jeder gerichtete Pfad von %1 zu %2 läuft durch %3, und keine Hälfte des Weges ist über das hinaus konfundiert, was die Daten zeigen.</translation>
    </message>
    <message>
        <source>The effect can be computed, though not by adjustment.</source>
        <translation>Der Effekt kann berechnet werden, wenn auch nicht durch Adjustierung.</translation>
    </message>
    <message>
        <source>But the parts into which unobserved causes divide the graph can be computed one by one, and together they give the effect.</source>
        <translation>Aber die Teile, in die unbeobachtete Ursachen den Graphen zerlegen, können einzeln berechnet werden, und zusammen ergeben sie den Effekt.</translation>
    </message>
    <message>
        <source>Estimate the effect from data by the formula below.</source>
        <translation>Schätzen Sie den Effekt mit der Formel unten aus Daten.</translation>
    </message>
    <message>
        <source>Not decided in the time given.</source>
        <translation>In der verfügbaren Zeit nicht entschieden.</translation>
    </message>
    <message>
        <source>Whether another formula gives the effect was not found out: the search was stopped.</source>
        <translation>Ob eine andere Formel den Effekt ergibt, wurde nicht herausgefunden: Die Suche wurde angehalten.</translation>
    </message>
    <message>
        <source>Or let it be searched for longer.</source>
        <translation>Oder lassen Sie länger suchen.</translation>
    </message>
    <message>
        <source>The effect cannot be computed from these variables, however large the data.</source>
        <translation>Der Effekt kann aus diesen Variablen nicht berechnet werden, wie groß die Daten auch sind.</translation>
    </message>
    <message>
        <source>No other formula exists: %1 and %2 are tied together by unobserved causes, so that two models can agree on all data and disagree on the effect of %3.</source>
        <translation>Es gibt keine andere Formel: %1 und %2 sind durch unbeobachtete Ursachen verknüpft, sodass zwei Modelle in allen Daten übereinstimmen und im Effekt von %3 verschieden sein können.</translation>
    </message>
    <message>
        <source>An experiment is another way, or an instrument with further assumptions.</source>
        <translation>Ein anderer Weg ist ein Experiment oder ein Instrument mit weiteren Annahmen.</translation>
    </message>
    <message>
        <source>The effect cannot be computed by adjustment from selected cases.</source>
        <translation>Der Effekt kann aus ausgewählten Fällen nicht durch Adjustierung berechnet werden.</translation>
    </message>
    <message>
        <source>If %1 was also measured among all cases, selected or not (in a census, say), adjusting for %2 with its distribution from there would be enough.</source>
        <translation>Wäre %1 auch unter allen Fällen gemessen, ausgewählt oder nicht (etwa in einer Volkszählung), würde die Adjustierung für %2 mit der Verteilung von dort genügen.</translation>
    </message>
    <message>
        <source>If %1 were also measured among all cases, selected or not (in a census, say), adjusting for %2 with its distribution from there would be enough.</source>
        <translation>Wären %1 auch unter allen Fällen gemessen, ausgewählt oder nicht (etwa in einer Volkszählung), würde die Adjustierung für %2 mit der Verteilung von dort genügen.</translation>
    </message>
    <message>
        <source>If %1 was also measured among all cases, selected or not (in a census, say), adjusting for %2 with the distribution of %3 from there would be enough.</source>
        <translation>Wäre %1 auch unter allen Fällen gemessen, ausgewählt oder nicht (etwa in einer Volkszählung), würde die Adjustierung für %2 mit der Verteilung von %3 von dort genügen.</translation>
    </message>
    <message>
        <source>If %1 were also measured among all cases, selected or not (in a census, say), adjusting for %2 with the distribution of %3 from there would be enough.</source>
        <translation>Wären %1 auch unter allen Fällen gemessen, ausgewählt oder nicht (etwa in einer Volkszählung), würde die Adjustierung für %2 mit der Verteilung von %3 von dort genügen.</translation>
    </message>
    <message>
        <source>Or use data that were not selected by %1, or take the mark “selected” off if they were not.</source>
        <translation>Oder verwenden Sie Daten, die nicht nach %1 ausgewählt wurden, oder entfernen Sie die Markierung „selektiert“, wenn sie es nicht wurden.</translation>
    </message>
    <message>
        <source>Use data that were not selected by %1, or take the mark “selected” off if they were not.</source>
        <translation>Verwenden Sie Daten, die nicht nach %1 ausgewählt wurden, oder entfernen Sie die Markierung „selektiert“, wenn sie es nicht wurden.</translation>
    </message>
    <message>
        <source>(The graph already says that %1 has no effect.)</source>
        <translation>(Der Graph sagt schon, dass %1 keinen Effekt hat.)</translation>
    </message>
    <message>
        <source>(The graph already says that %1 have no effect.)</source>
        <translation>(Der Graph sagt schon, dass %1 keinen Effekt haben.)</translation>
    </message>
    <message>
        <source>%1 is randomised: arrows into it do not count.</source>
        <translation>%1 ist randomisiert: Pfeile dorthin zählen nicht.</translation>
    </message>
    <message>
        <source>%1 are randomised: arrows into them do not count.</source>
        <translation>%1 sind randomisiert: Pfeile dorthin zählen nicht.</translation>
    </message>
    <message>
        <source>Adjusting for %1 closes every biasing path and every indirect one.</source>
        <translation>Die Adjustierung für %1 schließt jeden verzerrenden und jeden indirekten Pfad.</translation>
    </message>
    <message>
        <source>Adjusting for %1 closes every biasing path and leaves the causal paths open.</source>
        <translation>Die Adjustierung für %1 schließt jeden verzerrenden Pfad und lässt die kausalen Pfade offen.</translation>
    </message>
    <message>
        <source>%1 is a treatment, an outcome or a selection variable, and none of these can be adjusted for.</source>
        <translation>%1 ist eine Behandlung, eine Zielgröße oder eine Selektionsvariable; für keine davon kann adjustiert werden.</translation>
    </message>
    <message>
        <source>%1 is an outcome&apos;s effect and may not be adjusted for.</source>
        <translation>%1 ist eine Wirkung der Zielgröße; dafür darf nicht adjustiert werden.</translation>
    </message>
    <message>
        <source>%1 is an effect of the treatment on or behind a causal path; adjusting for it distorts the effect.</source>
        <translation>%1 ist eine Wirkung der Behandlung auf oder hinter einem kausalen Pfad; eine Adjustierung dafür verfälscht den Effekt.</translation>
    </message>
    <message>
        <source>The cases were selected by %1, which is part of the question.</source>
        <translation>Die Fälle wurden nach %1 ausgewählt, das Teil der Frage ist.</translation>
    </message>
    <message>
        <source>The cases were selected by %1, which depends on the outcome: %2.</source>
        <translation>Die Fälle wurden nach %1 ausgewählt, das von der Zielgröße abhängt: %2.</translation>
    </message>
    <message>
        <source>The cases were selected by %1, which is joined with the outcome by more than the effect: %2.</source>
        <translation>Die Fälle wurden nach %1 ausgewählt, das mit der Zielgröße durch mehr als den Effekt verbunden ist: %2.</translation>
    </message>
    <message>
        <source>With %1 adjusted, the path %2 is open.</source>
        <translation>Mit Adjustierung für %1 ist der Pfad %2 offen.</translation>
    </message>
    <message>
        <source>%1 is an instrument: under the further assumption that the effect is the same for every case and linear, it is %2.</source>
        <translation>%1 ist ein Instrument: Unter der weiteren Annahme, dass der Effekt linear und für jeden Fall gleich ist, beträgt er %2.</translation>
    </message>
    <message>
        <source>%1 is an instrument given %2: under the further assumption that the effect is the same for every case and linear, it is %3.</source>
        <translation>%1 ist gegeben %2 ein Instrument: Unter der weiteren Annahme, dass der Effekt linear und für jeden Fall gleich ist, beträgt er %3.</translation>
    </message>
    <message>
        <source>Measure %1, which is latent now.</source>
        <translation>Messen Sie %1; es ist jetzt latent.</translation>
    </message>
    <message>
        <source>Measure %1, which are latent now.</source>
        <translation>Messen Sie %1; sie sind jetzt latent.</translation>
    </message>
    <message>
        <source>Make an experiment on %1 itself.</source>
        <translation>Führen Sie ein Experiment mit %1 selbst durch.</translation>
    </message>
    <message>
        <source>Make an experiment on %1 themselves.</source>
        <translation>Führen Sie ein Experiment mit %1 selbst durch.</translation>
    </message>
    <message>
        <source>Add an experiment that sets %1 and measures the other variables.</source>
        <translation>Fügen Sie ein Experiment hinzu, das %1 setzt und die anderen Variablen misst.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, and of %2</source>
        <translation>%1 sowie von %2</translation>
    </message>
    <message>
        <source>Rule out, or measure, the hidden common cause of %1.</source>
        <translation>Schließen Sie die verborgene gemeinsame Ursache von %1 aus oder messen Sie sie.</translation>
    </message>
    <message>
        <source>The natural direct and indirect effect of %1 on %2 through %3 can be computed from the data.</source>
        <translation>Der natürliche direkte und indirekte Effekt von %1 auf %2 über %3 kann aus den Daten berechnet werden.</translation>
    </message>
    <message>
        <source>The natural direct and indirect effect of %1 on %2 through %3 cannot be computed from these data, but from experiments.</source>
        <translation>Der natürliche direkte und indirekte Effekt von %1 auf %2 über %3 kann nicht aus diesen Daten, aber aus Experimenten berechnet werden.</translation>
    </message>
    <message>
        <source>The natural direct and indirect effect of %1 on %2 through %3 cannot be told apart, not even by experiments.</source>
        <translation>Der natürliche direkte und indirekte Effekt von %1 auf %2 über %3 lassen sich nicht trennen, auch nicht durch Experimente.</translation>
    </message>
    <message>
        <source>The effect can be computed by adjustment, but the search for a set was stopped.</source>
        <translation>Der Effekt kann durch Adjustierung berechnet werden, aber die Suche nach einer Menge wurde angehalten.</translation>
    </message>
    <message>
        <source>Let it be searched for longer.</source>
        <translation>Lassen Sie länger suchen.</translation>
    </message>
    <message>
        <source>The query is identified: models that agree on what is observed give the same answer.</source>
        <translation>Die Frage ist identifizierbar: Modelle, die im Beobachteten übereinstimmen, geben dieselbe Antwort.</translation>
    </message>
    <message>
        <source>Checked: in a random model of this graph the formula gives the true effect.</source>
        <translation>Geprüft: In einem zufälligen Modell dieses Graphen ergibt die Formel den wahren Effekt.</translation>
    </message>
    <message>
        <source>A check on a random model of this graph contradicts the formula, so it is not shown. This is a mistake of the program: please report it.</source>
        <translation>Eine Prüfung an einem zufälligen Modell dieses Graphen widerspricht der Formel, daher wird sie nicht gezeigt. Das ist ein Fehler des Programms: Bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>Not checked: the comparison with a random model of this graph was not through in the time given.</source>
        <translation>Nicht geprüft: Der Vergleich mit einem zufälligen Modell dieses Graphen wurde in der gegebenen Zeit nicht fertig.</translation>
    </message>
    <message>
        <source>Measure %1 among all cases, too, selected or not (in a census, say).</source>
        <translation>Messen Sie %1 auch unter allen Fällen, ausgewählt oder nicht (etwa in einer Vollerhebung).</translation>
    </message>
    <message>
        <source>Get cases that were not selected by %1.</source>
        <translation>Beschaffen Sie Fälle, die nicht durch %1 ausgewählt wurden.</translation>
    </message>
    <message>
        <source>Not decided: the formula did not stand the check.</source>
        <translation>Nicht entschieden: Die Formel hielt der Prüfung nicht stand.</translation>
    </message>
    <message>
        <source>Report the graph to the makers of the program.</source>
        <translation>Melden Sie den Graphen den Herstellern des Programms.</translation>
    </message>
</context>
<context>
    <name>independence</name>
    <message>
        <source>Column “%1” has a different text in each row: it names the rows and says nothing about them.</source>
        <translation>Die Spalte „%1“ hat in jeder Zeile einen anderen Text: Sie benennt die Zeilen und sagt nichts über sie aus.</translation>
    </message>
    <message>
        <source>Choose another column for this variable.</source>
        <translation>Wählen Sie eine andere Spalte für diese Variable.</translation>
    </message>
    <message>
        <source>All columns have levels or few values, so rows are counted.</source>
        <translation>Alle Spalten haben Stufen oder wenige Werte; daher werden Zeilen ausgezählt.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have levels, and numbers are given, so regressions of levels are compared.</source>
        <translation>„%1“ und „%2“ haben Stufen, und Zahlen sind gegeben; daher werden Regressionen der Stufen verglichen.</translation>
    </message>
    <message>
        <source>“%1” is far from normally distributed, so the test is one that needs no form of distribution or dependence.</source>
        <translation>„%1“ ist bei Weitem nicht normalverteilt; daher wird ein Test verwendet, der keine bestimmte Form der Verteilung oder Abhängigkeit voraussetzt.</translation>
    </message>
    <message>
        <source>All columns have numbers, so their partial correlation is tested; it sees linear dependence only.</source>
        <translation>Alle Spalten haben Zahlen; daher wird ihre partielle Korrelation geprüft. Sie erkennt nur lineare Abhängigkeit.</translation>
    </message>
    <message>
        <source>Some columns have numbers and some levels, so lines within levels are compared; they see dependence of means only.</source>
        <translation>Manche Spalten haben Zahlen, manche Stufen; daher werden Geraden innerhalb der Stufen verglichen. Sie erkennen nur Abhängigkeit der Mittelwerte.</translation>
    </message>
    <message>
        <source>There is no such test.</source>
        <translation>Einen solchen Test gibt es nicht.</translation>
    </message>
    <message>
        <source>share of variance explained</source>
        <translation>Anteil der erklärten Varianz</translation>
    </message>
    <message>
        <source>Both “%1” and “%2” hold levels.</source>
        <translation>Sowohl „%1“ als auch „%2“ enthält Stufen.</translation>
    </message>
    <message>
        <source>Choose logistic regression, or a test of counts.</source>
        <translation>Wählen Sie die logistische Regression oder einen Test für Häufigkeiten.</translation>
    </message>
    <message>
        <source>In no stratum of the given columns are there enough rows in which both “%1” and “%2” vary.</source>
        <translation>In keiner Schicht der gegebenen Spalten gibt es genug Zeilen, in denen sowohl „%1“ als auch „%2“ variiert.</translation>
    </message>
    <message>
        <source>Bring more data, or join levels of the given columns.</source>
        <translation>Verwenden Sie mehr Daten oder fassen Sie Stufen der gegebenen Spalten zusammen.</translation>
    </message>
    <message>
        <source>%1 of %2 rows are in strata that are too small or in which one of the two columns does not vary, and say nothing.</source>
        <translation>%1 von %2 Zeilen liegen in Schichten, die zu klein sind oder in denen eine der beiden Spalten nicht variiert, und sagen nichts aus.</translation>
    </message>
    <message>
        <source>Cramér&apos;s V (corrected)</source>
        <translation>Cramérs V (korrigiert)</translation>
    </message>
    <message>
        <source>%1 of %2 rows are in strata in which one of the two columns does not vary, and say nothing.</source>
        <translation>%1 von %2 Zeilen liegen in Schichten, in denen eine der beiden Spalten nicht variiert, und sagen nichts aus.</translation>
    </message>
    <message>
        <source>The expected count is below 5 in %1 of %2 cells, so the p-value is rough.</source>
        <translation>Die erwartete Häufigkeit liegt in %1 von %2 Zellen unter 5; der p-Wert ist daher ungenau.</translation>
    </message>
    <message>
        <source>The expected count is below 5 in %1 of %2 cells, so the statistic was scaled to the mean and variance that it has when one column is shuffled within strata (seed %3).</source>
        <translation>Die erwartete Häufigkeit liegt in %1 von %2 Zellen unter 5; die Teststatistik wurde daher auf den Mittelwert und die Varianz skaliert, die sie hat, wenn eine Spalte innerhalb der Schichten permutiert wird (Startwert %3).</translation>
    </message>
    <message>
        <source>In no stratum of the given columns do both “%1” and “%2” vary.</source>
        <translation>In keiner Schicht der gegebenen Spalten variieren „%1“ und „%2“ beide.</translation>
    </message>
    <message>
        <source>The level of the tests is not between 0 and 1.</source>
        <translation>Das Signifikanzniveau der Tests liegt nicht zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>A customary level is 0.05.</source>
        <translation>Ein übliches Niveau ist 0,05.</translation>
    </message>
    <message>
        <source>The data have no column for “%1”.</source>
        <translation>Die Daten haben keine Spalte für „%1“.</translation>
    </message>
    <message>
        <source>Choose a column for it.</source>
        <translation>Wählen Sie eine Spalte dafür.</translation>
    </message>
    <message>
        <source>Two variables stand for the column “%1”.</source>
        <translation>Zwei Variablen stehen für die Spalte „%1“.</translation>
    </message>
    <message>
        <source>Choose another column for one of them.</source>
        <translation>Wählen Sie für eine davon eine andere Spalte.</translation>
    </message>
    <message>
        <source>The data are too few for a comparison within levels, so the kernel test was used.</source>
        <translation>Für einen Vergleich innerhalb der Stufen sind es zu wenige Daten; daher wurde der Kern-Test verwendet.</translation>
    </message>
    <message>
        <source>“%1” is latent, so there are no data on it.</source>
        <translation>„%1“ ist latent; dazu gibt es keine Daten.</translation>
    </message>
    <message>
        <source>“%1” has no column in the data.</source>
        <translation>„%1“ hat keine Spalte in den Daten.</translation>
    </message>
    <message>
        <source>This test was asked for.</source>
        <translation>Dieser Test wurde verlangt.</translation>
    </message>
    <message>
        <source>There was no time left for this test.</source>
        <translation>Für diesen Test blieb keine Zeit.</translation>
    </message>
    <message>
        <source>No independence that the graph implies could be tested.</source>
        <translation>Keine der Unabhängigkeiten, die aus dem Graphen folgen, konnte geprüft werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 tested independences fail in the data.</source>
        <comment>%n of %1 tested independences fails in the data.</comment>
        <translation>
            <numerusform>%n von %1 geprüften Unabhängigkeiten gilt in den Daten nicht.</numerusform>
            <numerusform>%n von %1 geprüften Unabhängigkeiten gelten in den Daten nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be tested.</source>
        <comment>%n could not be tested.</comment>
        <translation>
            <numerusform>%n konnte nicht geprüft werden.</numerusform>
            <numerusform>%n konnten nicht geprüft werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether %1 and %2 are independent, as the graph says, could not be tested.</source>
        <translation>Ob %1 und %2 unabhängig sind, wie der Graph sagt, konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The graph says that %1 and %2 are independent; the data do not contradict it (adjusted %3).</source>
        <translation>Nach dem Graphen sind %1 und %2 unabhängig; die Daten widersprechen dem nicht (adjustiertes %3).</translation>
    </message>
    <message>
        <source>The graph says that %1 and %2 are independent given %3; the data do not contradict it (adjusted %4).</source>
        <translation>Nach dem Graphen sind %1 und %2 gegeben %3 unabhängig; die Daten widersprechen dem nicht (adjustiertes %4).</translation>
    </message>
    <message>
        <source>The graph says that %1 and %2 are independent, but in the data they are not: %3 %4, adjusted %5.</source>
        <translation>Nach dem Graphen sind %1 und %2 unabhängig, in den Daten aber nicht: %3 %4, adjustiertes %5.</translation>
    </message>
    <message>
        <source>The graph says that %1 and %2 are independent given %3, but in the data they are not: %4 %5, adjusted %6.</source>
        <translation>Nach dem Graphen sind %1 und %2 gegeben %3 unabhängig, in den Daten aber nicht: %4 %5, adjustiertes %6.</translation>
    </message>
    <message>
        <source>kernel alignment</source>
        <translation>Kern-Alignment</translation>
    </message>
    <message>
        <source>%1 of %2 complete rows, drawn at random with the seed %3, were used.</source>
        <translation>Verwendet wurden %1 von %2 vollständigen Zeilen, zufällig gezogen mit dem Startwert %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n complete rows are too few for so many levels.</source>
        <comment>%n complete row is too few for so many levels.</comment>
        <translation>
            <numerusform>%n vollständige Zeile ist zu wenig für so viele Stufen.</numerusform>
            <numerusform>%n vollständige Zeilen sind zu wenige für so viele Stufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Join levels, or bring more data.</source>
        <translation>Fassen Sie Stufen zusammen oder verwenden Sie mehr Daten.</translation>
    </message>
    <message>
        <source>share of information explained</source>
        <translation>Anteil der erklärten Information</translation>
    </message>
    <message>
        <source>Column “%1” holds numbers, not levels.</source>
        <translation>Die Spalte „%1“ enthält Zahlen, keine Stufen.</translation>
    </message>
    <message>
        <source>Choose a test for numbers and levels.</source>
        <translation>Wählen Sie einen Test für Zahlen und Stufen.</translation>
    </message>
    <message>
        <source>A level has few rows, so the p-value is rough.</source>
        <translation>Eine Stufe hat nur wenige Zeilen; der p-Wert ist daher ungenau.</translation>
    </message>
    <message>
        <source>Column “%1” holds levels without an order, which have no correlation.</source>
        <translation>Die Spalte „%1“ enthält Stufen ohne Reihenfolge; für diese gibt es keine Korrelation.</translation>
    </message>
    <message>
        <source>partial correlation</source>
        <translation>partielle Korrelation</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message numerus="yes">
        <source>%n of the given columns say nothing beyond the others and were left out.</source>
        <comment>%n of the given columns says nothing beyond the others and was left out.</comment>
        <translation>
            <numerusform>%n der gegebenen Spalten sagt nicht mehr als die anderen und wurde weggelassen.</numerusform>
            <numerusform>%n der gegebenen Spalten sagen nicht mehr als die anderen und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column “%1” holds an infinite number.</source>
        <translation>Die Spalte „%1“ enthält eine unendliche Zahl.</translation>
    </message>
    <message>
        <source>Mark such cells as missing.</source>
        <translation>Kennzeichnen Sie solche Zellen als fehlend.</translation>
    </message>
    <message>
        <source>Column “%1” does not vary in the rows without missing cells.</source>
        <translation>Die Spalte „%1“ variiert in den Zeilen ohne fehlende Zellen nicht.</translation>
    </message>
    <message>
        <source>Bring data in which it varies.</source>
        <translation>Verwenden Sie Daten, in denen sie variiert.</translation>
    </message>
    <message>
        <source>The given columns determine “%1”, so nothing is left that could depend on anything.</source>
        <translation>Die gegebenen Spalten bestimmen „%1“ vollständig; es bleibt nichts, was noch von etwas abhängen könnte.</translation>
    </message>
    <message>
        <source>Leave out columns that say the same in other words.</source>
        <translation>Lassen Sie Spalten weg, die dasselbe in anderer Form sagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n complete rows are too few for this test.</source>
        <comment>%n complete row is too few for this test.</comment>
        <translation>
            <numerusform>%n vollständige Zeile ist zu wenig für diesen Test.</numerusform>
            <numerusform>%n vollständige Zeilen sind zu wenige für diesen Test.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out columns with many missing cells, or bring more data.</source>
        <translation>Lassen Sie Spalten mit vielen fehlenden Zellen weg oder verwenden Sie mehr Daten.</translation>
    </message>
    <message>
        <source>partial correlation (Fisher&apos;s z)</source>
        <translation>partielle Korrelation (Fishers z)</translation>
    </message>
    <message>
        <source>G² test of counts</source>
        <translation>G²-Test für Häufigkeiten</translation>
    </message>
    <message>
        <source>chi-squared test of counts</source>
        <translation>Chi-Quadrat-Test für Häufigkeiten</translation>
    </message>
    <message>
        <source>conditional Gaussian likelihood ratio</source>
        <translation>bedingt gaußscher Likelihood-Quotient</translation>
    </message>
    <message>
        <source>logistic regression likelihood ratio</source>
        <translation>Likelihood-Quotient der logistischen Regression</translation>
    </message>
    <message>
        <source>kernel test (KCI)</source>
        <translation>Kern-Test (KCI)</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> </source>
        <translation> </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
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
<context>
    <name>project</name>
    <message>
        <source>a column is of the unknown type %1.</source>
        <translation>Eine Spalte hat den unbekannten Typ %1.</translation>
    </message>
    <message>
        <source>there are two columns called “%1”.</source>
        <translation>Es gibt zwei Spalten namens „%1“.</translation>
    </message>
    <message>
        <source>a level belongs to no column.</source>
        <translation>Eine Stufe gehört zu keiner Spalte.</translation>
    </message>
    <message>
        <source>the column of numbers “%1” has levels.</source>
        <translation>Die Zahlenspalte „%1“ hat Stufen.</translation>
    </message>
    <message>
        <source>the column “%1” has a level twice.</source>
        <translation>Die Spalte „%1“ hat eine Stufe zweimal.</translation>
    </message>
    <message>
        <source>the yes/no column “%1” has not two levels.</source>
        <translation>Die Ja/Nein-Spalte „%1“ hat nicht zwei Stufen.</translation>
    </message>
    <message>
        <source>the value of “%1” in row %2 is not a number.</source>
        <translation>Der Wert von „%1“ in Zeile %2 ist keine Zahl.</translation>
    </message>
    <message>
        <source>the value of “%1” in row %2 is not a whole number.</source>
        <translation>Der Wert von „%1“ in Zeile %2 ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>the value of “%1” in row %2 is not one of its levels.</source>
        <translation>Der Wert von „%1“ in Zeile %2 ist keine ihrer Stufen.</translation>
    </message>
    <message>
        <source>the data tables have different numbers of rows.</source>
        <translation>Die Datentabellen haben verschieden viele Zeilen.</translation>
    </message>
    <message>
        <source>the attributes of a part of the graph cannot be read.</source>
        <translation>Die Attribute eines Teils des Graphen können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 has a position that is no number.</source>
        <translation>Die Position ist keine Zahl bei: %1.</translation>
    </message>
    <message>
        <source>the variable “%1”</source>
        <translation>Variable „%1“</translation>
    </message>
    <message>
        <source>%1 has an impossible id.</source>
        <translation>Die Kennung ist unmöglich bei: %1.</translation>
    </message>
    <message>
        <source>%1 has a role that does not exist.</source>
        <translation>Eine Rolle gibt es nicht bei: %1.</translation>
    </message>
    <message>
        <source>an edge belongs to a variable that is not there.</source>
        <translation>Eine Kante gehört zu einer Variablen, die es nicht gibt.</translation>
    </message>
    <message>
        <source>an edge is of the unknown kind “%1”.</source>
        <translation>Eine Kante ist von der unbekannten Art „%1“.</translation>
    </message>
    <message>
        <source>the order of the variables has a gap.</source>
        <translation>Die Reihenfolge der Variablen hat eine Lücke.</translation>
    </message>
    <message>
        <source>“%1” is not a Dovetail project.</source>
        <translation>„%1“ ist kein Dovetail-Projekt.</translation>
    </message>
    <message>
        <source>Open a .dovetail file, or use Import for data and graphs.</source>
        <translation>Öffnen Sie eine .dovetail-Datei oder verwenden Sie „Importieren“ für Daten und Graphen.</translation>
    </message>
    <message>
        <source>“%1” is a Dovetail project, but it is damaged: %2</source>
        <translation>„%1“ ist ein Dovetail-Projekt, aber beschädigt: %2</translation>
    </message>
    <message>
        <source>Open a backup copy if there is one; the file has not been changed.</source>
        <translation>Öffnen Sie eine Sicherungskopie, wenn es eine gibt; die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>Check the name; it may have been moved or renamed.</source>
        <translation>Prüfen Sie den Namen; sie wurde vielleicht verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that you have the right to read it.</source>
        <translation>Prüfen Sie, ob Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>its end is missing, as after an interrupted copy.</source>
        <translation>Das Ende fehlt, wie nach einem unterbrochenen Kopieren.</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer version of Dovetail (file version %2, this program reads up to %3).</source>
        <translation>„%1“ wurde mit einer neueren Version von Dovetail gespeichert (Dateiversion %2, dieses Programm liest bis %3).</translation>
    </message>
    <message>
        <source>Update Dovetail to open it; the file has not been changed.</source>
        <translation>Aktualisieren Sie Dovetail, um sie zu öffnen; die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>its pages do not fit together (%1).</source>
        <translation>Die Seiten passen nicht zusammen (%1).</translation>
    </message>
    <message>
        <source>the column “%1” stands for two variables.</source>
        <translation>Die Spalte „%1“ steht für zwei Variablen.</translation>
    </message>
    <message>
        <source>the parts of a stored result do not fit together.</source>
        <translation>Die Teile eines gespeicherten Ergebnisses passen nicht zusammen.</translation>
    </message>
    <message>
        <source>a stored result cannot be read (%1).</source>
        <translation>Ein gespeichertes Ergebnis kann nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>Recovery copies cannot be written to “%1”.</source>
        <translation>Sicherungskopien können nicht nach „%1“ geschrieben werden.</translation>
    </message>
    <message>
        <source>Save often, or free some space there.</source>
        <translation>Speichern Sie oft oder geben Sie dort Platz frei.</translation>
    </message>
    <message>
        <source>This document has been restored or discarded in another window.</source>
        <translation>Dieses Dokument wurde in einem anderen Fenster wiederhergestellt oder verworfen.</translation>
    </message>
    <message>
        <source>Look there for it.</source>
        <translation>Suchen Sie es dort.</translation>
    </message>
    <message>
        <source>Choose another folder; what you have open is still here.</source>
        <translation>Wählen Sie einen anderen Ordner; was Sie geöffnet haben, ist noch da.</translation>
    </message>
    <message>
        <source>There is no folder “%1” (any more).</source>
        <translation>Es gibt keinen Ordner „%1“ (mehr).</translation>
    </message>
    <message>
        <source>You have no right to write into the folder “%1”.</source>
        <translation>Sie dürfen nicht in den Ordner „%1“ schreiben.</translation>
    </message>
    <message>
        <source>The folder “%1” can only be read.</source>
        <translation>Der Ordner „%1“ kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Geben Sie Speicherplatz frei und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file system refused (%1).</source>
        <translation>Das Dateisystem hat abgelehnt (%1).</translation>
    </message>
    <message>
        <source>There is something else of that name.</source>
        <translation>Es gibt schon etwas anderes mit diesem Namen.</translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation>Die Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Save under another name, or remove the protection; what you have open is still here.</source>
        <translation>Speichern Sie unter einem anderen Namen oder heben Sie den Schutz auf; was Sie geöffnet haben, ist noch da.</translation>
    </message>
    <message>
        <source>Another program is saving to this file right now.</source>
        <translation>Ein anderes Programm speichert gerade in diese Datei.</translation>
    </message>
    <message>
        <source>Try again when it has ended, or save under another name.</source>
        <translation>Versuchen Sie es noch einmal, wenn es fertig ist, oder speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” could not be saved.</source>
        <translation>„%1“ konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The file would be larger than files may be here.</source>
        <translation>Die Datei würde größer, als Dateien hier sein dürfen.</translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation>Die Datei ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>Another program is using the file.</source>
        <translation>Ein anderes Programm benutzt die Datei.</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>Schließen Sie sie dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The database said: %1.</source>
        <translation>Die Datenbank meldet: %1.</translation>
    </message>
    <message>
        <source>No treatment is chosen.</source>
        <translation>Es ist keine Behandlung gewählt.</translation>
    </message>
    <message>
        <source>No outcome is chosen.</source>
        <translation>Es ist keine Zielgröße gewählt.</translation>
    </message>
    <message>
        <source>Choose the treatment first.</source>
        <translation>Wählen Sie zuerst die Behandlung.</translation>
    </message>
    <message>
        <source>Choose the outcome first.</source>
        <translation>Wählen Sie zuerst die Zielgröße.</translation>
    </message>
    <message>
        <source>There is more than one treatment.</source>
        <translation>Es gibt mehr als eine Behandlung.</translation>
    </message>
    <message>
        <source>There is more than one outcome.</source>
        <translation>Es gibt mehr als eine Zielgröße.</translation>
    </message>
    <message>
        <source>Estimation needs a single treatment: choose one of them.</source>
        <translation>Zum Schätzen braucht es genau eine Behandlung: Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>Estimation needs a single outcome: choose one of them.</source>
        <translation>Zum Schätzen braucht es genau eine Zielgröße: Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>The variable “%1” has no column in the data.</source>
        <translation>Die Variable „%1“ hat keine Spalte in den Daten.</translation>
    </message>
    <message>
        <source>Drag a column onto it, or import data that have a column of this name.</source>
        <translation>Ziehen Sie eine Spalte darauf oder importieren Sie Daten mit einer Spalte dieses Namens.</translation>
    </message>
    <message>
        <source>“%1” is marked as latent, so it cannot be used.</source>
        <translation>„%1“ ist als latent markiert und kann daher nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Mark it as observed, or ask about another variable.</source>
        <translation>Markieren Sie sie als beobachtet oder fragen Sie nach einer anderen Variablen.</translation>
    </message>
    <message>
        <source>The transformer&apos;s answer would not be the effect: %1</source>
        <translation>Die Antwort des Transformers wäre nicht der Effekt: %1</translation>
    </message>
    <message>
        <source>See the verdict beside the canvas for what to do.</source>
        <translation>Das Urteil neben der Zeichenfläche sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>There are no data yet.</source>
        <translation>Es gibt noch keine Daten.</translation>
    </message>
    <message>
        <source>Import a file first.</source>
        <translation>Importieren Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>Train again.</source>
        <translation>Trainieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The transformer was trained on other data than those that are open now.</source>
        <translation>Der Transformer wurde mit anderen Daten trainiert als denen, die jetzt geöffnet sind.</translation>
    </message>
    <message>
        <source>The transformer was trained with the column “%1”, which no measured variable on the canvas stands for any more.</source>
        <translation>Der Transformer wurde mit der Spalte „%1“ trainiert, für die keine gemessene Variable auf der Zeichenfläche mehr steht.</translation>
    </message>
    <message>
        <source>Another program has not finished writing to the file.</source>
        <translation>Ein anderes Programm hat das Schreiben in die Datei nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Open the file with that program and close it there; then try again.</source>
        <translation>Öffnen Sie die Datei mit diesem Programm und schließen Sie sie dort; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The statement does more than to read tables (%1).</source>
        <translation>Die Anweisung tut mehr, als Tabellen zu lesen (%1).</translation>
    </message>
    <message>
        <source>Write a query that begins with SELECT.</source>
        <translation>Schreiben Sie eine Abfrage, die mit SELECT beginnt.</translation>
    </message>
    <message>
        <source>The memory does not suffice.</source>
        <translation>Der Speicher reicht nicht aus.</translation>
    </message>
    <message>
        <source>Close other programs, or ask for less.</source>
        <translation>Schließen Sie andere Programme oder fordern Sie weniger an.</translation>
    </message>
    <message>
        <source>Another program has left changes beside the file that are not in it.</source>
        <translation>Ein anderes Programm hat neben der Datei Änderungen hinterlassen, die nicht darin enthalten sind.</translation>
    </message>
    <message>
        <source>The query is not understood: %1.</source>
        <translation>Die Abfrage ist nicht verständlich: %1.</translation>
    </message>
    <message>
        <source>Check it; names with unusual characters stand in double quotes.</source>
        <translation>Prüfen Sie sie; Namen mit ungewöhnlichen Zeichen stehen in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no statement in the text.</source>
        <translation>Der Text enthält keine Anweisung.</translation>
    </message>
    <message>
        <source>There is more than one statement in the text.</source>
        <translation>Der Text enthält mehr als eine Anweisung.</translation>
    </message>
    <message>
        <source>Write one query that begins with SELECT.</source>
        <translation>Schreiben Sie eine einzige Abfrage, die mit SELECT beginnt.</translation>
    </message>
</context>
</TS>
