<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- English is the language of the source. Only what should differ from it stands here. -->
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Error</name>
    <message>
        <source>this place</source>
        <translation>this place</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message numerus="yes">
        <source>late – %n day(s)</source>
        <translation>
            <numerusform>late – %n day</numerusform>
            <numerusform>late – %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
