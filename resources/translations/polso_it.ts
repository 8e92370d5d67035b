<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>How the customers of a small business are doing: who stays, who leaves, what they are worth and what they cost.

Polso reads the files you open and never writes to them. Nothing leaves this computer.

Icons: Lucide (ISC licence). Typeface: Inter (SIL Open Font Licence).</source>
        <translation>Come stanno andando i clienti di una piccola attività: chi resta, chi se ne va, quanto valgono e quanto costano.

Polso legge i file che apri e non ci scrive mai. Nulla lascia questo computer.

Icone: Lucide (licenza ISC). Carattere: Inter (SIL Open Font Licence).</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>Open the &amp;sample business</source>
        <translation>Apri i dati d’e&amp;sempio</translation>
    </message>
    <message>
        <source>&amp;New business</source>
        <translation>&amp;Nuova attività</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Apri…</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>Apri &amp;una cartella…</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>&amp;Incolla celle</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;File recenti</translation>
    </message>
    <message>
        <source>&amp;Type monthly totals…</source>
        <translation>Inserisci i totali &amp;mensili…</translation>
    </message>
    <message>
        <source>A &amp;workbook to fill in</source>
        <translation>Carte&amp;lla di lavoro da compilare</translation>
    </message>
    <message>
        <source>Save &amp;a copy…</source>
        <translation>Sal&amp;va una copia…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Rin&amp;omina…</translation>
    </message>
    <message>
        <source>Mo&amp;ve…</source>
        <translation>Spos&amp;ta…</translation>
    </message>
    <message>
        <source>Restore &amp;points…</source>
        <translation>Punti &amp;di ripristino…</translation>
    </message>
    <message>
        <source>&amp;Close the business</source>
        <translation>&amp;Chiudi i dati</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>Esporta &amp;grafico…</translation>
    </message>
    <message>
        <source>E&amp;xport report…</source>
        <translation>Esporta &amp;report…</translation>
    </message>
    <message>
        <source>Co&amp;py chart</source>
        <translation>Co&amp;pia grafico</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Cerca…</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Impostazioni</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Sezione</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Scheda s&amp;uccessiva</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Scheda &amp;precedente</translation>
    </message>
    <message>
        <source>Show the &amp;table</source>
        <translation>Mostra la &amp;tabella</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>&amp;About Polso</source>
        <translation>&amp;Informazioni su Polso</translation>
    </message>
</context>
<context>
    <name>Benchmark</name>
    <message>
        <source>Benchmark of {metric}</source>
        <translation>Riferimento: {metric}</translation>
    </message>
    <message>
        <source>Write numbers that rise from the left to the right, as 3 and 5.</source>
        <translation>Scrivi numeri crescenti da sinistra a destra, come 3 e 5.</translation>
    </message>
    <message>
        <source>Not judged at all.</source>
        <translation>Non viene dato nessun giudizio.</translation>
    </message>
    <message>
        <source>For weeks</source>
        <translation>Per le settimane</translation>
    </message>
    <message>
        <source>For months</source>
        <translation>Per i mesi</translation>
    </message>
    <message>
        <source>For quarters</source>
        <translation>Per i trimestri</translation>
    </message>
    <message>
        <source>For years</source>
        <translation>Per gli anni</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Come pubblicato</translation>
    </message>
    <message>
        <source>Nothing is known to be published for this.</source>
        <translation>Per questo non risulta pubblicato nulla.</translation>
    </message>
    <message>
        <source>Your own history</source>
        <translation>Il tuo storico</translation>
    </message>
    <message>
        <source>The values at which it changes from one word to the next, from low to high.</source>
        <translation>I valori a cui si passa da un giudizio al successivo, dal più basso al più alto.</translation>
    </message>
    <message>
        <source>Your own edges</source>
        <translation>Le tue soglie</translation>
    </message>
</context>
<context>
    <name>BenchmarkDialog</name>
    <message>
        <source>Use</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Edge {number}, from low to high</source>
        <translation>Soglia {number}, dalla più bassa alla più alta</translation>
    </message>
    <message>
        <source>So it would be judged</source>
        <translation>Così verrebbe giudicato</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>Business</name>
    <message>
        <source>Saved as {file}</source>
        <translation>Salvato come {file}</translation>
    </message>
    <message>
        <source>Chart copied to the clipboard</source>
        <translation>Grafico copiato negli appunti</translation>
    </message>
    <message>
        <source>Table copied to the clipboard</source>
        <translation>Tabella copiata negli appunti</translation>
    </message>
    <message>
        <source>removal of {file}</source>
        <translation>rimozione di {file}</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Report…</translation>
    </message>
</context>
<context>
    <name>BusinessView</name>
    <message>
        <source>data to {day}</source>
        <translation>ultimi dati: {day}</translation>
    </message>
    <message>
        <source>Polso has no figure for this section yet.</source>
        <translation>Polso non ha ancora dati per questa sezione.</translation>
    </message>
    <message>
        <source>This figure needs {what}.</source>
        <translation>Per calcolarlo servono: {what}.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importa un file</translation>
    </message>
</context>
<context>
    <name>ButtonEditor</name>
    <message>
        <source>Change…</source>
        <translation>Cambia…</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>A workbook to fill in</source>
        <translation>Cartella di lavoro da compilare</translation>
    </message>
    <message>
        <source>Saved as {file}. Fill it in, save it, and open it here.</source>
        <translation>Salvato come {file}. Compilalo, salvalo e aprilo qui.</translation>
    </message>
    <message>
        <source>Typed figures</source>
        <translation>Dati inseriti a mano</translation>
    </message>
    <message>
        <source>Taking the figures in</source>
        <translation>Acquisizione dei dati</translation>
    </message>
    <message>
        <source>My business</source>
        <translation>La mia attività</translation>
    </message>
    <message>
        <source>typing of figures</source>
        <translation>inserimento di dati a mano</translation>
    </message>
    <message>
        <source>removal of the typed figures</source>
        <translation>rimozione dei dati inseriti a mano</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Copy to the clipboard</source>
        <translation>Copia negli appunti</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Esporta grafico</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>by week</source>
        <translation>per settimana</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>per mese</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>per trimestre</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>per anno</translation>
    </message>
    <message>
        <source>No benchmark for this metric and length of period.</source>
        <translation>Nessun riferimento per questo indicatore e questa durata dei periodi.</translation>
    </message>
    <message>
        <source>grade A, primary study</source>
        <translation>grado A, studio originale</translation>
    </message>
    <message>
        <source>grade B, study as quoted</source>
        <translation>grado B, studio citato da altri</translation>
    </message>
    <message>
        <source>grade C, rule of thumb</source>
        <translation>grado C, regola pratica</translation>
    </message>
    <message>
        <source>Benchmark: {bands}. Source: {source}.</source>
        <translation>Riferimento: {bands}. Fonte: {source}.</translation>
    </message>
    <message>
        <source>{band} {low} to {high}</source>
        <translation>{band} da {low} a {high}</translation>
    </message>
    <message>
        <source>{band} from {edge}</source>
        <translation>{band} da {edge} in su</translation>
    </message>
    <message>
        <source>{band} up to {edge}</source>
        <translation>{band} fino a {edge}</translation>
    </message>
    <message>
        <source>Shaded: 95 % interval.</source>
        <translation>Area ombreggiata: intervallo al 95 %.</translation>
    </message>
    <message>
        <source>Dashed, with a ring: a period that is not complete yet.</source>
        <translation>Tratteggio con cerchietto: periodo non ancora concluso.</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) with a small sample.</source>
        <translation>
            <numerusform>%n periodo con un campione ridotto.</numerusform>
            <numerusform>%n periodi con un campione ridotto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>From {files}.</source>
        <translation>Da {files}.</translation>
    </message>
    <message>
        <source>Data to {day}.</source>
        <translation>Ultimi dati: {day}.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buono</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>discreto</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>scarso</translation>
    </message>
    <message>
        <source>{title}: no value in these periods.</source>
        <translation>{title}: nessun valore in questi periodi.</translation>
    </message>
    <message>
        <source>{title} in {first}: {latest}.</source>
        <translation>{title} ({first}): {latest}.</translation>
    </message>
    <message>
        <source>{title} from {first} to {last}: latest {latest}, lowest {lowest} in {lowest_in}, highest {highest} in {highest_in}.</source>
        <translation>{title} ({first} – {last}): ultimo valore {latest}, minimo {lowest} ({lowest_in}), massimo {highest} ({highest_in}).</translation>
    </message>
    <message numerus="yes">
        <source>Split into %n group(s)</source>
        <translation>
            <numerusform>Diviso in %n gruppo</numerusform>
            <numerusform>Diviso in %n gruppi</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>No value in these periods.</source>
        <translation>Nessun valore in questi periodi.</translation>
    </message>
    <message>
        <source>95 % interval {low} to {high}</source>
        <translation>intervallo al 95 %: da {low} a {high}</translation>
    </message>
    <message numerus="yes">
        <source>Small sample: %n answer(s)</source>
        <translation>
            <numerusform>Campione ridotto: %n risposta</numerusform>
            <numerusform>Campione ridotto: %n risposte</numerusform>
        </translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Non ancora concluso</translation>
    </message>
    <message>
        <source>{title} from {first} to {last}. In {period}: {parts}; net {net}.</source>
        <translation>{title} ({first} – {last}). Nel periodo {period}: {parts}; saldo {net}.</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Comma</source>
        <translation>Virgola</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto e virgola</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulazione</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra verticale</translation>
    </message>
    <message>
        <source>“{delimiter}”</source>
        <translation>«{delimiter}»</translation>
    </message>
    <message>
        <source>Header in row {row}</source>
        <translation>Intestazione alla riga {row}</translation>
    </message>
    <message>
        <source>day / month / year</source>
        <translation>giorno / mese / anno</translation>
    </message>
    <message>
        <source>month / day / year</source>
        <translation>mese / giorno / anno</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
</context>
<context>
    <name>ColumnTypes</name>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sì o no</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Further question</source>
        <translation>Altra domanda</translation>
    </message>
    <message>
        <source>Keep as “{column}”</source>
        <translation>Tieni come «{column}»</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Escludi</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>The last sign of life was on {moment}. Nothing was lost: each change is kept as soon as it is made. What was open is among the recent files.</source>
        <translation>Ultimo segno di vita: {moment}. Nulla è andato perso: ogni modifica viene conservata appena la fai. Ciò che era aperto si trova tra i file recenti.</translation>
    </message>
    <message>
        <source>Polso ended unexpectedly last time</source>
        <translation>L’ultima volta Polso si è chiuso in modo imprevisto</translation>
    </message>
</context>
<context>
    <name>DetailModel</name>
    <message>
        <source>Rating</source>
        <translation>Giudizio</translation>
    </message>
</context>
<context>
    <name>DetailTable</name>
    <message>
        <source>The space bar sorts by the column. Enter shows the rows of the files.</source>
        <translation>La barra spaziatrice ordina in base alla colonna. Invio mostra le righe dei file.</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Ordina in base a questa colonna</translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>Show its rows</source>
        <translation>Mostra le sue righe</translation>
    </message>
    <message>
        <source>The rows of the files behind the line that is chosen (Enter)</source>
        <translation>Le righe dei file dietro alla voce selezionata (Invio)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save the table as a file</source>
        <translation>Salva la tabella in un file</translation>
    </message>
    <message>
        <source>Counting the rows…</source>
        <translation>Conteggio delle righe…</translation>
    </message>
    <message>
        <source>This table could not be made.</source>
        <translation>Non è stato possibile creare questa tabella.</translation>
    </message>
    <message>
        <source>Find in “{column}”</source>
        <translation>Cerca in «{column}»</translation>
    </message>
    <message>
        <source>Nothing is named “{text}”.</source>
        <translation>Nessuna voce si chiama «{text}».</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>The first %n row(s) of {count} are listed. A saved file has them all.</source>
        <translation>
            <numerusform>È elencata solo la prima riga (%n di {count}). Un file salvato le contiene tutte.</numerusform>
            <numerusform>Sono elencate le prime %n righe di {count}. Un file salvato le contiene tutte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files do not hold what this table needs.</source>
        <translation>I file non contengono ciò che serve per questa tabella.</translation>
    </message>
    <message>
        <source>Nothing to list for {period}.</source>
        <translation>Nulla da elencare per {period}.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Copy details</source>
        <translation>Copia i dettagli</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Something went wrong in Polso</source>
        <translation>Qualcosa in Polso non ha funzionato</translation>
    </message>
    <message>
        <source>Your files are unchanged and you can go on. If it happens again, copy the details and send them to whoever looks after Polso: they say where in the program it happened and hold nothing of your data.</source>
        <translation>I tuoi file non sono cambiati e puoi continuare. Se succede di nuovo, copia i dettagli e mandali a chi si occupa di Polso: dicono in quale punto del programma è successo e non contengono nessuno dei tuoi dati.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>ExplainPanel</name>
    <message>
        <source>How this is computed</source>
        <translation>Come si calcola</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>Mostra le righe</translation>
    </message>
    <message>
        <source>Note and goal…</source>
        <translation>Nota e obiettivo…</translation>
    </message>
    <message>
        <source>Write a note, or set a goal</source>
        <translation>Scrivi una nota o fissa un obiettivo</translation>
    </message>
    <message>
        <source>Show the rows ({count})</source>
        <translation>Mostra le righe ({count})</translation>
    </message>
    <message>
        <source>Choose the benchmark</source>
        <translation>Scegli il riferimento</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostra meno</translation>
    </message>
    <message>
        <source>Show every step</source>
        <translation>Mostra ogni passaggio</translation>
    </message>
    <message>
        <source>Way of computing</source>
        <translation>Metodo di calcolo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Settings that it depends on</source>
        <translation>Impostazioni da cui dipende</translation>
    </message>
    <message>
        <source>Change: {setting}</source>
        <translation>Cambia: {setting}</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>grade A: a study of its own</source>
        <translation>grado A: uno studio originale</translation>
    </message>
    <message>
        <source>grade B: a study quoted by others</source>
        <translation>grado B: uno studio citato da altri</translation>
    </message>
    <message>
        <source>grade C: a rule of thumb</source>
        <translation>grado C: una regola pratica</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Quanto è sicuro</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Source of the benchmark</source>
        <translation>Fonte del riferimento</translation>
    </message>
    <message>
        <source>above {edge}</source>
        <translation>oltre {edge}</translation>
    </message>
    <message>
        <source>up to {edge}</source>
        <translation>fino a {edge}</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Monthly totals</source>
        <translation>Totali mensili</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mese</numerusform>
            <numerusform>%n mesi</numerusform>
        </translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Quanto indietro nel tempo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla modifica</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti modifica</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Continua l’inserimento</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Esci senza salvare</translation>
    </message>
    <message>
        <source>What you typed since you opened these totals would be lost.</source>
        <translation>Ciò che hai inserito da quando hai aperto questi totali andrebbe perso.</translation>
    </message>
    <message>
        <source>The totals are not saved</source>
        <translation>I totali non sono salvati</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) to correct</source>
        <translation>
            <numerusform>%n cella da correggere</numerusform>
            <numerusform>%n celle da correggere</numerusform>
        </translation>
    </message>
    <message>
        <source>Space opens and shuts a group.</source>
        <translation>La barra spaziatrice apre e chiude un gruppo.</translation>
    </message>
    <message>
        <source>Type what you know, leave the rest empty. Cells copied in Excel can be pasted.</source>
        <translation>Inserisci ciò che sai, lascia vuoto il resto. Si possono incollare celle copiate da Excel.</translation>
    </message>
</context>
<context>
    <name>FiguresGrid</name>
    <message>
        <source>“{text}” is not a number. Write it like {example}.</source>
        <translation>«{text}» non è un numero. Scrivilo come {example}.</translation>
    </message>
    <message>
        <source>“{title}” cannot be below zero.</source>
        <translation>«{title}»: il valore non può essere sotto zero.</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>typing</source>
        <translation>digitazione</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>Totals by month</source>
        <translation>Totali per mese</translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>inserimento di celle copiate</translation>
    </message>
    <message>
        <source>emptying</source>
        <translation>svuotamento delle celle</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Importa %n file</numerusform>
            <numerusform>Importa %n file</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>No file could be read</source>
        <translation>Nessun file leggibile</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) understood</source>
        <translation>
            <numerusform>%n file riconosciuto</numerusform>
            <numerusform>%n file riconosciuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a file to see why.</source>
        <translation>Non è cambiato nulla. Scegli un file per vedere il motivo.</translation>
    </message>
    <message>
        <source>Nothing is imported yet. Check what Polso made of them.</source>
        <translation>Non è ancora stato importato nulla. Controlla come Polso li ha interpretati.</translation>
    </message>
    <message>
        <source>Nothing is imported yet. Check what Polso made of it.</source>
        <translation>Non è ancora stato importato nulla. Controlla come Polso lo ha interpretato.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) not recognised.</source>
        <translation>
            <numerusform>%n foglio non riconosciuto.</numerusform>
            <numerusform>%n fogli non riconosciuti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read.</source>
        <translation>
            <numerusform>%n file non leggibile.</numerusform>
            <numerusform>%n file non leggibili.</numerusform>
        </translation>
    </message>
    <message>
        <source>Known layout: {name}</source>
        <translation>Formato noto: {name}</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Reading {file}</source>
        <translation>Lettura di {file}</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>Lettura di %n file</numerusform>
            <numerusform>Lettura di %n file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s)</source>
        <translation>
            <numerusform>Importazione di %n file</numerusform>
            <numerusform>Importazione di %n file</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Cartella di lavoro di Excel</translation>
    </message>
    <message>
        <source>Save as a workbook</source>
        <translation>Salva come cartella di lavoro</translation>
    </message>
    <message>
        <source>Saved as {file} in the folder {folder}</source>
        <translation>Salvato come {file} nella cartella {folder}</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Operazione non riuscita</translation>
    </message>
</context>
<context>
    <name>LookingButtons</name>
    <message>
        <source>Further away (−)</source>
        <translation>Più lontano (−)</translation>
    </message>
    <message>
        <source>Closer (+, or Ctrl and the wheel); drag to move</source>
        <translation>Più vicino (+, o Ctrl e la rotella); trascina per spostare</translation>
    </message>
    <message>
        <source>All periods (0, or a double click)</source>
        <translation>Tutti i periodi (0, o doppio clic)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>That did not work</source>
        <translation>Operazione non riuscita</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Annulla: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Ripeti: {what}</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia i dettagli</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>This period is not over yet.</source>
        <translation>Questo periodo non è ancora concluso.</translation>
    </message>
    <message>
        <source>Small sample.</source>
        <translation>Campione ridotto.</translation>
    </message>
</context>
<context>
    <name>MetricTab</name>
    <message>
        <source>Last values of {metric}</source>
        <translation>Ultimi valori: {metric}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Copia il grafico come immagine</translation>
    </message>
    <message>
        <source>By {field}</source>
        <translation>Per {field}</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Dividi per</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nessuna divisione</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copia la tabella</translation>
    </message>
</context>
<context>
    <name>MetricViews</name>
    <message>
        <source>Chart</source>
        <translation>Grafico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>All values of {metric}</source>
        <translation>Tutti i valori: {metric}</translation>
    </message>
</context>
<context>
    <name>Movements</name>
    <message>
        <source>Gains and losses</source>
        <translation>Aumenti e perdite</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Businesses and tables</source>
        <translation>Attività e tabelle</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Apri file</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Apri una cartella</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Celle incollate</translation>
    </message>
    <message>
        <source>Opening the sample business</source>
        <translation>Apertura dei dati d’esempio</translation>
    </message>
    <message>
        <source>import of {file}</source>
        <translation>importazione di {file}</translation>
    </message>
    <message numerus="yes">
        <source>import of %n table(s)</source>
        <translation>
            <numerusform>importazione di %n tabella</numerusform>
            <numerusform>importazione di %n tabelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>against {period}, and the benchmarks</source>
        <translation>confronto con {period} e con i riferimenti</translation>
    </message>
    <message>
        <source>small sample</source>
        <translation>campione ridotto</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation>riferimento</translation>
    </message>
    <message>
        <source>no benchmark</source>
        <translation>senza riferimento</translation>
    </message>
    <message>
        <source>{metric} rose from {before} to {now} in {period}.</source>
        <translation>{metric} in aumento: da {before} a {now} ({period}).</translation>
    </message>
    <message>
        <source>{metric} fell from {before} to {now} in {period}.</source>
        <translation>{metric} in calo: da {before} a {now} ({period}).</translation>
    </message>
    <message>
        <source>Against the benchmark: {now}, as before.</source>
        <translation>Rispetto al riferimento: {now}, come prima.</translation>
    </message>
    <message>
        <source>Against the benchmark: {now}, was {before}.</source>
        <translation>Rispetto al riferimento: {now}, prima {before}.</translation>
    </message>
    <message>
        <source>The change is outside the noise.</source>
        <translation>La variazione supera il margine d’errore.</translation>
    </message>
    <message numerus="yes">
        <source>The highest of the last %n week(s).</source>
        <translation>
            <numerusform>Il valore più alto in %n settimana.</numerusform>
            <numerusform>Il valore più alto delle ultime %n settimane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lowest of the last %n week(s).</source>
        <translation>
            <numerusform>Il valore più basso in %n settimana.</numerusform>
            <numerusform>Il valore più basso delle ultime %n settimane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The highest of the last %n month(s).</source>
        <translation>
            <numerusform>Il valore più alto in %n mese.</numerusform>
            <numerusform>Il valore più alto degli ultimi %n mesi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lowest of the last %n month(s).</source>
        <translation>
            <numerusform>Il valore più basso in %n mese.</numerusform>
            <numerusform>Il valore più basso degli ultimi %n mesi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The highest of the last %n quarter(s).</source>
        <translation>
            <numerusform>Il valore più alto in %n trimestre.</numerusform>
            <numerusform>Il valore più alto degli ultimi %n trimestri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lowest of the last %n quarter(s).</source>
        <translation>
            <numerusform>Il valore più basso in %n trimestre.</numerusform>
            <numerusform>Il valore più basso degli ultimi %n trimestri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The highest of the last %n year(s).</source>
        <translation>
            <numerusform>Il valore più alto in %n anno.</numerusform>
            <numerusform>Il valore più alto degli ultimi %n anni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lowest of the last %n year(s).</source>
        <translation>
            <numerusform>Il valore più basso in %n anno.</numerusform>
            <numerusform>Il valore più basso degli ultimi %n anni.</numerusform>
        </translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>Che cosa merita uno sguardo</translation>
    </message>
    <message>
        <source>Nothing moved beyond the ordinary in the last whole period.</source>
        <translation>Nell’ultimo periodo concluso nulla si è mosso più del solito.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on the data</source>
        <translation>
            <numerusform>%n nota sui dati</numerusform>
            <numerusform>%n note sui dati</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the notes on the data</source>
        <translation>Mostra le note sui dati</translation>
    </message>
    <message>
        <source>Show: {sentence}</source>
        <translation>Mostra: {sentence}</translation>
    </message>
</context>
<context>
    <name>PeriodStepper</name>
    <message>
        <source>Earlier period</source>
        <translation>Periodo precedente</translation>
    </message>
    <message>
        <source>Later period</source>
        <translation>Periodo successivo</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>This row is not imported.</source>
        <translation>Questa riga non viene importata.</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>First rows</source>
        <translation>Prime righe</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Not understood in {file}</source>
        <translation>Non riconosciuto in {file}</translation>
    </message>
    <message>
        <source>Filter by column, value or reason</source>
        <translation>Filtra per colonna, valore o motivo</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtra l’elenco</translation>
    </message>
    <message>
        <source>Save as a workbook…</source>
        <translation>Salva come cartella di lavoro…</translation>
    </message>
    <message>
        <source>The rows concerned, to mend them there and open them again</source>
        <translation>Le righe interessate, per correggerle lì e aprirle di nuovo</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>All is understood now.</source>
        <translation>Ora è tutto riconosciuto.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) left out of the figures. The file itself is unchanged.</source>
        <translation>
            <numerusform>%n cella esclusa dai conti. Il file resta com’è.</numerusform>
            <numerusform>%n celle escluse dai conti. Il file resta com’è.</numerusform>
        </translation>
    </message>
    <message>
        <source>Double-click a value to mend it here.</source>
        <translation>Fai doppio clic su un valore per correggerlo qui.</translation>
    </message>
    <message>
        <source>The first {shown} are listed.</source>
        <translation>Qui ci sono le prime {shown}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>{name} (not saved)</source>
        <translation>{name} (non salvato)</translation>
    </message>
    <message>
        <source>{name} (read only)</source>
        <translation>{name} (sola lettura)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salva una copia…</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continua senza la modifica</translation>
    </message>
    <message>
        <source>The last change is not saved</source>
        <translation>L’ultima modifica non è salvata</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Nome dell’attività</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salva una copia</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Salvataggio di una copia</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Salvato come {file}</translation>
    </message>
    <message>
        <source>Move the business</source>
        <translation>Sposta i dati dell’attività</translation>
    </message>
    <message>
        <source>Moving the business</source>
        <translation>Spostamento dei dati dell’attività</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation>Apertura di {file}</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Saving the last changes</source>
        <translation>Salvataggio delle ultime modifiche</translation>
    </message>
    <message>
        <source>renaming to {name}</source>
        <translation>cambio del nome in {name}</translation>
    </message>
    <message>
        <source>Moved to {folder}</source>
        <translation>Spostato in {folder}</translation>
    </message>
    <message>
        <source>Open its good parts</source>
        <translation>Apri le parti intatte</translation>
    </message>
    <message>
        <source>Restore points…</source>
        <translation>Punti di ripristino…</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Il file è danneggiato</translation>
    </message>
    <message>
        <source>Reading the good parts of {file}</source>
        <translation>Lettura delle parti intatte di {file}</translation>
    </message>
    <message>
        <source>{name} (good parts)</source>
        <translation>{name} (parti intatte)</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) opened</source>
        <translation>
            <numerusform>%n tabella aperta</numerusform>
            <numerusform>%n tabelle aperte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n persa</numerusform>
            <numerusform>%n perse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickOpen</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Name of a metric</source>
        <translation>Nome di un indicatore</translation>
    </message>
    <message>
        <source>Metrics found</source>
        <translation>Indicatori trovati</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Show ›</source>
        <translation>Mostra ›</translation>
    </message>
    <message>
        <source>Show what was not understood</source>
        <translation>Mostra che cosa non è stato riconosciuto</translation>
    </message>
    <message>
        <source>Receipt ›</source>
        <translation>Resoconto ›</translation>
    </message>
    <message>
        <source>Show where each row and each cell went</source>
        <translation>Mostra dove è finita ogni riga e ogni cella</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Total of {column}</source>
        <translation>Totale di {column}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) not understood</source>
        <translation>
            <numerusform>%n cella non riconosciuta</numerusform>
            <numerusform>%n celle non riconosciute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} blank</source>
        <translation>
            <numerusform>{count} vuota</numerusform>
            <numerusform>{count} vuote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} total(s)</source>
        <translation>
            <numerusform>{count} totale</numerusform>
            <numerusform>{count} totali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rejected</source>
        <translation>
            <numerusform>{count} scartata</numerusform>
            <numerusform>{count} scartate</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Comprese</translation>
    </message>
    <message>
        <source>Kept as text</source>
        <translation>Tenute come testo</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Scartate</translation>
    </message>
    <message>
        <source>In totals</source>
        <translation>Nei totali</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non usate</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Letta come</translation>
    </message>
    <message>
        <source>Filled cells</source>
        <translation>Celle compilate</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Rows in the file</source>
        <translation>Righe nel file</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>Contate di nuovo</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importate</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Vuote</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totali</translation>
    </message>
    <message>
        <source>Header and above</source>
        <translation>Intestazione e righe sopra</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt of {file}</source>
        <translation>Resoconto di {file}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent files</source>
        <translation>File recenti</translation>
    </message>
    <message>
        <source>The files you open will be listed here.</source>
        <translation>I file che apri compariranno qui.</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Take {file} off the list</source>
        <translation>Togli {file} dall’elenco</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Togli dall’elenco</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>non c’è più</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
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
        <translation>Obiettivo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Goal, drawn as a line on the chart</source>
        <translation>Obiettivo, disegnato come linea nel grafico</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>note on {metric}</source>
        <translation>nota su {metric}</translation>
    </message>
    <message>
        <source>goal for {metric}</source>
        <translation>obiettivo per {metric}</translation>
    </message>
    <message>
        <source>Goal: {goal}</source>
        <translation>Obiettivo: {goal}</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>How the customers are doing</source>
        <translation>Come stanno andando i clienti</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>In evidenza</translation>
    </message>
    <message>
        <source>From these files</source>
        <translation>Da questi file</translation>
    </message>
    <message numerus="yes">
        <source>{rows} row(s)</source>
        <translation>
            <numerusform>{rows} riga</numerusform>
            <numerusform>{rows} righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Tutti gli indicatori</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sezione</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicatore</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Ultimo valore</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variazione</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Not in this report</source>
        <translation>Non compresi in questo report</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Tutti i valori</translation>
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
        <translation>Valore</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numeratore</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Denominatore</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Concluso</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Dati di base</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Intestazione</translation>
    </message>
    <message>
        <source>Above the header</source>
        <translation>Sopra l’intestazione</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Vuote</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totali</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importate</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Scartate</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Foglio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somma</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Com’è nel file</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>{business}: how the customers are doing</source>
        <translation>{business}: come stanno andando i clienti</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Periodi</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Ultimi dati</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Creato il</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>Da dove vengono i dati</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Che cosa manca</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Pagina {number} di {count}</translation>
    </message>
    <message>
        <source>How this is computed</source>
        <translation>Come si calcola</translation>
    </message>
    <message>
        <source>How this is computed: {period}</source>
        <translation>Come si calcola: {period}</translation>
    </message>
    <message>
        <source>Your goal</source>
        <translation>Il tuo obiettivo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>La tua nota</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>Export report</source>
        <translation>Esporta report</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Scrittura del report</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore points</source>
        <translation>Punti di ripristino</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>There is none yet. Polso keeps one before each further import.</source>
        <translation>Non ce n’è ancora nessuno. Polso ne conserva uno prima di ogni ulteriore importazione.</translation>
    </message>
    <message>
        <source>Polso keeps one before each further import and before a newer Polso changes the file. To go back is a step that can be undone; nothing is overwritten.</source>
        <translation>Polso ne conserva uno prima di ogni ulteriore importazione e prima che una versione più recente di Polso modifichi il file. Tornare indietro è un passaggio che si può annullare; nulla viene sovrascritto.</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>Apri come copia</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>Torna a questo</translation>
    </message>
</context>
<context>
    <name>RestoreView</name>
    <message>
        <source>going back to {moment}</source>
        <translation>ritorno al punto di ripristino ({moment})</translation>
    </message>
    <message>
        <source>Going back to {moment}</source>
        <translation>Ritorno al punto di ripristino ({moment})</translation>
    </message>
    <message>
        <source>cannot be read any more</source>
        <translation>non più leggibile</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n riga</numerusform>
            <numerusform>%n righe</numerusform>
        </translation>
    </message>
    <message>
        <source>after: {step}</source>
        <translation>dopo: {step}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n giorno fa</numerusform>
            <numerusform>%n giorni fa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>paid</source>
        <translation>pagato</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>rimborsato</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>ricorrente</translation>
    </message>
    <message>
        <source>one-off</source>
        <translation>una tantum</translation>
    </message>
    <message>
        <source>active</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>prova</translation>
    </message>
    <message>
        <source>past due</source>
        <translation>scaduto</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>sospeso</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>other</source>
        <translation>altro</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>risolto</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>marketing</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>vendite</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>fidelizzazione</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Wording of the question</source>
        <translation>Testo della domanda</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>RowsBehind</name>
    <message>
        <source>Rows behind {metric}, {period}</source>
        <translation>Le righe dietro a: {metric}, {period}</translation>
    </message>
    <message>
        <source>Finding the rows</source>
        <translation>Ricerca delle righe</translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>No row of a file was counted for this figure in this period.</source>
        <translation>Nessuna riga di un file è stata contata per questo dato in questo periodo.</translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) of {file} counted.</source>
        <translation>
            <numerusform>{count} riga contata di {file}.</numerusform>
            <numerusform>{count} righe contate di {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) are listed.</source>
        <translation>
            <numerusform>È elencata la prima riga.</numerusform>
            <numerusform>Sono elencate le prime %n righe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>SectionRail</name>
    <message>
        <source>Sections</source>
        <translation>Sezioni</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ricavi</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Soddisfazione</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistenza</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilizzo</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salute</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Limite inf.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Limite sup.</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>in corso</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Reset: {setting}</source>
        <translation>Ripristina: {setting}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>General</source>
        <translation>Generali</translation>
    </message>
    <message>
        <source>Your tables</source>
        <translation>Le tue tabelle</translation>
    </message>
    <message>
        <source>Derived from your data</source>
        <translation>Ricavato dai tuoi dati</translation>
    </message>
    <message>
        <source>As Polso proposes</source>
        <translation>Come propone Polso</translation>
    </message>
    <message>
        <source>Derived from your data: {value}</source>
        <translation>Ricavato dai tuoi dati: {value}</translation>
    </message>
    <message>
        <source>Unless you set it: {value}</source>
        <translation>Se non lo imposti: {value}</translation>
    </message>
    <message>
        <source>No benchmark</source>
        <translation>Nessun riferimento</translation>
    </message>
    <message>
        <source>As Polso proposes: {value}</source>
        <translation>Come propone Polso: {value}</translation>
    </message>
    <message>
        <source>“{value}” does not fit.</source>
        <translation>«{value}» non va bene.</translation>
    </message>
    <message>
        <source>“{value}” does not fit: it takes {expected}.</source>
        <translation>«{value}» non va bene. Valori ammessi: {expected}.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Search the settings</source>
        <translation>Cerca nelle impostazioni</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Ripristina tutto</translation>
    </message>
    <message>
        <source>Take back everything that you have set here; it can be undone</source>
        <translation>Toglie tutto ciò che hai impostato qui; si può annullare</translation>
    </message>
    <message numerus="yes">
        <source>%n changed by you</source>
        <translation>
            <numerusform>%n modificata da te</numerusform>
            <numerusform>%n modificate da te</numerusform>
        </translation>
    </message>
    <message>
        <source>all as Polso proposes</source>
        <translation>tutte come propone Polso</translation>
    </message>
    <message>
        <source>No setting has “{words}” in its name.</source>
        <translation>Nessuna impostazione ha «{words}» nel nome.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>change of {setting}</source>
        <translation>modifica di «{setting}»</translation>
    </message>
    <message>
        <source>reset of all settings</source>
        <translation>ripristino di tutte le impostazioni</translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>cannot be read</source>
        <translation>non leggibile</translation>
    </message>
    <message>
        <source>cannot be imported yet</source>
        <translation>non ancora importabile</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Scegli che cos’è</translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s)</source>
        <translation>
            <numerusform>{count} riga</numerusform>
            <numerusform>{count} righe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Kind of table</source>
        <translation>Tipo di tabella</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Separatore</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codifica</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Direction of the scale</source>
        <translation>Verso della scala</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Intestazione</translation>
    </message>
    <message>
        <source>Polso does not recognise this sheet. Choose what it is, or untick it.</source>
        <translation>Polso non riconosce questo foglio. Scegli che cos’è, oppure togli la spunta.</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Scegli che cos’è</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>Nessuna intestazione</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message numerus="yes">
        <source>%n file(s), {rows} rows imported</source>
        <translation>
            <numerusform>%n file, righe importate: {rows}</numerusform>
            <numerusform>%n file, righe importate: {rows}</numerusform>
        </translation>
    </message>
    <message>
        <source>{records} rows: {imported} imported, {rejected} rejected, {other} of headers, blanks or totals.</source>
        <translation>Righe: {records}, di cui importate {imported}, scartate {rejected}, di intestazione, vuote o di totale {other}.</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Imported files</source>
        <translation>File importati</translation>
    </message>
    <message>
        <source>Receipt ›</source>
        <translation>Resoconto ›</translation>
    </message>
    <message>
        <source>Show where each row and each cell went</source>
        <translation>Mostra dove è finita ogni riga e ogni cella</translation>
    </message>
    <message>
        <source>Cells that were not understood</source>
        <translation>Celle non riconosciute</translation>
    </message>
    <message>
        <source>Type monthly totals</source>
        <translation>Inserisci i totali mensili</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Take this file out of the figures; the file itself is not touched</source>
        <translation>Toglie questo file dai conti; il file stesso non viene toccato</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importate</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Scartate</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totali</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) not understood in {file}</source>
        <translation>
            <numerusform>%n cella non riconosciuta in {file}</numerusform>
            <numerusform>%n celle non riconosciute in {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: all understood</source>
        <translation>{file}: tutto riconosciuto</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Com’è nel file</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open a file</source>
        <translation>Apri un file</translation>
    </message>
    <message>
        <source>Excel or CSV, just as your shop or till exports it</source>
        <translation>Excel o CSV, così come lo esporta il negozio online o la cassa</translation>
    </message>
    <message>
        <source>See a sample business</source>
        <translation>Guarda un esempio</translation>
    </message>
    <message>
        <source>A pottery workshop with three years to look around in</source>
        <translation>Una bottega di ceramica, con tre anni di dati da esplorare</translation>
    </message>
    <message>
        <source>Type monthly totals</source>
        <translation>Inserisci i totali mensili</translation>
    </message>
    <message>
        <source>Let go to open</source>
        <translation>Rilascia per aprire</translation>
    </message>
    <message>
        <source>You can also drop files or folders anywhere in this window, or paste cells that you copied.</source>
        <translation>Puoi anche trascinare file o cartelle in qualsiasi punto di questa finestra, o incollare celle che hai copiato.</translation>
    </message>
    <message>
        <source>How your customers are doing, from the files you already have.</source>
        <translation>Come stanno andando i tuoi clienti, dai file che hai già.</translation>
    </message>
    <message>
        <source>No export at hand?</source>
        <translation>Non hai file esportati a portata di mano?</translation>
    </message>
    <message>
        <source>Files are only read, never changed, and nothing leaves this computer.</source>
        <translation>I file vengono solo letti, mai modificati, e nulla lascia questo computer.</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>{metric} (no data yet)</source>
        <translation>{metric} (ancora senza dati)</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>Save table</source>
        <translation>Salva tabella</translation>
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
        <translation>secondi</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mesi</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>A workbook to fill in</source>
        <translation>Cartella di lavoro da compilare</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Week</source>
        <translation>Settimana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Length of the periods</source>
        <translation>Durata dei periodi</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtra</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importa file</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Remove the filter {field}: {value}</source>
        <translation>Rimuovi il filtro {field}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>Last %n week(s)</source>
        <translation>
            <numerusform>Ultima settimana</numerusform>
            <numerusform>Ultime %n settimane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n quarter(s)</source>
        <translation>
            <numerusform>Ultimo trimestre</numerusform>
            <numerusform>Ultimi %n trimestri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n year(s)</source>
        <translation>
            <numerusform>Ultimo anno</numerusform>
            <numerusform>Ultimi %n anni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n month(s)</source>
        <translation>
            <numerusform>Ultimi mesi: %n</numerusform>
            <numerusform>Ultimi %n mesi</numerusform>
        </translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Da sempre</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Good</source>
        <translation>Buono</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Discreto</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Scarso</translation>
    </message>
    <message>
        <source>within the noise of {period}</source>
        <translation>nel margine d’errore su {period}</translation>
    </message>
    <message>
        <source>as in {period}</source>
        <translation>come {period}</translation>
    </message>
    <message>
        <source>{change} on {period}</source>
        <translation>{change} su {period}</translation>
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
            <numerusform>campione piccolo: %n risposta</numerusform>
            <numerusform>campione piccolo: %n risposte</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: cannot be written ({why}). Choose another name or folder.</source>
        <translation>{file}: impossibile scrivere il file ({why}). Scegli un altro nome o un’altra cartella.</translation>
    </message>
    <message>
        <source>No kind of table has a field “{field}”.</source>
        <translation>Nessun tipo di tabella ha un campo «{field}».</translation>
    </message>
    <message>
        <source>No kind of table has a field “{field}”. Those nearest to it are: {near}.</source>
        <translation>Nessun tipo di tabella ha un campo «{field}». I più simili sono: {near}.</translation>
    </message>
    <message>
        <source>The sample business is missing from this copy of Polso. Install Polso again.</source>
        <translation>In questa copia di Polso mancano i dati d’esempio. Installa di nuovo Polso.</translation>
    </message>
    <message>
        <source>Something went wrong that Polso did not foresee ({kind}). Your files are unchanged. Details: {log}</source>
        <translation>È successo qualcosa che Polso non aveva previsto ({kind}). I tuoi file non sono cambiati. Dettagli: {log}</translation>
    </message>
    <message>
        <source>There is no metric “{name}”. Those nearest to it are: {near}.</source>
        <translation>Non c’è un indicatore «{name}». I più simili sono: {near}.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Without one, use the commands compute, inspect or chart; --help says how.</source>
        <translation>Non c’è uno schermo su cui aprire una finestra. Senza schermo si usano i comandi compute, inspect o chart; --help spiega come.</translation>
    </message>
    <message>
        <source>“{file}” has no ending that says what to write. Use one of: {endings}.</source>
        <translation>«{file}» non ha un’estensione che dica che cosa scrivere. Usa una di queste: {endings}.</translation>
    </message>
    <message>
        <source>There is no metric “{metric}”. Those that the data give are: {known}.</source>
        <translation>Non c’è un indicatore «{metric}». Dai dati si ricavano: {known}.</translation>
    </message>
    <message>
        <source>There is no metric “{metric}”, and the data give none.</source>
        <translation>Non c’è un indicatore «{metric}», e dai dati non se ne ricava nessuno.</translation>
    </message>
    <message>
        <source>“{metric}” cannot be computed from these files: {reason}.</source>
        <translation>«{metric}» non si può calcolare da questi file: {reason}.</translation>
    </message>
    <message>
        <source>“{metric}” has no value in any period of these files: {reason}</source>
        <translation>«{metric}» non ha un valore in nessun periodo di questi file: {reason}</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: there is no folder “{folder}”. Choose another folder.</source>
        <translation>«{file}» non si può salvare: la cartella «{folder}» non esiste. Scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved in “{folder}”: the folder may only be read, or the file is open in another program. Close it there, or choose another folder.</source>
        <translation>«{file}» non si può salvare in «{folder}»: la cartella è di sola lettura, oppure il file è aperto in un altro programma. Chiudilo lì, o scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved in “{folder}”: the disk is full. Make room on it, or choose another disk.</source>
        <translation>«{file}» non si può salvare in «{folder}»: il disco è pieno. Libera spazio, o scegli un altro disco.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved in “{folder}”: a folder has that name. Choose another.</source>
        <translation>«{file}» non si può salvare in «{folder}»: una cartella ha già questo nome. Scegli un altro nome.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved in “{folder}”: {reason}. Choose another folder.</source>
        <translation>«{file}» non si può salvare in «{folder}»: {reason}. Scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>There is no file in the folder “{folder}” that Polso can open. It opens Excel and CSV files.</source>
        <translation>Nella cartella «{folder}» non c’è nessun file che Polso possa aprire. Polso apre file Excel e CSV.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be opened. Check that it is still there and that you may read it.</source>
        <translation>La cartella «{folder}» non si può aprire. Controlla che ci sia ancora e che tu abbia il permesso di leggerla.</translation>
    </message>
    <message>
        <source>No column says “{field}”, which a table of the kind “{kind}” needs. Choose it under the header of the right column, or choose another kind of table.</source>
        <translation>Nessuna colonna indica «{field}», necessario per una tabella del tipo «{kind}». Va scelto sotto l’intestazione della colonna giusta, oppure va scelto un altro tipo di tabella.</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Importazione di {file}</translation>
    </message>
    <message>
        <source>Nothing says the scale of the answers in {column}: judged by the answers, it is {low}–{high}.</source>
        <translation>Niente indica la scala delle risposte in {column}: a giudicare dalle risposte è {low}–{high}.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing says the scale of %n further question(s): judged by their answers, it is {low}–{high}.</source>
        <translation>
            <numerusform>Niente indica la scala di %n altra domanda: a giudicare dalle sue risposte è {low}–{high}.</numerusform>
            <numerusform>Niente indica la scala di altre %n domande: a giudicare dalle loro risposte è {low}–{high}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} is not on the scale {low}–{high}</source>
        <translation>{value} non è nella scala {low}–{high}</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” was not imported: of its %n record(s) some could not be accounted for. Please report this.</source>
        <translation>
            <numerusform>«{file}» non è stato importato: contando %n riga, i conti non tornano. Segnala il problema, per favore.</numerusform>
            <numerusform>«{file}» non è stato importato: su %n righe, di alcune non tornano i conti. Segnala il problema, per favore.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” was not imported: some cells of {columns} could not be accounted for. Please report this.</source>
        <translation>«{file}» non è stato importato: per alcune celle di {columns} i conti non tornano. Segnala il problema, per favore.</translation>
    </message>
    <message>
        <source>There is no column of amounts: {quantity} times {unit_price} was taken.</source>
        <translation>Manca una colonna degli importi: si è calcolato «{quantity}» × «{unit_price}».</translation>
    </message>
    <message>
        <source>not a period such as 2026-05, Q3 2026 or 2026</source>
        <translation>non è un periodo come 2026-05, Q3 2026 o 2026</translation>
    </message>
    <message>
        <source>Reading “{column}” of {file}</source>
        <translation>Lettura di «{column}» in {file}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>cella vuota</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a customer: counted as sales, but in no count of customers.</source>
        <translation>
            <numerusform>%n riga senza cliente: vale come vendita, ma non conta per nessun numero di clienti.</numerusform>
            <numerusform>%n righe senza cliente: valgono come vendite, ma non contano per nessun numero di clienti.</numerusform>
        </translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>sano</translation>
    </message>
    <message>
        <source>worth watching</source>
        <translation>da tenere d’occhio</translation>
    </message>
    <message>
        <source>too many leave</source>
        <translation>troppi abbandoni</translation>
    </message>
    <message>
        <source>grows by itself</source>
        <translation>cresce da sé</translation>
    </message>
    <message>
        <source>shrinks slowly</source>
        <translation>cala lentamente</translation>
    </message>
    <message>
        <source>shrinks</source>
        <translation>cala</translation>
    </message>
    <message>
        <source>keeps nearly all</source>
        <translation>conserva quasi tutto</translation>
    </message>
    <message>
        <source>loses some</source>
        <translation>perde qualcosa</translation>
    </message>
    <message>
        <source>loses much</source>
        <translation>perde molto</translation>
    </message>
    <message>
        <source>may under-invest</source>
        <translation>forse investe poco</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>rende poco</translation>
    </message>
    <message>
        <source>loses money</source>
        <translation>perde denaro</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>eccellente</translation>
    </message>
    <message>
        <source>more fans than critics</source>
        <translation>più sostenitori che critici</translation>
    </message>
    <message>
        <source>more critics than fans</source>
        <translation>più critici che sostenitori</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>soddisfatti</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>giudizi misti</translation>
    </message>
    <message>
        <source>unhappy</source>
        <translation>scontenti</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>facile</translation>
    </message>
    <message>
        <source>some effort</source>
        <translation>un po’ faticoso</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>difficile</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>accettabile</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critico</translation>
    </message>
    <message>
        <source>solved at once</source>
        <translation>risolto subito</translation>
    </message>
    <message>
        <source>often a second contact</source>
        <translation>spesso un secondo contatto</translation>
    </message>
    <message>
        <source>too often a second contact</source>
        <translation>troppo spesso un secondo contatto</translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>entro un giorno</translation>
    </message>
    <message>
        <source>within two days</source>
        <translation>entro due giorni</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lento</translation>
    </message>
    <message>
        <source>a habit</source>
        <translation>un’abitudine</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>ogni tanto</translation>
    </message>
    <message>
        <source>above the average shop</source>
        <translation>sopra il negozio medio</translation>
    </message>
    <message>
        <source>below the average shop</source>
        <translation>sotto il negozio medio</translation>
    </message>
    <message>
        <source>shorter than usual</source>
        <translation>più breve del solito</translation>
    </message>
    <message>
        <source>as usual in shops</source>
        <translation>nella norma per i negozi</translation>
    </message>
    <message>
        <source>longer than usual</source>
        <translation>più lunga del solito</translation>
    </message>
    <message>
        <source>all online shops</source>
        <translation>tutti i negozi online</translation>
    </message>
    <message>
        <source>food and drink</source>
        <translation>alimentari e bevande</translation>
    </message>
    <message>
        <source>beauty and care</source>
        <translation>bellezza e cura della persona</translation>
    </message>
    <message>
        <source>fashion</source>
        <translation>moda</translation>
    </message>
    <message>
        <source>home and furniture</source>
        <translation>casa e arredamento</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buono</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>discreto</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>scarso</translation>
    </message>
    <message>
        <source>better than usual</source>
        <translation>meglio del solito</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>come al solito</translation>
    </message>
    <message>
        <source>worse than usual</source>
        <translation>peggio del solito</translation>
    </message>
    <message>
        <source>seldom</source>
        <translation>di rado</translation>
    </message>
    <message>
        <source>Rule of thumb</source>
        <translation>Regola pratica</translation>
    </message>
    <message>
        <source>Rule of thumb for requests by e-mail</source>
        <translation>Regola pratica per richieste via e-mail</translation>
    </message>
    <message>
        <source>Way of computing</source>
        <translation>Metodo di calcolo</translation>
    </message>
    <message>
        <source>Where several ways are in use, Polso takes the first that your data allow.</source>
        <translation>Quando sono in uso più metodi, Polso usa il primo che i tuoi dati permettono.</translation>
    </message>
    <message>
        <source>The setting “{name}” = “{value}” of this business does not count: this version of Polso does not know it. It is kept as it is.</source>
        <translation>L’impostazione «{name}» = «{value}» di questa attività non vale: questa versione di Polso non la conosce. Resta com’è.</translation>
    </message>
    <message>
        <source>{low} for “{lower}” is above {high} for “{upper}”. Change one of the two.</source>
        <translation>{low} per «{lower}» è sopra {high} per «{upper}». Cambia uno dei due.</translation>
    </message>
    <message>
        <source>There is no setting “{name}”.</source>
        <translation>Non c’è un’impostazione «{name}».</translation>
    </message>
    <message>
        <source>There is no setting “{name}”. Did you mean: {near}?</source>
        <translation>Non c’è un’impostazione «{name}». Intendevi: {near}?</translation>
    </message>
    <message>
        <source>“{value}” does not fit the setting “{name}”.</source>
        <translation>«{value}» non va bene per l’impostazione «{name}».</translation>
    </message>
    <message>
        <source>“{value}” does not fit the setting “{name}”. It takes {expected}.</source>
        <translation>«{value}» non va bene per l’impostazione «{name}». Valori ammessi: {expected}.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n row(s) of {file} in another currency than {currency}.</source>
        <translation>
            <numerusform>Esclusa: %n riga di {file}, in una valuta diversa da {currency}.</numerusform>
            <numerusform>Escluse: %n righe di {file}, in una valuta diversa da {currency}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Converted to {currency}: %n row(s) of {file} in {others}, at {rates}.</source>
        <translation>
            <numerusform>Convertita in {currency}: %n riga di {file} in {others}, al cambio {rates}.</numerusform>
            <numerusform>Convertite in {currency}: %n righe di {file} in {others}, al cambio {rates}.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the rate of {rate} an amount becomes too large to be counted. Correct the rates of exchange.</source>
        <translation>Al cambio {rate} un importo diventa troppo grande per essere contato. Correggi i tassi di cambio.</translation>
    </message>
    <message>
        <source>Rates of exchange</source>
        <translation>Tassi di cambio</translation>
    </message>
    <message>
        <source>What one of each other currency is worth in yours. Without a rate, amounts in it are left out, and it is said how many.</source>
        <translation>Quanto vale nella tua valuta un’unità di ogni altra valuta. Senza un tasso, gli importi in quella valuta restano esclusi, e viene indicato quanti sono.</translation>
    </message>
    <message>
        <source>Nothing in the data is in {currency}. There are: {currencies}.</source>
        <translation>Nei dati non c’è nulla in {currency}. Valute presenti: {currencies}.</translation>
    </message>
    <message>
        <source>{kind}: the last day in the data is {last}. The days from then until {as_of} count as having none.</source>
        <translation>{kind}: l’ultimo giorno nei dati è {last}. I giorni da allora fino a {as_of} contano come giorni senza nulla.</translation>
    </message>
    <message>
        <source>{kind}: the last day in the data, {last}, lies in the future, and all periods until then are shown. If it is a mistake, correct it in the file.</source>
        <translation>{kind}: l’ultimo giorno dei dati, {last}, è nel futuro, e sono mostrati tutti i periodi fino ad allora. Se è un errore, va corretto nel file.</translation>
    </message>
    <message>
        <source>No table has a column “{name}” to choose by. There are: {columns}.</source>
        <translation>Nessuna tabella ha una colonna «{name}» con cui filtrare. Colonne disponibili: {columns}.</translation>
    </message>
    <message>
        <source>No table has a column “{name}” to choose by, nor any other: none of the columns makes groups.</source>
        <translation>Nessuna tabella ha una colonna «{name}» per cui scegliere, né altre: nessuna colonna forma gruppi.</translation>
    </message>
    <message>
        <source>The data cannot be split by “{name}”, because it makes no groups.</source>
        <translation>I dati non si possono dividere per «{name}», che non forma gruppi.</translation>
    </message>
    <message>
        <source>The data cannot be split by “{name}”, because it makes no groups. They can be split by: {columns}.</source>
        <translation>I dati non si possono dividere per «{name}», che non forma gruppi. Si possono dividere per: {columns}.</translation>
    </message>
    <message>
        <source>The column “{name}” holds no “{value}”. There are: {values}.</source>
        <translation>Nella colonna «{name}» non c’è «{value}». Valori presenti: {values}.</translation>
    </message>
    <message>
        <source>Only the largest parts of “{name}” are shown. Left out: {values}.</source>
        <translation>Di «{name}» si mostrano solo le parti più grandi. Escluse: {values}.</translation>
    </message>
    <message numerus="yes">
        <source>In no part: %n row(s) with nothing in “{name}”.</source>
        <translation>
            <numerusform>In nessuna parte: %n riga senza nulla in «{name}».</numerusform>
            <numerusform>In nessuna parte: %n righe senza nulla in «{name}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting the rows</source>
        <translation>Conteggio delle righe</translation>
    </message>
    <message>
        <source>Computing the metrics</source>
        <translation>Calcolo degli indicatori</translation>
    </message>
    <message>
        <source>needs {what}</source>
        <translation>servono: {what}</translation>
    </message>
    <message numerus="yes">
        <source>The data go back to {first}; only the last %n period(s) are shown.</source>
        <translation>
            <numerusform>I dati partono da {first}; si mostra solo l’ultimo (%n periodo).</numerusform>
            <numerusform>I dati partono da {first}; si mostrano solo gli ultimi %n periodi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The totals are by week, of which no longer periods can be made.</source>
        <translation>I totali sono per settimana e non se ne possono ricavare periodi più lunghi.</translation>
    </message>
    <message>
        <source>The totals are by month and cannot be divided.</source>
        <translation>I totali sono per mese e non si possono suddividere.</translation>
    </message>
    <message>
        <source>The totals are by quarter and cannot be divided.</source>
        <translation>I totali sono per trimestre e non si possono suddividere.</translation>
    </message>
    <message>
        <source>The totals are by year and cannot be divided.</source>
        <translation>I totali sono per anno e non si possono suddividere.</translation>
    </message>
    <message>
        <source>needs other data for the way that is set, “{way}”; in another way these data give it</source>
        <translation>servono altri dati per il metodo impostato, «{way}»; con un altro metodo questi dati bastano</translation>
    </message>
    <message>
        <source>needs {what}. {totals}</source>
        <translation>servono: {what}. {totals}</translation>
    </message>
    <message>
        <source>The data are set to be whole until {as_of}, but begin only on {first}, so nothing is shown. Correct that day.</source>
        <translation>Secondo le impostazioni i dati sono completi fino a {as_of}, ma cominciano solo più tardi ({first}), perciò non viene mostrato nulla. Correggi quel giorno.</translation>
    </message>
    <message numerus="yes">
        <source>Costs without a purpose that is known here: %n row(s), {amount} in all. They count neither for winning customers nor for keeping them.</source>
        <translation>
            <numerusform>%n riga di costi, in tutto {amount}, non ha una finalità nota qui. Non conta né tra i costi per conquistare clienti né tra quelli per fidelizzarli.</numerusform>
            <numerusform>%n righe di costi, in tutto {amount}, non hanno una finalità nota qui. Non contano né tra i costi per conquistare clienti né tra quelli per fidelizzarli.</numerusform>
        </translation>
    </message>
    <message>
        <source>one or more of: {words}</source>
        <translation>uno o più tra {words}</translation>
    </message>
    <message>
        <source>What costs are for when their table does not say it</source>
        <translation>A che cosa servono i costi, quando la tabella non lo dice</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>marketing</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>vendite</translation>
    </message>
    <message>
        <source>keeping customers</source>
        <translation>fidelizzazione dei clienti</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>altro</translation>
    </message>
    <message>
        <source>Marketing and sales count as the cost of winning customers.</source>
        <translation>Marketing e vendite contano come costi per conquistare clienti.</translation>
    </message>
    <message>
        <source>Customers at the start</source>
        <translation>Clienti all’inizio</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nuovi clienti</translation>
    </message>
    <message>
        <source>Customers won back</source>
        <translation>Clienti riconquistati</translation>
    </message>
    <message>
        <source>Customers lost</source>
        <translation>Clienti persi</translation>
    </message>
    <message>
        <source>Customers at the end</source>
        <translation>Clienti alla fine</translation>
    </message>
    <message>
        <source>Customers kept</source>
        <translation>Clienti rimasti</translation>
    </message>
    <message>
        <source>Customers so far</source>
        <translation>Clienti finora</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ricavi</translation>
    </message>
    <message>
        <source>One-off revenue</source>
        <translation>Ricavi una tantum</translation>
    </message>
    <message>
        <source>Revenue so far</source>
        <translation>Ricavi finora</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Customers who bought</source>
        <translation>Clienti con acquisti</translation>
    </message>
    <message>
        <source>Customers who bought again</source>
        <translation>Clienti che hanno acquistato di nuovo</translation>
    </message>
    <message>
        <source>Purchases expected of a new customer, the first one included</source>
        <translation>Acquisti attesi da un nuovo cliente, compreso il primo</translation>
    </message>
    <message>
        <source>Expected value of a purchase</source>
        <translation>Valore atteso di un acquisto</translation>
    </message>
    <message>
        <source>Months of all customers, added up</source>
        <translation>Mesi di tutti i clienti, somma</translation>
    </message>
    <message>
        <source>Customers lost whose months are known</source>
        <translation>Clienti persi di cui si conoscono i mesi</translation>
    </message>
    <message>
        <source>Monthly recurring revenue at the start</source>
        <translation>Ricavi ricorrenti mensili all’inizio</translation>
    </message>
    <message>
        <source>Monthly recurring revenue from new customers</source>
        <translation>Ricavi ricorrenti mensili dai nuovi clienti</translation>
    </message>
    <message>
        <source>Monthly recurring revenue gained from customers who grew</source>
        <translation>Ricavi ricorrenti mensili in più dai clienti cresciuti</translation>
    </message>
    <message>
        <source>Monthly recurring revenue lost from customers who shrank</source>
        <translation>Ricavi ricorrenti mensili in meno dai clienti ridotti</translation>
    </message>
    <message>
        <source>Monthly recurring revenue of customers who left</source>
        <translation>Ricavi ricorrenti mensili dei clienti persi</translation>
    </message>
    <message>
        <source>Monthly recurring revenue of customers who came back</source>
        <translation>Ricavi ricorrenti mensili dei clienti tornati</translation>
    </message>
    <message>
        <source>Monthly recurring revenue at the end</source>
        <translation>Ricavi ricorrenti mensili alla fine</translation>
    </message>
    <message>
        <source>Marketing cost</source>
        <translation>Costi di marketing</translation>
    </message>
    <message>
        <source>Sales cost</source>
        <translation>Costi di vendita</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Altri costi</translation>
    </message>
    <message>
        <source>Cost of keeping customers</source>
        <translation>Costi per fidelizzare i clienti</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>Trials begun</source>
        <translation>Prove iniziate</translation>
    </message>
    <message>
        <source>Trials that became paid</source>
        <translation>Prove passate a pagamento</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversioni</translation>
    </message>
    <message>
        <source>Promoters (9–10)</source>
        <translation>Promotori (9–10)</translation>
    </message>
    <message>
        <source>Passives (7–8)</source>
        <translation>Passivi (7–8)</translation>
    </message>
    <message>
        <source>Detractors (0–6)</source>
        <translation>Detrattori (0–6)</translation>
    </message>
    <message>
        <source>Satisfied answers (CSAT)</source>
        <translation>Risposte soddisfatte (CSAT)</translation>
    </message>
    <message>
        <source>Answers to the satisfaction question (CSAT)</source>
        <translation>Risposte alla domanda sulla soddisfazione (CSAT)</translation>
    </message>
    <message>
        <source>Scores at or above the cut-off (CSS)</source>
        <translation>Voti pari o superiori alla soglia (CSS)</translation>
    </message>
    <message>
        <source>Answers to the satisfaction score (CSS)</source>
        <translation>Risposte con un voto di soddisfazione (CSS)</translation>
    </message>
    <message>
        <source>Answers that it was easy (CES)</source>
        <translation>Risposte «è stato facile» (CES)</translation>
    </message>
    <message>
        <source>Answers to the effort question (CES)</source>
        <translation>Risposte alla domanda sullo sforzo (CES)</translation>
    </message>
    <message>
        <source>Sum of the effort scores (CES)</source>
        <translation>Somma dei voti sullo sforzo (CES)</translation>
    </message>
    <message>
        <source>Answers that it was very easy (Net Easy)</source>
        <translation>Risposte «è stato molto facile» (Net Easy)</translation>
    </message>
    <message>
        <source>Answers that it was hard (Net Easy)</source>
        <translation>Risposte «è stato difficile» (Net Easy)</translation>
    </message>
    <message>
        <source>Answers to the Net Easy question</source>
        <translation>Risposte alla domanda Net Easy</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commenti</translation>
    </message>
    <message>
        <source>People who answered a survey</source>
        <translation>Persone che hanno risposto a un sondaggio</translation>
    </message>
    <message>
        <source>Answers in the top box of their scale</source>
        <translation>Risposte nella fascia migliore della loro scala</translation>
    </message>
    <message>
        <source>Answers to all score questions</source>
        <translation>Risposte a tutte le domande con voto</translation>
    </message>
    <message>
        <source>How far up their scales the answers are, added up</source>
        <translation>Quanto in alto stanno le risposte nella loro scala, somma</translation>
    </message>
    <message>
        <source>Requests opened</source>
        <translation>Richieste aperte</translation>
    </message>
    <message>
        <source>Requests resolved</source>
        <translation>Richieste risolte</translation>
    </message>
    <message>
        <source>Requests still open</source>
        <translation>Richieste ancora aperte</translation>
    </message>
    <message>
        <source>Hours to resolution, added up</source>
        <translation>Ore per risolvere, somma</translation>
    </message>
    <message>
        <source>Hours to resolution, median</source>
        <translation>Ore per risolvere, mediana</translation>
    </message>
    <message>
        <source>Hours to resolution, nine in ten within</source>
        <translation>Ore entro cui se ne risolvono nove su dieci</translation>
    </message>
    <message>
        <source>Requests resolved at the first contact</source>
        <translation>Richieste risolte al primo contatto</translation>
    </message>
    <message>
        <source>Requests answered</source>
        <translation>Richieste con risposta</translation>
    </message>
    <message>
        <source>Hours to the first answer, added up</source>
        <translation>Ore alla prima risposta, somma</translation>
    </message>
    <message>
        <source>Hours to the first answer, median</source>
        <translation>Ore alla prima risposta, mediana</translation>
    </message>
    <message>
        <source>Hours to the first answer, nine in ten within</source>
        <translation>Ore entro cui nove su dieci hanno la prima risposta</translation>
    </message>
    <message>
        <source>Requests about a defect</source>
        <translation>Richieste per un difetto</translation>
    </message>
    <message>
        <source>Hours out of service</source>
        <translation>Ore di fermo</translation>
    </message>
    <message>
        <source>Hours in which it should have worked</source>
        <translation>Ore in cui avrebbe dovuto funzionare</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessioni</translation>
    </message>
    <message>
        <source>Seconds in sessions, added up</source>
        <translation>Secondi di sessione, somma</translation>
    </message>
    <message>
        <source>Seconds in a session, median</source>
        <translation>Secondi per sessione, mediana</translation>
    </message>
    <message>
        <source>Daily active users, mean</source>
        <translation>Utenti attivi al giorno, media</translation>
    </message>
    <message>
        <source>Monthly active users</source>
        <translation>Utenti attivi nel mese</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Utenti attivi</translation>
    </message>
    <message>
        <source>Users of the key feature</source>
        <translation>Utenti della funzione chiave</translation>
    </message>
    <message>
        <source>New users who began the steps</source>
        <translation>Nuovi utenti che hanno iniziato i passi</translation>
    </message>
    <message>
        <source>New users who reached the last step</source>
        <translation>Nuovi utenti arrivati all’ultimo passo</translation>
    </message>
    <message>
        <source>Health scores, added up</source>
        <translation>Punteggi di salute, somma</translation>
    </message>
    <message>
        <source>Customers with a health score</source>
        <translation>Clienti con punteggio di salute</translation>
    </message>
    <message>
        <source>Customers in the red</source>
        <translation>Clienti in rosso</translation>
    </message>
    <message>
        <source>Customers in the amber</source>
        <translation>Clienti in giallo</translation>
    </message>
    <message>
        <source>Customers in the green</source>
        <translation>Clienti in verde</translation>
    </message>
    <message numerus="yes">
        <source>A customer counts as lost %n day(s) after the last order; this follows from the days between the orders.</source>
        <translation>
            <numerusform>Un cliente è considerato perso %n giorno dopo l’ultimo ordine: lo si ricava dai giorni tra un ordine e l’altro.</numerusform>
            <numerusform>Un cliente è considerato perso %n giorni dopo l’ultimo ordine: lo si ricava dai giorni tra un ordine e l’altro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days without an order after which a customer is lost</source>
        <translation>Giorni senza ordini dopo i quali un cliente è perso</translation>
    </message>
    <message>
        <source>Left to Polso, it is the time within which nine of ten customers order again, 30 days at least and 365 at most.</source>
        <translation>Se lasci fare a Polso, è il tempo entro cui nove clienti su dieci ordinano di nuovo: almeno 30 giorni e al massimo 365.</translation>
    </message>
    <message>
        <source>Days between two contracts of a customer that still make a renewal</source>
        <translation>Giorni tra due contratti di un cliente che valgono ancora come rinnovo</translation>
    </message>
    <message>
        <source>Within so many days after its end, the next contract of a customer is a renewal and no loss.</source>
        <translation>Se comincia entro questi giorni dalla fine del precedente, il contratto successivo di un cliente è un rinnovo e non una perdita.</translation>
    </message>
    <message numerus="yes">
        <source>Net Easy Score: %n answer(s) left out, because they are not on a scale of 7, on which alone it is defined. If they are, say so in the settings; the figures of every question stand under “Survey questions”.</source>
        <translation>
            <numerusform>Net Easy Score: esclusa %n risposta, perché non è su una scala fino a 7, l’unica su cui è definito. Se invece lo è, indicalo nelle impostazioni; i dati di ogni domanda sono in «Domande dei sondaggi».</numerusform>
            <numerusform>Net Easy Score: escluse %n risposte, perché non sono su una scala fino a 7, l’unica su cui è definito. Se invece lo sono, indicalo nelle impostazioni; i dati di ogni domanda sono in «Domande dei sondaggi».</numerusform>
        </translation>
    </message>
    <message>
        <source>high scores</source>
        <translation>voti alti</translation>
    </message>
    <message>
        <source>low scores</source>
        <translation>voti bassi</translation>
    </message>
    <message>
        <source>Highest score of the satisfaction question</source>
        <translation>Voto massimo della domanda sulla soddisfazione</translation>
    </message>
    <message>
        <source>Which answers count as satisfied depends on it: 4 and 5 of 5, 6 and 7 of 7.</source>
        <translation>Da questo dipende quali risposte valgono come soddisfatte: 4 e 5 su 5, 6 e 7 su 7.</translation>
    </message>
    <message>
        <source>Lowest positive satisfaction score</source>
        <translation>Voto minimo di soddisfazione che vale come positivo</translation>
    </message>
    <message>
        <source>On a scale from 1 to 10, this score and those above it count as positive.</source>
        <translation>Su una scala da 1 a 10, questo voto e quelli superiori valgono come positivi.</translation>
    </message>
    <message>
        <source>Highest score of the effort question</source>
        <translation>Voto massimo della domanda sullo sforzo</translation>
    </message>
    <message>
        <source>Which answers say that it was easy depends on it: 5 to 7 of 7, 4 and 5 of 5.</source>
        <translation>Da questo dipende quali risposte dicono che è stato facile: da 5 a 7 su 7, 4 e 5 su 5.</translation>
    </message>
    <message>
        <source>Highest score of the Net Easy question</source>
        <translation>Voto massimo della domanda Net Easy</translation>
    </message>
    <message>
        <source>The Net Easy Score is defined on 1–7; answers on other scales have none.</source>
        <translation>Il Net Easy Score è definito su 1–7; per le risposte su altre scale non c’è.</translation>
    </message>
    <message>
        <source>Effort question: which scores say that it was easy</source>
        <translation>Domanda sullo sforzo: quali voti dicono che è stato facile</translation>
    </message>
    <message>
        <source>High, where 7 is “very easy”; low, where 7 is “very much effort”.</source>
        <translation>Alti, se 7 è «molto facile»; bassi, se 7 è «moltissimo sforzo».</translation>
    </message>
    <message>
        <source>Net Easy question: which scores say that it was easy</source>
        <translation>Domanda Net Easy: quali voti dicono che è stato facile</translation>
    </message>
    <message>
        <source>Low, where 1 is “extremely easy”; high, where 7 is.</source>
        <translation>Bassi, se 1 è «estremamente facile»; alti, se lo è 7.</translation>
    </message>
    <message>
        <source>Highest score of the satisfaction with support</source>
        <translation>Voto massimo della soddisfazione per l’assistenza</translation>
    </message>
    <message>
        <source>Opened again within so many days, a request was not solved at the first contact</source>
        <translation>Giorni entro cui una richiesta riaperta vale come non risolta al primo contatto</translation>
    </message>
    <message>
        <source>What is opened again later counts as another matter. Where no day is known, it was soon.</source>
        <translation>Ciò che viene riaperto più tardi vale come un’altra questione. Se il giorno non è noto, si presume che sia stato presto.</translation>
    </message>
    <message>
        <source>Categories of requests that are about a defect</source>
        <translation>Categorie di richieste che riguardano un difetto</translation>
    </message>
    <message>
        <source>Found by words such as defect, fault, bug and error, until you name the categories yourself.</source>
        <translation>Si riconoscono da parole come difetto, guasto, bug ed errore, finché non indichi tu le categorie.</translation>
    </message>
    <message>
        <source>“{file}” is no workbook and has no sheet “{sheet}”. Open it without naming a sheet.</source>
        <translation>«{file}» non è una cartella di lavoro e non ha un foglio «{sheet}». Va aperto senza indicare un foglio.</translation>
    </message>
    <message>
        <source>Checking the rows of {file}</source>
        <translation>Controllo delle righe di {file}</translation>
    </message>
    <message>
        <source>“{file}” has no rows under its header. Export it again with some data in it.</source>
        <translation>«{file}» non ha righe sotto l’intestazione. Esportalo di nuovo con qualche dato dentro.</translation>
    </message>
    <message>
        <source>“{file}” is not recognised: Polso looks for columns of orders, subscriptions, customers, surveys, tickets, costs, traffic, sessions, events or totals per period, and found {columns}. If it is one of these, say which with --kind and which column is what with --map.</source>
        <translation>«{file}» non è riconosciuto: Polso cerca colonne di ordini, abbonamenti, clienti, sondaggi, richieste di assistenza, costi, traffico, sessioni, eventi o totali per periodo, e ha trovato: {columns}. Se è una di queste tabelle, indica quale con --kind e che cosa contiene ogni colonna con --map.</translation>
    </message>
    <message>
        <source>“{file}” was taken for a table of {kind}, which needs {field}, and none of its columns says it ({columns}). Say which one it is with --map {name}=COLUMN.</source>
        <translation>«{file}» è stato preso per una tabella di tipo «{kind}», che richiede «{field}», ma nessuna delle sue colonne lo indica ({columns}). Indica la colonna con --map {name}=COLONNA.</translation>
    </message>
    <message>
        <source>None of the rows of “{file}” could be used. The first trouble: row {row}, {column}: {value} is {reason}.</source>
        <translation>Nessuna riga di «{file}» è utilizzabile. Il primo problema: riga {row}, {column}: {value} – {reason}.</translation>
    </message>
    <message>
        <source>“{file}” has no rows but totals.</source>
        <translation>«{file}» non ha altre righe che totali.</translation>
    </message>
    <message numerus="yes">
        <source>n/a: nobody left; at least {amount} over the %n month(s) seen</source>
        <translation>
            <numerusform>n.d.: nessuno se n’è andato; almeno {amount} in %n mese osservato</numerusform>
            <numerusform>n.d.: nessuno se n’è andato; almeno {amount} nei %n mesi osservati</numerusform>
        </translation>
    </message>
    <message>
        <source>margin 100 %: this is turnover, before what it costs you to serve a customer</source>
        <translation>margine 100 %: è il fatturato, prima dei costi per servire un cliente</translation>
    </message>
    <message>
        <source>margin 100 %: the customer value in it is turnover, before what it costs you to serve a customer</source>
        <translation>margine 100 %: il valore del cliente usato qui è il fatturato, prima dei costi per servire un cliente</translation>
    </message>
    <message>
        <source>From a list without dates: churn per month is customers lost ÷ months of all customers, as if it were the same in every month and everyone who ever left were on the list.</source>
        <translation>Da un elenco senza date: l’abbandono al mese è clienti persi ÷ mesi di tutti i clienti, come se fosse uguale in ogni mese e nell’elenco ci fossero tutti quelli che se ne sono mai andati.</translation>
    </message>
    <message numerus="yes">
        <source>n/a: %n customer(s) bought again so far; a prediction takes at least {fewest}.</source>
        <translation>
            <numerusform>n.d.: finora ha acquistato di nuovo %n cliente; per una previsione ne servono almeno {fewest}.</numerusform>
            <numerusform>n.d.: finora hanno acquistato di nuovo %n clienti; per una previsione ne servono almeno {fewest}.</numerusform>
        </translation>
    </message>
    <message>
        <source>n/a: how these customers buy does not fit the model, so nothing is predicted from it.</source>
        <translation>n.d.: il modo in cui acquistano questi clienti non è adatto al modello, perciò non se ne ricava nessuna previsione.</translation>
    </message>
    <message>
        <source>Customers at the start, months added up</source>
        <translation>Clienti all’inizio, somma dei mesi</translation>
    </message>
    <message>
        <source>Customers lost, months added up</source>
        <translation>Clienti persi, somma dei mesi</translation>
    </message>
    <message>
        <source>Customers at the end, months added up</source>
        <translation>Clienti alla fine, somma dei mesi</translation>
    </message>
    <message>
        <source>Monthly recurring revenue, months added up</source>
        <translation>Ricavi ricorrenti mensili, somma dei mesi</translation>
    </message>
    <message>
        <source>Revenue, months added up</source>
        <translation>Ricavi, somma dei mesi</translation>
    </message>
    <message>
        <source>Orders, months added up</source>
        <translation>Ordini, somma dei mesi</translation>
    </message>
    <message>
        <source>Customers lost in a month</source>
        <translation>Clienti persi in un mese</translation>
    </message>
    <message>
        <source>Months that a customer stays</source>
        <translation>Mesi per cui resta un cliente</translation>
    </message>
    <message>
        <source>Revenue per customer and month</source>
        <translation>Ricavi per cliente al mese</translation>
    </message>
    <message>
        <source>Average revenue per customer</source>
        <translation>Ricavo medio per cliente</translation>
    </message>
    <message>
        <source>ARPU</source>
        <translation>ARPU</translation>
    </message>
    <message>
        <source>What one customer pays in a month, on average.</source>
        <translation>Quanto paga in media un cliente in un mese.</translation>
    </message>
    <message>
        <source>customers and what they pay (subscriptions, orders or figures)</source>
        <translation>i clienti e quanto pagano (abbonamenti, ordini o totali per periodo)</translation>
    </message>
    <message>
        <source>recurring revenue for each customer</source>
        <translation>ricavi ricorrenti per ogni cliente</translation>
    </message>
    <message>
        <source>revenue for each customer who bought</source>
        <translation>ricavi per ogni cliente che ha acquistato</translation>
    </message>
    <message>
        <source>What one customer who bought in the period spent in it, on average.</source>
        <translation>Quanto ha speso in media nel periodo un cliente che ha acquistato.</translation>
    </message>
    <message>
        <source>revenue for each active customer</source>
        <translation>ricavi per ogni cliente attivo</translation>
    </message>
    <message>
        <source>Revenue of the period for each active customer, whether or not they bought: the mean of the customers at the start and at the end.</source>
        <translation>Ricavi del periodo per ogni cliente attivo, che abbia acquistato o no: la media dei clienti all’inizio e alla fine.</translation>
    </message>
    <message>
        <source>Customer acquisition cost</source>
        <translation>Costo di acquisizione clienti</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>What you spent on marketing and sales for each customer you won.</source>
        <translation>Quanto si è speso in marketing e vendite per ogni cliente conquistato.</translation>
    </message>
    <message>
        <source>marketing or sales costs (a costs table) and new customers</source>
        <translation>costi di marketing o di vendita (tabella «Costi») e nuovi clienti</translation>
    </message>
    <message>
        <source>costs and new customers of the same period</source>
        <translation>costi e nuovi clienti dello stesso periodo</translation>
    </message>
    <message>
        <source>Costs that count as winning customers</source>
        <translation>Costi che contano per conquistare clienti</translation>
    </message>
    <message>
        <source>Which purposes of costs are divided by the new customers.</source>
        <translation>Quali finalità dei costi si dividono per i nuovi clienti.</translation>
    </message>
    <message>
        <source>Customer effort score</source>
        <translation>Indice di sforzo dei clienti</translation>
    </message>
    <message>
        <source>CES</source>
        <translation>CES</translation>
    </message>
    <message>
        <source>Of the customers who answered, the share that found it easy.</source>
        <translation>Dei clienti che hanno risposto, la quota che l’ha trovato facile.</translation>
    </message>
    <message>
        <source>answers to “Was it easy?” (a surveys table)</source>
        <translation>risposte a «È stato facile?» (tabella «Sondaggi»)</translation>
    </message>
    <message>
        <source>share that found it easy</source>
        <translation>quota che l’ha trovato facile</translation>
    </message>
    <message>
        <source>mean score</source>
        <translation>voto medio</translation>
    </message>
    <message>
        <source>The mean of the scores that customers gave to how easy it was.</source>
        <translation>La media dei voti dati dai clienti a quanto è stato facile.</translation>
    </message>
    <message>
        <source>Customer churn</source>
        <translation>Abbandono dei clienti</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Abbandono</translation>
    </message>
    <message>
        <source>Of the customers you had at the start, the share that left by the end.</source>
        <translation>Dei clienti che c’erano all’inizio, la quota che alla fine se n’era andata.</translation>
    </message>
    <message>
        <source>customers at the start and customers lost (subscriptions, orders or figures)</source>
        <translation>clienti all’inizio e clienti persi (abbonamenti, ordini o totali per periodo)</translation>
    </message>
    <message>
        <source>of the customers at the start</source>
        <translation>sui clienti all’inizio</translation>
    </message>
    <message>
        <source>of the customers at the start and the new ones</source>
        <translation>sui clienti all’inizio e quelli nuovi</translation>
    </message>
    <message>
        <source>Of the customers you had at the start and those you won since, the share that was there at the start and left by the end.</source>
        <translation>Dei clienti che c’erano all’inizio e di quelli conquistati da allora, la quota che c’era all’inizio e alla fine se n’era andata.</translation>
    </message>
    <message>
        <source>Purchase value</source>
        <translation>Valore di un acquisto</translation>
    </message>
    <message>
        <source>Purchases per customer and month</source>
        <translation>Acquisti per cliente al mese</translation>
    </message>
    <message>
        <source>Customer lifetime value</source>
        <translation>Valore del cliente nel tempo</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>What a customer brings over the whole time with you, at the prices and the churn of the last months.</source>
        <translation>Quanto porta un cliente in tutto il tempo che resta, con i prezzi e gli abbandoni degli ultimi mesi.</translation>
    </message>
    <message>
        <source>what customers pay and how many leave (subscriptions, orders or figures)</source>
        <translation>quanto pagano i clienti e quanti se ne vanno (abbonamenti, ordini o totali per periodo)</translation>
    </message>
    <message>
        <source>recurring revenue × margin × months of life</source>
        <translation>ricavi ricorrenti × margine × mesi di vita</translation>
    </message>
    <message>
        <source>revenue per active customer × margin × months of life</source>
        <translation>ricavi per cliente attivo × margine × mesi di vita</translation>
    </message>
    <message>
        <source>What a customer brings over the whole time with you. A month&apos;s revenue is counted for each active customer, bought or not: per buyer, those who do not buy each month would seem worth more.</source>
        <translation>Quanto porta un cliente in tutto il tempo che resta. I ricavi di un mese si contano per ogni cliente attivo, che abbia acquistato o no: contando solo chi acquista, chi non lo fa ogni mese sembrerebbe valere di più.</translation>
    </message>
    <message>
        <source>purchase value × purchases per month × months of life</source>
        <translation>valore di un acquisto × acquisti al mese × mesi di vita</translation>
    </message>
    <message>
        <source>What a customer buys over the whole time with you: how much at once, and how often.</source>
        <translation>Quanto acquista un cliente in tutto il tempo che resta: quanto per volta, e quanto spesso.</translation>
    </message>
    <message>
        <source>net revenue per customer to date</source>
        <translation>ricavi netti per cliente finora</translation>
    </message>
    <message>
        <source>What a customer has brought up to now, refunds taken off, on average.</source>
        <translation>Quanto ha portato finora in media un cliente, tolti i rimborsi.</translation>
    </message>
    <message>
        <source>expected purchases × what each brings × margin</source>
        <translation>acquisti attesi × quanto porta ognuno × margine</translation>
    </message>
    <message>
        <source>Predicted customer lifetime value</source>
        <translation>Valore previsto del cliente nel tempo</translation>
    </message>
    <message>
        <source>What a new customer is expected to bring within the months that the prediction looks ahead, from how often and how lately all customers bought and what they spent. It assumes that each buys at a steady pace of its own until it stops for good.</source>
        <translation>Quanto ci si aspetta che porti un nuovo cliente nei mesi coperti dalla previsione, in base a quanto spesso e quanto di recente hanno acquistato tutti i clienti e a quanto hanno speso. Si presume che ognuno acquisti a un suo ritmo costante, finché non smette del tutto.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margine</translation>
    </message>
    <message>
        <source>What is left of a sale when what was sold is paid for.</source>
        <translation>Che cosa resta di una vendita una volta pagato ciò che si è venduto.</translation>
    </message>
    <message>
        <source>Months that customer value looks back on</source>
        <translation>Mesi su cui si calcola il valore del cliente</translation>
    </message>
    <message>
        <source>The last complete months of which revenue and churn are taken. More months are steadier.</source>
        <translation>Gli ultimi mesi conclusi da cui si prendono ricavi e abbandoni. Con più mesi il valore è più stabile.</translation>
    </message>
    <message>
        <source>Months that a prediction looks ahead</source>
        <translation>Mesi coperti da una previsione</translation>
    </message>
    <message>
        <source>For the predicted customer value only. The further ahead, the less the past can tell.</source>
        <translation>Solo per il valore previsto del cliente. Più si guarda lontano, meno il passato può dire.</translation>
    </message>
    <message>
        <source>CLV / CAC</source>
        <translation>CLV / CAC</translation>
    </message>
    <message>
        <source>What a customer is worth over time, for each unit of money spent to win one.</source>
        <translation>Quanto vale un cliente nel tempo, rispetto a quanto si è speso per conquistarlo.</translation>
    </message>
    <message>
        <source>what customers pay and how many leave, and marketing or sales costs (a costs table)</source>
        <translation>quanto pagano i clienti e quanti se ne vanno, e costi di marketing o di vendita (tabella «Costi»)</translation>
    </message>
    <message>
        <source>value for each unit of cost</source>
        <translation>valore per unità di costo</translation>
    </message>
    <message>
        <source>Conversion rate</source>
        <translation>Tasso di conversione</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversione</translation>
    </message>
    <message>
        <source>Of the visits, the share that ended in a sale.</source>
        <translation>Delle visite, la quota che si è conclusa con una vendita.</translation>
    </message>
    <message>
        <source>visits or leads, and conversions (a traffic table or figures)</source>
        <translation>visite o contatti, e conversioni (tabella «Traffico» o totali per periodo)</translation>
    </message>
    <message>
        <source>of all visits</source>
        <translation>su tutte le visite</translation>
    </message>
    <message>
        <source>of the leads</source>
        <translation>sui contatti</translation>
    </message>
    <message>
        <source>Of the people who asked or signed up, the share that bought.</source>
        <translation>Delle persone che hanno chiesto o si sono iscritte, la quota che ha acquistato.</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>Settore di attività</translation>
    </message>
    <message>
        <source>With which shops yours is compared: what is usual differs by what they sell.</source>
        <translation>Con quali negozi si confronta il tuo: che cosa è normale dipende da ciò che vendono.</translation>
    </message>
    <message>
        <source>Customer retention cost</source>
        <translation>Costo di fidelizzazione dei clienti</translation>
    </message>
    <message>
        <source>Retention cost</source>
        <translation>Costo di fidelizzazione</translation>
    </message>
    <message>
        <source>What you spent on keeping customers, for each one who stayed.</source>
        <translation>Quanto si è speso per tenere i clienti, per ognuno che è rimasto.</translation>
    </message>
    <message>
        <source>retention costs (a costs table) and the customers who stayed</source>
        <translation>costi di fidelizzazione (tabella «Costi») e clienti rimasti</translation>
    </message>
    <message>
        <source>for each customer who stayed</source>
        <translation>per ogni cliente rimasto</translation>
    </message>
    <message>
        <source>for each customer at the end</source>
        <translation>per ogni cliente alla fine</translation>
    </message>
    <message>
        <source>What you spent on keeping customers, for each customer at the end.</source>
        <translation>Quanto si è speso per tenere i clienti, per ogni cliente alla fine.</translation>
    </message>
    <message>
        <source>Customer satisfaction</source>
        <translation>Soddisfazione dei clienti</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>Of the customers who answered, the share that is satisfied (4 or 5 of 5).</source>
        <translation>Dei clienti che hanno risposto, la quota soddisfatta (4 o 5 su 5).</translation>
    </message>
    <message>
        <source>answers to a CSAT question (a surveys table)</source>
        <translation>risposte a una domanda CSAT (tabella «Sondaggi»)</translation>
    </message>
    <message>
        <source>the top of the scale</source>
        <translation>i voti più alti della scala</translation>
    </message>
    <message>
        <source>Customer satisfaction score</source>
        <translation>Voto di soddisfazione dei clienti</translation>
    </message>
    <message>
        <source>CSS</source>
        <translation>CSS</translation>
    </message>
    <message>
        <source>Of the scores from 1 to 10, the share that is positive: 6 or more, unless you set another limit.</source>
        <translation>Dei voti da 1 a 10, la quota di quelli positivi: 6 o più, se non imposti un altro limite.</translation>
    </message>
    <message>
        <source>positive scores of 10</source>
        <translation>voti positivi su 10</translation>
    </message>
    <message>
        <source>scores from 1 to 10 (a surveys table)</source>
        <translation>voti da 1 a 10 (tabella «Sondaggi»)</translation>
    </message>
    <message>
        <source>Daily to monthly active users</source>
        <translation>Utenti attivi: del giorno sul mese</translation>
    </message>
    <message>
        <source>DAU / MAU</source>
        <translation>DAU / MAU</translation>
    </message>
    <message>
        <source>Of the people who used the product in the month, the share there on an average day.</source>
        <translation>Delle persone che hanno usato il prodotto nel mese, la quota presente in un giorno medio.</translation>
    </message>
    <message>
        <source>visits with their user and day (a sessions table or figures)</source>
        <translation>visite con utente e giorno (tabella «Sessioni d’uso» o totali per periodo)</translation>
    </message>
    <message>
        <source>mean day for the month</source>
        <translation>giorno medio sul mese</translation>
    </message>
    <message>
        <source>Expansion revenue</source>
        <translation>Ricavi da espansione</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Espansione</translation>
    </message>
    <message>
        <source>How much more a month the customers you had already pay by the end of the period.</source>
        <translation>Quanto pagano in più al mese, a fine periodo, i clienti che c’erano già.</translation>
    </message>
    <message>
        <source>contracts with their prices (subscriptions or figures)</source>
        <translation>contratti con i loro prezzi (abbonamenti o totali per periodo)</translation>
    </message>
    <message>
        <source>from contracts that grew</source>
        <translation>dai contratti cresciuti</translation>
    </message>
    <message>
        <source>recurring revenue with one-off sales added</source>
        <translation>ricavi ricorrenti più vendite una tantum</translation>
    </message>
    <message>
        <source>What the active customers pay in a month, with the one-off sales of the period added.</source>
        <translation>Quanto pagano i clienti attivi in un mese, più le vendite una tantum del periodo.</translation>
    </message>
    <message>
        <source>First contact resolution</source>
        <translation>Risoluzione al primo contatto</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Primo contatto</translation>
    </message>
    <message>
        <source>Of the requests solved, the share for which the customer did not have to ask again.</source>
        <translation>Delle richieste risolte, la quota per cui il cliente non ha dovuto chiedere di nuovo.</translation>
    </message>
    <message>
        <source>requests with the number of messages from the customer (a tickets table)</source>
        <translation>richieste con il numero di messaggi del cliente (tabella «Richieste di assistenza»)</translation>
    </message>
    <message>
        <source>of the requests solved</source>
        <translation>sulle richieste risolte</translation>
    </message>
    <message>
        <source>Trial to paid</source>
        <translation>Da prova a pagante</translation>
    </message>
    <message>
        <source>Trial → paid</source>
        <translation>Prova → pagante</translation>
    </message>
    <message>
        <source>Of the trials that began in the period, the share that has paid since.</source>
        <translation>Delle prove iniziate nel periodo, la quota passata poi a pagamento.</translation>
    </message>
    <message>
        <source>trials with their beginning (subscriptions, a traffic table or figures)</source>
        <translation>prove con la data d’inizio (abbonamenti, tabella «Traffico» o totali per periodo)</translation>
    </message>
    <message>
        <source>of the trials begun in the period</source>
        <translation>sulle prove iniziate nel periodo</translation>
    </message>
    <message>
        <source>Gross revenue retention</source>
        <translation>Mantenimento lordo dei ricavi</translation>
    </message>
    <message>
        <source>GRR</source>
        <translation>GRR</translation>
    </message>
    <message>
        <source>Of the recurring revenue you had at the start, the share that is left when nobody&apos;s rise is counted.</source>
        <translation>Dei ricavi ricorrenti che c’erano all’inizio, la quota che resta senza contare gli aumenti di nessuno.</translation>
    </message>
    <message>
        <source>recurring revenue and what was lost of it (subscriptions or figures)</source>
        <translation>ricavi ricorrenti e quanto se n’è perso (abbonamenti o totali per periodo)</translation>
    </message>
    <message>
        <source>gross: rises not counted</source>
        <translation>lordo: aumenti non contati</translation>
    </message>
    <message>
        <source>Monthly recurring revenue</source>
        <translation>Ricavi ricorrenti mensili</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>What the contracts running at the end of the period bring in each month.</source>
        <translation>Quanto portano ogni mese i contratti in corso alla fine del periodo.</translation>
    </message>
    <message>
        <source>contracts with their prices, or sales (subscriptions, orders or figures)</source>
        <translation>contratti con i loro prezzi, o vendite (abbonamenti, ordini o totali per periodo)</translation>
    </message>
    <message>
        <source>from contracts</source>
        <translation>dai contratti</translation>
    </message>
    <message>
        <source>active customers × revenue of each</source>
        <translation>clienti attivi × ricavi di ognuno</translation>
    </message>
    <message>
        <source>Monthly revenue</source>
        <translation>Ricavi mensili</translation>
    </message>
    <message>
        <source>What customers bought, per month of the period: those who bought × what each spent on average.</source>
        <translation>Quanto hanno acquistato i clienti, per ogni mese del periodo: quanti hanno acquistato × quanto ha speso in media ognuno.</translation>
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
        <translation>Quanti clienti in più l’hanno trovato facile rispetto a chi l’ha trovato difficile, ogni 100 che hanno risposto.</translation>
    </message>
    <message>
        <source>answers from 1 to 7 to “How easy was it?” (a surveys table)</source>
        <translation>risposte da 1 a 7 a «Quanto è stato facile?» (tabella «Sondaggi»)</translation>
    </message>
    <message>
        <source>the two easiest answers less the three hardest</source>
        <translation>le due risposte più facili meno le tre più difficili</translation>
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
        <translation>Ogni 100 che hanno risposto, quanti in più ti consiglierebbero (9 o 10 su 10) rispetto a chi non lo farebbe (6 o meno).</translation>
    </message>
    <message>
        <source>answers from 0 to 10 to “Would you recommend us?” (a surveys table)</source>
        <translation>risposte da 0 a 10 a «Ci consiglieresti?» (tabella «Sondaggi»)</translation>
    </message>
    <message>
        <source>9–10 less 0–6</source>
        <translation>9–10 meno 0–6</translation>
    </message>
    <message>
        <source>Net revenue retention</source>
        <translation>Mantenimento netto dei ricavi</translation>
    </message>
    <message>
        <source>NRR</source>
        <translation>NRR</translation>
    </message>
    <message>
        <source>Of each 100 the customers paid at the start, how much the same customers pay at the end. Above 100 %, revenue grows without a single new customer.</source>
        <translation>Ogni 100 pagati dai clienti all’inizio, quanto pagano alla fine gli stessi clienti. Sopra il 100 %, i ricavi crescono senza un solo cliente nuovo.</translation>
    </message>
    <message>
        <source>recurring revenue and how it changed (subscriptions or figures)</source>
        <translation>ricavi ricorrenti e come sono cambiati (abbonamenti o totali per periodo)</translation>
    </message>
    <message>
        <source>what customers pay more is counted</source>
        <translation>gli aumenti dei clienti sono compresi</translation>
    </message>
    <message>
        <source>Profit per customer</source>
        <translation>Profitto per cliente</translation>
    </message>
    <message>
        <source>What a customer brings over time, less what it cost to win.</source>
        <translation>Quanto porta un cliente nel tempo, meno quanto è costato conquistarlo.</translation>
    </message>
    <message>
        <source>value less cost</source>
        <translation>valore meno costo</translation>
    </message>
    <message>
        <source>value ÷ cost</source>
        <translation>valore ÷ costo</translation>
    </message>
    <message>
        <source>What a customer brings over time, for each unit of money it cost to win.</source>
        <translation>Quanto porta un cliente nel tempo, rispetto a quanto è costato conquistarlo.</translation>
    </message>
    <message>
        <source>Solved in the period</source>
        <translation>Risolte nel periodo</translation>
    </message>
    <message>
        <source>Still open at its end</source>
        <translation>Ancora aperte a fine periodo</translation>
    </message>
    <message>
        <source>Time to resolution</source>
        <translation>Tempo di risoluzione</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Risoluzione</translation>
    </message>
    <message>
        <source>How long it took to solve a request, on average, of those solved in the period.</source>
        <translation>Quanto tempo è servito in media per risolvere una richiesta, tra quelle risolte nel periodo.</translation>
    </message>
    <message>
        <source>requests with the time they came in and were solved (a tickets table)</source>
        <translation>richieste con il momento di arrivo e di soluzione (tabella «Richieste di assistenza»)</translation>
    </message>
    <message>
        <source>mean of the requests solved</source>
        <translation>media delle richieste risolte</translation>
    </message>
    <message>
        <source>How long requests wait</source>
        <translation>Quanto aspettano le richieste</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quante</translation>
    </message>
    <message>
        <source>Customer retention</source>
        <translation>Fidelizzazione dei clienti</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Fidelizzazione</translation>
    </message>
    <message>
        <source>Of the customers you had at the start, the share that is still there at the end.</source>
        <translation>Dei clienti che c’erano all’inizio, la quota che c’è ancora alla fine.</translation>
    </message>
    <message>
        <source>customers at the start and those of them who stayed (subscriptions, orders or figures)</source>
        <translation>clienti all’inizio e quanti di loro sono rimasti (abbonamenti, ordini o totali per periodo)</translation>
    </message>
    <message>
        <source>each customer looked at at both ends</source>
        <translation>ogni cliente visto all’inizio e alla fine</translation>
    </message>
    <message>
        <source>from totals: those at the end less the new ones</source>
        <translation>dai totali: quelli alla fine meno i nuovi</translation>
    </message>
    <message>
        <source>Revenue churn</source>
        <translation>Perdita di ricavi</translation>
    </message>
    <message>
        <source>Of the recurring revenue you had at the start, the share that customers who left or pay less took away.</source>
        <translation>Dei ricavi ricorrenti che c’erano all’inizio, la quota portata via da clienti che se ne sono andati o pagano meno.</translation>
    </message>
    <message>
        <source>recurring revenue at the start and what was lost of it (subscriptions or figures)</source>
        <translation>ricavi ricorrenti all’inizio e quanto se n’è perso (abbonamenti o totali per periodo)</translation>
    </message>
    <message>
        <source>gross: all that was lost</source>
        <translation>lordo: tutto quanto si è perso</translation>
    </message>
    <message>
        <source>less what customers pay more</source>
        <translation>al netto degli aumenti dei clienti</translation>
    </message>
    <message>
        <source>Of the recurring revenue you had at the start, the share that was lost and not made up for by customers who pay more or came back. Below zero, more was won than lost.</source>
        <translation>Dei ricavi ricorrenti che c’erano all’inizio, la quota persa e non compensata da clienti che pagano di più o sono tornati. Sotto zero, si è guadagnato più di quanto si è perso.</translation>
    </message>
    <message>
        <source>only of customers who left</source>
        <translation>solo dei clienti che se ne sono andati</translation>
    </message>
    <message>
        <source>Of the recurring revenue you had at the start, the share of the customers who left.</source>
        <translation>Dei ricavi ricorrenti che c’erano all’inizio, la quota dei clienti che se ne sono andati.</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Tutte le visite</translation>
    </message>
    <message>
        <source>Session duration</source>
        <translation>Durata delle sessioni</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessione</translation>
    </message>
    <message>
        <source>How long a visit lasts, on average.</source>
        <translation>Quanto dura in media una visita.</translation>
    </message>
    <message>
        <source>visits with their length (a sessions table or figures)</source>
        <translation>visite con la loro durata (tabella «Sessioni d’uso» o totali per periodo)</translation>
    </message>
    <message>
        <source>mean of all visits</source>
        <translation>media di tutte le visite</translation>
    </message>
    <message>
        <source>How long visits last</source>
        <translation>Quanto durano le visite</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>non è una data</translation>
    </message>
    <message>
        <source>The dates in {column} can be read in two ways: with the day first they run from {day_first_from} to {day_first_to}, with the month first from {month_first_from} to {month_first_to}. {chosen} is used.</source>
        <translation>Le date in «{column}» si possono leggere in due modi: con il giorno per primo vanno da {day_first_from} a {day_first_to}, con il mese per primo da {month_first_from} a {month_first_to}. Lettura usata: {chosen}.</translation>
    </message>
    <message>
        <source>The day first</source>
        <translation>prima il giorno</translation>
    </message>
    <message>
        <source>The month first</source>
        <translation>prima il mese</translation>
    </message>
    <message>
        <source>{column} holds times as seconds since 1970; they were turned into dates.</source>
        <translation>«{column}» contiene date e ore scritte come secondi dal 1970; sono state convertite in date.</translation>
    </message>
    <message>
        <source>{column} holds dates as Excel&apos;s day numbers; they were turned into dates.</source>
        <translation>«{column}» contiene date scritte come numeri di giorni di Excel; sono state convertite in date.</translation>
    </message>
    <message>
        <source>not a length of time</source>
        <translation>non è una durata</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>non è un numero</translation>
    </message>
    <message>
        <source>The numbers in {column} can be read in two ways: {cell} as {grouped} (total {grouped_total}) or as {decimal} (total {decimal_total}). {chosen} is used.</source>
        <translation>I numeri in «{column}» si possono leggere in due modi: {cell} come {grouped} (totale {grouped_total}) o come {decimal} (totale {decimal_total}). Lettura usata: {chosen}.</translation>
    </message>
    <message>
        <source>{column} mixes two ways of writing numbers ({comma} and {point}); each cell was read as it is written.</source>
        <translation>In «{column}» i numeri sono scritti in due modi ({comma} e {point}); ogni cella è stata letta così com’è scritta.</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>né sì né no</translation>
    </message>
    <message>
        <source>not one of the words known here</source>
        <translation>non è una delle parole note qui</translation>
    </message>
    <message>
        <source>not a length of time such as month, year or 3 months</source>
        <translation>non è una durata come mese, anno o 3 mesi</translation>
    </message>
    <message>
        <source>“{file}” is not there. It may have been moved or renamed: look for it and open it once more.</source>
        <translation>«{file}» non si trova. Forse è stato spostato o rinominato: cercalo e aprilo di nuovo.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Open the files in it.</source>
        <translation>«{file}» è una cartella. Apri i file che contiene.</translation>
    </message>
    <message>
        <source>“{file}” may not be read by you. Copy it to a folder of your own and open the copy.</source>
        <translation>Non hai il permesso di leggere «{file}». Copialo in una tua cartella e apri la copia.</translation>
    </message>
    <message>
        <source>“{file}” is open in another program that does not let it be read. Close it there and try again.</source>
        <translation>«{file}» è aperto in un altro programma che non permette di leggerlo. Chiudilo lì e riprova.</translation>
    </message>
    <message>
        <source>“{file}” could not be read from its drive ({reason}). Copy it to this computer and open the copy.</source>
        <translation>Non è stato possibile leggere «{file}» dalla sua unità ({reason}). Copialo su questo computer e apri la copia.</translation>
    </message>
    <message>
        <source>“{file}” is only the mark that Excel leaves while a workbook is open. Open “{workbook}” instead.</source>
        <translation>«{file}» è solo il segno che Excel lascia mentre una cartella di lavoro è aperta. Apri invece «{workbook}».</translation>
    </message>
    <message>
        <source>“{file}” is empty (0 bytes). Export it once more from your program.</source>
        <translation>«{file}» è vuoto (0 byte). Esportalo di nuovo dal tuo programma.</translation>
    </message>
    <message>
        <source>“{file}” could not be read safely: of its {records} rows only {found} were found again. Please report this.</source>
        <translation>Non è stato possibile leggere «{file}» in modo sicuro: delle sue {records} righe ne sono state ritrovate solo {found}. Segnala il problema, per favore.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more row(s) with oddities of this kind.</source>
        <translation>
            <numerusform>C’è ancora %n riga con anomalie di questo tipo.</numerusform>
            <numerusform>Ci sono altre %n righe con anomalie di questo tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has exactly {records} rows, the most that a sheet of Excel can have: it was probably cut off. Export it in parts, for instance month by month.</source>
        <translation>La tabella ha esattamente {records} righe, il massimo che un foglio di Excel può avere: probabilmente è stata troncata. Esportala in più parti, per esempio mese per mese.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n table(s) one below the other; a new one begins with the header in row {rows}. Each is offered on its own.</source>
        <translation>
            <numerusform>C’è %n tabella sotto un’altra; comincia con l’intestazione alla riga {rows}. Ognuna è proposta separatamente.</numerusform>
            <numerusform>Ci sono %n tabelle una sotto l’altra; ne comincia una nuova con l’intestazione alla riga {rows}. Ognuna è proposta separatamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header stands %n more time(s) among the rows; the rows below it are read as the same table.</source>
        <translation>
            <numerusform>L’intestazione compare %n altra volta tra le righe; le righe che la seguono sono lette come parte della stessa tabella.</numerusform>
            <numerusform>L’intestazione compare altre %n volte tra le righe; le righe che la seguono sono lette come parte della stessa tabella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header takes up %n row(s), whose texts were joined.</source>
        <translation>
            <numerusform>L’intestazione occupa %n riga, di cui sono stati uniti i testi.</numerusform>
            <numerusform>L’intestazione occupa %n righe, di cui sono stati uniti i testi.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row has the names of the columns: all rows were read as data. If one does, say which row is the header.</source>
        <translation>Nessuna riga contiene i nomi delle colonne: tutte le righe sono state lette come dati. Se una li contiene, indica quale riga è l’intestazione.</translation>
    </message>
    <message>
        <source>Column {place} is blank, and not as many rows are filled to the right of it as to the left: if another table stands there, move it to a sheet or file of its own.</source>
        <translation>La colonna {place} è vuota, e alla sua destra non sono compilate tante righe quante a sinistra: se lì c’è un’altra tabella, spostala in un foglio o in un file a parte.</translation>
    </message>
    <message>
        <source>Column {place} is blank, and there are dates to the left of it and right behind it: if another table stands there, move it to a sheet or file of its own.</source>
        <translation>La colonna {place} è vuota, e ci sono date sia alla sua sinistra sia subito dopo: se lì c&apos;è un&apos;altra tabella, spostala in un foglio o un file a parte.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) had no name, or the name of another one: called {names} here.</source>
        <translation>
            <numerusform>%n colonna non aveva nome, o aveva quello di un’altra: qui si chiama {names}.</numerusform>
            <numerusform>%n colonne non avevano nome, o avevano quello di un’altra: qui si chiamano {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” needs more memory than reading a file may take. Split it into several files, or leave out columns.</source>
        <translation>«{file}» richiede più memoria di quanta la lettura di un file ne possa usare. Dividilo in più file, o escludi qualche colonna.</translation>
    </message>
    <message>
        <source>“{file}” could not be read ({reason}). Open it in Excel, save it as a new workbook, and open that one.</source>
        <translation>Non è stato possibile leggere «{file}» ({reason}). Aprilo in Excel, salvalo come nuova cartella di lavoro e apri quella.</translation>
    </message>
    <message>
        <source>“{file}” is a picture, not a table. Choose the .xlsx or .csv file that your program exports.</source>
        <translation>«{file}» è un’immagine, non una tabella. Scegli il file .xlsx o .csv che il tuo programma esporta.</translation>
    </message>
    <message>
        <source>“{file}” is a document, not a table. Export the figures as .xlsx or .csv from the program that made it.</source>
        <translation>«{file}» è un documento, non una tabella. Esporta i dati come .xlsx o .csv dal programma che l’ha creato.</translation>
    </message>
    <message>
        <source>“{file}” is an archive of a web page inside, as some programs export. Open it in Excel and save it as a workbook (.xlsx).</source>
        <translation>«{file}» in realtà è un archivio di una pagina web, come lo esportano alcuni programmi. Aprilo in Excel e salvalo come cartella di lavoro (.xlsx).</translation>
    </message>
    <message>
        <source>“{file}” is a packed archive, not a table. Unpack it and open the files inside.</source>
        <translation>«{file}» è un archivio compresso, non una tabella. Estrailo e apri i file che contiene.</translation>
    </message>
    <message>
        <source>“{file}” is a packed file without a workbook in it. Open the .xlsx or .csv file itself, or export it once more.</source>
        <translation>«{file}» è un file compresso senza una cartella di lavoro dentro. Apri direttamente il file .xlsx o .csv, o esportalo di nuovo.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or not complete. Export or copy it once more.</source>
        <translation>«{file}» è danneggiato o incompleto. Esportalo o copialo di nuovo.</translation>
    </message>
    <message>
        <source>“{file}” is a database, not a table. Export the table as .xlsx or .csv.</source>
        <translation>«{file}» è un database, non una tabella. Esporta la tabella come .xlsx o .csv.</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password. Open it in Excel, save it without the password, and open that copy.</source>
        <translation>«{file}» è protetto da una password. Aprilo in Excel, salvalo senza password e apri quella copia.</translation>
    </message>
    <message>
        <source>Text with delimiters (CSV)</source>
        <translation>Testo con separatori (CSV)</translation>
    </message>
    <message>
        <source>“{encoding}” is not the name of an encoding. Usual ones are utf-8 and cp1252.</source>
        <translation>«{encoding}» non è il nome di una codifica. Quelle usuali sono utf-8 e cp1252.</translation>
    </message>
    <message>
        <source>“{file}” is neither a workbook nor a table in text form, whatever its name says. Open it in the program it comes from and save it as .xlsx or .csv.</source>
        <translation>«{file}» non è né una cartella di lavoro né una tabella in forma di testo, qualunque cosa dica il nome. Aprilo nel programma da cui proviene e salvalo come .xlsx o .csv.</translation>
    </message>
    <message>
        <source>Row {row} of “{file}” has {cells} cells, more than any table. Look at the file in a text editor: it is damaged, or its delimiter is another one.</source>
        <translation>La riga {row} di «{file}» ha {cells} celle, più di qualsiasi tabella. Guarda il file in un editor di testo: è danneggiato, oppure il suo separatore è un altro.</translation>
    </message>
    <message>
        <source>Each line was read as one cell, for nothing divides all lines alike. If there are columns, say by what.</source>
        <translation>Ogni riga è stata letta come una sola cella, perché nessun segno divide tutte le righe allo stesso modo. Se ci sono colonne, indica che cosa le divide.</translation>
    </message>
    <message>
        <source>“{file}” is empty: there are no rows in it. Export it once more from your program.</source>
        <translation>«{file}» è vuoto: non contiene righe. Esportalo di nuovo dal tuo programma.</translation>
    </message>
    <message>
        <source>Workbooks (Excel, OpenDocument)</source>
        <translation>Cartelle di lavoro (Excel, OpenDocument)</translation>
    </message>
    <message>
        <source>All sheets with data in “{file}” are hidden. Open it in Excel, unhide the sheet you need, and save it.</source>
        <translation>Tutti i fogli con dati in «{file}» sono nascosti. Aprilo in Excel, rendi visibile il foglio che serve e salva.</translation>
    </message>
    <message>
        <source>“{file}” has no data: all its sheets are empty. Choose another file, or export it once more.</source>
        <translation>«{file}» non ha dati: tutti i suoi fogli sono vuoti. Scegli un altro file, o esportalo di nuovo.</translation>
    </message>
    <message>
        <source>“{file}” has no sheet “{sheet}”. Its sheets are: {sheets}.</source>
        <translation>«{file}» non ha un foglio «{sheet}». I suoi fogli sono: {sheets}.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” of “{file}” is empty. Choose another sheet.</source>
        <translation>Il foglio «{sheet}» di «{file}» è vuoto. Scegli un altro foglio.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden sheet(s) of this workbook were left out: {sheets}. Unhide in Excel what you need.</source>
        <translation>
            <numerusform>È stato escluso %n foglio nascosto di questa cartella di lavoro: {sheets}. Rendi visibile in Excel ciò che serve.</numerusform>
            <numerusform>Sono stati esclusi %n fogli nascosti di questa cartella di lavoro: {sheets}. Rendi visibile in Excel ciò che serve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty sheet(s) in this workbook: {sheets}.</source>
        <translation>
            <numerusform>%n foglio vuoto in questa cartella di lavoro: {sheets}.</numerusform>
            <numerusform>%n fogli vuoti in questa cartella di lavoro: {sheets}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) at the right have a format, but neither a header nor any cell; left out.</source>
        <translation>
            <numerusform>%n colonna a destra ha un formato, ma né un’intestazione né celle compilate; è stata esclusa.</numerusform>
            <numerusform>%n colonne a destra hanno un formato, ma né un’intestazione né celle compilate; sono state escluse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows of this sheet could not be counted a second time: compare their number with that in Excel.</source>
        <translation>Non è stato possibile contare una seconda volta le righe di questo foglio: confronta il loro numero con quello in Excel.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) in this sheet: read like all others. Delete in Excel what is not to count.</source>
        <translation>
            <numerusform>%n riga nascosta in questo foglio: letta come tutte le altre. Elimina in Excel ciò che non deve contare.</numerusform>
            <numerusform>%n righe nascoste in questo foglio: lette come tutte le altre. Elimina in Excel ciò che non deve contare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s) in this sheet: read like all others.</source>
        <translation>
            <numerusform>%n colonna nascosta in questo foglio: letta come tutte le altre.</numerusform>
            <numerusform>%n colonne nascoste in questo foglio: lette come tutte le altre.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cell shows an error of Excel instead of a value. Correct it in the workbook.</source>
        <translation>Questa cella mostra un errore di Excel al posto di un valore. Correggilo nella cartella di lavoro.</translation>
    </message>
    <message>
        <source>The value of this formula is not in the file. Open the file once in Excel and save it.</source>
        <translation>Il valore di questa formula non è nel file. Apri il file una volta in Excel e salvalo.</translation>
    </message>
    <message>
        <source>“{file}” has no row {row} to take the headers from: choose a row from 1 to {last}.</source>
        <translation>«{file}» non ha una riga {row} da cui prendere le intestazioni: scegli una riga da 1 a {last}.</translation>
    </message>
    <message>
        <source>“{file}” says of itself that it has {texts} different texts, which it has no room for, and was not opened. Save it once more in Excel.</source>
        <translation>«{file}» dichiara di contenere {texts} testi diversi, per i quali non ha spazio, e non è stato aperto. Salvalo di nuovo in Excel.</translation>
    </message>
    <message>
        <source>“{file}” unpacks to far more than a workbook should, and was not opened. Save it once more in Excel, or as .csv.</source>
        <translation>Una volta estratto, «{file}» è molto più grande di quanto dovrebbe essere una cartella di lavoro, e non è stato aperto. Salvalo di nuovo in Excel, o come .csv.</translation>
    </message>
    <message>
        <source>“{file}” has parts that no workbook has (DOCTYPE), and was not opened. Save it once more in Excel.</source>
        <translation>«{file}» ha parti che nessuna cartella di lavoro ha (DOCTYPE), e non è stato aperto. Salvalo di nuovo in Excel.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” of “{file}” has something as far away as cell {cell}. Delete the rows and columns that are not a part of the table, save, and open it once more.</source>
        <translation>Il foglio «{sheet}» di «{file}» ha qualcosa fin nella cella {cell}. Elimina le righe e le colonne che non fanno parte della tabella, salva e aprilo di nuovo.</translation>
    </message>
    <message>
        <source>Reading “{file}”</source>
        <translation>Lettura di «{file}»</translation>
    </message>
    <message>
        <source>“{file}” could not be read: it needs too much memory, or it is damaged. Delete what lies far outside of the table, save it as a new workbook or as .csv, and open that one.</source>
        <translation>Non è stato possibile leggere «{file}»: richiede troppa memoria, oppure è danneggiato. Elimina ciò che si trova lontano dalla tabella, salvalo come nuova cartella di lavoro o come .csv e apri quello.</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” took longer than %n second(s) to read, and was given up. Split it into smaller files.</source>
        <translation>
            <numerusform>La lettura di «{file}» ha richiesto più di %n secondo ed è stata interrotta. Dividilo in file più piccoli.</numerusform>
            <numerusform>La lettura di «{file}» ha richiesto più di %n secondi ed è stata interrotta. Dividilo in file più piccoli.</numerusform>
        </translation>
    </message>
    <message>
        <source>This row has {cells} cells where {columns} were expected; the missing ones were left empty.</source>
        <translation>Celle in questa riga: {cells}, previste: {columns}; quelle mancanti sono rimaste vuote.</translation>
    </message>
    <message>
        <source>This row has {cells} cells where {columns} were expected; the others were kept in added columns.</source>
        <translation>Celle in questa riga: {cells}, previste: {columns}; quelle in più sono state tenute in colonne aggiunte.</translation>
    </message>
    <message>
        <source>This row has {cells} cells where {columns} were expected; the last ones are empty. Look whether its cells are in the right columns.</source>
        <translation>Celle in questa riga: {cells}, previste: {columns}; le ultime sono vuote. Controlla che le celle siano nelle colonne giuste.</translation>
    </message>
    <message>
        <source>This row has characters that no text has (NUL); they were left out.</source>
        <translation>Questa riga ha caratteri che nessun testo ha (NUL); sono stati tolti.</translation>
    </message>
    <message>
        <source>A quotation mark in this row is not closed; it was read as a part of the text.</source>
        <translation>In questa riga le virgolette non sono chiuse; sono state lette come parte del testo.</translation>
    </message>
    <message>
        <source>A quotation mark in this row stands inside a text; the row was read as it seems meant.</source>
        <translation>In questa riga ci sono virgolette dentro un testo; la riga è stata letta come sembra intesa.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of table. The kinds are: {kinds}.</source>
        <translation>«{kind}» non è un tipo di tabella. I tipi sono: {kinds}.</translation>
    </message>
    <message>
        <source>“{field}” is no field of a table of {kind}. Its fields are: {fields}.</source>
        <translation>«{field}» non è un campo di una tabella di tipo «{kind}». I suoi campi sono: {fields}.</translation>
    </message>
    <message>
        <source>“{file}” has no column “{column}”. Its columns are: {columns}.</source>
        <translation>«{file}» non ha una colonna «{column}». Le sue colonne sono: {columns}.</translation>
    </message>
    <message>
        <source>No column says the day: all rows count in {month}, which stands above the header.</source>
        <translation>Nessuna colonna indica il giorno: tutte le righe valgono per {month}, il mese scritto sopra l’intestazione.</translation>
    </message>
    <message>
        <source>{column} is not used as {field}: none of the words in it is known.</source>
        <translation>{column} non è usata come {field}: nessuna delle sue parole è nota.</translation>
    </message>
    <message>
        <source>{amount} is per month already, so {interval} does not divide it.</source>
        <translation>«{amount}» è già al mese, quindi «{interval}» non lo divide.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>The currency in which all money is counted.</source>
        <translation>La valuta in cui si contano tutti gli importi.</translation>
    </message>
    <message>
        <source>Data are whole until</source>
        <translation>Dati completi fino a</translation>
    </message>
    <message>
        <source>A period that ends after this day is not over yet, and is never the latest value.</source>
        <translation>Un periodo che finisce dopo questo giorno non è ancora concluso, e non è mai l’ultimo valore.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalità</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>How much this part counts beside the others; with 0 it does not count. Only what they are to each other does.</source>
        <translation>Quanto conta questa parte rispetto alle altre; con 0 non conta. Importa solo il rapporto tra i pesi.</translation>
    </message>
    <message>
        <source>Customer health score</source>
        <translation>Punteggio di salute dei clienti</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salute</translation>
    </message>
    <message>
        <source>How customers are doing on a scale from 0 to 100, on average: whether they come as often and use as much as they usually do, what they answer, what they ask of support, and whether they pay. What is not known of a customer does not count.</source>
        <translation>Come stanno andando in media i clienti, su una scala da 0 a 100: se vengono tanto spesso e usano tanto quanto fanno di solito, che cosa rispondono, che cosa chiedono all’assistenza e se pagano. Ciò che di un cliente non si sa non conta.</translation>
    </message>
    <message>
        <source>what customers do, say or pay over some months (orders, subscriptions, sessions, surveys or tickets)</source>
        <translation>ciò che i clienti fanno, dicono o pagano nell’arco di alcuni mesi (ordini, abbonamenti, sessioni d’uso, sondaggi o richieste di assistenza)</translation>
    </message>
    <message>
        <source>mean of the parts that have data</source>
        <translation>media delle parti che hanno dati</translation>
    </message>
    <message>
        <source>Health: weight of how often customers come or buy</source>
        <translation>Salute: peso della frequenza con cui i clienti vengono o acquistano</translation>
    </message>
    <message>
        <source>Health: weight of how many features they use</source>
        <translation>Salute: peso del numero di funzioni che usano</translation>
    </message>
    <message>
        <source>Health: weight of how satisfied they are</source>
        <translation>Salute: peso di quanto sono soddisfatti</translation>
    </message>
    <message>
        <source>Health: weight of whether they would recommend you</source>
        <translation>Salute: peso di quanto ti consiglierebbero</translation>
    </message>
    <message>
        <source>Health: weight of what they ask of support</source>
        <translation>Salute: peso di ciò che chiedono all’assistenza</translation>
    </message>
    <message>
        <source>Health: weight of what they pay</source>
        <translation>Salute: peso di ciò che pagano</translation>
    </message>
    <message>
        <source>Health: scores below this are red</source>
        <translation>Salute: i punteggi sotto questo valore sono rossi</translation>
    </message>
    <message>
        <source>Customers below it deserve a call first.</source>
        <translation>I clienti sotto questo valore meritano per primi una telefonata.</translation>
    </message>
    <message>
        <source>Health: scores from this up are green</source>
        <translation>Salute: i punteggi da questo valore in su sono verdi</translation>
    </message>
    <message>
        <source>Customers below it are in the list of those at risk.</source>
        <translation>I clienti sotto questo valore sono nell’elenco di quelli a rischio.</translation>
    </message>
    <message>
        <source>Health: days that count as lately</source>
        <translation>Salute: giorni che valgono come recenti</translation>
    </message>
    <message>
        <source>What customers did in these days is compared with what they usually do in as many. Take more days where customers come seldom: who usually comes less than once in them is not judged by it.</source>
        <translation>Ciò che i clienti hanno fatto in questi giorni si confronta con ciò che fanno di solito in altrettanti giorni. Aumenta i giorni se i clienti vengono di rado: chi di solito viene meno di una volta in questo tempo non è giudicato in base a questo.</translation>
    </message>
    <message>
        <source>Health: days that an answer counts</source>
        <translation>Salute: giorni per cui vale una risposta</translation>
    </message>
    <message>
        <source>An older answer says nothing of how a customer is doing now.</source>
        <translation>Una risposta più vecchia non dice nulla di come va adesso un cliente.</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>A rischio</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Cliente dal</translation>
    </message>
    <message>
        <source>Customer until</source>
        <translation>Cliente fino al</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Se n’è andato</translation>
    </message>
    <message>
        <source>Months as a customer</source>
        <translation>Mesi da cliente</translation>
    </message>
    <message>
        <source>Amount per month</source>
        <translation>Importo al mese</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Counted are those who take the steps in this order, at any time until {day}. The steps can be set.</source>
        <translation>Si conta chi compie i passi in quest’ordine, in qualsiasi momento fino al giorno {day}. I passi si possono impostare.</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Onboarding</translation>
    </message>
    <message>
        <source>Of the people who took the first step in the period, the share who have taken all the others since, one after the other. A period is complete when they had the usual time for it.</source>
        <translation>Delle persone che hanno compiuto il primo passo nel periodo, la quota che da allora ha compiuto tutti gli altri, uno dopo l’altro. Un periodo è completo quando hanno avuto il tempo che di solito serve.</translation>
    </message>
    <message>
        <source>the steps of new users with their day (an events table or figures)</source>
        <translation>i passi dei nuovi utenti con il loro giorno (tabella «Eventi» o totali per periodo)</translation>
    </message>
    <message>
        <source>who reach the last step</source>
        <translation>chi arriva all’ultimo passo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>Share of those who began</source>
        <translation>Quota di chi ha iniziato</translation>
    </message>
    <message>
        <source>Lost since the step before</source>
        <translation>Persi dal passo precedente</translation>
    </message>
    <message>
        <source>Time from the first step, median</source>
        <translation>Tempo dal primo passo, mediana</translation>
    </message>
    <message>
        <source>Totals per period</source>
        <translation>Totali per periodo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prezzo unitario</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numero d’ordine</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Rimborsato</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Recurring or one-off</source>
        <translation>Ricorrente o una tantum</translation>
    </message>
    <message>
        <source>Billing interval</source>
        <translation>Intervallo di fatturazione</translation>
    </message>
    <message>
        <source>Product sessions</source>
        <translation>Sessioni d’uso</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Times used</source>
        <translation>Numero di utilizzi</translation>
    </message>
    <message>
        <source>All features</source>
        <translation>Tutte le funzioni</translation>
    </message>
    <message>
        <source>The key feature is {feature}. Another can be set.</source>
        <translation>La funzione chiave è «{feature}». Se ne può impostare un’altra.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n feature(s) with fewer users.</source>
        <translation>
            <numerusform>Non mostrata: %n funzione con meno utenti.</numerusform>
            <numerusform>Non mostrate: %n funzioni con meno utenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use of the key feature</source>
        <translation>Utilizzo della funzione chiave</translation>
    </message>
    <message>
        <source>Key feature</source>
        <translation>Funzione chiave</translation>
    </message>
    <message>
        <source>Of the people who used the product in the period, the share who used its key feature.</source>
        <translation>Delle persone che hanno usato il prodotto nel periodo, la quota che ne ha usato la funzione chiave.</translation>
    </message>
    <message>
        <source>visits with their user and the feature used (a sessions table or figures)</source>
        <translation>visite con utente e funzione usata (tabella «Sessioni d’uso» o totali per periodo)</translation>
    </message>
    <message>
        <source>of the active users</source>
        <translation>sugli utenti attivi</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funzioni</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Funzione</translation>
    </message>
    <message>
        <source>Share of active users</source>
        <translation>Quota degli utenti attivi</translation>
    </message>
    <message>
        <source>Uses per user</source>
        <translation>Utilizzi per utente</translation>
    </message>
    <message>
        <source>Features that its users use</source>
        <translation>Funzioni usate dai suoi utenti</translation>
    </message>
    <message>
        <source>Length of a visit, median</source>
        <translation>Durata di una visita, mediana</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abbonamenti</translation>
    </message>
    <message>
        <source>Price per term</source>
        <translation>Prezzo per rinnovo</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Numero del contratto</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Periodicità</translation>
    </message>
    <message>
        <source>Number of terms</source>
        <translation>Numero di termini</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Trial start</source>
        <translation>Inizio della prova</translation>
    </message>
    <message>
        <source>Trial end</source>
        <translation>Fine della prova</translation>
    </message>
    <message>
        <source>Discount per term</source>
        <translation>Sconto per rinnovo</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Sondaggi</translation>
    </message>
    <message>
        <source>Worth is what the customer pays a month.</source>
        <translation>Il valore è ciò che il cliente paga al mese.</translation>
    </message>
    <message>
        <source>Worth is what the customer brought in the last 12 months.</source>
        <translation>Il valore è ciò che il cliente ha portato negli ultimi 12 mesi.</translation>
    </message>
    <message>
        <source>What a customer is worth is not known: it takes contracts or orders.</source>
        <translation>Il valore di un cliente non è noto: servono contratti o ordini.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first {shown} of %n customer(s) are shown.</source>
        <translation>
            <numerusform>Su %n cliente sono mostrati solo i primi {shown}.</numerusform>
            <numerusform>Su %n clienti sono mostrati solo i primi {shown}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is at risk: every customer with a score is green.</source>
        <translation>Nessuno è a rischio: ogni cliente con un punteggio è in verde.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Voto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variazione</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>What moved it most</source>
        <translation>Che cosa lo ha mosso di più</translation>
    </message>
    <message>
        <source>Not green since</source>
        <translation>Non in verde dal</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Customers with data</source>
        <translation>Clienti con dati</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Survey questions</source>
        <translation>Domande dei sondaggi</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Sondaggio</translation>
    </message>
    <message>
        <source>Of all answers with a score, to whatever question, the share at the top of the scale. Each question stands below.</source>
        <translation>Di tutte le risposte con un voto, a qualsiasi domanda, la quota nella fascia migliore della scala. Le singole domande sono qui sotto.</translation>
    </message>
    <message>
        <source>answers with a score to any question (a surveys table)</source>
        <translation>risposte con un voto a qualsiasi domanda (tabella «Sondaggi»)</translation>
    </message>
    <message>
        <source>answers at the top of their scale</source>
        <translation>risposte nella fascia migliore della loro scala</translation>
    </message>
    <message>
        <source>mean answer, from the worst to the best of the scale</source>
        <translation>risposta media, dal peggio al meglio della scala</translation>
    </message>
    <message>
        <source>How far up their scales the answers are on average: 0 is the worst of a scale, 100 the best.</source>
        <translation>Quanto in alto stanno in media le risposte nella loro scala: 0 è il peggio di una scala, 100 il meglio.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Domande</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Question in full</source>
        <translation>Domanda per esteso</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commento</translation>
    </message>
    <message>
        <source>Response number</source>
        <translation>Numero della risposta</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto di contatto</translation>
    </message>
    <message>
        <source>Likely to recommend (NPS)</source>
        <translation>Ci consiglierebbe (NPS)</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>Soddisfazione (CSAT)</translation>
    </message>
    <message>
        <source>Effort (CES)</source>
        <translation>Sforzo (CES)</translation>
    </message>
    <message>
        <source>Ease (Net Easy)</source>
        <translation>Facilità (Net Easy)</translation>
    </message>
    <message>
        <source>Satisfaction from 1 to 10 (CSS)</source>
        <translation>Soddisfazione da 1 a 10 (CSS)</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Altra domanda</translation>
    </message>
    <message>
        <source>Support tickets</source>
        <translation>Richieste di assistenza</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aperta il</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Risolta il</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Numero della richiesta</translation>
    </message>
    <message>
        <source>First answered</source>
        <translation>Prima risposta il</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Riaperta il</translation>
    </message>
    <message>
        <source>Answered in the period</source>
        <translation>Con risposta nel periodo</translation>
    </message>
    <message>
        <source>Without an answer at its end</source>
        <translation>Senza risposta a fine periodo</translation>
    </message>
    <message>
        <source>Time to first answer</source>
        <translation>Tempo alla prima risposta</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Prima risposta</translation>
    </message>
    <message>
        <source>How long a request waited for its first answer, on average, of those answered in the period.</source>
        <translation>Quanto ha aspettato in media una richiesta la prima risposta, tra quelle che l’hanno avuta nel periodo.</translation>
    </message>
    <message>
        <source>requests with the time they came in and were first answered (a tickets table)</source>
        <translation>richieste con il momento di arrivo e della prima risposta (tabella «Richieste di assistenza»)</translation>
    </message>
    <message>
        <source>mean of the requests answered</source>
        <translation>media delle richieste con risposta</translation>
    </message>
    <message>
        <source>How long requests wait for an answer</source>
        <translation>Quanto aspettano una risposta le richieste</translation>
    </message>
    <message>
        <source>Messages from the customer</source>
        <translation>Messaggi del cliente</translation>
    </message>
    <message>
        <source>Times reopened</source>
        <translation>Riaperture</translation>
    </message>
    <message>
        <source>Taken for defects: {categories}. Which categories count can be set.</source>
        <translation>Considerate difetti: {categories}. Si può impostare quali categorie contano.</translation>
    </message>
    <message>
        <source>Defects per 100 customers</source>
        <translation>Difetti ogni 100 clienti</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Difetti</translation>
    </message>
    <message>
        <source>How many requests came about something that did not work, for every 100 customers you have.</source>
        <translation>Quante richieste sono arrivate per qualcosa che non funzionava, ogni 100 clienti che hai.</translation>
    </message>
    <message>
        <source>requests with a category that says when something is defective (a tickets table) and customers</source>
        <translation>richieste con una categoria che dice quando qualcosa è difettoso (tabella «Richieste di assistenza») e clienti</translation>
    </message>
    <message>
        <source>for 100 customers at the end</source>
        <translation>ogni 100 clienti alla fine</translation>
    </message>
    <message>
        <source>for 100 customers, mean of start, end</source>
        <translation>ogni 100 clienti, media di inizio e fine</translation>
    </message>
    <message>
        <source>Defects by category</source>
        <translation>Difetti per categoria</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>Share of all requests</source>
        <translation>Quota di tutte le richieste</translation>
    </message>
    <message>
        <source>Satisfaction with the answer</source>
        <translation>Soddisfazione per la risposta</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Traffico</translation>
    </message>
    <message>
        <source>Trials that paid</source>
        <translation>Prove passate a pagamento</translation>
    </message>
    <message>
        <source>Nothing to divide by: {what} is 0.</source>
        <translation>Impossibile dividere: {what} = 0.</translation>
    </message>
    <message>
        <source>mean of {left} and {right}</source>
        <translation>media di {left} e {right}</translation>
    </message>
    <message>
        <source>the smaller of {left} and {right}</source>
        <translation>il minore tra {left} e {right}</translation>
    </message>
    <message>
        <source>Not known for this period: {what}.</source>
        <translation>Per questo periodo manca: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>The amounts are in several currencies, which are never added: the totals of this file are those in {kept}. %n row(s) are in {others}.</source>
        <translation>
            <numerusform>Gli importi sono in più valute, che non si sommano mai: i totali di questo file sono quelli in {kept}. In {others}: %n riga.</numerusform>
            <numerusform>Gli importi sono in più valute, che non si sommano mai: i totali di questo file sono quelli in {kept}. In {others}: %n righe.</numerusform>
        </translation>
    </message>
    <message>
        <source>earlier than {column}</source>
        <translation>precedente a {column}</translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled contract(s) with no end date: not counted at all.</source>
        <translation>
            <numerusform>%n contratto disdetto senza il giorno della fine: non è contato affatto.</numerusform>
            <numerusform>%n contratti disdetti senza il giorno della fine: non sono contati affatto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not counted, being about a “{column}” that has one already.</source>
        <translation>
            <numerusform>%n riga non contata, perché c’è già una riga con lo stesso valore in «{column}».</numerusform>
            <numerusform>%n righe non contate, perché c’è già una riga con lo stesso valore in «{column}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not counted, being totals or remarks: {rows}.</source>
        <translation>
            <numerusform>%n riga non contata, perché totale o nota: {rows}.</numerusform>
            <numerusform>%n righe non contate, perché totali o note: {rows}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} cannot be below 0, but the data say {number}.</source>
        <translation>{what}: non può essere sotto 0, ma nei dati c’è {number}.</translation>
    </message>
    <message>
        <source>The totals name some periods more than once; only the last row of each counts: {periods}.</source>
        <translation>I totali indicano alcuni periodi più di una volta; di ciascuno conta solo l’ultima riga: {periods}.</translation>
    </message>
    <message>
        <source>Not used, because they are of another length than the periods shown: the totals of {periods}.</source>
        <translation>Non usati, perché di durata diversa dai periodi mostrati: i totali di {periods}.</translation>
    </message>
    <message>
        <source>{part} ({some}) cannot be a part of {whole} ({all}).</source>
        <translation>{part} ({some}) non può essere una parte di {whole} ({all}).</translation>
    </message>
    <message>
        <source>“{file}” was opened twice and counts once.</source>
        <translation>«{file}» è stato aperto due volte e conta una volta sola.</translation>
    </message>
    <message>
        <source>“{file}” holds the same as “{other}” and does not count a second time.</source>
        <translation>«{file}» contiene le stesse cose di «{other}» e non conta una seconda volta.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n row(s) of {count} are written.</source>
        <translation>
            <numerusform>Viene scritta solo la prima riga (%n di {count}).</numerusform>
            <numerusform>Vengono scritte solo le prime %n righe di {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>What counts as good, fair and poor: what others found, your own last twelve periods, or your own edges.</source>
        <translation>Che cosa vale come buono, discreto e scarso: ciò che hanno rilevato altri, i tuoi ultimi dodici periodi o le tue soglie.</translation>
    </message>
    <message>
        <source>Your own history</source>
        <translation>Il tuo storico</translation>
    </message>
    <message>
        <source>Your own edges</source>
        <translation>Le tue soglie</translation>
    </message>
    <message numerus="yes">
        <source>Quartiles of the last %n complete period(s).</source>
        <translation>
            <numerusform>Quartili dell’ultimo periodo concluso (%n).</numerusform>
            <numerusform>Quartili degli ultimi %n periodi conclusi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your own history cannot be the benchmark yet: it takes {least} complete periods in which the figure differs, and so far there are %n.</source>
        <translation>
            <numerusform>Il tuo storico non può ancora fare da riferimento: servono {least} periodi conclusi con valori diversi tra loro, e finora ce n’è %n.</numerusform>
            <numerusform>Il tuo storico non può ancora fare da riferimento: servono {least} periodi conclusi con valori diversi tra loro, e finora ce ne sono %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>as published</source>
        <translation>come pubblicato</translation>
    </message>
    <message>
        <source>published, history, or edges from low to high, as {example}</source>
        <translation>published, history o soglie dalla più bassa alla più alta, come {example}</translation>
    </message>
    <message>
        <source>{file}: the times say how they stand to UTC and are counted as those of {zone}.</source>
        <translation>{file}: gli orari indicano la differenza da UTC e si contano secondo il fuso orario {zone}.</translation>
    </message>
    <message>
        <source>{file}: the times say how they stand to UTC. Each is counted on the day that is written there; to count it on the day that it was at your place, set the time zone.</source>
        <translation>{file}: gli orari indicano la differenza da UTC. Ognuno si conta nel giorno che vi è scritto; per contarlo nel giorno che era da te, imposta il fuso orario.</translation>
    </message>
    <message>
        <source>the name of a time zone, as {example}</source>
        <translation>il nome di un fuso orario, come {example}</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>Your own, as Europe/Rome. Times that say how they stand to UTC are counted on the day that it was there. Without it, they are counted on the day that is written in the file.</source>
        <translation>Il tuo, come Europe/Rome. Gli orari che indicano la differenza da UTC si contano nel giorno che era lì. Senza fuso orario, si contano nel giorno scritto nel file.</translation>
    </message>
    <message numerus="yes">
        <source>The day on which %n customer(s) left is not in the list; it follows from their first day and their months.</source>
        <translation>
            <numerusform>Il giorno in cui se n’è andato %n cliente non è nell’elenco; si ricava dal suo primo giorno e dai suoi mesi.</numerusform>
            <numerusform>Il giorno in cui se ne sono andati %n clienti non è nell’elenco; si ricava dal loro primo giorno e dai loro mesi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of customers says neither on which days they came and left nor for how many months they were there. Where the churn of a month is needed, all who have left count as lost in one month.</source>
        <translation>L’elenco dei clienti non dice né in quali giorni sono arrivati e se ne sono andati, né per quanti mesi sono rimasti. Dove serve l’abbandono di un mese, tutti quelli che se ne sono andati contano come persi in un solo mese.</translation>
    </message>
    <message numerus="yes">
        <source>The list has %n customer(s) more than once. Each row is counted as a customer.</source>
        <translation>
            <numerusform>L’elenco contiene %n cliente più di una volta. Ogni riga conta come un cliente.</numerusform>
            <numerusform>L’elenco contiene %n clienti più di una volta. Ogni riga conta come un cliente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Margin {margin}: the mean of the list of customers, each counted by what they pay.</source>
        <translation>Margine {margin}: la media dell&apos;elenco dei clienti, ognuno contato per quanto paga.</translation>
    </message>
    <message>
        <source>No step is called “{name}”. There are: {steps}.</source>
        <translation>Nessun passo si chiama «{name}». Passi presenti: {steps}.</translation>
    </message>
    <message>
        <source>First steps of new users, in order</source>
        <translation>Primi passi dei nuovi utenti, in ordine</translation>
    </message>
    <message>
        <source>Until you name them: the steps in the data, in the order in which most take them.</source>
        <translation>Finché non li indichi: i passi presenti nei dati, nell’ordine in cui li compie la maggior parte degli utenti.</translation>
    </message>
    <message>
        <source>Days that new users are given to reach the last step</source>
        <translation>Giorni concessi ai nuovi utenti per arrivare all’ultimo passo</translation>
    </message>
    <message>
        <source>A period is complete when so many days have gone by since its end. Until you set it: the days within which nine in ten of those who reach the last step do so.</source>
        <translation>Un periodo è completo quando dalla sua fine sono passati questi giorni. Finché non li imposti: i giorni entro cui ci arrivano nove su dieci di quelli che raggiungono l’ultimo passo.</translation>
    </message>
    <message>
        <source>No feature is called “{name}”. There are: {features}.</source>
        <translation>Nessuna funzione si chiama «{name}». Funzioni presenti: {features}.</translation>
    </message>
    <message>
        <source>Key feature of the product</source>
        <translation>Funzione chiave del prodotto</translation>
    </message>
    <message>
        <source>The feature that makes people stay. Until you name it, the one used most.</source>
        <translation>La funzione per cui le persone restano. Finché non la indichi, quella più usata.</translation>
    </message>
    <message>
        <source>Put over what was there of the same kind. New rows: {new}; changed: {changed}; the same as before: {same}.</source>
        <translation>Sovrapposto ai dati dello stesso tipo che c’erano già. Righe nuove: {new}; cambiate: {changed}; uguali a prima: {same}.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilità</translation>
    </message>
    <message>
        <source>Of all the hours, the share in which the product could be used.</source>
        <translation>Di tutte le ore, la quota in cui il prodotto si poteva usare.</translation>
    </message>
    <message>
        <source>the hours out of service of each period (figures)</source>
        <translation>le ore di fermo di ogni periodo (totali per periodo)</translation>
    </message>
    <message>
        <source>of the hours of the period</source>
        <translation>sulle ore del periodo</translation>
    </message>
    <message>
        <source>Share of comments</source>
        <translation>Quota dei commenti</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Voto medio</translation>
    </message>
    <message>
        <source>NPS with the theme</source>
        <translation>NPS con il tema</translation>
    </message>
    <message>
        <source>Satisfied with the theme</source>
        <translation>Soddisfatti con il tema</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impatto</translation>
    </message>
    <message>
        <source>Customer feedback</source>
        <translation>Feedback dei clienti</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>How many customers wrote a comment. Below are the words and phrases that come up again and again, and whether those who write them pull the score up or down.</source>
        <translation>Quanti clienti hanno scritto un commento. Qui sotto ci sono le parole e le espressioni che tornano più e più volte, e se chi le scrive fa salire o scendere il voto.</translation>
    </message>
    <message>
        <source>what customers write (a surveys table with a column of comments)</source>
        <translation>ciò che scrivono i clienti (tabella «Sondaggi» con una colonna di commenti)</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commenti</translation>
    </message>
    <message>
        <source>share of those who answered</source>
        <translation>quota di chi ha risposto</translation>
    </message>
    <message>
        <source>Of the people who answered a survey, the share that wrote a comment.</source>
        <translation>Delle persone che hanno risposto a un sondaggio, la quota che ha scritto un commento.</translation>
    </message>
    <message>
        <source>Your own themes in comments</source>
        <translation>I tuoi temi nei commenti</translation>
    </message>
    <message>
        <source>A name, a colon, and the words that stand for it, with commas between them; the next theme on a new line. Other forms of a word count too.</source>
        <translation>Un nome, i due punti e le parole che lo rappresentano, separate da virgole; il tema successivo su una nuova riga. Contano anche le altre forme di una parola.</translation>
    </message>
    <message>
        <source>Comments that make a theme</source>
        <translation>Commenti che fanno un tema</translation>
    </message>
    <message>
        <source>A word or phrase is a theme when at least this many comments mention it. Left alone, it also takes one comment in a thousand.</source>
        <translation>Una parola o un’espressione è un tema quando la cita almeno questo numero di commenti. Se non lo imposti, serve anche che la citi un commento su mille.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temi</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>The health of customers rests on: {parts}.</source>
        <translation>La salute dei clienti si basa su: {parts}.</translation>
    </message>
    <message>
        <source>The health of customers rests on one part only: {parts}.</source>
        <translation>La salute dei clienti si basa su una sola parte: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>Not counted for any customer&apos;s health: %n name(s) in surveys, requests and visits of nobody among the customers.</source>
        <translation>
            <numerusform>Dei nomi in sondaggi, richieste e visite, %n non appartiene a nessuno dei clienti, e quindi non conta per la salute di nessun cliente.</numerusform>
            <numerusform>Dei nomi in sondaggi, richieste e visite, %n non appartengono a nessuno dei clienti, e quindi non contano per la salute di nessun cliente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenza</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Soddisfazione</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Raccomandazione</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamenti</translation>
    </message>
    <message>
        <source>came or bought less often than usual</source>
        <translation>visite o acquisti meno frequenti del solito</translation>
    </message>
    <message>
        <source>used fewer features than usual</source>
        <translation>meno funzioni usate del solito</translation>
    </message>
    <message>
        <source>answered less satisfied</source>
        <translation>risposte meno soddisfatte</translation>
    </message>
    <message>
        <source>would recommend you less</source>
        <translation>ti consiglierebbe di meno</translation>
    </message>
    <message>
        <source>more requests open, opened again or too many</source>
        <translation>più richieste aperte, riaperte o in eccesso</translation>
    </message>
    <message>
        <source>less paid and kept, or a smaller contract</source>
        <translation>meno importi pagati e non rimborsati, o un contratto più piccolo</translation>
    </message>
    <message>
        <source>came or bought more often again</source>
        <translation>visite o acquisti di nuovo più frequenti</translation>
    </message>
    <message>
        <source>used more features again</source>
        <translation>di nuovo più funzioni usate</translation>
    </message>
    <message>
        <source>answered more satisfied</source>
        <translation>risposte più soddisfatte</translation>
    </message>
    <message>
        <source>would recommend you more</source>
        <translation>ti consiglierebbe di più</translation>
    </message>
    <message>
        <source>fewer requests open, opened again or too many</source>
        <translation>meno richieste aperte, riaperte o in eccesso</translation>
    </message>
    <message>
        <source>more paid and kept, or a larger contract</source>
        <translation>più importi pagati e non rimborsati, o un contratto più grande</translation>
    </message>
    <message>
        <source>the usual rhythm is known now</source>
        <translation>ora si conosce il ritmo abituale</translation>
    </message>
    <message>
        <source>the usual features are known now</source>
        <translation>ora si conoscono le funzioni abituali</translation>
    </message>
    <message>
        <source>answered on satisfaction</source>
        <translation>ha risposto sulla soddisfazione</translation>
    </message>
    <message>
        <source>answered on recommending you</source>
        <translation>ha risposto se ti consiglierebbe</translation>
    </message>
    <message>
        <source>asked for support</source>
        <translation>ha chiesto assistenza</translation>
    </message>
    <message>
        <source>had something to pay</source>
        <translation>aveva qualcosa da pagare</translation>
    </message>
    <message>
        <source>no usual rhythm to compare with any more</source>
        <translation>non c’è più un ritmo abituale con cui confrontare</translation>
    </message>
    <message>
        <source>no usual features to compare with any more</source>
        <translation>non ci sono più funzioni abituali con cui confrontare</translation>
    </message>
    <message>
        <source>the last answer on satisfaction is too old</source>
        <translation>l’ultima risposta sulla soddisfazione è troppo vecchia</translation>
    </message>
    <message>
        <source>the last answer on recommending you is too old</source>
        <translation>l’ultima risposta su se ti consiglierebbe è troppo vecchia</translation>
    </message>
    <message>
        <source>the last request is long solved</source>
        <translation>l’ultima richiesta è risolta da tempo</translation>
    </message>
    <message>
        <source>nothing was to be paid lately</source>
        <translation>di recente non c’era nulla da pagare</translation>
    </message>
    <message>
        <source>Small sample</source>
        <translation>Campione ridotto</translation>
    </message>
    <message>
        <source>Of “{question}” low scores are the good ones: its top box is at the low end.</source>
        <translation>In «{question}» i voti bassi sono quelli buoni: la fascia migliore è quella in basso nella scala.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Top box</source>
        <translation>Fascia migliore</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Almeno</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Al massimo</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Deviazione standard</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scala</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Campione</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Nine in ten within</source>
        <translation>Nove su dieci entro</translation>
    </message>
    <message>
        <source>themes, each a name, a colon and its words, as {example}</source>
        <translation>temi, ognuno con un nome, i due punti e le sue parole, come {example}</translation>
    </message>
    <message numerus="yes">
        <source>With %n comment(s) in the period, themes are of all comments from {first} to {last}.</source>
        <translation>
            <numerusform>Con %n commento nel periodo, i temi sono quelli di tutti i commenti ({first} – {last}).</numerusform>
            <numerusform>Con %n commenti nel periodo, i temi sono quelli di tutti i commenti ({first} – {last}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No word or phrase stands in at least %n comment(s).</source>
        <translation>
            <numerusform>Nessuna parola o espressione compare in almeno %n commento.</numerusform>
            <numerusform>Nessuna parola o espressione compare in almeno %n commenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Impact: the NPS of all answers less the NPS without those who mention the theme. Below 0, the theme pulls it down.</source>
        <translation>Impatto: l’NPS di tutte le risposte meno l’NPS senza quelle di chi cita il tema. Sotto 0, il tema lo fa scendere.</translation>
    </message>
    <message>
        <source>Impact: the satisfied share (CSAT) of all answers less the share without those who mention the theme, as nobody was asked “Would you recommend us?”.</source>
        <translation>Impatto: la quota di soddisfatti (CSAT) di tutte le risposte meno la quota senza quelle di chi cita il tema, perché a nessuno è stato chiesto «Ci consiglieresti?».</translation>
    </message>
    <message>
        <source>No comment goes with an answer to “Would you recommend us?”, so that no impact can be known.</source>
        <translation>Nessun commento accompagna una risposta a «Ci consiglieresti?», perciò non si può conoscere nessun impatto.</translation>
    </message>
    <message>
        <source>The amounts add up exactly; each is rounded for itself, so the last digits shown may not.</source>
        <translation>Gli importi tornano esattamente; ognuno è arrotondato per conto suo, perciò le ultime cifre mostrate possono non tornare.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>All’inizio</translation>
    </message>
    <message>
        <source>Pay more</source>
        <translation>Pagano di più</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Tornati</translation>
    </message>
    <message>
        <source>Pay less</source>
        <translation>Pagano di meno</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Persi</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Alla fine</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movimenti</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Monthly amount</source>
        <translation>Importo mensile</translation>
    </message>
    <message>
        <source>Who moved</source>
        <translation>Chi si è mosso</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message numerus="yes">
        <source>Over the next %n month(s), from {customers} customers, of whom {repeat} bought again. It is assumed that each customer buys at a steady pace of its own until it stops for good, and that what it spends each time does not depend on how often it buys. Margin: {margin}.</source>
        <translation>
            <numerusform>Per il prossimo mese (%n), in base a {customers} clienti, di cui {repeat} hanno acquistato di nuovo. Si presume che ogni cliente acquisti a un suo ritmo costante, finché non smette del tutto, e che quanto spende ogni volta non dipenda da quanto spesso acquista. Margine: {margin}.</numerusform>
            <numerusform>Per i prossimi %n mesi, in base a {customers} clienti, di cui {repeat} hanno acquistato di nuovo. Si presume che ogni cliente acquisti a un suo ritmo costante, finché non smette del tutto, e che quanto spende ogni volta non dipenda da quanto spesso acquista. Margine: {margin}.</numerusform>
        </translation>
    </message>
    <message>
        <source>BG/NBD, time in days: r {r}, alpha {alpha}, a {a}, b {b}. Gamma-Gamma: p {p}, q {q}, gamma {gamma}.</source>
        <translation>BG/NBD, tempo in giorni: r {r}, alfa {alpha}, a {a}, b {b}. Gamma-Gamma: p {p}, q {q}, gamma {gamma}.</translation>
    </message>
    <message>
        <source>Expected of each customer</source>
        <translation>Atteso da ogni cliente</translation>
    </message>
    <message>
        <source>Days bought so far</source>
        <translation>Giorni con acquisti finora</translation>
    </message>
    <message>
        <source>Chance that they still buy</source>
        <translation>Probabilità che acquisti ancora</translation>
    </message>
    <message>
        <source>Expected purchases</source>
        <translation>Acquisti attesi</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>Valore atteso</translation>
    </message>
    <message>
        <source>“{file}” is no project of Polso. Open it as a table, or choose a file whose name ends in .polso.</source>
        <translation>«{file}» non è un progetto di Polso. Aprilo come tabella, o scegli un file il cui nome finisce con .polso.</translation>
    </message>
    <message>
        <source>“{file}” was written by a newer version of Polso. Update Polso to open it; nothing was changed in the file.</source>
        <translation>«{file}» è stato scritto da una versione più recente di Polso. Aggiorna Polso per aprirlo; nel file non è cambiato nulla.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: {what}. The file was not changed. Open its good parts as a new project, or go back to a restore point.</source>
        <translation>«{file}» è danneggiato: {what}. Il file non è stato modificato. Apri le sue parti intatte come nuovo progetto, o torna a un punto di ripristino.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of “{file}”, so the last change was not kept. Make room and try again.</source>
        <translation>Sul disco di «{file}» non c’è più spazio, perciò l’ultima modifica non è stata conservata. Libera spazio e riprova.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written to: the file or its folder is read-only. Save a copy elsewhere to change it.</source>
        <translation>Non si può scrivere in «{file}»: il file o la sua cartella è di sola lettura. Per modificarlo, salvane una copia altrove.</translation>
    </message>
    <message>
        <source>“{file}” is open in another window of Polso ({holder}). It can only be read here.</source>
        <translation>«{file}» è aperto in un’altra finestra di Polso ({holder}). Qui si può solo leggere.</translation>
    </message>
    <message>
        <source>on {computer}, since {time}, process {process}</source>
        <translation>su {computer}, dalle {time}, processo {process}</translation>
    </message>
    <message>
        <source>“{file}” is open in another window or program. It can only be read here.</source>
        <translation>«{file}» è aperto in un’altra finestra o in un altro programma. Qui si può solo leggere.</translation>
    </message>
    <message>
        <source>“{file}” was moved or deleted while it was open, so the last change was not kept. Save a copy: all the rest is still here.</source>
        <translation>«{file}» è stato spostato o eliminato mentre era aperto, perciò l’ultima modifica non è stata conservata. Salva una copia: tutto il resto è ancora qui.</translation>
    </message>
    <message>
        <source>“{file}” was changed by another program or computer while it was open, so the last change was not kept here. Save a copy of what you see, or open the file again to see what the other one wrote.</source>
        <translation>«{file}» è stato modificato da un altro programma o computer mentre era aperto, perciò l’ultima modifica non è stata conservata qui. Salva una copia di ciò che vedi, o apri di nuovo il file per vedere che cosa ha scritto l’altro.</translation>
    </message>
    <message>
        <source>“{file}” is not there any more, or its folder cannot be opened.</source>
        <translation>«{file}» non c’è più, o la sua cartella non si può aprire.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written there ({why}). Choose another name or folder.</source>
        <translation>«{file}» non si può scrivere lì ({why}). Scegli un altro nome o un’altra cartella.</translation>
    </message>
    <message>
        <source>There is a file “{file}” already. Choose another name or folder.</source>
        <translation>C’è già un file «{file}». Scegli un altro nome o un’altra cartella.</translation>
    </message>
    <message>
        <source>no room left on the disk</source>
        <translation>sul disco non c’è più spazio</translation>
    </message>
    <message>
        <source>the folder is read-only</source>
        <translation>la cartella è di sola lettura</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>la cartella non esiste</translation>
    </message>
    <message>
        <source>error {code}</source>
        <translation>errore {code}</translation>
    </message>
    <message>
        <source>“{file}” could not be written (error {code}), so the last change was not kept. Save a copy elsewhere.</source>
        <translation>Non è stato possibile scrivere «{file}» (errore {code}), perciò l’ultima modifica non è stata conservata. Salva una copia altrove.</translation>
    </message>
    <message>
        <source>its contents do not match their checksums</source>
        <translation>il contenuto non corrisponde alle somme di controllo</translation>
    </message>
    <message>
        <source>its structure cannot be read</source>
        <translation>la sua struttura non si può leggere</translation>
    </message>
    <message>
        <source>pieces of it are missing</source>
        <translation>ne mancano delle parti</translation>
    </message>
    <message>
        <source>Letters of this cell are damaged: their bytes are none in the encoding of the file.</source>
        <translation>Alcune lettere di questa cella sono danneggiate: i loro byte non esistono nella codifica del file.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. They were read as {encoding}, which gives words like “{word}”; if they look wrong, choose another encoding.</source>
        <translation>Il file non dice come sono scritte le sue lettere. Sono state lette come {encoding}, da cui risultano parole come «{word}»; se sembrano sbagliate, scegli un’altra codifica.</translation>
    </message>
    <message>
        <source>Letters with accents look garbled in this file (“{sample}”): it was saved with a wrong encoding. Export it once more from your program.</source>
        <translation>In questo file le lettere accentate sembrano alterate («{sample}»): è stato salvato con una codifica sbagliata. Esportalo di nuovo dal tuo programma.</translation>
    </message>
    <message>
        <source>A text of this row reaches over the edge of its column; the row was divided at the edges all the same.</source>
        <translation>Un testo di questa riga supera il bordo della sua colonna; la riga è stata comunque divisa ai bordi.</translation>
    </message>
    <message>
        <source>The columns have no delimiter between them: they were told apart by their places.</source>
        <translation>Tra le colonne non ci sono separatori: sono state distinte in base alla loro posizione.</translation>
    </message>
    <message>
        <source>This row has more spaces than columns; the words “{text}” were read as one cell.</source>
        <translation>Questa riga ha più spazi che colonne; le parole «{text}» sono state lette come una sola cella.</translation>
    </message>
    <message>
        <source>Which question asks how satisfied people are as a whole?</source>
        <translation>Quale domanda chiede quanto sono soddisfatte le persone nel complesso?</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Nessuna di queste</translation>
    </message>
    <message>
        <source>What does “{column}” ask?</source>
        <translation>Che cosa chiede «{column}»?</translation>
    </message>
    <message>
        <source>In “{column}”, which scores say that it was easy?</source>
        <translation>In «{column}», quali voti dicono che è stato facile?</translation>
    </message>
    <message>
        <source>High scores</source>
        <translation>Voti alti</translation>
    </message>
    <message>
        <source>Low scores</source>
        <translation>Voti bassi</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mese</numerusform>
            <numerusform>%n mesi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n periodo</numerusform>
            <numerusform>%n periodi</numerusform>
        </translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>un numero da {low} a {high}</translation>
    </message>
    <message>
        <source>a number of at least {low}</source>
        <translation>un numero non inferiore a {low}</translation>
    </message>
    <message>
        <source>a number of at most {high}</source>
        <translation>un numero non superiore a {high}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un numero</translation>
    </message>
    <message>
        <source>a whole number of at least {low}</source>
        <translation>un numero intero non inferiore a {low}</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>un numero intero da {low} a {high}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>a day, as {example}</source>
        <translation>un giorno, come {example}</translation>
    </message>
    <message>
        <source>the three letters of a currency, as {example}</source>
        <translation>le tre lettere di una valuta, come {example}</translation>
    </message>
    <message>
        <source>a name as it stands in the data</source>
        <translation>un nome così come compare nei dati</translation>
    </message>
    <message>
        <source>texts with a semicolon between them</source>
        <translation>testi separati da punto e virgola</translation>
    </message>
    <message>
        <source>texts with a semicolon between them, as {example}</source>
        <translation>testi separati da punto e virgola, come {example}</translation>
    </message>
    <message>
        <source>numbers by name, as {example}</source>
        <translation>numeri per nome, come {example}</translation>
    </message>
    <message>
        <source>one of: {words}</source>
        <translation>uno tra {words}</translation>
    </message>
    <message>
        <source>There is no kind of table “{name}”. Those nearest to it are: {near}.</source>
        <translation>Non c’è un tipo di tabella «{name}». I più simili sono: {near}.</translation>
    </message>
    <message>
        <source>“{file}” is no name of a workbook: let it end in {ending}.</source>
        <translation>«{file}» non è il nome di una cartella di lavoro: deve finire con {ending}.</translation>
    </message>
    <message>
        <source>The last change was not kept, because something went wrong in Polso ({kind}). Save a copy to keep it.</source>
        <translation>L’ultima modifica non è stata conservata, perché qualcosa in Polso non ha funzionato ({kind}). Salva una copia per conservarla.</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Da correggere</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Nothing in “{file}” can be trusted any more. Go back to a restore point, or import the exports again.</source>
        <translation>In «{file}» non c’è più nulla di affidabile. Torna a un punto di ripristino, o importa di nuovo i file esportati.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) corrected by hand: {cells}.</source>
        <translation>
            <numerusform>%n cella corretta a mano: {cells}.</numerusform>
            <numerusform>%n celle corrette a mano: {cells}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged cell(s) go over several rows: their text was read into each of these rows; a number counts only in the first one.</source>
        <translation>
            <numerusform>%n cella unita occupa più righe: il suo testo è stato letto in ognuna di queste righe; un numero conta solo nella prima.</numerusform>
            <numerusform>%n celle unite occupano più righe: il loro testo è stato letto in ognuna di queste righe; un numero conta solo nella prima.</numerusform>
        </translation>
    </message>
    <message>
        <source>Web pages with tables</source>
        <translation>Pagine web con tabelle</translation>
    </message>
    <message>
        <source>“{file}” is a web page inside and has no table. Export it once more, as .xlsx or .csv if you can choose.</source>
        <translation>«{file}» in realtà è una pagina web e non contiene nessuna tabella. Esportalo di nuovo, come .xlsx o .csv se puoi scegliere.</translation>
    </message>
    <message>
        <source>“{file}” has no table “{sheet}”. Its tables are: {sheets}.</source>
        <translation>«{file}» non ha una tabella «{sheet}». Le sue tabelle sono: {sheets}.</translation>
    </message>
    <message>
        <source>The tables of “{file}” have far more cells than a table should, and were not read. Export it as .csv.</source>
        <translation>Le tabelle di «{file}» hanno molte più celle di quante dovrebbe averne una tabella, e non sono state lette. Esportalo come .csv.</translation>
    </message>
    <message>
        <source>This file is a web page inside, whatever its name says; its tables were read.</source>
        <translation>Questo file in realtà è una pagina web, qualunque cosa dica il nome; le sue tabelle sono state lette.</translation>
    </message>
    <message>
        <source>Read as last time: the layout is the same, and your choices of then are applied.</source>
        <translation>Letto come l’ultima volta: il formato è lo stesso, e sono applicate le scelte che avevi fatto allora.</translation>
    </message>
    <message>
        <source>In {column}, what is {cell}?</source>
        <translation>In «{column}», come si legge {cell}?</translation>
    </message>
    <message>
        <source>{number} (total {total})</source>
        <translation>{number} (totale {total})</translation>
    </message>
    <message>
        <source>In {column}, what stands first in a date?</source>
        <translation>In «{column}», che cosa viene per primo in una data?</translation>
    </message>
    <message>
        <source>The day: {first} to {last}</source>
        <translation>Il giorno: {first} – {last}</translation>
    </message>
    <message>
        <source>The month: {first} to {last}</source>
        <translation>Il mese: {first} – {last}</translation>
    </message>
    <message>
        <source>Putting the report together</source>
        <translation>Preparazione del report</translation>
    </message>
    <message>
        <source>Writing {what}</source>
        <translation>Scrittura: {what}</translation>
    </message>
    <message>
        <source>“{file}” is a project and is read as it is: --kind, --map and --sheet are for files to import.</source>
        <translation>«{file}» è un progetto e viene letto così com’è: --kind, --map e --sheet servono per i file da importare.</translation>
    </message>
    <message>
        <source>Row {row} was taken for the header, though nothing tells it from the rows below. It may be data.</source>
        <translation>La riga {row} è stata presa per l’intestazione, anche se nulla la distingue dalle righe sotto. Potrebbe contenere dati.</translation>
    </message>
    <message>
        <source>Nothing says the currency of “{column}”, which comes to {total}. Which one is it?</source>
        <translation>Nulla indica la valuta di «{column}», il cui totale è {total}. Qual è?</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) stand side by side, with blank columns between them. Each is offered on its own.</source>
        <translation>
            <numerusform>%n tabella sta a fianco di un&apos;altra, con colonne vuote in mezzo. Ognuna è proposta a sé.</numerusform>
            <numerusform>%n tabelle stanno una a fianco dell&apos;altra, con colonne vuote in mezzo. Ognuna è proposta a sé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row has one cell more than the header, and the amounts were cut at their decimal comma: they were put together again in the column “{column}”.</source>
        <translation>Ogni riga ha una cella in più dell&apos;intestazione, e gli importi erano tagliati alla virgola dei decimali: sono stati rimessi insieme nella colonna «{column}».</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are about days in several months and count in the month of “{column}”. Export them by day, or by month.</source>
        <translation>
            <numerusform>%n riga riguarda giorni di più mesi e conta nel mese di «{column}». Esportala per giorno, o per mese.</numerusform>
            <numerusform>%n righe riguardano giorni di più mesi e contano nel mese di «{column}». Esportale per giorno, o per mese.</numerusform>
        </translation>
    </message>
</context>
</TS>
