<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy"><context><name>camre::HomePage</name><message><source>Home</source><translation>Hafan</translation></message><message><source>a</source><comment>c</comment><translation type="unfinished"/></message></context></TS>
