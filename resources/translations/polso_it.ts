<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Polso</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusinessView</name>
    <message>
        <source>data to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polso has no figure for this section yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This figure needs {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Copy to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No benchmark for this metric and length of period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade A, primary study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade B, study as quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade C, rule of thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark: {bands}. Source: {source}; {grade}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{band} {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{band} from {edge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{band} up to {edge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shaded: 95 % interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed, with a ring: a period that is not complete yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) with a small sample.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data to {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: no value in these periods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} in {first}: {latest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} from {first} to {last}: latest {latest}, lowest {lowest} in {lowest_in}, highest {highest} in {highest_in}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Split into %n group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value in these periods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Small sample: %n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header in row {row}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Further question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as “{column}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Polso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your files are unchanged and you can go on. If it happens again, copy the details and send them to whoever looks after Polso: they say where in the program it happened and hold nothing of your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplainPanel</name>
    <message>
        <source>How this is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>grade A: a study of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade B: a study quoted by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade C: a rule of thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above {edge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {edge}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} file(s) understood</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a file to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is imported yet. Check what Polso made of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is imported yet. Check what Polso made of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) not recognised.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Known layout: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening the sample business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart copied to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the customers of a small business are doing: who stays, who leaves, what they are worth and what they cost.

Polso reads the files you open and never writes to them. Nothing leaves this computer.

Icons: Lucide (ISC licence). Typeface: Inter (SIL Open Font Licence).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>import of %n table(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>This period is not over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small sample.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetricTab</name>
    <message>
        <source>Last values of {metric}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values of {metric}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>against {period}, and the benchmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metric} rose from {before} to {now} in {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metric} fell from {before} to {now} in {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the benchmark: {now}, as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the benchmark: {now}, was {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is outside the noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The highest of the last %n week(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lowest of the last %n week(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The highest of the last %n month(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lowest of the last %n month(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The highest of the last %n quarter(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lowest of the last %n quarter(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The highest of the last %n year(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lowest of the last %n year(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moved beyond the ordinary in the last whole period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>This row is not imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>First rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Not understood in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) left out of the figures. The file itself is unchanged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The first {shown} are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickOpen</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Show ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total of {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) not understood</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} blank</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} total(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rejected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files you open will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Take {file} off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionRail</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be imported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Kind of table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polso does not recognise this sheet. Choose what it is, or untick it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No header</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message numerus="yes">
        <source>%n file(s), {rows} rows imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Imported files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells that were not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this file out of the figures; the file itself is not touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) not understood in {file}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: all understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel or CSV, just as your shop or till exports it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a sample business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pottery workshop with three years to look around in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also drop files or folders anywhere in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How your customers are doing, from the files you already have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are only read, never changed, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>{metric} (no data yet)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter {field}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All the time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within the noise of {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} on {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %: {low} … {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kpi</name>
    <message>
        <source>{file}: cannot be written ({why}). Choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample business is missing from this copy of Polso. Install Polso again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that Polso did not foresee ({kind}). Your files are unchanged. Details: {log}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no metric “{name}”. Those nearest to it are: {near}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Without one, use the commands compute, inspect or chart; --help says how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has no ending that says what to write. Use one of: {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no metric “{metric}”. Those that the data give are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no metric “{metric}”, and the data give none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{metric}” cannot be computed from these files: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{metric}” has no value in any period of these files: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: there is no folder “{folder}”. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be saved in “{folder}”: the folder may only be read, or the file is open in another program. Close it there, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be saved in “{folder}”: the disk is full. Make room on it, or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be saved in “{folder}”: a folder has that name. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be saved in “{folder}”: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file in the folder “{folder}” that Polso can open. It opens Excel and CSV files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be opened. Check that it is still there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of {kind} needs “{field}”, and no column says it. Choose it under the header of the right column, or choose another kind of table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not on the scale {low}–{high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{file}” was not imported: of its %n record(s) some could not be accounted for. Please report this.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in another currency than the rest ({currency})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The amounts are in several currencies, which cannot be added: {kept} is counted. Left out: %n row(s) in {others}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no column of amounts: {quantity} times {unit_price} was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a period such as 2026-05, Q3 2026 or 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a customer: counted as sales, but in no count of customers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grows by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shrinks slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shrinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps nearly all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loses some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loses much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may under-invest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loses money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excellent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more fans than critics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more critics than fans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unhappy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solved at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>often a second contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too often a second contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a habit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now and then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the average shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the average shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seldom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule of thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule of thumb for requests by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “{name}”. Did you mean: {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” does not fit the setting “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no variant of {metric}. There are: {variants}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n row(s) of {file} in another currency than {currency}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the data is in {currency}. There are: {currencies}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: the last day in the data is {last}. The days from then until {as_of} count as having none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table has a column “{name}” to choose by. There are: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{name}” holds no “{value}”. There are: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the largest parts of “{name}” are shown. Left out: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In no part: %n row(s) with nothing in “{name}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Counting the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing the metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The data go back to {first}; only the last %n period(s) are shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The totals are by week, of which no longer periods can be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The totals are by month and cannot be divided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The totals are by quarter and cannot be divided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The totals are by year and cannot be divided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs {what}. {totals}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What costs are for when their table does not say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers won back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-off revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers who bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly recurring revenue at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly recurring revenue from new customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly recurring revenue gained from customers who grew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly recurring revenue lost from customers who shrank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly recurring revenue of customers who left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly recurring revenue of customers who came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly recurring revenue at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of keeping customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials that became paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promoters (9–10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passives (7–8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detractors (0–6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfied answers (CSAT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to the satisfaction question (CSAT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores at or above the cut-off (CSS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to the satisfaction score (CSS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that it was easy (CES)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to the effort question (CES)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the effort scores (CES)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that it was very easy (Net Easy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that it was hard (Net Easy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to the Net Easy question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours to resolution, added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours to resolution, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours to resolution, nine in ten within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests resolved at the first contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds in sessions, added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds in a session, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily active users, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly active users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days without an order after which a customer is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between two contracts of a customer that still make a renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest score of the satisfaction question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest positive satisfaction score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest score of the effort question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort question: which scores say that it was easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net Easy question: which scores say that it was easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest score of the satisfaction with support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has no rows under its header. Export it again with some data in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not recognised: Polso looks for columns of orders, subscriptions, customers, surveys, tickets, costs, traffic, sessions, events or totals per period, and found {columns}. If it is one of these, say which with --kind and which column is what with --map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was taken for a table of {kind}, which needs {field}, and none of its columns says it ({columns}). Say which one it is with --map {name}=COLUMN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the rows of “{file}” could be used. The first trouble: row {row}, {column}: {value} is {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has no rows but totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>n/a: nobody left; at least {amount} over the %n month(s) seen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>margin 100 %: this is turnover; set your margin to see what is left of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers at the start, months added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers lost, months added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers at the end, months added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly recurring revenue, months added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue, months added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders, months added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers lost in a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months that a customer stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue per customer and month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average revenue per customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one customer pays in a month, on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers and what they pay (subscriptions, orders or figures)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recurring revenue for each customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revenue for each customer who bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one customer who bought in the period spent in it, on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revenue for each active customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue of the period for each active customer, whether or not they bought: the mean of the customers at the start and at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer acquisition cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you spent on marketing and sales for each customer you won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marketing or sales costs (a costs table) and new customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs and new customers of the same period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer effort score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the customers who answered, the share that found it easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers to “Was it easy?” (a surveys table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share that found it easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the scores that customers gave to how easy it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer churn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Churn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the customers you had at the start, the share that left by the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers at the start and customers lost (subscriptions, orders or figures)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the customers at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the customers at the start and the new ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases per customer and month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer lifetime value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a customer brings over the whole time with you, at the prices and the churn of the last months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what customers pay and how many leave (subscriptions, orders or figures)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recurring revenue × margin × months of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revenue per active customer × margin × months of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a customer brings over the whole time with you. A month&apos;s revenue is counted for each active customer, bought or not: per buyer, those who do not buy each month would seem worth more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purchase value × purchases per month × months of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a customer buys over the whole time with you: how much at once, and how often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net revenue per customer to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a customer has brought up to now, refunds taken off, on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months that customer value looks back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLV / CAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a customer is worth over time, for each unit of money spent to win one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what customers pay and how many leave, and marketing or sales costs (a costs table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value for each unit of cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the visits, the share that ended in a sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visits or leads, and conversions (a traffic table or figures)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the people who asked or signed up, the share that bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer retention cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you spent on keeping customers, for each one who stayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retention costs (a costs table) and the customers who stayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for each customer who stayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for each customer at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you spent on keeping customers, for each customer at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer satisfaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the customers who answered, the share that is satisfied (4 or 5 of 5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers to a CSAT question (a surveys table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the top of the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer satisfaction score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the scores from 1 to 10, the share that is 6 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores from 1 to 10 (a surveys table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 or more of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily to monthly active users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAU / MAU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the people who used the product in the month, the share there on an average day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visits with their user and day (a sessions table or figures)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean day for the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expansion revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much more a month the customers you had already pay by the end of the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contracts with their prices (subscriptions or figures)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from contracts that grew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recurring revenue with one-off sales added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the active customers pay in a month, with the one-off sales of the period added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First contact resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the requests solved, the share for which the customer did not have to ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests with the number of messages from the customer (a tickets table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the requests solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial to paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial → paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the trials that began in the period, the share that has paid since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trials with their beginning (subscriptions, a traffic table or figures)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the trials begun in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross revenue retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GRR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the recurring revenue you had at the start, the share that is left when nobody&apos;s rise is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recurring revenue and what was lost of it (subscriptions or figures)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gross: rises not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly recurring revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the contracts running at the end of the period bring in each month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contracts with their prices, or sales (subscriptions, orders or figures)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active customers × revenue of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What customers bought, per month of the period: those who bought × what each spent on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net Easy Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many more customers found it easy than found it hard, of each 100 who answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers from 1 to 7 to “How easy was it?” (a surveys table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–2 less 5–7, 1 is easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net Promoter Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each 100 who answered, how many more would recommend you (9 or 10 of 10) than would not (6 or less).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers from 0 to 10 to “Would you recommend us?” (a surveys table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9–10 less 0–6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net revenue retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NRR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each 100 the customers paid at the start, how much the same customers pay at the end. Above 100 %, revenue grows without a single new customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recurring revenue and how it changed (subscriptions or figures)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net of what customers pay more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit per customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a customer brings over time, less what it cost to win.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value less cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value ÷ cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a customer brings over time, for each unit of money it cost to win.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it took to solve a request, on average, of those solved in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests with the time they came in and were solved (a tickets table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of the requests solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the customers you had at the start, the share that is still there at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers at the start and those of them who stayed (subscriptions, orders or figures)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each customer looked at at both ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from totals: those at the end less the new ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue churn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the recurring revenue you had at the start, the share that customers who left or pay less took away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recurring revenue at the start and what was lost of it (subscriptions or figures)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gross: all that was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the recurring revenue you had at the start, the share that was lost and not made up for by customers who pay more or came back. Below zero, more was won than lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only of customers who left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the recurring revenue you had at the start, the share of the customers who left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a visit lasts, on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visits with their length (a sessions table or figures)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of all visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates in {column} can be read in two ways: with the day first they run from {day_first_from} to {day_first_to}, with the month first from {month_first_from} to {month_first_to}. {chosen} is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} holds dates as Excel&apos;s day numbers; they were turned into dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a length of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers in {column} can be read in two ways: {cell} as {grouped} (total {grouped_total}) or as {decimal} (total {decimal_total}). {chosen} is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} mixes two ways of writing numbers ({comma} and {point}); each cell was read as it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not one of the words known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a length of time such as month, year or 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not there. It may have been moved or renamed: look for it and open it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a folder. Open the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” may not be read by you. Copy it to a folder of your own and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be read from its drive ({reason}). Copy it to this computer and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is only the mark that Excel leaves while a workbook is open. Open “{workbook}” instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is empty (0 bytes). Export it once more from your program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be read safely: of its {records} rows only {found} were found again. Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %n more row(s) with oddities of this kind.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” needs more memory than reading a file may take. Split it into several files, or leave out columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be read ({reason}). Open it in Excel, save it as a new workbook, and open that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a picture, not a table. Choose the .xlsx or .csv file that your program exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a document, not a table. Export the figures as .xlsx or .csv from the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a web page inside, as some programs export. Open it in Excel and save it as a workbook (.xlsx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a packed archive, not a table. Unpack it and open the files inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a packed file without a workbook in it. Open the .xlsx or .csv file itself, or export it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is damaged or not complete. Export or copy it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a database, not a table. Export the table as .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is protected by a password. Open it in Excel, save it without the password, and open that copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text with delimiters (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{encoding}” is not the name of an encoding. Usual ones are utf-8 and cp1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is neither a workbook nor a table in text form, whatever its name says. Open it in the program it comes from and save it as .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is empty: there are no rows in it. Export it once more from your program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks (Excel, OpenDocument)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sheets with data in “{file}” are hidden. Open it in Excel, unhide the sheet you need, and save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has no data: all its sheets are empty. Choose another file, or export it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has no sheet “{sheet}”. Its sheets are: {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “{sheet}” of “{file}” is empty. Choose another sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell shows an error of Excel instead of a value. Correct it in the workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of this formula is not in the file. Open the file once in Excel and save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has no row {row} to take the headers from: choose a row from 1 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” unpacks to far more than a workbook should, and was not opened. Save it once more in Excel, or as .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has parts that no workbook has (DOCTYPE), and was not opened. Save it once more in Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “{sheet}” of “{file}” has something as far away as cell {cell}. Delete the rows and columns that are not a part of the table, save, and open it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “{file}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be read: it needs too much memory, or it is damaged. Delete what lies far outside of the table, save it as a new workbook or as .csv, and open that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{file}” took longer than %n second(s) to read, and was given up. Split it into smaller files.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This row has {cells} cells where {columns} were expected; the missing ones were left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has {cells} cells where {columns} were expected; the others were kept in added columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has characters that no text has (NUL); they were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark in this row is not closed; it was read as a part of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark in this row stands inside a text; the row was read as it seems meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}” is no kind of table. The kinds are: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” is no field of a table of {kind}. Its fields are: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has no column “{column}”. Its columns are: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column says the day: all rows count in {month}, which stands above the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is per month already, so {interval} does not divide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data are whole until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months as a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals per period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurring or one-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price per term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount per term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely to recommend (NPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort (CES)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease (Net Easy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction from 1 to 10 (CSS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to first answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages from the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction with the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials that paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to divide by: {what} is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of {left} and {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the smaller of {left} and {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known for this period: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
