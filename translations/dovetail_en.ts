<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>dovetail::ui::CanvasEdits</name>
    <message numerus="yes">
        <source>Move %n Variable(s)</source>
        <translation>
            <numerusform>Move %n Variable</numerusform>
            <numerusform>Move %n Variables</numerusform>
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
</TS>
