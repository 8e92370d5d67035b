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
        <source>There are %n more row(s) with oddities of this kind.</source>
        <translation>
            <numerusform>There are %n more row with oddities of this kind.</numerusform>
            <numerusform>There are %n more rows with oddities of this kind.</numerusform>
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
</context>
</TS>
