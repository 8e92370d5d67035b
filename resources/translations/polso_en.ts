<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%n period(s) with a small sample.</source>
        <translation>
            <numerusform>%n period with a small sample.</numerusform>
            <numerusform>%n periods with a small sample.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split into %n group(s)</source>
        <translation>
            <numerusform>Split into %n group</numerusform>
            <numerusform>Split into %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Small sample: %n answer(s)</source>
        <translation>
            <numerusform>Small sample: %n answer</numerusform>
            <numerusform>Small sample: %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>The first %n row(s) of {count} are listed. A saved file has them all.</source>
        <translation>
            <numerusform>The first %n row of {count} are listed. A saved file has them all.</numerusform>
            <numerusform>The first %n rows of {count} are listed. A saved file has them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) to correct</source>
        <translation>
            <numerusform>%n cell to correct</numerusform>
            <numerusform>%n cells to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) understood</source>
        <translation>
            <numerusform>%n file understood</numerusform>
            <numerusform>%n files understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) not recognised.</source>
        <translation>
            <numerusform>%n sheet not recognised.</numerusform>
            <numerusform>%n sheets not recognised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read.</source>
        <translation>
            <numerusform>%n file cannot be read.</numerusform>
            <numerusform>%n files cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>Reading %n file</numerusform>
            <numerusform>Reading %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s)</source>
        <translation>
            <numerusform>Importing %n file</numerusform>
            <numerusform>Importing %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message numerus="yes">
        <source>import of %n table(s)</source>
        <translation>
            <numerusform>import of %n table</numerusform>
            <numerusform>import of %n tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>The highest of the last %n week(s).</source>
        <translation>
            <numerusform>The highest of the last %n week.</numerusform>
            <numerusform>The highest of the last %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lowest of the last %n week(s).</source>
        <translation>
            <numerusform>The lowest of the last %n week.</numerusform>
            <numerusform>The lowest of the last %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The highest of the last %n month(s).</source>
        <translation>
            <numerusform>The highest of the last %n month.</numerusform>
            <numerusform>The highest of the last %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lowest of the last %n month(s).</source>
        <translation>
            <numerusform>The lowest of the last %n month.</numerusform>
            <numerusform>The lowest of the last %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The highest of the last %n quarter(s).</source>
        <translation>
            <numerusform>The highest of the last %n quarter.</numerusform>
            <numerusform>The highest of the last %n quarters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lowest of the last %n quarter(s).</source>
        <translation>
            <numerusform>The lowest of the last %n quarter.</numerusform>
            <numerusform>The lowest of the last %n quarters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The highest of the last %n year(s).</source>
        <translation>
            <numerusform>The highest of the last %n year.</numerusform>
            <numerusform>The highest of the last %n years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lowest of the last %n year(s).</source>
        <translation>
            <numerusform>The lowest of the last %n year.</numerusform>
            <numerusform>The lowest of the last %n years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on the data</source>
        <translation>
            <numerusform>%n note on the data</numerusform>
            <numerusform>%n notes on the data</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message numerus="yes">
        <source>%n cell(s) left out of the figures. The file itself is unchanged.</source>
        <translation>
            <numerusform>%n cell left out of the figures. The file itself is unchanged.</numerusform>
            <numerusform>%n cells left out of the figures. The file itself is unchanged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message numerus="yes">
        <source>%n table(s) opened</source>
        <translation>
            <numerusform>%n table opened</numerusform>
            <numerusform>%n tables opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message numerus="yes">
        <source>%n cell(s) not understood</source>
        <translation>
            <numerusform>%n cell not understood</numerusform>
            <numerusform>%n cells not understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} blank</source>
        <translation>
            <numerusform>{count} blank</numerusform>
            <numerusform>{count} blank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} total(s)</source>
        <translation>
            <numerusform>{count} total</numerusform>
            <numerusform>{count} totals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rejected</source>
        <translation>
            <numerusform>{count} rejected</numerusform>
            <numerusform>{count} rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>{rows} row(s)</source>
        <translation>
            <numerusform>{rows} row</numerusform>
            <numerusform>{rows} rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreView</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message numerus="yes">
        <source>{count} row(s) of {file} counted.</source>
        <translation>
            <numerusform>{count} row of {file} counted.</numerusform>
            <numerusform>{count} rows of {file} counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) are listed.</source>
        <translation>
            <numerusform>The first %n row are listed.</numerusform>
            <numerusform>The first %n rows are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n changed by you</source>
        <translation>
            <numerusform>%n changed by you</numerusform>
            <numerusform>%n changed by you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message numerus="yes">
        <source>{count} row(s)</source>
        <translation>
            <numerusform>{count} row</numerusform>
            <numerusform>{count} rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message numerus="yes">
        <source>%n file(s), {rows} rows imported</source>
        <translation>
            <numerusform>%n file, {rows} rows imported</numerusform>
            <numerusform>%n files, {rows} rows imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message numerus="yes">
        <source>%n cell(s) not understood in {file}</source>
        <translation>
            <numerusform>%n cell not understood in {file}</numerusform>
            <numerusform>%n cells not understood in {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message numerus="yes">
        <source>Last %n week(s)</source>
        <translation>
            <numerusform>Last %n week</numerusform>
            <numerusform>Last %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n quarter(s)</source>
        <translation>
            <numerusform>Last %n quarter</numerusform>
            <numerusform>Last %n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n year(s)</source>
        <translation>
            <numerusform>Last %n year</numerusform>
            <numerusform>Last %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n month(s)</source>
        <translation>
            <numerusform>Last %n month</numerusform>
            <numerusform>Last %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kpi</name>
    <message numerus="yes">
        <source>“{file}” was not imported: of its %n record(s) some could not be accounted for. Please report this.</source>
        <translation>
            <numerusform>“{file}” was not imported: of its %n record some could not be accounted for. Please report this.</numerusform>
            <numerusform>“{file}” was not imported: of its %n records some could not be accounted for. Please report this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n row(s) of {file} in another currency than {currency}.</source>
        <translation>
            <numerusform>Left out: %n row of {file} in another currency than {currency}.</numerusform>
            <numerusform>Left out: %n rows of {file} in another currency than {currency}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Converted to {currency}: %n row(s) of {file} in {others}, at {rates}.</source>
        <translation>
            <numerusform>Converted to {currency}: %n row of {file} in {others}, at {rates}.</numerusform>
            <numerusform>Converted to {currency}: %n rows of {file} in {others}, at {rates}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In no part: %n row(s) with nothing in “{name}”.</source>
        <translation>
            <numerusform>In no part: %n row with nothing in “{name}”.</numerusform>
            <numerusform>In no part: %n rows with nothing in “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data go back to {first}; only the last %n period(s) are shown.</source>
        <translation>
            <numerusform>The data go back to {first}; only the last %n period are shown.</numerusform>
            <numerusform>The data go back to {first}; only the last %n periods are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>n/a: nobody left; at least {amount} over the %n month(s) seen</source>
        <translation>
            <numerusform>n/a: nobody left; at least {amount} over the %n month seen</numerusform>
            <numerusform>n/a: nobody left; at least {amount} over the %n months seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>n/a: %n customer(s) bought again so far; a prediction takes at least {fewest}.</source>
        <translation>
            <numerusform>n/a: %n customer bought again so far; a prediction takes at least {fewest}.</numerusform>
            <numerusform>n/a: %n customers bought again so far; a prediction takes at least {fewest}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n more row(s) with oddities of this kind.</source>
        <translation>
            <numerusform>There are %n more row with oddities of this kind.</numerusform>
            <numerusform>There are %n more rows with oddities of this kind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n table(s) one below the other; a new one begins with the header in row {rows}. Each is offered on its own.</source>
        <translation>
            <numerusform>There are %n table one below the other; a new one begins with the header in row {rows}. Each is offered on its own.</numerusform>
            <numerusform>There are %n tables one below the other; a new one begins with the header in row {rows}. Each is offered on its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header stands %n more time(s) among the rows; the rows below it are read as the same table.</source>
        <translation>
            <numerusform>The header stands %n more time among the rows; the rows below it are read as the same table.</numerusform>
            <numerusform>The header stands %n more times among the rows; the rows below it are read as the same table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header takes up %n row(s), whose texts were joined.</source>
        <translation>
            <numerusform>The header takes up %n row, whose texts were joined.</numerusform>
            <numerusform>The header takes up %n rows, whose texts were joined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) had no name, or the name of another one: called {names} here.</source>
        <translation>
            <numerusform>%n column had no name, or the name of another one: called {names} here.</numerusform>
            <numerusform>%n columns had no name, or the name of another one: called {names} here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{file}” took longer than %n second(s) to read, and was given up. Split it into smaller files.</source>
        <translation>
            <numerusform>“{file}” took longer than %n second to read, and was given up. Split it into smaller files.</numerusform>
            <numerusform>“{file}” took longer than %n seconds to read, and was given up. Split it into smaller files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a customer: counted as sales, but in no count of customers.</source>
        <translation>
            <numerusform>%n row without a customer: counted as sales, but in no count of customers.</numerusform>
            <numerusform>%n rows without a customer: counted as sales, but in no count of customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>small sample: %n answer(s)</source>
        <translation>
            <numerusform>small sample: %n answer</numerusform>
            <numerusform>small sample: %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The amounts are in several currencies, which are never added: the totals of this file are those in {kept}. %n row(s) are in {others}.</source>
        <translation>
            <numerusform>The amounts are in several currencies, which are never added: the totals of this file are those in {kept}. %n row are in {others}.</numerusform>
            <numerusform>The amounts are in several currencies, which are never added: the totals of this file are those in {kept}. %n rows are in {others}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not counted, being about a “{column}” that has one already.</source>
        <translation>
            <numerusform>%n row not counted, being about a “{column}” that has one already.</numerusform>
            <numerusform>%n rows not counted, being about a “{column}” that has one already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not counted, being totals or remarks: {rows}.</source>
        <translation>
            <numerusform>%n row not counted, being totals or remarks: {rows}.</numerusform>
            <numerusform>%n rows not counted, being totals or remarks: {rows}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A customer counts as lost %n day(s) after the last order; this follows from the days between the orders.</source>
        <translation>
            <numerusform>A customer counts as lost %n day after the last order; this follows from the days between the orders.</numerusform>
            <numerusform>A customer counts as lost %n days after the last order; this follows from the days between the orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled contract(s) with no end date: not counted at all.</source>
        <translation>
            <numerusform>%n cancelled contract with no end date: not counted at all.</numerusform>
            <numerusform>%n cancelled contracts with no end date: not counted at all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n row(s) of {count} are written.</source>
        <translation>
            <numerusform>Only the first %n row of {count} are written.</numerusform>
            <numerusform>Only the first %n rows of {count} are written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing says the scale of %n further question(s): judged by their answers, it is {low}–{high}.</source>
        <translation>
            <numerusform>Nothing says the scale of %n further question: judged by their answers, it is {low}–{high}.</numerusform>
            <numerusform>Nothing says the scale of %n further questions: judged by their answers, it is {low}–{high}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quartiles of the last %n complete period(s).</source>
        <translation>
            <numerusform>Quartiles of the last %n complete period.</numerusform>
            <numerusform>Quartiles of the last %n complete periods.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your own history cannot be the benchmark yet: it takes {least} complete periods in which the figure differs, and so far there are %n.</source>
        <translation>
            <numerusform>Your own history cannot be the benchmark yet: it takes {least} complete periods in which the figure differs, and so far there are %n.</numerusform>
            <numerusform>Your own history cannot be the benchmark yet: it takes {least} complete periods in which the figure differs, and so far there are %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Costs without a purpose that is known here: %n row(s), {amount} in all. They count neither for winning customers nor for keeping them.</source>
        <translation>
            <numerusform>Costs without a purpose that is known here: %n row, {amount} in all. They count neither for winning customers nor for keeping them.</numerusform>
            <numerusform>Costs without a purpose that is known here: %n rows, {amount} in all. They count neither for winning customers nor for keeping them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The day on which %n customer(s) left is not in the list; it follows from their first day and their months.</source>
        <translation>
            <numerusform>The day on which %n customer left is not in the list; it follows from their first day and their months.</numerusform>
            <numerusform>The day on which %n customers left is not in the list; it follows from their first day and their months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list has %n customer(s) more than once. Each row is counted as a customer.</source>
        <translation>
            <numerusform>The list has %n customer more than once. Each row is counted as a customer.</numerusform>
            <numerusform>The list has %n customers more than once. Each row is counted as a customer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Net Easy Score: %n answer(s) left out, because they are not on a scale of 7, on which alone it is defined. If they are, say so in the settings; the figures of every question stand under “Survey questions”.</source>
        <translation>
            <numerusform>Net Easy Score: %n answer left out, because they are not on a scale of 7, on which alone it is defined. If they are, say so in the settings; the figures of every question stand under “Survey questions”.</numerusform>
            <numerusform>Net Easy Score: %n answers left out, because they are not on a scale of 7, on which alone it is defined. If they are, say so in the settings; the figures of every question stand under “Survey questions”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %n feature(s) with fewer users.</source>
        <translation>
            <numerusform>Not shown: %n feature with fewer users.</numerusform>
            <numerusform>Not shown: %n features with fewer users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first {shown} of %n customer(s) are shown.</source>
        <translation>
            <numerusform>Only the first {shown} of %n customer are shown.</numerusform>
            <numerusform>Only the first {shown} of %n customers are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not counted for any customer&apos;s health: %n name(s) in surveys, requests and visits of nobody among the customers.</source>
        <translation>
            <numerusform>Not counted for any customer&apos;s health: %n name in surveys, requests and visits of nobody among the customers.</numerusform>
            <numerusform>Not counted for any customer&apos;s health: %n names in surveys, requests and visits of nobody among the customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n comment(s) in the period, themes are of all comments from {first} to {last}.</source>
        <translation>
            <numerusform>With %n comment in the period, themes are of all comments from {first} to {last}.</numerusform>
            <numerusform>With %n comments in the period, themes are of all comments from {first} to {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No word or phrase stands in at least %n comment(s).</source>
        <translation>
            <numerusform>No word or phrase stands in at least %n comment.</numerusform>
            <numerusform>No word or phrase stands in at least %n comments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over the next %n month(s), from {customers} customers, of whom {repeat} bought again. It is assumed that each customer buys at a steady pace of its own until it stops for good, and that what it spends each time does not depend on how often it buys. Margin: {margin}.</source>
        <translation>
            <numerusform>Over the next %n month, from {customers} customers, of whom {repeat} bought again. It is assumed that each customer buys at a steady pace of its own until it stops for good, and that what it spends each time does not depend on how often it buys. Margin: {margin}.</numerusform>
            <numerusform>Over the next %n months, from {customers} customers, of whom {repeat} bought again. It is assumed that each customer buys at a steady pace of its own until it stops for good, and that what it spends each time does not depend on how often it buys. Margin: {margin}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n period</numerusform>
            <numerusform>%n periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) corrected by hand: {cells}.</source>
        <translation>
            <numerusform>%n cell corrected by hand: {cells}.</numerusform>
            <numerusform>%n cells corrected by hand: {cells}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden sheet(s) of this workbook were left out: {sheets}. Unhide in Excel what you need.</source>
        <translation>
            <numerusform>%n hidden sheet of this workbook were left out: {sheets}. Unhide in Excel what you need.</numerusform>
            <numerusform>%n hidden sheets of this workbook were left out: {sheets}. Unhide in Excel what you need.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty sheet(s) in this workbook: {sheets}.</source>
        <translation>
            <numerusform>%n empty sheet in this workbook: {sheets}.</numerusform>
            <numerusform>%n empty sheets in this workbook: {sheets}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) at the right have a format, but neither a header nor any cell; left out.</source>
        <translation>
            <numerusform>%n column at the right have a format, but neither a header nor any cell; left out.</numerusform>
            <numerusform>%n columns at the right have a format, but neither a header nor any cell; left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) in this sheet: read like all others. Delete in Excel what is not to count.</source>
        <translation>
            <numerusform>%n hidden row in this sheet: read like all others. Delete in Excel what is not to count.</numerusform>
            <numerusform>%n hidden rows in this sheet: read like all others. Delete in Excel what is not to count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s) in this sheet: read like all others.</source>
        <translation>
            <numerusform>%n hidden column in this sheet: read like all others.</numerusform>
            <numerusform>%n hidden columns in this sheet: read like all others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged cell(s) go over several rows: their text was read into each of these rows; a number counts only in the first one.</source>
        <translation>
            <numerusform>%n merged cell go over several rows: their text was read into each of these rows; a number counts only in the first one.</numerusform>
            <numerusform>%n merged cells go over several rows: their text was read into each of these rows; a number counts only in the first one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) stand side by side, with blank columns between them. Each is offered on its own.</source>
        <translation>
            <numerusform>%n table stands beside another, with blank columns between them. Each is offered on its own.</numerusform>
            <numerusform>%n tables stand side by side, with blank columns between them. Each is offered on its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are about days in several months and count in the month of “{column}”. Export them by day, or by month.</source>
        <translation>
            <numerusform>%n row is about days in several months and counts in the month of “{column}”. Export it by day, or by month.</numerusform>
            <numerusform>%n rows are about days in several months and count in the month of “{column}”. Export them by day, or by month.</numerusform>
        </translation>
    </message>
</context>
</TS>
