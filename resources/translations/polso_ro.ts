<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>How the customers of a small business are doing: who stays, who leaves, what they are worth and what they cost.

Polso reads the files you open and never writes to them. Nothing leaves this computer.

Icons: Lucide (ISC licence). Typeface: Inter (SIL Open Font Licence).</source>
        <translation>Cum stau clienții unei afaceri mici: cine rămâne, cine pleacă, cât valorează și cât costă.

Polso citește fișierele pe care le deschideți și nu scrie niciodată în ele. Nimic nu părăsește acest calculator.

Pictograme: Lucide (licența ISC). Font: Inter (licența SIL Open Font).</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fișier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editare</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vizualizare</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajutor</translation>
    </message>
    <message>
        <source>Open the &amp;sample business</source>
        <translation>Deschide afacerea de &amp;exemplu</translation>
    </message>
    <message>
        <source>&amp;New business</source>
        <translation>A&amp;facere nouă</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Deschide…</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>Deschide un d&amp;osar…</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>&amp;Lipește celule</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recente</translation>
    </message>
    <message>
        <source>&amp;Type monthly totals…</source>
        <translation>Introdu &amp;totaluri lunare…</translation>
    </message>
    <message>
        <source>A &amp;workbook to fill in</source>
        <translation>Re&amp;gistru de lucru de completat</translation>
    </message>
    <message>
        <source>Save &amp;a copy…</source>
        <translation>&amp;Salvează o copie…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Redenu&amp;mește…</translation>
    </message>
    <message>
        <source>Mo&amp;ve…</source>
        <translation>M&amp;ută…</translation>
    </message>
    <message>
        <source>Restore &amp;points…</source>
        <translation>&amp;Puncte de restaurare…</translation>
    </message>
    <message>
        <source>&amp;Close the business</source>
        <translation>Î&amp;nchide afacerea</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>E&amp;xportă graficul…</translation>
    </message>
    <message>
        <source>E&amp;xport report…</source>
        <translation>Exportă r&amp;aportul…</translation>
    </message>
    <message>
        <source>Co&amp;py chart</source>
        <translation>&amp;Copiază graficul</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Ieșire</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anulează</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refă</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Caută…</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Se&amp;tări</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Secțiune</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Fila &amp;următoare</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Fila &amp;precedentă</translation>
    </message>
    <message>
        <source>Show the &amp;table</source>
        <translation>Arată &amp;tabelul</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Te&amp;mă</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Limbă</translation>
    </message>
    <message>
        <source>&amp;About Polso</source>
        <translation>&amp;Despre Polso</translation>
    </message>
</context>
<context>
    <name>Benchmark</name>
    <message>
        <source>Benchmark of {metric}</source>
        <translation>Reper: {metric}</translation>
    </message>
    <message>
        <source>Write numbers that rise from the left to the right, as 3 and 5.</source>
        <translation>Scrieți numere care cresc de la stânga la dreapta, de exemplu 3 și 5.</translation>
    </message>
    <message>
        <source>Not judged at all.</source>
        <translation>Nu se evaluează deloc.</translation>
    </message>
    <message>
        <source>For weeks</source>
        <translation>Pentru săptămâni</translation>
    </message>
    <message>
        <source>For months</source>
        <translation>Pentru luni</translation>
    </message>
    <message>
        <source>For quarters</source>
        <translation>Pentru trimestre</translation>
    </message>
    <message>
        <source>For years</source>
        <translation>Pentru ani</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Așa cum a fost publicat</translation>
    </message>
    <message>
        <source>Nothing is known to be published for this.</source>
        <translation>Nu se cunoaște nimic publicat pentru acest caz.</translation>
    </message>
    <message>
        <source>Your own history</source>
        <translation>Istoricul dumneavoastră</translation>
    </message>
    <message>
        <source>The values at which it changes from one word to the next, from low to high.</source>
        <translation>Valorile la care se trece de la un calificativ la următorul, de la mic la mare.</translation>
    </message>
    <message>
        <source>Your own edges</source>
        <translation>Pragurile dumneavoastră</translation>
    </message>
</context>
<context>
    <name>BenchmarkDialog</name>
    <message>
        <source>Use</source>
        <translation>Folosește</translation>
    </message>
    <message>
        <source>Edge {number}, from low to high</source>
        <translation>Pragul {number}, de la mic la mare</translation>
    </message>
    <message>
        <source>So it would be judged</source>
        <translation>Așa ar fi evaluat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
</context>
<context>
    <name>Business</name>
    <message>
        <source>Saved as {file}</source>
        <translation>Salvat ca {file}</translation>
    </message>
    <message>
        <source>Chart copied to the clipboard</source>
        <translation>Grafic copiat în clipboard</translation>
    </message>
    <message>
        <source>Table copied to the clipboard</source>
        <translation>Tabel copiat în clipboard</translation>
    </message>
    <message>
        <source>removal of {file}</source>
        <translation>eliminarea fișierului {file}</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Raport…</translation>
    </message>
</context>
<context>
    <name>BusinessView</name>
    <message>
        <source>data to {day}</source>
        <translation>date până la {day}</translation>
    </message>
    <message>
        <source>Polso has no figure for this section yet.</source>
        <translation>Polso nu are încă nicio cifră pentru această secțiune.</translation>
    </message>
    <message>
        <source>This figure needs {what}.</source>
        <translation>Pentru această cifră este nevoie de {what}.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importă un fișier</translation>
    </message>
</context>
<context>
    <name>ButtonEditor</name>
    <message>
        <source>Change…</source>
        <translation>Schimbă…</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>A workbook to fill in</source>
        <translation>Registru de lucru de completat</translation>
    </message>
    <message>
        <source>Saved as {file}. Fill it in, save it, and open it here.</source>
        <translation>Salvat ca {file}. Completați-l, salvați-l și deschideți-l aici.</translation>
    </message>
    <message>
        <source>Typed figures</source>
        <translation>Cifre introduse manual</translation>
    </message>
    <message>
        <source>Taking the figures in</source>
        <translation>Se preiau cifrele</translation>
    </message>
    <message>
        <source>My business</source>
        <translation>Afacerea mea</translation>
    </message>
    <message>
        <source>typing of figures</source>
        <translation>introducerea cifrelor</translation>
    </message>
    <message>
        <source>removal of the typed figures</source>
        <translation>eliminarea cifrelor introduse</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Copy to the clipboard</source>
        <translation>Copiază în clipboard</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exportă graficul</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>by week</source>
        <translation>pe săptămâni</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>pe luni</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>pe trimestre</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>pe ani</translation>
    </message>
    <message>
        <source>No benchmark for this metric and length of period.</source>
        <translation>Nu există reper pentru acest indicator și această lungime a perioadei.</translation>
    </message>
    <message>
        <source>grade A, primary study</source>
        <translation>grad A, studiu de primă mână</translation>
    </message>
    <message>
        <source>grade B, study as quoted</source>
        <translation>grad B, studiu citat de alții</translation>
    </message>
    <message>
        <source>grade C, rule of thumb</source>
        <translation>grad C, regulă empirică</translation>
    </message>
    <message>
        <source>Benchmark: {bands}. Source: {source}.</source>
        <translation>Reper: {bands}. Sursă: {source}.</translation>
    </message>
    <message>
        <source>{band} {low} to {high}</source>
        <translation>{band} de la {low} la {high}</translation>
    </message>
    <message>
        <source>{band} from {edge}</source>
        <translation>{band} de la {edge}</translation>
    </message>
    <message>
        <source>{band} up to {edge}</source>
        <translation>{band} până la {edge}</translation>
    </message>
    <message>
        <source>Shaded: 95 % interval.</source>
        <translation>Zona umbrită: interval de 95 %.</translation>
    </message>
    <message>
        <source>Dashed, with a ring: a period that is not complete yet.</source>
        <translation>Linie întreruptă, cu cerc: o perioadă care nu este încă încheiată.</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) with a small sample.</source>
        <translation>
            <numerusform>%n perioadă cu eșantion mic.</numerusform>
            <numerusform>%n perioade cu eșantion mic.</numerusform>
            <numerusform>%n de perioade cu eșantion mic.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>From {files}.</source>
        <translation>Din {files}.</translation>
    </message>
    <message>
        <source>Data to {day}.</source>
        <translation>Date până la {day}.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bun</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>acceptabil</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>slab</translation>
    </message>
    <message>
        <source>{title}: no value in these periods.</source>
        <translation>{title}: nicio valoare în aceste perioade.</translation>
    </message>
    <message>
        <source>{title} in {first}: {latest}.</source>
        <translation>{title} în {first}: {latest}.</translation>
    </message>
    <message>
        <source>{title} from {first} to {last}: latest {latest}, lowest {lowest} in {lowest_in}, highest {highest} in {highest_in}.</source>
        <translation>{title}, din {first} până în {last}: ultima valoare {latest}, cea mai mică {lowest} în {lowest_in}, cea mai mare {highest} în {highest_in}.</translation>
    </message>
    <message numerus="yes">
        <source>Split into %n group(s)</source>
        <translation>
            <numerusform>Împărțire în %n grup</numerusform>
            <numerusform>Împărțire în %n grupuri</numerusform>
            <numerusform>Împărțire în %n de grupuri</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>No value in these periods.</source>
        <translation>Nicio valoare în aceste perioade.</translation>
    </message>
    <message>
        <source>95 % interval {low} to {high}</source>
        <translation>Interval de 95 %: de la {low} la {high}</translation>
    </message>
    <message numerus="yes">
        <source>Small sample: %n answer(s)</source>
        <translation>
            <numerusform>Eșantion mic: %n răspuns</numerusform>
            <numerusform>Eșantion mic: %n răspunsuri</numerusform>
            <numerusform>Eșantion mic: %n de răspunsuri</numerusform>
        </translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Încă neîncheiată</translation>
    </message>
    <message>
        <source>{title} from {first} to {last}. In {period}: {parts}; net {net}.</source>
        <translation>{title}, din {first} până în {last}. În {period}: {parts}; net {net}.</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Comma</source>
        <translation>Virgulă</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punct și virgulă</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Bară verticală</translation>
    </message>
    <message>
        <source>“{delimiter}”</source>
        <translation>„{delimiter}”</translation>
    </message>
    <message>
        <source>Header in row {row}</source>
        <translation>Antet în rândul {row}</translation>
    </message>
    <message>
        <source>day / month / year</source>
        <translation>zi / lună / an</translation>
    </message>
    <message>
        <source>month / day / year</source>
        <translation>lună / zi / an</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luminoasă</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Întunecată</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ca sistemul</translation>
    </message>
</context>
<context>
    <name>ColumnTypes</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Sumă de bani</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dată</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durată</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Da sau nu</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Further question</source>
        <translation>Altă întrebare</translation>
    </message>
    <message>
        <source>Keep as “{column}”</source>
        <translation>Păstrează ca „{column}”</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omite</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>The last sign of life was on {moment}. Nothing was lost: each change is kept as soon as it is made. What was open is among the recent files.</source>
        <translation>Ultimul semn de viață a fost la {moment}. Nu s-a pierdut nimic: fiecare schimbare este păstrată imediat ce este făcută. Ce era deschis se află printre fișierele recente.</translation>
    </message>
    <message>
        <source>Polso ended unexpectedly last time</source>
        <translation>Polso s-a închis neașteptat data trecută</translation>
    </message>
</context>
<context>
    <name>DetailModel</name>
    <message>
        <source>Rating</source>
        <translation>Calificativ</translation>
    </message>
</context>
<context>
    <name>DetailTable</name>
    <message>
        <source>The space bar sorts by the column. Enter shows the rows of the files.</source>
        <translation>Bara de spațiu sortează după coloană. Enter arată rândurile din fișiere.</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Sortează după această coloană</translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>Show its rows</source>
        <translation>Arată rândurile liniei</translation>
    </message>
    <message>
        <source>The rows of the files behind the line that is chosen (Enter)</source>
        <translation>Rândurile din fișiere aflate în spatele liniei alese (Enter)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Save the table as a file</source>
        <translation>Salvează tabelul ca fișier</translation>
    </message>
    <message>
        <source>Counting the rows…</source>
        <translation>Se numără rândurile…</translation>
    </message>
    <message>
        <source>This table could not be made.</source>
        <translation>Acest tabel nu a putut fi creat.</translation>
    </message>
    <message>
        <source>Find in “{column}”</source>
        <translation>Caută în „{column}”</translation>
    </message>
    <message>
        <source>Nothing is named “{text}”.</source>
        <translation>Nimic nu se numește „{text}”.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>The first %n row(s) of {count} are listed. A saved file has them all.</source>
        <translation>
            <numerusform>Este afișat doar %n rând din {count}. Un fișier salvat le conține pe toate.</numerusform>
            <numerusform>Sunt afișate primele %n rânduri din {count}. Un fișier salvat le conține pe toate.</numerusform>
            <numerusform>Sunt afișate primele %n de rânduri din {count}. Un fișier salvat le conține pe toate.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files do not hold what this table needs.</source>
        <translation>Fișierele nu conțin datele de care are nevoie acest tabel.</translation>
    </message>
    <message>
        <source>Nothing to list for {period}.</source>
        <translation>Nimic de afișat pentru {period}.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Copy details</source>
        <translation>Copiază detaliile</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Something went wrong in Polso</source>
        <translation>Ceva nu a mers bine în Polso</translation>
    </message>
    <message>
        <source>Your files are unchanged and you can go on. If it happens again, copy the details and send them to whoever looks after Polso: they say where in the program it happened and hold nothing of your data.</source>
        <translation>Fișierele dumneavoastră sunt neschimbate și puteți continua. Dacă se întâmplă din nou, copiați detaliile și trimiteți-le celui care se ocupă de Polso: ele arată în ce loc din program s-a întâmplat și nu conțin nimic din datele dumneavoastră.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiat</translation>
    </message>
</context>
<context>
    <name>ExplainPanel</name>
    <message>
        <source>How this is computed</source>
        <translation>Cum se calculează</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>Arată rândurile</translation>
    </message>
    <message>
        <source>Note and goal…</source>
        <translation>Observație și obiectiv…</translation>
    </message>
    <message>
        <source>Write a note, or set a goal</source>
        <translation>Scrieți o observație sau stabiliți un obiectiv</translation>
    </message>
    <message>
        <source>Show the rows ({count})</source>
        <translation>Arată rândurile ({count})</translation>
    </message>
    <message>
        <source>Choose the benchmark</source>
        <translation>Alege reperul</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Arată mai puțin</translation>
    </message>
    <message>
        <source>Show every step</source>
        <translation>Arată fiecare pas</translation>
    </message>
    <message>
        <source>Way of computing</source>
        <translation>Mod de calcul</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Schimbă</translation>
    </message>
    <message>
        <source>Settings that it depends on</source>
        <translation>Setări de care depinde</translation>
    </message>
    <message>
        <source>Change: {setting}</source>
        <translation>Schimbă: {setting}</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>grade A: a study of its own</source>
        <translation>grad A: un studiu de primă mână</translation>
    </message>
    <message>
        <source>grade B: a study quoted by others</source>
        <translation>grad B: un studiu citat de alții</translation>
    </message>
    <message>
        <source>grade C: a rule of thumb</source>
        <translation>grad C: o regulă empirică</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Cât este de sigur</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Reper</translation>
    </message>
    <message>
        <source>Source of the benchmark</source>
        <translation>Sursa reperului</translation>
    </message>
    <message>
        <source>above {edge}</source>
        <translation>peste {edge}</translation>
    </message>
    <message>
        <source>up to {edge}</source>
        <translation>până la {edge}</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Monthly totals</source>
        <translation>Totaluri lunare</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n lună</numerusform>
            <numerusform>%n luni</numerusform>
            <numerusform>%n de luni</numerusform>
        </translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Câte luni în urmă</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refă</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Continuă introducerea</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Închide fără salvare</translation>
    </message>
    <message>
        <source>What you typed since you opened these totals would be lost.</source>
        <translation>Ce ați introdus de când ați deschis aceste totaluri s-ar pierde.</translation>
    </message>
    <message>
        <source>The totals are not saved</source>
        <translation>Totalurile nu sunt salvate</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) to correct</source>
        <translation>
            <numerusform>%n celulă de corectat</numerusform>
            <numerusform>%n celule de corectat</numerusform>
            <numerusform>%n de celule de corectat</numerusform>
        </translation>
    </message>
    <message>
        <source>Space opens and shuts a group.</source>
        <translation>Bara de spațiu deschide și închide un grup.</translation>
    </message>
    <message>
        <source>Type what you know, leave the rest empty. Cells copied in Excel can be pasted.</source>
        <translation>Introduceți ce știți și lăsați restul gol. Celulele copiate în Excel pot fi lipite.</translation>
    </message>
</context>
<context>
    <name>FiguresGrid</name>
    <message>
        <source>“{text}” is not a number. Write it like {example}.</source>
        <translation>„{text}” nu este un număr. Scrieți-l astfel: {example}.</translation>
    </message>
    <message>
        <source>“{title}” cannot be below zero.</source>
        <translation>„{title}” nu poate fi sub zero.</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>typing</source>
        <translation>introducerea</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>Totals by month</source>
        <translation>Totaluri pe luni</translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>lipirea</translation>
    </message>
    <message>
        <source>emptying</source>
        <translation>golirea</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Importă %n fișier</numerusform>
            <numerusform>Importă %n fișiere</numerusform>
            <numerusform>Importă %n de fișiere</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importă</translation>
    </message>
    <message>
        <source>No file could be read</source>
        <translation>Niciun fișier nu a putut fi citit</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) understood</source>
        <translation>
            <numerusform>%n fișier înțeles</numerusform>
            <numerusform>%n fișiere înțelese</numerusform>
            <numerusform>%n de fișiere înțelese</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a file to see why.</source>
        <translation>Nu s-a schimbat nimic. Alegeți un fișier ca să vedeți de ce.</translation>
    </message>
    <message>
        <source>Nothing is imported yet. Check what Polso made of them.</source>
        <translation>Încă nu s-a importat nimic. Verificați cum le-a înțeles Polso.</translation>
    </message>
    <message>
        <source>Nothing is imported yet. Check what Polso made of it.</source>
        <translation>Încă nu s-a importat nimic. Verificați cum l-a înțeles Polso.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) not recognised.</source>
        <translation>
            <numerusform>%n foaie nerecunoscută.</numerusform>
            <numerusform>%n foi nerecunoscute.</numerusform>
            <numerusform>%n de foi nerecunoscute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read.</source>
        <translation>
            <numerusform>%n fișier nu poate fi citit.</numerusform>
            <numerusform>%n fișiere nu pot fi citite.</numerusform>
            <numerusform>%n de fișiere nu pot fi citite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Known layout: {name}</source>
        <translation>Format cunoscut: {name}</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Reading {file}</source>
        <translation>Se citește {file}</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>Se citește %n fișier</numerusform>
            <numerusform>Se citesc %n fișiere</numerusform>
            <numerusform>Se citesc %n de fișiere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s)</source>
        <translation>
            <numerusform>Se importă %n fișier</numerusform>
            <numerusform>Se importă %n fișiere</numerusform>
            <numerusform>Se importă %n de fișiere</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Registru de lucru Excel</translation>
    </message>
    <message>
        <source>Save as a workbook</source>
        <translation>Salvează ca registru de lucru</translation>
    </message>
    <message>
        <source>Saved as {file} in the folder {folder}</source>
        <translation>Salvat ca {file} în dosarul {folder}</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Nu a reușit</translation>
    </message>
</context>
<context>
    <name>LookingButtons</name>
    <message>
        <source>Further away (−)</source>
        <translation>Mai de departe (−)</translation>
    </message>
    <message>
        <source>Closer (+, or Ctrl and the wheel); drag to move</source>
        <translation>Mai de aproape (+, sau Ctrl și rotița); trageți pentru a muta</translation>
    </message>
    <message>
        <source>All periods (0, or a double click)</source>
        <translation>Toate perioadele (0, sau dublu clic)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>That did not work</source>
        <translation>Nu a reușit</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Anulează: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Refă: {what}</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiază detaliile</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>This period is not over yet.</source>
        <translation>Această perioadă nu s-a încheiat încă.</translation>
    </message>
    <message>
        <source>Small sample.</source>
        <translation>Eșantion mic.</translation>
    </message>
</context>
<context>
    <name>MetricTab</name>
    <message>
        <source>Last values of {metric}</source>
        <translation>Ultimele valori: {metric}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Copiază graficul ca imagine</translation>
    </message>
    <message>
        <source>By {field}</source>
        <translation>După {field}</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Împarte după</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Fără împărțire</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiază tabelul</translation>
    </message>
</context>
<context>
    <name>MetricViews</name>
    <message>
        <source>Chart</source>
        <translation>Grafic</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>All values of {metric}</source>
        <translation>Toate valorile: {metric}</translation>
    </message>
</context>
<context>
    <name>Movements</name>
    <message>
        <source>Gains and losses</source>
        <translation>Câștiguri și pierderi</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Redenumește</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Businesses and tables</source>
        <translation>Afaceri și tabele</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Toate fișierele</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Deschide fișiere</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Deschide un dosar</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Celule lipite</translation>
    </message>
    <message>
        <source>Opening the sample business</source>
        <translation>Se deschide afacerea-exemplu</translation>
    </message>
    <message>
        <source>import of {file}</source>
        <translation>importul fișierului {file}</translation>
    </message>
    <message numerus="yes">
        <source>import of %n table(s)</source>
        <translation>
            <numerusform>importul unui tabel</numerusform>
            <numerusform>importul a %n tabele</numerusform>
            <numerusform>importul a %n de tabele</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>against {period}, and the benchmarks</source>
        <translation>față de {period} și față de repere</translation>
    </message>
    <message>
        <source>small sample</source>
        <translation>eșantion mic</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>neîncheiată încă</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation>reper</translation>
    </message>
    <message>
        <source>no benchmark</source>
        <translation>fără reper</translation>
    </message>
    <message>
        <source>{metric} rose from {before} to {now} in {period}.</source>
        <translation>{metric}: creștere de la {before} la {now} în {period}.</translation>
    </message>
    <message>
        <source>{metric} fell from {before} to {now} in {period}.</source>
        <translation>{metric}: scădere de la {before} la {now} în {period}.</translation>
    </message>
    <message>
        <source>Against the benchmark: {now}, as before.</source>
        <translation>Față de reper: {now}, ca înainte.</translation>
    </message>
    <message>
        <source>Against the benchmark: {now}, was {before}.</source>
        <translation>Față de reper: {now}, înainte {before}.</translation>
    </message>
    <message>
        <source>The change is outside the noise.</source>
        <translation>Schimbarea depășește marja de eroare.</translation>
    </message>
    <message numerus="yes">
        <source>The highest of the last %n week(s).</source>
        <translation>
            <numerusform>Cea mai mare valoare din ultima %n săptămână.</numerusform>
            <numerusform>Cea mai mare valoare din ultimele %n săptămâni.</numerusform>
            <numerusform>Cea mai mare valoare din ultimele %n de săptămâni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lowest of the last %n week(s).</source>
        <translation>
            <numerusform>Cea mai mică valoare din ultima %n săptămână.</numerusform>
            <numerusform>Cea mai mică valoare din ultimele %n săptămâni.</numerusform>
            <numerusform>Cea mai mică valoare din ultimele %n de săptămâni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The highest of the last %n month(s).</source>
        <translation>
            <numerusform>Cea mai mare valoare din ultima %n lună.</numerusform>
            <numerusform>Cea mai mare valoare din ultimele %n luni.</numerusform>
            <numerusform>Cea mai mare valoare din ultimele %n de luni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lowest of the last %n month(s).</source>
        <translation>
            <numerusform>Cea mai mică valoare din ultima %n lună.</numerusform>
            <numerusform>Cea mai mică valoare din ultimele %n luni.</numerusform>
            <numerusform>Cea mai mică valoare din ultimele %n de luni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The highest of the last %n quarter(s).</source>
        <translation>
            <numerusform>Cea mai mare valoare din ultimul %n trimestru.</numerusform>
            <numerusform>Cea mai mare valoare din ultimele %n trimestre.</numerusform>
            <numerusform>Cea mai mare valoare din ultimele %n de trimestre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lowest of the last %n quarter(s).</source>
        <translation>
            <numerusform>Cea mai mică valoare din ultimul %n trimestru.</numerusform>
            <numerusform>Cea mai mică valoare din ultimele %n trimestre.</numerusform>
            <numerusform>Cea mai mică valoare din ultimele %n de trimestre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The highest of the last %n year(s).</source>
        <translation>
            <numerusform>Cea mai mare valoare din ultimul %n an.</numerusform>
            <numerusform>Cea mai mare valoare din ultimii %n ani.</numerusform>
            <numerusform>Cea mai mare valoare din ultimii %n de ani.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lowest of the last %n year(s).</source>
        <translation>
            <numerusform>Cea mai mică valoare din ultimul %n an.</numerusform>
            <numerusform>Cea mai mică valoare din ultimii %n ani.</numerusform>
            <numerusform>Cea mai mică valoare din ultimii %n de ani.</numerusform>
        </translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>Ce merită atenție</translation>
    </message>
    <message>
        <source>Nothing moved beyond the ordinary in the last whole period.</source>
        <translation>Nimic nu s-a mișcat neobișnuit în ultima perioadă încheiată.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Arată</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on the data</source>
        <translation>
            <numerusform>%n notă despre date</numerusform>
            <numerusform>%n note despre date</numerusform>
            <numerusform>%n de note despre date</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the notes on the data</source>
        <translation>Arată notele despre date</translation>
    </message>
    <message>
        <source>Show: {sentence}</source>
        <translation>Arată: {sentence}</translation>
    </message>
</context>
<context>
    <name>PeriodStepper</name>
    <message>
        <source>Earlier period</source>
        <translation>Perioada anterioară</translation>
    </message>
    <message>
        <source>Later period</source>
        <translation>Perioada următoare</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>This row is not imported.</source>
        <translation>Acest rând nu este importat.</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>First rows</source>
        <translation>Primele rânduri</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Not understood in {file}</source>
        <translation>Neînțelese în {file}</translation>
    </message>
    <message>
        <source>Filter by column, value or reason</source>
        <translation>Filtrează după coloană, valoare sau motiv</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrează lista</translation>
    </message>
    <message>
        <source>Save as a workbook…</source>
        <translation>Salvează ca registru de lucru…</translation>
    </message>
    <message>
        <source>The rows concerned, to mend them there and open them again</source>
        <translation>Rândurile în cauză, ca să le corectați acolo și să le deschideți din nou</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rând</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coloană</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>All is understood now.</source>
        <translation>Acum totul este înțeles.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) left out of the figures. The file itself is unchanged.</source>
        <translation>
            <numerusform>%n celulă lăsată în afara calculelor. Fișierul în sine este neschimbat.</numerusform>
            <numerusform>%n celule lăsate în afara calculelor. Fișierul în sine este neschimbat.</numerusform>
            <numerusform>%n de celule lăsate în afara calculelor. Fișierul în sine este neschimbat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Double-click a value to mend it here.</source>
        <translation>Faceți dublu clic pe o valoare ca să o corectați aici.</translation>
    </message>
    <message>
        <source>The first {shown} are listed.</source>
        <translation>Sunt afișate primele {shown}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiat</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>{name} (not saved)</source>
        <translation>{name} (nesalvat)</translation>
    </message>
    <message>
        <source>{name} (read only)</source>
        <translation>{name} (doar pentru citire)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salvează o copie…</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuă fără ea</translation>
    </message>
    <message>
        <source>The last change is not saved</source>
        <translation>Ultima schimbare nu este salvată</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Numele afacerii</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvează o copie</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Se salvează o copie</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Salvat ca {file}</translation>
    </message>
    <message>
        <source>Move the business</source>
        <translation>Mută afacerea</translation>
    </message>
    <message>
        <source>Moving the business</source>
        <translation>Se mută afacerea</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation>Se deschide {file}</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Afaceri</translation>
    </message>
    <message>
        <source>Saving the last changes</source>
        <translation>Se salvează ultimele schimbări</translation>
    </message>
    <message>
        <source>renaming to {name}</source>
        <translation>redenumirea în {name}</translation>
    </message>
    <message>
        <source>Moved to {folder}</source>
        <translation>Mutat în {folder}</translation>
    </message>
    <message>
        <source>Open its good parts</source>
        <translation>Deschide părțile bune</translation>
    </message>
    <message>
        <source>Restore points…</source>
        <translation>Puncte de restaurare…</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Fișierul este deteriorat</translation>
    </message>
    <message>
        <source>Reading the good parts of {file}</source>
        <translation>Se citesc părțile bune din {file}</translation>
    </message>
    <message>
        <source>{name} (good parts)</source>
        <translation>{name} (părțile bune)</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) opened</source>
        <translation>
            <numerusform>%n tabel deschis</numerusform>
            <numerusform>%n tabele deschise</numerusform>
            <numerusform>%n de tabele deschise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n pierdut</numerusform>
            <numerusform>%n pierdute</numerusform>
            <numerusform>%n pierdute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickOpen</name>
    <message>
        <source>Search</source>
        <translation>Caută</translation>
    </message>
    <message>
        <source>Name of a metric</source>
        <translation>Numele unui indicator</translation>
    </message>
    <message>
        <source>Metrics found</source>
        <translation>Indicatori găsiți</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Show ›</source>
        <translation>Arată ›</translation>
    </message>
    <message>
        <source>Show what was not understood</source>
        <translation>Arată ce nu a fost înțeles</translation>
    </message>
    <message>
        <source>Receipt ›</source>
        <translation>Evidență ›</translation>
    </message>
    <message>
        <source>Show where each row and each cell went</source>
        <translation>Arată unde a ajuns fiecare rând și fiecare celulă</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Perioadă</translation>
    </message>
    <message>
        <source>Total of {column}</source>
        <translation>Total {column}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rânduri</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) not understood</source>
        <translation>
            <numerusform>%n celulă neînțeleasă</numerusform>
            <numerusform>%n celule neînțelese</numerusform>
            <numerusform>%n de celule neînțelese</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} blank</source>
        <translation>
            <numerusform>{count} gol</numerusform>
            <numerusform>{count} goale</numerusform>
            <numerusform>{count} goale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} total(s)</source>
        <translation>
            <numerusform>{count} total</numerusform>
            <numerusform>{count} totaluri</numerusform>
            <numerusform>{count} de totaluri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rejected</source>
        <translation>
            <numerusform>{count} respins</numerusform>
            <numerusform>{count} respinse</numerusform>
            <numerusform>{count} respinse</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Înțelese</translation>
    </message>
    <message>
        <source>Kept as text</source>
        <translation>Păstrate ca text</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Respinse</translation>
    </message>
    <message>
        <source>In totals</source>
        <translation>În totaluri</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nefolosite</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coloană</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Citită ca</translation>
    </message>
    <message>
        <source>Filled cells</source>
        <translation>Celule completate</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Rows in the file</source>
        <translation>Rânduri în fișier</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>Numărate din nou</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importate</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Goale</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaluri</translation>
    </message>
    <message>
        <source>Header and above</source>
        <translation>Antet și ce este deasupra</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monedă</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt of {file}</source>
        <translation>Evidența fișierului {file}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiat</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent files</source>
        <translation>Fișiere recente</translation>
    </message>
    <message>
        <source>The files you open will be listed here.</source>
        <translation>Fișierele pe care le deschideți vor apărea aici.</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Take {file} off the list</source>
        <translation>Scoate {file} din listă</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Scoate din listă</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nu mai există</translation>
    </message>
    <message>
        <source>today</source>
        <translation>azi</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
</context>
<context>
    <name>RemarkDialog</name>
    <message>
        <source>Goal</source>
        <translation>Obiectiv</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niciunul</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observație</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Goal, drawn as a line on the chart</source>
        <translation>Obiectivul, desenat ca o linie în grafic</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>note on {metric}</source>
        <translation>observație la {metric}</translation>
    </message>
    <message>
        <source>goal for {metric}</source>
        <translation>obiectiv pentru {metric}</translation>
    </message>
    <message>
        <source>Goal: {goal}</source>
        <translation>Obiectiv: {goal}</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>How the customers are doing</source>
        <translation>Cum stau clienții</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Ce iese în evidență</translation>
    </message>
    <message>
        <source>From these files</source>
        <translation>Din aceste fișiere</translation>
    </message>
    <message numerus="yes">
        <source>{rows} row(s)</source>
        <translation>
            <numerusform>{rows} rând</numerusform>
            <numerusform>{rows} rânduri</numerusform>
            <numerusform>{rows} de rânduri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Toți indicatorii</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Secțiune</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Ultima valoare</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Perioadă</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Schimbare</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Reper</translation>
    </message>
    <message>
        <source>Not in this report</source>
        <translation>Nu apar în acest raport</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Toate valorile</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numărător</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Numitor</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Încheiată</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Date de bază</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Surse</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rânduri</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Antet</translation>
    </message>
    <message>
        <source>Above the header</source>
        <translation>Deasupra antetului</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Goale</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaluri</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importate</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Respinse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Foaie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coloană</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sumă</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rând</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Ca în fișier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>De ce</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagină</translation>
    </message>
    <message>
        <source>{business}: how the customers are doing</source>
        <translation>{business}: cum stau clienții</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Perioade</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Date până la</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Doar</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Întocmit la</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>De unde provin cifrele</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce lipsește</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Pagina {number} din {count}</translation>
    </message>
    <message>
        <source>How this is computed</source>
        <translation>Cum se calculează</translation>
    </message>
    <message>
        <source>How this is computed: {period}</source>
        <translation>Cum se calculează: {period}</translation>
    </message>
    <message>
        <source>Your goal</source>
        <translation>Obiectivul dumneavoastră</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Observația dumneavoastră</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>Export report</source>
        <translation>Exportă raportul</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Se scrie raportul</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore points</source>
        <translation>Puncte de restaurare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>There is none yet. Polso keeps one before each further import.</source>
        <translation>Încă nu există niciunul. Polso păstrează câte unul înainte de fiecare import ulterior.</translation>
    </message>
    <message>
        <source>Polso keeps one before each further import and before a newer Polso changes the file. To go back is a step that can be undone; nothing is overwritten.</source>
        <translation>Polso păstrează câte unul înainte de fiecare import ulterior și înainte ca o versiune mai nouă a programului Polso să schimbe fișierul. Revenirea este un pas care poate fi anulat; nimic nu este suprascris.</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>Deschide o copie</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>Revino la acest punct</translation>
    </message>
</context>
<context>
    <name>RestoreView</name>
    <message>
        <source>going back to {moment}</source>
        <translation>revenirea la {moment}</translation>
    </message>
    <message>
        <source>Going back to {moment}</source>
        <translation>Se revine la {moment}</translation>
    </message>
    <message>
        <source>cannot be read any more</source>
        <translation>nu mai poate fi citit</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fișier</numerusform>
            <numerusform>%n fișiere</numerusform>
            <numerusform>%n de fișiere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rând</numerusform>
            <numerusform>%n rânduri</numerusform>
            <numerusform>%n de rânduri</numerusform>
        </translation>
    </message>
    <message>
        <source>after: {step}</source>
        <translation>după: {step}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>azi</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>acum %n zi</numerusform>
            <numerusform>acum %n zile</numerusform>
            <numerusform>acum %n de zile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>paid</source>
        <translation>plătit</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>rambursat</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>în așteptare</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulat</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>recurent</translation>
    </message>
    <message>
        <source>one-off</source>
        <translation>o singură dată</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activ</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>probă</translation>
    </message>
    <message>
        <source>past due</source>
        <translation>restant</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendat</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>other</source>
        <translation>altele</translation>
    </message>
    <message>
        <source>open</source>
        <translation>deschis</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>rezolvat</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>marketing</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>vânzări</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>retenție</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rând</translation>
    </message>
    <message>
        <source>Wording of the question</source>
        <translation>Textul întrebării</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
</context>
<context>
    <name>RowsBehind</name>
    <message>
        <source>Rows behind {metric}, {period}</source>
        <translation>Rândurile din spatele cifrei: {metric}, {period}</translation>
    </message>
    <message>
        <source>Finding the rows</source>
        <translation>Se caută rândurile</translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>No row of a file was counted for this figure in this period.</source>
        <translation>Niciun rând dintr-un fișier nu a fost numărat pentru această cifră în această perioadă.</translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) of {file} counted.</source>
        <translation>
            <numerusform>Din {file}: {count} rând numărat.</numerusform>
            <numerusform>Din {file}: {count} rânduri numărate.</numerusform>
            <numerusform>Din {file}: {count} de rânduri numărate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) are listed.</source>
        <translation>
            <numerusform>Este arătat primul rând.</numerusform>
            <numerusform>Sunt arătate primele %n rânduri.</numerusform>
            <numerusform>Sunt arătate primele %n de rânduri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiat</translation>
    </message>
</context>
<context>
    <name>SectionRail</name>
    <message>
        <source>Sections</source>
        <translation>Secțiuni</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Overview</source>
        <translation>Privire de ansamblu</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Venituri</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfacție</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Asistență</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilizare</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sănătate</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Period</source>
        <translation>Perioadă</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Până la</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Reper</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observație</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>neîncheiată încă</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Resetează</translation>
    </message>
    <message>
        <source>Reset: {setting}</source>
        <translation>Resetează: {setting}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Your tables</source>
        <translation>Tabelele dumneavoastră</translation>
    </message>
    <message>
        <source>Derived from your data</source>
        <translation>Dedus din datele dumneavoastră</translation>
    </message>
    <message>
        <source>As Polso proposes</source>
        <translation>Cum propune Polso</translation>
    </message>
    <message>
        <source>Derived from your data: {value}</source>
        <translation>Dedus din datele dumneavoastră: {value}</translation>
    </message>
    <message>
        <source>Unless you set it: {value}</source>
        <translation>Dacă nu setați nimic: {value}</translation>
    </message>
    <message>
        <source>No benchmark</source>
        <translation>Fără reper</translation>
    </message>
    <message>
        <source>As Polso proposes: {value}</source>
        <translation>Cum propune Polso: {value}</translation>
    </message>
    <message>
        <source>“{value}” does not fit.</source>
        <translation>„{value}” nu se potrivește.</translation>
    </message>
    <message>
        <source>“{value}” does not fit: it takes {expected}.</source>
        <translation>„{value}” nu se potrivește: se așteaptă {expected}.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Search the settings</source>
        <translation>Caută în setări</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Resetează tot</translation>
    </message>
    <message>
        <source>Take back everything that you have set here; it can be undone</source>
        <translation>Renunță la tot ce ați setat aici; pasul poate fi anulat</translation>
    </message>
    <message numerus="yes">
        <source>%n changed by you</source>
        <translation>
            <numerusform>%n setare schimbată de dumneavoastră</numerusform>
            <numerusform>%n setări schimbate de dumneavoastră</numerusform>
            <numerusform>%n de setări schimbate de dumneavoastră</numerusform>
        </translation>
    </message>
    <message>
        <source>all as Polso proposes</source>
        <translation>toate cum propune Polso</translation>
    </message>
    <message>
        <source>No setting has “{words}” in its name.</source>
        <translation>Nicio setare nu are „{words}” în nume.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>change of {setting}</source>
        <translation>schimbarea setării {setting}</translation>
    </message>
    <message>
        <source>reset of all settings</source>
        <translation>resetarea tuturor setărilor</translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message>
        <source>Files</source>
        <translation>Fișiere</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>cannot be read</source>
        <translation>nu poate fi citit</translation>
    </message>
    <message>
        <source>cannot be imported yet</source>
        <translation>încă nu poate fi importat</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Alegeți ce este</translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s)</source>
        <translation>
            <numerusform>{count} rând</numerusform>
            <numerusform>{count} rânduri</numerusform>
            <numerusform>{count} de rânduri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Kind of table</source>
        <translation>Tip de tabel</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificare</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numere</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Date calendaristice</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>Direction of the scale</source>
        <translation>Sensul scalei</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Antet</translation>
    </message>
    <message>
        <source>Polso does not recognise this sheet. Choose what it is, or untick it.</source>
        <translation>Polso nu recunoaște această foaie. Alegeți ce este sau debifați-o.</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Alegeți ce este</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>Fără antet</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message numerus="yes">
        <source>%n file(s), {rows} rows imported</source>
        <translation>
            <numerusform>%n fișier, rânduri importate: {rows}</numerusform>
            <numerusform>%n fișiere, rânduri importate: {rows}</numerusform>
            <numerusform>%n de fișiere, rânduri importate: {rows}</numerusform>
        </translation>
    </message>
    <message>
        <source>{records} rows: {imported} imported, {rejected} rejected, {other} of headers, blanks or totals.</source>
        <translation>Rânduri: {records}, din care importate {imported}, respinse {rejected}, de antet, goale sau de total {other}.</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Imported files</source>
        <translation>Fișiere importate</translation>
    </message>
    <message>
        <source>Receipt ›</source>
        <translation>Evidență ›</translation>
    </message>
    <message>
        <source>Show where each row and each cell went</source>
        <translation>Arată unde a ajuns fiecare rând și fiecare celulă</translation>
    </message>
    <message>
        <source>Cells that were not understood</source>
        <translation>Celule neînțelese</translation>
    </message>
    <message>
        <source>Type monthly totals</source>
        <translation>Introdu totaluri lunare</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>Take this file out of the figures; the file itself is not touched</source>
        <translation>Scoate acest fișier din calcule; fișierul în sine rămâne neatins</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importate</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Respinse</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Perioadă</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaluri</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) not understood in {file}</source>
        <translation>
            <numerusform>%n celulă neînțeleasă în {file}</numerusform>
            <numerusform>%n celule neînțelese în {file}</numerusform>
            <numerusform>%n de celule neînțelese în {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: all understood</source>
        <translation>{file}: totul a fost înțeles</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rând</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coloană</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Ca în fișier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>De ce</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open a file</source>
        <translation>Deschide un fișier</translation>
    </message>
    <message>
        <source>Excel or CSV, just as your shop or till exports it</source>
        <translation>Excel sau CSV, exact cum îl exportă magazinul sau casa de marcat</translation>
    </message>
    <message>
        <source>See a sample business</source>
        <translation>Vezi o afacere de exemplu</translation>
    </message>
    <message>
        <source>A pottery workshop with three years to look around in</source>
        <translation>Un atelier de ceramică, cu trei ani de date de răsfoit</translation>
    </message>
    <message>
        <source>Type monthly totals</source>
        <translation>Introdu totaluri lunare</translation>
    </message>
    <message>
        <source>Let go to open</source>
        <translation>Eliberați pentru a deschide</translation>
    </message>
    <message>
        <source>You can also drop files or folders anywhere in this window, or paste cells that you copied.</source>
        <translation>Puteți și să trageți fișiere sau dosare oriunde în această fereastră ori să lipiți celule pe care le-ați copiat.</translation>
    </message>
    <message>
        <source>How your customers are doing, from the files you already have.</source>
        <translation>Cum stau clienții dumneavoastră, din fișierele pe care le aveți deja.</translation>
    </message>
    <message>
        <source>No export at hand?</source>
        <translation>Nu aveți un export la îndemână?</translation>
    </message>
    <message>
        <source>Files are only read, never changed, and nothing leaves this computer.</source>
        <translation>Fișierele sunt doar citite, niciodată schimbate, și nimic nu părăsește acest calculator.</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>{metric} (no data yet)</source>
        <translation>{metric} (încă fără date)</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>Save table</source>
        <translation>Salvează tabelul</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>hours</source>
        <translation>ore</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secunde</translation>
    </message>
    <message>
        <source>months</source>
        <translation>luni</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>A workbook to fill in</source>
        <translation>Registru de lucru de completat</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Week</source>
        <translation>Săptămână</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Lună</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestru</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Length of the periods</source>
        <translation>Lungimea perioadelor</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrează</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Caută</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importă</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importă fișiere</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportă</translation>
    </message>
    <message>
        <source>Remove the filter {field}: {value}</source>
        <translation>Elimină filtrul {field}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>Last %n week(s)</source>
        <translation>
            <numerusform>Ultima săptămână</numerusform>
            <numerusform>Ultimele %n săptămâni</numerusform>
            <numerusform>Ultimele %n de săptămâni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n quarter(s)</source>
        <translation>
            <numerusform>Ultimul trimestru</numerusform>
            <numerusform>Ultimele %n trimestre</numerusform>
            <numerusform>Ultimele %n de trimestre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n year(s)</source>
        <translation>
            <numerusform>Ultimul an</numerusform>
            <numerusform>Ultimii %n ani</numerusform>
            <numerusform>Ultimii %n de ani</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n month(s)</source>
        <translation>
            <numerusform>Ultima lună (%n)</numerusform>
            <numerusform>Ultimele %n luni</numerusform>
            <numerusform>Ultimele %n de luni</numerusform>
        </translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Toată perioada</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>View</source>
        <translation>Vizualizare</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Good</source>
        <translation>Bun</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Acceptabil</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Slab</translation>
    </message>
    <message>
        <source>within the noise of {period}</source>
        <translation>în marja de eroare față de {period}</translation>
    </message>
    <message>
        <source>as in {period}</source>
        <translation>ca în {period}</translation>
    </message>
    <message>
        <source>{change} on {period}</source>
        <translation>{change} față de {period}</translation>
    </message>
    <message>
        <source>95 %: {low} … {high}</source>
        <translation>95 %: {low} … {high}</translation>
    </message>
</context>
<context>
    <name>kpi</name>
    <message numerus="yes">
        <source>small sample: %n answer(s)</source>
        <translation>
            <numerusform>eșantion mic: %n răspuns</numerusform>
            <numerusform>eșantion mic: %n răspunsuri</numerusform>
            <numerusform>eșantion mic: %n de răspunsuri</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: cannot be written ({why}). Choose another name or folder.</source>
        <translation>{file}: nu poate fi scris ({why}). Alegeți alt nume sau alt dosar.</translation>
    </message>
    <message>
        <source>No kind of table has a field “{field}”.</source>
        <translation>Niciun tip de tabel nu are un câmp „{field}”.</translation>
    </message>
    <message>
        <source>No kind of table has a field “{field}”. Those nearest to it are: {near}.</source>
        <translation>Niciun tip de tabel nu are un câmp „{field}”. Cele mai apropiate sunt: {near}.</translation>
    </message>
    <message>
        <source>The sample business is missing from this copy of Polso. Install Polso again.</source>
        <translation>Afacerea de exemplu lipsește din această copie a programului Polso. Instalați din nou Polso.</translation>
    </message>
    <message>
        <source>Something went wrong that Polso did not foresee ({kind}). Your files are unchanged. Details: {log}</source>
        <translation>S-a întâmplat ceva ce Polso nu a prevăzut ({kind}). Fișierele dumneavoastră sunt neschimbate. Detalii: {log}</translation>
    </message>
    <message>
        <source>There is no metric “{name}”. Those nearest to it are: {near}.</source>
        <translation>Nu există indicatorul „{name}”. Cele mai apropiate nume sunt: {near}.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Without one, use the commands compute, inspect or chart; --help says how.</source>
        <translation>Nu există un ecran pe care să se deschidă o fereastră. Fără ecran, folosiți comenzile compute, inspect sau chart; --help arată cum.</translation>
    </message>
    <message>
        <source>“{file}” has no ending that says what to write. Use one of: {endings}.</source>
        <translation>Numele „{file}” nu are o extensie care să arate ce trebuie scris. Folosiți una dintre: {endings}.</translation>
    </message>
    <message>
        <source>There is no metric “{metric}”. Those that the data give are: {known}.</source>
        <translation>Nu există indicatorul „{metric}”. Cei pe care îi dau datele sunt: {known}.</translation>
    </message>
    <message>
        <source>There is no metric “{metric}”, and the data give none.</source>
        <translation>Nu există indicatorul „{metric}”, iar datele nu dau niciunul.</translation>
    </message>
    <message>
        <source>“{metric}” cannot be computed from these files: {reason}.</source>
        <translation>„{metric}” nu poate fi calculat din aceste fișiere: {reason}.</translation>
    </message>
    <message>
        <source>“{metric}” has no value in any period of these files: {reason}</source>
        <translation>„{metric}” nu are nicio valoare în perioadele din aceste fișiere: {reason}</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: there is no folder “{folder}”. Choose another folder.</source>
        <translation>„{file}” nu poate fi salvat: dosarul „{folder}” nu există. Alegeți alt dosar.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved in “{folder}”: the folder may only be read, or the file is open in another program. Close it there, or choose another folder.</source>
        <translation>„{file}” nu poate fi salvat în „{folder}”: dosarul poate fi doar citit sau fișierul este deschis în alt program. Închideți-l acolo sau alegeți alt dosar.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved in “{folder}”: the disk is full. Make room on it, or choose another disk.</source>
        <translation>„{file}” nu poate fi salvat în „{folder}”: discul este plin. Faceți loc pe el sau alegeți alt disc.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved in “{folder}”: a folder has that name. Choose another.</source>
        <translation>„{file}” nu poate fi salvat în „{folder}”: un dosar are deja acest nume. Alegeți altul.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved in “{folder}”: {reason}. Choose another folder.</source>
        <translation>„{file}” nu poate fi salvat în „{folder}”: {reason}. Alegeți alt dosar.</translation>
    </message>
    <message>
        <source>There is no file in the folder “{folder}” that Polso can open. It opens Excel and CSV files.</source>
        <translation>În dosarul „{folder}” nu este niciun fișier pe care Polso să-l poată deschide. Polso deschide fișiere Excel și CSV.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be opened. Check that it is still there and that you may read it.</source>
        <translation>Dosarul „{folder}” nu poate fi deschis. Verificați că mai există și că aveți dreptul să-l citiți.</translation>
    </message>
    <message>
        <source>No column says “{field}”, which a table of the kind “{kind}” needs. Choose it under the header of the right column, or choose another kind of table.</source>
        <translation>Nicio coloană nu indică „{field}”, de care are nevoie un tabel de tipul „{kind}”. Alegeți-l sub antetul coloanei potrivite sau alegeți alt tip de tabel.</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Se importă {file}</translation>
    </message>
    <message>
        <source>Nothing says the scale of the answers in {column}: judged by the answers, it is {low}–{high}.</source>
        <translation>Nimic nu arată scala răspunsurilor din {column}: judecând după răspunsuri, este {low}–{high}.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing says the scale of %n further question(s): judged by their answers, it is {low}–{high}.</source>
        <translation>
            <numerusform>Nimic nu arată scala la încă %n întrebare: judecând după răspunsurile ei, este {low}–{high}.</numerusform>
            <numerusform>Nimic nu arată scala la încă %n întrebări: judecând după răspunsurile lor, este {low}–{high}.</numerusform>
            <numerusform>Nimic nu arată scala la încă %n de întrebări: judecând după răspunsurile lor, este {low}–{high}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} is not on the scale {low}–{high}</source>
        <translation>{value} nu este pe scara {low}–{high}</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” was not imported: of its %n record(s) some could not be accounted for. Please report this.</source>
        <translation>
            <numerusform>„{file}” nu a fost importat: din %n înregistrare nu s-a putut da socoteală de tot. Vă rugăm să semnalați acest lucru.</numerusform>
            <numerusform>„{file}” nu a fost importat: din cele %n înregistrări, de unele nu s-a putut da socoteală. Vă rugăm să semnalați acest lucru.</numerusform>
            <numerusform>„{file}” nu a fost importat: din cele %n de înregistrări, de unele nu s-a putut da socoteală. Vă rugăm să semnalați acest lucru.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” was not imported: some cells of {columns} could not be accounted for. Please report this.</source>
        <translation>„{file}” nu a fost importat: de unele celule din {columns} nu s-a putut da socoteală. Vă rugăm să semnalați acest lucru.</translation>
    </message>
    <message>
        <source>There is no column of amounts: {quantity} times {unit_price} was taken.</source>
        <translation>Nu există o coloană cu sume: s-a folosit {quantity} × {unit_price}.</translation>
    </message>
    <message>
        <source>not a period such as 2026-05, Q3 2026 or 2026</source>
        <translation>nu este o perioadă precum 2026-05, Q3 2026 sau 2026</translation>
    </message>
    <message>
        <source>Reading “{column}” of {file}</source>
        <translation>Se citește „{column}” din {file}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>gol</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a customer: counted as sales, but in no count of customers.</source>
        <translation>
            <numerusform>%n rând fără client: socotit la vânzări, dar în nicio numărătoare a clienților.</numerusform>
            <numerusform>%n rânduri fără client: socotite la vânzări, dar în nicio numărătoare a clienților.</numerusform>
            <numerusform>%n de rânduri fără client: socotite la vânzări, dar în nicio numărătoare a clienților.</numerusform>
        </translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>sănătos</translation>
    </message>
    <message>
        <source>worth watching</source>
        <translation>de urmărit</translation>
    </message>
    <message>
        <source>too many leave</source>
        <translation>pleacă prea mulți</translation>
    </message>
    <message>
        <source>grows by itself</source>
        <translation>crește de la sine</translation>
    </message>
    <message>
        <source>shrinks slowly</source>
        <translation>scade încet</translation>
    </message>
    <message>
        <source>shrinks</source>
        <translation>scade</translation>
    </message>
    <message>
        <source>keeps nearly all</source>
        <translation>păstrează aproape tot</translation>
    </message>
    <message>
        <source>loses some</source>
        <translation>pierde o parte</translation>
    </message>
    <message>
        <source>loses much</source>
        <translation>pierde mult</translation>
    </message>
    <message>
        <source>may under-invest</source>
        <translation>poate investește prea puțin</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>aduce puțin</translation>
    </message>
    <message>
        <source>loses money</source>
        <translation>pierde bani</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>excelent</translation>
    </message>
    <message>
        <source>more fans than critics</source>
        <translation>mai mulți fani decât critici</translation>
    </message>
    <message>
        <source>more critics than fans</source>
        <translation>mai mulți critici decât fani</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>mulțumiți</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>împărțiți</translation>
    </message>
    <message>
        <source>unhappy</source>
        <translation>nemulțumiți</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>ușor</translation>
    </message>
    <message>
        <source>some effort</source>
        <translation>ceva efort</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>greu</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>acceptabil</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critic</translation>
    </message>
    <message>
        <source>solved at once</source>
        <translation>rezolvat din prima</translation>
    </message>
    <message>
        <source>often a second contact</source>
        <translation>adesea al doilea contact</translation>
    </message>
    <message>
        <source>too often a second contact</source>
        <translation>prea des al doilea contact</translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>în cel mult o zi</translation>
    </message>
    <message>
        <source>within two days</source>
        <translation>în cel mult două zile</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lent</translation>
    </message>
    <message>
        <source>a habit</source>
        <translation>un obicei</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>din când în când</translation>
    </message>
    <message>
        <source>above the average shop</source>
        <translation>peste media magazinelor</translation>
    </message>
    <message>
        <source>below the average shop</source>
        <translation>sub media magazinelor</translation>
    </message>
    <message>
        <source>shorter than usual</source>
        <translation>mai scurtă decât cea obișnuită</translation>
    </message>
    <message>
        <source>as usual in shops</source>
        <translation>obișnuită pentru magazine</translation>
    </message>
    <message>
        <source>longer than usual</source>
        <translation>mai lungă decât cea obișnuită</translation>
    </message>
    <message>
        <source>all online shops</source>
        <translation>toate magazinele online</translation>
    </message>
    <message>
        <source>food and drink</source>
        <translation>alimente și băuturi</translation>
    </message>
    <message>
        <source>beauty and care</source>
        <translation>frumusețe și îngrijire</translation>
    </message>
    <message>
        <source>fashion</source>
        <translation>modă</translation>
    </message>
    <message>
        <source>home and furniture</source>
        <translation>casă și mobilă</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bun</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>acceptabil</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>slab</translation>
    </message>
    <message>
        <source>better than usual</source>
        <translation>mai bine decât de obicei</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>ca de obicei</translation>
    </message>
    <message>
        <source>worse than usual</source>
        <translation>mai rău decât de obicei</translation>
    </message>
    <message>
        <source>seldom</source>
        <translation>rar</translation>
    </message>
    <message>
        <source>Rule of thumb</source>
        <translation>Regulă empirică</translation>
    </message>
    <message>
        <source>Rule of thumb for requests by e-mail</source>
        <translation>Regulă empirică pentru solicitări prin e-mail</translation>
    </message>
    <message>
        <source>Way of computing</source>
        <translation>Mod de calcul</translation>
    </message>
    <message>
        <source>Where several ways are in use, Polso takes the first that your data allow.</source>
        <translation>Când există mai multe moduri, Polso îl ia pe primul pe care îl permit datele dumneavoastră.</translation>
    </message>
    <message>
        <source>The setting “{name}” = “{value}” of this business does not count: this version of Polso does not know it. It is kept as it is.</source>
        <translation>Setarea „{name}” = „{value}” a acestei afaceri nu contează: această versiune de Polso nu o cunoaște. Rămâne așa cum este.</translation>
    </message>
    <message>
        <source>{low} for “{lower}” is above {high} for “{upper}”. Change one of the two.</source>
        <translation>{low} pentru „{lower}” este peste {high} pentru „{upper}”. Schimbați una dintre cele două.</translation>
    </message>
    <message>
        <source>There is no setting “{name}”.</source>
        <translation>Nu există setarea „{name}”.</translation>
    </message>
    <message>
        <source>There is no setting “{name}”. Did you mean: {near}?</source>
        <translation>Nu există setarea „{name}”. Ați vrut să scrieți: {near}?</translation>
    </message>
    <message>
        <source>“{value}” does not fit the setting “{name}”.</source>
        <translation>„{value}” nu se potrivește cu setarea „{name}”.</translation>
    </message>
    <message>
        <source>“{value}” does not fit the setting “{name}”. It takes {expected}.</source>
        <translation>„{value}” nu se potrivește cu setarea „{name}”. Se așteaptă {expected}.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n row(s) of {file} in another currency than {currency}.</source>
        <translation>
            <numerusform>Omise din {file}: %n rând în altă monedă decât {currency}.</numerusform>
            <numerusform>Omise din {file}: %n rânduri în altă monedă decât {currency}.</numerusform>
            <numerusform>Omise din {file}: %n de rânduri în altă monedă decât {currency}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Converted to {currency}: %n row(s) of {file} in {others}, at {rates}.</source>
        <translation>
            <numerusform>Convertit în {currency}, din {file}: %n rând în {others}, la cursul {rates}.</numerusform>
            <numerusform>Convertite în {currency}, din {file}: %n rânduri în {others}, la cursul {rates}.</numerusform>
            <numerusform>Convertite în {currency}, din {file}: %n de rânduri în {others}, la cursul {rates}.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the rate of {rate} an amount becomes too large to be counted. Correct the rates of exchange.</source>
        <translation>La cursul de {rate}, o sumă devine prea mare ca să poată fi calculată. Corectați cursurile de schimb.</translation>
    </message>
    <message>
        <source>Rates of exchange</source>
        <translation>Cursuri de schimb</translation>
    </message>
    <message>
        <source>What one of each other currency is worth in yours. Without a rate, amounts in it are left out, and it is said how many.</source>
        <translation>Cât valorează o unitate din fiecare altă monedă în moneda dumneavoastră. Fără curs, sumele în acea monedă sunt omise și se spune câte.</translation>
    </message>
    <message>
        <source>Nothing in the data is in {currency}. There are: {currencies}.</source>
        <translation>Nimic din date nu este în {currency}. Există: {currencies}.</translation>
    </message>
    <message>
        <source>{kind}: the last day in the data is {last}. The days from then until {as_of} count as having none.</source>
        <translation>{kind}: ultima zi din date este {last}. Zilele de atunci până la {as_of} se socotesc fără niciuna.</translation>
    </message>
    <message>
        <source>{kind}: the last day in the data, {last}, lies in the future, and all periods until then are shown. If it is a mistake, correct it in the file.</source>
        <translation>{kind}: ultima zi din date, {last}, este în viitor și sunt arătate toate perioadele până atunci. Dacă este o greșeală, corectați-o în fișier.</translation>
    </message>
    <message>
        <source>No table has a column “{name}” to choose by. There are: {columns}.</source>
        <translation>Niciun tabel nu are o coloană „{name}” după care să se aleagă. Există: {columns}.</translation>
    </message>
    <message>
        <source>No table has a column “{name}” to choose by, nor any other: none of the columns makes groups.</source>
        <translation>Niciun tabel nu are o coloană „{name}” după care să se aleagă, nici alta: nicio coloană nu formează grupuri.</translation>
    </message>
    <message>
        <source>The data cannot be split by “{name}”, because it makes no groups.</source>
        <translation>Datele nu se pot împărți după „{name}”, pentru că nu formează grupuri.</translation>
    </message>
    <message>
        <source>The data cannot be split by “{name}”, because it makes no groups. They can be split by: {columns}.</source>
        <translation>Datele nu se pot împărți după „{name}”, pentru că nu formează grupuri. Se pot împărți după: {columns}.</translation>
    </message>
    <message>
        <source>The column “{name}” holds no “{value}”. There are: {values}.</source>
        <translation>Coloana „{name}” nu conține „{value}”. Există: {values}.</translation>
    </message>
    <message>
        <source>Only the largest parts of “{name}” are shown. Left out: {values}.</source>
        <translation>Sunt afișate doar cele mai mari părți din „{name}”. Omise: {values}.</translation>
    </message>
    <message numerus="yes">
        <source>In no part: %n row(s) with nothing in “{name}”.</source>
        <translation>
            <numerusform>În nicio parte: %n rând fără nimic în „{name}”.</numerusform>
            <numerusform>În nicio parte: %n rânduri fără nimic în „{name}”.</numerusform>
            <numerusform>În nicio parte: %n de rânduri fără nimic în „{name}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting the rows</source>
        <translation>Se numără rândurile</translation>
    </message>
    <message>
        <source>Computing the metrics</source>
        <translation>Se calculează indicatorii</translation>
    </message>
    <message>
        <source>needs {what}</source>
        <translation>este nevoie de {what}</translation>
    </message>
    <message numerus="yes">
        <source>The data go back to {first}; only the last %n period(s) are shown.</source>
        <translation>
            <numerusform>Datele încep din {first}; este afișată doar ultima %n perioadă.</numerusform>
            <numerusform>Datele încep din {first}; sunt afișate doar ultimele %n perioade.</numerusform>
            <numerusform>Datele încep din {first}; sunt afișate doar ultimele %n de perioade.</numerusform>
        </translation>
    </message>
    <message>
        <source>The totals are by week, of which no longer periods can be made.</source>
        <translation>Totalurile sunt pe săptămâni, din care nu se pot forma perioade mai lungi.</translation>
    </message>
    <message>
        <source>The totals are by month and cannot be divided.</source>
        <translation>Totalurile sunt pe luni și nu pot fi împărțite.</translation>
    </message>
    <message>
        <source>The totals are by quarter and cannot be divided.</source>
        <translation>Totalurile sunt pe trimestre și nu pot fi împărțite.</translation>
    </message>
    <message>
        <source>The totals are by year and cannot be divided.</source>
        <translation>Totalurile sunt pe ani și nu pot fi împărțite.</translation>
    </message>
    <message>
        <source>needs other data for the way that is set, “{way}”; in another way these data give it</source>
        <translation>este nevoie de alte date pentru modul de calcul setat, „{way}”; în alt mod, cifra se poate obține din datele existente</translation>
    </message>
    <message>
        <source>needs {what}. {totals}</source>
        <translation>este nevoie de {what}. {totals}</translation>
    </message>
    <message>
        <source>The data are set to be whole until {as_of}, but begin only on {first}, so nothing is shown. Correct that day.</source>
        <translation>Datele sunt setate ca fiind complete până la {as_of}, dar încep abia la {first}, așa că nu se afișează nimic. Corectați ziua setată.</translation>
    </message>
    <message numerus="yes">
        <source>Costs without a purpose that is known here: %n row(s), {amount} in all. They count neither for winning customers nor for keeping them.</source>
        <translation>
            <numerusform>%n rând de costuri, în total {amount}, nu are un scop cunoscut aici. Nu se socotește nici la câștigarea clienților, nici la păstrarea lor.</numerusform>
            <numerusform>%n rânduri de costuri, în total {amount}, nu au un scop cunoscut aici. Nu se socotesc nici la câștigarea clienților, nici la păstrarea lor.</numerusform>
            <numerusform>%n de rânduri de costuri, în total {amount}, nu au un scop cunoscut aici. Nu se socotesc nici la câștigarea clienților, nici la păstrarea lor.</numerusform>
        </translation>
    </message>
    <message>
        <source>one or more of: {words}</source>
        <translation>unul sau mai multe dintre: {words}</translation>
    </message>
    <message>
        <source>What costs are for when their table does not say it</source>
        <translation>Pentru ce sunt costurile când tabelul lor nu o spune</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>marketing</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>vânzări</translation>
    </message>
    <message>
        <source>keeping customers</source>
        <translation>păstrarea clienților</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>altceva</translation>
    </message>
    <message>
        <source>Marketing and sales count as the cost of winning customers.</source>
        <translation>Marketingul și vânzările se socotesc drept costuri pentru câștigarea clienților.</translation>
    </message>
    <message>
        <source>Customers at the start</source>
        <translation>Clienți la început</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Clienți noi</translation>
    </message>
    <message>
        <source>Customers won back</source>
        <translation>Clienți recâștigați</translation>
    </message>
    <message>
        <source>Customers lost</source>
        <translation>Clienți pierduți</translation>
    </message>
    <message>
        <source>Customers at the end</source>
        <translation>Clienți la sfârșit</translation>
    </message>
    <message>
        <source>Customers kept</source>
        <translation>Clienți păstrați</translation>
    </message>
    <message>
        <source>Customers so far</source>
        <translation>Clienți până acum</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Venituri</translation>
    </message>
    <message>
        <source>One-off revenue</source>
        <translation>Venituri unice</translation>
    </message>
    <message>
        <source>Revenue so far</source>
        <translation>Venituri până acum</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Comenzi</translation>
    </message>
    <message>
        <source>Customers who bought</source>
        <translation>Clienți care au cumpărat</translation>
    </message>
    <message>
        <source>Customers who bought again</source>
        <translation>Clienți care au cumpărat din nou</translation>
    </message>
    <message>
        <source>Purchases expected of a new customer, the first one included</source>
        <translation>Cumpărături așteptate de la un client nou, inclusiv prima</translation>
    </message>
    <message>
        <source>Expected value of a purchase</source>
        <translation>Valoarea așteptată a unei cumpărături</translation>
    </message>
    <message>
        <source>Months of all customers, added up</source>
        <translation>Lunile tuturor clienților, adunate</translation>
    </message>
    <message>
        <source>Customers lost whose months are known</source>
        <translation>Clienți pierduți ale căror luni se cunosc</translation>
    </message>
    <message>
        <source>Monthly recurring revenue at the start</source>
        <translation>Venit recurent lunar la început</translation>
    </message>
    <message>
        <source>Monthly recurring revenue from new customers</source>
        <translation>Venit recurent lunar de la clienții noi</translation>
    </message>
    <message>
        <source>Monthly recurring revenue gained from customers who grew</source>
        <translation>Venit recurent lunar câștigat de la clienții care au crescut</translation>
    </message>
    <message>
        <source>Monthly recurring revenue lost from customers who shrank</source>
        <translation>Venit recurent lunar pierdut de la clienții care s-au redus</translation>
    </message>
    <message>
        <source>Monthly recurring revenue of customers who left</source>
        <translation>Venit recurent lunar al clienților care au plecat</translation>
    </message>
    <message>
        <source>Monthly recurring revenue of customers who came back</source>
        <translation>Venit recurent lunar al clienților care au revenit</translation>
    </message>
    <message>
        <source>Monthly recurring revenue at the end</source>
        <translation>Venit recurent lunar la sfârșit</translation>
    </message>
    <message>
        <source>Marketing cost</source>
        <translation>Costuri de marketing</translation>
    </message>
    <message>
        <source>Sales cost</source>
        <translation>Costuri de vânzare</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Alte costuri</translation>
    </message>
    <message>
        <source>Cost of keeping customers</source>
        <translation>Costuri pentru păstrarea clienților</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Vizite</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Clienți potențiali</translation>
    </message>
    <message>
        <source>Trials begun</source>
        <translation>Probe începute</translation>
    </message>
    <message>
        <source>Trials that became paid</source>
        <translation>Probe devenite plătite</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversii</translation>
    </message>
    <message>
        <source>Promoters (9–10)</source>
        <translation>Promotori (9–10)</translation>
    </message>
    <message>
        <source>Passives (7–8)</source>
        <translation>Pasivi (7–8)</translation>
    </message>
    <message>
        <source>Detractors (0–6)</source>
        <translation>Detractori (0–6)</translation>
    </message>
    <message>
        <source>Satisfied answers (CSAT)</source>
        <translation>Răspunsuri mulțumite (CSAT)</translation>
    </message>
    <message>
        <source>Answers to the satisfaction question (CSAT)</source>
        <translation>Răspunsuri la întrebarea despre satisfacție (CSAT)</translation>
    </message>
    <message>
        <source>Scores at or above the cut-off (CSS)</source>
        <translation>Note egale cu pragul sau peste el (CSS)</translation>
    </message>
    <message>
        <source>Answers to the satisfaction score (CSS)</source>
        <translation>Răspunsuri la scorul de satisfacție (CSS)</translation>
    </message>
    <message>
        <source>Answers that it was easy (CES)</source>
        <translation>Răspunsuri că a fost ușor (CES)</translation>
    </message>
    <message>
        <source>Answers to the effort question (CES)</source>
        <translation>Răspunsuri la întrebarea despre efort (CES)</translation>
    </message>
    <message>
        <source>Sum of the effort scores (CES)</source>
        <translation>Suma notelor de efort (CES)</translation>
    </message>
    <message>
        <source>Answers that it was very easy (Net Easy)</source>
        <translation>Răspunsuri că a fost foarte ușor (Net Easy)</translation>
    </message>
    <message>
        <source>Answers that it was hard (Net Easy)</source>
        <translation>Răspunsuri că a fost greu (Net Easy)</translation>
    </message>
    <message>
        <source>Answers to the Net Easy question</source>
        <translation>Răspunsuri la întrebarea Net Easy</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarii</translation>
    </message>
    <message>
        <source>People who answered a survey</source>
        <translation>Persoane care au răspuns la un sondaj</translation>
    </message>
    <message>
        <source>Answers in the top box of their scale</source>
        <translation>Răspunsuri în partea de sus a scării lor (top box)</translation>
    </message>
    <message>
        <source>Answers to all score questions</source>
        <translation>Răspunsuri la toate întrebările cu notă</translation>
    </message>
    <message>
        <source>How far up their scales the answers are, added up</source>
        <translation>Cât de sus pe scara lor sunt răspunsurile, adunat</translation>
    </message>
    <message>
        <source>Requests opened</source>
        <translation>Solicitări deschise</translation>
    </message>
    <message>
        <source>Requests resolved</source>
        <translation>Solicitări rezolvate</translation>
    </message>
    <message>
        <source>Requests still open</source>
        <translation>Solicitări încă deschise</translation>
    </message>
    <message>
        <source>Hours to resolution, added up</source>
        <translation>Ore până la rezolvare, adunate</translation>
    </message>
    <message>
        <source>Hours to resolution, median</source>
        <translation>Ore până la rezolvare, mediana</translation>
    </message>
    <message>
        <source>Hours to resolution, nine in ten within</source>
        <translation>Ore până la rezolvare, nouă din zece în cel mult</translation>
    </message>
    <message>
        <source>Requests resolved at the first contact</source>
        <translation>Solicitări rezolvate la primul contact</translation>
    </message>
    <message>
        <source>Requests answered</source>
        <translation>Solicitări la care s-a răspuns</translation>
    </message>
    <message>
        <source>Hours to the first answer, added up</source>
        <translation>Ore până la primul răspuns, adunate</translation>
    </message>
    <message>
        <source>Hours to the first answer, median</source>
        <translation>Ore până la primul răspuns, mediana</translation>
    </message>
    <message>
        <source>Hours to the first answer, nine in ten within</source>
        <translation>Ore până la primul răspuns, nouă din zece în cel mult</translation>
    </message>
    <message>
        <source>Requests about a defect</source>
        <translation>Solicitări despre un defect</translation>
    </message>
    <message>
        <source>Hours out of service</source>
        <translation>Ore de nefuncționare</translation>
    </message>
    <message>
        <source>Hours in which it should have worked</source>
        <translation>Ore în care ar fi trebuit să funcționeze</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiuni</translation>
    </message>
    <message>
        <source>Seconds in sessions, added up</source>
        <translation>Secunde în sesiuni, adunate</translation>
    </message>
    <message>
        <source>Seconds in a session, median</source>
        <translation>Secunde într-o sesiune, mediana</translation>
    </message>
    <message>
        <source>Daily active users, mean</source>
        <translation>Utilizatori activi zilnic, media</translation>
    </message>
    <message>
        <source>Monthly active users</source>
        <translation>Utilizatori activi lunar</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Utilizatori activi</translation>
    </message>
    <message>
        <source>Users of the key feature</source>
        <translation>Utilizatori ai funcției-cheie</translation>
    </message>
    <message>
        <source>New users who began the steps</source>
        <translation>Utilizatori noi care au început pașii</translation>
    </message>
    <message>
        <source>New users who reached the last step</source>
        <translation>Utilizatori noi care au ajuns la ultimul pas</translation>
    </message>
    <message>
        <source>Health scores, added up</source>
        <translation>Scoruri de sănătate, adunate</translation>
    </message>
    <message>
        <source>Customers with a health score</source>
        <translation>Clienți cu scor de sănătate</translation>
    </message>
    <message>
        <source>Customers in the red</source>
        <translation>Clienți pe roșu</translation>
    </message>
    <message>
        <source>Customers in the amber</source>
        <translation>Clienți pe galben</translation>
    </message>
    <message>
        <source>Customers in the green</source>
        <translation>Clienți pe verde</translation>
    </message>
    <message numerus="yes">
        <source>A customer counts as lost %n day(s) after the last order; this follows from the days between the orders.</source>
        <translation>
            <numerusform>Un client este socotit pierdut la %n zi după ultima comandă; rezultă din zilele dintre comenzi.</numerusform>
            <numerusform>Un client este socotit pierdut la %n zile după ultima comandă; rezultă din zilele dintre comenzi.</numerusform>
            <numerusform>Un client este socotit pierdut la %n de zile după ultima comandă; rezultă din zilele dintre comenzi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days without an order after which a customer is lost</source>
        <translation>Zile fără comandă după care un client este pierdut</translation>
    </message>
    <message>
        <source>Left to Polso, it is the time within which nine of ten customers order again, 30 days at least and 365 at most.</source>
        <translation>Dacă îl lăsați în seama lui Polso, este timpul în care nouă din zece clienți comandă din nou: cel puțin 30 de zile și cel mult 365.</translation>
    </message>
    <message>
        <source>Days between two contracts of a customer that still make a renewal</source>
        <translation>Zile între două contracte ale unui client care se socotesc încă reînnoire</translation>
    </message>
    <message>
        <source>Within so many days after its end, the next contract of a customer is a renewal and no loss.</source>
        <translation>Dacă începe în cel mult atâtea zile de la sfârșitul celui precedent, următorul contract al unui client este o reînnoire, nu o pierdere.</translation>
    </message>
    <message numerus="yes">
        <source>Net Easy Score: %n answer(s) left out, because they are not on a scale of 7, on which alone it is defined. If they are, say so in the settings; the figures of every question stand under “Survey questions”.</source>
        <translation>
            <numerusform>Net Easy Score: %n răspuns omis, pentru că nu este pe o scară de 7, singura pe care este definit scorul. Dacă este, precizați acest lucru în setări; cifrele fiecărei întrebări sunt la „Întrebări din sondaje”.</numerusform>
            <numerusform>Net Easy Score: %n răspunsuri omise, pentru că nu sunt pe o scară de 7, singura pe care este definit scorul. Dacă sunt, precizați acest lucru în setări; cifrele fiecărei întrebări sunt la „Întrebări din sondaje”.</numerusform>
            <numerusform>Net Easy Score: %n de răspunsuri omise, pentru că nu sunt pe o scară de 7, singura pe care este definit scorul. Dacă sunt, precizați acest lucru în setări; cifrele fiecărei întrebări sunt la „Întrebări din sondaje”.</numerusform>
        </translation>
    </message>
    <message>
        <source>high scores</source>
        <translation>note mari</translation>
    </message>
    <message>
        <source>low scores</source>
        <translation>note mici</translation>
    </message>
    <message>
        <source>Highest score of the satisfaction question</source>
        <translation>Cea mai mare notă la întrebarea despre satisfacție</translation>
    </message>
    <message>
        <source>Which answers count as satisfied depends on it: 4 and 5 of 5, 6 and 7 of 7.</source>
        <translation>De ea depinde ce răspunsuri se socotesc mulțumite: 4 și 5 din 5, 6 și 7 din 7.</translation>
    </message>
    <message>
        <source>Lowest positive satisfaction score</source>
        <translation>Cea mai mică notă pozitivă de satisfacție</translation>
    </message>
    <message>
        <source>On a scale from 1 to 10, this score and those above it count as positive.</source>
        <translation>Pe o scară de la 1 la 10, această notă și cele de peste ea se socotesc pozitive.</translation>
    </message>
    <message>
        <source>Highest score of the effort question</source>
        <translation>Cea mai mare notă la întrebarea despre efort</translation>
    </message>
    <message>
        <source>Which answers say that it was easy depends on it: 5 to 7 of 7, 4 and 5 of 5.</source>
        <translation>De ea depinde ce răspunsuri spun că a fost ușor: de la 5 la 7 din 7, 4 și 5 din 5.</translation>
    </message>
    <message>
        <source>Highest score of the Net Easy question</source>
        <translation>Cea mai mare notă la întrebarea Net Easy</translation>
    </message>
    <message>
        <source>The Net Easy Score is defined on 1–7; answers on other scales have none.</source>
        <translation>Net Easy Score este definit pe scara 1–7; răspunsurile pe alte scări nu au un astfel de scor.</translation>
    </message>
    <message>
        <source>Effort question: which scores say that it was easy</source>
        <translation>Întrebarea despre efort: ce note spun că a fost ușor</translation>
    </message>
    <message>
        <source>High, where 7 is “very easy”; low, where 7 is “very much effort”.</source>
        <translation>Mari, dacă 7 înseamnă „foarte ușor”; mici, dacă 7 înseamnă „foarte mult efort”.</translation>
    </message>
    <message>
        <source>Net Easy question: which scores say that it was easy</source>
        <translation>Întrebarea Net Easy: ce note spun că a fost ușor</translation>
    </message>
    <message>
        <source>Low, where 1 is “extremely easy”; high, where 7 is.</source>
        <translation>Mici, dacă 1 înseamnă „extrem de ușor”; mari, dacă 7 înseamnă aceasta.</translation>
    </message>
    <message>
        <source>Highest score of the satisfaction with support</source>
        <translation>Cea mai mare notă pentru satisfacția cu asistența</translation>
    </message>
    <message>
        <source>Opened again within so many days, a request was not solved at the first contact</source>
        <translation>Redeschisă în cel mult atâtea zile, o solicitare nu a fost rezolvată la primul contact</translation>
    </message>
    <message>
        <source>What is opened again later counts as another matter. Where no day is known, it was soon.</source>
        <translation>Ce se redeschide mai târziu se socotește altă problemă. Dacă ziua nu este cunoscută, se consideră că a fost curând.</translation>
    </message>
    <message>
        <source>Categories of requests that are about a defect</source>
        <translation>Categorii de solicitări despre un defect</translation>
    </message>
    <message>
        <source>Found by words such as defect, fault, bug and error, until you name the categories yourself.</source>
        <translation>Găsite după cuvinte precum defect, defecțiune, bug și eroare, până când numiți chiar dumneavoastră categoriile.</translation>
    </message>
    <message>
        <source>“{file}” is no workbook and has no sheet “{sheet}”. Open it without naming a sheet.</source>
        <translation>„{file}” nu este un registru de lucru și nu are o foaie „{sheet}”. Deschideți-l fără a numi o foaie.</translation>
    </message>
    <message>
        <source>Checking the rows of {file}</source>
        <translation>Se verifică rândurile din {file}</translation>
    </message>
    <message>
        <source>“{file}” has no rows under its header. Export it again with some data in it.</source>
        <translation>„{file}” nu are rânduri sub antet. Exportați-l din nou, cu date în el.</translation>
    </message>
    <message>
        <source>“{file}” is not recognised: Polso looks for columns of orders, subscriptions, customers, surveys, tickets, costs, traffic, sessions, events or totals per period, and found {columns}. If it is one of these, say which with --kind and which column is what with --map.</source>
        <translation>„{file}” nu este recunoscut: Polso caută coloane de comenzi, abonamente, clienți, sondaje, tichete, costuri, trafic, sesiuni, evenimente sau totaluri pe perioade și a găsit {columns}. Dacă este unul dintre acestea, spuneți care, cu --kind, și ce este fiecare coloană, cu --map.</translation>
    </message>
    <message>
        <source>“{file}” was taken for a table of {kind}, which needs {field}, and none of its columns says it ({columns}). Say which one it is with --map {name}=COLUMN.</source>
        <translation>„{file}” a fost luat drept tabel de tipul {kind}, care are nevoie de {field}, și niciuna dintre coloanele lui nu îl conține ({columns}). Spuneți care este, cu --map {name}=COLOANĂ.</translation>
    </message>
    <message>
        <source>None of the rows of “{file}” could be used. The first trouble: row {row}, {column}: {value} is {reason}.</source>
        <translation>Niciun rând din „{file}” nu a putut fi folosit. Prima problemă: rândul {row}, {column}: {value} ({reason}).</translation>
    </message>
    <message>
        <source>“{file}” has no rows but totals.</source>
        <translation>„{file}” nu are alte rânduri în afară de totaluri.</translation>
    </message>
    <message numerus="yes">
        <source>n/a: nobody left; at least {amount} over the %n month(s) seen</source>
        <translation>
            <numerusform>n/a: nu a plecat nimeni; cel puțin {amount} în %n lună urmărită</numerusform>
            <numerusform>n/a: nu a plecat nimeni; cel puțin {amount} în cele %n luni urmărite</numerusform>
            <numerusform>n/a: nu a plecat nimeni; cel puțin {amount} în cele %n de luni urmărite</numerusform>
        </translation>
    </message>
    <message>
        <source>margin 100 %: this is turnover, before what it costs you to serve a customer</source>
        <translation>marjă 100 %: este cifra de afaceri, înainte de costurile servirii unui client</translation>
    </message>
    <message>
        <source>margin 100 %: the customer value in it is turnover, before what it costs you to serve a customer</source>
        <translation>marjă 100 %: valoarea clientului folosită aici este cifra de afaceri, înainte de costurile servirii unui client</translation>
    </message>
    <message>
        <source>From a list without dates: churn per month is customers lost ÷ months of all customers, as if it were the same in every month and everyone who ever left were on the list.</source>
        <translation>Dintr-o listă fără date calendaristice: pierderea pe lună este clienți pierduți ÷ lunile tuturor clienților, ca și cum ar fi aceeași în fiecare lună și pe listă ar fi toți cei care au plecat vreodată.</translation>
    </message>
    <message numerus="yes">
        <source>n/a: %n customer(s) bought again so far; a prediction takes at least {fewest}.</source>
        <translation>
            <numerusform>n/a: până acum a cumpărat din nou %n client; pentru o prognoză este nevoie de cel puțin {fewest}.</numerusform>
            <numerusform>n/a: până acum au cumpărat din nou %n clienți; pentru o prognoză este nevoie de cel puțin {fewest}.</numerusform>
            <numerusform>n/a: până acum au cumpărat din nou %n de clienți; pentru o prognoză este nevoie de cel puțin {fewest}.</numerusform>
        </translation>
    </message>
    <message>
        <source>n/a: how these customers buy does not fit the model, so nothing is predicted from it.</source>
        <translation>n/a: felul în care cumpără acești clienți nu se potrivește cu modelul, așa că din el nu se prognozează nimic.</translation>
    </message>
    <message>
        <source>Customers at the start, months added up</source>
        <translation>Clienți la început, luni adunate</translation>
    </message>
    <message>
        <source>Customers lost, months added up</source>
        <translation>Clienți pierduți, luni adunate</translation>
    </message>
    <message>
        <source>Customers at the end, months added up</source>
        <translation>Clienți la sfârșit, luni adunate</translation>
    </message>
    <message>
        <source>Monthly recurring revenue, months added up</source>
        <translation>Venit recurent lunar, luni adunate</translation>
    </message>
    <message>
        <source>Revenue, months added up</source>
        <translation>Venituri, luni adunate</translation>
    </message>
    <message>
        <source>Orders, months added up</source>
        <translation>Comenzi, luni adunate</translation>
    </message>
    <message>
        <source>Customers lost in a month</source>
        <translation>Clienți pierduți într-o lună</translation>
    </message>
    <message>
        <source>Months that a customer stays</source>
        <translation>Luni cât rămâne un client</translation>
    </message>
    <message>
        <source>Revenue per customer and month</source>
        <translation>Venit pe client și lună</translation>
    </message>
    <message>
        <source>Average revenue per customer</source>
        <translation>Venit mediu pe client</translation>
    </message>
    <message>
        <source>ARPU</source>
        <translation>ARPU</translation>
    </message>
    <message>
        <source>What one customer pays in a month, on average.</source>
        <translation>Cât plătește un client într-o lună, în medie.</translation>
    </message>
    <message>
        <source>customers and what they pay (subscriptions, orders or figures)</source>
        <translation>clienți și ce plătesc ei (abonamente, comenzi sau cifre)</translation>
    </message>
    <message>
        <source>recurring revenue for each customer</source>
        <translation>venit recurent pe client</translation>
    </message>
    <message>
        <source>revenue for each customer who bought</source>
        <translation>venit pe client cumpărător</translation>
    </message>
    <message>
        <source>What one customer who bought in the period spent in it, on average.</source>
        <translation>Cât a cheltuit în perioadă, în medie, un client care a cumpărat în ea.</translation>
    </message>
    <message>
        <source>revenue for each active customer</source>
        <translation>venit pe client activ</translation>
    </message>
    <message>
        <source>Revenue of the period for each active customer, whether or not they bought: the mean of the customers at the start and at the end.</source>
        <translation>Venitul perioadei pe client activ, fie că a cumpărat sau nu: media dintre clienții de la început și cei de la sfârșit.</translation>
    </message>
    <message>
        <source>Customer acquisition cost</source>
        <translation>Cost de achiziție a unui client</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>What you spent on marketing and sales for each customer you won.</source>
        <translation>Cât ați cheltuit pe marketing și vânzări pentru fiecare client câștigat.</translation>
    </message>
    <message>
        <source>marketing or sales costs (a costs table) and new customers</source>
        <translation>costuri de marketing sau de vânzare (un tabel de costuri) și clienți noi</translation>
    </message>
    <message>
        <source>costs and new customers of the same period</source>
        <translation>costuri și clienți noi din aceeași perioadă</translation>
    </message>
    <message>
        <source>Costs that count as winning customers</source>
        <translation>Costuri socotite la câștigarea clienților</translation>
    </message>
    <message>
        <source>Which purposes of costs are divided by the new customers.</source>
        <translation>Care scopuri ale costurilor se împart la clienții noi.</translation>
    </message>
    <message>
        <source>Customer effort score</source>
        <translation>Scor de efort al clientului</translation>
    </message>
    <message>
        <source>CES</source>
        <translation>CES</translation>
    </message>
    <message>
        <source>Of the customers who answered, the share that found it easy.</source>
        <translation>Dintre clienții care au răspuns, procentul celor cărora le-a fost ușor.</translation>
    </message>
    <message>
        <source>answers to “Was it easy?” (a surveys table)</source>
        <translation>răspunsuri la „A fost ușor?” (un tabel de sondaje)</translation>
    </message>
    <message>
        <source>share that found it easy</source>
        <translation>procentul celor cărora le-a fost ușor</translation>
    </message>
    <message>
        <source>mean score</source>
        <translation>nota medie</translation>
    </message>
    <message>
        <source>The mean of the scores that customers gave to how easy it was.</source>
        <translation>Media notelor pe care le-au dat clienții pentru cât de ușor a fost.</translation>
    </message>
    <message>
        <source>Customer churn</source>
        <translation>Pierderea clienților</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Pierdere</translation>
    </message>
    <message>
        <source>Of the customers you had at the start, the share that left by the end.</source>
        <translation>Dintre clienții pe care îi aveați la început, procentul celor plecați până la sfârșit.</translation>
    </message>
    <message>
        <source>customers at the start and customers lost (subscriptions, orders or figures)</source>
        <translation>clienți la început și clienți pierduți (abonamente, comenzi sau cifre)</translation>
    </message>
    <message>
        <source>of the customers at the start</source>
        <translation>din clienții de la început</translation>
    </message>
    <message>
        <source>of the customers at the start and the new ones</source>
        <translation>din clienții de la început și cei noi</translation>
    </message>
    <message>
        <source>Of the customers you had at the start and those you won since, the share that was there at the start and left by the end.</source>
        <translation>Dintre clienții pe care îi aveați la început și cei câștigați de atunci, procentul celor care existau la început și au plecat până la sfârșit.</translation>
    </message>
    <message>
        <source>Purchase value</source>
        <translation>Valoarea unei cumpărături</translation>
    </message>
    <message>
        <source>Purchases per customer and month</source>
        <translation>Cumpărături pe client și lună</translation>
    </message>
    <message>
        <source>Customer lifetime value</source>
        <translation>Valoarea pe viață a clientului</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>What a customer brings over the whole time with you, at the prices and the churn of the last months.</source>
        <translation>Cât aduce un client în tot timpul cât vă rămâne, la prețurile și pierderea de clienți din ultimele luni.</translation>
    </message>
    <message>
        <source>what customers pay and how many leave (subscriptions, orders or figures)</source>
        <translation>ceea ce plătesc clienții și câți pleacă (abonamente, comenzi sau cifre)</translation>
    </message>
    <message>
        <source>recurring revenue × margin × months of life</source>
        <translation>venit recurent × marjă × luni de viață</translation>
    </message>
    <message>
        <source>revenue per active customer × margin × months of life</source>
        <translation>venit pe client activ × marjă × luni de viață</translation>
    </message>
    <message>
        <source>What a customer brings over the whole time with you. A month&apos;s revenue is counted for each active customer, bought or not: per buyer, those who do not buy each month would seem worth more.</source>
        <translation>Cât aduce un client în tot timpul cât vă rămâne. Venitul unei luni se împarte la toți clienții activi, fie că au cumpărat sau nu: dacă s-ar împărți doar la cumpărători, cei care nu cumpără în fiecare lună ar părea că valorează mai mult.</translation>
    </message>
    <message>
        <source>purchase value × purchases per month × months of life</source>
        <translation>valoarea unei cumpărături × cumpărături pe lună × luni de viață</translation>
    </message>
    <message>
        <source>What a customer buys over the whole time with you: how much at once, and how often.</source>
        <translation>Cât cumpără un client în tot timpul cât vă rămâne: cât o dată și cât de des.</translation>
    </message>
    <message>
        <source>net revenue per customer to date</source>
        <translation>venit net pe client până acum</translation>
    </message>
    <message>
        <source>What a customer has brought up to now, refunds taken off, on average.</source>
        <translation>Cât a adus un client până acum, în medie, fără sumele rambursate.</translation>
    </message>
    <message>
        <source>expected purchases × what each brings × margin</source>
        <translation>cumpărături așteptate × ce aduce fiecare × marjă</translation>
    </message>
    <message>
        <source>Predicted customer lifetime value</source>
        <translation>Valoarea pe viață prognozată a clientului</translation>
    </message>
    <message>
        <source>What a new customer is expected to bring within the months that the prediction looks ahead, from how often and how lately all customers bought and what they spent. It assumes that each buys at a steady pace of its own until it stops for good.</source>
        <translation>Cât se așteaptă să aducă un client nou în lunile pe care le acoperă prognoza, judecând după cât de des și cât de recent au cumpărat toți clienții și cât au cheltuit. Se presupune că fiecare cumpără într-un ritm constant al său, până când se oprește definitiv.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marjă</translation>
    </message>
    <message>
        <source>What is left of a sale when what was sold is paid for.</source>
        <translation>Ce rămâne dintr-o vânzare după ce s-a plătit ceea ce s-a vândut.</translation>
    </message>
    <message>
        <source>Months that customer value looks back on</source>
        <translation>Luni în urmă luate în calcul pentru valoarea clientului</translation>
    </message>
    <message>
        <source>The last complete months of which revenue and churn are taken. More months are steadier.</source>
        <translation>Ultimele luni încheiate din care se iau veniturile și pierderea clienților. Cu mai multe luni, cifra este mai stabilă.</translation>
    </message>
    <message>
        <source>Months that a prediction looks ahead</source>
        <translation>Luni înainte luate în calcul pentru o prognoză</translation>
    </message>
    <message>
        <source>For the predicted customer value only. The further ahead, the less the past can tell.</source>
        <translation>Doar pentru valoarea prognozată a clientului. Cu cât privește mai departe înainte, cu atât trecutul poate spune mai puțin.</translation>
    </message>
    <message>
        <source>CLV / CAC</source>
        <translation>CLV / CAC</translation>
    </message>
    <message>
        <source>What a customer is worth over time, for each unit of money spent to win one.</source>
        <translation>Cât valorează un client în timp, pentru fiecare unitate de bani cheltuită ca să-l câștigați.</translation>
    </message>
    <message>
        <source>what customers pay and how many leave, and marketing or sales costs (a costs table)</source>
        <translation>ceea ce plătesc clienții și câți pleacă, plus costuri de marketing sau de vânzare (un tabel de costuri)</translation>
    </message>
    <message>
        <source>value for each unit of cost</source>
        <translation>valoare pe unitate de cost</translation>
    </message>
    <message>
        <source>Conversion rate</source>
        <translation>Rată de conversie</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversie</translation>
    </message>
    <message>
        <source>Of the visits, the share that ended in a sale.</source>
        <translation>Dintre vizite, procentul celor încheiate cu o vânzare.</translation>
    </message>
    <message>
        <source>visits or leads, and conversions (a traffic table or figures)</source>
        <translation>vizite sau clienți potențiali, și conversii (un tabel de trafic sau cifre)</translation>
    </message>
    <message>
        <source>of all visits</source>
        <translation>din toate vizitele</translation>
    </message>
    <message>
        <source>of the leads</source>
        <translation>din clienții potențiali</translation>
    </message>
    <message>
        <source>Of the people who asked or signed up, the share that bought.</source>
        <translation>Dintre persoanele care au întrebat sau s-au înscris, procentul celor care au cumpărat.</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>Domeniu de activitate</translation>
    </message>
    <message>
        <source>With which shops yours is compared: what is usual differs by what they sell.</source>
        <translation>Cu ce magazine se compară al dumneavoastră: ce este obișnuit diferă după ceea ce vând.</translation>
    </message>
    <message>
        <source>Customer retention cost</source>
        <translation>Cost de retenție a clienților</translation>
    </message>
    <message>
        <source>Retention cost</source>
        <translation>Cost de retenție</translation>
    </message>
    <message>
        <source>What you spent on keeping customers, for each one who stayed.</source>
        <translation>Cât ați cheltuit ca să păstrați clienții, pentru fiecare client rămas.</translation>
    </message>
    <message>
        <source>retention costs (a costs table) and the customers who stayed</source>
        <translation>costuri de retenție (un tabel de costuri) și clienții rămași</translation>
    </message>
    <message>
        <source>for each customer who stayed</source>
        <translation>pe client rămas</translation>
    </message>
    <message>
        <source>for each customer at the end</source>
        <translation>pe client la sfârșit</translation>
    </message>
    <message>
        <source>What you spent on keeping customers, for each customer at the end.</source>
        <translation>Cât ați cheltuit ca să păstrați clienții, pentru fiecare client de la sfârșit.</translation>
    </message>
    <message>
        <source>Customer satisfaction</source>
        <translation>Satisfacția clienților</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>Of the customers who answered, the share that is satisfied (4 or 5 of 5).</source>
        <translation>Dintre clienții care au răspuns, procentul celor mulțumiți (4 sau 5 din 5).</translation>
    </message>
    <message>
        <source>answers to a CSAT question (a surveys table)</source>
        <translation>răspunsuri la o întrebare CSAT (un tabel de sondaje)</translation>
    </message>
    <message>
        <source>the top of the scale</source>
        <translation>partea de sus a scării</translation>
    </message>
    <message>
        <source>Customer satisfaction score</source>
        <translation>Scor de satisfacție a clienților</translation>
    </message>
    <message>
        <source>CSS</source>
        <translation>CSS</translation>
    </message>
    <message>
        <source>Of the scores from 1 to 10, the share that is positive: 6 or more, unless you set another limit.</source>
        <translation>Dintre notele de la 1 la 10, procentul celor pozitive: cel puțin 6, dacă nu setați altă limită.</translation>
    </message>
    <message>
        <source>positive scores of 10</source>
        <translation>note pozitive pe o scară de 10</translation>
    </message>
    <message>
        <source>scores from 1 to 10 (a surveys table)</source>
        <translation>note de la 1 la 10 (un tabel de sondaje)</translation>
    </message>
    <message>
        <source>Daily to monthly active users</source>
        <translation>Utilizatori activi zilnic / lunar</translation>
    </message>
    <message>
        <source>DAU / MAU</source>
        <translation>DAU / MAU</translation>
    </message>
    <message>
        <source>Of the people who used the product in the month, the share there on an average day.</source>
        <translation>Dintre persoanele care au folosit produsul în acea lună, procentul celor prezente într-o zi medie.</translation>
    </message>
    <message>
        <source>visits with their user and day (a sessions table or figures)</source>
        <translation>vizite cu utilizatorul și ziua lor (un tabel de sesiuni sau cifre)</translation>
    </message>
    <message>
        <source>mean day for the month</source>
        <translation>ziua medie față de lună</translation>
    </message>
    <message>
        <source>Expansion revenue</source>
        <translation>Venit din extindere</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Extindere</translation>
    </message>
    <message>
        <source>How much more a month the customers you had already pay by the end of the period.</source>
        <translation>Cu cât plătesc mai mult pe lună, la sfârșitul perioadei, clienții pe care îi aveați deja.</translation>
    </message>
    <message>
        <source>contracts with their prices (subscriptions or figures)</source>
        <translation>contracte cu prețurile lor (abonamente sau cifre)</translation>
    </message>
    <message>
        <source>from contracts that grew</source>
        <translation>din contracte care au crescut</translation>
    </message>
    <message>
        <source>recurring revenue with one-off sales added</source>
        <translation>venit recurent plus vânzări unice</translation>
    </message>
    <message>
        <source>What the active customers pay in a month, with the one-off sales of the period added.</source>
        <translation>Cât plătesc clienții activi într-o lună, plus vânzările unice ale perioadei.</translation>
    </message>
    <message>
        <source>First contact resolution</source>
        <translation>Rezolvare la primul contact</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Primul contact</translation>
    </message>
    <message>
        <source>Of the requests solved, the share for which the customer did not have to ask again.</source>
        <translation>Dintre solicitările rezolvate, procentul celor pentru care clientul nu a trebuit să revină.</translation>
    </message>
    <message>
        <source>requests with the number of messages from the customer (a tickets table)</source>
        <translation>solicitări cu numărul de mesaje de la client (un tabel de tichete)</translation>
    </message>
    <message>
        <source>of the requests solved</source>
        <translation>din solicitările rezolvate</translation>
    </message>
    <message>
        <source>Trial to paid</source>
        <translation>De la probă la plătitor</translation>
    </message>
    <message>
        <source>Trial → paid</source>
        <translation>Probă → plătitor</translation>
    </message>
    <message>
        <source>Of the trials that began in the period, the share that has paid since.</source>
        <translation>Dintre probele începute în perioadă, procentul celor pentru care s-a plătit între timp.</translation>
    </message>
    <message>
        <source>trials with their beginning (subscriptions, a traffic table or figures)</source>
        <translation>probe cu începutul lor (abonamente, un tabel de trafic sau cifre)</translation>
    </message>
    <message>
        <source>of the trials begun in the period</source>
        <translation>din probele începute în perioadă</translation>
    </message>
    <message>
        <source>Gross revenue retention</source>
        <translation>Retenția brută a veniturilor</translation>
    </message>
    <message>
        <source>GRR</source>
        <translation>GRR</translation>
    </message>
    <message>
        <source>Of the recurring revenue you had at the start, the share that is left when nobody&apos;s rise is counted.</source>
        <translation>Din venitul recurent de la început, procentul rămas, fără a socoti creșterile.</translation>
    </message>
    <message>
        <source>recurring revenue and what was lost of it (subscriptions or figures)</source>
        <translation>venit recurent și ce s-a pierdut din el (abonamente sau cifre)</translation>
    </message>
    <message>
        <source>gross: rises not counted</source>
        <translation>brut: creșterile nu se socotesc</translation>
    </message>
    <message>
        <source>Monthly recurring revenue</source>
        <translation>Venit recurent lunar</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>What the contracts running at the end of the period bring in each month.</source>
        <translation>Cât aduc în fiecare lună contractele în vigoare la sfârșitul perioadei.</translation>
    </message>
    <message>
        <source>contracts with their prices, or sales (subscriptions, orders or figures)</source>
        <translation>contracte cu prețurile lor sau vânzări (abonamente, comenzi sau cifre)</translation>
    </message>
    <message>
        <source>from contracts</source>
        <translation>din contracte</translation>
    </message>
    <message>
        <source>active customers × revenue of each</source>
        <translation>clienți activi × venitul fiecăruia</translation>
    </message>
    <message>
        <source>Monthly revenue</source>
        <translation>Venit lunar</translation>
    </message>
    <message>
        <source>What customers bought, per month of the period: those who bought × what each spent on average.</source>
        <translation>Cât au cumpărat clienții, pe lună a perioadei: cei care au cumpărat × cât a cheltuit fiecare, în medie.</translation>
    </message>
    <message>
        <source>Net Easy Score</source>
        <translation>Net Easy Score</translation>
    </message>
    <message>
        <source>NES</source>
        <translation>NES</translation>
    </message>
    <message>
        <source>How many more customers found it easy than found it hard, of each 100 who answered.</source>
        <translation>Din 100 de clienți care au răspuns, cu cât sunt mai mulți cei cărora le-a fost ușor decât cei cărora le-a fost greu.</translation>
    </message>
    <message>
        <source>answers from 1 to 7 to “How easy was it?” (a surveys table)</source>
        <translation>răspunsuri de la 1 la 7 la „Cât de ușor a fost?” (un tabel de sondaje)</translation>
    </message>
    <message>
        <source>the two easiest answers less the three hardest</source>
        <translation>cele mai ușoare două răspunsuri minus cele mai grele trei</translation>
    </message>
    <message>
        <source>Net Promoter Score</source>
        <translation>Net Promoter Score</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Of each 100 who answered, how many more would recommend you (9 or 10 of 10) than would not (6 or less).</source>
        <translation>Din 100 de clienți care au răspuns, cu cât sunt mai mulți cei care v-ar recomanda (9 sau 10 din 10) decât cei care nu v-ar recomanda (cel mult 6).</translation>
    </message>
    <message>
        <source>answers from 0 to 10 to “Would you recommend us?” (a surveys table)</source>
        <translation>răspunsuri de la 0 la 10 la „Ne-ați recomanda?” (un tabel de sondaje)</translation>
    </message>
    <message>
        <source>9–10 less 0–6</source>
        <translation>9–10 minus 0–6</translation>
    </message>
    <message>
        <source>Net revenue retention</source>
        <translation>Retenția netă a veniturilor</translation>
    </message>
    <message>
        <source>NRR</source>
        <translation>NRR</translation>
    </message>
    <message>
        <source>Of each 100 the customers paid at the start, how much the same customers pay at the end. Above 100 %, revenue grows without a single new customer.</source>
        <translation>La fiecare 100 plătiți de clienți la început, cât plătesc aceiași clienți la sfârșit. Peste 100 %, veniturile cresc fără niciun client nou.</translation>
    </message>
    <message>
        <source>recurring revenue and how it changed (subscriptions or figures)</source>
        <translation>venit recurent și cum s-a schimbat (abonamente sau cifre)</translation>
    </message>
    <message>
        <source>what customers pay more is counted</source>
        <translation>creșterile clienților sunt incluse</translation>
    </message>
    <message>
        <source>Profit per customer</source>
        <translation>Profit per client</translation>
    </message>
    <message>
        <source>What a customer brings over time, less what it cost to win.</source>
        <translation>Cât aduce un client în timp, minus cât a costat să-l câștigați.</translation>
    </message>
    <message>
        <source>value less cost</source>
        <translation>valoare minus cost</translation>
    </message>
    <message>
        <source>value ÷ cost</source>
        <translation>valoare ÷ cost</translation>
    </message>
    <message>
        <source>What a customer brings over time, for each unit of money it cost to win.</source>
        <translation>Cât aduce un client în timp, pentru fiecare unitate de bani pe care a costat-o câștigarea lui.</translation>
    </message>
    <message>
        <source>Solved in the period</source>
        <translation>Rezolvate în perioadă</translation>
    </message>
    <message>
        <source>Still open at its end</source>
        <translation>Încă deschise la sfârșitul ei</translation>
    </message>
    <message>
        <source>Time to resolution</source>
        <translation>Timp de rezolvare</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Rezolvare</translation>
    </message>
    <message>
        <source>How long it took to solve a request, on average, of those solved in the period.</source>
        <translation>Cât a durat, în medie, rezolvarea unei solicitări, dintre cele rezolvate în perioadă.</translation>
    </message>
    <message>
        <source>requests with the time they came in and were solved (a tickets table)</source>
        <translation>solicitări cu momentul în care au sosit și cel în care au fost rezolvate (un tabel de tichete)</translation>
    </message>
    <message>
        <source>mean of the requests solved</source>
        <translation>media solicitărilor rezolvate</translation>
    </message>
    <message>
        <source>How long requests wait</source>
        <translation>Cât așteaptă solicitările</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Câte</translation>
    </message>
    <message>
        <source>Customer retention</source>
        <translation>Retenția clienților</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retenție</translation>
    </message>
    <message>
        <source>Of the customers you had at the start, the share that is still there at the end.</source>
        <translation>Dintre clienții pe care îi aveați la început, procentul celor care mai sunt la sfârșit.</translation>
    </message>
    <message>
        <source>customers at the start and those of them who stayed (subscriptions, orders or figures)</source>
        <translation>clienți la început și câți dintre ei au rămas (abonamente, comenzi sau cifre)</translation>
    </message>
    <message>
        <source>each customer looked at at both ends</source>
        <translation>fiecare client, privit la început și la sfârșit</translation>
    </message>
    <message>
        <source>from totals: those at the end less the new ones</source>
        <translation>din totaluri: cei de la sfârșit minus cei noi</translation>
    </message>
    <message>
        <source>Revenue churn</source>
        <translation>Pierderea veniturilor</translation>
    </message>
    <message>
        <source>Of the recurring revenue you had at the start, the share that customers who left or pay less took away.</source>
        <translation>Din venitul recurent de la început, procentul pierdut prin clienții care au plecat sau plătesc mai puțin.</translation>
    </message>
    <message>
        <source>recurring revenue at the start and what was lost of it (subscriptions or figures)</source>
        <translation>venit recurent la început și ce s-a pierdut din el (abonamente sau cifre)</translation>
    </message>
    <message>
        <source>gross: all that was lost</source>
        <translation>brut: tot ce s-a pierdut</translation>
    </message>
    <message>
        <source>less what customers pay more</source>
        <translation>minus creșterile clienților</translation>
    </message>
    <message>
        <source>Of the recurring revenue you had at the start, the share that was lost and not made up for by customers who pay more or came back. Below zero, more was won than lost.</source>
        <translation>Din venitul recurent de la început, procentul pierdut și neacoperit de clienții care plătesc mai mult sau au revenit. Sub zero, s-a câștigat mai mult decât s-a pierdut.</translation>
    </message>
    <message>
        <source>only of customers who left</source>
        <translation>doar de la clienții plecați</translation>
    </message>
    <message>
        <source>Of the recurring revenue you had at the start, the share of the customers who left.</source>
        <translation>Din venitul recurent de la început, procentul care venea de la clienții plecați.</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Toate vizitele</translation>
    </message>
    <message>
        <source>Session duration</source>
        <translation>Durata sesiunii</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesiune</translation>
    </message>
    <message>
        <source>How long a visit lasts, on average.</source>
        <translation>Cât durează o vizită, în medie.</translation>
    </message>
    <message>
        <source>visits with their length (a sessions table or figures)</source>
        <translation>vizite cu durata lor (un tabel de sesiuni sau cifre)</translation>
    </message>
    <message>
        <source>mean of all visits</source>
        <translation>media tuturor vizitelor</translation>
    </message>
    <message>
        <source>How long visits last</source>
        <translation>Cât durează vizitele</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>nu este o dată</translation>
    </message>
    <message>
        <source>The dates in {column} can be read in two ways: with the day first they run from {day_first_from} to {day_first_to}, with the month first from {month_first_from} to {month_first_to}. {chosen} is used.</source>
        <translation>Datele calendaristice din {column} pot fi citite în două feluri: cu ziua întâi, merg de la {day_first_from} până la {day_first_to}; cu luna întâi, de la {month_first_from} până la {month_first_to}. Se folosește: {chosen}.</translation>
    </message>
    <message>
        <source>The day first</source>
        <translation>Ziua întâi</translation>
    </message>
    <message>
        <source>The month first</source>
        <translation>Luna întâi</translation>
    </message>
    <message>
        <source>{column} holds times as seconds since 1970; they were turned into dates.</source>
        <translation>{column} conține momente exprimate în secunde din 1970; au fost transformate în date calendaristice.</translation>
    </message>
    <message>
        <source>{column} holds dates as Excel&apos;s day numbers; they were turned into dates.</source>
        <translation>{column} conține date calendaristice scrise ca numere de zile Excel; au fost transformate în date.</translation>
    </message>
    <message>
        <source>not a length of time</source>
        <translation>nu este o durată</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>nu este un număr</translation>
    </message>
    <message>
        <source>The numbers in {column} can be read in two ways: {cell} as {grouped} (total {grouped_total}) or as {decimal} (total {decimal_total}). {chosen} is used.</source>
        <translation>Numerele din {column} pot fi citite în două feluri: {cell} ca {grouped} (total {grouped_total}) sau ca {decimal} (total {decimal_total}). Se folosește {chosen}.</translation>
    </message>
    <message>
        <source>{column} mixes two ways of writing numbers ({comma} and {point}); each cell was read as it is written.</source>
        <translation>{column} amestecă două feluri de a scrie numerele ({comma} și {point}); fiecare celulă a fost citită așa cum este scrisă.</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>nici da, nici nu</translation>
    </message>
    <message>
        <source>not one of the words known here</source>
        <translation>nu este unul dintre cuvintele cunoscute aici</translation>
    </message>
    <message>
        <source>not a length of time such as month, year or 3 months</source>
        <translation>nu este o durată precum lună, an sau 3 luni</translation>
    </message>
    <message>
        <source>“{file}” is not there. It may have been moved or renamed: look for it and open it once more.</source>
        <translation>„{file}” nu există. Poate a fost mutat sau redenumit: căutați-l și deschideți-l din nou.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Open the files in it.</source>
        <translation>„{file}” este un dosar. Deschideți fișierele din el.</translation>
    </message>
    <message>
        <source>“{file}” may not be read by you. Copy it to a folder of your own and open the copy.</source>
        <translation>Nu aveți dreptul să citiți „{file}”. Copiați-l într-un dosar al dumneavoastră și deschideți copia.</translation>
    </message>
    <message>
        <source>“{file}” is open in another program that does not let it be read. Close it there and try again.</source>
        <translation>„{file}” este deschis în alt program, care nu permite citirea lui. Închideți-l acolo și încercați din nou.</translation>
    </message>
    <message>
        <source>“{file}” could not be read from its drive ({reason}). Copy it to this computer and open the copy.</source>
        <translation>„{file}” nu a putut fi citit de pe discul său ({reason}). Copiați-l pe acest calculator și deschideți copia.</translation>
    </message>
    <message>
        <source>“{file}” is only the mark that Excel leaves while a workbook is open. Open “{workbook}” instead.</source>
        <translation>„{file}” este doar semnul pe care îl lasă Excel cât timp un registru de lucru este deschis. Deschideți în schimb „{workbook}”.</translation>
    </message>
    <message>
        <source>“{file}” is empty (0 bytes). Export it once more from your program.</source>
        <translation>„{file}” este gol (0 octeți). Exportați-l din nou din programul dumneavoastră.</translation>
    </message>
    <message>
        <source>“{file}” could not be read safely: of its {records} rows only {found} were found again. Please report this.</source>
        <translation>„{file}” nu a putut fi citit în siguranță: rânduri în total: {records}, regăsite: {found}. Vă rugăm să semnalați acest lucru.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more row(s) with oddities of this kind.</source>
        <translation>
            <numerusform>Mai este %n rând cu ciudățenii de acest fel.</numerusform>
            <numerusform>Mai sunt %n rânduri cu ciudățenii de acest fel.</numerusform>
            <numerusform>Mai sunt %n de rânduri cu ciudățenii de acest fel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has exactly {records} rows, the most that a sheet of Excel can have: it was probably cut off. Export it in parts, for instance month by month.</source>
        <translation>Tabelul are exact {records} de rânduri, cel mai mult cât poate avea o foaie Excel: probabil a fost trunchiat. Exportați-l pe părți, de exemplu lună de lună.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n table(s) one below the other; a new one begins with the header in row {rows}. Each is offered on its own.</source>
        <translation>
            <numerusform>Este %n tabel, unul sub altul; unul nou începe cu antetul din rândul {rows}. Fiecare este oferit separat.</numerusform>
            <numerusform>Sunt %n tabele, unul sub altul; unul nou începe cu antetul din rândul {rows}. Fiecare este oferit separat.</numerusform>
            <numerusform>Sunt %n de tabele, unul sub altul; unul nou începe cu antetul din rândul {rows}. Fiecare este oferit separat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header stands %n more time(s) among the rows; the rows below it are read as the same table.</source>
        <translation>
            <numerusform>Antetul mai apare %n dată printre rânduri; rândurile de sub el sunt citite ca același tabel.</numerusform>
            <numerusform>Antetul mai apare de %n ori printre rânduri; rândurile de sub el sunt citite ca același tabel.</numerusform>
            <numerusform>Antetul mai apare de %n de ori printre rânduri; rândurile de sub el sunt citite ca același tabel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header takes up %n row(s), whose texts were joined.</source>
        <translation>
            <numerusform>Antetul ocupă %n rând, ale cărui texte au fost unite.</numerusform>
            <numerusform>Antetul ocupă %n rânduri, ale căror texte au fost unite.</numerusform>
            <numerusform>Antetul ocupă %n de rânduri, ale căror texte au fost unite.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row has the names of the columns: all rows were read as data. If one does, say which row is the header.</source>
        <translation>Niciun rând nu conține numele coloanelor: toate rândurile au fost citite ca date. Dacă unul le conține, spuneți care rând este antetul.</translation>
    </message>
    <message>
        <source>Column {place} is blank, and not as many rows are filled to the right of it as to the left: if another table stands there, move it to a sheet or file of its own.</source>
        <translation>Coloana {place} este goală, iar în dreapta ei nu sunt completate tot atâtea rânduri ca în stânga: dacă acolo se află alt tabel, mutați-l într-o foaie sau într-un fișier separat.</translation>
    </message>
    <message>
        <source>Column {place} is blank, and there are dates to the left of it and right behind it: if another table stands there, move it to a sheet or file of its own.</source>
        <translation>Coloana {place} este goală, iar date calendaristice sunt și la stânga ei, și imediat după ea: dacă acolo este alt tabel, mutați-l într-o foaie sau într-un fișier separat.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) had no name, or the name of another one: called {names} here.</source>
        <translation>
            <numerusform>%n coloană nu avea nume sau avea numele alteia: aici se numește {names}.</numerusform>
            <numerusform>%n coloane nu aveau nume sau aveau numele alteia: aici se numesc {names}.</numerusform>
            <numerusform>%n de coloane nu aveau nume sau aveau numele alteia: aici se numesc {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” needs more memory than reading a file may take. Split it into several files, or leave out columns.</source>
        <translation>„{file}” cere mai multă memorie decât poate folosi citirea unui fișier. Împărțiți-l în mai multe fișiere sau omiteți coloane.</translation>
    </message>
    <message>
        <source>“{file}” could not be read ({reason}). Open it in Excel, save it as a new workbook, and open that one.</source>
        <translation>„{file}” nu a putut fi citit ({reason}). Deschideți-l în Excel, salvați-l ca registru de lucru nou și deschideți-l pe acela.</translation>
    </message>
    <message>
        <source>“{file}” is a picture, not a table. Choose the .xlsx or .csv file that your program exports.</source>
        <translation>„{file}” este o imagine, nu un tabel. Alegeți fișierul .xlsx sau .csv pe care îl exportă programul dumneavoastră.</translation>
    </message>
    <message>
        <source>“{file}” is a document, not a table. Export the figures as .xlsx or .csv from the program that made it.</source>
        <translation>„{file}” este un document, nu un tabel. Exportați cifrele ca .xlsx sau .csv din programul care l-a creat.</translation>
    </message>
    <message>
        <source>“{file}” is an archive of a web page inside, as some programs export. Open it in Excel and save it as a workbook (.xlsx).</source>
        <translation>„{file}” este de fapt o pagină web arhivată, așa cum exportă unele programe. Deschideți-l în Excel și salvați-l ca registru de lucru (.xlsx).</translation>
    </message>
    <message>
        <source>“{file}” is a packed archive, not a table. Unpack it and open the files inside.</source>
        <translation>„{file}” este o arhivă, nu un tabel. Dezarhivați-o și deschideți fișierele din ea.</translation>
    </message>
    <message>
        <source>“{file}” is a packed file without a workbook in it. Open the .xlsx or .csv file itself, or export it once more.</source>
        <translation>„{file}” este un fișier comprimat fără registru de lucru în el. Deschideți chiar fișierul .xlsx sau .csv ori exportați-l din nou.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or not complete. Export or copy it once more.</source>
        <translation>„{file}” este deteriorat sau incomplet. Exportați-l sau copiați-l din nou.</translation>
    </message>
    <message>
        <source>“{file}” is a database, not a table. Export the table as .xlsx or .csv.</source>
        <translation>„{file}” este o bază de date, nu un tabel. Exportați tabelul ca .xlsx sau .csv.</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password. Open it in Excel, save it without the password, and open that copy.</source>
        <translation>„{file}” este protejat cu parolă. Deschideți-l în Excel, salvați-l fără parolă și deschideți acea copie.</translation>
    </message>
    <message>
        <source>Text with delimiters (CSV)</source>
        <translation>Text cu separatori (CSV)</translation>
    </message>
    <message>
        <source>“{encoding}” is not the name of an encoding. Usual ones are utf-8 and cp1252.</source>
        <translation>„{encoding}” nu este numele unei codificări. Cele obișnuite sunt utf-8 și cp1252.</translation>
    </message>
    <message>
        <source>“{file}” is neither a workbook nor a table in text form, whatever its name says. Open it in the program it comes from and save it as .xlsx or .csv.</source>
        <translation>„{file}” nu este nici registru de lucru, nici tabel în format text, orice ar spune numele. Deschideți-l în programul din care provine și salvați-l ca .xlsx sau .csv.</translation>
    </message>
    <message>
        <source>Row {row} of “{file}” has {cells} cells, more than any table. Look at the file in a text editor: it is damaged, or its delimiter is another one.</source>
        <translation>Rândul {row} din „{file}” are mai multe celule decât orice tabel ({cells}). Priviți fișierul într-un editor de text: este deteriorat sau separatorul lui este altul.</translation>
    </message>
    <message>
        <source>Each line was read as one cell, for nothing divides all lines alike. If there are columns, say by what.</source>
        <translation>Fiecare linie a fost citită ca o singură celulă, pentru că nimic nu desparte toate liniile la fel. Dacă există coloane, spuneți ce le desparte.</translation>
    </message>
    <message>
        <source>“{file}” is empty: there are no rows in it. Export it once more from your program.</source>
        <translation>„{file}” este gol: nu are niciun rând. Exportați-l din nou din programul dumneavoastră.</translation>
    </message>
    <message>
        <source>Workbooks (Excel, OpenDocument)</source>
        <translation>Registre de lucru (Excel, OpenDocument)</translation>
    </message>
    <message>
        <source>All sheets with data in “{file}” are hidden. Open it in Excel, unhide the sheet you need, and save it.</source>
        <translation>Toate foile cu date din „{file}” sunt ascunse. Deschideți-l în Excel, reafișați foaia de care aveți nevoie și salvați-l.</translation>
    </message>
    <message>
        <source>“{file}” has no data: all its sheets are empty. Choose another file, or export it once more.</source>
        <translation>„{file}” nu are date: toate foile lui sunt goale. Alegeți alt fișier sau exportați-l din nou.</translation>
    </message>
    <message>
        <source>“{file}” has no sheet “{sheet}”. Its sheets are: {sheets}.</source>
        <translation>„{file}” nu are foaia „{sheet}”. Foile lui sunt: {sheets}.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” of “{file}” is empty. Choose another sheet.</source>
        <translation>Foaia „{sheet}” din „{file}” este goală. Alegeți altă foaie.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden sheet(s) of this workbook were left out: {sheets}. Unhide in Excel what you need.</source>
        <translation>
            <numerusform>%n foaie ascunsă din acest registru de lucru a fost omisă: {sheets}. Reafișați în Excel ce vă trebuie.</numerusform>
            <numerusform>%n foi ascunse din acest registru de lucru au fost omise: {sheets}. Reafișați în Excel ce vă trebuie.</numerusform>
            <numerusform>%n de foi ascunse din acest registru de lucru au fost omise: {sheets}. Reafișați în Excel ce vă trebuie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty sheet(s) in this workbook: {sheets}.</source>
        <translation>
            <numerusform>%n foaie goală în acest registru de lucru: {sheets}.</numerusform>
            <numerusform>%n foi goale în acest registru de lucru: {sheets}.</numerusform>
            <numerusform>%n de foi goale în acest registru de lucru: {sheets}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) at the right have a format, but neither a header nor any cell; left out.</source>
        <translation>
            <numerusform>%n coloană din dreapta are un format, dar nu are nici antet, nici vreo celulă completată; a fost omisă.</numerusform>
            <numerusform>%n coloane din dreapta au un format, dar nu au nici antet, nici vreo celulă completată; au fost omise.</numerusform>
            <numerusform>%n de coloane din dreapta au un format, dar nu au nici antet, nici vreo celulă completată; au fost omise.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows of this sheet could not be counted a second time: compare their number with that in Excel.</source>
        <translation>Rândurile acestei foi nu au putut fi numărate a doua oară: comparați numărul lor cu cel din Excel.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) in this sheet: read like all others. Delete in Excel what is not to count.</source>
        <translation>
            <numerusform>%n rând ascuns în această foaie: citit ca toate celelalte. Ștergeți în Excel ce nu trebuie să conteze.</numerusform>
            <numerusform>%n rânduri ascunse în această foaie: citite ca toate celelalte. Ștergeți în Excel ce nu trebuie să conteze.</numerusform>
            <numerusform>%n de rânduri ascunse în această foaie: citite ca toate celelalte. Ștergeți în Excel ce nu trebuie să conteze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s) in this sheet: read like all others.</source>
        <translation>
            <numerusform>%n coloană ascunsă în această foaie: citită ca toate celelalte.</numerusform>
            <numerusform>%n coloane ascunse în această foaie: citite ca toate celelalte.</numerusform>
            <numerusform>%n de coloane ascunse în această foaie: citite ca toate celelalte.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cell shows an error of Excel instead of a value. Correct it in the workbook.</source>
        <translation>Această celulă arată o eroare Excel în locul unei valori. Corectați-o în registrul de lucru.</translation>
    </message>
    <message>
        <source>The value of this formula is not in the file. Open the file once in Excel and save it.</source>
        <translation>Valoarea acestei formule nu este în fișier. Deschideți fișierul o dată în Excel și salvați-l.</translation>
    </message>
    <message>
        <source>“{file}” has no row {row} to take the headers from: choose a row from 1 to {last}.</source>
        <translation>„{file}” nu are rândul {row} din care să se ia antetele: alegeți un rând de la 1 la {last}.</translation>
    </message>
    <message>
        <source>“{file}” says of itself that it has {texts} different texts, which it has no room for, and was not opened. Save it once more in Excel.</source>
        <translation>„{file}” spune despre sine că are mai multe texte diferite ({texts}) decât ar putea încăpea în el și nu a fost deschis. Salvați-l din nou în Excel.</translation>
    </message>
    <message>
        <source>“{file}” unpacks to far more than a workbook should, and was not opened. Save it once more in Excel, or as .csv.</source>
        <translation>„{file}” se dezarhivează la mult mai mult decât ar trebui un registru de lucru și nu a fost deschis. Salvați-l din nou în Excel sau ca .csv.</translation>
    </message>
    <message>
        <source>“{file}” has parts that no workbook has (DOCTYPE), and was not opened. Save it once more in Excel.</source>
        <translation>„{file}” are părți pe care niciun registru de lucru nu le are (DOCTYPE) și nu a fost deschis. Salvați-l din nou în Excel.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” of “{file}” has something as far away as cell {cell}. Delete the rows and columns that are not a part of the table, save, and open it once more.</source>
        <translation>Foaia „{sheet}” din „{file}” are ceva tocmai în celula {cell}. Ștergeți rândurile și coloanele care nu fac parte din tabel, salvați și deschideți-l din nou.</translation>
    </message>
    <message>
        <source>Reading “{file}”</source>
        <translation>Se citește „{file}”</translation>
    </message>
    <message>
        <source>“{file}” could not be read: it needs too much memory, or it is damaged. Delete what lies far outside of the table, save it as a new workbook or as .csv, and open that one.</source>
        <translation>„{file}” nu a putut fi citit: cere prea multă memorie sau este deteriorat. Ștergeți ce se află departe în afara tabelului, salvați-l ca registru de lucru nou sau ca .csv și deschideți-l pe acela.</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” took longer than %n second(s) to read, and was given up. Split it into smaller files.</source>
        <translation>
            <numerusform>Citirea fișierului „{file}” a durat peste %n secundă și a fost abandonată. Împărțiți-l în fișiere mai mici.</numerusform>
            <numerusform>Citirea fișierului „{file}” a durat peste %n secunde și a fost abandonată. Împărțiți-l în fișiere mai mici.</numerusform>
            <numerusform>Citirea fișierului „{file}” a durat peste %n de secunde și a fost abandonată. Împărțiți-l în fișiere mai mici.</numerusform>
        </translation>
    </message>
    <message>
        <source>This row has {cells} cells where {columns} were expected; the missing ones were left empty.</source>
        <translation>Numărul de celule din acest rând: {cells}; așteptate: {columns}. Cele care lipsesc au fost lăsate goale.</translation>
    </message>
    <message>
        <source>This row has {cells} cells where {columns} were expected; the others were kept in added columns.</source>
        <translation>Numărul de celule din acest rând: {cells}; așteptate: {columns}. Celelalte au fost păstrate în coloane adăugate.</translation>
    </message>
    <message>
        <source>This row has {cells} cells where {columns} were expected; the last ones are empty. Look whether its cells are in the right columns.</source>
        <translation>Numărul de celule din acest rând: {cells}; așteptate: {columns}. Ultimele sunt goale. Verificați dacă celulele lui sunt în coloanele potrivite.</translation>
    </message>
    <message>
        <source>This row has characters that no text has (NUL); they were left out.</source>
        <translation>Acest rând are caractere care nu există în niciun text (NUL); au fost omise.</translation>
    </message>
    <message>
        <source>A quotation mark in this row is not closed; it was read as a part of the text.</source>
        <translation>O ghilimea din acest rând nu este închisă; a fost citită ca parte din text.</translation>
    </message>
    <message>
        <source>A quotation mark in this row stands inside a text; the row was read as it seems meant.</source>
        <translation>O ghilimea din acest rând se află în interiorul unui text; rândul a fost citit așa cum pare să fie gândit.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of table. The kinds are: {kinds}.</source>
        <translation>„{kind}” nu este un tip de tabel. Tipurile sunt: {kinds}.</translation>
    </message>
    <message>
        <source>“{field}” is no field of a table of {kind}. Its fields are: {fields}.</source>
        <translation>„{field}” nu este un câmp al unui tabel de tipul {kind}. Câmpurile lui sunt: {fields}.</translation>
    </message>
    <message>
        <source>“{file}” has no column “{column}”. Its columns are: {columns}.</source>
        <translation>„{file}” nu are coloana „{column}”. Coloanele lui sunt: {columns}.</translation>
    </message>
    <message>
        <source>No column says the day: all rows count in {month}, which stands above the header.</source>
        <translation>Nicio coloană nu spune ziua: toate rândurile se socotesc în {month}, luna scrisă deasupra antetului.</translation>
    </message>
    <message>
        <source>{column} is not used as {field}: none of the words in it is known.</source>
        <translation>{column} nu este folosită ca {field}: niciunul dintre cuvintele din ea nu este cunoscut.</translation>
    </message>
    <message>
        <source>{amount} is per month already, so {interval} does not divide it.</source>
        <translation>{amount} este deja pe lună, așa că nu se împarte după {interval}.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>The currency in which all money is counted.</source>
        <translation>Moneda în care se socotesc toate sumele de bani.</translation>
    </message>
    <message>
        <source>Data are whole until</source>
        <translation>Date complete până la</translation>
    </message>
    <message>
        <source>A period that ends after this day is not over yet, and is never the latest value.</source>
        <translation>O perioadă care se termină după această zi nu este încă încheiată și nu este niciodată ultima valoare.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costuri</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Sumă</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Scop</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>How much this part counts beside the others; with 0 it does not count. Only what they are to each other does.</source>
        <translation>Cât contează această componentă pe lângă celelalte; cu 0 nu contează. Importă doar raportul dintre ele.</translation>
    </message>
    <message>
        <source>Customer health score</source>
        <translation>Scor de sănătate a clienților</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sănătate</translation>
    </message>
    <message>
        <source>How customers are doing on a scale from 0 to 100, on average: whether they come as often and use as much as they usually do, what they answer, what they ask of support, and whether they pay. What is not known of a customer does not count.</source>
        <translation>Cum stau clienții pe o scară de la 0 la 100, în medie: dacă vin la fel de des și folosesc la fel de mult ca de obicei, ce răspund, ce cer asistenței și dacă plătesc. Ce nu se cunoaște despre un client nu contează.</translation>
    </message>
    <message>
        <source>what customers do, say or pay over some months (orders, subscriptions, sessions, surveys or tickets)</source>
        <translation>ceea ce fac, spun sau plătesc clienții timp de câteva luni (comenzi, abonamente, sesiuni, sondaje sau tichete)</translation>
    </message>
    <message>
        <source>mean of the parts that have data</source>
        <translation>media componentelor care au date</translation>
    </message>
    <message>
        <source>Health: weight of how often customers come or buy</source>
        <translation>Sănătate: ponderea frecvenței cu care clienții vin sau cumpără</translation>
    </message>
    <message>
        <source>Health: weight of how many features they use</source>
        <translation>Sănătate: ponderea numărului de funcții pe care le folosesc</translation>
    </message>
    <message>
        <source>Health: weight of how satisfied they are</source>
        <translation>Sănătate: ponderea mulțumirii lor</translation>
    </message>
    <message>
        <source>Health: weight of whether they would recommend you</source>
        <translation>Sănătate: ponderea faptului că v-ar recomanda sau nu</translation>
    </message>
    <message>
        <source>Health: weight of what they ask of support</source>
        <translation>Sănătate: ponderea solicitărilor lor către asistență</translation>
    </message>
    <message>
        <source>Health: weight of what they pay</source>
        <translation>Sănătate: ponderea plăților lor</translation>
    </message>
    <message>
        <source>Health: scores below this are red</source>
        <translation>Sănătate: scorurile sub această valoare sunt roșii</translation>
    </message>
    <message>
        <source>Customers below it deserve a call first.</source>
        <translation>Clienții de sub această valoare merită sunați primii.</translation>
    </message>
    <message>
        <source>Health: scores from this up are green</source>
        <translation>Sănătate: scorurile de la această valoare în sus sunt verzi</translation>
    </message>
    <message>
        <source>Customers below it are in the list of those at risk.</source>
        <translation>Clienții de sub această valoare sunt în lista celor cu risc de plecare.</translation>
    </message>
    <message>
        <source>Health: days that count as lately</source>
        <translation>Sănătate: zile care se socotesc recente</translation>
    </message>
    <message>
        <source>What customers did in these days is compared with what they usually do in as many. Take more days where customers come seldom: who usually comes less than once in them is not judged by it.</source>
        <translation>Ce au făcut clienții în aceste zile se compară cu ceea ce fac de obicei în tot atâtea. Luați mai multe zile dacă vin rar clienții: cine vine de obicei mai puțin de o dată în ele nu este evaluat după acest criteriu.</translation>
    </message>
    <message>
        <source>Health: days that an answer counts</source>
        <translation>Sănătate: zile cât contează un răspuns</translation>
    </message>
    <message>
        <source>An older answer says nothing of how a customer is doing now.</source>
        <translation>Un răspuns mai vechi nu spune nimic despre cum stă un client acum.</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Cu risc de plecare</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Componentă</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Client din</translation>
    </message>
    <message>
        <source>Customer until</source>
        <translation>Client până la</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>A plecat</translation>
    </message>
    <message>
        <source>Months as a customer</source>
        <translation>Luni ca client</translation>
    </message>
    <message>
        <source>Amount per month</source>
        <translation>Sumă pe lună</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenimente</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilizator</translation>
    </message>
    <message>
        <source>Counted are those who take the steps in this order, at any time until {day}. The steps can be set.</source>
        <translation>Se numără cei care fac pașii în această ordine, oricând până la {day}. Pașii pot fi setați.</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Onboarding</translation>
    </message>
    <message>
        <source>Of the people who took the first step in the period, the share who have taken all the others since, one after the other. A period is complete when they had the usual time for it.</source>
        <translation>Dintre persoanele care au făcut primul pas în perioadă, procentul celor care i-au făcut de atunci și pe toți ceilalți, unul după altul. O perioadă este încheiată când acestea au avut timpul obișnuit pentru pași.</translation>
    </message>
    <message>
        <source>the steps of new users with their day (an events table or figures)</source>
        <translation>pașii utilizatorilor noi, cu ziua lor (un tabel de evenimente sau cifre)</translation>
    </message>
    <message>
        <source>who reach the last step</source>
        <translation>care ajung la ultimul pas</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pași</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilizatori</translation>
    </message>
    <message>
        <source>Share of those who began</source>
        <translation>Procent din cei care au început</translation>
    </message>
    <message>
        <source>Lost since the step before</source>
        <translation>Pierduți de la pasul anterior</translation>
    </message>
    <message>
        <source>Time from the first step, median</source>
        <translation>Timp de la primul pas, mediana</translation>
    </message>
    <message>
        <source>Totals per period</source>
        <translation>Totaluri pe perioade</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Perioadă</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Preț unitar</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantitate</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Număr comandă</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Rambursat</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produs</translation>
    </message>
    <message>
        <source>Recurring or one-off</source>
        <translation>Recurent sau unic</translation>
    </message>
    <message>
        <source>Billing interval</source>
        <translation>Interval de facturare</translation>
    </message>
    <message>
        <source>Product sessions</source>
        <translation>Sesiuni în produs</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Început</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Sfârșit</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durată</translation>
    </message>
    <message>
        <source>Times used</source>
        <translation>Număr de utilizări</translation>
    </message>
    <message>
        <source>All features</source>
        <translation>Toate funcțiile</translation>
    </message>
    <message>
        <source>The key feature is {feature}. Another can be set.</source>
        <translation>Funcția-cheie este {feature}. Poate fi setată alta.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n feature(s) with fewer users.</source>
        <translation>
            <numerusform>Neafișată: %n funcție cu mai puțini utilizatori.</numerusform>
            <numerusform>Neafișate: %n funcții cu mai puțini utilizatori.</numerusform>
            <numerusform>Neafișate: %n de funcții cu mai puțini utilizatori.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use of the key feature</source>
        <translation>Utilizarea funcției-cheie</translation>
    </message>
    <message>
        <source>Key feature</source>
        <translation>Funcție-cheie</translation>
    </message>
    <message>
        <source>Of the people who used the product in the period, the share who used its key feature.</source>
        <translation>Dintre persoanele care au folosit produsul în perioadă, procentul celor care au folosit funcția-cheie a acestuia.</translation>
    </message>
    <message>
        <source>visits with their user and the feature used (a sessions table or figures)</source>
        <translation>vizite cu utilizatorul lor și funcția folosită (un tabel de sesiuni sau cifre)</translation>
    </message>
    <message>
        <source>of the active users</source>
        <translation>din utilizatorii activi</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funcții</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Funcție</translation>
    </message>
    <message>
        <source>Share of active users</source>
        <translation>Procent din utilizatorii activi</translation>
    </message>
    <message>
        <source>Uses per user</source>
        <translation>Utilizări pe utilizator</translation>
    </message>
    <message>
        <source>Features that its users use</source>
        <translation>Funcții folosite de utilizatorii ei</translation>
    </message>
    <message>
        <source>Length of a visit, median</source>
        <translation>Durata unei vizite, mediana</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonamente</translation>
    </message>
    <message>
        <source>Price per term</source>
        <translation>Preț pe interval</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Număr contract</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Number of terms</source>
        <translation>Numărul de termene</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Trial start</source>
        <translation>Început probă</translation>
    </message>
    <message>
        <source>Trial end</source>
        <translation>Sfârșit probă</translation>
    </message>
    <message>
        <source>Discount per term</source>
        <translation>Reducere pe interval</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Sondaje</translation>
    </message>
    <message>
        <source>Worth is what the customer pays a month.</source>
        <translation>Valoarea este ceea ce plătește clientul pe lună.</translation>
    </message>
    <message>
        <source>Worth is what the customer brought in the last 12 months.</source>
        <translation>Valoarea este ceea ce a adus clientul în ultimele 12 luni.</translation>
    </message>
    <message>
        <source>What a customer is worth is not known: it takes contracts or orders.</source>
        <translation>Nu se știe cât valorează un client: este nevoie de contracte sau comenzi.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first {shown} of %n customer(s) are shown.</source>
        <translation>
            <numerusform>Din %n client sunt arătați doar primii {shown}.</numerusform>
            <numerusform>Din %n clienți sunt arătați doar primii {shown}.</numerusform>
            <numerusform>Din %n de clienți sunt arătați doar primii {shown}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is at risk: every customer with a score is green.</source>
        <translation>Nimeni nu prezintă risc de plecare: toți clienții cu scor sunt pe verde.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Schimbare</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>What moved it most</source>
        <translation>Ce a contat cel mai mult</translation>
    </message>
    <message>
        <source>Not green since</source>
        <translation>Nu este pe verde din</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Pondere</translation>
    </message>
    <message>
        <source>Customers with data</source>
        <translation>Clienți cu date</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Medie</translation>
    </message>
    <message>
        <source>Survey questions</source>
        <translation>Întrebări din sondaje</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Sondaj</translation>
    </message>
    <message>
        <source>Of all answers with a score, to whatever question, the share at the top of the scale. Each question stands below.</source>
        <translation>Dintre toate răspunsurile cu notă, la orice întrebare, procentul celor din partea de sus a scării. Fiecare întrebare este mai jos.</translation>
    </message>
    <message>
        <source>answers with a score to any question (a surveys table)</source>
        <translation>răspunsuri cu notă la orice întrebare (un tabel de sondaje)</translation>
    </message>
    <message>
        <source>answers at the top of their scale</source>
        <translation>răspunsuri în partea de sus a scării lor</translation>
    </message>
    <message>
        <source>mean answer, from the worst to the best of the scale</source>
        <translation>răspunsul mediu, de la cel mai slab la cel mai bun de pe scară</translation>
    </message>
    <message>
        <source>How far up their scales the answers are on average: 0 is the worst of a scale, 100 the best.</source>
        <translation>Cât de sus pe scara lor sunt răspunsurile, în medie: 0 este cel mai slab de pe o scară, 100 cel mai bun.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Întrebări</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Întrebare</translation>
    </message>
    <message>
        <source>Question in full</source>
        <translation>Textul întrebării</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentariu</translation>
    </message>
    <message>
        <source>Response number</source>
        <translation>Număr răspuns</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punct de contact</translation>
    </message>
    <message>
        <source>Likely to recommend (NPS)</source>
        <translation>Recomandare (NPS)</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>Satisfacție (CSAT)</translation>
    </message>
    <message>
        <source>Effort (CES)</source>
        <translation>Efort (CES)</translation>
    </message>
    <message>
        <source>Ease (Net Easy)</source>
        <translation>Ușurință (Net Easy)</translation>
    </message>
    <message>
        <source>Satisfaction from 1 to 10 (CSS)</source>
        <translation>Satisfacție de la 1 la 10 (CSS)</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Altă întrebare</translation>
    </message>
    <message>
        <source>Support tickets</source>
        <translation>Tichete de asistență</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Deschis</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Rezolvat</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Număr tichet</translation>
    </message>
    <message>
        <source>First answered</source>
        <translation>Primul răspuns</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Redeschis</translation>
    </message>
    <message>
        <source>Answered in the period</source>
        <translation>Cu răspuns dat în perioadă</translation>
    </message>
    <message>
        <source>Without an answer at its end</source>
        <translation>Fără răspuns la sfârșitul ei</translation>
    </message>
    <message>
        <source>Time to first answer</source>
        <translation>Timp până la primul răspuns</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Primul răspuns</translation>
    </message>
    <message>
        <source>How long a request waited for its first answer, on average, of those answered in the period.</source>
        <translation>Cât a așteptat o solicitare primul răspuns, în medie, dintre cele la care s-a răspuns în perioadă.</translation>
    </message>
    <message>
        <source>requests with the time they came in and were first answered (a tickets table)</source>
        <translation>solicitări cu momentul în care au sosit și cel al primului răspuns (un tabel de tichete)</translation>
    </message>
    <message>
        <source>mean of the requests answered</source>
        <translation>media solicitărilor la care s-a răspuns</translation>
    </message>
    <message>
        <source>How long requests wait for an answer</source>
        <translation>Cât așteaptă solicitările un răspuns</translation>
    </message>
    <message>
        <source>Messages from the customer</source>
        <translation>Mesaje de la client</translation>
    </message>
    <message>
        <source>Times reopened</source>
        <translation>Redeschideri</translation>
    </message>
    <message>
        <source>Taken for defects: {categories}. Which categories count can be set.</source>
        <translation>Considerate defecte: {categories}. Se poate seta care categorii se socotesc.</translation>
    </message>
    <message>
        <source>Defects per 100 customers</source>
        <translation>Defecte la 100 de clienți</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Defecte</translation>
    </message>
    <message>
        <source>How many requests came about something that did not work, for every 100 customers you have.</source>
        <translation>Câte solicitări au venit despre ceva care nu funcționa, la fiecare 100 de clienți pe care îi aveți.</translation>
    </message>
    <message>
        <source>requests with a category that says when something is defective (a tickets table) and customers</source>
        <translation>solicitări cu o categorie care spune când ceva este defect (un tabel de tichete) și clienți</translation>
    </message>
    <message>
        <source>for 100 customers at the end</source>
        <translation>la 100 de clienți de la sfârșit</translation>
    </message>
    <message>
        <source>for 100 customers, mean of start, end</source>
        <translation>la 100 de clienți, media dintre început și sfârșit</translation>
    </message>
    <message>
        <source>Defects by category</source>
        <translation>Defecte pe categorii</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitări</translation>
    </message>
    <message>
        <source>Share of all requests</source>
        <translation>Procent din toate solicitările</translation>
    </message>
    <message>
        <source>Satisfaction with the answer</source>
        <translation>Satisfacția față de răspuns</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Trials that paid</source>
        <translation>Probe plătite</translation>
    </message>
    <message>
        <source>Nothing to divide by: {what} is 0.</source>
        <translation>Nu există la ce împărți: {what} = 0.</translation>
    </message>
    <message>
        <source>mean of {left} and {right}</source>
        <translation>media dintre {left} și {right}</translation>
    </message>
    <message>
        <source>the smaller of {left} and {right}</source>
        <translation>cea mai mică valoare dintre {left} și {right}</translation>
    </message>
    <message>
        <source>Not known for this period: {what}.</source>
        <translation>Necunoscut pentru această perioadă: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>The amounts are in several currencies, which are never added: the totals of this file are those in {kept}. %n row(s) are in {others}.</source>
        <translation>
            <numerusform>Sumele sunt în mai multe valute, care nu se adună niciodată: totalurile acestui fișier sunt cele în {kept}. În {others}: %n rând.</numerusform>
            <numerusform>Sumele sunt în mai multe valute, care nu se adună niciodată: totalurile acestui fișier sunt cele în {kept}. În {others}: %n rânduri.</numerusform>
            <numerusform>Sumele sunt în mai multe valute, care nu se adună niciodată: totalurile acestui fișier sunt cele în {kept}. În {others}: %n de rânduri.</numerusform>
        </translation>
    </message>
    <message>
        <source>earlier than {column}</source>
        <translation>mai devreme decât {column}</translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled contract(s) with no end date: not counted at all.</source>
        <translation>
            <numerusform>%n contract anulat fără ziua încetării: nu este numărat deloc.</numerusform>
            <numerusform>%n contracte anulate fără ziua încetării: nu sunt numărate deloc.</numerusform>
            <numerusform>%n de contracte anulate fără ziua încetării: nu sunt numărate deloc.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not counted, being about a “{column}” that has one already.</source>
        <translation>
            <numerusform>%n rând nenumărat, pentru că valoarea lui din „{column}” are deja un rând.</numerusform>
            <numerusform>%n rânduri nenumărate, pentru că valorile lor din „{column}” au deja câte un rând.</numerusform>
            <numerusform>%n de rânduri nenumărate, pentru că valorile lor din „{column}” au deja câte un rând.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not counted, being totals or remarks: {rows}.</source>
        <translation>
            <numerusform>%n rând nenumărat, fiind total sau observație: {rows}.</numerusform>
            <numerusform>%n rânduri nenumărate, fiind totaluri sau observații: {rows}.</numerusform>
            <numerusform>%n de rânduri nenumărate, fiind totaluri sau observații: {rows}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} cannot be below 0, but the data say {number}.</source>
        <translation>{what}: nu poate fi sub 0, dar în date scrie {number}.</translation>
    </message>
    <message>
        <source>The totals name some periods more than once; only the last row of each counts: {periods}.</source>
        <translation>Totalurile numesc unele perioade de mai multe ori; din fiecare contează doar ultimul rând: {periods}.</translation>
    </message>
    <message>
        <source>Not used, because they are of another length than the periods shown: the totals of {periods}.</source>
        <translation>Nefolosite, pentru că au altă lungime decât perioadele arătate: totalurile pentru {periods}.</translation>
    </message>
    <message>
        <source>{part} ({some}) cannot be a part of {whole} ({all}).</source>
        <translation>{part} ({some}) nu poate fi o parte din {whole} ({all}).</translation>
    </message>
    <message>
        <source>“{file}” was opened twice and counts once.</source>
        <translation>„{file}” a fost deschis de două ori și contează o singură dată.</translation>
    </message>
    <message>
        <source>“{file}” holds the same as “{other}” and does not count a second time.</source>
        <translation>„{file}” conține același lucru ca „{other}” și nu contează a doua oară.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n row(s) of {count} are written.</source>
        <translation>
            <numerusform>Este scris doar %n rând din {count}.</numerusform>
            <numerusform>Sunt scrise doar primele %n rânduri din {count}.</numerusform>
            <numerusform>Sunt scrise doar primele %n de rânduri din {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Reper</translation>
    </message>
    <message>
        <source>What counts as good, fair and poor: what others found, your own last twelve periods, or your own edges.</source>
        <translation>Ce se socotește bun, acceptabil și slab: ce au constatat alții, ultimele dumneavoastră douăsprezece perioade sau pragurile dumneavoastră.</translation>
    </message>
    <message>
        <source>Your own history</source>
        <translation>Istoricul dumneavoastră</translation>
    </message>
    <message>
        <source>Your own edges</source>
        <translation>Pragurile dumneavoastră</translation>
    </message>
    <message numerus="yes">
        <source>Quartiles of the last %n complete period(s).</source>
        <translation>
            <numerusform>Cuartilele ultimei %n perioade încheiate.</numerusform>
            <numerusform>Cuartilele ultimelor %n perioade încheiate.</numerusform>
            <numerusform>Cuartilele ultimelor %n de perioade încheiate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your own history cannot be the benchmark yet: it takes {least} complete periods in which the figure differs, and so far there are %n.</source>
        <translation>
            <numerusform>Istoricul dumneavoastră nu poate fi încă reper: sunt necesare {least} perioade încheiate în care cifra diferă, iar până acum este %n perioadă.</numerusform>
            <numerusform>Istoricul dumneavoastră nu poate fi încă reper: sunt necesare {least} perioade încheiate în care cifra diferă, iar până acum sunt %n perioade.</numerusform>
            <numerusform>Istoricul dumneavoastră nu poate fi încă reper: sunt necesare {least} perioade încheiate în care cifra diferă, iar până acum sunt %n de perioade.</numerusform>
        </translation>
    </message>
    <message>
        <source>as published</source>
        <translation>așa cum a fost publicat</translation>
    </message>
    <message>
        <source>published, history, or edges from low to high, as {example}</source>
        <translation>published, history sau praguri de la mic la mare, ca {example}</translation>
    </message>
    <message>
        <source>{file}: the times say how they stand to UTC and are counted as those of {zone}.</source>
        <translation>{file}: orele își arată decalajul față de UTC și se socotesc ca ore din {zone}.</translation>
    </message>
    <message>
        <source>{file}: the times say how they stand to UTC. Each is counted on the day that is written there; to count it on the day that it was at your place, set the time zone.</source>
        <translation>{file}: orele își arată decalajul față de UTC. Fiecare se socotește în ziua scrisă acolo; ca să se socotească în ziua care era la dumneavoastră, setați fusul orar.</translation>
    </message>
    <message>
        <source>the name of a time zone, as {example}</source>
        <translation>numele unui fus orar, ca {example}</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fus orar</translation>
    </message>
    <message>
        <source>Your own, as Europe/Rome. Times that say how they stand to UTC are counted on the day that it was there. Without it, they are counted on the day that is written in the file.</source>
        <translation>Al dumneavoastră, de exemplu Europe/Rome. Orele care își arată decalajul față de UTC se socotesc în ziua care era acolo. Fără el, se socotesc în ziua scrisă în fișier.</translation>
    </message>
    <message numerus="yes">
        <source>The day on which %n customer(s) left is not in the list; it follows from their first day and their months.</source>
        <translation>
            <numerusform>La %n client, ziua plecării nu este în listă; ea rezultă din prima zi și din lunile sale.</numerusform>
            <numerusform>La %n clienți, ziua plecării nu este în listă; ea rezultă din prima zi și din lunile lor.</numerusform>
            <numerusform>La %n de clienți, ziua plecării nu este în listă; ea rezultă din prima zi și din lunile lor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of customers says neither on which days they came and left nor for how many months they were there. Where the churn of a month is needed, all who have left count as lost in one month.</source>
        <translation>Lista clienților nu spune nici în ce zile au venit și au plecat, nici câte luni au rămas. Unde este nevoie de pierderea pe lună, toți cei care au plecat se socotesc pierduți într-o singură lună.</translation>
    </message>
    <message numerus="yes">
        <source>The list has %n customer(s) more than once. Each row is counted as a customer.</source>
        <translation>
            <numerusform>În listă, %n client apare de mai multe ori. Fiecare rând este numărat drept un client.</numerusform>
            <numerusform>În listă, %n clienți apar de mai multe ori. Fiecare rând este numărat drept un client.</numerusform>
            <numerusform>În listă, %n de clienți apar de mai multe ori. Fiecare rând este numărat drept un client.</numerusform>
        </translation>
    </message>
    <message>
        <source>Margin {margin}: the mean of the list of customers, each counted by what they pay.</source>
        <translation>Marja {margin}: media listei de clienți, fiecare cântărind cât plătește.</translation>
    </message>
    <message>
        <source>No step is called “{name}”. There are: {steps}.</source>
        <translation>Niciun pas nu se numește „{name}”. Există: {steps}.</translation>
    </message>
    <message>
        <source>First steps of new users, in order</source>
        <translation>Primii pași ai utilizatorilor noi, în ordine</translation>
    </message>
    <message>
        <source>Until you name them: the steps in the data, in the order in which most take them.</source>
        <translation>Până când îi numiți: pașii din date, în ordinea în care îi fac cei mai mulți.</translation>
    </message>
    <message>
        <source>Days that new users are given to reach the last step</source>
        <translation>Zile pe care le au utilizatorii noi ca să ajungă la ultimul pas</translation>
    </message>
    <message>
        <source>A period is complete when so many days have gone by since its end. Until you set it: the days within which nine in ten of those who reach the last step do so.</source>
        <translation>O perioadă este încheiată când au trecut atâtea zile de la sfârșitul ei. Până când setați altceva: zilele în care nouă din zece dintre cei care ajung la ultimul pas reușesc acest lucru.</translation>
    </message>
    <message>
        <source>No feature is called “{name}”. There are: {features}.</source>
        <translation>Nicio funcție nu se numește „{name}”. Există: {features}.</translation>
    </message>
    <message>
        <source>Key feature of the product</source>
        <translation>Funcția-cheie a produsului</translation>
    </message>
    <message>
        <source>The feature that makes people stay. Until you name it, the one used most.</source>
        <translation>Funcția care îi face pe oameni să rămână. Până când o numiți, cea mai folosită.</translation>
    </message>
    <message>
        <source>Put over what was there of the same kind. New rows: {new}; changed: {changed}; the same as before: {same}.</source>
        <translation>Suprapus peste ce era deja de același tip. Rânduri noi: {new}; schimbate: {changed}; la fel ca înainte: {same}.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilitate</translation>
    </message>
    <message>
        <source>Of all the hours, the share in which the product could be used.</source>
        <translation>Din toate orele, procentul celor în care produsul a putut fi folosit.</translation>
    </message>
    <message>
        <source>the hours out of service of each period (figures)</source>
        <translation>orele de nefuncționare din fiecare perioadă (cifre)</translation>
    </message>
    <message>
        <source>of the hours of the period</source>
        <translation>din orele perioadei</translation>
    </message>
    <message>
        <source>Share of comments</source>
        <translation>Procent din comentarii</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Nota medie</translation>
    </message>
    <message>
        <source>NPS with the theme</source>
        <translation>NPS cu tema</translation>
    </message>
    <message>
        <source>Satisfied with the theme</source>
        <translation>Mulțumiți (cu tema)</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Customer feedback</source>
        <translation>Feedbackul clienților</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>How many customers wrote a comment. Below are the words and phrases that come up again and again, and whether those who write them pull the score up or down.</source>
        <translation>Câți clienți au scris un comentariu. Mai jos sunt cuvintele și expresiile care revin mereu și dacă aceia care le scriu trag nota în sus sau în jos.</translation>
    </message>
    <message>
        <source>what customers write (a surveys table with a column of comments)</source>
        <translation>ceea ce scriu clienții (un tabel de sondaje cu o coloană de comentarii)</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentarii</translation>
    </message>
    <message>
        <source>share of those who answered</source>
        <translation>procent din cei care au răspuns</translation>
    </message>
    <message>
        <source>Of the people who answered a survey, the share that wrote a comment.</source>
        <translation>Dintre persoanele care au răspuns la un sondaj, procentul celor care au scris un comentariu.</translation>
    </message>
    <message>
        <source>Your own themes in comments</source>
        <translation>Temele dumneavoastră în comentarii</translation>
    </message>
    <message>
        <source>A name, a colon, and the words that stand for it, with commas between them; the next theme on a new line. Other forms of a word count too.</source>
        <translation>Un nume, două puncte și cuvintele care îl reprezintă, cu virgule între ele; tema următoare pe un rând nou. Se socotesc și alte forme ale unui cuvânt.</translation>
    </message>
    <message>
        <source>Comments that make a theme</source>
        <translation>Comentarii din care se face o temă</translation>
    </message>
    <message>
        <source>A word or phrase is a theme when at least this many comments mention it. Left alone, it also takes one comment in a thousand.</source>
        <translation>Un cuvânt sau o expresie devine temă când apare în cel puțin atâtea comentarii. Dacă nu setați nimic, trebuie să apară și în cel puțin unul din o mie de comentarii.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teme</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Temă</translation>
    </message>
    <message>
        <source>The health of customers rests on: {parts}.</source>
        <translation>Sănătatea clienților se sprijină pe: {parts}.</translation>
    </message>
    <message>
        <source>The health of customers rests on one part only: {parts}.</source>
        <translation>Sănătatea clienților se sprijină pe o singură componentă: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>Not counted for any customer&apos;s health: %n name(s) in surveys, requests and visits of nobody among the customers.</source>
        <translation>
            <numerusform>În sondaje, solicitări și vizite, %n nume nu aparține niciunui client, așa că nu contează pentru sănătatea niciunuia.</numerusform>
            <numerusform>În sondaje, solicitări și vizite, %n nume nu aparțin niciunui client, așa că nu contează pentru sănătatea niciunuia.</numerusform>
            <numerusform>În sondaje, solicitări și vizite, %n de nume nu aparțin niciunui client, așa că nu contează pentru sănătatea niciunuia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecvență</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfacție</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomandare</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Plăți</translation>
    </message>
    <message>
        <source>came or bought less often than usual</source>
        <translation>a venit sau a cumpărat mai rar decât de obicei</translation>
    </message>
    <message>
        <source>used fewer features than usual</source>
        <translation>a folosit mai puține funcții decât de obicei</translation>
    </message>
    <message>
        <source>answered less satisfied</source>
        <translation>a răspuns mai puțin mulțumit</translation>
    </message>
    <message>
        <source>would recommend you less</source>
        <translation>v-ar recomanda mai puțin</translation>
    </message>
    <message>
        <source>more requests open, opened again or too many</source>
        <translation>mai multe solicitări deschise, redeschise sau peste măsură</translation>
    </message>
    <message>
        <source>less paid and kept, or a smaller contract</source>
        <translation>mai puțin plătit și nerambursat, sau un contract mai mic</translation>
    </message>
    <message>
        <source>came or bought more often again</source>
        <translation>a venit sau a cumpărat din nou mai des</translation>
    </message>
    <message>
        <source>used more features again</source>
        <translation>a folosit din nou mai multe funcții</translation>
    </message>
    <message>
        <source>answered more satisfied</source>
        <translation>a răspuns mai mulțumit</translation>
    </message>
    <message>
        <source>would recommend you more</source>
        <translation>v-ar recomanda mai mult</translation>
    </message>
    <message>
        <source>fewer requests open, opened again or too many</source>
        <translation>mai puține solicitări deschise, redeschise sau peste măsură</translation>
    </message>
    <message>
        <source>more paid and kept, or a larger contract</source>
        <translation>mai mult plătit și nerambursat, sau un contract mai mare</translation>
    </message>
    <message>
        <source>the usual rhythm is known now</source>
        <translation>ritmul obișnuit este cunoscut acum</translation>
    </message>
    <message>
        <source>the usual features are known now</source>
        <translation>funcțiile obișnuite sunt cunoscute acum</translation>
    </message>
    <message>
        <source>answered on satisfaction</source>
        <translation>a răspuns despre satisfacție</translation>
    </message>
    <message>
        <source>answered on recommending you</source>
        <translation>a răspuns dacă v-ar recomanda</translation>
    </message>
    <message>
        <source>asked for support</source>
        <translation>a cerut asistență</translation>
    </message>
    <message>
        <source>had something to pay</source>
        <translation>a avut ceva de plătit</translation>
    </message>
    <message>
        <source>no usual rhythm to compare with any more</source>
        <translation>nu mai există un ritm obișnuit pentru comparație</translation>
    </message>
    <message>
        <source>no usual features to compare with any more</source>
        <translation>nu mai există funcții obișnuite pentru comparație</translation>
    </message>
    <message>
        <source>the last answer on satisfaction is too old</source>
        <translation>ultimul răspuns despre satisfacție este prea vechi</translation>
    </message>
    <message>
        <source>the last answer on recommending you is too old</source>
        <translation>ultimul răspuns despre recomandare este prea vechi</translation>
    </message>
    <message>
        <source>the last request is long solved</source>
        <translation>ultima solicitare este rezolvată de mult</translation>
    </message>
    <message>
        <source>nothing was to be paid lately</source>
        <translation>nimic de plătit în ultima vreme</translation>
    </message>
    <message>
        <source>Small sample</source>
        <translation>Eșantion mic</translation>
    </message>
    <message>
        <source>Of “{question}” low scores are the good ones: its top box is at the low end.</source>
        <translation>La „{question}”, notele mici sunt cele bune: partea care contează drept bună (top box) este la capătul de jos.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Răspunsuri</translation>
    </message>
    <message>
        <source>Top box</source>
        <translation>Top box</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Cel puțin</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Cel mult</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Abatere standard</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scară</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Eșantion</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediană</translation>
    </message>
    <message>
        <source>Nine in ten within</source>
        <translation>Nouă din zece în cel mult</translation>
    </message>
    <message>
        <source>themes, each a name, a colon and its words, as {example}</source>
        <translation>teme, fiecare cu un nume, două puncte și cuvintele ei, ca {example}</translation>
    </message>
    <message numerus="yes">
        <source>With %n comment(s) in the period, themes are of all comments from {first} to {last}.</source>
        <translation>
            <numerusform>În perioadă este %n comentariu, așa că temele sunt din toate comentariile de la {first} până la {last}.</numerusform>
            <numerusform>În perioadă sunt %n comentarii, așa că temele sunt din toate comentariile de la {first} până la {last}.</numerusform>
            <numerusform>În perioadă sunt %n de comentarii, așa că temele sunt din toate comentariile de la {first} până la {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No word or phrase stands in at least %n comment(s).</source>
        <translation>
            <numerusform>Niciun cuvânt și nicio expresie nu apar în cel puțin %n comentariu.</numerusform>
            <numerusform>Niciun cuvânt și nicio expresie nu apar în cel puțin %n comentarii.</numerusform>
            <numerusform>Niciun cuvânt și nicio expresie nu apar în cel puțin %n de comentarii.</numerusform>
        </translation>
    </message>
    <message>
        <source>Impact: the NPS of all answers less the NPS without those who mention the theme. Below 0, the theme pulls it down.</source>
        <translation>Impact: NPS-ul tuturor răspunsurilor minus NPS-ul fără cei care menționează tema. Sub 0, tema îl trage în jos.</translation>
    </message>
    <message>
        <source>Impact: the satisfied share (CSAT) of all answers less the share without those who mention the theme, as nobody was asked “Would you recommend us?”.</source>
        <translation>Impact: procentul celor mulțumiți (CSAT) din toate răspunsurile minus procentul fără cei care menționează tema, pentru că nimeni nu a fost întrebat „Ne-ați recomanda?”.</translation>
    </message>
    <message>
        <source>No comment goes with an answer to “Would you recommend us?”, so that no impact can be known.</source>
        <translation>Niciun comentariu nu însoțește un răspuns la „Ne-ați recomanda?”, așa că nu se poate cunoaște niciun impact.</translation>
    </message>
    <message>
        <source>The amounts add up exactly; each is rounded for itself, so the last digits shown may not.</source>
        <translation>Sumele se adună exact; fiecare este rotunjită separat, așa că ultimele cifre afișate pot să nu corespundă.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>La început</translation>
    </message>
    <message>
        <source>Pay more</source>
        <translation>Plătesc mai mult</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Au revenit</translation>
    </message>
    <message>
        <source>Pay less</source>
        <translation>Plătesc mai puțin</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Au plecat</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>La sfârșit</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Mișcări</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mișcare</translation>
    </message>
    <message>
        <source>Monthly amount</source>
        <translation>Sumă lunară</translation>
    </message>
    <message>
        <source>Who moved</source>
        <translation>Clienți cu mișcări</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>After</source>
        <translation>După</translation>
    </message>
    <message numerus="yes">
        <source>Over the next %n month(s), from {customers} customers, of whom {repeat} bought again. It is assumed that each customer buys at a steady pace of its own until it stops for good, and that what it spends each time does not depend on how often it buys. Margin: {margin}.</source>
        <translation>
            <numerusform>Pentru luna următoare (%n), clienți luați în calcul: {customers}, dintre care au cumpărat din nou: {repeat}. Se presupune că fiecare client cumpără într-un ritm constant al său, până când se oprește definitiv, și că suma cheltuită de fiecare dată nu depinde de cât de des cumpără. Marjă: {margin}.</numerusform>
            <numerusform>Pentru următoarele %n luni, clienți luați în calcul: {customers}, dintre care au cumpărat din nou: {repeat}. Se presupune că fiecare client cumpără într-un ritm constant al său, până când se oprește definitiv, și că suma cheltuită de fiecare dată nu depinde de cât de des cumpără. Marjă: {margin}.</numerusform>
            <numerusform>Pentru următoarele %n de luni, clienți luați în calcul: {customers}, dintre care au cumpărat din nou: {repeat}. Se presupune că fiecare client cumpără într-un ritm constant al său, până când se oprește definitiv, și că suma cheltuită de fiecare dată nu depinde de cât de des cumpără. Marjă: {margin}.</numerusform>
        </translation>
    </message>
    <message>
        <source>BG/NBD, time in days: r {r}, alpha {alpha}, a {a}, b {b}. Gamma-Gamma: p {p}, q {q}, gamma {gamma}.</source>
        <translation>BG/NBD, timpul în zile: r {r}, alfa {alpha}, a {a}, b {b}. Gamma-Gamma: p {p}, q {q}, gama {gamma}.</translation>
    </message>
    <message>
        <source>Expected of each customer</source>
        <translation>Ce se așteaptă de la fiecare client</translation>
    </message>
    <message>
        <source>Days bought so far</source>
        <translation>Zile cu cumpărături până acum</translation>
    </message>
    <message>
        <source>Chance that they still buy</source>
        <translation>Șansa să mai cumpere</translation>
    </message>
    <message>
        <source>Expected purchases</source>
        <translation>Cumpărături așteptate</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>Valoare așteptată</translation>
    </message>
    <message>
        <source>“{file}” is no project of Polso. Open it as a table, or choose a file whose name ends in .polso.</source>
        <translation>„{file}” nu este un proiect Polso. Deschideți-l ca tabel sau alegeți un fișier al cărui nume se termină în .polso.</translation>
    </message>
    <message>
        <source>“{file}” was written by a newer version of Polso. Update Polso to open it; nothing was changed in the file.</source>
        <translation>„{file}” a fost scris de o versiune mai nouă a programului Polso. Actualizați Polso ca să îl deschideți; nimic nu a fost schimbat în fișier.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: {what}. The file was not changed. Open its good parts as a new project, or go back to a restore point.</source>
        <translation>„{file}” este deteriorat: {what}. Fișierul nu a fost schimbat. Deschideți părțile lui bune ca proiect nou sau reveniți la un punct de restaurare.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of “{file}”, so the last change was not kept. Make room and try again.</source>
        <translation>Nu mai este loc pe discul pe care se află „{file}”, așa că ultima schimbare nu a fost păstrată. Faceți loc și încercați din nou.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written to: the file or its folder is read-only. Save a copy elsewhere to change it.</source>
        <translation>Nu se poate scrie în „{file}”: fișierul sau dosarul lui este doar pentru citire. Salvați o copie în altă parte ca să îl schimbați.</translation>
    </message>
    <message>
        <source>“{file}” is open in another window of Polso ({holder}). It can only be read here.</source>
        <translation>„{file}” este deschis în altă fereastră Polso ({holder}). Aici poate fi doar citit.</translation>
    </message>
    <message>
        <source>on {computer}, since {time}, process {process}</source>
        <translation>pe {computer}, de la {time}, proces {process}</translation>
    </message>
    <message>
        <source>“{file}” is open in another window or program. It can only be read here.</source>
        <translation>„{file}” este deschis în altă fereastră sau în alt program. Aici poate fi doar citit.</translation>
    </message>
    <message>
        <source>“{file}” was moved or deleted while it was open, so the last change was not kept. Save a copy: all the rest is still here.</source>
        <translation>„{file}” a fost mutat sau șters cât timp era deschis, așa că ultima schimbare nu a fost păstrată. Salvați o copie: tot restul este încă aici.</translation>
    </message>
    <message>
        <source>“{file}” was changed by another program or computer while it was open, so the last change was not kept here. Save a copy of what you see, or open the file again to see what the other one wrote.</source>
        <translation>„{file}” a fost schimbat de alt program sau alt calculator cât timp era deschis, așa că ultima schimbare nu a fost păstrată aici. Salvați o copie a ceea ce vedeți sau deschideți din nou fișierul ca să vedeți ce a scris celălalt.</translation>
    </message>
    <message>
        <source>“{file}” is not there any more, or its folder cannot be opened.</source>
        <translation>„{file}” nu mai există sau dosarul lui nu poate fi deschis.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written there ({why}). Choose another name or folder.</source>
        <translation>„{file}” nu poate fi scris acolo ({why}). Alegeți alt nume sau alt dosar.</translation>
    </message>
    <message>
        <source>There is a file “{file}” already. Choose another name or folder.</source>
        <translation>Există deja un fișier „{file}”. Alegeți alt nume sau alt dosar.</translation>
    </message>
    <message>
        <source>no room left on the disk</source>
        <translation>nu mai este loc pe disc</translation>
    </message>
    <message>
        <source>the folder is read-only</source>
        <translation>dosarul este doar pentru citire</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>dosarul nu există</translation>
    </message>
    <message>
        <source>error {code}</source>
        <translation>eroarea {code}</translation>
    </message>
    <message>
        <source>“{file}” could not be written (error {code}), so the last change was not kept. Save a copy elsewhere.</source>
        <translation>„{file}” nu a putut fi scris (eroarea {code}), așa că ultima schimbare nu a fost păstrată. Salvați o copie în altă parte.</translation>
    </message>
    <message>
        <source>its contents do not match their checksums</source>
        <translation>conținutul lui nu corespunde sumelor de control</translation>
    </message>
    <message>
        <source>its structure cannot be read</source>
        <translation>structura lui nu poate fi citită</translation>
    </message>
    <message>
        <source>pieces of it are missing</source>
        <translation>lipsesc bucăți din el</translation>
    </message>
    <message>
        <source>Letters of this cell are damaged: their bytes are none in the encoding of the file.</source>
        <translation>Litere din această celulă sunt deteriorate: octeții lor nu există în codificarea fișierului.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. They were read as {encoding}, which gives words like “{word}”; if they look wrong, choose another encoding.</source>
        <translation>Fișierul nu spune cum sunt scrise literele lui. Au fost citite ca {encoding}, ceea ce dă cuvinte precum „{word}”; dacă arată greșit, alegeți altă codificare.</translation>
    </message>
    <message>
        <source>Letters with accents look garbled in this file (“{sample}”): it was saved with a wrong encoding. Export it once more from your program.</source>
        <translation>În acest fișier, literele cu diacritice apar stricate („{sample}”): a fost salvat cu o codificare greșită. Exportați-l din nou din programul dumneavoastră.</translation>
    </message>
    <message>
        <source>A text of this row reaches over the edge of its column; the row was divided at the edges all the same.</source>
        <translation>Un text din acest rând trece de marginea coloanei sale; rândul a fost totuși împărțit la margini.</translation>
    </message>
    <message>
        <source>The columns have no delimiter between them: they were told apart by their places.</source>
        <translation>Coloanele nu au separator între ele: au fost deosebite după pozițiile lor.</translation>
    </message>
    <message>
        <source>This row has more spaces than columns; the words “{text}” were read as one cell.</source>
        <translation>Acest rând are mai multe spații decât coloane; cuvintele „{text}” au fost citite ca o singură celulă.</translation>
    </message>
    <message>
        <source>Which question asks how satisfied people are as a whole?</source>
        <translation>Care întrebare arată cât de mulțumiți sunt oamenii în ansamblu?</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Niciuna dintre ele</translation>
    </message>
    <message>
        <source>What does “{column}” ask?</source>
        <translation>Ce întreabă „{column}”?</translation>
    </message>
    <message>
        <source>In “{column}”, which scores say that it was easy?</source>
        <translation>În „{column}”, ce note spun că a fost ușor?</translation>
    </message>
    <message>
        <source>High scores</source>
        <translation>Note mari</translation>
    </message>
    <message>
        <source>Low scores</source>
        <translation>Note mici</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n zi</numerusform>
            <numerusform>%n zile</numerusform>
            <numerusform>%n de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n lună</numerusform>
            <numerusform>%n luni</numerusform>
            <numerusform>%n de luni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n perioadă</numerusform>
            <numerusform>%n perioade</numerusform>
            <numerusform>%n de perioade</numerusform>
        </translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>un număr de la {low} la {high}</translation>
    </message>
    <message>
        <source>a number of at least {low}</source>
        <translation>un număr de cel puțin {low}</translation>
    </message>
    <message>
        <source>a number of at most {high}</source>
        <translation>un număr de cel mult {high}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un număr</translation>
    </message>
    <message>
        <source>a whole number of at least {low}</source>
        <translation>un număr întreg de cel puțin {low}</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>un număr întreg de la {low} la {high}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>a day, as {example}</source>
        <translation>o zi, ca {example}</translation>
    </message>
    <message>
        <source>the three letters of a currency, as {example}</source>
        <translation>cele trei litere ale unei monede, ca {example}</translation>
    </message>
    <message>
        <source>a name as it stands in the data</source>
        <translation>un nume așa cum apare în date</translation>
    </message>
    <message>
        <source>texts with a semicolon between them</source>
        <translation>texte cu punct și virgulă între ele</translation>
    </message>
    <message>
        <source>texts with a semicolon between them, as {example}</source>
        <translation>texte cu punct și virgulă între ele, ca {example}</translation>
    </message>
    <message>
        <source>numbers by name, as {example}</source>
        <translation>numere după nume, ca {example}</translation>
    </message>
    <message>
        <source>one of: {words}</source>
        <translation>unul dintre: {words}</translation>
    </message>
    <message>
        <source>There is no kind of table “{name}”. Those nearest to it are: {near}.</source>
        <translation>Nu există niciun tip de tabel „{name}”. Cele mai apropiate sunt: {near}.</translation>
    </message>
    <message>
        <source>“{file}” is no name of a workbook: let it end in {ending}.</source>
        <translation>„{file}” nu este un nume de registru de lucru: trebuie să se termine în {ending}.</translation>
    </message>
    <message>
        <source>The last change was not kept, because something went wrong in Polso ({kind}). Save a copy to keep it.</source>
        <translation>Ultima schimbare nu a fost păstrată, pentru că ceva nu a mers bine în Polso ({kind}). Salvați o copie ca să o păstrați.</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>De corectat</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rând</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coloană</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Nothing in “{file}” can be trusted any more. Go back to a restore point, or import the exports again.</source>
        <translation>Nimic din „{file}” nu mai este de încredere. Reveniți la un punct de restaurare sau importați din nou exporturile.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) corrected by hand: {cells}.</source>
        <translation>
            <numerusform>%n celulă corectată manual: {cells}.</numerusform>
            <numerusform>%n celule corectate manual: {cells}.</numerusform>
            <numerusform>%n de celule corectate manual: {cells}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged cell(s) go over several rows: their text was read into each of these rows; a number counts only in the first one.</source>
        <translation>
            <numerusform>%n celulă îmbinată se întinde pe mai multe rânduri: textul ei a fost citit în fiecare dintre aceste rânduri; un număr contează doar în primul.</numerusform>
            <numerusform>%n celule îmbinate se întind pe mai multe rânduri: textul lor a fost citit în fiecare dintre aceste rânduri; un număr contează doar în primul.</numerusform>
            <numerusform>%n de celule îmbinate se întind pe mai multe rânduri: textul lor a fost citit în fiecare dintre aceste rânduri; un număr contează doar în primul.</numerusform>
        </translation>
    </message>
    <message>
        <source>Web pages with tables</source>
        <translation>Pagini web cu tabele</translation>
    </message>
    <message>
        <source>“{file}” is a web page inside and has no table. Export it once more, as .xlsx or .csv if you can choose.</source>
        <translation>„{file}” este de fapt o pagină web și nu are niciun tabel. Exportați-l din nou, ca .xlsx sau .csv dacă puteți alege.</translation>
    </message>
    <message>
        <source>“{file}” has no table “{sheet}”. Its tables are: {sheets}.</source>
        <translation>„{file}” nu are tabelul „{sheet}”. Tabelele lui sunt: {sheets}.</translation>
    </message>
    <message>
        <source>The tables of “{file}” have far more cells than a table should, and were not read. Export it as .csv.</source>
        <translation>Tabelele din „{file}” au mult mai multe celule decât ar trebui să aibă un tabel și nu au fost citite. Exportați fișierul ca .csv.</translation>
    </message>
    <message>
        <source>This file is a web page inside, whatever its name says; its tables were read.</source>
        <translation>Acest fișier este de fapt o pagină web, orice ar spune numele; tabelele lui au fost citite.</translation>
    </message>
    <message>
        <source>Read as last time: the layout is the same, and your choices of then are applied.</source>
        <translation>Citit ca data trecută: formatul este același și se aplică alegerile dumneavoastră de atunci.</translation>
    </message>
    <message>
        <source>In {column}, what is {cell}?</source>
        <translation>În {column}, ce înseamnă {cell}?</translation>
    </message>
    <message>
        <source>{number} (total {total})</source>
        <translation>{number} (total {total})</translation>
    </message>
    <message>
        <source>In {column}, what stands first in a date?</source>
        <translation>În {column}, ce apare primul într-o dată calendaristică?</translation>
    </message>
    <message>
        <source>The day: {first} to {last}</source>
        <translation>Ziua: de la {first} până la {last}</translation>
    </message>
    <message>
        <source>The month: {first} to {last}</source>
        <translation>Luna: de la {first} până la {last}</translation>
    </message>
    <message>
        <source>Putting the report together</source>
        <translation>Se întocmește raportul</translation>
    </message>
    <message>
        <source>Writing {what}</source>
        <translation>Se scrie {what}</translation>
    </message>
    <message>
        <source>“{file}” is a project and is read as it is: --kind, --map and --sheet are for files to import.</source>
        <translation>„{file}” este un proiect și se citește așa cum este: --kind, --map și --sheet sunt pentru fișierele de importat.</translation>
    </message>
    <message>
        <source>Row {row} was taken for the header, though nothing tells it from the rows below. It may be data.</source>
        <translation>Rândul {row} a fost luat drept antet, deși nimic nu îl deosebește de rândurile de dedesubt. Poate conține date.</translation>
    </message>
    <message>
        <source>Nothing says the currency of “{column}”, which comes to {total}. Which one is it?</source>
        <translation>Nimic nu spune moneda coloanei „{column}”, al cărei total este {total}. Care este?</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) stand side by side, with blank columns between them. Each is offered on its own.</source>
        <translation>
            <numerusform>%n tabel stă lângă altul, cu coloane goale între ele. Fiecare este propus separat.</numerusform>
            <numerusform>%n tabele stau unul lângă altul, cu coloane goale între ele. Fiecare este propus separat.</numerusform>
            <numerusform>%n de tabele stau unul lângă altul, cu coloane goale între ele. Fiecare este propus separat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row has one cell more than the header, and the amounts were cut at their decimal comma: they were put together again in the column “{column}”.</source>
        <translation>Fiecare rând are o celulă în plus față de antet, iar sumele erau tăiate la virgula zecimalelor: au fost puse la loc în coloana „{column}”.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are about days in several months and count in the month of “{column}”. Export them by day, or by month.</source>
        <translation>
            <numerusform>%n rând se referă la zile din mai multe luni și contează în luna din „{column}”. Exportați pe zile sau pe luni.</numerusform>
            <numerusform>%n rânduri se referă la zile din mai multe luni și contează în luna din „{column}”. Exportați pe zile sau pe luni.</numerusform>
            <numerusform>%n de rânduri se referă la zile din mai multe luni și contează în luna din „{column}”. Exportați pe zile sau pe luni.</numerusform>
        </translation>
    </message>
</context>
</TS>
