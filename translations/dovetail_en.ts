<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>DerivedIssues</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) without a column in the data: %1.</source>
        <translation>
            <numerusform>%n variable without a column in the data: %1.</numerusform>
            <numerusform>%n variables without a column in the data: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n latent variable(s) with a column in the data: %1.</source>
        <translation>
            <numerusform>%n latent variable with a column in the data: %1.</numerusform>
            <numerusform>%n latent variables with a column in the data: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) whose column never changes: %1.</source>
        <translation>
            <numerusform>%n variable whose column never changes: %1.</numerusform>
            <numerusform>%n variables whose column never changes: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) whose column has another text in every row: %1.</source>
        <translation>
            <numerusform>%n variable whose column has another text in every row: %1.</numerusform>
            <numerusform>%n variables whose column has another text in every row: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) connected to nothing: %1.</source>
        <translation>
            <numerusform>%n variable connected to nothing: %1.</numerusform>
            <numerusform>%n variables connected to nothing: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n treatments: %1.</source>
        <translation>
            <numerusform>There is %n treatment: %1.</numerusform>
            <numerusform>There are %n treatments: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n outcomes: %1.</source>
        <translation>
            <numerusform>There is %n outcome: %1.</numerusform>
            <numerusform>There are %n outcomes: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The question needs %n variable(s) that have no column in the data: %1.</source>
        <translation>
            <numerusform>The question needs %n variable that has no column in the data: %1.</numerusform>
            <numerusform>The question needs %n variables that have no column in the data: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of the data without a variable: %1.</source>
        <translation>
            <numerusform>%n column of the data without a variable: %1.</numerusform>
            <numerusform>%n columns of the data without a variable: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>data</name>
    <message numerus="yes">
        <source>Line %1 has %n cells where %2 are expected; the rest is missing.</source>
        <comment>Line %1 has %n cell where %2 are expected; the rest is missing.</comment>
        <translation>
            <numerusform>Line %1 has %n cell where %2 are expected; the rest is missing.</numerusform>
            <numerusform>Line %1 has %n cells where %2 are expected; the rest is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <comment>%n cell</comment>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <comment>%n column</comment>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines beginning with “%1” left out as comments.</source>
        <comment>%n line beginning with “%1” left out as comments.</comment>
        <translation>
            <numerusform>%n line beginning with “%1” left out as comments.</numerusform>
            <numerusform>%n lines beginning with “%1” left out as comments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line %1 has %n cells; those beyond %2 were left out.</source>
        <comment>Line %1 has %n cell; those beyond %2 were left out.</comment>
        <translation>
            <numerusform>Line %1 has %n cell; those beyond %2 were left out.</numerusform>
            <numerusform>Line %1 has %n cells; those beyond %2 were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column “%1” would become %n columns of 0 and 1.</source>
        <comment>Column “%1” would become %n column of 0 and 1.</comment>
        <translation>
            <numerusform>Column “%1” would become %n column of 0 and 1.</numerusform>
            <numerusform>Column “%1” would become %n columns of 0 and 1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The function “%2” at character %1 does not take %n values.</source>
        <comment>The function “%2” at character %1 does not take %n value.</comment>
        <translation>
            <numerusform>The function “%2” at character %1 does not take %n value.</numerusform>
            <numerusform>The function “%2” at character %1 does not take %n values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of “%1” have no logarithm: they are not above zero.</source>
        <comment>%n row of “%1” has no logarithm: it is not above zero.</comment>
        <translation>
            <numerusform>%n row of “%1” has no logarithm: it is not above zero.</numerusform>
            <numerusform>%n rows of “%1” have no logarithm: they are not above zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %1 into %n groups of equal width as %2</source>
        <comment>Cut %1 into %n group of equal width as %2</comment>
        <translation>
            <numerusform>Cut %1 into %n group of equal width as %2</numerusform>
            <numerusform>Cut %1 into %n groups of equal width as %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %1 into %n groups of equal width</source>
        <comment>Cut %1 into %n group of equal width</comment>
        <translation>
            <numerusform>Cut %1 into %n group of equal width</numerusform>
            <numerusform>Cut %1 into %n groups of equal width</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %1 into %n groups of equally many rows as %2</source>
        <comment>Cut %1 into %n group of equally many rows as %2</comment>
        <translation>
            <numerusform>Cut %1 into %n group of equally many rows as %2</numerusform>
            <numerusform>Cut %1 into %n groups of equally many rows as %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %1 into %n groups of equally many rows</source>
        <comment>Cut %1 into %n group of equally many rows</comment>
        <translation>
            <numerusform>Cut %1 into %n group of equally many rows</numerusform>
            <numerusform>Cut %1 into %n groups of equally many rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells of column “%1” hold binary data; they are missing.</source>
        <comment>%n cell of column “%1” holds binary data; it is missing.</comment>
        <translation>
            <numerusform>%n cell of column “%1” holds binary data; it is missing.</numerusform>
            <numerusform>%n cells of column “%1” hold binary data; they are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers of column “%1” are infinite; they are missing.</source>
        <comment>%n number of column “%1” is infinite; it is missing.</comment>
        <translation>
            <numerusform>%n number of column “%1” is infinite; it is missing.</numerusform>
            <numerusform>%n numbers of column “%1” are infinite; they are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers of column “%1” have more than 15 digits; they were rounded.</source>
        <comment>%n number of column “%1” has more than 15 digits; it was rounded.</comment>
        <translation>
            <numerusform>%n number of column “%1” has more than 15 digits; it was rounded.</numerusform>
            <numerusform>%n numbers of column “%1” have more than 15 digits; they were rounded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts of column “%1” are not UTF-8; they were read as Latin-1.</source>
        <comment>%n text of column “%1” is not UTF-8; it was read as Latin-1.</comment>
        <translation>
            <numerusform>%n text of column “%1” is not UTF-8; it was read as Latin-1.</numerusform>
            <numerusform>%n texts of column “%1” are not UTF-8; they were read as Latin-1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells of the column of dates “%1” are not in the years 1 to 9999; they are missing.</source>
        <comment>%n cell of the column of dates “%1” is not in the years 1 to 9999; it is missing.</comment>
        <translation>
            <numerusform>%n cell of the column of dates “%1” is not in the years 1 to 9999; it is missing.</numerusform>
            <numerusform>%n cells of the column of dates “%1” are not in the years 1 to 9999; they are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>derivation</name>
    <message numerus="yes">
        <source>Unobserved common causes divide what is left into %n districts, which are asked about one by one.</source>
        <comment>Unobserved common causes divide what is left into %n districts, which are asked about one by one.</comment>
        <translation>
            <numerusform>Unobserved common causes divide what is left into %n districts, which are asked about one by one.</numerusform>
            <numerusform>Unobserved common causes divide what is left into %n districts, which are asked about one by one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dovetail::ui::CanvasEdits</name>
    <message numerus="yes">
        <source>Move %n Variable(s)</source>
        <translation>
            <numerusform>Move %n Variable</numerusform>
            <numerusform>Move %n Variables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Item(s)</source>
        <translation>
            <numerusform>Move %n Item</numerusform>
            <numerusform>Move %n Items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n Item(s)</source>
        <translation>
            <numerusform>Paste %n Item</numerusform>
            <numerusform>Paste %n Items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n Item(s)</source>
        <translation>
            <numerusform>Duplicate %n Item</numerusform>
            <numerusform>Duplicate %n Items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n Item(s)</source>
        <translation>
            <numerusform>Cut %n Item</numerusform>
            <numerusform>Cut %n Items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dovetail::ui::DataGrid</name>
    <message numerus="yes">
        <source>%n cells copied.</source>
        <translation>
            <numerusform>%n cell copied.</numerusform>
            <numerusform>%n cells copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dovetail::ui::DatabaseSettings</name>
    <message numerus="yes">
        <source>%1 (view, %n column(s))</source>
        <translation>
            <numerusform>%1 (view, %n column)</numerusform>
            <numerusform>%1 (view, %n columns)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n column(s))</source>
        <translation>
            <numerusform>%1 (%n column)</numerusform>
            <numerusform>%1 (%n columns)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dovetail::ui::Document</name>
    <message numerus="yes">
        <source>Delete %n Item(s)</source>
        <translation>
            <numerusform>Delete %n Item</numerusform>
            <numerusform>Delete %n Items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Variable(s)</source>
        <translation>
            <numerusform>Move %n Variable</numerusform>
            <numerusform>Move %n Variables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dovetail::ui::EffectPanel</name>
    <message numerus="yes">
        <source>%n row(s) with missing cells were left out.</source>
        <translation>
            <numerusform>%n row with missing cells were left out.</numerusform>
            <numerusform>%n rows with missing cells were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>95 %, percentiles of %n bootstrap sample(s)</source>
        <translation>
            <numerusform>95 %, percentiles of %n bootstrap sample</numerusform>
            <numerusform>95 %, percentiles of %n bootstrap samples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dovetail::ui::GraphView</name>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) selected</source>
        <translation>
            <numerusform>%n variable selected</numerusform>
            <numerusform>%n variables selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dovetail::ui::HistoryPanel</name>
    <message numerus="yes">
        <source>%n step(s) after what is saved.</source>
        <translation>
            <numerusform>%n step after what is saved.</numerusform>
            <numerusform>%n steps after what is saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) before what is saved.</source>
        <translation>
            <numerusform>%n step before what is saved.</numerusform>
            <numerusform>%n steps before what is saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dovetail::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%1 rows, %2 rows/s, %n second(s) left</source>
        <translation>
            <numerusform>%1 rows, %2 rows/s, %n second left</numerusform>
            <numerusform>%1 rows, %2 rows/s, %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dovetail::ui::IssueCounter</name>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dovetail::ui::IssuesModel</name>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1, %n time</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dovetail::ui::JobRow</name>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>about %n s left</numerusform>
            <numerusform>about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dovetail::ui::MainWindow</name>
    <message numerus="yes">
        <source>Add %n Column(s) to the Canvas</source>
        <translation>
            <numerusform>Add %n Column to the Canvas</numerusform>
            <numerusform>Add %n Columns to the Canvas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dovetail::ui::Modes</name>
    <message numerus="yes">
        <source>This graph has %n edge(s), too many to look at.</source>
        <translation>
            <numerusform>This graph has %n edge, too many to look at.</numerusform>
            <numerusform>This graph has %n edges, too many to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dovetail::ui::QuestionPanel</name>
    <message numerus="yes">
        <source>%n minimal adjustment set(s)</source>
        <translation>
            <numerusform>%n minimal adjustment set</numerusform>
            <numerusform>%n minimal adjustment sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n minimal adjustment sets; there are more</source>
        <translation>
            <numerusform>The first %n minimal adjustment sets; there are more</numerusform>
            <numerusform>The first %n minimal adjustment sets; there are more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dovetail::ui::RecoveryBar</name>
    <message numerus="yes">
        <source>The program ended without saving. %n document(s) can be restored:</source>
        <translation>
            <numerusform>The program ended without saving. %n document can be restored:</numerusform>
            <numerusform>The program ended without saving. %n documents can be restored:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dovetail::ui::TrainingPanel</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready to train on %n variable(s).</source>
        <translation>
            <numerusform>Ready to train on %n variable.</numerusform>
            <numerusform>Ready to train on %n variables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with missing cells were left out.</source>
        <translation>
            <numerusform>%n row with missing cells were left out.</numerusform>
            <numerusform>%n rows with missing cells were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>estimate</name>
    <message numerus="yes">
        <source>%n of the adjustment columns are combinations of the others and add nothing.</source>
        <comment>%n of the adjustment columns is a combination of the others and adds nothing.</comment>
        <translation>
            <numerusform>%n of the adjustment columns is a combination of the others and adds nothing.</numerusform>
            <numerusform>%n of the adjustment columns are combinations of the others and add nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>identify</name>
    <message numerus="yes">
        <source>More than %n smallest possible sets exist; the list is cut.</source>
        <comment>More than %n smallest possible sets exist; the list is cut.</comment>
        <translation>
            <numerusform>More than %n smallest possible sets exist; the list is cut.</numerusform>
            <numerusform>More than %n smallest possible sets exist; the list is cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets do so without a superfluous member.</source>
        <comment>%n set does so without a superfluous member.</comment>
        <translation>
            <numerusform>%n set does so without a superfluous member.</numerusform>
            <numerusform>%n sets do so without a superfluous member.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>independence</name>
    <message numerus="yes">
        <source>%n of %1 tested independences fail in the data.</source>
        <comment>%n of %1 tested independences fails in the data.</comment>
        <translation>
            <numerusform>%n of %1 tested independences fails in the data.</numerusform>
            <numerusform>%n of %1 tested independences fail in the data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be tested.</source>
        <comment>%n could not be tested.</comment>
        <translation>
            <numerusform>%n could not be tested.</numerusform>
            <numerusform>%n could not be tested.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complete rows are too few for so many levels.</source>
        <comment>%n complete row is too few for so many levels.</comment>
        <translation>
            <numerusform>%n complete row is too few for so many levels.</numerusform>
            <numerusform>%n complete rows are too few for so many levels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the given columns say nothing beyond the others and were left out.</source>
        <comment>%n of the given columns says nothing beyond the others and was left out.</comment>
        <translation>
            <numerusform>%n of the given columns says nothing beyond the others and was left out.</numerusform>
            <numerusform>%n of the given columns say nothing beyond the others and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complete rows are too few for this test.</source>
        <comment>%n complete row is too few for this test.</comment>
        <translation>
            <numerusform>%n complete row is too few for this test.</numerusform>
            <numerusform>%n complete rows are too few for this test.</numerusform>
        </translation>
    </message>
</context>
</TS>
