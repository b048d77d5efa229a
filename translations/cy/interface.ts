<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- The window's words in Welsh. Draft: no fluent speaker has checked them yet (docs/translating.md). -->
<TS version="2.1" language="cy_GB" sourcelanguage="en">
<context>
    <name>BreachPaper</name>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Y ffeil</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Pwy sy'n gyfrifol</translation>
    </message>
    <message>
        <source>Was it locked?</source>
        <translation>A oedd wedi'i chloi?</translation>
    </message>
    <message>
        <source>Yes: encrypted with a passphrase (SQLCipher 4, AES-256). Without the passphrase nothing in it can be read.</source>
        <translation>Oedd: wedi'i hamgryptio â chyfrinymadrodd (SQLCipher 4, AES-256). Heb y cyfrinymadrodd ni ellir darllen dim ynddi.</translation>
    </message>
    <message>
        <source>No: whoever has the file can read it.</source>
        <translation>Nac oedd: gall pwy bynnag sydd â'r ffeil ei darllen.</translation>
    </message>
    <message>
        <source>People in it</source>
        <translation>Pobl ynddi</translation>
    </message>
    <message>
        <source>Complete forms</source>
        <translation>Ffurflenni cyflawn</translation>
    </message>
    <message>
        <source>Forms not finished</source>
        <translation>Ffurflenni heb eu gorffen</translation>
    </message>
    <message>
        <source>People who stopped taking part</source>
        <translation>Pobl a roddodd y gorau i gymryd rhan</translation>
    </message>
    <message>
        <source>From the first form to the last</source>
        <translation>O'r ffurflen gyntaf i'r olaf</translation>
    </message>
    <message>
        <source>What kinds of data</source>
        <translation>Pa fathau o ddata</translation>
    </message>
    <message>
        <source>Under which name</source>
        <translation>O dan ba enw</translation>
    </message>
    <message>
        <source>A code for each person. No name, address, date of birth, telephone number or immigration status is in the file. Whoever knows whose code it is can link the two.</source>
        <translation>Cod ar gyfer pob person. Nid oes enw, cyfeiriad, dyddiad geni, rhif ffôn na statws mewnfudo yn y ffeil. Gall pwy bynnag sy'n gwybod cod pwy ydyw gysylltu'r ddau.</translation>
    </message>
    <message>
        <source>Answers to questions about</source>
        <translation>Atebion i gwestiynau am</translation>
    </message>
    <message>
        <source>Special category data</source>
        <translation>Data categori arbennig</translation>
    </message>
    <message>
        <source>Yes: how people feel, and their health.</source>
        <translation>Oes: sut mae pobl yn teimlo, a'u hiechyd.</translation>
    </message>
    <message>
        <source>None is asked.</source>
        <translation>Ni ofynnir am ddim.</translation>
    </message>
    <message>
        <source>Background, in broad bands</source>
        <translation>Cefndir, mewn bandiau eang</translation>
    </message>
    <message>
        <source>Own words that people left</source>
        <translation>Geiriau eu hunain a adawodd pobl</translation>
    </message>
    <message>
        <source>Languages of the people</source>
        <translation>Ieithoedd y bobl</translation>
    </message>
    <message>
        <source>To write by hand</source>
        <translation>I'w ysgrifennu â llaw</translation>
    </message>
    <message>
        <source>What happened, and when</source>
        <translation>Beth ddigwyddodd, a phryd</translation>
    </message>
    <message>
        <source>When you noticed it</source>
        <translation>Pryd y sylwoch arno</translation>
    </message>
    <message>
        <source>Who may have the file, and the passphrase</source>
        <translation>Pwy allai fod â'r ffeil, a'r cyfrinymadrodd</translation>
    </message>
    <message>
        <source>What it may mean for the people</source>
        <translation>Beth all olygu i'r bobl</translation>
    </message>
    <message>
        <source>What you have done, and will do</source>
        <translation>Beth rydych wedi'i wneud, a beth a wnewch</translation>
    </message>
    <message>
        <source>Who reports it, and how to reach them</source>
        <translation>Pwy sy'n rhoi gwybod amdano, a sut i'w gyrraedd</translation>
    </message>
    <message>
        <source>Sheet for a data breach</source>
        <translation>Dalen ar gyfer tor diogelwch data</translation>
    </message>
    <message>
        <source>As the file stood on %1. Where people may be at risk, the ICO is told within 72 hours of noticing.</source>
        <translation>Fel yr oedd y ffeil ar %1. Lle gall pobl fod mewn perygl, rhoddir gwybod i'r ICO o fewn 72 awr i sylwi.</translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message>
        <source>%1, of %2, to be deleted by %3</source>
        <translation>%1, o %2, i'w ddileu erbyn %3</translation>
    </message>
    <message>
        <source>Backups, wherever they were put:</source>
        <translation>Copïau wrth gefn, ble bynnag y'u rhoddwyd:</translation>
    </message>
    <message>
        <source>Restoring one of them erases the person again.</source>
        <translation>Mae adfer un ohonynt yn dileu'r person eto.</translation>
    </message>
    <message>
        <source>That is not the number. Nothing was erased.</source>
        <translation>Nid dyna'r nifer. Ni ddilëwyd dim.</translation>
    </message>
    <message>
        <source>That is not the same code. Nothing was erased.</source>
        <translation>Nid yr un cod yw hwnnw. Ni ddilëwyd dim.</translation>
    </message>
    <message>
        <source>Every form, unfinished form, agreement and own word of these people, and their codes. People: %1</source>
        <translation>Pob ffurflen, pob ffurflen nad yw wedi'i gorffen, pob cytundeb a phob gair eu hunain gan y bobl hyn, a'u codau. Pobl: %1</translation>
    </message>
    <message>
        <source>Complete forms: %1. Every agreement and all own words go with them, and the code.</source>
        <translation>Ffurflenni cyflawn: %1. Mae pob cytundeb a holl eiriau'r person ei hun yn mynd gyda nhw, a'r cod.</translation>
    </message>
    <message>
        <source>The form that is not finished goes too.</source>
        <translation>Mae'r ffurflen nad yw wedi'i gorffen yn mynd hefyd.</translation>
    </message>
    <message>
        <source>%1, of %2, to be deleted on %3</source>
        <translation>%1, o %2, i'w ddileu ar %3</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1, o %2</translation>
    </message>
    <message>
        <source>Copies that lie elsewhere, on a stick or a server, still hold the answers as well until they are deleted.</source>
        <translation>Mae copïau sydd mewn mannau eraill, ar gofbin neu weinydd, yn dal yr atebion hefyd nes iddynt gael eu dileu.</translation>
    </message>
    <message>
        <source>Beside this file there is none.</source>
        <translation>Wrth ymyl y ffeil hon nid oes un.</translation>
    </message>
    <message>
        <source>Beside this file:</source>
        <translation>Wrth ymyl y ffeil hon:</translation>
    </message>
    <message>
        <source>Delete those that you do not need.</source>
        <translation>Dilëwch y rhai nad oes eu hangen arnoch.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Wedi dileu</translation>
    </message>
    <message>
        <source>Erase these people for good: %1</source>
        <translation>Dileu'r bobl hyn am byth: %1</translation>
    </message>
    <message>
        <source>Erase one person</source>
        <translation>Dileu un person</translation>
    </message>
    <message>
        <source>Erased. People: %1</source>
        <translation>Wedi dileu. Pobl: %1</translation>
    </message>
    <message>
        <source>1 person erased</source>
        <translation>Dilëwyd 1 person</translation>
    </message>
    <message>
        <source>Nothing of them is left in this file. Summaries already released do not change.</source>
        <translation>Nid oes dim ohonynt ar ôl yn y ffeil hon. Nid yw crynodebau a ryddhawyd eisoes yn newid.</translation>
    </message>
    <message>
        <source>Summaries already released do not change.</source>
        <translation>Nid yw crynodebau a ryddhawyd eisoes yn newid.</translation>
    </message>
    <message>
        <source>Being erased</source>
        <translation>Wrthi'n dileu</translation>
    </message>
    <message>
        <source>The whole file is written anew, so that nothing is left behind. Please leave the window open.</source>
        <translation>Mae'r ffeil gyfan yn cael ei hysgrifennu o'r newydd, fel nad oes dim yn cael ei adael ar ôl. Gadewch y ffenestr ar agor, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>Copies that still hold the answers</source>
        <translation>Copïau sy'n dal yr atebion o hyd</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Cadw popeth</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Dileu am byth</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Beth sy'n mynd</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Beth sy'n aros</translation>
    </message>
    <message>
        <source>Code %1.</source>
        <translation>Cod %1.</translation>
    </message>
    <message>
        <source>A line that says how many were erased, with the day: %1.</source>
        <translation>Llinell sy'n dweud faint a ddilëwyd, gyda'r diwrnod: %1.</translation>
    </message>
    <message>
        <source>A line that says “1 person erased”, with the day: %1.</source>
        <translation>Llinell sy'n dweud “dilëwyd 1 person”, gyda'r diwrnod: %1.</translation>
    </message>
    <message>
        <source>And marks that nobody can turn back into a code. Summaries already released do not change.</source>
        <translation>A marciau na all neb eu troi'n ôl yn god. Nid yw crynodebau a ryddhawyd eisoes yn newid.</translation>
    </message>
    <message>
        <source>How many people are erased? Type the number</source>
        <translation>Faint o bobl sy'n cael eu dileu? Teipiwch y nifer</translation>
    </message>
    <message>
        <source>Type the code again</source>
        <translation>Teipiwch y cod eto</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>a backup was made</source>
        <translation>gwnaed copi wrth gefn</translation>
    </message>
    <message>
        <source>a backup was deleted</source>
        <translation>dilëwyd copi wrth gefn</translation>
    </message>
    <message>
        <source>how long backups are kept was changed</source>
        <translation>newidiwyd am ba hyd y cedwir copïau wrth gefn</translation>
    </message>
    <message>
        <source>a backup was restored</source>
        <translation>adferwyd copi wrth gefn</translation>
    </message>
    <message>
        <source>the passphrase was changed</source>
        <translation>newidiwyd y cyfrinymadrodd</translation>
    </message>
    <message>
        <source>what could be read of a damaged file was saved</source>
        <translation>cadwyd yr hyn y gellid ei ddarllen o ffeil wedi'i niweidio</translation>
    </message>
    <message>
        <source>file made</source>
        <translation>gwnaed y ffeil</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>agorwyd</translation>
    </message>
    <message>
        <source>the file was brought up to date; a copy of the old one was kept</source>
        <translation>diweddarwyd y ffeil; cadwyd copi o'r hen un</translation>
    </message>
    <message>
        <source>the service's form or its promises were changed</source>
        <translation>newidiwyd ffurflen y gwasanaeth neu ei addewidion</translation>
    </message>
    <message>
        <source>the service's form or its promises were changed (version %1)</source>
        <translation>newidiwyd ffurflen y gwasanaeth neu ei addewidion (fersiwn %1)</translation>
    </message>
    <message>
        <source>%1 forms added</source>
        <translation>ffurflenni a ychwanegwyd: %1</translation>
    </message>
    <message>
        <source>a form was corrected</source>
        <translation>cywirwyd ffurflen</translation>
    </message>
    <message>
        <source>an unfinished form was erased</source>
        <translation>dilëwyd ffurflen nad oedd wedi'i gorffen</translation>
    </message>
    <message>
        <source>a person stopped taking part</source>
        <translation>rhoddodd person y gorau i gymryd rhan</translation>
    </message>
    <message>
        <source>a person takes part again</source>
        <translation>mae person yn cymryd rhan eto</translation>
    </message>
    <message>
        <source>1 person erased</source>
        <translation>dilëwyd 1 person</translation>
    </message>
    <message>
        <source>%1 people erased</source>
        <translation>pobl a ddilëwyd: %1</translation>
    </message>
    <message>
        <source>%1 people erased again after a backup was restored</source>
        <translation>pobl a ddilëwyd eto ar ôl adfer copi wrth gefn: %1</translation>
    </message>
    <message>
        <source>a person is kept longer, for a reason</source>
        <translation>cedwir person yn hirach, am reswm</translation>
    </message>
    <message>
        <source>a request was noted</source>
        <translation>nodwyd cais</translation>
    </message>
    <message>
        <source>a request was answered</source>
        <translation>atebwyd cais</translation>
    </message>
    <message>
        <source>a request was opened again</source>
        <translation>agorwyd cais eto</translation>
    </message>
    <message>
        <source>a period was released</source>
        <translation>rhyddhawyd cyfnod</translation>
    </message>
    <message>
        <source>a released summary was exported</source>
        <translation>allforiwyd crynodeb a ryddhawyd</translation>
    </message>
    <message>
        <source>a release was withdrawn</source>
        <translation>tynnwyd crynodeb yn ôl</translation>
    </message>
    <message>
        <source>caseworker</source>
        <translation>gweithiwr achos</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>cydgysylltydd</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>cyfieithydd</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>llinell orchymyn</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>What was done to this file</source>
        <translation>Beth a wnaed i'r ffeil hon</translation>
    </message>
    <message>
        <source>Newest first, at most 200 lines here. It says what was done, when, and in which role, and never about whom. It is kept as long as the file.</source>
        <translation>Y diweddaraf yn gyntaf, dim mwy na 200 o linellau yma. Mae'n dweud beth a wnaed, pryd, ac ym mha rôl, a byth am bwy. Fe'i cedwir cyhyd â'r ffeil.</translation>
    </message>
</context>
<context>
    <name>FormPaper</name>
    <message>
        <source>Sides: %1. Size of the text: %2 pt.</source>
        <translation>Ochrau: %1. Maint y testun: %2 pt.</translation>
    </message>
    <message>
        <source>Two languages are too much for two sides: print the form in one language, and a companion in yours.</source>
        <translation>Mae dwy iaith yn ormod i ddwy ochr: argraffwch y ffurflen mewn un iaith, a thaflen i gyd-fynd yn eich iaith chi.</translation>
    </message>
    <message>
        <source>Questions too many for two sides: %1.</source>
        <translation>Cwestiynau dros ben i ddwy ochr: %1.</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Iaith y ffurflen</translation>
    </message>
    <message>
        <source>As large as two sides allow</source>
        <translation>Mor fawr ag y mae dwy ochr yn ei ganiatáu</translation>
    </message>
    <message>
        <source>14 pt</source>
        <translation>14 pt</translation>
    </message>
    <message>
        <source>12 pt</source>
        <translation>12 pt</translation>
    </message>
    <message>
        <source>Large print, 18 pt</source>
        <translation>Print bras, 18 pt</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Maint y testun</translation>
    </message>
    <message>
        <source>A first form</source>
        <translation>Ffurflen gyntaf</translation>
    </message>
    <message>
        <source>A later form</source>
        <translation>Ffurflen ddiweddarach</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ar gyfer</translation>
    </message>
    <message>
        <source>The form</source>
        <translation>Y ffurflen</translation>
    </message>
    <message>
        <source>The form in two languages</source>
        <translation>Y ffurflen mewn dwy iaith</translation>
    </message>
    <message>
        <source>A companion in your language, to read along</source>
        <translation>Taflen i gyd-fynd yn eich iaith chi, i'w darllen yr un pryd</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Taflen</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>Ffurflen bapur</translation>
    </message>
    <message>
        <source>No language has every text of this form yet. Nothing can be printed. Add what is missing under Languages.</source>
        <translation>Nid oes gan unrhyw iaith bob testun yn y ffurflen hon eto. Ni ellir argraffu dim. Ychwanegwch yr hyn sydd ar goll o dan Ieithoedd.</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>Nothing is stored yet. Say how the agreement was given, then press the answer again.</source>
        <translation>Nid oes dim wedi'i gadw eto. Dywedwch sut y rhoddwyd y cytundeb, ac yna pwyswch yr ateb eto.</translation>
    </message>
    <message>
        <source>One thing is missing</source>
        <translation>Mae un peth ar goll</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Cytundeb</translation>
    </message>
    <message>
        <source>They do not understand yet: stop here</source>
        <translation>Nid yw'n deall eto: stopio yma</translation>
    </message>
    <message>
        <source>The checks come first</source>
        <translation>Y gwiriadau sy'n dod gyntaf</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Make the checks one after another and tick what is true, then press the answer again. Where the young person does not understand yet, explain once more in other words, or stop here.</source>
        <translation>Nid oes dim wedi'i gadw eto. Gwnewch y gwiriadau un ar ôl y llall a thiciwch yr hyn sy'n wir, ac yna pwyswch yr ateb eto. Os nad yw'r person ifanc yn deall eto, esboniwch unwaith eto mewn geiriau eraill, neu stopiwch yma.</translation>
    </message>
    <message>
        <source>They are younger: stop here</source>
        <translation>Mae'n iau: stopio yma</translation>
    </message>
    <message>
        <source>This form is for people of %1 or over</source>
        <translation>Mae'r ffurflen hon i bobl %1 oed neu'n hŷn</translation>
    </message>
    <message>
        <source>Nothing is stored yet. If the person is %1 or over, tick the line for the worker, then press the answer again. If they are younger, stop here.</source>
        <translation>Nid oes dim wedi'i gadw eto. Os yw'r person yn %1 oed neu'n hŷn, ticiwch y llinell i'r gweithiwr, ac yna pwyswch yr ateb eto. Os yw'n iau, stopiwch yma.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
</context>
<context>
    <name>AgreementPaper</name>
    <message>
        <source>Agreement</source>
        <translation>Cytundeb</translation>
    </message>
</context>
<context>
    <name>AnswersPaper</name>
    <message>
        <source>Answers</source>
        <translation>Atebion</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Camre files (*.camre)</source>
        <translation>Ffeiliau Camre (*.camre)</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Agor ffeil</translation>
    </message>
    <message>
        <source>Where to keep the file</source>
        <translation>Ble i gadw'r ffeil</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Dewis ffolder</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Cadw fel PDF</translation>
    </message>
    <message>
        <source>Packs (*.zip *.json)</source>
        <translation>Pecynnau (*.zip *.json)</translation>
    </message>
    <message>
        <source>Choose packs</source>
        <translation>Dewis pecynnau</translation>
    </message>
    <message>
        <source>Languages and texts (*.zip *.csv *.xlf *.xliff)</source>
        <translation>Ieithoedd a thestunau (*.zip *.csv *.xlf *.xliff)</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Derbyn</translation>
    </message>
    <message>
        <source>Sound (*.ogg *.oga *.opus)</source>
        <translation>Sain (*.ogg *.oga *.opus)</translation>
    </message>
    <message>
        <source>Choose a sound file</source>
        <translation>Dewis ffeil sain</translation>
    </message>
    <message>
        <source>Save the texts</source>
        <translation>Cadw'r testunau</translation>
    </message>
    <message>
        <source>Take in a form</source>
        <translation>Derbyn ffurflen</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Cadw'r ffurflen</translation>
    </message>
    <message>
        <source>Forms (*.service.json)</source>
        <translation>Ffurflenni (*.service.json)</translation>
    </message>
</context>
<context>
    <name>BackgroundPage</name>
    <message>
        <source>About the person</source>
        <translation>Am y person</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Parhau</translation>
    </message>
</context>
<context>
    <name>BreakPage</name>
    <message>
        <source>A break</source>
        <translation>Seibiant</translation>
    </message>
    <message>
        <source>Erase the answers of this form?</source>
        <translation>Dileu atebion y ffurflen hon?</translation>
    </message>
    <message>
        <source>Every answer given in this form goes for good. Earlier forms stay.</source>
        <translation>Bydd pob ateb yn y ffurflen hon yn mynd am byth. Bydd ffurflenni cynharach yn aros.</translation>
    </message>
    <message>
        <source>Erase the answers</source>
        <translation>Dileu'r atebion</translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translation>Cadw'r atebion</translation>
    </message>
</context>
<context>
    <name>CannotStartPage</name>
    <message>
        <source>Who is responsible for the answers</source>
        <translation>Pwy sy'n gyfrifol am yr atebion</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Sut i gysylltu â nhw</translation>
    </message>
    <message>
        <source>What the answers are for</source>
        <translation>Beth yw pwrpas yr atebion</translation>
    </message>
    <message>
        <source>The lawful basis</source>
        <translation>Y sail gyfreithiol</translation>
    </message>
    <message>
        <source>The condition for questions about health (Article 9)</source>
        <translation>Yr amod ar gyfer cwestiynau am iechyd (Erthygl 9)</translation>
    </message>
    <message>
        <source>Who sees the answers</source>
        <translation>Pwy sy'n gweld yr atebion</translation>
    </message>
    <message>
        <source>How to complain</source>
        <translation>Sut i gwyno</translation>
    </message>
    <message>
        <source>How long the answers are kept</source>
        <translation>Am ba hyd y cedwir yr atebion</translation>
    </message>
    <message>
        <source>No form can be started yet</source>
        <translation>Ni ellir dechrau ffurflen eto</translation>
    </message>
    <message>
        <source>Back to home</source>
        <translation>Yn ôl i'r hafan</translation>
    </message>
    <message>
        <source>This file can only be read here. Nothing was changed. Close it on the other computer, then open it again.</source>
        <translation>Dim ond darllen y ffeil hon sy'n bosibl yma. Ni newidiwyd dim. Caewch hi ar y cyfrifiadur arall, ac yna ei hagor eto.</translation>
    </message>
    <message>
        <source>People have a right to know who keeps their answers and why. These entries of the service are still empty:</source>
        <translation>Mae gan bobl hawl i wybod pwy sy'n cadw eu hatebion a pham. Mae'r cofnodion hyn gan y gwasanaeth yn dal yn wag:</translation>
    </message>
    <message>
        <source>Fill them in now</source>
        <translation>Llenwi'r rhain nawr</translation>
    </message>
    <message>
        <source>It takes a few minutes and is done once. Until then you can practise with sample people.</source>
        <translation>Mae'n cymryd ychydig funudau, a dim ond unwaith. Tan hynny gallwch ymarfer gyda phobl enghreifftiol.</translation>
    </message>
    <message>
        <source>Children: how to reach the safeguarding lead</source>
        <translation>Plant: sut i gysylltu â'r arweinydd diogelu</translation>
    </message>
    <message>
        <source>Children: the day on which the data protection impact assessment (DPIA) was done</source>
        <translation>Plant: y diwrnod y cwblhawyd yr asesiad effaith diogelu data</translation>
    </message>
    <message>
        <source>Children: who gives agreement</source>
        <translation>Plant: pwy sy'n rhoi cytundeb</translation>
    </message>
</context>
<context>
    <name>ChangeChart</name>
    <message>
        <source>How people moved</source>
        <translation>Sut y symudodd pobl</translation>
    </message>
    <message>
        <source>moved back</source>
        <translation>wedi symud yn ôl</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>tua'r un fath</translation>
    </message>
    <message>
        <source>moved forward</source>
        <translation>wedi symud ymlaen</translation>
    </message>
    <message>
        <source>fewer than 10 people</source>
        <translation>llai na 10 o bobl</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check these answers together</source>
        <translation>Gwiriwch yr atebion hyn gyda'ch gilydd</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>Cadw'r atebion hyn</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <translation>Stopio a dileu</translation>
    </message>
    <message>
        <source>Erase the answers of this form?</source>
        <translation>Dileu atebion y ffurflen hon?</translation>
    </message>
    <message>
        <source>Every answer given in this form goes for good. Earlier forms stay.</source>
        <translation>Bydd pob ateb yn y ffurflen hon yn mynd am byth. Bydd ffurflenni cynharach yn aros.</translation>
    </message>
    <message>
        <source>Erase the answers</source>
        <translation>Dileu'r atebion</translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translation>Cadw'r atebion</translation>
    </message>
    <message>
        <source>Look at these answers together</source>
        <translation>Edrych ar yr atebion hyn gyda'ch gilydd</translation>
    </message>
    <message>
        <source>Leave them as they were</source>
        <translation>Eu gadael fel yr oeddent</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Leave the answers as they were?</source>
        <translation>Gadael yr atebion fel yr oeddent?</translation>
    </message>
    <message>
        <source>What was changed just now is not kept. The file still has the answers from before.</source>
        <translation>Nid yw'r hyn a newidiwyd nawr wedi'i gadw. Mae'r atebion blaenorol yn y ffeil o hyd.</translation>
    </message>
    <message>
        <source>Go on putting right</source>
        <translation>Dal ati i gywiro</translation>
    </message>
</context>
<context>
    <name>CodeCardPage</name>
    <message>
        <source>The person's code</source>
        <translation>Cod y person</translation>
    </message>
    <message>
        <source>Write the code on a card for the person. Camre keeps no list of whose code it is: without the code nobody can find these answers again.</source>
        <translation>Ysgrifennwch y cod ar gerdyn i'r person. Nid yw Camre yn cadw rhestr o bwy biau'r cod: heb y cod ni all neb ddod o hyd i'r atebion hyn eto.</translation>
    </message>
    <message>
        <source>Card given</source>
        <translation>Rhoddwyd y cerdyn</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Dim ei eisiau</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>Argraffu'r cerdyn</translation>
    </message>
    <message>
        <source>Print the card, or write the code on one. Camre keeps no list of whose code it is: without the code nobody can find these answers again.</source>
        <translation>Argraffwch y cerdyn, neu ysgrifennwch y cod ar un. Nid yw Camre yn cadw rhestr o bwy biau'r cod: heb y cod ni all neb ddod o hyd i'r atebion hyn eto.</translation>
    </message>
</context>
<context>
    <name>CodeCardPaper</name>
    <message>
        <source>Code card</source>
        <translation>Cerdyn cod</translation>
    </message>
    <message>
        <source>Cut along the dashed line, then fold along the dotted one.</source>
        <translation>Torrwch ar hyd y llinell doredig, yna plygwch ar hyd yr un ddotiog.</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>A code has seven signs: some are missing.</source>
        <translation>Mae saith nod mewn cod: mae rhai ar goll.</translation>
    </message>
    <message>
        <source>A code has seven signs: these are more.</source>
        <translation>Mae saith nod mewn cod: mae mwy na hynny yma.</translation>
    </message>
    <message>
        <source>Codes are made of digits and the letters A to Z without I, L, O and U: one of these signs is never in a code.</source>
        <translation>Mae codau wedi'u gwneud o rifau a'r llythrennau A i Z heb I, L, O ac U: nid yw un o'r nodau hyn byth mewn cod.</translation>
    </message>
    <message>
        <source>Look again: the last sign is a check, so one letter may be wrong, or two may have changed places.</source>
        <translation>Edrychwch eto: mae'r nod olaf yn gwirio'r lleill, felly gall un llythyren fod yn anghywir, neu gall dwy fod wedi newid lle.</translation>
    </message>
    <message>
        <source>It is written as codes are, so it may belong to another file or another service. Look again at the card.</source>
        <translation>Mae wedi'i ysgrifennu fel y mae codau, felly gall berthyn i ffeil arall neu wasanaeth arall. Edrychwch eto ar y cerdyn.</translation>
    </message>
    <message>
        <source>Write the code from the card, seven signs such as 7K4M-2Q9.</source>
        <translation>Ysgrifennwch y cod o'r cerdyn, saith nod fel 7K4M-2Q9.</translation>
    </message>
    <message>
        <source>No one with code %1.</source>
        <translation>Nid oes neb â'r cod %1.</translation>
    </message>
</context>
<context>
    <name>ConversationDesk</name>
    <message>
        <source>The last answer could not be saved: the disk is full. All answers before it are saved. Free some space, then press Try again. This page stays open.</source>
        <translation>Ni ellid cadw'r ateb olaf: mae'r ddisg yn llawn. Mae pob ateb o'i flaen wedi'i gadw. Gwnewch le ar y ddisg, ac yna pwyswch Rhowch gynnig arall arni. Bydd y dudalen hon yn aros ar agor.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atebion</translation>
    </message>
    <message>
        <source>The journey so far</source>
        <translation>Y daith hyd yma</translation>
    </message>
    <message>
        <source>The answers were put right. The ones from before are gone.</source>
        <translation>Cywirwyd yr atebion. Mae'r rhai blaenorol wedi mynd.</translation>
    </message>
    <message>
        <source>Answers that are not saved yet: %1.</source>
        <translation>Atebion sydd heb eu cadw eto: %1.</translation>
    </message>
    <message>
        <source>The disk is full. Everything before them is saved. Free some space, then press Try again. This page stays open.</source>
        <translation>Mae'r ddisg yn llawn. Mae popeth o'u blaen wedi'i gadw. Gwnewch le ar y ddisg, ac yna pwyswch Rhowch gynnig arall arni. Bydd y dudalen hon yn aros ar agor.</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Ffurflen ddilynol</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>started, not finished</source>
        <translation>wedi dechrau, heb orffen</translation>
    </message>
    <message>
        <source>due</source>
        <translation>i'w wneud</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>wedi ceisio cysylltu</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Parhau</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set ▾</source>
        <translation>Gosod ▾</translation>
    </message>
    <message>
        <source>Set ▾: %1</source>
        <translation>Gosod ▾: %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Wedi'i gynllunio</translation>
    </message>
    <message>
        <source>Tried, try again</source>
        <translation>Wedi ceisio cysylltu, i'w wneud eto</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Wedi symud i ffwrdd</translation>
    </message>
    <message>
        <source>Does not want more</source>
        <translation>Ddim am gael rhagor</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>wedi'i gynllunio</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>wedi symud i ffwrdd</translation>
    </message>
    <message>
        <source>does not want more</source>
        <translation>ddim am gael rhagor</translation>
    </message>
    <message numerus="yes">
        <source>late – %n day(s)</source>
        <translation>
            <numerusform>hwyr – %n diwrnod</numerusform>
            <numerusform>hwyr – %n diwrnod</numerusform>
            <numerusform>hwyr – %n ddiwrnod</numerusform>
            <numerusform>hwyr – %n diwrnod</numerusform>
            <numerusform>hwyr – %n diwrnod</numerusform>
            <numerusform>hwyr – %n diwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up %1, %2, %3, %4</source>
        <translation>Ffurflen ddilynol %1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>DueListPaper</name>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Ffurflenni dilynol</translation>
    </message>
    <message>
        <source>As it stood on %1. Codes and days only.</source>
        <translation>Fel yr oedd ar %1. Codau a dyddiau yn unig.</translation>
    </message>
    <message>
        <source>Keep this list apart from any list of names, and shred it when it is done.</source>
        <translation>Cadwch y rhestr hon ar wahân i unrhyw restr o enwau, a'i rhwygo pan fydd wedi'i gorffen.</translation>
    </message>
    <message>
        <source>No follow-ups are due.</source>
        <translation>Nid oes ffurflenni dilynol i'w gwneud.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The place of the backup %1 went away while it was written. A part of it, or all, may lie there in a file with .new- in its name. Your records are as they were. Put the medium back, delete that file, then make the backup again.</source>
        <translation>Diflannodd lle'r copi wrth gefn %1 wrth iddo gael ei ysgrifennu. Gall rhan ohono, neu'r cyfan, fod yno mewn ffeil â .new- yn ei henw. Mae'ch cofnodion fel yr oeddent. Rhowch y cyfrwng yn ôl, dilëwch y ffeil honno, yna gwnewch y copi wrth gefn eto.</translation>
    </message>
    <message>
        <source>The backup at %1 could not be read back whole, so it was taken away again. Your records are as they were. Try another disk or another folder.</source>
        <translation>Ni ellid darllen y copi wrth gefn yn %1 yn ôl yn gyfan, felly tynnwyd ef oddi yno. Mae'ch cofnodion fel yr oeddent. Rhowch gynnig ar ddisg arall neu ffolder arall.</translation>
    </message>
    <message>
        <source>%1 is a backup of other records than these. Nothing has changed. Choose a backup of this file, or restore it to a new place.</source>
        <translation>Copi wrth gefn o gofnodion eraill yw %1. Does dim wedi newid. Dewiswch gopi wrth gefn o'r ffeil hon, neu ei adfer i le newydd.</translation>
    </message>
    <message>
        <source>A passphrase needs at least %2 letters. Nothing was made or changed. A few words, picked by chance, are easy to remember and long enough.</source>
        <translation>Mae angen o leiaf %2 llythyren mewn cyfrinymadrodd. Ni wnaed na newidiwyd dim. Mae ychydig eiriau, wedi'u dewis ar hap, yn hawdd eu cofio ac yn ddigon hir.</translation>
    </message>
    <message>
        <source>this place</source>
        <translation>y lle hwn</translation>
    </message>
    <message>
        <source>There is no file at %1. Nothing has changed. Check the name and the folder.</source>
        <translation>Nid oes ffeil yn %1. Does dim wedi newid. Gwiriwch yr enw a'r ffolder.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Nothing has changed. Check that you may open it.</source>
        <translation>Ni ellir darllen y ffeil %1. Does dim wedi newid. Gwiriwch fod gennych hawl i'w hagor.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. What was there before is kept. Choose another folder, or ask whoever looks after this computer.</source>
        <translation>Ni ellir ysgrifennu'r ffeil %1. Cedwir yr hyn oedd yno o'r blaen. Dewiswch ffolder arall, neu gofynnwch i bwy bynnag sy'n gofalu am y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>There is already a file at %1. It was not changed. Choose another name.</source>
        <translation>Mae ffeil eisoes yn %1. Ni chafodd ei newid. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MB, the most that is read here. Nothing has changed. Check that it is the right file.</source>
        <translation>Mae'r ffeil %1 yn fwy na %2 MB, y mwyaf a ddarllenir yma. Does dim wedi newid. Gwiriwch mai hon yw'r ffeil gywir.</translation>
    </message>
    <message>
        <source>There is no folder %1. Nothing was written. Make the folder first, or choose another.</source>
        <translation>Nid oes ffolder %1. Nid ysgrifennwyd dim. Gwnewch y ffolder yn gyntaf, neu dewiswch un arall.</translation>
    </message>
    <message>
        <source>The folder %1 already holds other files. Nothing was written. Choose an empty folder or a new name.</source>
        <translation>Mae ffeiliau eraill eisoes yn y ffolder %1. Nid ysgrifennwyd dim. Dewiswch ffolder wag neu enw newydd.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 could not be saved. Everything saved before is kept. Free some space, then try again.</source>
        <translation>Mae'r ddisg yn llawn, felly ni ellid cadw %1. Mae popeth a gadwyd o'r blaen yn ddiogel. Gwnewch le, ac yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 is not a Camre file, whatever it is called. It was not changed. Choose another file.</source>
        <translation>Nid ffeil Camre yw %1, beth bynnag yw ei henw. Ni chafodd ei newid. Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>This file was made by a newer Camre (file version %2). It was not changed. Ask for a newer version of the program.</source>
        <translation>Gwnaed y ffeil hon gan fersiwn mwy newydd o Camre (fersiwn ffeil %2). Ni chafodd ei newid. Gofynnwch am fersiwn mwy newydd o'r rhaglen.</translation>
    </message>
    <message>
        <source>Part of the file %1 cannot be read. It was not changed. Open a backup, and keep this file aside.</source>
        <translation>Ni ellir darllen rhan o'r ffeil %1. Ni chafodd ei newid. Agorwch gopi wrth gefn, a chadwch y ffeil hon o'r neilltu.</translation>
    </message>
    <message>
        <source>The file %1 has been cut short, perhaps while it was copied. It was not changed. Copy it again, or open a backup.</source>
        <translation>Mae'r ffeil %1 wedi'i thorri'n fyr, efallai wrth ei chopïo. Ni chafodd ei newid. Copïwch hi eto, neu agorwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Nothing has changed. Check capitals and try again. If you are sure of it, the first page of the file may be damaged, or this may not be a Camre file: try another copy of it.</source>
        <translation>Nid yw'r cyfrinymadrodd hwn yn agor y ffeil. Does dim wedi newid. Gwiriwch y priflythrennau a rhowch gynnig arall arni. Os ydych yn siŵr ohono, gall tudalen gyntaf y ffeil fod wedi'i difrodi, neu efallai nad ffeil Camre yw hon: rhowch gynnig ar gopi arall ohoni.</translation>
    </message>
    <message>
        <source>This file is locked and no passphrase was given. Nothing has changed. Type it when asked, or name a file that holds it.</source>
        <translation>Mae'r ffeil hon wedi'i chloi ac ni roddwyd cyfrinymadrodd. Does dim wedi newid. Teipiwch ef pan ofynnir, neu enwch ffeil sy'n ei ddal.</translation>
    </message>
    <message>
        <source>This copy of Camre was built without locking, so it cannot open a locked file. The file was not changed. Use a copy built with locking.</source>
        <translation>Adeiladwyd y copi hwn o Camre heb gloi, felly ni all agor ffeil wedi'i chloi. Ni newidiwyd y ffeil. Defnyddiwch gopi a adeiladwyd gyda chloi.</translation>
    </message>
    <message>
        <source>Someone has the file %1 open. You can look, but not change. Close it there, then open it again.</source>
        <translation>Mae rhywun wedi agor y ffeil %1. Gallwch edrych, ond nid newid. Caewch hi yno, ac yna ei hagor eto.</translation>
    </message>
    <message>
        <source>The file %1 can be read but not changed here. Nothing was saved. Copy it to a folder where you may write.</source>
        <translation>Gellir darllen y ffeil %1 ond nid ei newid yma. Ni chadwyd dim. Copïwch hi i ffolder lle cewch ysgrifennu.</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written (%2). Everything saved before is kept. Check the disk, then try again.</source>
        <translation>Ni ellid darllen nac ysgrifennu'r ffeil %1 (%2). Mae popeth a gadwyd o'r blaen yn ddiogel. Gwiriwch y ddisg, ac yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The text at %1 is not UTF-8. Nothing was taken from it. Save the file as UTF-8 and try again.</source>
        <translation>Nid UTF-8 yw'r testun yn %1. Ni chymerwyd dim ohono. Cadwch y ffeil fel UTF-8 a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The text at %1 is not well-formed JSON (%2). Nothing was taken from it. Mend it there and try again.</source>
        <translation>Nid yw'r testun yn %1 yn JSON cywir (%2). Ni chymerwyd dim ohono. Trwsiwch ef yno a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The name at %1 stands there twice. Nothing was taken from it. Keep one of the two.</source>
        <translation>Mae'r enw yn %1 yno ddwywaith. Ni chymerwyd dim ohono. Cadwch un o'r ddau.</translation>
    </message>
    <message>
        <source>The name at %1 is not one that Camre knows. Nothing was taken from it. Check the spelling, or take it out.</source>
        <translation>Nid yw'r enw yn %1 yn un y mae Camre yn ei adnabod. Ni chymerwyd dim ohono. Gwiriwch y sillafu, neu tynnwch ef allan.</translation>
    </message>
    <message>
        <source>At %1 the entry "%2" is missing. Nothing was taken from it. Add it and try again.</source>
        <translation>Yn %1 mae'r cofnod "%2" ar goll. Ni chymerwyd dim ohono. Ychwanegwch ef a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>At %1 there should be %2. Nothing was taken from it. Mend it and try again.</source>
        <translation>Yn %1 dylai fod %2. Ni chymerwyd dim ohono. Trwsiwch ef a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>At %1 the text is nested deeper than %2 levels. Nothing was taken from it. Check that it is the right file.</source>
        <translation>Yn %1 mae'r testun wedi'i nythu'n ddyfnach na %2 lefel. Ni chymerwyd dim ohono. Gwiriwch mai hon yw'r ffeil gywir.</translation>
    </message>
    <message>
        <source>The list or text at %1 is longer than %2. Nothing was taken from it. Shorten it and try again.</source>
        <translation>Mae'r rhestr neu'r testun yn %1 yn hirach na %2. Ni chymerwyd dim ohono. Gwnewch ef yn fyrrach a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>At %1 the file should say "%2". Nothing was taken from it. Check that it is the right file, and not from a newer Camre.</source>
        <translation>Yn %1 dylai'r ffeil ddweud "%2". Ni chymerwyd dim ohono. Gwiriwch mai hon yw'r ffeil gywir, ac nad yw'n dod o fersiwn mwy newydd o Camre.</translation>
    </message>
    <message>
        <source>What stands at %1 is not one of the words that are allowed there: %2. Nothing was taken from it.</source>
        <translation>Nid yw'r hyn sydd yn %1 yn un o'r geiriau a ganiateir yno: %2. Ni chymerwyd dim ohono.</translation>
    </message>
    <message>
        <source>The number at %1 should be %2. Nothing was taken from it.</source>
        <translation>Dylai'r rhif yn %1 fod yn %2. Ni chymerwyd dim ohono.</translation>
    </message>
    <message>
        <source>The text at %1 is empty. Nothing was taken from it. Fill it in and try again.</source>
        <translation>Mae'r testun yn %1 yn wag. Ni chymerwyd dim ohono. Llenwch ef a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The id at %1 may hold only small letters, digits, '_', '-' and '.', and begins with a letter. Nothing was taken from it.</source>
        <translation>Dim ond llythrennau bach, digidau, '_', '-' a '.' a gaiff fod yn yr id yn %1, gan ddechrau â llythyren. Ni chymerwyd dim ohono.</translation>
    </message>
    <message>
        <source>The id at %1 stands there twice (%2). Each needs an id of its own.</source>
        <translation>Mae'r id yn %1 yno ddwywaith (%2). Mae angen ei id ei hun ar bob un.</translation>
    </message>
    <message>
        <source>At %1 there are more than %2 indicators. People asked for at most %2, so that a form stays short. Take some out.</source>
        <translation>Yn %1 mae mwy na %2 dangosydd. Gofynnodd pobl am %2 ar y mwyaf, fel bod ffurflen yn aros yn fyr. Tynnwch rai allan.</translation>
    </message>
    <message>
        <source>%1 names a theme that is not in the catalogue (%2). Use one of its themes, or add this one.</source>
        <translation>Mae %1 yn enwi thema nad yw yn y catalog (%2). Defnyddiwch un o'i themâu, neu ychwanegwch hon.</translation>
    </message>
    <message>
        <source>%1 names a scale that is not in the catalogue (%2). Use one of its scales, or add this one.</source>
        <translation>Mae %1 yn enwi graddfa nad yw yn y catalog (%2). Defnyddiwch un o'i raddfeydd, neu ychwanegwch hon.</translation>
    </message>
    <message>
        <source>%1 names a question that is not in the catalogue (%2). Check the spelling.</source>
        <translation>Mae %1 yn enwi cwestiwn nad yw yn y catalog (%2). Gwiriwch y sillafu.</translation>
    </message>
    <message>
        <source>%1 names a framework, or a place in one, that is not in the frameworks folder (%2). Check the spelling.</source>
        <translation>Mae %1 yn enwi fframwaith, neu le mewn un, nad yw yn y ffolder fframweithiau (%2). Gwiriwch y sillafu.</translation>
    </message>
    <message>
        <source>The indicator at %1 names no source. Say which framework it comes from.</source>
        <translation>Nid yw'r dangosydd yn %1 yn enwi ffynhonnell. Dywedwch o ba fframwaith y daw.</translation>
    </message>
    <message>
        <source>The indicator at %1 has no "why we ask" in %2. People are owed the reason for each question. Write one.</source>
        <translation>Nid oes gan y dangosydd yn %1 "pam rydym ni'n gofyn" yn %2. Mae gan bobl hawl i wybod y rheswm dros bob cwestiwn. Ysgrifennwch un.</translation>
    </message>
    <message>
        <source>%1 asks about something that Camre never asks (%2): immigration status, nationality, religion, sexual orientation or a diagnosis. Take it out.</source>
        <translation>Mae %1 yn gofyn am rywbeth nad yw Camre byth yn ei ofyn (%2): statws mewnfudo, cenedligrwydd, crefydd, cyfeiriadedd rhywiol neu ddiagnosis. Tynnwch ef allan.</translation>
    </message>
    <message>
        <source>No indicator reaches the Home Office domain "%2". All 14 should be reached.</source>
        <translation>Nid oes dangosydd yn cyrraedd maes y Swyddfa Gartref "%2". Dylid cyrraedd pob un o'r 14.</translation>
    </message>
    <message>
        <source>The theme at %1 does not list exactly the indicators that name it (%2). Make the two agree.</source>
        <translation>Nid yw'r thema yn %1 yn rhestru'n union y dangosyddion sy'n ei henwi (%2). Gwnewch i'r ddau gytuno.</translation>
    </message>
    <message>
        <source>The questions at %1 wait for each other in a circle (%2), so none could ever be asked. Break the circle.</source>
        <translation>Mae'r cwestiynau yn %1 yn aros am ei gilydd mewn cylch (%2), felly ni ellid byth ofyn yr un. Torrwch y cylch.</translation>
    </message>
    <message>
        <source>The form at %1 has more than %2 questions. People asked for at most %2. Take some out.</source>
        <translation>Mae gan y ffurflen yn %1 fwy na %2 cwestiwn. Gofynnodd pobl am %2 ar y mwyaf. Tynnwch rai allan.</translation>
    </message>
    <message>
        <source>The question at %1 has no wording for the person who answers this form (%2). Take it out, or choose another form.</source>
        <translation>Nid oes gan y cwestiwn yn %1 eiriau ar gyfer y person sy'n ateb y ffurflen hon (%2). Tynnwch ef allan, neu dewiswch ffurflen arall.</translation>
    </message>
    <message>
        <source>The background question at %1 has no reason. Each needs one, in your own words.</source>
        <translation>Nid oes rheswm gan y cwestiwn cefndir yn %1. Mae angen un ar bob un, yn eich geiriau eich hun.</translation>
    </message>
    <message>
        <source>%1 names a background question or answer that is not in the catalogue (%2). Check the spelling.</source>
        <translation>Mae %1 yn enwi cwestiwn neu ateb cefndir nad yw yn y catalog (%2). Gwiriwch y sillafu.</translation>
    </message>
    <message>
        <source>The smallest group at %1 must be one of %2. Choose one of these.</source>
        <translation>Rhaid i'r grŵp lleiaf yn %1 fod yn un o %2. Dewiswch un o'r rhain.</translation>
    </message>
    <message>
        <source>The months at %1 must be from 1 to %2: nothing is kept for ever. Choose a number of months.</source>
        <translation>Rhaid i'r misoedd yn %1 fod o 1 i %2: ni chedwir dim am byth. Dewiswch nifer o fisoedd.</translation>
    </message>
    <message>
        <source>Before real records can start, this service must say: %2. Nothing was recorded. Fill it in at %1, or practise with sample people meanwhile.</source>
        <translation>Cyn y gall cofnodion go iawn ddechrau, rhaid i'r gwasanaeth hwn ddweud: %2. Ni chofnodwyd dim. Llenwch ef yn %1, neu ymarferwch gyda phobl enghreifftiol yn y cyfamser.</translation>
    </message>
    <message>
        <source>The id at %1 begins with "%2", which is kept for services' own questions. Nothing was taken from it. Give it another id.</source>
        <translation>Mae'r dynodwr yn %1 yn dechrau â "%2", a gedwir ar gyfer cwestiynau'r gwasanaethau eu hunain. Ni chymerwyd dim ohono. Rhowch ddynodwr arall iddo.</translation>
    </message>
    <message>
        <source>The id of the service's own question at %1 should be "%2" and one word more, without a dot. Nothing was taken from it. Mend it and try again.</source>
        <translation>Dylai dynodwr cwestiwn y gwasanaeth ei hun yn %1 fod yn "%2" ac un gair arall, heb ddot. Ni chymerwyd dim ohono. Trwsiwch ef a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>At %1 there are more than %2 own questions. A service may add up to %2 to the common ones. Take some out.</source>
        <translation>Mae mwy na %2 o gwestiynau'r gwasanaeth ei hun yn %1. Caiff gwasanaeth ychwanegu hyd at %2 at y rhai cyffredin. Tynnwch rai allan.</translation>
    </message>
    <message>
        <source>The answers of %2, which %1 names, are words of one question alone. Choose a scale whose answers are the same for every question, such as agree5/1.</source>
        <translation>Geiriau un cwestiwn yn unig yw atebion %2, a enwir yn %1. Dewiswch raddfa y mae ei hatebion yr un fath i bob cwestiwn, fel agree5/1.</translation>
    </message>
    <message>
        <source>At %1 this own question has no words in the language %2. Each needs them in Welsh, in English and in every language that the form names. Add them and try again.</source>
        <translation>Nid oes gan gwestiwn y gwasanaeth ei hun yn %1 eiriau yn yr iaith %2. Mae ar bob un eu hangen yn Gymraeg, yn Saesneg ac ym mhob iaith y mae'r ffurflen yn ei henwi. Ychwanegwch nhw a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The own question at %1 is not in the form's list of questions. Add %2 there, at the place where it is to be asked, or take the question out.</source>
        <translation>Nid yw cwestiwn y gwasanaeth ei hun yn %1 yn rhestr cwestiynau'r ffurflen. Ychwanegwch %2 yno, yn y lle y mae i'w ofyn, neu tynnwch y cwestiwn allan.</translation>
    </message>
    <message>
        <source>%2 was already asked in this file with other words or answers. Nothing was changed. Give the new question an id of its own: the two are not the same question, and are not compared.</source>
        <translation>Gofynnwyd %2 eisoes yn y ffeil hon gyda geiriau neu atebion eraill. Ni newidiwyd dim. Rhowch ei ddynodwr ei hun i'r cwestiwn newydd: nid yr un cwestiwn yw'r ddau, ac ni chânt eu cymharu.</translation>
    </message>
    <message>
        <source>The language pack %1 has no text for %2. A form in this language waits until it is there.</source>
        <translation>Nid oes gan y pecyn iaith %1 destun ar gyfer %2. Bydd ffurflen yn yr iaith hon yn aros nes ei fod yno.</translation>
    </message>
    <message>
        <source>In %1 the text %2 was made from an older English text. Read it again and mend it.</source>
        <translation>Yn %1 gwnaed y testun %2 o destun Saesneg hŷn. Darllenwch ef eto a'i drwsio.</translation>
    </message>
    <message>
        <source>In %1 the text %2 belongs to nothing in the catalogue. Take it out, or check its spelling.</source>
        <translation>Yn %1 nid yw'r testun %2 yn perthyn i ddim yn y catalog. Tynnwch ef allan, neu gwiriwch ei sillafu.</translation>
    </message>
    <message>
        <source>In %1 the text %2 is the same as the English. Translate it, or add a note that it should be the same.</source>
        <translation>Yn %1 mae'r testun %2 yr un fath â'r Saesneg. Cyfieithwch ef, neu ychwanegwch nodyn y dylai fod yr un fath.</translation>
    </message>
    <message>
        <source>In %1 the text %2 does not keep the marks in curly brackets that the English has. Put them back as they are.</source>
        <translation>Yn %1 nid yw'r testun %2 yn cadw'r marciau mewn bachau cyrliog sydd yn y Saesneg. Rhowch nhw'n ôl fel y maent.</translation>
    </message>
    <message>
        <source>In %1 the text %2 is written in another direction than the pack says. Check the language.</source>
        <translation>Yn %1 mae'r testun %2 wedi'i ysgrifennu mewn cyfeiriad gwahanol i'r hyn a ddywed y pecyn. Gwiriwch yr iaith.</translation>
    </message>
    <message>
        <source>In %1 two answers of %2 read the same, so a person could not choose between them. Make them differ.</source>
        <translation>Yn %1 mae dau ateb i %2 yn darllen yr un fath, felly ni allai person ddewis rhyngddynt. Gwnewch iddynt fod yn wahanol.</translation>
    </message>
    <message>
        <source>In %1 the text %2 is too long for the paper form. Shorten it.</source>
        <translation>Yn %1 mae'r testun %2 yn rhy hir i'r ffurflen bapur. Gwnewch ef yn fyrrach.</translation>
    </message>
    <message>
        <source>In %1 the text %2 has signs that no screen or printer should get. Take them out.</source>
        <translation>Yn %1 mae gan y testun %2 nodau na ddylai unrhyw sgrin nac argraffydd eu cael. Tynnwch nhw allan.</translation>
    </message>
    <message>
        <source>In %1 the sound of %2 speaks other words than those of today. It is not played. Record it again.</source>
        <translation>Yn %1 mae sain %2 yn dweud geiriau gwahanol i rai heddiw. Nid yw'n cael ei chwarae. Recordiwch hi eto.</translation>
    </message>
    <message>
        <source>The sound file %1 cannot be played: %2. It is passed over. Record it again, as Ogg Opus or Ogg Vorbis.</source>
        <translation>Ni ellir chwarae'r ffeil sain %1: %2. Anwybyddir hi. Recordiwch hi eto, fel Ogg Opus neu Ogg Vorbis.</translation>
    </message>
    <message>
        <source>The sound file %1 is not listed in audio.json, so nobody knows whose voice it is. It is not played. List it, or take it out.</source>
        <translation>Nid yw'r ffeil sain %1 wedi'i rhestru yn audio.json, felly nid oes neb yn gwybod llais pwy ydyw. Nid yw'n cael ei chwarae. Rhestrwch hi, neu tynnwch hi allan.</translation>
    </message>
    <message>
        <source>%1 names a language that has no pack here (%2). Check the spelling, or add the pack.</source>
        <translation>Mae %1 yn enwi iaith nad oes pecyn iddi yma (%2). Gwiriwch y sillafu, neu ychwanegwch y pecyn.</translation>
    </message>
    <message>
        <source>The file at %1 is for another language (%2). Nothing was taken from it. Choose that language first, or another file.</source>
        <translation>Mae'r ffeil yn %1 ar gyfer iaith arall (%2). Ni chymerwyd dim ohoni. Dewiswch yr iaith honno yn gyntaf, neu ffeil arall.</translation>
    </message>
    <message>
        <source>From %1 on the sheet cannot be read: a quotation mark is opened there and never closed. Nothing was taken from it. Open it in your spreadsheet program, save it as CSV again, and try once more.</source>
        <translation>O %1 ymlaen ni ellir darllen y daenlen: mae dyfynnod yn agor yno a byth yn cau. Ni chymerwyd dim ohoni. Agorwch hi yn eich rhaglen daenlenni, cadwch hi fel CSV eto, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The text at %1 is not well-formed XML. Nothing was taken from it. Save the file once more in the program it comes from, and try again.</source>
        <translation>Nid yw'r testun yn %1 yn XML cywir. Ni chymerwyd dim ohono. Cadwch y ffeil unwaith eto yn y rhaglen y daw ohoni, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 is not a language that Camre wrote as one file. Nothing was taken from it. Choose a file that ends in .camre-language.zip.</source>
        <translation>Nid yw %1 yn iaith a ysgrifennodd Camre fel un ffeil. Ni chymerwyd dim ohoni. Dewiswch ffeil sy'n gorffen gyda .camre-language.zip.</translation>
    </message>
    <message>
        <source>%1 holds something that no language has, and that could do harm (%2). Nothing was taken from it. Ask whoever sent it for another file.</source>
        <translation>Mae %1 yn cynnwys rhywbeth nad yw mewn unrhyw iaith, ac a allai wneud niwed (%2). Ni chymerwyd dim ohoni. Gofynnwch i bwy bynnag a'i hanfonodd am ffeil arall.</translation>
    </message>
    <message>
        <source>The code at %1 is not right. Nothing has changed. Look again: the last sign is a check, so one letter may be wrong.</source>
        <translation>Nid yw'r cod yn %1 yn gywir. Does dim wedi newid. Edrychwch eto: mae'r nod olaf yn gwirio'r lleill, felly gall un llythyren fod yn anghywir.</translation>
    </message>
    <message>
        <source>No one in this file has the code at %1. Nothing has changed. Look again: one letter may be wrong.</source>
        <translation>Nid oes gan neb yn y ffeil hon y cod yn %1. Does dim wedi newid. Edrychwch eto: gall un llythyren fod yn anghywir.</translation>
    </message>
    <message>
        <source>%1 names a service form that is not known here (%2). Check the spelling.</source>
        <translation>Mae %1 yn enwi ffurflen gwasanaeth nad yw'n hysbys yma (%2). Gwiriwch y sillafu.</translation>
    </message>
    <message>
        <source>%1 names a version that is not known here (%2). Nothing was taken from it.</source>
        <translation>Mae %1 yn enwi fersiwn nad yw'n hysbys yma (%2). Ni chymerwyd dim ohono.</translation>
    </message>
    <message>
        <source>%1 answers a question that this service does not ask (%2). Nothing was taken from it.</source>
        <translation>Mae %1 yn ateb cwestiwn nad yw'r gwasanaeth hwn yn ei ofyn (%2). Ni chymerwyd dim ohono.</translation>
    </message>
    <message>
        <source>The answer at %1 is outside the question's scale (%2). Nothing was taken from it.</source>
        <translation>Mae'r ateb yn %1 y tu allan i raddfa'r cwestiwn (%2). Ni chymerwyd dim ohono.</translation>
    </message>
    <message>
        <source>What stands at %1 is neither a level nor one of %2. Nothing was taken from it.</source>
        <translation>Nid yw'r hyn sydd yn %1 yn lefel nac yn un o %2. Ni chymerwyd dim ohono.</translation>
    </message>
    <message>
        <source>What stands at %1 is not a day such as 2026-04-12. Nothing was taken from it.</source>
        <translation>Nid yw'r hyn sydd yn %1 yn ddiwrnod megis 2026-04-12. Ni chymerwyd dim ohono.</translation>
    </message>
    <message>
        <source>The day at %1 has not come yet. Nothing was taken from it. Check the year.</source>
        <translation>Nid yw'r diwrnod yn %1 wedi dod eto. Ni chymerwyd dim ohono. Gwiriwch y flwyddyn.</translation>
    </message>
    <message>
        <source>The day at %1 is before the person's first form. Nothing was taken from it. Check both days.</source>
        <translation>Mae'r diwrnod yn %1 cyn ffurflen gyntaf y person. Ni chymerwyd dim ohono. Gwiriwch y ddau ddiwrnod.</translation>
    </message>
    <message>
        <source>%1 is a second first form for the same person. Nothing was taken from it. If it is a later form, say follow_up.</source>
        <translation>Mae %1 yn ail ffurflen gyntaf i'r un person. Ni chymerwyd dim ohono. Os yw'n ffurflen ddiweddarach, dywedwch follow_up.</translation>
    </message>
    <message>
        <source>%1 is a form that is already there. Nothing was taken from it.</source>
        <translation>Mae %1 yn ffurflen sydd yno eisoes. Ni chymerwyd dim ohono.</translation>
    </message>
    <message>
        <source>%1 is a follow-up for a person who has no first form. Nothing was taken from it. Add the first form first.</source>
        <translation>Mae %1 yn ffurflen ddilynol i berson heb ffurflen gyntaf. Ni chymerwyd dim ohono. Ychwanegwch y ffurflen gyntaf yn gyntaf.</translation>
    </message>
    <message>
        <source>The form at %1 does not say that the person agreed. Nothing was taken from it. A form counts only with agreement.</source>
        <translation>Nid yw'r ffurflen yn %1 yn dweud bod y person wedi cytuno. Ni chymerwyd dim ohono. Dim ond gyda chytundeb y mae ffurflen yn cyfrif.</translation>
    </message>
    <message>
        <source>The person at %1 has stopped taking part. Nothing was taken from it.</source>
        <translation>Mae'r person yn %1 wedi rhoi'r gorau i gymryd rhan. Ni chymerwyd dim ohono.</translation>
    </message>
    <message>
        <source>There is no unfinished form for this person. Nothing has changed.</source>
        <translation>Nid oes ffurflen heb ei gorffen i'r person hwn. Does dim wedi newid.</translation>
    </message>
    <message>
        <source>This form can no longer be changed, because the next one has started. It is kept as it was.</source>
        <translation>Ni ellir newid y ffurflen hon mwyach, oherwydd mae'r nesaf wedi dechrau. Fe'i cedwir fel yr oedd.</translation>
    </message>
    <message>
        <source>%1 is not a period. Write it as 2026-Q4, 2026-27-Q3, or 2026-10-01..2026-12-31.</source>
        <translation>Nid cyfnod yw %1. Ysgrifennwch ef fel 2026-Q4, 2026-27-Q3, neu 2026-10-01..2026-12-31.</translation>
    </message>
    <message>
        <source>The period %1 is not over yet. Nothing was released. It can be released from %2.</source>
        <translation>Nid yw'r cyfnod %1 ar ben eto. Ni ryddhawyd dim. Gellir ei ryddhau o %2.</translation>
    </message>
    <message>
        <source>The period %1 shares days with one that is already released (%2). Nothing was released, because two such summaries could be subtracted. Export that one again, or choose a later period.</source>
        <translation>Mae'r cyfnod %1 yn rhannu diwrnodau ag un a ryddhawyd eisoes (%2). Ni ryddhawyd dim, oherwydd gellid tynnu'r naill grynodeb o'r llall. Allforiwch hwnnw eto, neu dewiswch gyfnod diweddarach.</translation>
    </message>
    <message>
        <source>There are not yet enough people with two forms in %1: a summary needs at least %2. Nothing was released. Choose a longer period.</source>
        <translation>Nid oes digon o bobl â dwy ffurflen yn %1 eto: mae angen o leiaf %2 ar grynodeb. Ni ryddhawyd dim. Dewiswch gyfnod hirach.</translation>
    </message>
    <message>
        <source>This file has no release %1. Nothing was written.</source>
        <translation>Nid oes gan y ffeil hon grynodeb a ryddhawyd â'r rhif %1. Nid ysgrifennwyd dim.</translation>
    </message>
    <message>
        <source>%1 is not a background question of this service (%2). Nothing was released.</source>
        <translation>Nid yw %1 yn gwestiwn cefndir gan y gwasanaeth hwn (%2). Ni ryddhawyd dim.</translation>
    </message>
    <message>
        <source>Release %1 was withdrawn: its numbers are not to be used. Nothing was written. Use another period.</source>
        <translation>Tynnwyd y crynodeb â'r rhif %1 yn ôl: ni ddylid defnyddio ei rifau. Nid ysgrifennwyd dim. Defnyddiwch gyfnod arall.</translation>
    </message>
    <message>
        <source>The released summary %1 is not the one that was released: its check sum differs. Nothing was written. Open a backup.</source>
        <translation>Nid y crynodeb %1 yw'r un a ryddhawyd: mae ei swm gwirio yn wahanol. Nid ysgrifennwyd dim. Agorwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>Two packs of the same file and period differ (%1). Nothing was combined. Ask the organisation which one it released.</source>
        <translation>Mae dau becyn o'r un ffeil a chyfnod yn wahanol (%1). Ni chyfunwyd dim. Gofynnwch i'r sefydliad pa un a ryddhaodd.</translation>
    </message>
    <message>
        <source>The pack of %1 uses another catalogue than the others (%2), so its questions may not be the same. Nothing was combined. Take it out, or combine it with packs of its own catalogue.</source>
        <translation>Mae pecyn %1 yn defnyddio catalog gwahanol i'r lleill (%2), felly efallai nad yr un yw ei gwestiynau. Ni chyfunwyd dim. Tynnwch ef allan, neu cyfunwch ef â phecynnau o'i gatalog ei hun.</translation>
    </message>
    <message>
        <source>%1 is not a summary as Camre writes it. It was changed by hand, cut short, or comes from a newer Camre. Nothing was taken from it. Ask the organisation for its pack again.</source>
        <translation>Nid yw %1 yn grynodeb fel y mae Camre yn ei ysgrifennu. Cafodd ei newid â llaw neu ei dorri'n fyr, neu daw o Camre mwy newydd. Ni chymerwyd dim ohono. Gofynnwch i'r sefydliad am ei becyn eto.</translation>
    </message>
    <message>
        <source>In %1 no theme has %2 people compared or more, so a sheet for the people who answered would say nothing. Nothing was written. The summary itself can still be exported.</source>
        <translation>Yn %1 nid oes gan unrhyw thema %2 o bobl wedi'u cymharu neu fwy, felly ni fyddai taflen i'r bobl a atebodd yn dweud dim. Ni ysgrifennwyd dim. Gellir allforio'r crynodeb ei hun o hyd.</translation>
    </message>
    <message>
        <source>What you will do is too long for one sheet. Nothing was written. Say the one or two things that matter most, in at most %2 letters.</source>
        <translation>Mae'r hyn y byddwch yn ei wneud yn rhy hir i un ddalen. Ni ysgrifennwyd dim. Dywedwch yr un neu ddau beth pwysicaf, mewn %2 llythyren ar y mwyaf.</translation>
    </message>
    <message>
        <source>%1. See camre-cli --help.</source>
        <translation>%1. Gweler camre-cli --help.</translation>
    </message>
    <message>
        <source>Something unexpected happened at %1.</source>
        <translation>Digwyddodd rhywbeth annisgwyl yn %1.</translation>
    </message>
    <message>
        <source>The file %1 was made by an older Camre (file version %2) and has to be brought up to date once, but it cannot be changed here. It was not changed. Close it elsewhere, or copy it to a folder where you may write, and open that copy.</source>
        <translation>Gwnaed y ffeil %1 gan fersiwn hŷn o Camre (fersiwn ffeil %2) a rhaid ei diweddaru unwaith, ond ni ellir ei newid yma. Ni chafodd ei newid. Caewch hi mewn mannau eraill, neu copïwch hi i ffolder lle cewch ysgrifennu, ac agorwch y copi hwnnw.</translation>
    </message>
    <message>
        <source>The day at %1 is before the year 2000. Nothing was taken from it. Check the year.</source>
        <translation>Mae'r diwrnod yn %1 cyn y flwyddyn 2000. Ni chymerwyd dim ohono. Gwiriwch y flwyddyn.</translation>
    </message>
    <message>
        <source>The child's form at %1 does not say that somebody checked whether the child understands. Nothing was taken from it. Make the three checks with the child first.</source>
        <translation>Nid yw ffurflen y plentyn yn %1 yn dweud bod rhywun wedi gwirio a yw'r plentyn yn deall. Ni chymerwyd dim ohoni. Gwnewch y tri gwiriad gyda'r plentyn yn gyntaf.</translation>
    </message>
    <message>
        <source>The form at %1 does not say that the person is old enough for it. Nothing was taken from it. A younger person needs the child's form.</source>
        <translation>Nid yw'r ffurflen yn %1 yn dweud bod y person yn ddigon hen ar ei chyfer. Ni chymerwyd dim ohoni. Mae angen ffurflen y plentyn ar berson iau.</translation>
    </message>
    <message>
        <source>The file %1 is not where it was: it was moved, renamed or deleted while it was open. Everything saved before is in it, the last change is not. Put the file back in its place, then try again.</source>
        <translation>Nid yw'r ffeil %1 lle'r oedd: cafodd ei symud, ei hailenwi neu ei dileu tra oedd ar agor. Mae popeth a gadwyd o'r blaen ynddi, ond nid y newid olaf. Rhowch y ffeil yn ôl yn ei lle, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 is a sample: its people are made up, and real ones are never put with them. Nothing was written. Choose real records, or practise with forms filled in the window.</source>
        <translation>Ffeil enghreifftiol yw %1: mae'r bobl ynddi'n ddychmygol, ac ni roddir rhai go iawn gyda nhw byth. Nid ysgrifennwyd dim. Dewiswch gofnodion go iawn, neu ymarferwch gyda ffurflenni a lenwir yn y ffenestr.</translation>
    </message>
    <message>
        <source>The code typed again is not the same. Nothing was erased. Look at the card and try once more.</source>
        <translation>Nid yr un cod a deipiwyd eto. Ni ddilëwyd dim. Edrychwch ar y cerdyn a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>What was erased cannot be found any more, but the place in %1 where it stood could not be overwritten yet: the disk is full, or the file is not where it was. Free as much space as the file takes, or put the file back, then open it again: it is done then.</source>
        <translation>Ni ellir dod o hyd mwyach i'r hyn a ddilëwyd, ond ni ellid eto drosysgrifo'r lle yn %1 lle'r oedd: mae'r ddisg yn llawn, neu nid yw'r ffeil lle'r oedd. Rhyddhewch gymaint o le ag y mae'r ffeil yn ei gymryd, neu rhowch y ffeil yn ôl, yna agorwch hi eto: caiff ei wneud bryd hynny.</translation>
    </message>
    <message>
        <source>The day until which answers are kept must come after today and by %2 at the latest: nothing is kept for ever. Nothing has changed. Choose another day.</source>
        <translation>Rhaid i'r diwrnod y cedwir atebion tan hynny ddod ar ôl heddiw ac erbyn %2 fan bellaf: ni chedwir dim am byth. Does dim wedi newid. Dewiswch ddiwrnod arall.</translation>
    </message>
    <message>
        <source>This file has no request %1. Nothing has changed.</source>
        <translation>Nid oes cais %1 yn y ffeil hon. Does dim wedi newid.</translation>
    </message>
</context>
<context>
    <name>ErrorFact</name>
    <message>
        <source>an object</source>
        <translation>gwrthrych</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>rhestr</translation>
    </message>
    <message>
        <source>a row</source>
        <translation>rhes</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>testun</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>rhif</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true neu false</translation>
    </message>
    <message>
        <source>visible signs only</source>
        <translation>arwyddion gweladwy yn unig</translation>
    </message>
    <message>
        <source>a language tag such as cy or fa-AF</source>
        <translation>tag iaith megis cy neu fa-AF</translation>
    </message>
    <message>
        <source>at least one question</source>
        <translation>o leiaf un cwestiwn</translation>
    </message>
    <message>
        <source>at least one month</source>
        <translation>o leiaf un mis</translation>
    </message>
    <message>
        <source>a status that fits its value</source>
        <translation>statws sy'n gweddu i'w werth</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>rhif cyfan o %1 i %2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>llinell %1, colofn %2</translation>
    </message>
</context>
<context>
    <name>FindPersonPage</name>
    <message>
        <source>No one has the code %1. Look again: the last sign is a check, so one letter may be wrong. Nothing has changed.</source>
        <translation>Nid oes gan neb y cod %1. Edrychwch eto: mae'r nod olaf yn gwirio'r lleill, felly gall un llythyren fod yn anghywir. Does dim wedi newid.</translation>
    </message>
    <message>
        <source>The code %1 is written correctly, but no one in this file has it. It may belong to another service. Nothing has changed.</source>
        <translation>Mae'r cod %1 wedi'i ysgrifennu'n gywir, ond nid oes gan neb yn y ffeil hon y cod hwnnw. Gall berthyn i wasanaeth arall. Does dim wedi newid.</translation>
    </message>
    <message>
        <source>Carry on with this form</source>
        <translation>Parhau â'r ffurflen hon</translation>
    </message>
    <message>
        <source>Start the first form</source>
        <translation>Dechrau'r ffurflen gyntaf</translation>
    </message>
    <message>
        <source>Start the follow-up</source>
        <translation>Dechrau'r ffurflen ddilynol</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Wedi dod o hyd i: %1</translation>
    </message>
    <message>
        <source>Language: %1.</source>
        <translation>Iaith: %1.</translation>
    </message>
    <message>
        <source>Last form: %1.</source>
        <translation>Ffurflen ddiwethaf: %1.</translation>
    </message>
    <message>
        <source>Next form due: %1.</source>
        <translation>Ffurflen nesaf: %1.</translation>
    </message>
    <message>
        <source>A form is waiting, not finished.</source>
        <translation>Mae ffurflen yn aros, heb ei gorffen.</translation>
    </message>
    <message>
        <source>Find by code</source>
        <translation>Chwilio yn ôl cod</translation>
    </message>
    <message>
        <source>Code from the card</source>
        <translation>Y cod o'r cerdyn</translation>
    </message>
    <message>
        <source>Seven signs, such as 7K4M-2Q9. Small letters are fine; the dash may be left out.</source>
        <translation>Saith nod, megis 7K4M-2Q9. Mae llythrennau bach yn iawn; gellir hepgor y cysylltnod.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>Look at the answers together</source>
        <translation>Edrych ar yr atebion gyda'ch gilydd</translation>
    </message>
    <message>
        <source>This person stopped taking part: no new form can be started.</source>
        <translation>Mae'r person hwn wedi rhoi'r gorau i gymryd rhan: ni ellir dechrau ffurflen newydd.</translation>
    </message>
    <message>
        <source>Stop, or erase …</source>
        <translation>Stopio, neu ddileu …</translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 i %2 o %3</translation>
    </message>
    <message>
        <source>Due this month</source>
        <translation>I'w gwneud y mis hwn</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pob un</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody is due this month. A follow-up appears here in the month of its day.</source>
        <translation>Nid oes neb i'w weld y mis hwn. Mae ffurflen ddilynol yn ymddangos yma ym mis ei diwrnod.</translation>
    </message>
    <message>
        <source>Nobody is late.</source>
        <translation>Nid oes neb yn hwyr.</translation>
    </message>
    <message>
        <source>Nobody has a follow-up yet. When a first form is finished, its follow-up appears here at once.</source>
        <translation>Nid oes gan neb ffurflen ddilynol eto. Pan fydd ffurflen gyntaf wedi'i gorffen, bydd ei ffurflen ddilynol yn ymddangos yma ar unwaith.</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Ffurflenni dilynol</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>The ones before</source>
        <translation>Y rhai blaenorol</translation>
    </message>
    <message>
        <source>The next ones</source>
        <translation>Y rhai nesaf</translation>
    </message>
    <message>
        <source>Print codes and dates</source>
        <translation>Argraffu codau a dyddiadau</translation>
    </message>
</context>
<context>
    <name>FrameBar</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Yn ôl</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Shows the window in the other language. Ctrl+Shift+W</source>
        <translation>Yn dangos y ffenestr yn yr iaith arall. Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Help F1</source>
        <translation>Help F1</translation>
    </message>
    <message>
        <source>Lock Ctrl+L</source>
        <translation>Cloi Ctrl+L</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ffenestr</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>What Camre is for</source>
        <translation>Beth yw pwrpas Camre</translation>
    </message>
    <message>
        <source>A person who gets support fills in a short form with you, and again some months later. Together the two forms show how far they have come, for them first, and in numbers for your service.</source>
        <translation>Mae person sy'n cael cymorth yn llenwi ffurflen fer gyda chi, ac eto rai misoedd yn ddiweddarach. Gyda'i gilydd mae'r ddwy ffurflen yn dangos pa mor bell y mae wedi dod: i'r person yn gyntaf, ac mewn rhifau i'ch gwasanaeth.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>Tab goes to the next control and Shift+Tab back; Space or Enter presses a button. Alt+Left goes back, Ctrl+L locks, Ctrl+Shift+W shows the other language, Ctrl with + or − changes the text size.</source>
        <translation>Mae Tab yn mynd at y rheolydd nesaf a Shift+Tab yn ôl; mae Space neu Enter yn pwyso botwm. Mae Alt+Chwith yn mynd yn ôl, Ctrl+L yn cloi, Ctrl+Shift+W yn dangos yr iaith arall, a Ctrl gyda + neu − yn newid maint y testun.</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Cau'r help</translation>
    </message>
    <message>
        <source>All pages of help</source>
        <translation>Pob tudalen help</translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation>Tudalennau help</translation>
    </message>
    <message>
        <source>F1 opens the page that goes with the screen in front of you.</source>
        <translation>Mae F1 yn agor y dudalen sy'n mynd gyda'r sgrin o'ch blaen.</translation>
    </message>
    <message>
        <source>About the person</source>
        <translation>Am y person</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Back up every week</source>
        <translation>Gwneud copi wrth gefn bob wythnos</translation>
    </message>
    <message>
        <source>Settings, Backup: choose a stick or a shared drive, and wait until the page says that the backup was read back whole. Keep it apart from this computer, with the passphrase of that day somewhere else, and delete it when its months are over.</source>
        <translation>Gosodiadau, Copi wrth gefn: dewiswch gof bach neu yriant a rennir, ac arhoswch nes bod y dudalen yn dweud bod y copi wrth gefn wedi'i ddarllen yn ôl yn gyfan. Cadwch ef ar wahân i'r cyfrifiadur hwn, gyda chyfrinymadrodd y diwrnod hwnnw yn rhywle arall, a dilëwch ef pan ddaw ei fisoedd i ben.</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Adfer copi wrth gefn</translation>
    </message>
    <message>
        <source>First the page says what would be lost, and the present file is kept aside. Who was erased since is erased again, who stopped stays stopped, and a period that was released stays released. If the newer file is gone, nobody can know who was erased: then erase them again yourself.</source>
        <translation>Yn gyntaf mae'r dudalen yn dweud beth fyddai'n cael ei golli, a chaiff y ffeil bresennol ei rhoi o'r neilltu. Caiff pwy bynnag a gafodd ei ddileu wedyn ei ddileu eto, mae pwy bynnag a roddodd y gorau iddi yn aros felly, ac mae cyfnod a ryddhawyd yn aros wedi'i ryddhau. Os yw'r ffeil fwy newydd wedi mynd, ni all neb wybod pwy a gafodd ei ddileu: yna dilëwch nhw eto eich hun.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Cyn dechrau</translation>
    </message>
    <message>
        <source>Choose the moment</source>
        <translation>Dewiswch yr amser</translation>
    </message>
    <message>
        <source>Find a quiet place and half an hour. Do not ask at the first meeting when someone is tired, hungry or waiting for urgent help: help first, the form later.</source>
        <translation>Dewch o hyd i le tawel a hanner awr. Peidiwch â gofyn yn y cyfarfod cyntaf pan fydd rhywun wedi blino, yn llwglyd neu'n aros am help brys: help yn gyntaf, y ffurflen wedyn.</translation>
    </message>
    <message>
        <source>Let the person choose</source>
        <translation>Gadewch i'r person ddewis</translation>
    </message>
    <message>
        <source>The person chooses the language, and whether to read, to listen or to answer aloud. Turn the screen so that you both see it.</source>
        <translation>Y person sy'n dewis yr iaith, ac a yw am ddarllen, gwrando neu ateb yn uchel. Trowch y sgrin fel y gall y ddau ohonoch ei gweld.</translation>
    </message>
    <message>
        <source>Go through the agreement together</source>
        <translation>Ewch drwy'r cytundeb gyda'ch gilydd</translation>
    </message>
    <message>
        <source>Read it in the person's words and ask if anything is unclear. Saying no is a good answer: your help stays the same, and nothing is written down. Do not persuade.</source>
        <translation>Darllenwch ef yng ngeiriau'r person a gofynnwch a oes rhywbeth yn aneglur. Mae dweud na yn ateb da: mae eich help yn aros yr un fath, ac ni chaiff dim ei ysgrifennu. Peidiwch â pherswadio.</translation>
    </message>
    <message>
        <source>Give the code card</source>
        <translation>Rhowch y cerdyn cod</translation>
    </message>
    <message>
        <source>The card holds a code and no name. The person can bring it next time, so that the two forms meet. They need not keep it at home if that is not safe.</source>
        <translation>Mae cod ar y cerdyn a dim enw. Gall y person ddod ag ef y tro nesaf, er mwyn cysylltu'r ddwy ffurflen. Nid oes rhaid ei gadw gartref os nad yw hynny'n ddiogel.</translation>
    </message>
    <message>
        <source>About the person</source>
        <translation>Am y person</translation>
    </message>
    <message>
        <source>A few broad questions may follow, such as an age group. They show if support is fair. Each one can be left out.</source>
        <translation>Gall ychydig o gwestiynau bras ddilyn, fel grŵp oedran. Maent yn dangos a yw'r cymorth yn deg. Gellir hepgor unrhyw un ohonynt.</translation>
    </message>
    <message>
        <source>Asking gently</source>
        <translation>Gofyn yn dyner</translation>
    </message>
    <message>
        <source>Use the words on the screen</source>
        <translation>Defnyddiwch y geiriau ar y sgrin</translation>
    </message>
    <message>
        <source>Read each question as it stands, slowly, and then wait. If it is not clear, read it again or press Listen. Your own words can change what is being asked.</source>
        <translation>Darllenwch bob cwestiwn fel y mae, yn araf, ac yna arhoswch. Os nad yw'n glir, darllenwch ef eto neu pwyswch Gwrando. Gall eich geiriau eich hun newid yr hyn sy'n cael ei ofyn.</translation>
    </message>
    <message>
        <source>Leave the answer to the person</source>
        <translation>Gadewch yr ateb i'r person</translation>
    </message>
    <message>
        <source>There are no right answers. Do not guess, and do not suggest one from what you know. Let the person point, or press the answer themselves.</source>
        <translation>Nid oes atebion cywir. Peidiwch â dyfalu, a pheidiwch ag awgrymu ateb o'r hyn a wyddoch. Gadewch i'r person bwyntio, neu bwyso'r ateb ei hun.</translation>
    </message>
    <message>
        <source>Not answering is an answer</source>
        <translation>Mae peidio ag ateb yn ateb</translation>
    </message>
    <message>
        <source>Skip, “I do not know” and “I prefer not to say” are always there. Do not ask for a reason. A form with gaps is still useful.</source>
        <translation>Mae Hepgor, “Ddim yn gwybod” a “Mae'n well gen i beidio â dweud” yno bob tro. Peidiwch â gofyn am reswm. Mae ffurflen â bylchau yn ddefnyddiol o hyd.</translation>
    </message>
    <message>
        <source>Say why, when asked</source>
        <translation>Dywedwch pam, pan ofynnir</translation>
    </message>
    <message>
        <source>“Why we ask” opens a short reason in the person's language. If the reason does not satisfy, pass the question over.</source>
        <translation>Mae “Pam rydym ni'n gofyn” yn agor rheswm byr yn iaith y person. Os nad yw'r rheswm yn bodloni, hepgorwch y cwestiwn.</translation>
    </message>
    <message>
        <source>Stop when you like</source>
        <translation>Stopiwch pryd y mynnoch</translation>
    </message>
    <message>
        <source>Every tick is saved at once. You can take a break, lock the window or close it, and carry on at the same question another day.</source>
        <translation>Caiff pob tic ei gadw ar unwaith. Gallwch gymryd seibiant, cloi'r ffenestr neu ei chau, a pharhau wrth yr un cwestiwn ddiwrnod arall.</translation>
    </message>
    <message>
        <source>Working with an interpreter</source>
        <translation>Gweithio gyda chyfieithydd ar y pryd</translation>
    </message>
    <message>
        <source>Before the meeting</source>
        <translation>Cyn y cyfarfod</translation>
    </message>
    <message>
        <source>Ask the person if this interpreter is right for them: the language as they speak it, a woman or a man, someone from outside their own circle. Tell the interpreter that answers stay in the room.</source>
        <translation>Gofynnwch i'r person a yw'r cyfieithydd hwn yn iawn: yr iaith fel y mae'n ei siarad, menyw neu ddyn, rhywun o'r tu allan i gylch y person ei hun. Dywedwch wrth y cyfieithydd fod yr atebion yn aros yn yr ystafell.</translation>
    </message>
    <message>
        <source>Speak to the person</source>
        <translation>Siaradwch â'r person</translation>
    </message>
    <message>
        <source>Look at the person and say “you”, not “ask her”. Keep sentences short, and stop after each one.</source>
        <translation>Edrychwch ar y person a dywedwch “chi”, nid “gofynnwch iddi hi”. Cadwch y brawddegau'n fyr, a stopiwch ar ôl pob un.</translation>
    </message>
    <message>
        <source>Use the written or recorded words</source>
        <translation>Defnyddiwch y geiriau ysgrifenedig neu'r recordiad</translation>
    </message>
    <message>
        <source>Where the form has the person's language, let them read it or hear it. The interpreter then helps with talk around it, and everyone is asked the same.</source>
        <translation>Lle mae'r ffurflen yn iaith y person, gadewch i'r person ei darllen neu ei chlywed. Yna mae'r cyfieithydd yn helpu gyda'r sgwrs o'i chwmpas, a gofynnir yr un peth i bawb.</translation>
    </message>
    <message>
        <source>Not family, not children</source>
        <translation>Nid teulu, nid plant</translation>
    </message>
    <message>
        <source>Do not let relatives, friends or children interpret or answer. Some answers are hard to give in front of people one lives with.</source>
        <translation>Peidiwch â gadael i berthnasau, ffrindiau na phlant gyfieithu nac ateb. Mae rhai atebion yn anodd eu rhoi o flaen pobl y mae rhywun yn byw gyda nhw.</translation>
    </message>
    <message>
        <source>When someone is upset</source>
        <translation>Pan fydd rhywun wedi cynhyrfu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopiwch</translation>
    </message>
    <message>
        <source>Put the form aside. Press “Take a break” or F9: the screen covers the questions and shows a calm picture. Nothing is lost.</source>
        <translation>Rhowch y ffurflen o'r neilltu. Pwyswch “Cael seibiant” neu F9: mae'r sgrin yn cuddio'r cwestiynau ac yn dangos llun tawel. Nid oes dim yn cael ei golli.</translation>
    </message>
    <message>
        <source>Breathe, and stay</source>
        <translation>Anadlwch, ac arhoswch</translation>
    </message>
    <message>
        <source>Offer water, air, a moment without talk. Say that it is all right to stop. You need not mend anything now; being there is enough.</source>
        <translation>Cynigiwch ddŵr, awyr iach, eiliad heb siarad. Dywedwch ei bod yn iawn stopio. Nid oes rhaid trwsio dim nawr; mae bod yno yn ddigon.</translation>
    </message>
    <message>
        <source>Let the person choose what next</source>
        <translation>Gadewch i'r person ddewis beth nesaf</translation>
    </message>
    <message>
        <source>They may carry on, stop and keep the answers for another day, or stop and erase the answers of this form. All three are fine.</source>
        <translation>Gall y person barhau, stopio a chadw'r atebion at ddiwrnod arall, neu stopio a dileu atebion y ffurflen hon. Mae'r tri yn iawn.</translation>
    </message>
    <message>
        <source>Before you part</source>
        <translation>Cyn gwahanu</translation>
    </message>
    <message>
        <source>Make sure that they know whom to call today. The support numbers your service has written down appear on the thank-you page. Where life is in danger, call 999. Where a child or an adult may be at risk, follow your safeguarding rules.</source>
        <translation>Gwnewch yn siŵr bod y person yn gwybod pwy i'w ffonio heddiw. Mae'r rhifau cymorth a ysgrifennodd eich gwasanaeth yn ymddangos ar y dudalen ddiolch. Lle mae bywyd mewn perygl, ffoniwch 999. Lle gall plentyn neu oedolyn fod mewn perygl, dilynwch eich rheolau diogelu.</translation>
    </message>
    <message>
        <source>And you</source>
        <translation>A chithau</translation>
    </message>
    <message>
        <source>Hard stories stay with the listener too. Talk with a colleague afterwards, without names.</source>
        <translation>Mae straeon anodd yn aros gyda'r gwrandäwr hefyd. Siaradwch â chydweithiwr wedyn, heb enwau.</translation>
    </message>
    <message>
        <source>Children and young people</source>
        <translation>Plant a phobl ifanc</translation>
    </message>
    <message>
        <source>They decide too</source>
        <translation>Nhw sy'n penderfynu hefyd</translation>
    </message>
    <message>
        <source>A parent's yes is not a child's yes. Ask the child in the words of the form, and take no, silence or turning away as no.</source>
        <translation>Nid yw ie gan riant yn ie gan blentyn. Gofynnwch i'r plentyn yng ngeiriau'r ffurflen, a derbyniwch na, tawelwch neu droi i ffwrdd fel na.</translation>
    </message>
    <message>
        <source>Check that it is understood</source>
        <translation>Gwnewch yn siŵr bod dealltwriaeth</translation>
    </message>
    <message>
        <source>Before you begin, the young person says in their own words what the form is for, who will see the answers, and what happens if they say no. If that is hard, do not go on today.</source>
        <translation>Cyn dechrau, mae'r person ifanc yn dweud yn ei eiriau ei hun beth yw pwrpas y ffurflen, pwy fydd yn gweld yr atebion, a beth sy'n digwydd o ddweud na. Os yw hynny'n anodd, peidiwch â mynd ymlaen heddiw.</translation>
    </message>
    <message>
        <source>Their own answers</source>
        <translation>Eu hatebion eu hunain</translation>
    </message>
    <message>
        <source>A parent or teacher may be near, but does not answer. Sit where the child can see you and the screen, and let the child press.</source>
        <translation>Gall rhiant neu athro fod gerllaw, ond nid yw'n ateb. Eisteddwch lle gall y plentyn eich gweld chi a'r sgrin, a gadewch i'r plentyn bwyso.</translation>
    </message>
    <message>
        <source>Never promise secrecy</source>
        <translation>Peidiwch byth ag addo cyfrinachedd</translation>
    </message>
    <message>
        <source>Say at the start that you must tell someone who can help if a child is not safe. Then follow your safeguarding rules the same day.</source>
        <translation>Dywedwch ar y dechrau fod rhaid i chi ddweud wrth rywun a all helpu os nad yw plentyn yn ddiogel. Yna dilynwch eich rheolau diogelu yr un diwrnod.</translation>
    </message>
    <message>
        <source>Why each question</source>
        <translation>Pam pob cwestiwn</translation>
    </message>
    <message>
        <source>Every question has a reason</source>
        <translation>Mae rheswm dros bob cwestiwn</translation>
    </message>
    <message>
        <source>These are the reasons the person can read too, in their own language. If you would not want to give the reason aloud, do not ask the question.</source>
        <translation>Dyma'r rhesymau y gall y person eu darllen hefyd, yn ei iaith ei hun. Os na fyddech am roi'r rheswm yn uchel, peidiwch â gofyn y cwestiwn.</translation>
    </message>
    <message>
        <source>Reading results</source>
        <translation>Darllen canlyniadau</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Beth sy'n cael ei gyfrif</translation>
    </message>
    <message>
        <source>Each row compares the same people at two times: their first form and a later one. The number of people compared is the base. A row means nothing without its base, so always give both.</source>
        <translation>Mae pob rhes yn cymharu'r un bobl ar ddwy adeg: y ffurflen gyntaf ac un ddiweddarach. Nifer y bobl a gymharwyd yw'r sail. Nid yw rhes yn golygu dim heb ei sail, felly rhowch y ddwy bob tro.</translation>
    </message>
    <message>
        <source>Rounded numbers</source>
        <translation>Rhifau wedi'u talgrynnu</translation>
    </message>
    <message>
        <source>Counts that leave are rounded to fives, so that nobody can be picked out. Every figure beside them is worked out from the rounded counts. The true counts stay inside this window.</source>
        <translation>Mae'r rhifau sy'n gadael wedi'u talgrynnu i'r pump agosaf, fel na ellir adnabod neb. Caiff pob ffigur wrth eu hymyl ei gyfrifo o'r rhifau wedi'u talgrynnu. Mae'r gwir rifau'n aros yn y ffenestr hon.</translation>
    </message>
    <message>
        <source>The letters</source>
        <translation>Y llythrennau</translation>
    </message>
    <message>
        <source>[c] is withheld: too few people in this row. [k] is none or very few: never read it as nobody. – is not in what leaves.</source>
        <translation>Ystyr [c] yw cuddiwyd: rhy ychydig o bobl yn y rhes hon. Ystyr [k] yw dim neu ychydig iawn: peidiwch byth â'i ddarllen fel neb. Ystyr – yw nad yw yn yr hyn sy'n gadael.</translation>
    </message>
    <message>
        <source>Few people, careful words</source>
        <translation>Ychydig o bobl, geiriau gofalus</translation>
    </message>
    <message>
        <source>Under 20 people compared there are counts only, and under 30 a figure is a hint. One or two people more could change the picture.</source>
        <translation>O dan 20 o bobl wedi'u cymharu, dim ond rhifau sydd, ac o dan 30 awgrym yn unig yw ffigur. Gallai un neu ddau o bobl eraill newid y darlun.</translation>
    </message>
    <message>
        <source>Do not rank</source>
        <translation>Peidiwch â rhestru mewn trefn</translation>
    </message>
    <message>
        <source>Services meet different people, with different lives. Do not put services, workers or towns in an order of best and worst.</source>
        <translation>Mae gwasanaethau'n cwrdd â phobl wahanol, â bywydau gwahanol. Peidiwch â rhoi gwasanaethau, gweithwyr na threfi mewn trefn o'r gorau i'r gwaethaf.</translation>
    </message>
    <message>
        <source>Not proof of cause</source>
        <translation>Nid prawf o achos</translation>
    </message>
    <message>
        <source>Lives change for many reasons: a decision, a home, a season, a friend. The numbers show that people moved, not who moved them. And those who came back may differ from those who did not.</source>
        <translation>Mae bywydau'n newid am lawer o resymau: penderfyniad, cartref, tymor, ffrind. Mae'r rhifau'n dangos bod pobl wedi symud, nid pwy a'u symudodd. A gall y rhai a ddaeth yn ôl fod yn wahanol i'r rhai na ddaeth.</translation>
    </message>
    <message>
        <source>Releasing</source>
        <translation>Rhyddhau</translation>
    </message>
    <message>
        <source>Choose a whole period that is over and look at the counts, then release it. A released period never changes, and can be exported as often as you like.</source>
        <translation>Dewiswch gyfnod cyfan sydd ar ben ac edrychwch ar y rhifau, yna ei ryddhau. Nid yw cyfnod a ryddhawyd byth yn newid, a gellir ei allforio mor aml ag y mynnwch.</translation>
    </message>
    <message>
        <source>Privacy in plain words</source>
        <translation>Preifatrwydd mewn geiriau plaen</translation>
    </message>
    <message>
        <source>A code, not a name</source>
        <translation>Cod, nid enw</translation>
    </message>
    <message>
        <source>Camre asks for no name, no address, no date of birth and no telephone number. Each person has a code, and the form is kept under it.</source>
        <translation>Nid yw Camre yn gofyn am enw, cyfeiriad, dyddiad geni na rhif ffôn. Mae gan bob person god, a chaiff y ffurflen ei chadw o dan y cod hwnnw.</translation>
    </message>
    <message>
        <source>Keep the list of codes apart</source>
        <translation>Cadwch y rhestr godau ar wahân</translation>
    </message>
    <message>
        <source>Camre has no place for who has which code. Give the person the card only; or, if your service needs a list, keep it away from this file: on paper in a locked drawer, or in your own case records. Never in the same folder.</source>
        <translation>Nid oes lle yn Camre i nodi pwy sydd â pha god. Rhowch y cerdyn i'r person yn unig; neu, os oes angen rhestr ar eich gwasanaeth, cadwch hi i ffwrdd o'r ffeil hon: ar bapur mewn drôr dan glo, neu yn eich cofnodion achos eich hun. Byth yn yr un ffolder.</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>Ble mae'r ffeil</translation>
    </message>
    <message>
        <source>All records are in one file on this computer, or in the folder where you put it, locked with a passphrase. Nobody can open it without that passphrase, and nobody can reset it. Lock the window when you leave it.</source>
        <translation>Mae'r holl gofnodion mewn un ffeil ar y cyfrifiadur hwn, neu yn y ffolder lle rhoesoch hi, wedi'i chloi â chyfrinymadrodd. Ni all neb ei hagor heb y cyfrinymadrodd hwnnw, ac ni all neb ei ailosod. Clowch y ffenestr pan fyddwch yn ei gadael.</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Beth sy'n gadael</translation>
    </message>
    <message>
        <source>Camre sends nothing anywhere. Only a released summary can leave, when you export it: rounded counts of groups, without codes and without the days of forms.</source>
        <translation>Nid yw Camre yn anfon dim i unman. Dim ond crynodeb a ryddhawyd a all adael, pan fyddwch chi'n ei allforio: rhifau grwpiau wedi'u talgrynnu, heb godau a heb ddyddiau ffurflenni.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>A person may stop at any time, and may ask for their answers to be erased, without a reason. A form that is not finished is erased at once on the break page. Summaries already released do not change. Copies of the file made earlier still hold the answers until you delete them.</source>
        <translation>Gall person stopio unrhyw bryd, a gofyn i'w atebion gael eu dileu, heb reswm. Caiff ffurflen nad yw wedi'i gorffen ei dileu ar unwaith ar y dudalen seibiant. Nid yw crynodebau a ryddhawyd eisoes yn newid. Mae copïau o'r ffeil a wnaed ynghynt yn dal yr atebion nes i chi eu dileu.</translation>
    </message>
    <message>
        <source>When it is a follow-up</source>
        <translation>Pan fydd yn ffurflen ddilynol</translation>
    </message>
    <message>
        <source>The agreement is asked again, because people may think differently today. The answers of last time are not shown before the new ones are given. If nobody answers the telephone, set the follow-up to “Tried”; who moved away or wants no more is not called again.</source>
        <translation>Gofynnir am y cytundeb eto, oherwydd gall pobl feddwl yn wahanol heddiw. Nid yw atebion y tro diwethaf yn cael eu dangos cyn i'r rhai newydd gael eu rhoi. Os nad oes neb yn ateb y ffôn, gosodwch y ffurflen ddilynol i “Wedi ceisio cysylltu”; ni chaiff y sawl a symudodd i ffwrdd neu sydd ddim am gael rhagor ei ffonio eto.</translation>
    </message>
    <message>
        <source>Say what is coming</source>
        <translation>Dywedwch beth sydd i ddod</translation>
    </message>
    <message>
        <source>Say how many questions there are, that each of them can be passed over, and that you can stop together at any time. Then begin. Look at the person more than at the screen.</source>
        <translation>Dywedwch faint o gwestiynau sydd, y gellir hepgor pob un ohonynt, ac y gallwch stopio gyda'ch gilydd unrhyw bryd. Yna dechreuwch. Edrychwch ar y person yn fwy nag ar y sgrin.</translation>
    </message>
    <message>
        <source>Questions that touch</source>
        <translation>Cwestiynau sensitif</translation>
    </message>
    <message>
        <source>Before questions about safety or health the screen says that they can be passed over. Make sure that nobody else can see or hear. Some answers come more easily alone: turn the screen round, let the person listen and press, and look away.</source>
        <translation>Cyn cwestiynau am ddiogelwch neu iechyd mae'r sgrin yn dweud y gellir eu hepgor. Gwnewch yn siŵr na all neb arall weld na chlywed. Mae'n haws rhoi rhai atebion heb neb yn gwylio: trowch y sgrin, gadewch i'r person wrando a phwyso, ac edrychwch i ffwrdd.</translation>
    </message>
    <message>
        <source>Looking back together</source>
        <translation>Edrych yn ôl gyda'ch gilydd</translation>
    </message>
    <message>
        <source>After a follow-up the person may see how things have moved. Let the picture speak, and wait. A step back is nobody's fault, and a step forward needs no applause. Ask if there is something that they would like to talk about.</source>
        <translation>Ar ôl ffurflen ddilynol gall y person weld sut mae pethau wedi symud. Gadewch i'r llun siarad, ac arhoswch. Nid yw cam yn ôl yn fai ar neb, ac nid oes angen cymeradwyo cam ymlaen. Gofynnwch a oes rhywbeth yr hoffai'r person siarad amdano.</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Yn yr ystafell</translation>
    </message>
    <message>
        <source>Sit so that you and the person face each other, with the interpreter beside you both. Ask that everything is said aloud in both languages, with nothing added and nothing left out. On the telephone, check at both ends that nobody else can hear; the code is enough, no name is needed.</source>
        <translation>Eisteddwch fel eich bod chi a'r person yn wynebu eich gilydd, a'r cyfieithydd wrth ymyl y ddau ohonoch. Gofynnwch i bopeth gael ei ddweud yn uchel yn y ddwy iaith, heb ychwanegu dim na gadael dim allan. Ar y ffôn, gwnewch yn siŵr ar y ddau ben na all neb arall glywed; mae'r cod yn ddigon, nid oes angen enw.</translation>
    </message>
    <message>
        <source>When there is nobody else</source>
        <translation>Pan nad oes neb arall</translation>
    </message>
    <message>
        <source>If only a relative or a friend could help today, use the recorded words, or wait for another day. If it goes ahead all the same, say so on the agreement page: it has a place for who interpreted, and none for a name.</source>
        <translation>Os dim ond perthynas neu ffrind a allai helpu heddiw, defnyddiwch y recordiad, neu arhoswch am ddiwrnod arall. Os yw'n mynd yn ei flaen serch hynny, dywedwch hynny ar y dudalen gytundeb: mae lle yno i nodi pwy a gyfieithodd, ond dim lle i enw.</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Beth i edrych amdano</translation>
    </message>
    <message>
        <source>Tears are not the only sign. Silence, a fixed look, quick breath, very short answers or restless hands can say the same. You need not be sure: ask if a break would be good.</source>
        <translation>Nid dagrau yw'r unig arwydd. Gall tawelwch, llygaid llonydd, anadl gyflym, atebion byr iawn neu ddwylo aflonydd ddweud yr un peth. Nid oes rhaid bod yn sicr: gofynnwch a fyddai seibiant yn dda.</translation>
    </message>
    <message>
        <source>No at any time</source>
        <translation>Na ar unrhyw adeg</translation>
    </message>
    <message>
        <source>A no ends the form whenever it comes, also half-way, and also when a parent agreed. Press “Take a break”, then “Stop and erase”. Offer nothing for finishing: no prize, no praise, no comparing with others.</source>
        <translation>Mae na yn dod â'r ffurflen i ben pryd bynnag y daw, hefyd hanner ffordd, a hefyd pan oedd rhiant yn cytuno. Pwyswch “Cael seibiant”, yna “Stopio a dileu”. Peidiwch â chynnig dim am orffen: dim gwobr, dim canmoliaeth, dim cymharu ag eraill.</translation>
    </message>
    <message>
        <source>Saying a row aloud</source>
        <translation>Dweud rhes yn uchel</translation>
    </message>
    <message>
        <source>“Of the 40 people who were asked twice about their home, 20 moved forward, 15 stayed about the same and 5 moved back.” Say all three, in this order or the other. Leave out the word “success”.</source>
        <translation>“O'r 40 o bobl y gofynnwyd iddynt ddwywaith am eu cartref, symudodd 20 ymlaen, arhosodd 15 tua'r un fath a symudodd 5 yn ôl.” Dywedwch y tri, yn y drefn hon neu'r llall. Gadewch y gair “llwyddiant” allan.</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>Os aiff rhywbeth o'i le</translation>
    </message>
    <message>
        <source>When a file cannot be read, Camre changes nothing in it: it puts a copy aside and looks for a backup. When the disk is full or the file is open elsewhere, the page says so and stays, with everything that is on it.</source>
        <translation>Pan na ellir darllen ffeil, nid yw Camre yn newid dim ynddi: mae'n rhoi copi o'r neilltu ac yn chwilio am gopi wrth gefn. Pan fydd y ddisg yn llawn neu'r ffeil ar agor yn rhywle arall, mae'r dudalen yn dweud hynny ac yn aros, gyda phopeth sydd arni.</translation>
    </message>
    <message>
        <source>Writing a language</source>
        <translation>Ysgrifennu iaith</translation>
    </message>
    <message>
        <source>One text at a time</source>
        <translation>Un testun ar y tro</translation>
    </message>
    <message>
        <source>Same meaning, same strength</source>
        <translation>Yr un ystyr, yr un cryfder</translation>
    </message>
    <message>
        <source>Curly brackets</source>
        <translation>Bachau cyrliog</translation>
    </message>
    <message>
        <source>A second speaker</source>
        <translation>Ail siaradwr</translation>
    </message>
    <message>
        <source>When the English changes</source>
        <translation>Pan fydd y Saesneg yn newid</translation>
    </message>
    <message>
        <source>Look before you send</source>
        <translation>Edrychwch cyn anfon</translation>
    </message>
    <message>
        <source>Where your work lies</source>
        <translation>Lle mae eich gwaith</translation>
    </message>
    <message>
        <source>Read the English, then say it in your language as you would to a person in front of you. Welsh and the reason for the question stand beside it. What you type is saved when you go on to the next text.</source>
        <translation>Darllenwch y Saesneg, yna dywedwch yr un peth yn eich iaith chi fel y byddech wrth berson o'ch blaen. Mae'r Gymraeg a'r rheswm dros y cwestiwn wrth ei ymyl. Caiff yr hyn rydych yn ei deipio ei gadw pan ewch ymlaen i'r testun nesaf.</translation>
    </message>
    <message>
        <source>“May have to” is not “will”, and “often” is not “always”. The answers under a question are even steps: read them one after another. Choose words that a person with little schooling follows, and that fit a woman and a man.</source>
        <translation>Nid yr un peth yw “efallai y bydd rhaid” a “bydd rhaid”, nac “yn aml” a “bob amser”. Camau cyfartal yw'r atebion o dan gwestiwn: darllenwch nhw un ar ôl y llall. Dewiswch eiriau y gall person heb lawer o addysg eu dilyn, ac sy'n addas i fenyw ac i ddyn.</translation>
    </message>
    <message>
        <source>Keep {number}, {code} and words like them exactly: Camre puts a number, a code or a name there. They may stand anywhere in the sentence.</source>
        <translation>Cadwch {number}, {code} a geiriau tebyg yn union fel y maent: mae Camre yn rhoi rhif, cod neu enw yno. Cânt sefyll yn unrhyw le yn y frawddeg.</translation>
    </message>
    <message>
        <source>Tick “checked” only for a text that somebody else wrote, that you have read beside the English, and that you would say to a person yourself. A machine's text that was turned back into English is not checked.</source>
        <translation>Ticiwch “wedi'i wirio” dim ond ar gyfer testun a ysgrifennodd rhywun arall, yr ydych wedi'i ddarllen wrth ochr y Saesneg, ac y byddech yn ei ddweud wrth berson eich hun. Nid yw testun gan beiriant a droswyd yn ôl i'r Saesneg wedi'i wirio.</translation>
    </message>
    <message>
        <source>Texts made from the older English are marked. Change them, or say that they still fit. Until then the language needs an update, and the list says so.</source>
        <translation>Caiff testunau a wnaed o'r Saesneg hŷn eu marcio. Newidiwch nhw, neu dywedwch eu bod yn dal yn addas. Tan hynny mae angen diweddaru'r iaith, ac mae'r rhestr yn dweud hynny.</translation>
    </message>
    <message>
        <source>See the questions and the agreement as people see them, large, dark and on paper. Stretched words show where a long text would be cut. Then save the language as one file and send it to whoever looks after Camre.</source>
        <translation>Edrychwch ar y cwestiynau a'r cytundeb fel y mae pobl yn eu gweld, yn fawr, yn dywyll ac ar bapur. Mae geiriau wedi'u hymestyn yn dangos lle byddai testun hir yn cael ei dorri. Yna cadwch yr iaith fel un ffeil a'i hanfon at bwy bynnag sy'n gofalu am Camre.</translation>
    </message>
    <message>
        <source>Your changes go into a folder of your own on this computer; the languages that came with Camre stay as they were. No sound is ever recorded by Camre.</source>
        <translation>Mae eich newidiadau yn mynd i'ch ffolder eich hun ar y cyfrifiadur hwn; mae'r ieithoedd a ddaeth gyda Camre yn aros fel yr oeddent. Nid yw Camre byth yn recordio sain.</translation>
    </message>
    <message>
        <source>Stopping, erasing, and how long</source>
        <translation>Stopio, dileu, ac am ba hyd</translation>
    </message>
    <message>
        <source>When somebody wants to stop</source>
        <translation>Pan fydd rhywun am stopio</translation>
    </message>
    <message>
        <source>Find the person by code and press “Stop, or erase”. Ask for no reason, and do not persuade. Stopping means no more forms; the answers that were given are kept and counted as before. Show the page, so that the person sees what happens.</source>
        <translation>Dewch o hyd i'r person yn ôl y cod a phwyswch “Stopio, neu ddileu”. Peidiwch â gofyn am reswm, na pherswadio. Mae stopio yn golygu dim rhagor o ffurflenni; mae'r atebion a roddwyd yn cael eu cadw a'u cyfrif fel o'r blaen. Dangoswch y dudalen, fel bod y person yn gweld beth sy'n digwydd.</translation>
    </message>
    <message>
        <source>When somebody wants to be erased</source>
        <translation>Pan fydd rhywun am gael ei ddileu</translation>
    </message>
    <message>
        <source>Choose “Erase everything”, read together what goes and what stays, and type the code once more. It takes a moment and cannot be undone. Only a day and a count remain. Your help stays the same: say so.</source>
        <translation>Dewiswch “Dileu popeth”, darllenwch gyda'ch gilydd beth sy'n mynd a beth sy'n aros, a theipiwch y cod unwaith eto. Mae'n cymryd eiliad ac ni ellir ei ddadwneud. Dim ond diwrnod a chyfrif sy'n aros. Mae eich help yn aros yr un fath: dywedwch hynny.</translation>
    </message>
    <message>
        <source>Without the card</source>
        <translation>Heb y cerdyn</translation>
    </message>
    <message>
        <source>Camre cannot find anybody by name. If the card is lost, look in your service's own list of codes, if it keeps one. Guess no code: another person could be erased.</source>
        <translation>Ni all Camre ddod o hyd i neb yn ôl enw. Os yw'r cerdyn ar goll, edrychwch yn rhestr godau eich gwasanaeth ei hun, os yw'n cadw un. Peidiwch â dyfalu cod: gallai person arall gael ei ddileu.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copïau</translation>
    </message>
    <message>
        <source>The page names the copies that lie beside the file. Delete those you do not need, and those on sticks and servers: they still hold the answers.</source>
        <translation>Mae'r dudalen yn enwi'r copïau sydd wrth ymyl y ffeil. Dilëwch y rhai nad oes eu hangen arnoch, a'r rhai ar gofbinnau a gweinyddion: maent yn dal yr atebion o hyd.</translation>
    </message>
    <message>
        <source>When the time is over</source>
        <translation>Pan fydd yr amser ar ben</translation>
    </message>
    <message>
        <source>When the months that your service promised have passed since the last form, a person appears in the list “People whose time is over”. Erase them, or keep them for a reason and until a day. Nobody goes by itself, and nobody is kept for ever.</source>
        <translation>Pan fydd y misoedd a addawodd eich gwasanaeth wedi mynd heibio ers y ffurflen ddiwethaf, mae'r person yn ymddangos yn y rhestr “Pobl y mae eu hamser ar ben”. Dilëwch ef, neu cadwch ef am reswm a than ddiwrnod. Nid oes neb yn mynd ohono'i hun, ac ni chedwir neb am byth.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Ceisiadau</translation>
    </message>
    <message>
        <source>Whoever asks to see, change or erase their answers, or that they are used no more, gets a reply within a month. Note the request on the day it comes; home shows the last day for the reply. A complaint is acknowledged within 30 days.</source>
        <translation>Mae pwy bynnag sy'n gofyn am weld, newid neu ddileu ei atebion, neu am iddynt beidio â chael eu defnyddio mwyach, yn cael ateb o fewn mis. Nodwch y cais ar y diwrnod y daw; mae'r hafan yn dangos y diwrnod olaf ar gyfer yr ateb. Cydnabyddir cwyn o fewn 30 diwrnod.</translation>
    </message>
    <message>
        <source>When a file is lost or was seen by strangers</source>
        <translation>Pan fydd ffeil ar goll neu wedi'i gweld gan ddieithriaid</translation>
    </message>
    <message>
        <source>Print the sheet for a data breach from the settings and write the rest by hand. Where people may be at risk, the Information Commissioner's Office is told within 72 hours.</source>
        <translation>Argraffwch y ddalen ar gyfer tor diogelwch data o'r gosodiadau ac ysgrifennwch y gweddill â llaw. Lle gall pobl fod mewn perygl, rhoddir gwybod i Swyddfa'r Comisiynydd Gwybodaeth o fewn 72 awr.</translation>
    </message>
    <message>
        <source>Making a form</source>
        <translation>Gwneud ffurflen</translation>
    </message>
    <message>
        <source>Few questions</source>
        <translation>Ychydig o gwestiynau</translation>
    </message>
    <message>
        <source>Choose what you will really use. Every question asks something of a person, and every answer has to be kept safe. A form has at most 30 questions, because services and people asked for that; most are better with 12 to 18.</source>
        <translation>Dewiswch yr hyn y byddwch yn ei ddefnyddio go iawn. Mae pob cwestiwn yn gofyn rhywbeth gan berson, a rhaid cadw pob ateb yn ddiogel. Mae gan ffurflen 30 cwestiwn ar y mwyaf, oherwydd i wasanaethau a phobl ofyn am hynny; mae'r rhan fwyaf yn well gyda 12 i 18.</translation>
    </message>
    <message>
        <source>What stands under a question</source>
        <translation>Beth sydd o dan gwestiwn</translation>
    </message>
    <message>
        <source>The reason that people can read too, which published frameworks it belongs to and how closely, who provides the answer, and whether another record holds it already. Ask no one twice for what you can look up.</source>
        <translation>Y rheswm y gall pobl ei ddarllen hefyd, pa fframweithiau cyhoeddedig y mae'n perthyn iddynt a pha mor agos, pwy sy'n rhoi'r ateb, ac a yw cofnod arall yn ei ddal eisoes. Peidiwch â gofyn ddwywaith am yr hyn y gallwch edrych amdano.</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Y drefn</translation>
    </message>
    <message>
        <source>Begin and end with easy questions, and put sensitive ones in the middle. Up and Down move a question, and so do Alt+Up and Alt+Down.</source>
        <translation>Dechreuwch a gorffennwch gyda chwestiynau hawdd, a rhowch rai sensitif yn y canol. Mae I fyny ac I lawr yn symud cwestiwn, ac felly hefyd Alt+I fyny ac Alt+I lawr.</translation>
    </message>
    <message>
        <source>Two sides of paper</source>
        <translation>Dwy ochr o bapur</translation>
    </message>
    <message>
        <source>The page is really set, in every language that is ready, and the longest decides. Large letters (14 pt) are best; 12 pt is the smallest. Questions with the same answers take less room when they follow each other.</source>
        <translation>Mae'r dudalen yn cael ei gosod go iawn, ym mhob iaith sy'n barod, a'r hiraf sy'n penderfynu. Llythrennau mawr (14 pt) sydd orau; 12 pt yw'r lleiaf. Mae cwestiynau gyda'r un atebion yn cymryd llai o le pan fyddant yn dilyn ei gilydd.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Munudau</translation>
    </message>
    <message>
        <source>Half a minute a question is our guess. It will be put right when real forms have been timed.</source>
        <translation>Hanner munud y cwestiwn yw ein hamcan ni. Caiff ei gywiro pan fydd ffurflenni go iawn wedi'u hamseru.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Addewidion</translation>
    </message>
    <message>
        <source>Write who is responsible, what the answers are for, who sees them and how long they are kept, as you would say it to a person. Real records wait until this is done. The privacy notice is made from it in Welsh and English.</source>
        <translation>Ysgrifennwch pwy sy'n gyfrifol, beth yw pwrpas yr atebion, pwy sy'n eu gweld ac am ba hyd y cânt eu cadw, fel y byddech yn ei ddweud wrth berson. Bydd cofnodion go iawn yn aros nes bod hyn wedi'i wneud. Gwneir yr hysbysiad preifatrwydd ohono yn Gymraeg ac yn Saesneg.</translation>
    </message>
    <message>
        <source>When the form changes later</source>
        <translation>Pan fydd y ffurflen yn newid yn ddiweddarach</translation>
    </message>
    <message>
        <source>Once people have answered, a changed form becomes a new version, and Camre says beforehand what stays comparable, what ends and what is new. Answers stay with the version and the promises that they were given on; unfinished forms go on as they began.</source>
        <translation>Unwaith y bydd pobl wedi ateb, daw ffurflen sydd wedi'i newid yn fersiwn newydd, ac mae Camre yn dweud ymlaen llaw beth sy'n aros yn gymaradwy, beth sy'n dod i ben a beth sy'n newydd. Mae atebion yn aros gyda'r fersiwn a'r addewidion y cawsant eu rhoi arnynt; mae ffurflenni anorffenedig yn mynd ymlaen fel y dechreuon nhw.</translation>
    </message>
    <message>
        <source>Sharing a form</source>
        <translation>Rhannu ffurflen</translation>
    </message>
    <message>
        <source>Save it as one file and send it to another service. Whoever takes it in looks through it first, and keeps promises of their own.</source>
        <translation>Cadwch hi fel un ffeil a'i hanfon at wasanaeth arall. Mae pwy bynnag sy'n ei derbyn yn edrych drwyddi yn gyntaf, ac yn cadw ei addewidion ei hun.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Back up now</source>
        <translation>Gwneud copi wrth gefn nawr</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>dim copi wrth gefn eto</translation>
    </message>
    <message>
        <source>last backup: today</source>
        <translation>copi wrth gefn diwethaf: heddiw</translation>
    </message>
    <message>
        <source>last backup, days ago: %1</source>
        <translation>copi wrth gefn diwethaf, diwrnodau'n ôl: %1</translation>
    </message>
    <message>
        <source>last backup: %1</source>
        <translation>copi wrth gefn diwethaf: %1</translation>
    </message>
    <message>
        <source>Write the promises</source>
        <translation>Ysgrifennu'r addewidion</translation>
    </message>
    <message>
        <source>Late follow-up: %1</source>
        <translation>Ffurflen ddilynol hwyr: %1</translation>
    </message>
    <message>
        <source>Follow-up today: %1</source>
        <translation>Ffurflen ddilynol heddiw: %1</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Person newydd</translation>
    </message>
    <message>
        <source>Summary: %1 – %2</source>
        <translation>Crynodeb: %1 – %2</translation>
    </message>
    <message>
        <source>Real records cannot start yet</source>
        <translation>Ni all cofnodion go iawn ddechrau eto</translation>
    </message>
    <message>
        <source>The service has not written all its promises. Still to write: %1. You can practise with sample people meanwhile.</source>
        <translation>Nid yw'r gwasanaeth wedi ysgrifennu ei holl addewidion. Yn dal i'w ysgrifennu: %1. Gallwch ymarfer gyda phobl enghreifftiol yn y cyfamser.</translation>
    </message>
    <message>
        <source>This file: locked with a passphrase</source>
        <translation>Y ffeil hon: wedi'i chloi â chyfrinymadrodd</translation>
    </message>
    <message>
        <source>This file: not locked</source>
        <translation>Y ffeil hon: heb ei chloi</translation>
    </message>
    <message>
        <source>open for looking only</source>
        <translation>ar agor i edrych yn unig</translation>
    </message>
    <message>
        <source>people: %1</source>
        <translation>pobl: %1</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hafan</translation>
    </message>
    <message>
        <source>This file is not locked</source>
        <translation>Nid yw'r ffeil hon wedi'i chloi</translation>
    </message>
    <message>
        <source>Anyone who can use this computer can read it. Check that the whole disk is encrypted before you write about real people.</source>
        <translation>Gall unrhyw un sy'n gallu defnyddio'r cyfrifiadur hwn ei darllen. Gwnewch yn siŵr bod y ddisg gyfan wedi'i hamgryptio cyn ysgrifennu am bobl go iawn.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Popeth wedi'i wneud</translation>
    </message>
    <message>
        <source>No summary waits</source>
        <translation>Does dim crynodeb yn aros</translation>
    </message>
    <message>
        <source>The last period has its summary.</source>
        <translation>Mae gan y cyfnod diwethaf ei grynodeb.</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>Dim i'w wneud eto</translation>
    </message>
    <message>
        <source>Nobody has answered yet. A period can be summarised when it is over.</source>
        <translation>Does neb wedi ateb eto. Gellir crynhoi cyfnod pan fydd ar ben.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Crynodeb</translation>
    </message>
    <message>
        <source>Find by code</source>
        <translation>Chwilio yn ôl cod</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Follow-ups, late or due this month: %1</source>
        <translation>Ffurflenni dilynol, hwyr neu i'w gwneud y mis hwn: %1</translation>
    </message>
    <message>
        <source>All follow-ups: %1</source>
        <translation>Pob ffurflen ddilynol: %1</translation>
    </message>
    <message>
        <source>question %1 of %2</source>
        <translation>cwestiwn %1 o %2</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>wedi'i gadw %1</translation>
    </message>
    <message>
        <source>begun on %1</source>
        <translation>dechreuwyd: %1</translation>
    </message>
    <message>
        <source>Carry on with %1 – %2</source>
        <translation>Parhau gyda %1 – %2</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Agor eto</translation>
    </message>
    <message>
        <source>What is missing: %1</source>
        <translation>Beth sydd ar goll: %1</translation>
    </message>
    <message>
        <source>Every language has all its texts. How many are checked by a second speaker stands below.</source>
        <translation>Mae gan bob iaith ei holl destunau. Mae nifer y rhai a wiriwyd gan ail siaradwr isod.</translation>
    </message>
    <message>
        <source>Anyone who can use this computer can read it. You confirmed on %1 that the whole disk is encrypted.</source>
        <translation>Gall unrhyw un sy'n gallu defnyddio'r cyfrifiadur hwn ei darllen. Dyddiad cadarnhau bod y ddisg gyfan wedi'i hamgryptio: %1.</translation>
    </message>
    <message>
        <source>The whole disk is encrypted</source>
        <translation>Mae'r ddisg gyfan wedi'i hamgryptio</translation>
    </message>
    <message>
        <source>Other forms that are not finished</source>
        <translation>Ffurflenni eraill heb eu gorffen</translation>
    </message>
    <message>
        <source>Nobody is due this month. When a first form is finished, its follow-up appears here in the month of its day.</source>
        <translation>Nid oes neb i'w weld y mis hwn. Pan fydd ffurflen gyntaf wedi'i gorffen, bydd y ffurflen ddilynol yn ymddangos yma ym mis ei diwrnod.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ieithoedd</translation>
    </message>
    <message>
        <source>Begin a language, or take one in</source>
        <translation>Dechrau iaith, neu dderbyn un</translation>
    </message>
    <message>
        <source>Print a paper form</source>
        <translation>Argraffu ffurflen bapur</translation>
    </message>
    <message>
        <source>Type in paper forms</source>
        <translation>Teipio ffurflenni papur</translation>
    </message>
    <message>
        <source>People whose time is over: %1</source>
        <translation>Pobl y mae eu hamser ar ben: %1</translation>
    </message>
    <message>
        <source>Requests to answer: %1</source>
        <translation>Ceisiadau i'w hateb: %1</translation>
    </message>
    <message>
        <source>A reply is late: it was due on %1.</source>
        <translation>Mae ateb yn hwyr: roedd yn ddyledus ar %1.</translation>
    </message>
    <message>
        <source>The next reply is due on %1.</source>
        <translation>Mae'r ateb nesaf yn ddyledus ar %1.</translation>
    </message>
    <message>
        <source>Look at the requests</source>
        <translation>Edrych ar y ceisiadau</translation>
    </message>
    <message>
        <source>Questions and promises of this service</source>
        <translation>Cwestiynau ac addewidion y gwasanaeth hwn</translation>
    </message>
</context>
<context>
    <name>JourneyPage</name>
    <message>
        <source>The journey so far</source>
        <translation>Y daith hyd yma</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
</context>
<context>
    <name>JourneyPaper</name>
    <message>
        <source>The journey so far</source>
        <translation>Y daith hyd yma</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>A reason is needed. Nothing has changed.</source>
        <translation>Mae angen rheswm. Does dim wedi newid.</translation>
    </message>
    <message>
        <source>At most %1 letters. Nothing has changed.</source>
        <translation>Dim mwy na %1 o lythrennau. Does dim wedi newid.</translation>
    </message>
    <message>
        <source>Keep somebody longer</source>
        <translation>Cadw rhywun yn hirach</translation>
    </message>
    <message>
        <source>Code %1.</source>
        <translation>Cod %1.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>In your own words, without names or places. The person can see it on the print of their answers. It is erased with them.</source>
        <translation>Yn eich geiriau eich hun, heb enwau na lleoedd. Gall y person ei weld ar argraffiad ei atebion. Caiff ei ddileu gyda nhw.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tan</translation>
    </message>
    <message>
        <source>Then the person comes back to the list, to be decided about again.</source>
        <translation>Yna daw'r person yn ôl i'r rhestr, i gael ei benderfynu eto.</translation>
    </message>
    <message>
        <source>Keep until then</source>
        <translation>Cadw tan hynny</translation>
    </message>
    <message>
        <source>Do not keep longer</source>
        <translation>Peidio â chadw'n hirach</translation>
    </message>
</context>
<context>
    <name>KeepingSettings</name>
    <message>
        <source>Keeping and erasing</source>
        <translation>Cadw a dileu</translation>
    </message>
    <message>
        <source>Answers are kept for this many months after the last form: %1. Nobody is erased by itself, and nobody is kept for ever.</source>
        <translation>Cedwir atebion am gynifer â hyn o fisoedd ar ôl y ffurflen ddiwethaf: %1. Ni chaiff neb ei ddileu ohono'i hun, ac ni chedwir neb am byth.</translation>
    </message>
    <message>
        <source>People whose time is over: %1</source>
        <translation>Pobl y mae eu hamser ar ben: %1</translation>
    </message>
    <message>
        <source>Somebody wants to stop, or to be erased</source>
        <translation>Mae rhywun am stopio, neu gael ei ddileu</translation>
    </message>
    <message>
        <source>The code from the card, such as 7K4M-2Q9</source>
        <translation>Y cod o'r cerdyn, megis 7K4M-2Q9</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Requests without an answer: %1</source>
        <translation>Ceisiadau heb ateb: %1</translation>
    </message>
    <message>
        <source>What was done to this file</source>
        <translation>Beth a wnaed i'r ffeil hon</translation>
    </message>
    <message>
        <source>Print the sheet for a data breach</source>
        <translation>Argraffu'r ddalen ar gyfer tor diogelwch data</translation>
    </message>
</context>
<context>
    <name>LanguageList</name>
    <message>
        <source>Draft</source>
        <translation>Drafft</translation>
    </message>
    <message>
        <source>Needs update</source>
        <translation>Angen ei ddiweddaru</translation>
    </message>
    <message>
        <source>All there, not all checked</source>
        <translation>Popeth yno, heb wirio'r cyfan</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Barod</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Geiriau</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sain</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Wedi'u gwirio</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Wedi dyddio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>← from the right</source>
        <translation>← o'r dde</translation>
    </message>
    <message>
        <source>→ from the left</source>
        <translation>→ o'r chwith</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Beth sydd ar goll</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Words: %2 of %3. Sound: %4. Checked: %5. Stale: %6.</source>
        <translation>%1. Geiriau: %2 o %3. Sain: %4. Wedi'u gwirio: %5. Wedi dyddio: %6.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>with sound</source>
        <translation>gyda sain</translation>
    </message>
    <message>
        <source>computer voice</source>
        <translation>llais cyfrifiadur</translation>
    </message>
    <message>
        <source>words only</source>
        <translation>geiriau'n unig</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>heb ei wirio eto</translation>
    </message>
    <message>
        <source>Choose the person's language</source>
        <translation>Dewiswch iaith y person</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>Chwilio am iaith</translation>
    </message>
    <message>
        <source>Type its own name, or its name in Welsh or English.</source>
        <translation>Teipiwch ei henw ei hun, neu ei henw yn Gymraeg neu yn Saesneg.</translation>
    </message>
    <message>
        <source>No language with this name is ready for this form.</source>
        <translation>Nid oes iaith â'r enw hwn yn barod ar gyfer y ffurflen hon.</translation>
    </message>
    <message>
        <source>Not here? Use the Welsh or English form together with an interpreter.</source>
        <translation>Ddim yma? Defnyddiwch y ffurflen Gymraeg neu Saesneg gyda chyfieithydd ar y pryd.</translation>
    </message>
    <message>
        <source>Sound is not available. The worker can read it aloud.</source>
        <translation>Nid oes sain ar gael. Gall y gweithiwr ei ddarllen yn uchel.</translation>
    </message>
    <message>
        <source>No recording yet. The worker can read it aloud.</source>
        <translation>Does dim recordiad eto. Gall y gweithiwr ei ddarllen yn uchel.</translation>
    </message>
    <message>
        <source>Hear the name %1</source>
        <translation>Clywed yr enw %1</translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message>
        <source>Code %1 · complete forms: %2</source>
        <translation>Cod %1 · ffurflenni cyflawn: %2</translation>
    </message>
    <message>
        <source>Stop taking part</source>
        <translation>Rhoi'r gorau i gymryd rhan</translation>
    </message>
    <message>
        <source>Take part again</source>
        <translation>Cymryd rhan eto</translation>
    </message>
    <message>
        <source>This person stopped taking part: no new form can be started. If that was a mistake, or they want to come back, it can be undone here. Nothing else changes.</source>
        <translation>Mae'r person hwn wedi rhoi'r gorau i gymryd rhan: ni ellir dechrau ffurflen newydd. Os camgymeriad oedd hynny, neu os yw am ddod yn ôl, gellir ei ddadwneud yma. Does dim byd arall yn newid.</translation>
    </message>
    <message>
        <source>No more forms, and nobody asks again. The answers already given are kept and counted as before, without a name.</source>
        <translation>Dim rhagor o ffurflenni, ac nid oes neb yn gofyn eto. Mae'r atebion a roddwyd eisoes yn cael eu cadw a'u cyfrif fel o'r blaen, heb enw.</translation>
    </message>
    <message>
        <source>The form that is not finished goes.</source>
        <translation>Mae'r ffurflen nad yw wedi'i gorffen yn mynd.</translation>
    </message>
    <message>
        <source>Your service's lawful basis is: %1. Where that is consent, answers may not be kept once it is taken back: erase them.</source>
        <translation>Sail gyfreithiol eich gwasanaeth yw: %1. Os cydsyniad yw honno, ni cheir cadw atebion ar ôl i'r cydsyniad gael ei dynnu'n ôl: dilëwch nhw.</translation>
    </message>
    <message>
        <source>Every answer goes for good, and the code with it. This cannot be undone. The next page says what stays, and asks once more.</source>
        <translation>Mae pob ateb yn mynd am byth, a'r cod gydag ef. Ni ellir dadwneud hyn. Mae'r dudalen nesaf yn dweud beth sy'n aros, ac yn gofyn unwaith eto.</translation>
    </message>
    <message>
        <source>There is no complete form, so there is nothing to keep.</source>
        <translation>Nid oes ffurflen gyflawn, felly nid oes dim i'w gadw.</translation>
    </message>
    <message>
        <source>Stop, or be erased</source>
        <translation>Stopio, neu gael eich dileu</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Dileu popeth</translation>
    </message>
    <message>
        <source>Erase everything …</source>
        <translation>Dileu popeth …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Wedi stopio</translation>
    </message>
    <message>
        <source>No more forms for this code. The answers that were given are kept.</source>
        <translation>Dim rhagor o ffurflenni ar gyfer y cod hwn. Mae'r atebion a roddwyd yn cael eu cadw.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This window locks in one minute</source>
        <translation>Bydd y ffenestr hon yn cloi ymhen munud</translation>
    </message>
    <message>
        <source>Press any key to stay here. What was put right here is not kept yet.</source>
        <translation>Pwyswch unrhyw fysell i aros yma. Nid yw'r hyn a gywirwyd yma wedi'i gadw eto.</translation>
    </message>
    <message>
        <source>Press any key to stay here. Nothing is lost.</source>
        <translation>Pwyswch unrhyw fysell i aros yma. Ni chollir dim.</translation>
    </message>
    <message>
        <source>Close without the last answer</source>
        <translation>Cau heb yr ateb olaf</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Aros yma</translation>
    </message>
    <message>
        <source>Only to look at: nothing is stored</source>
        <translation>I edrych yn unig: ni chaiff dim ei gadw</translation>
    </message>
    <message>
        <source>Close without these changes</source>
        <translation>Cau heb y newidiadau hyn</translation>
    </message>
    <message>
        <source>Close without this text</source>
        <translation>Cau heb y testun hwn</translation>
    </message>
    <message>
        <source>Sheet for a data breach</source>
        <translation>Dalen ar gyfer tor diogelwch data</translation>
    </message>
    <message>
        <source>What was put right here is not kept yet, so the window was neither locked nor closed. Go back to the answers, then keep them or leave them as they were.</source>
        <translation>Nid yw'r hyn a gywirwyd yma wedi'i gadw eto, felly ni chafodd y ffenestr ei chloi na'i chau. Ewch yn ôl at yr atebion, yna cadwch nhw neu gadewch nhw fel yr oeddent.</translation>
    </message>
    <message>
        <source>The window is not locked.</source>
        <translation>Nid yw'r ffenestr wedi'i chloi.</translation>
    </message>
    <message>
        <source>Close without the answers that are not saved: %1</source>
        <translation>Cau heb yr atebion sydd heb eu cadw: %1</translation>
    </message>
    <message>
        <source>Press any key to stay here. Every answer is saved; own words that nobody has agreed to keep yet are not.</source>
        <translation>Pwyswch unrhyw fysell i aros yma. Mae pob ateb wedi'i gadw; nid felly eiriau'r person ei hun nad oes neb wedi cytuno i'w cadw eto.</translation>
    </message>
</context>
<context>
    <name>NewFilePage</name>
    <message>
        <source>Write the name of the service.</source>
        <translation>Ysgrifennwch enw'r gwasanaeth.</translation>
    </message>
    <message>
        <source>Say where to keep the file.</source>
        <translation>Dywedwch ble i gadw'r ffeil.</translation>
    </message>
    <message>
        <source>Something on this page is still missing. What you wrote is kept. Look for the marked lines below.</source>
        <translation>Mae rhywbeth ar y dudalen hon yn dal ar goll. Mae'r hyn a ysgrifennwyd gennych wedi'i gadw. Chwiliwch am y llinellau sydd wedi'u marcio isod.</translation>
    </message>
    <message>
        <source>A new file</source>
        <translation>Ffeil newydd</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Enw'r gwasanaeth</translation>
    </message>
    <message>
        <source>As people know it. A short form of it stands on exports.</source>
        <translation>Fel y mae pobl yn ei adnabod. Bydd ffurf fer ohono ar allforion.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Ble i'w chadw</translation>
    </message>
    <message>
        <source>One file holds all the records. Your own computer or a shared drive of the service.</source>
        <translation>Mae un ffeil yn dal yr holl gofnodion. Eich cyfrifiadur eich hun neu yriant a rennir gan y gwasanaeth.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Dewis lle…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Make one for me</source>
        <translation>Gwneud un i mi</translation>
    </message>
    <message>
        <source>Months to keep records after the last form</source>
        <translation>Misoedd i gadw cofnodion ar ôl y ffurflen ddiwethaf</translation>
    </message>
    <message>
        <source>After that you are asked to erase them. Nothing is kept for ever.</source>
        <translation>Ar ôl hynny gofynnir i chi eu dileu. Ni chedwir dim am byth.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Parhau</translation>
    </message>
</context>
<context>
    <name>NoticePaper</name>
    <message>
        <source>Privacy notice</source>
        <translation>Hysbysiad preifatrwydd</translation>
    </message>
    <message>
        <source>The privacy notice has gaps, so it cannot be printed. Nothing was printed. Fill these parts in first:</source>
        <translation>Mae bylchau yn yr hysbysiad preifatrwydd, felly ni ellir ei argraffu. Nid argraffwyd dim. Llenwch y rhannau hyn yn gyntaf:</translation>
    </message>
    <message>
        <source>The privacy notice is not complete in Welsh and English. Nothing was printed. Ask whoever looks after the language packs.</source>
        <translation>Nid yw'r hysbysiad preifatrwydd yn gyflawn yn Gymraeg ac yn Saesneg. Nid argraffwyd dim. Gofynnwch i bwy bynnag sy'n gofalu am y pecynnau iaith.</translation>
    </message>
</context>
<context>
    <name>OpenPage</name>
    <message>
        <source>Open what was saved</source>
        <translation>Agor yr hyn a gadwyd</translation>
    </message>
    <message>
        <source>Save what can be read into a new file</source>
        <translation>Cadw'r hyn y gellir ei ddarllen mewn ffeil newydd</translation>
    </message>
    <message>
        <source>What could be read is saved in %1.</source>
        <translation>Mae'r hyn y gellid ei ddarllen wedi'i gadw yn %1.</translation>
    </message>
    <message>
        <source>People: %1, known to be lost: %2. Forms: %3, known to be lost: %4.</source>
        <translation>Pobl: %1, y gwyddys eu bod ar goll: %2. Ffurflenni: %3, y gwyddys eu bod ar goll: %4.</translation>
    </message>
    <message>
        <source>Nothing of it could be saved.</source>
        <translation>Ni ellid cadw dim ohoni.</translation>
    </message>
    <message>
        <source>The backup is in place. It opens with the passphrase of the backup.</source>
        <translation>Mae'r copi wrth gefn yn ei le. Mae'n agor gyda chyfrinymadrodd y copi wrth gefn.</translation>
    </message>
    <message>
        <source>What was there is kept as %1. It holds people too: delete it when you have seen that all is well.</source>
        <translation>Cedwir yr hyn oedd yno fel %1. Mae pobl ynddo hefyd: dilëwch ef pan fyddwch wedi gweld bod popeth yn iawn.</translation>
    </message>
    <message>
        <source>Restore the backup from %1 (people: %2)</source>
        <translation>Adfer y copi wrth gefn o %1 (pobl: %2)</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Wedi cloi</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Agor ffeil</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>These are made-up people. Their passphrase: %1</source>
        <translation>Pobl ddychmygol yw'r rhain. Eu cyfrinymadrodd: %1</translation>
    </message>
    <message>
        <source>Everything is saved but what was being put right: those answers are as they were before.</source>
        <translation>Mae popeth wedi'i gadw heblaw'r hyn oedd yn cael ei gywiro: mae'r atebion hynny fel yr oeddent o'r blaen.</translation>
    </message>
    <message>
        <source>Type the passphrase of this file first. Nothing has changed.</source>
        <translation>Teipiwch gyfrinymadrodd y ffeil hon yn gyntaf. Does dim wedi newid.</translation>
    </message>
    <message>
        <source>Everything is saved. An unfinished form waits at the same question.</source>
        <translation>Mae popeth wedi'i gadw. Mae ffurflen heb ei gorffen yn aros wrth yr un cwestiwn.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Datgloi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Dewis ffeil arall</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Nothing has changed. Check capitals and try again; Show lets you see it.</source>
        <translation>Nid yw'r cyfrinymadrodd hwn yn agor y ffeil. Nid oes dim wedi newid. Gwiriwch y priflythrennau a rhowch gynnig arall arni; mae Dangos yn gadael i chi ei weld.</translation>
    </message>
    <message>
        <source>If you are sure of it, the beginning of the file may be damaged: open a backup.</source>
        <translation>Os ydych yn sicr ohono, gall dechrau'r ffeil fod wedi'i niweidio: agorwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>The end of this file is missing, perhaps because a copy of it stopped half-way.</source>
        <translation>Mae diwedd y ffeil hon ar goll, efallai am i'r gwaith o'i chopïo stopio hanner ffordd.</translation>
    </message>
    <message>
        <source>Part of this file cannot be read.</source>
        <translation>Ni ellir darllen rhan o'r ffeil hon.</translation>
    </message>
    <message>
        <source>The file was not changed.</source>
        <translation>Ni newidiwyd y ffeil.</translation>
    </message>
    <message>
        <source>A copy was put aside untouched: %1.</source>
        <translation>Rhoddwyd copi o'r neilltu heb ei newid: %1.</translation>
    </message>
    <message>
        <source>There is a backup beside it.</source>
        <translation>Mae copi wrth gefn wrth ei hymyl.</translation>
    </message>
    <message>
        <source>No backup is beside it. Choose another file if there is a backup elsewhere.</source>
        <translation>Nid oes copi wrth gefn wrth ei hymyl. Dewiswch ffeil arall os oes copi wrth gefn yn rhywle arall.</translation>
    </message>
    <message>
        <source>If nobody else has the file open any more, you can change it again.</source>
        <translation>Os nad yw'r ffeil ar agor gan neb arall bellach, gallwch ei newid eto.</translation>
    </message>
    <message>
        <source>Everything is saved. Question %1 is waiting for you.</source>
        <translation>Mae popeth wedi'i gadw. Mae cwestiwn %1 yn aros amdanoch.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Agor eto</translation>
    </message>
    <message>
        <source>Every answer is saved. The own words that were typed are not: nobody had agreed to keep them yet.</source>
        <translation>Mae pob ateb wedi'i gadw. Nid felly eiriau'r person ei hun a deipiwyd: doedd neb wedi cytuno i'w cadw eto.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Error: %1</source>
        <translation>Gwall: %1</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>Mae problem wedi codi</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Cuddio</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Cuddio'r cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Dangos y cyfrinymadrodd</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>This is about one person</source>
        <translation>Mae hyn am un person</translation>
    </message>
    <message>
        <source>Fetch it from the printer at once and give it to them. A PDF is not locked as the records are: delete it as soon as it is printed.</source>
        <translation>Ewch i'w nôl o'r argraffydd ar unwaith a'i roi i'r person. Nid yw PDF wedi'i gloi fel y cofnodion: dilëwch ef cyn gynted ag y bydd wedi'i argraffu.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Argraffydd</translation>
    </message>
    <message>
        <source>There is no printer on this computer. A PDF can be printed elsewhere.</source>
        <translation>Nid oes argraffydd ar y cyfrifiadur hwn. Gellir argraffu PDF yn rhywle arall.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Cadw fel PDF</translation>
    </message>
    <message>
        <source>Sheets of A4: %1</source>
        <translation>Dalennau A4: %1</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Dalen %1 o %2</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Wedi'i anfon i'r argraffydd</translation>
    </message>
    <message>
        <source>It comes out at “%1”.</source>
        <translation>Daw allan ar “%1”.</translation>
    </message>
    <message>
        <source>No printer answered. Nothing was printed. Save as PDF instead?</source>
        <translation>Nid atebodd yr un argraffydd. Nid argraffwyd dim. Cadw fel PDF yn lle hynny?</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Wedi'i gadw</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Faint</translation>
    </message>
</context>
<context>
    <name>PrivacyNoticePanel</name>
    <message>
        <source>None.</source>
        <translation>Dim.</translation>
    </message>
    <message>
        <source>Months after the last form: %1. Then the answers are erased, or kept longer only for a reason that is written down.</source>
        <translation>Misoedd ar ôl y ffurflen ddiwethaf: %1. Yna caiff yr atebion eu dileu, neu eu cadw'n hirach dim ond am reswm sydd wedi'i ysgrifennu.</translation>
    </message>
    <message>
        <source>Who is responsible, and how to reach them</source>
        <translation>Pwy sy'n gyfrifol, a sut i gysylltu â nhw</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Swyddog diogelu data</translation>
    </message>
    <message>
        <source>What the answers are for</source>
        <translation>Beth yw pwrpas yr atebion</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Sail gyfreithiol</translation>
    </message>
    <message>
        <source>Who sees the answers</source>
        <translation>Pwy sy'n gweld yr atebion</translation>
    </message>
    <message>
        <source>Sent to other countries</source>
        <translation>Anfon i wledydd eraill</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nac ydyn.</translation>
    </message>
    <message>
        <source>How long they are kept</source>
        <translation>Am ba hyd y cânt eu cadw</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Eich hawliau</translation>
    </message>
    <message>
        <source>You can see your answers, have a wrong one put right, have them erased, or say that they may not be used.</source>
        <translation>Gallwch weld eich atebion, cael cywiro un anghywir, cael eu dileu, neu ddweud na chânt eu defnyddio.</translation>
    </message>
    <message>
        <source>Changing your mind</source>
        <translation>Newid eich meddwl</translation>
    </message>
    <message>
        <source>You can stop at any time. Tell the worker, or use the contact above, and show your code.</source>
        <translation>Gallwch stopio unrhyw bryd. Dywedwch wrth y gweithiwr, neu defnyddiwch y cyswllt uchod, a dangoswch eich cod.</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Cwynion</translation>
    </message>
    <message>
        <source>You can also complain to the Information Commissioner's Office: 0303 123 1113, ico.org.uk.</source>
        <translation>Gallwch hefyd gwyno wrth Swyddfa'r Comisiynydd Gwybodaeth: 0303 123 1113, ico.org.uk.</translation>
    </message>
    <message>
        <source>Do you have to answer?</source>
        <translation>Oes rhaid i chi ateb?</translation>
    </message>
    <message>
        <source>No. Help does not depend on it.</source>
        <translation>Nac oes. Nid yw help yn dibynnu arno.</translation>
    </message>
    <message>
        <source>Decisions made by a computer</source>
        <translation>Penderfyniadau gan gyfrifiadur</translation>
    </message>
    <message>
        <source>Print the notice</source>
        <translation>Argraffu'r hysbysiad</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Directories</source>
        <translation>Ffolderi</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Edrych yn:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Ffolder uwch</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Mynd i'r ffolder uwch</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Gwneud ffolder newydd</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Gwneud ffolder newydd</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Rhestr</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Dangos fel rhestr</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Dangos y manylion</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bar ochr</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Rhestr lleoedd a nodau tudalen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ffeiliau</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Ffeiliau o fath:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>E&amp;nw ffeil:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Chwilio am ffolder</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Agor</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Cadw fel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ffolder:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Dewis</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ailenwi</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Dileu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Dangos ffeiliau &amp;cudd</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Ffolder &amp;newydd</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ffolder newydd</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Fy Nghyfrifiadur</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Gyriant</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Ffolder ffeiliau</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ffolder</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Anhysbys</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Lleoedd diweddar</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Ni chafwyd hyd i'r ffolder.
Gwiriwch enw'r ffolder.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Ni chafwyd hyd i'r ffeil.
Gwiriwch enw'r ffeil.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Mae %1 yn bod eisoes.
Ydych chi am ei disodli?</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>Mae '%1' wedi'i diogelu rhag ysgrifennu.
Ydych chi am ei dileu er hynny?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>Ydych chi'n siŵr eich bod am ddileu '%1'?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Ni ellid dileu'r ffolder.</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Ffeil %1</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Dangos </translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Dangos</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Llwybr byr</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Llwybr byr</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Dyddiad newid</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Fy Nghyfrifiadur</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Cyfrifiadur</translation>
    </message>
    <message>
        <source>%1 byte(s)</source>
        <translation>beitiau: %1</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>beitiau: %1</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ffolder</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Gyriant</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis y cyfan</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Dangos manylion...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Cuddio manylion...</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Cadw'r cyfan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ie i'r cyfan</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>Nage</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Nage i'r cyfan</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Rhoi'r gorau iddi</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Rhowch gynnig arall arni</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Anwybyddu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Gwaredu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Gosod</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ailosod</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Adfer y rhagosodiadau</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Sgrolio yma</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Ymyl chwith</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Ymyl dde</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Brig</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Gwaelod</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Tudalen i'r chwith</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Tudalen i'r dde</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Tudalen i fyny</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Tudalen i lawr</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Sgrolio i'r chwith</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Sgrolio i'r dde</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Sgrolio i fyny</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Sgrolio i lawr</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Dewis y cyfan</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Cam i &amp;fyny</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Cam i &amp;lawr</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Agor y rhestr o ddewisiadau</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Anwir</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Gwir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Gyriant</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Ffeil %1</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Ffolder ffeiliau</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ffolder</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Llwybr byr</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Llwybr byr</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Anhysbys</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Mewnosod nod rheoli Unicode</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Marc chwith i'r dde</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Marc de i'r chwith</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Cydiwr dim lled</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Gwahanydd dim lled</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Bwlch dim lled</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Dechrau mewnblaniad chwith i'r dde</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Dechrau mewnblaniad de i'r chwith</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Dechrau gorfodi chwith i'r dde</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Dechrau gorfodi de i'r chwith</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Diwedd fformatio cyfeiriad</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Ynysu chwith i'r dde</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Ynysu de i'r chwith</translation>
    </message>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Ynysu yn ôl y llythyren gyntaf</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Diwedd ynysu cyfeiriad</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Pwyso</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Cynyddu</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Lleihau</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Dangos y ddewislen</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Gosod y ffocws</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Toglo</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Sgrolio i'r chwith</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Sgrolio i'r dde</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Sgrolio i fyny</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Sgrolio i lawr</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Tudalen flaenorol</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Tudalen nesaf</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Yn cyflawni'r weithred</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Cynyddu'r gwerth</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Lleihau'r gwerth</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Yn dangos y ddewislen</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Yn gosod y ffocws</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Yn newid y cyflwr</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Yn sgrolio i'r chwith</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Yn sgrolio i'r dde</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Yn sgrolio i fyny</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Yn sgrolio i lawr</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Yn mynd yn ôl dudalen</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Yn mynd i'r dudalen nesaf</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copïo lleoliad y &amp;ddolen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis y cyfan</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Nothing is ticked yet. Tick an answer, or press Skip this question: that is fine too.</source>
        <translation>Does dim wedi'i dicio eto. Ticiwch ateb, neu pwyswch Hepgor y cwestiwn hwn: mae hynny'n iawn hefyd.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Parhau</translation>
    </message>
    <message>
        <source>Back to all answers</source>
        <translation>Yn ôl i'r holl atebion</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Hepgor y cwestiwn hwn</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Cael seibiant</translation>
    </message>
    <message>
        <source>Turn the screen to the person</source>
        <translation>Troi'r sgrin at y person</translation>
    </message>
    <message>
        <source>Worker: show both languages</source>
        <translation>Gweithiwr: dangos y ddwy iaith</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Rhowch gynnig arall arni</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Cwestiwn %1 o %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Wedi'i gadw %1</translation>
    </message>
    <message>
        <source>This question is not ready in %1.</source>
        <translation>Nid yw'r cwestiwn hwn ar gael eto yn %1.</translation>
    </message>
    <message>
        <source>It is shown in %1 only. Read it aloud with the interpreter, or skip it.</source>
        <translation>Dim ond yn %1 y mae'n cael ei ddangos. Darllenwch ef yn uchel gyda'r cyfieithydd ar y pryd, neu hepgorwch ef.</translation>
    </message>
</context>
<context>
    <name>ReadOnlyWords</name>
    <message>
        <source>You can look, but not change</source>
        <translation>Gallwch edrych, ond nid newid</translation>
    </message>
    <message>
        <source>Someone has this file open, here or on another computer. Everything in it is kept. Close it there, then press Open again. Until then no form can be started or saved, no state set and no summary released.</source>
        <translation>Mae'r ffeil hon ar agor gan rywun, yma neu ar gyfrifiadur arall. Mae popeth ynddi wedi'i gadw. Caewch hi yno, yna pwyswch Agor eto. Tan hynny ni ellir dechrau na chadw ffurflen, gosod statws na rhyddhau crynodeb.</translation>
    </message>
    <message>
        <source>This file, or the folder it is in, may not be written from here. Everything in it is kept. Move it to a folder where you may write, or ask whoever looks after this computer, then press Open again. Until then no form can be started or saved, no state set and no summary released.</source>
        <translation>Ni chewch ysgrifennu yn y ffeil hon, neu yn ei ffolder, o'r fan hon. Mae popeth ynddi wedi'i gadw. Symudwch hi i ffolder lle cewch ysgrifennu, neu gofynnwch i bwy bynnag sy'n gofalu am y cyfrifiadur hwn, yna pwyswch Agor eto. Tan hynny ni ellir dechrau na chadw ffurflen, gosod statws na rhyddhau crynodeb.</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Where are the records?</source>
        <translation>Ble mae'r cofnodion?</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Wedi'u hagor o'r blaen</translation>
    </message>
    <message>
        <source>Make a new file</source>
        <translation>Gwneud ffeil newydd</translation>
    </message>
    <message>
        <source>For a service that starts with Camre. It is locked with a passphrase that you choose.</source>
        <translation>I wasanaeth sy'n dechrau gyda Camre. Caiff ei chloi â chyfrinymadrodd o'ch dewis chi.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Agor ffeil</translation>
    </message>
    <message>
        <source>A file that ends in .camre, on this computer or a shared drive.</source>
        <translation>Ffeil sy'n gorffen â .camre, ar y cyfrifiadur hwn neu ar yriant a rennir.</translation>
    </message>
    <message>
        <source>Look around with sample people</source>
        <translation>Edrych o gwmpas gyda phobl enghreifftiol</translation>
    </message>
    <message>
        <source>Made-up people, to try everything. Nothing here is real.</source>
        <translation>Pobl ddychmygol, i roi cynnig ar bopeth. Nid oes dim yma yn real.</translation>
    </message>
    <message>
        <source>Write or check a language</source>
        <translation>Ysgrifennu neu wirio iaith</translation>
    </message>
    <message>
        <source>For translators. It needs no records.</source>
        <translation>I gyfieithwyr. Nid oes angen cofnodion.</translation>
    </message>
    <message>
        <source>Make a form</source>
        <translation>Gwneud ffurflen</translation>
    </message>
    <message>
        <source>For coordinators: choose the questions and save the form as one file. It needs no records.</source>
        <translation>I gydlynwyr: dewiswch y cwestiynau a chadwch y ffurflen fel un ffeil. Nid oes angen cofnodion.</translation>
    </message>
</context>
<context>
    <name>ReleasePage</name>
    <message>
        <source>Release this period?</source>
        <translation>Rhyddhau'r cyfnod hwn?</translation>
    </message>
    <message>
        <source>A period can be released only once. Its numbers are then fixed: forms that come later do not change them, and no other period may share its days.</source>
        <translation>Dim ond unwaith y gellir rhyddhau cyfnod. Wedyn mae ei rifau'n sefydlog: nid yw ffurflenni a ddaw yn hwyrach yn eu newid, ac ni chaiff unrhyw gyfnod arall rannu ei ddyddiau.</translation>
    </message>
    <message>
        <source>What leaves: protected numbers for each question and theme. No codes, no words of people, no dates of forms.</source>
        <translation>Beth sy'n gadael: rhifau wedi'u diogelu ar gyfer pob cwestiwn a thema. Dim codau, dim geiriau pobl, dim dyddiadau ffurflenni.</translation>
    </message>
    <message>
        <source>Check first that every form of this period is in the file.</source>
        <translation>Gwnewch yn siŵr yn gyntaf bod pob ffurflen o'r cyfnod hwn yn y ffeil.</translation>
    </message>
    <message>
        <source>Follow-ups from before it that no release has counted yet are counted in it.</source>
        <translation>Caiff ffurflenni dilynol o'r adeg cyn y cyfnod nad ydynt wedi'u cyfrif mewn unrhyw grynodeb a ryddhawyd eu cyfrif ynddo hefyd.</translation>
    </message>
    <message>
        <source>Look at the inside figures before: afterwards its follow-ups are counted in the summary alone.</source>
        <translation>Edrychwch ar y ffigurau mewnol cyn hynny: wedyn dim ond yn y crynodeb y caiff ei ffurflenni dilynol eu cyfrif.</translation>
    </message>
    <message>
        <source>Release now</source>
        <translation>Rhyddhau nawr</translation>
    </message>
    <message>
        <source>Who could be recognised…</source>
        <translation>Pwy y gellid eu hadnabod…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>Said no to taking part: %1.</source>
        <translation>Wedi gwrthod cymryd rhan: %1.</translation>
    </message>
    <message>
        <source>The summary is being made</source>
        <translation>Mae'r crynodeb yn cael ei wneud</translation>
    </message>
    <message>
        <source>The window stays usable. Until the summary is written nothing is released, and it is written whole or not at all.</source>
        <translation>Gallwch ddal i ddefnyddio'r ffenestr. Hyd nes i'r crynodeb gael ei ysgrifennu does dim yn cael ei ryddhau, a chaiff ei ysgrifennu'n gyfan neu ddim o gwbl.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>What was asked</source>
        <translation>Beth a ofynnwyd</translation>
    </message>
    <message>
        <source>It came</source>
        <translation>Daeth ar</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>Ateb erbyn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>answered on %1</source>
        <translation>atebwyd ar %1</translation>
    </message>
    <message>
        <source>late – days: %1</source>
        <translation>hwyr – diwrnodau: %1</translation>
    </message>
    <message>
        <source>days left: %1</source>
        <translation>diwrnodau ar ôl: %1</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Heb ei ateb eto</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Wedi'i ateb</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>See their answers</source>
        <translation>Gweld eu hatebion</translation>
    </message>
    <message>
        <source>Put an answer right</source>
        <translation>Cywiro ateb</translation>
    </message>
    <message>
        <source>Erase their answers</source>
        <translation>Dileu eu hatebion</translation>
    </message>
    <message>
        <source>Use their answers no more</source>
        <translation>Peidio â defnyddio eu hatebion mwyach</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>Cwyn</translation>
    </message>
    <message>
        <source>A day is needed, such as 2026-09-01, that has come already. Nothing was noted.</source>
        <translation>Mae angen diwrnod, megis 2026-09-01, sydd wedi dod eisoes. Ni nodwyd dim.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Ceisiadau</translation>
    </message>
    <message>
        <source>Whoever asks about their own answers is owed a reply within a month; a complaint is acknowledged within 30 days. Note the request here and the last day is worked out. Nobody's code or name is written down.</source>
        <translation>Mae ateb yn ddyledus o fewn mis i bwy bynnag sy'n gofyn am ei atebion ei hun; cydnabyddir cwyn o fewn 30 diwrnod. Nodwch y cais yma a chyfrifir y diwrnod olaf. Nid ysgrifennir cod nac enw neb.</translation>
    </message>
    <message>
        <source>No request has been noted.</source>
        <translation>Ni nodwyd unrhyw gais.</translation>
    </message>
    <message>
        <source>Note a request</source>
        <translation>Nodi cais</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Beth a ofynnwyd</translation>
    </message>
    <message>
        <source>The day on which it came</source>
        <translation>Y diwrnod y daeth</translation>
    </message>
    <message>
        <source>Such as 2026-09-01</source>
        <translation>Megis 2026-09-01</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Ei nodi</translation>
    </message>
</context>
<context>
    <name>RetentionList</name>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Last form</source>
        <translation>Ffurflen ddiwethaf</translation>
    </message>
    <message>
        <source>Over since</source>
        <translation>Ar ben ers</translation>
    </message>
    <message>
        <source>Kept before because</source>
        <translation>Wedi'i gadw o'r blaen oherwydd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no complete form</source>
        <translation>dim ffurflen gyflawn</translation>
    </message>
    <message>
        <source>Keep longer …</source>
        <translation>Cadw'n hirach …</translation>
    </message>
    <message>
        <source>Erase …</source>
        <translation>Dileu …</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Your service promised to keep answers for this many months after the last form: %1. Nobody is erased by itself: decide for each person here.</source>
        <translation>Addawodd eich gwasanaeth gadw atebion am gynifer â hyn o fisoedd ar ôl y ffurflen ddiwethaf: %1. Ni chaiff neb ei ddileu ohono'i hun: penderfynwch yma ar gyfer pob person.</translation>
    </message>
    <message>
        <source>%1 of %2 are shown. The next ones follow when these are dealt with.</source>
        <translation>Dangosir %1 o %2. Daw'r rhai nesaf pan fydd y rhain wedi'u trin.</translation>
    </message>
    <message>
        <source>Erase everybody in this list: %1 …</source>
        <translation>Dileu pawb yn y rhestr hon: %1 …</translation>
    </message>
    <message>
        <source>People whose time is over</source>
        <translation>Pobl y mae eu hamser ar ben</translation>
    </message>
    <message>
        <source>Nobody's time is over. Whoever has to be decided about appears here, and on the coordinator's home.</source>
        <translation>Nid yw amser neb ar ben. Bydd y sawl y mae angen penderfynu yn ei gylch yn ymddangos yma, ac ar hafan y cydgysylltydd.</translation>
    </message>
</context>
<context>
    <name>RolePage</name>
    <message>
        <source>What do you do?</source>
        <translation>Beth ydych chi'n ei wneud?</translation>
    </message>
    <message>
        <source>This only decides what you see first. You can change it at any time.</source>
        <translation>Dim ond penderfynu beth a welwch gyntaf y mae hyn. Gallwch ei newid unrhyw bryd.</translation>
    </message>
    <message>
        <source>I fill in forms with people</source>
        <translation>Rwy'n llenwi ffurflenni gyda phobl</translation>
    </message>
    <message>
        <source>You start with the next person and the follow-ups that are due.</source>
        <translation>Byddwch yn dechrau gyda'r person nesaf a'r ffurflenni dilynol sydd i'w gwneud.</translation>
    </message>
    <message>
        <source>I look at results</source>
        <translation>Rwy'n edrych ar ganlyniadau</translation>
    </message>
    <message>
        <source>You start with the summary of the last period.</source>
        <translation>Byddwch yn dechrau gyda chrynodeb y cyfnod diwethaf.</translation>
    </message>
    <message>
        <source>I translate</source>
        <translation>Rwy'n cyfieithu</translation>
    </message>
    <message>
        <source>You start with the languages and what they still need.</source>
        <translation>Byddwch yn dechrau gyda'r ieithoedd a'r hyn sydd ei angen arnynt eto.</translation>
    </message>
</context>
<context>
    <name>SampleStripe</name>
    <message>
        <source>Sample people – nobody here is real</source>
        <translation>Pobl enghreifftiol – nid yw neb yma yn real</translation>
    </message>
</context>
<context>
    <name>SayPage</name>
    <message>
        <source>Carry on</source>
        <translation>Parhau</translation>
    </message>
    <message>
        <source>Nothing was written down</source>
        <translation>Ni ysgrifennwyd dim</translation>
    </message>
    <message>
        <source>Back to the worker</source>
        <translation>Yn ôl i'r gweithiwr</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Some promises are not written yet. What you wrote is kept. Fill in the marked lines, or choose Later and practise with sample people meanwhile.</source>
        <translation>Mae rhai addewidion heb eu hysgrifennu eto. Mae'r hyn a ysgrifennwyd gennych wedi'i gadw. Llenwch y llinellau sydd wedi'u marcio, neu dewiswch Yn nes ymlaen ac ymarfer gyda phobl enghreifftiol yn y cyfamser.</translation>
    </message>
    <message>
        <source>Your service and what it promises</source>
        <translation>Eich gwasanaeth a'i addewidion</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>The questions that this service asks.</source>
        <translation>Y cwestiynau y mae'r gwasanaeth hwn yn eu gofyn.</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Gwneud y ffeil</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Yn nes ymlaen</translation>
    </message>
    <message>
        <source>Keep these promises</source>
        <translation>Cadw'r addewidion hyn</translation>
    </message>
    <message>
        <source>Changes nothing. Real records wait until the promises are written.</source>
        <translation>Nid yw'n newid dim. Bydd cofnodion go iawn yn aros nes bod yr addewidion wedi'u hysgrifennu.</translation>
    </message>
    <message>
        <source>Makes the file. Real records wait until the promises are written.</source>
        <translation>Yn gwneud y ffeil. Bydd cofnodion go iawn yn aros nes bod yr addewidion wedi'u hysgrifennu.</translation>
    </message>
    <message>
        <source>See this form on paper</source>
        <translation>Gweld y ffurflen hon ar bapur</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <translation>%1 (eich un chi)</translation>
    </message>
    <message>
        <source>Choose the questions yourself</source>
        <translation>Dewis y cwestiynau eich hun</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Fel y bwrdd gwaith</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>Filling in forms with people</source>
        <translation>Llenwi ffurflenni gyda phobl</translation>
    </message>
    <message>
        <source>Looking at results</source>
        <translation>Edrych ar ganlyniadau</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>Cyfieithu</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Byth</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Iaith y ffenestr</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Maint y testun</translation>
    </message>
    <message>
        <source>Also Ctrl and + or −. It comes on top of the desktop's own size.</source>
        <translation>Hefyd Ctrl a + neu −. Mae'n ychwanegu at faint y bwrdd gwaith ei hun.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Golwg</translation>
    </message>
    <message>
        <source>What you mostly do</source>
        <translation>Beth rydych chi'n ei wneud fel arfer</translation>
    </message>
    <message>
        <source>Decides what home shows first.</source>
        <translation>Mae'n penderfynu beth mae'r hafan yn ei ddangos gyntaf.</translation>
    </message>
    <message>
        <source>Lock after so many minutes without a touch</source>
        <translation>Cloi ar ôl cynifer o funudau heb gyffwrdd</translation>
    </message>
    <message>
        <source>A minute before, the window warns; any key keeps it open. Nothing is lost.</source>
        <translation>Funud cyn hynny mae'r ffenestr yn rhybuddio; mae unrhyw fysell yn ei chadw ar agor. Ni chollir dim.</translation>
    </message>
    <message>
        <source>Keys: Alt+Left goes back, F1 opens help, Ctrl+Shift+W changes the language, Ctrl+L locks.</source>
        <translation>Bysellau: mae Alt+Chwith yn mynd yn ôl, F1 yn agor yr help, Ctrl+Shift+W yn newid yr iaith, Ctrl+L yn cloi.</translation>
    </message>
    <message>
        <source>The keys 1 to 9 tick an answer</source>
        <translation>Mae'r bysellau 1 i 9 yn ticio ateb</translation>
    </message>
</context>
<context>
    <name>SoundSettings</name>
    <message>
        <source>Sound</source>
        <translation>Sain</translation>
    </message>
    <message>
        <source>Slower: four fifths of the speed</source>
        <translation>Arafach: pedair rhan o bump o'r cyflymder</translation>
    </message>
    <message>
        <source>Stop the sound</source>
        <translation>Stopio'r sain</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>Rhoi cynnig ar y sain</translation>
    </message>
    <message>
        <source>Says the name of a language and the numbers 1 to 3. Camre never makes a sound by itself, and has no microphone.</source>
        <translation>Mae'n dweud enw iaith a'r rhifau 1 i 3. Nid yw Camre byth yn gwneud sŵn ohono'i hun, ac nid oes ganddo feicroffon.</translation>
    </message>
    <message>
        <source>Playing …</source>
        <translation>Yn chwarae …</translation>
    </message>
    <message>
        <source>The sound was played to its end. If you heard nothing, look whether this computer's loudspeaker is on, and chosen in the desktop's sound settings.</source>
        <translation>Chwaraewyd y sain i'w diwedd. Os na chlywsoch chi ddim, edrychwch a yw uchelseinydd y cyfrifiadur hwn ymlaen, ac wedi'i ddewis yng ngosodiadau sain y bwrdd gwaith.</translation>
    </message>
    <message>
        <source>Sound is not available on this computer. Everything else works: read aloud yourself. A loudspeaker or headphones may help; then try again.</source>
        <translation>Nid oes sain ar gael ar y cyfrifiadur hwn. Mae popeth arall yn gweithio: darllenwch yn uchel eich hun. Gall uchelseinydd neu glustffonau helpu; yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>No language here has sound yet.</source>
        <translation>Nid oes sain gan unrhyw iaith yma eto.</translation>
    </message>
</context>
<context>
    <name>CautionLines</name>
    <message>
        <source>children's forms</source>
        <translation>ffurflenni plant</translation>
    </message>
    <message>
        <source>parents' forms</source>
        <translation>ffurflenni rhieni</translation>
    </message>
    <message>
        <source>adults' forms</source>
        <translation>ffurflenni oedolion</translation>
    </message>
    <message>
        <source>Rows withheld to protect people: %1.</source>
        <translation>Rhesi a guddiwyd i ddiogelu pobl: %1.</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>People with a first form and a follow-up to count in this period: %1. With a first form only, so far: %2. Stopped: %3.</source>
        <translation>Pobl â ffurflen gyntaf a ffurflen ddilynol i'w chyfrif yn y cyfnod hwn: %1. Â ffurflen gyntaf yn unig, hyd yma: %2. Wedi rhoi'r gorau iddi: %3.</translation>
    </message>
    <message>
        <source>Why this period cannot be released now</source>
        <translation>Pam na ellir rhyddhau'r cyfnod hwn nawr</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>Inside:
moved back</source>
        <translation>Tu mewn:
yn ôl</translation>
    </message>
    <message>
        <source>Inside:
the same</source>
        <translation>Tu mewn:
yr un fath</translation>
    </message>
    <message>
        <source>Inside:
forward</source>
        <translation>Tu mewn:
ymlaen</translation>
    </message>
    <message>
        <source>Inside:
people</source>
        <translation>Tu mewn:
pobl</translation>
    </message>
    <message>
        <source>Leaves:
moved back</source>
        <translation>Gadael:
yn ôl</translation>
    </message>
    <message>
        <source>Leaves:
the same</source>
        <translation>Gadael:
yr un fath</translation>
    </message>
    <message>
        <source>Leaves:
forward</source>
        <translation>Gadael:
ymlaen</translation>
    </message>
    <message>
        <source>Leaves:
people</source>
        <translation>Gadael:
pobl</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Crynodeb</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Wedi'i ryddhau</translation>
    </message>
    <message>
        <source>The numbers of this period are fixed now. Export writes them to a folder, as often as you like and always the same.</source>
        <translation>Mae rhifau'r cyfnod hwn yn sefydlog nawr. Mae Allforio yn eu hysgrifennu i ffolder, mor aml ag y mynnwch ac yr un fath bob tro.</translation>
    </message>
    <message>
        <source>Inside view – not for sharing</source>
        <translation>Golwg fewnol – ddim i'w rhannu</translation>
    </message>
    <message>
        <source>The picture and the columns that begin with Inside show true counts. Only the columns that begin with Leaves may go to others.</source>
        <translation>Mae'r llun a'r colofnau sy'n dechrau gyda Tu mewn yn dangos y gwir rifau. Dim ond y colofnau sy'n dechrau gyda Gadael a gaiff fynd at eraill.</translation>
    </message>
    <message>
        <source>How people moved</source>
        <translation>Sut y symudodd pobl</translation>
    </message>
    <message>
        <source>The same in numbers, and what would leave</source>
        <translation>Yr un peth mewn rhifau, a'r hyn a fyddai'n gadael</translation>
    </message>
    <message>
        <source>[c] withheld, because too few people · [k] none or very few · – not in what leaves</source>
        <translation>[c] cuddiwyd, am fod rhy ychydig o bobl · [k] dim neu ychydig iawn · – ddim yn yr hyn sy'n gadael</translation>
    </message>
    <message>
        <source>Read this with care</source>
        <translation>Darllenwch hyn yn ofalus</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Rhyddhau…</translation>
    </message>
    <message>
        <source>Released periods</source>
        <translation>Cyfnodau a ryddhawyd</translation>
    </message>
    <message>
        <source>No period is released yet. A released period appears here, ready to export.</source>
        <translation>Nid oes cyfnod wedi'i ryddhau eto. Bydd cyfnod a ryddhawyd yn ymddangos yma, yn barod i'w allforio.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Wrthi'n cyfrif</translation>
    </message>
    <message>
        <source>Every form of the file is read. You can go on using the window, or choose another period.</source>
        <translation>Mae pob ffurflen yn y ffeil yn cael ei darllen. Gallwch ddal i ddefnyddio'r ffenestr, neu ddewis cyfnod arall.</translation>
    </message>
    <message>
        <source>Counting was stopped</source>
        <translation>Stopiwyd y cyfrif</translation>
    </message>
    <message>
        <source>Nothing has changed. Choose a period, or count again.</source>
        <translation>Does dim wedi newid. Dewiswch gyfnod, neu cyfrifwch eto.</translation>
    </message>
    <message>
        <source>Follow-ups that came too early to count, under 28 days after the first form: %1.</source>
        <translation>Ffurflenni dilynol a ddaeth yn rhy gynnar i'w cyfrif, llai na 28 diwrnod ar ôl y ffurflen gyntaf: %1.</translation>
    </message>
    <message>
        <source>Said no to taking part: %1.</source>
        <translation>Wedi gwrthod cymryd rhan: %1.</translation>
    </message>
    <message>
        <source>People with both forms: %1. A summary needs at least %2, so that nobody can be found in it. Nothing is lost: these forms wait, and are counted in the first period that has enough.</source>
        <translation>Pobl â'r ddwy ffurflen: %1. Mae angen o leiaf %2 ar grynodeb, fel na ellir dod o hyd i neb ynddo. Does dim wedi'i golli: mae'r ffurflenni hyn yn aros, a chânt eu cyfrif yn y cyfnod cyntaf sydd â digon.</translation>
    </message>
    <message>
        <source>No half-year, year or next period has enough people yet.</source>
        <translation>Nid oes gan unrhyw hanner blwyddyn, blwyddyn na'r cyfnod nesaf ddigon o bobl eto.</translation>
    </message>
    <message>
        <source>A period that has enough: %1. People with both forms: %2.</source>
        <translation>Cyfnod sydd â digon: %1. Pobl â'r ddwy ffurflen: %2.</translation>
    </message>
    <message>
        <source>It can be released from this day: %1.</source>
        <translation>Gellir ei ryddhau o'r diwrnod hwn: %1.</translation>
    </message>
    <message>
        <source>Show that period</source>
        <translation>Dangos y cyfnod hwnnw</translation>
    </message>
    <message>
        <source>Too few people in this period</source>
        <translation>Rhy ychydig o bobl yn y cyfnod hwn</translation>
    </message>
    <message>
        <source>Export, or withdraw it…</source>
        <translation>Ei allforio, neu ei dynnu yn ôl…</translation>
    </message>
    <message>
        <source>Released on: %1.</source>
        <translation>Rhyddhawyd: %1.</translation>
    </message>
    <message>
        <source>This period was released, and withdrawn</source>
        <translation>Rhyddhawyd y cyfnod hwn, a'i dynnu yn ôl</translation>
    </message>
    <message>
        <source>These numbers are not to be used. The period is not released again.</source>
        <translation>Ni ddylid defnyddio'r rhifau hyn. Ni chaiff y cyfnod ei ryddhau eto.</translation>
    </message>
    <message>
        <source>This period is released</source>
        <translation>Mae'r cyfnod hwn wedi'i ryddhau</translation>
    </message>
    <message>
        <source>Below is what left: it stays as it is, whatever comes into the file.</source>
        <translation>Isod mae'r hyn a adawodd: mae'n aros fel y mae, beth bynnag a ddaw i'r ffeil.</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Stopio cyfrif</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Cyfrif eto</translation>
    </message>
    <message>
        <source>More inside figures…</source>
        <translation>Rhagor o ffigurau mewnol…</translation>
    </message>
    <message>
        <source>Add up several packs…</source>
        <translation>Adio sawl pecyn…</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Edrych arno…</translation>
    </message>
</context>
<context>
    <name>SummaryRows</name>
    <message>
        <source>%1 (this service's own question)</source>
        <translation>%1 (cwestiwn y gwasanaeth hwn ei hun)</translation>
    </message>
    <message>
        <source>All questions together</source>
        <translation>Pob cwestiwn gyda'i gilydd</translation>
    </message>
    <message>
        <source> (children)</source>
        <translation> (plant)</translation>
    </message>
    <message>
        <source> (parents)</source>
        <translation> (rhieni)</translation>
    </message>
    <message>
        <source>Other groups</source>
        <translation>Grwpiau eraill</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Heb ateb</translation>
    </message>
    <message>
        <source>%1: moved back %2, about the same %3, moved forward %4; people compared %5.</source>
        <translation>%1: wedi symud yn ôl %2, tua'r un fath %3, wedi symud ymlaen %4; pobl a gymharwyd %5.</translation>
    </message>
    <message>
        <source>withheld to protect people</source>
        <translation>cuddiwyd i ddiogelu pobl</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Thank you</source>
        <translation>Diolch</translation>
    </message>
    <message>
        <source>Next form due: %1</source>
        <translation>Ffurflen nesaf: %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Gorffen</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>AgreementCheck</name>
    <message>
        <source>The young person can say in their own words what this form is for.</source>
        <translation>Gall y person ifanc ddweud yn ei eiriau ei hun beth yw pwrpas y ffurflen hon.</translation>
    </message>
    <message>
        <source>They know who will see the answers.</source>
        <translation>Mae'n gwybod pwy fydd yn gweld yr atebion.</translation>
    </message>
    <message>
        <source>They know that they can say no, and what happens then.</source>
        <translation>Mae'n gwybod bod modd dweud na, a beth sy'n digwydd wedyn.</translation>
    </message>
    <message>
        <source>For the worker</source>
        <translation>I'r gweithiwr</translation>
    </message>
    <message>
        <source>How was the agreement given?</source>
        <translation>Sut y rhoddwyd y cytundeb?</translation>
    </message>
    <message>
        <source>The person read it</source>
        <translation>Darllenodd y person ef</translation>
    </message>
    <message>
        <source>The person heard a recording</source>
        <translation>Clywodd y person recordiad</translation>
    </message>
    <message>
        <source>The worker read it aloud</source>
        <translation>Darllenodd y gweithiwr ef yn uchel</translation>
    </message>
    <message>
        <source>Through an interpreter</source>
        <translation>Trwy gyfieithydd ar y pryd</translation>
    </message>
    <message>
        <source>Who gives agreement here: %1. The young person's own no always counts, whoever else has agreed.</source>
        <translation>Pwy sy'n rhoi cytundeb yma: %1. Mae "na" y person ifanc ei hun yn cyfrif bob amser, pwy bynnag arall sydd wedi cytuno.</translation>
    </message>
    <message>
        <source>The young person's own no always counts, whoever else has agreed.</source>
        <translation>Mae "na" y person ifanc ei hun yn cyfrif bob amser, pwy bynnag arall sydd wedi cytuno.</translation>
    </message>
    <message>
        <source>The person is %1 or over.</source>
        <translation>Mae'r person yn %1 oed neu'n hŷn.</translation>
    </message>
    <message>
        <source>Who interpreted? No name. It may be left open.</source>
        <translation>Pwy oedd yn cyfieithu? Dim enw. Gellir gadael hyn yn agored.</translation>
    </message>
    <message>
        <source>A professional interpreter</source>
        <translation>Cyfieithydd ar y pryd proffesiynol</translation>
    </message>
    <message>
        <source>Someone of the family</source>
        <translation>Rhywun o'r teulu</translation>
    </message>
    <message>
        <source>A friend</source>
        <translation>Ffrind</translation>
    </message>
</context>
<context>
    <name>FormStopsPage</name>
    <message>
        <source>This form stops here</source>
        <translation>Mae'r ffurflen hon yn stopio yma</translation>
    </message>
    <message>
        <source>For the worker</source>
        <translation>I'r gweithiwr</translation>
    </message>
    <message>
        <source>The young person does not understand yet what this form is for. That is nobody's fault.</source>
        <translation>Nid yw'r person ifanc yn deall eto beth yw pwrpas y ffurflen hon. Nid bai neb yw hynny.</translation>
    </message>
    <message>
        <source>Try another day, in other words or with an interpreter, or leave the form out. Help goes on as before.</source>
        <translation>Rhowch gynnig arall arni ryw ddiwrnod arall, mewn geiriau eraill neu gyda chyfieithydd ar y pryd, neu gadewch y ffurflen heibio. Mae'r help yn parhau fel o'r blaen.</translation>
    </message>
    <message>
        <source>This form is for people of %1 or over.</source>
        <translation>Mae'r ffurflen hon i bobl %1 oed neu'n hŷn.</translation>
    </message>
    <message>
        <source>Younger people have a form of their own, in words made for them. It is used only where the service has decided so, and has a records file of its own: ask your coordinator. Help goes on as before, with or without a form.</source>
        <translation>Mae gan bobl iau eu ffurflen eu hunain, mewn geiriau a wnaed ar eu cyfer. Dim ond lle mae'r gwasanaeth wedi penderfynu hynny y defnyddir hi, ac mae ganddi ei ffeil gofnodion ei hun: gofynnwch i'ch cydgysylltydd. Mae'r help yn parhau fel o'r blaen, gyda ffurflen neu hebddi.</translation>
    </message>
    <message>
        <source>Back to home</source>
        <translation>Yn ôl i'r hafan</translation>
    </message>
</context>
<context>
    <name>WhichForm</name>
    <message>
        <source>Something wrong? Press Change beside it. The file changes only when you press Keep these answers.</source>
        <translation>Rhywbeth o'i le? Pwyswch Newid wrth ei ymyl. Dim ond pan bwyswch Cadw'r atebion hyn y bydd y ffeil yn newid.</translation>
    </message>
    <message>
        <source>A later form was started, or the questions have changed since. These answers stay as they are.</source>
        <translation>Dechreuwyd ffurflen ddiweddarach, neu mae'r cwestiynau wedi newid ers hynny. Mae'r atebion hyn yn aros fel y maent.</translation>
    </message>
    <message>
        <source>First form, %1</source>
        <translation>Ffurflen gyntaf, %1</translation>
    </message>
    <message>
        <source>Follow-up %1, %2</source>
        <translation>Ffurflen ddilynol %1, %2</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Sound is not available. The worker can read it aloud.</source>
        <translation>Nid oes sain ar gael. Gall y gweithiwr ei ddarllen yn uchel.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Show %1</source>
        <translation>Dangos %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Cuddio %1</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>In your own words</source>
        <translation>Yn eich geiriau eich hun</translation>
    </message>
    <message>
        <source>These words are not kept yet, so the window was neither locked nor closed. Ask the person, then press one of the two buttons under them.</source>
        <translation>Nid yw'r geiriau hyn wedi'u cadw eto, felly ni chafodd y ffenestr ei chloi na'i chau. Gofynnwch i'r person, yna pwyswch un o'r ddau fotwm o danynt.</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Tynnu allan</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Tynnu allan: %1</translation>
    </message>
</context>
<context>
    <name>PackTables</name>
    <message>
        <source>Under 3 months</source>
        <translation>Llai na 3 mis</translation>
    </message>
    <message>
        <source>3 to 6 months</source>
        <translation>3 i 6 mis</translation>
    </message>
    <message>
        <source>6 to 12 months</source>
        <translation>6 i 12 mis</translation>
    </message>
    <message>
        <source>Over 12 months</source>
        <translation>Mwy na 12 mis</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Wedi dod yn ôl</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Wedi symud i ffwrdd</translation>
    </message>
    <message>
        <source>Do not want more</source>
        <translation>Ddim eisiau mwy</translation>
    </message>
    <message>
        <source>Tried, not reached</source>
        <translation>Wedi ceisio cysylltu, heb gael gafael</translation>
    </message>
    <message>
        <source>Nothing written down</source>
        <translation>Dim wedi'i nodi</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Dim ateb</translation>
    </message>
    <message>
        <source>No answer at both times</source>
        <translation>Dim ateb y ddau dro</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Ateb %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>Moved
back</source>
        <translation>Wedi symud
yn ôl</translation>
    </message>
    <message>
        <source>About
the same</source>
        <translation>Tua'r
un fath</translation>
    </message>
    <message>
        <source>Moved
forward</source>
        <translation>Wedi symud
ymlaen</translation>
    </message>
    <message>
        <source>People
compared</source>
        <translation>Pobl wedi'u
cymharu</translation>
    </message>
    <message>
        <source>Forward less back,
in 100 people</source>
        <translation>Ymlaen llai yn ôl,
o bob 100 o bobl</translation>
    </message>
    <message>
        <source>Question and answers</source>
        <translation>Cwestiwn ac atebion</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>First
form</source>
        <translation>Ffurflen
gyntaf</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Ffurflen ddilynol</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Rhieni</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Oedolion</translation>
    </message>
    <message>
        <source>Came back, per cent</source>
        <translation>Wedi dod yn ôl, y cant</translation>
    </message>
    <message>
        <source>How people moved</source>
        <translation>Sut y symudodd pobl</translation>
    </message>
    <message>
        <source>Answers of first forms</source>
        <translation>Atebion y ffurflenni cyntaf</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Cyn ac wedyn</translation>
    </message>
    <message>
        <source>Time until the follow-up</source>
        <translation>Amser hyd at y ffurflen ddilynol</translation>
    </message>
    <message>
        <source>Who came back</source>
        <translation>Pwy ddaeth yn ôl</translation>
    </message>
    <message>
        <source>Between first form and follow-up</source>
        <translation>Rhwng y ffurflen gyntaf a'r un ddilynol</translation>
    </message>
    <message>
        <source>First planned follow-up</source>
        <translation>Y ffurflen ddilynol gyntaf a gynlluniwyd</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw this summary?</source>
        <translation>Tynnu'r crynodeb hwn yn ôl?</translation>
    </message>
    <message>
        <source>Withdraw a summary only when its numbers are wrong. It stays in the list, marked as withdrawn, and can no longer be exported here. This cannot be undone.</source>
        <translation>Tynnwch grynodeb yn ôl dim ond pan fydd ei rifau'n anghywir. Mae'n aros yn y rhestr, wedi'i nodi fel un a dynnwyd yn ôl, ac ni ellir ei allforio yma mwyach. Ni ellir dadwneud hyn.</translation>
    </message>
    <message>
        <source>The period is not released again, and no other period may share its days: two summaries of the same people could be subtracted from each other. Follow-ups that were counted in it are not counted again.</source>
        <translation>Ni chaiff y cyfnod ei ryddhau eto, ac ni chaiff cyfnod arall rannu ei ddyddiau: gellid tynnu dau grynodeb o'r un bobl oddi wrth ei gilydd. Nid yw ffurflenni dilynol a gyfrifwyd ynddo yn cael eu cyfrif eto.</translation>
    </message>
    <message>
        <source>Copies that were given away are not called back. Tell everybody who has one that it is withdrawn.</source>
        <translation>Nid yw copïau a roddwyd i eraill yn cael eu galw yn ôl. Dywedwch wrth bawb sydd ag un ei fod wedi'i dynnu yn ôl.</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Ei gadw fel y mae</translation>
    </message>
    <message>
        <source>Withdraw this summary</source>
        <translation>Tynnu'r crynodeb hwn yn ôl</translation>
    </message>
</context>
<context>
    <name>ExportNotices</name>
    <message>
        <source>Exported</source>
        <translation>Wedi'i allforio</translation>
    </message>
    <message>
        <source>The summary is in the folder %1, in Welsh and in English. It holds protected numbers only: no codes and no dates of forms.</source>
        <translation>Mae'r crynodeb yn y ffolder %1, yn Gymraeg ac yn Saesneg. Rhifau wedi'u diogelu yn unig sydd ynddo: dim codau a dim dyddiadau ffurflenni.</translation>
    </message>
    <message>
        <source>The files are being written</source>
        <translation>Mae'r ffeiliau'n cael eu hysgrifennu</translation>
    </message>
    <message>
        <source>All of them are put into the folder, or none. The window stays usable; leaving this page stops it.</source>
        <translation>Rhoddir pob un yn y ffolder, neu ddim un. Gallwch ddal i ddefnyddio'r ffenestr; mae gadael y dudalen hon yn ei stopio.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>Stopiwyd yr allforio</translation>
    </message>
    <message>
        <source>Nothing was written. The release stays as it is: export it whenever you like.</source>
        <translation>Ni ysgrifennwyd dim. Mae'r crynodeb a ryddhawyd yn aros fel y mae: allforiwch ef pryd bynnag y mynnwch.</translation>
    </message>
</context>
<context>
    <name>ReleasedPage</name>
    <message>
        <source>A released summary</source>
        <translation>Crynodeb a ryddhawyd</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Allforio…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Tynnu yn ôl…</translation>
    </message>
    <message>
        <source>Withdrawn – do not use these numbers</source>
        <translation>Tynnwyd yn ôl – peidiwch â defnyddio'r rhifau hyn</translation>
    </message>
    <message>
        <source>This summary was marked as wrong. It stays here to be looked at, and cannot be exported. Its period is not released again.</source>
        <translation>Nodwyd bod y crynodeb hwn yn anghywir. Mae'n aros yma i edrych arno, ac ni ellir ei allforio. Ni chaiff ei gyfnod ei ryddhau eto.</translation>
    </message>
    <message>
        <source>Released on: %1. This is what left; it stays as it is, whatever comes into the file.</source>
        <translation>Rhyddhawyd: %1. Dyma'r hyn a adawodd; mae'n aros fel y mae, beth bynnag a ddaw i'r ffeil.</translation>
    </message>
    <message>
        <source>Tell the people who answered…</source>
        <translation>Dweud wrth y bobl a atebodd…</translation>
    </message>
</context>
<context>
    <name>PackView</name>
    <message>
        <source>Smallest group that is shown: %1.</source>
        <translation>Y grŵp lleiaf a ddangosir: %1.</translation>
    </message>
    <message>
        <source>Divided by: %1</source>
        <translation>Wedi'i rannu yn ôl: %1</translation>
    </message>
    <message>
        <source>Said no to taking part: %1. This is the service's own count, not from the file.</source>
        <translation>Wedi gwrthod cymryd rhan: %1. Cyfrif y gwasanaeth ei hun yw hwn, nid o'r ffeil.</translation>
    </message>
    <message>
        <source>How people moved</source>
        <translation>Sut y symudodd pobl</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>Counts are rounded to fives. [c] withheld, because too few people · [k] none or very few · – not shown</source>
        <translation>Mae'r cyfrifon wedi'u talgrynnu i bumoedd. [c] cuddiwyd, am fod rhy ychydig o bobl · [k] dim neu ychydig iawn · – heb ei ddangos</translation>
    </message>
    <message>
        <source>Read this with care</source>
        <translation>Darllenwch hwn yn ofalus</translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <source>Quarter</source>
        <translation>Chwarter</translation>
    </message>
    <message>
        <source>Half-year (year from April)</source>
        <translation>Hanner blwyddyn (blwyddyn o fis Ebrill)</translation>
    </message>
    <message>
        <source>Half-year (year from January)</source>
        <translation>Hanner blwyddyn (blwyddyn o fis Ionawr)</translation>
    </message>
    <message>
        <source>Year (April to March)</source>
        <translation>Blwyddyn (Ebrill i Fawrth)</translation>
    </message>
    <message>
        <source>Year (January to December)</source>
        <translation>Blwyddyn (Ionawr i Ragfyr)</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>released</source>
        <translation>wedi'i ryddhau</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Pa mor hir</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>Q%1 %2, Q%3 %4</source>
        <translation>Ch%1 %2, Ch%3 %4</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>hanner cyntaf %1</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>ail hanner %1</translation>
    </message>
</context>
<context>
    <name>CombinePage</name>
    <message>
        <source>Packs are being read</source>
        <translation>Mae'r pecynnau'n cael eu darllen</translation>
    </message>
    <message>
        <source>They are read and added up. The window stays usable; stopping leaves the list as it was.</source>
        <translation>Cânt eu darllen a'u hadio at ei gilydd. Gallwch ddal i ddefnyddio'r ffenestr; mae stopio'n gadael y rhestr fel yr oedd.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Two packs are of the same file and period, and differ: %1. One of them was released from a copy. Nothing is added up. Ask the organisation which one it released, and take the other out.</source>
        <translation>Mae dau becyn o'r un ffeil a'r un cyfnod, ac maen nhw'n wahanol: %1. Rhyddhawyd un ohonyn nhw o gopi. Does dim wedi'i adio. Gofynnwch i'r sefydliad pa un a ryddhaodd, a thynnwch y llall allan.</translation>
    </message>
    <message>
        <source>Two packs of one file share days: %1 and %2. The same people would be counted twice. Take one of them out.</source>
        <translation>Mae dau becyn o un ffeil yn rhannu dyddiau: %1 a %2. Byddai'r un bobl yn cael eu cyfrif ddwywaith. Tynnwch un ohonyn nhw allan.</translation>
    </message>
    <message>
        <source>Made-up people do not go together with real ones: %1. Take the sample out.</source>
        <translation>Nid yw pobl ddychmygol a phobl go iawn yn mynd gyda'i gilydd: %1. Tynnwch yr un enghreifftiol allan.</translation>
    </message>
    <message>
        <source>These packs do not ask the same questions. %1 uses another catalogue than %2. Take it out, or add it up with packs of its own catalogue.</source>
        <translation>Nid yw'r pecynnau hyn yn gofyn yr un cwestiynau. Mae %1 yn defnyddio catalog gwahanol i %2. Tynnwch ef allan, neu adiwch ef gyda phecynnau o'i gatalog ei hun.</translation>
    </message>
    <message>
        <source>The numbers of this pack are not as Camre writes them: %1. It may have been changed by hand. Take it out, and ask the organisation for its pack again.</source>
        <translation>Nid yw rhifau'r pecyn hwn fel y mae Camre yn eu hysgrifennu: %1. Efallai iddo gael ei newid â llaw. Tynnwch ef allan, a gofynnwch i'r sefydliad am ei becyn eto.</translation>
    </message>
    <message>
        <source>Not a pack that can be read. It may be another file, or have been changed or cut short.</source>
        <translation>Nid pecyn y gellir ei ddarllen. Gall fod yn ffeil arall, neu fod wedi'i newid neu ei dorri'n fyr.</translation>
    </message>
    <message>
        <source>the same pack again: counted once</source>
        <translation>yr un pecyn eto: wedi'i gyfrif unwaith</translation>
    </message>
    <message>
        <source>read</source>
        <translation>wedi'i ddarllen</translation>
    </message>
    <message>
        <source>These packs cannot be added up</source>
        <translation>Ni ellir adio'r pecynnau hyn</translation>
    </message>
    <message>
        <source>Some files are not packs</source>
        <translation>Nid yw rhai ffeiliau yn becynnau</translation>
    </message>
    <message>
        <source>Files that cannot be read: %1. Nothing was taken from them. Take them out to add up the others.</source>
        <translation>Ffeiliau na ellir eu darllen: %1. Ni chymerwyd dim ohonyn nhw. Tynnwch nhw allan i adio'r lleill.</translation>
    </message>
    <message>
        <source>Packs: %1. Organisations: %2. From the first day to the last: %3.</source>
        <translation>Pecynnau: %1. Sefydliadau: %2. O'r diwrnod cyntaf i'r olaf: %3.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>Moved
back</source>
        <translation>Wedi symud
yn ôl</translation>
    </message>
    <message>
        <source>About
the same</source>
        <translation>Tua'r
un fath</translation>
    </message>
    <message>
        <source>Moved
forward</source>
        <translation>Wedi symud
ymlaen</translation>
    </message>
    <message>
        <source>People
compared</source>
        <translation>Pobl wedi'u
cymharu</translation>
    </message>
    <message>
        <source>Organisations
shown</source>
        <translation>Sefydliadau
a ddangosir</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>Wedi'i adio</translation>
    </message>
    <message>
        <source>The sums are in the folder %1: combined.csv and combined.json. They say nothing that the packs do not.</source>
        <translation>Mae'r symiau yn y ffolder %1: combined.csv a combined.json. Dydyn nhw'n dweud dim nad yw'r pecynnau yn ei ddweud.</translation>
    </message>
    <message>
        <source>Add up several packs</source>
        <translation>Adio sawl pecyn</translation>
    </message>
    <message>
        <source>Choose the packs that organisations sent you: their folders, their zips, or a folder that holds several. Only protected numbers are in them, and only those are added up.</source>
        <translation>Dewiswch y pecynnau a anfonodd sefydliadau atoch: eu ffolderi, eu ffeiliau zip, neu ffolder sy'n dal sawl un. Rhifau wedi'u diogelu yn unig sydd ynddyn nhw, a dim ond y rheini sy'n cael eu hadio.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ychwanegu ffolder…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ychwanegu ffeiliau…</translation>
    </message>
    <message>
        <source>No pack in that folder</source>
        <translation>Dim pecyn yn y ffolder honno</translation>
    </message>
    <message>
        <source>A pack is a zip, or a folder with a file summary.json in it. Look one folder further in.</source>
        <translation>Ffeil zip yw pecyn, neu ffolder â'r ffeil summary.json ynddi. Edrychwch un ffolder ymhellach i mewn.</translation>
    </message>
    <message>
        <source>The sum, before it is saved</source>
        <translation>Y swm, cyn ei gadw</translation>
    </message>
    <message>
        <source>[c] withheld by every organisation · [k] none or very few · – not shown by all</source>
        <translation>[c] cuddiwyd gan bob sefydliad · [k] dim neu ychydig iawn · – heb ei ddangos gan bawb</translation>
    </message>
    <message>
        <source>Save the sums…</source>
        <translation>Cadw'r symiau…</translation>
    </message>
</context>
<context>
    <name>ReleaseList</name>
    <message>
        <source>Period</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Rhyddhawyd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>mewn defnydd</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Edrych</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Allforio…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>InsidePage</name>
    <message>
        <source>People with a first form and a follow-up: %1. With a first form only, so far: %2. Follow-ups that came too early to count: %3.</source>
        <translation>Pobl â ffurflen gyntaf a ffurflen ddilynol: %1. Â ffurflen gyntaf yn unig, hyd yma: %2. Ffurflenni dilynol a ddaeth yn rhy gynnar i'w cyfrif: %3.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>Back 2
or more</source>
        <translation>Yn ôl 2
neu fwy</translation>
    </message>
    <message>
        <source>Back 1</source>
        <translation>Yn ôl 1</translation>
    </message>
    <message>
        <source>About
the same</source>
        <translation>Tua'r
un fath</translation>
    </message>
    <message>
        <source>Forward 1</source>
        <translation>Ymlaen 1</translation>
    </message>
    <message>
        <source>Forward 2
or more</source>
        <translation>Ymlaen 2
neu fwy</translation>
    </message>
    <message>
        <source>Not
compared</source>
        <translation>Heb eu
cymharu</translation>
    </message>
    <message>
        <source>Of a question, 1 and 2 are steps between its answers. Of a theme, they are questions that went forward less those that went back.</source>
        <translation>Ar gyfer cwestiwn, camau rhwng ei atebion yw 1 a 2. Ar gyfer thema, cwestiynau a aeth ymlaen llai'r rhai a aeth yn ôl ydyn nhw.</translation>
    </message>
    <message>
        <source>Mean
steps</source>
        <translation>Camau
cymedrig</translation>
    </message>
    <message>
        <source>Spread
(SD)</source>
        <translation>Gwasgariad
(SD)</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Canolrif</translation>
    </message>
    <message>
        <source>Hodges–
Lehmann</source>
        <translation>Hodges–
Lehmann</translation>
    </message>
    <message>
        <source>W plus</source>
        <translation>W plws</translation>
    </message>
    <message>
        <source>W minus</source>
        <translation>W minws</translation>
    </message>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Rank-
biserial</source>
        <translation>Cydberthyniad
rhengoedd</translation>
    </message>
    <message>
        <source>Steps forward of the people compared, as if the answers stood at equal distances. W, z and p: Wilcoxon's signed ranks in Pratt's way, p exact for up to 50 people who moved. These figures can be run backwards to answers, so they never leave.</source>
        <translation>Camau ymlaen y bobl a gymharwyd, fel petai'r atebion yr un pellter oddi wrth ei gilydd. W, z a p: rhengoedd arwyddedig Wilcoxon yn null Pratt, p yn union hyd at 50 o bobl a symudodd. Gellid gweithio'n ôl o'r ffigurau hyn at atebion, felly dydyn nhw byth yn gadael.</translation>
    </message>
    <message>
        <source>Between first form and follow-up</source>
        <translation>Rhwng y ffurflen gyntaf a'r un ddilynol</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>First planned follow-up</source>
        <translation>Y ffurflen ddilynol gyntaf a gynlluniwyd</translation>
    </message>
    <message>
        <source>People whose first planned follow-up was due so long ago that its time ran out in this period: from 60 days before its day to 90 days after it.</source>
        <translation>Pobl yr oedd eu ffurflen ddilynol gyntaf i'w gwneud mor bell yn ôl nes i'w hamser ddod i ben yn y cyfnod hwn: o 60 diwrnod cyn ei diwrnod hyd at 90 diwrnod ar ei ôl.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>I'w gwneud ar</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Sut y daeth i ben</translation>
    </message>
    <message>
        <source>What they have in common</source>
        <translation>Beth sydd ganddyn nhw'n gyffredin</translation>
    </message>
    <message>
        <source>Nobody is counted here, so nobody can be recognised.</source>
        <translation>Does neb wedi'i gyfrif yma, felly ni ellir adnabod neb.</translation>
    </message>
    <message>
        <source>There is no group of fewer than 10 people here, neither by one answer about a person or their language nor by two of these together.</source>
        <translation>Does dim grŵp o lai na 10 o bobl yma, nac yn ôl un ateb am berson neu ei iaith nac yn ôl dau o'r rhain gyda'i gilydd.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Days of this period are released: the follow-ups counted there are not counted here again.</source>
        <translation>Mae diwrnodau o'r cyfnod hwn wedi'u rhyddhau: nid yw'r ffurflenni dilynol a gyfrifwyd yno'n cael eu cyfrif yma eto.</translation>
    </message>
    <message>
        <source>Groups of fewer than 10 people. A neighbour or a volunteer who knows this much about somebody could think they know who is meant. What leaves never joins two answers, and pools groups that are too small. Keep such groups out of what you write or say beside the summary, too.</source>
        <translation>Grwpiau o lai na 10 o bobl. Gallai cymydog neu wirfoddolwr sy'n gwybod cymaint â hyn am rywun feddwl ei fod yn gwybod pwy sydd dan sylw. Nid yw'r hyn sy'n gadael byth yn cyfuno dau ateb, ac mae'n crynhoi grwpiau sy'n rhy fach ynghyd. Peidiwch â sôn am grwpiau fel hyn yn yr hyn rydych chi'n ei ysgrifennu neu'n ei ddweud ochr yn ochr â'r crynodeb chwaith.</translation>
    </message>
    <message>
        <source>The smallest are shown: %1 of %2.</source>
        <translation>Dangosir y rhai lleiaf: %1 o %2.</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 i %2 o %3</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Heb ateb</translation>
    </message>
    <message>
        <source>How people moved</source>
        <translation>Sut y symudodd pobl</translation>
    </message>
    <message>
        <source>Figures for an analyst</source>
        <translation>Ffigurau i ddadansoddwr</translation>
    </message>
    <message>
        <source>Who came back, with codes</source>
        <translation>Pwy ddaeth yn ôl, gyda chodau</translation>
    </message>
    <message>
        <source>Who could be recognised</source>
        <translation>Pwy y gellid eu hadnabod</translation>
    </message>
    <message>
        <source>Inside figures</source>
        <translation>Ffigurau mewnol</translation>
    </message>
    <message>
        <source>Inside view – not for sharing</source>
        <translation>Golwg fewnol – ddim i'w rhannu</translation>
    </message>
    <message>
        <source>True counts. They stay on this screen: they cannot be exported, printed or copied, and nobody outside the service should see them.</source>
        <translation>Y gwir rifau. Maen nhw'n aros ar y sgrin hon: ni ellir eu hallforio, eu hargraffu na'u copïo, ac ni ddylai neb y tu allan i'r gwasanaeth eu gweld.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>Counting: every form of the file is read.</source>
        <translation>Wrthi'n cyfrif: mae pob ffurflen yn y ffeil yn cael ei darllen.</translation>
    </message>
    <message>
        <source>The codes behind these numbers</source>
        <translation>Y codau y tu ôl i'r rhifau hyn</translation>
    </message>
    <message>
        <source>The ones before</source>
        <translation>Y rhai cynt</translation>
    </message>
    <message>
        <source>The next ones</source>
        <translation>Y rhai nesaf</translation>
    </message>
</context>
<context>
    <name>OwnCountField</name>
    <message>
        <source>Type a whole number of people, or leave this empty.</source>
        <translation>Teipiwch rif cyfan o bobl, neu gadewch hwn yn wag.</translation>
    </message>
    <message>
        <source>How many said no to taking part (your own count)</source>
        <translation>Faint wrthododd gymryd rhan (eich cyfrif eich hun)</translation>
    </message>
    <message>
        <source>No file can know it, so nothing is estimated. Left empty, nothing is said. It leaves in a line of its own, rounded like everything.</source>
        <translation>Ni all yr un ffeil ei wybod, felly does dim yn cael ei amcangyfrif. O'i adael yn wag, does dim yn cael ei ddweud. Mae'n gadael mewn llinell ar ei phen ei hun, wedi'i dalgrynnu fel popeth.</translation>
    </message>
</context>
<context>
    <name>OwnCount</name>
    <message>
        <source>%1 (your own count); withheld from what leaves, because they are too few</source>
        <translation>%1 (eich cyfrif eich hun); cuddiwyd o'r hyn sy'n gadael, am eu bod yn rhy ychydig</translation>
    </message>
    <message>
        <source>%1 (your own count); leaves as %2</source>
        <translation>%1 (eich cyfrif eich hun); yn gadael fel %2</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Languages</source>
        <translation>Ieithoedd</translation>
    </message>
    <message>
        <source>A language can be offered once all its texts are there. “Checked” counts the texts that a second speaker has checked.</source>
        <translation>Gellir cynnig iaith unwaith y bydd ei thestunau i gyd yno. Mae “Wedi'u gwirio” yn cyfrif y testunau y mae ail siaradwr wedi'u gwirio.</translation>
    </message>
    <message>
        <source>New language</source>
        <translation>Iaith newydd</translation>
    </message>
    <message>
        <source>Take in a language file</source>
        <translation>Derbyn ffeil iaith</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>%1. Words: %2 of %3. Sound: %4. Checked by a second speaker: %5. Made from an older English text: %6.</source>
        <translation>%1. Geiriau: %2 o %3. Sain: %4. Wedi'u gwirio gan ail siaradwr: %5. Wedi'u llunio o destun Saesneg hŷn: %6.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nid oes dim ar goll.</translation>
    </message>
    <message>
        <source>Texts to write or to mend: %1</source>
        <translation>Testunau i'w hysgrifennu neu eu trwsio: %1</translation>
    </message>
    <message>
        <source>And others: %1. They show when these are done.</source>
        <translation>Ac eraill: %1. Byddant yn ymddangos pan fydd y rhain wedi'u gwneud.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Wedi'i gadw</translation>
    </message>
    <message>
        <source>Texts changed: %1. As they were: %2.</source>
        <translation>Testunau wedi'u newid: %1. Fel yr oeddent: %2.</translation>
    </message>
    <message>
        <source>And others: %1.</source>
        <translation>Ac eraill: %1.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Wedi'i dderbyn</translation>
    </message>
    <message>
        <source>Taken in, but for some lines</source>
        <translation>Wedi'i dderbyn, heblaw am rai llinellau</translation>
    </message>
    <message>
        <source>Write and check texts</source>
        <translation>Ysgrifennu a gwirio testunau</translation>
    </message>
    <message>
        <source>Look at it as people see it</source>
        <translation>Edrych arni fel y mae pobl yn ei gweld</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Beth sydd ar goll</translation>
    </message>
    <message>
        <source>Other programs, other people</source>
        <translation>Rhaglenni eraill, pobl eraill</translation>
    </message>
    <message>
        <source>Send the texts as a spreadsheet or to a translation program, and take them in again. One file holds the whole language with its sound.</source>
        <translation>Anfonwch y testunau fel taenlen neu i raglen gyfieithu, a'u derbyn yn ôl. Mae un ffeil yn dal yr iaith gyfan gyda'i sain.</translation>
    </message>
    <message>
        <source>Save as a spreadsheet (CSV)</source>
        <translation>Cadw fel taenlen (CSV)</translation>
    </message>
    <message>
        <source>Save for a translation program (XLIFF)</source>
        <translation>Cadw ar gyfer rhaglen gyfieithu (XLIFF)</translation>
    </message>
    <message>
        <source>Save as one file</source>
        <translation>Cadw fel un ffeil</translation>
    </message>
    <message>
        <source>Take in a spreadsheet or XLIFF</source>
        <translation>Derbyn taenlen neu XLIFF</translation>
    </message>
    <message>
        <source>Texts that your copy does not have, and that come from Camre's own: %1.</source>
        <translation>Testunau nad ydynt yn eich copi chi, ac sy'n dod o gopi Camre ei hun: %1.</translation>
    </message>
    <message>
        <source>Texts that Camre's own has for today's English, and yours for an older: %1. Yours are kept until you take these.</source>
        <translation>Testunau sydd gan Camre ar gyfer Saesneg heddiw, a'ch rhai chi ar gyfer Saesneg hŷn: %1. Cedwir eich rhai chi nes i chi gymryd y rhain.</translation>
    </message>
    <message>
        <source>Words of the window that your file interface.ts does not have, and that come from Camre's own: %1.</source>
        <translation>Geiriau'r ffenestr nad ydynt yn eich ffeil interface.ts, ac sy'n dod o ffeil Camre ei hun: %1.</translation>
    </message>
    <message>
        <source>Your file interface.ts cannot be read, so the window takes Camre's own words.</source>
        <translation>Ni ellir darllen eich ffeil interface.ts, felly mae'r ffenestr yn defnyddio geiriau Camre ei hun.</translation>
    </message>
    <message>
        <source>Your own copy of this language is older than this Camre</source>
        <translation>Mae eich copi chi o'r iaith hon yn hŷn na'r fersiwn hwn o Camre</translation>
    </message>
    <message>
        <source>Take the newer texts</source>
        <translation>Cymryd y testunau mwy newydd</translation>
    </message>
</context>
<context>
    <name>TranslatePage</name>
    <message>
        <source>Sound</source>
        <translation>Sain</translation>
    </message>
    <message>
        <source>Written, and not checked by a second speaker</source>
        <translation>Wedi'i ysgrifennu, ond heb ei wirio gan ail siaradwr</translation>
    </message>
    <message>
        <source>Made by a machine, and not checked by anybody</source>
        <translation>Wedi'i lunio gan beiriant, ond heb ei wirio gan neb</translation>
    </message>
    <message>
        <source>Checked by a second speaker</source>
        <translation>Wedi'i wirio gan ail siaradwr</translation>
    </message>
    <message>
        <source>There is no such text.</source>
        <translation>Nid oes testun o'r fath.</translation>
    </message>
    <message>
        <source>Text %1 of %2</source>
        <translation>Testun %1 o %2</translation>
    </message>
    <message>
        <source>No font of this language on this computer has: %1</source>
        <translation>Nid yw'r rhain mewn unrhyw ffont o'r iaith hon ar y cyfrifiadur hwn: %1</translation>
    </message>
    <message>
        <source>%1 of at most %2 letters</source>
        <translation>%1 o hyd at %2 llythyren</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Heb ei ysgrifennu eto</translation>
    </message>
    <message>
        <source>Saved when you go on</source>
        <translation>Caiff ei gadw pan ewch ymlaen</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Pob testun</translation>
    </message>
    <message>
        <source>To write or to mend</source>
        <translation>I'w hysgrifennu neu eu trwsio</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Heb eu gwirio eto</translation>
    </message>
    <message>
        <source>Texts: %1</source>
        <translation>Testunau: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Yn Saesneg</translation>
    </message>
    <message>
        <source>In Welsh</source>
        <translation>Yn Gymraeg</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Pam y caiff ei ofyn</translation>
    </message>
    <message>
        <source>Note for the next translator</source>
        <translation>Nodyn i'r cyfieithydd nesaf</translation>
    </message>
    <message>
        <source>Why a word was chosen, or that it is meant to be as in English.</source>
        <translation>Pam y dewiswyd gair, neu ei fod i fod fel yn y Saesneg.</translation>
    </message>
    <message>
        <source>A second speaker has checked this text</source>
        <translation>Mae ail siaradwr wedi gwirio'r testun hwn</translation>
    </message>
    <message>
        <source>Somebody who speaks the language well, did not write the text, and read it beside the English.</source>
        <translation>Rhywun sy'n siarad yr iaith yn dda, na ysgrifennodd y testun, ac a'i darllenodd wrth ochr y Saesneg.</translation>
    </message>
    <message>
        <source>The English has changed</source>
        <translation>Mae'r Saesneg wedi newid</translation>
    </message>
    <message>
        <source>It still fits</source>
        <translation>Mae'n dal yn addas</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Cadw a'r nesaf</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Blaenorol</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Edrych arno</translation>
    </message>
</context>
<context>
    <name>TextSoundPage</name>
    <message>
        <source>This text has no sound yet.</source>
        <translation>Nid oes sain i'r testun hwn eto.</translation>
    </message>
    <message>
        <source>The sound speaks older words, so it is not played any more.</source>
        <translation>Mae'r sain yn dweud geiriau hŷn, felly ni chaiff ei chwarae mwyach.</translation>
    </message>
    <message>
        <source>A computer's voice. Nobody has listened to it; a person's voice is better.</source>
        <translation>Llais cyfrifiadur. Nid oes neb wedi gwrando arno; mae llais person yn well.</translation>
    </message>
    <message>
        <source>A person's voice: %1. %2.</source>
        <translation>Llais person: %1. %2.</translation>
    </message>
    <message>
        <source>Still to be filled in</source>
        <translation>Eto i'w lenwi</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Wedi'i dderbyn</translation>
    </message>
    <message>
        <source>Listen to it once: does it say the text, all of it, and nothing else?</source>
        <translation>Gwrandewch arno unwaith: a yw'n dweud y testun, y cyfan ohono, a dim arall?</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>Sain: %1</translation>
    </message>
    <message>
        <source>Record the text elsewhere, on a telephone for example, and save it as Ogg (Opus or Vorbis). Then choose the file, or drop it on this page. Camre never records.</source>
        <translation>Recordiwch y testun yn rhywle arall, ar ffôn er enghraifft, a'i gadw fel Ogg (Opus neu Vorbis). Yna dewiswch y ffeil, neu ei gollwng ar y dudalen hon. Nid yw Camre byth yn recordio.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Pwy sy'n siarad</translation>
    </message>
    <message>
        <source>A role, such as “interpreter”; never a name.</source>
        <translation>Rôl, megis “cyfieithydd ar y pryd”; byth enw.</translation>
    </message>
    <message>
        <source>How they speak</source>
        <translation>Sut mae'n siarad</translation>
    </message>
    <message>
        <source>Such as “Arabic, Sudan”.</source>
        <translation>Megis “Arabeg, Swdan”.</translation>
    </message>
    <message>
        <source>Choose a sound file</source>
        <translation>Dewis ffeil sain</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>the people who read the results</source>
        <translation>y bobl sy'n darllen y canlyniadau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>As people see it: %1</source>
        <translation>Fel y mae pobl yn ei gweld: %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Maint y testun</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Golwg</translation>
    </message>
    <message>
        <source>This question is not ready in this language. It would be shown in yours only.</source>
        <translation>Nid yw'r cwestiwn hwn yn barod yn yr iaith hon. Byddai'n cael ei ddangos yn eich iaith chi yn unig.</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Cwestiwn nesaf</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Cytundeb</translation>
    </message>
    <message>
        <source>Agreement on paper</source>
        <translation>Cytundeb ar bapur</translation>
    </message>
    <message>
        <source>Stretched words (test)</source>
        <translation>Geiriau wedi'u hymestyn (prawf)</translation>
    </message>
    <message>
        <source>Form on paper</source>
        <translation>Y ffurflen ar bapur</translation>
    </message>
</context>
<context>
    <name>SourceChange</name>
    <message>
        <source>The English it was made from (what is gone is struck through)</source>
        <translation>Y Saesneg y gwnaed y testun ohoni (mae llinell drwy'r hyn sydd wedi mynd)</translation>
    </message>
    <message>
        <source>In English now (what is new is underlined)</source>
        <translation>Yn Saesneg nawr (mae llinell o dan yr hyn sy'n newydd)</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Fel yr oedd</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Wedi mynd: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Newydd: %1</translation>
    </message>
</context>
<context>
    <name>NewPackPage</name>
    <message>
        <source>No font of this computer has all these letters. Install one, then start Camre again.</source>
        <translation>Nid oes gan unrhyw ffont ar y cyfrifiadur hwn y llythrennau hyn i gyd. Gosodwch un, yna dechreuwch Camre eto.</translation>
    </message>
    <message>
        <source>Still to be filled in</source>
        <translation>Eto i'w lenwi</translation>
    </message>
    <message>
        <source>There is a language with this code already.</source>
        <translation>Mae iaith gyda'r cod hwn yn bod eisoes.</translation>
    </message>
    <message>
        <source>→ from the left</source>
        <translation>→ o'r chwith</translation>
    </message>
    <message>
        <source>← from the right</source>
        <translation>← o'r dde</translation>
    </message>
    <message>
        <source>New language</source>
        <translation>Iaith newydd</translation>
    </message>
    <message>
        <source>Its own name, as its speakers write it</source>
        <translation>Ei henw ei hun, fel y mae ei siaradwyr yn ei ysgrifennu</translation>
    </message>
    <message>
        <source>Its name in English</source>
        <translation>Ei henw yn Saesneg</translation>
    </message>
    <message>
        <source>Its name in Welsh</source>
        <translation>Ei henw yn Gymraeg</translation>
    </message>
    <message>
        <source>Its code</source>
        <translation>Ei chod</translation>
    </message>
    <message>
        <source>Two or three letters, such as “ti” for Tigrinya; with a country where that matters: “fa-AF”.</source>
        <translation>Dwy neu dair llythyren, fel “ti” ar gyfer Tigrinya; gyda gwlad lle mae hynny'n bwysig: “fa-AF”.</translation>
    </message>
    <message>
        <source>A few words of it</source>
        <translation>Ychydig eiriau ohoni</translation>
    </message>
    <message>
        <source>Type or paste a sentence: from it Camre finds the direction and the fonts.</source>
        <translation>Teipiwch neu gludwch frawddeg: ohoni mae Camre yn canfod y cyfeiriad a'r ffontiau.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Ysgrifen</translation>
    </message>
    <message>
        <source>Four letters, such as “Latn” or “Arab”.</source>
        <translation>Pedair llythyren, fel “Latn” neu “Arab”.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Ffont</translation>
    </message>
    <message>
        <source>Make the folder and begin</source>
        <translation>Gwneud y ffolder a dechrau</translation>
    </message>
</context>
<context>
    <name>WordPlace</name>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>Question to a child</source>
        <translation>Cwestiwn i blentyn</translation>
    </message>
    <message>
        <source>Question to a parent</source>
        <translation>Cwestiwn i riant</translation>
    </message>
    <message>
        <source>Short name of a question</source>
        <translation>Enw byr cwestiwn</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Pam rydym ni'n gofyn</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Ateb %1</translation>
    </message>
    <message>
        <source>Agreement with a child</source>
        <translation>Cytundeb gyda phlentyn</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Cytundeb</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Hysbysiad preifatrwydd</translation>
    </message>
    <message>
        <source>Code card</source>
        <translation>Cerdyn cod</translation>
    </message>
    <message>
        <source>A little about you</source>
        <translation>Ychydig amdanoch chi</translation>
    </message>
    <message>
        <source>A little about you: question</source>
        <translation>Ychydig amdanoch chi: cwestiwn</translation>
    </message>
    <message>
        <source>A little about you: why we ask</source>
        <translation>Ychydig amdanoch chi: pam rydym ni'n gofyn</translation>
    </message>
    <message>
        <source>A little about you: answer</source>
        <translation>Ychydig amdanoch chi: ateb</translation>
    </message>
    <message>
        <source>Thank you page</source>
        <translation>Tudalen ddiolch</translation>
    </message>
    <message>
        <source>Your journey so far</source>
        <translation>Eich taith hyd yma</translation>
    </message>
    <message>
        <source>Answers on paper</source>
        <translation>Atebion ar bapur</translation>
    </message>
    <message>
        <source>Form on paper</source>
        <translation>Ffurflen ar bapur</translation>
    </message>
    <message>
        <source>Sheet for the people who answered</source>
        <translation>Taflen i'r bobl a atebodd</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eich geiriau eich hun</translation>
    </message>
    <message>
        <source>Name of a theme</source>
        <translation>Enw thema</translation>
    </message>
    <message>
        <source>Answer under every question</source>
        <translation>Ateb o dan bob cwestiwn</translation>
    </message>
    <message>
        <source>Buttons and lines round the questions</source>
        <translation>Botymau a llinellau o amgylch y cwestiynau</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>Testunau eraill</translation>
    </message>
    <message>
        <source>Answer %1 of several questions, such as</source>
        <translation>Ateb %1 i sawl cwestiwn, megis</translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message>
        <source>its sound speaks older words</source>
        <translation>mae ei sain yn dweud geiriau hŷn</translation>
    </message>
    <message>
        <source>its sound cannot be played</source>
        <translation>ni ellir chwarae ei sain</translation>
    </message>
    <message>
        <source>has a sound that nobody answers for</source>
        <translation>mae ganddo sain nad oes neb yn atebol amdani</translation>
    </message>
    <message>
        <source>Its sound speaks the older words, so it is not played any more. It needs a new one.</source>
        <translation>Mae ei sain yn dweud y geiriau hŷn, felly ni chaiff ei chwarae mwyach. Mae angen un newydd arno.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ar goll</translation>
    </message>
    <message>
        <source>made from an older English text</source>
        <translation>wedi'i lunio o destun Saesneg hŷn</translation>
    </message>
    <message>
        <source>belongs to nothing</source>
        <translation>heb berthyn i ddim</translation>
    </message>
    <message>
        <source>the same as the English</source>
        <translation>yr un fath â'r Saesneg</translation>
    </message>
    <message>
        <source>the marks in curly brackets differ</source>
        <translation>mae'r marciau mewn bachau cyrliog yn wahanol</translation>
    </message>
    <message>
        <source>written in another direction</source>
        <translation>wedi'i ysgrifennu i gyfeiriad arall</translation>
    </message>
    <message>
        <source>reads like another answer of its question</source>
        <translation>yn darllen fel ateb arall i'r un cwestiwn</translation>
    </message>
    <message>
        <source>too long for paper</source>
        <translation>rhy hir i bapur</translation>
    </message>
    <message>
        <source>has signs that no screen should get</source>
        <translation>yn cynnwys nodau na ddylai'r un sgrin eu cael</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>i'w weld eto</translation>
    </message>
    <message>
        <source>The English has changed since this was written. Change the text, or say that it still fits.</source>
        <translation>Mae'r Saesneg wedi newid ers ysgrifennu hwn. Newidiwch y testun, neu dywedwch ei fod yn dal yn addas.</translation>
    </message>
    <message>
        <source>No form uses this text any more.</source>
        <translation>Nid oes yr un ffurflen yn defnyddio'r testun hwn bellach.</translation>
    </message>
    <message>
        <source>It is the same as the English. If that is meant, say so in the note.</source>
        <translation>Mae yr un fath â'r Saesneg. Os yw hynny'n fwriadol, dywedwch hynny yn y nodyn.</translation>
    </message>
    <message>
        <source>Keep the words in curly brackets exactly as in the English: Camre puts a number or a name there.</source>
        <translation>Cadwch y geiriau mewn bachau cyrliog yn union fel yn y Saesneg: mae Camre yn rhoi rhif neu enw yno.</translation>
    </message>
    <message>
        <source>Most of it is written in the other direction than this language.</source>
        <translation>Mae'r rhan fwyaf ohono wedi'i ysgrifennu i'r cyfeiriad arall i'r iaith hon.</translation>
    </message>
    <message>
        <source>It reads like another answer under the same question: nobody could tell them apart.</source>
        <translation>Mae'n darllen fel ateb arall o dan yr un cwestiwn: ni allai neb wahaniaethu rhyngddynt.</translation>
    </message>
    <message>
        <source>It is too long to fit the form on paper.</source>
        <translation>Mae'n rhy hir i ffitio'r ffurflen ar bapur.</translation>
    </message>
    <message>
        <source>It has signs that cannot be seen, such as a tab or a mark that turns the direction. Type it again.</source>
        <translation>Mae ynddo nodau na ellir eu gweld, megis tab neu farc sy'n troi'r cyfeiriad. Teipiwch ef eto.</translation>
    </message>
</context>
<context>
    <name>KeyingPage</name>
    <message>
        <source>Type in paper forms</source>
        <translation>Teipio ffurflenni papur</translation>
    </message>
    <message>
        <source>Code on the sheet</source>
        <translation>Cod ar y ddalen</translation>
    </message>
    <message>
        <source>Date on the sheet</source>
        <translation>Dyddiad ar y ddalen</translation>
    </message>
    <message>
        <source>Day, month, year: 12042026</source>
        <translation>Diwrnod, mis, blwyddyn: 12042026</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Iaith y ddalen</translation>
    </message>
    <message>
        <source>The foot of the sheet must say: %1</source>
        <translation>Rhaid i droed y ddalen ddweud: %1</translation>
    </message>
    <message>
        <source>Keep this form</source>
        <translation>Cadw'r ffurflen hon</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Y ddalen nesaf</translation>
    </message>
    <message>
        <source>Type it again and compare</source>
        <translation>Ei theipio eto a chymharu</translation>
    </message>
    <message>
        <source>Begin this sheet again</source>
        <translation>Dechrau'r ddalen hon eto</translation>
    </message>
    <message>
        <source>First form: nobody has answered under this code yet.</source>
        <translation>Ffurflen gyntaf: does neb wedi ateb o dan y cod hwn eto.</translation>
    </message>
    <message>
        <source>Follow-up %1. Last form: %2.</source>
        <translation>Ffurflen ddilynol %1. Ffurflen ddiwethaf: %2.</translation>
    </message>
    <message>
        <source>The person with this code stopped taking part. Nothing may be typed in for them. Nothing has changed.</source>
        <translation>Mae'r person sydd â'r cod hwn wedi rhoi'r gorau i gymryd rhan. Ni cheir teipio dim ar eu cyfer. Does dim wedi newid.</translation>
    </message>
    <message>
        <source>A form of this person waits on the screen, not finished. Finish or erase it there, then type this sheet in. Nothing has changed.</source>
        <translation>Mae ffurflen i'r person hwn yn aros ar y sgrin, heb ei gorffen. Gorffennwch hi neu ei dileu yno, yna teipiwch y ddalen hon. Does dim wedi newid.</translation>
    </message>
    <message>
        <source>This is not a date. Type the day, the month and the year as they stand on the sheet, such as 12042026.</source>
        <translation>Nid dyddiad yw hwn. Teipiwch y diwrnod, y mis a'r flwyddyn fel y maent ar y ddalen, megis 12042026.</translation>
    </message>
    <message>
        <source>This date is still to come. Look at the sheet again.</source>
        <translation>Mae'r dyddiad hwn heb ddod eto. Edrychwch ar y ddalen unwaith eto.</translation>
    </message>
    <message>
        <source>The first form of this person has a later date: %1. Look at the code and the date again. Nothing has changed.</source>
        <translation>Mae dyddiad diweddarach ar ffurflen gyntaf y person hwn: %1. Edrychwch ar y cod a'r dyddiad unwaith eto. Does dim wedi newid.</translation>
    </message>
    <message>
        <source>A form of this person with this date is in the file already. This sheet may have been typed in before. Nothing has changed.</source>
        <translation>Mae ffurflen gan y person hwn â'r dyddiad hwn yn y ffeil eisoes. Efallai i'r ddalen hon gael ei theipio o'r blaen. Does dim wedi newid.</translation>
    </message>
    <message>
        <source>About the person</source>
        <translation>Am y person</translation>
    </message>
    <message>
        <source>Head of the sheet</source>
        <translation>Pen y ddalen</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Cwestiwn %1 o %2</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>heb ei ofyn</translation>
    </message>
    <message>
        <source>nothing ticked</source>
        <translation>dim tic</translation>
    </message>
    <message>
        <source>Nothing is ticked, or it cannot be read</source>
        <translation>Does dim tic, neu ni ellir ei ddarllen</translation>
    </message>
    <message>
        <source>Tick all that are ticked on the sheet, then Enter. Backspace goes back.</source>
        <translation>Ticiwch bopeth sydd wedi'i dicio ar y ddalen, yna Enter. Mae Backspace yn mynd yn ôl.</translation>
    </message>
    <message>
        <source>One key goes on. Backspace goes back.</source>
        <translation>Mae un fysell yn mynd ymlaen. Mae Backspace yn mynd yn ôl.</translation>
    </message>
    <message>
        <source>There is no answer with the key %1 here. Nothing has changed.</source>
        <translation>Does dim ateb â'r fysell %1 yma. Does dim wedi newid.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Kept: the first form of %1</source>
        <translation>Wedi'i chadw: ffurflen gyntaf %1</translation>
    </message>
    <message>
        <source>Kept: a follow-up of %1</source>
        <translation>Wedi'i chadw: ffurflen ddilynol %1</translation>
    </message>
    <message>
        <source>Date on the sheet: %1. Sheets typed in now: %2.</source>
        <translation>Dyddiad ar y ddalen: %1. Dalennau a deipiwyd nawr: %2.</translation>
    </message>
    <message>
        <source>Nothing is kept from this sheet</source>
        <translation>Ni chedwir dim o'r ddalen hon</translation>
    </message>
    <message>
        <source>The person did not tick that they agree, or what has to be confirmed is not ticked. Nothing was written down. Give the sheet back, or destroy it.</source>
        <translation>Ni thiciodd y person ei fod yn cytuno, neu nid oes tic wrth yr hyn y mae'n rhaid ei gadarnhau. Ni ysgrifennwyd dim. Rhowch y ddalen yn ôl, neu dinistriwch hi.</translation>
    </message>
    <message>
        <source>This sheet is not kept yet</source>
        <translation>Nid yw'r ddalen hon wedi'i chadw eto</translation>
    </message>
    <message>
        <source>What you typed of it is not in the file. Back once more leaves it: the sheet can be typed in again.</source>
        <translation>Nid yw'r hyn a deipioch ohoni yn y ffeil. Mae Yn ôl unwaith eto yn ei gadael: gellir teipio'r ddalen eto.</translation>
    </message>
    <message>
        <source>Typed twice, and the same</source>
        <translation>Wedi'i theipio ddwywaith, ac yr un fath</translation>
    </message>
    <message>
        <source>End of the sheet</source>
        <translation>Diwedd y ddalen</translation>
    </message>
    <message>
        <source>Own words are typed in only where the person ticked that they may be kept. Backspace goes back.</source>
        <translation>Dim ond os ticiodd y person y caniateir eu cadw y dylid teipio ei eiriau ei hun. Mae Backspace yn mynd yn ôl.</translation>
    </message>
    <message>
        <source>Printed from</source>
        <translation>Argraffwyd o</translation>
    </message>
    <message>
        <source>The foot of the sheet names the form and its version.</source>
        <translation>Mae troed y ddalen yn enwi'r ffurflen a'i fersiwn.</translation>
    </message>
    <message>
        <source>%1 (in use now)</source>
        <translation>%1 (yn cael ei defnyddio nawr)</translation>
    </message>
</context>
<context>
    <name>KeyedWords</name>
    <message>
        <source>End of the sheet</source>
        <translation>Diwedd y ddalen</translation>
    </message>
    <message>
        <source>Type the words as they stand on the sheet, in their language. Leave out names and places. Tab, then Enter, goes on.</source>
        <translation>Teipiwch y geiriau fel y maent ar y ddalen, yn eu hiaith eu hunain. Hepgorwch enwau a lleoedd. Mae Tab, yna Enter, yn mynd ymlaen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Back to the boxes</source>
        <translation>Yn ôl at y blychau</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
</context>
<context>
    <name>DifferenceList</name>
    <message>
        <source>On the sheet</source>
        <translation>Ar y ddalen</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Y tro cyntaf</translation>
    </message>
    <message>
        <source>Second time</source>
        <translation>Yr ail dro</translation>
    </message>
    <message>
        <source>%1: the sheet says %2</source>
        <translation>%1: mae'r ddalen yn dweud %2</translation>
    </message>
</context>
<context>
    <name>TellPeoplePage</name>
    <message>
        <source>Not on the sheet, because too few people were compared: %1.</source>
        <translation>Nid ar y ddalen, oherwydd bod rhy ychydig o bobl wedi'u cymharu: %1.</translation>
    </message>
    <message>
        <source>Not on the sheet, because only one question was asked about it: %1.</source>
        <translation>Nid ar y ddalen, oherwydd mai un cwestiwn yn unig a ofynnwyd amdano: %1.</translation>
    </message>
    <message>
        <source>%1 of at most %2 letters</source>
        <translation>%1 o hyd at %2 llythyren</translation>
    </message>
    <message>
        <source>It is too long for one sheet. Say the one or two things that matter most.</source>
        <translation>Mae'n rhy hir i un ddalen. Dywedwch yr un neu ddau beth pwysicaf.</translation>
    </message>
    <message>
        <source>What you told us</source>
        <translation>Yr hyn a ddywedoch wrthym</translation>
    </message>
    <message>
        <source>Tell the people who answered</source>
        <translation>Dweud wrth y bobl a atebodd</translation>
    </message>
    <message>
        <source>One sheet in plain words and pictures: what people told you, all together, and what you will do. It has no numbers of a row, and nothing of one person. People go on answering when they see that something comes of it.</source>
        <translation>Un ddalen mewn geiriau a lluniau syml: yr hyn a ddywedodd pobl wrthych, gyda'i gilydd, a'r hyn y byddwch yn ei wneud. Nid oes ynddi rifau rhes, na dim am un person. Mae pobl yn dal i ateb pan welant fod rhywbeth yn dod ohono.</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Iaith y ddalen</translation>
    </message>
    <message>
        <source>What you will do</source>
        <translation>Yr hyn y byddwch yn ei wneud</translation>
    </message>
    <message>
        <source>In the language of the sheet. Left empty, there is room to write by hand. It is not kept: print the sheet or save it as a PDF.</source>
        <translation>Yn iaith y ddalen. O'i adael yn wag, mae lle i ysgrifennu â llaw. Ni chaiff ei gadw: argraffwch y ddalen neu ei chadw fel PDF.</translation>
    </message>
    <message>
        <source>See the sheet</source>
        <translation>Gweld y ddalen</translation>
    </message>
</context>
<context>
    <name>PassphraseWords</name>
    <message>
        <source>12 letters or more. Spaces count; nothing else is asked of it.</source>
        <translation>12 llythyren neu fwy. Mae bylchau'n cyfrif; ni ofynnir dim arall.</translation>
    </message>
    <message>
        <source>Too short so far. Letters still needed: %1</source>
        <translation>Rhy fyr hyd yn hyn. Llythrennau sydd eu hangen eto: %1</translation>
    </message>
    <message>
        <source>Long enough. Several words are stronger.</source>
        <translation>Digon hir. Mae sawl gair yn gryfach.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Cryf.</translation>
    </message>
    <message>
        <source>The passphrase needs at least 12 letters.</source>
        <translation>Mae angen o leiaf 12 llythyren yn y cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>If you lose this passphrase, nobody can open the file. Write it down and keep it apart from this computer.</source>
        <translation>Os collwch chi'r cyfrinymadrodd hwn, ni all neb agor y ffeil. Ysgrifennwch ef a'i gadw ar wahân i'r cyfrifiadur hwn.</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>Backup</source>
        <translation>Copi wrth gefn</translation>
    </message>
    <message>
        <source>Keep backups apart from this computer, for example on a stick in a locked drawer. A backup opens with the passphrase that the file has on that day.</source>
        <translation>Cadwch gopïau wrth gefn ar wahân i'r cyfrifiadur hwn, er enghraifft ar gof bach mewn drôr dan glo. Mae copi wrth gefn yn agor gyda'r cyfrinymadrodd sydd gan y ffeil ar y diwrnod hwnnw.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Gwneud copi wrth gefn nawr…</translation>
    </message>
    <message>
        <source>Months that a backup is kept</source>
        <translation>Misoedd i gadw copi wrth gefn</translation>
    </message>
    <message>
        <source>Then it is to be deleted, so that nobody who was erased stays in one.</source>
        <translation>Wedyn dylid ei ddileu, fel na fydd neb a gafodd ei ddileu yn aros mewn un.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Adfer copi wrth gefn…</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Nid oes copi wrth gefn eto.</translation>
    </message>
    <message>
        <source>Last backup: %1, %2 (people: %3).</source>
        <translation>Copi wrth gefn diwethaf: %1, %2 (pobl: %3).</translation>
    </message>
    <message>
        <source>Made-up people need none, so nobody is reminded.</source>
        <translation>Nid oes angen un ar bobl ddychmygol, felly ni chaiff neb ei atgoffa.</translation>
    </message>
    <message>
        <source>It is time for one.</source>
        <translation>Mae'n bryd gwneud un.</translation>
    </message>
    <message>
        <source>Next reminder: %1.</source>
        <translation>Nodyn atgoffa nesaf: %1.</translation>
    </message>
    <message>
        <source>This file is not locked, so its backups are not locked either.</source>
        <translation>Nid yw'r ffeil hon wedi'i chloi, felly nid yw ei chopïau wrth gefn wedi'u cloi chwaith.</translation>
    </message>
    <message>
        <source>Backups that may still be somewhere</source>
        <translation>Copïau wrth gefn a all fod yn rhywle o hyd</translation>
    </message>
    <message>
        <source>%1: %2 (people: %3).</source>
        <translation>%1: %2 (pobl: %3).</translation>
    </message>
    <message>
        <source>It was begun and perhaps not finished.</source>
        <translation>Dechreuwyd arno, ac efallai na chafodd ei orffen.</translation>
    </message>
    <message>
        <source>It should have been deleted by %1.</source>
        <translation>Dylai fod wedi'i ddileu erbyn %1.</translation>
    </message>
    <message>
        <source>To be deleted by %1.</source>
        <translation>I'w ddileu erbyn %1.</translation>
    </message>
    <message>
        <source>It is deleted</source>
        <translation>Mae wedi'i ddileu</translation>
    </message>
    <message>
        <source>It is deleted: %1</source>
        <translation>Mae wedi'i ddileu: %1</translation>
    </message>
    <message>
        <source>Making the backup …</source>
        <translation>Wrthi'n gwneud y copi wrth gefn …</translation>
    </message>
    <message>
        <source>%1: people: %2, forms: %3.</source>
        <translation>%1: pobl: %2, ffurflenni: %3.</translation>
    </message>
    <message>
        <source>It is locked with the passphrase that the file has now.</source>
        <translation>Mae wedi'i gloi gyda'r cyfrinymadrodd sydd gan y ffeil nawr.</translation>
    </message>
    <message>
        <source>It is not locked: keep it only on an encrypted disk.</source>
        <translation>Nid yw wedi'i gloi: cadwch ef ar ddisg wedi'i hamgryptio yn unig.</translation>
    </message>
    <message>
        <source>Delete it by %1.</source>
        <translation>Dilëwch ef erbyn %1.</translation>
    </message>
    <message>
        <source>This file could not note it, since its own disk is full or fails: write down where the backup lies.</source>
        <translation>Ni allai'r ffeil hon ei nodi, gan fod ei disg ei hun yn llawn neu'n methu: ysgrifennwch ble mae'r copi wrth gefn.</translation>
    </message>
    <message>
        <source>The backup was read back whole</source>
        <translation>Darllenwyd y copi wrth gefn yn ôl yn gyfan</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Heb ei wneud</translation>
    </message>
</context>
<context>
    <name>LockSettings</name>
    <message>
        <source>Lock of this file</source>
        <translation>Clo'r ffeil hon</translation>
    </message>
    <message>
        <source>This file is locked with a passphrase. It is kept nowhere in Camre.</source>
        <translation>Mae'r ffeil hon wedi'i chloi gyda chyfrinymadrodd. Nid yw'n cael ei gadw yn unman yn Camre.</translation>
    </message>
    <message>
        <source>This file is not locked: anyone who can use this computer can read it.</source>
        <translation>Nid yw'r ffeil hon wedi'i chloi: gall unrhyw un sy'n gallu defnyddio'r cyfrifiadur hwn ei darllen.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Newid y cyfrinymadrodd…</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>The passphrase is changed</source>
        <translation>Mae'r cyfrinymadrodd wedi'i newid</translation>
    </message>
    <message>
        <source>From now on the file opens with the new one. Backups made before still open with the old one: keep it with them, or make a new backup and delete them.</source>
        <translation>O hyn ymlaen mae'r ffeil yn agor gyda'r un newydd. Mae copïau wrth gefn a wnaed cyn hyn yn dal i agor gyda'r hen un: cadwch ef gyda nhw, neu gwnewch gopi wrth gefn newydd a'u dileu.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Newid y cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Cyfrinymadrodd nawr</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Cyfrinymadrodd newydd</translation>
    </message>
    <message>
        <source>Make one for me</source>
        <translation>Gwneud un i mi</translation>
    </message>
    <message>
        <source>Backups made before keep the old passphrase. Whoever else uses the file needs the new one.</source>
        <translation>Mae copïau wrth gefn a wnaed cyn hyn yn cadw'r hen gyfrinymadrodd. Bydd angen yr un newydd ar bwy bynnag arall sy'n defnyddio'r ffeil.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ei newid</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>No backup is chosen yet. Nothing has changed. Choose one first.</source>
        <translation>Nid oes copi wrth gefn wedi'i ddewis eto. Does dim wedi newid. Dewiswch un yn gyntaf.</translation>
    </message>
    <message>
        <source>People who came since and would be lost: %1</source>
        <translation>Pobl a ddaeth wedyn ac a fyddai'n cael eu colli: %1</translation>
    </message>
    <message>
        <source>Forms filled since that would be lost: %1</source>
        <translation>Ffurflenni a lenwyd wedyn ac a fyddai'n cael eu colli: %1</translation>
    </message>
    <message>
        <source>Forms whose corrections would be lost: %1</source>
        <translation>Ffurflenni y byddai eu cywiriadau'n cael eu colli: %1</translation>
    </message>
    <message>
        <source>Nothing would be lost: the backup has everything that the file has.</source>
        <translation>Ni fyddai dim yn cael ei golli: mae popeth sydd yn y ffeil yn y copi wrth gefn.</translation>
    </message>
    <message>
        <source>Released since, and staying so: %1. No period is released a second time.</source>
        <translation>Wedi'u rhyddhau wedyn, ac yn aros felly: %1. Ni chaiff unrhyw gyfnod ei ryddhau yr eildro.</translation>
    </message>
    <message>
        <source>People erased since, who are erased here again: %1</source>
        <translation>Pobl a gafodd eu dileu wedyn, ac a gaiff eu dileu yma eto: %1</translation>
    </message>
    <message>
        <source>People who stopped taking part since, and stay so: %1</source>
        <translation>Pobl a roddodd y gorau i gymryd rhan wedyn, ac sy'n aros felly: %1</translation>
    </message>
    <message>
        <source>There is no newer file to compare with. Erase again whoever was erased since, and release no period again.</source>
        <translation>Nid oes ffeil fwy newydd i gymharu â hi. Dilëwch eto bwy bynnag a gafodd ei ddileu wedyn, a pheidiwch â rhyddhau unrhyw gyfnod eto.</translation>
    </message>
    <message>
        <source>The present file is damaged: what it knows was read as far as it goes. Look whether somebody has to be erased again.</source>
        <translation>Mae'r ffeil bresennol wedi'i niweidio: darllenwyd yr hyn y mae'n ei wybod cyn belled ag y gellid. Edrychwch a oes rhaid dileu rhywun eto.</translation>
    </message>
    <message>
        <source>Nothing of the present file can be read. Erase again whoever was erased since, and release no period again that was released since.</source>
        <translation>Ni ellir darllen dim o'r ffeil bresennol. Dilëwch eto bwy bynnag a gafodd ei ddileu wedyn, a pheidiwch â rhyddhau eto unrhyw gyfnod a ryddhawyd wedyn.</translation>
    </message>
    <message>
        <source>People in the backup who are not in the present file and would come back: %1</source>
        <translation>Pobl yn y copi wrth gefn nad ydynt yn y ffeil bresennol ac a fyddai'n dod yn ôl: %1</translation>
    </message>
    <message>
        <source>Both files were worked in, so neither is simply the older one. What was done in only one of them is lost.</source>
        <translation>Gweithiwyd yn y ddwy ffeil, felly nid yw'r naill na'r llall yn ddim ond yr un hynaf. Collir yr hyn a wnaed mewn un ohonynt yn unig.</translation>
    </message>
    <message>
        <source>Releases of the backup that are dropped, because the same days were released in another way: %1</source>
        <translation>Rhyddhadau'r copi wrth gefn a gaiff eu gollwng, am fod yr un dyddiau wedi'u rhyddhau mewn ffordd arall: %1</translation>
    </message>
    <message>
        <source>This backup should have been deleted: who was erased meanwhile may come back with it.</source>
        <translation>Dylai'r copi wrth gefn hwn fod wedi'i ddileu: gall pwy bynnag a gafodd ei ddileu yn y cyfamser ddod yn ôl gydag ef.</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Gwnaed ar %1</translation>
    </message>
    <message>
        <source>An ordinary copy: when it was made is not noted</source>
        <translation>Copi cyffredin: ni nodwyd pryd y'i gwnaed</translation>
    </message>
    <message>
        <source>In the backup: people %1, forms %2, releases %3</source>
        <translation>Yn y copi wrth gefn: pobl %1, ffurflenni %2, rhyddhadau %3</translation>
    </message>
    <message>
        <source>In the file now: people %1, forms %2</source>
        <translation>Yn y ffeil nawr: pobl %1, ffurflenni %2</translation>
    </message>
    <message>
        <source>The present file is kept aside first, under another name beside it.</source>
        <translation>Caiff y ffeil bresennol ei rhoi o'r neilltu yn gyntaf, dan enw arall wrth ei hochr.</translation>
    </message>
    <message>
        <source>Afterwards the file opens with the passphrase of the backup.</source>
        <translation>Wedyn mae'r ffeil yn agor gyda chyfrinymadrodd y copi wrth gefn.</translation>
    </message>
    <message>
        <source>The backup is not locked, so the file will not be locked.</source>
        <translation>Nid yw'r copi wrth gefn wedi'i gloi, felly ni fydd y ffeil wedi'i chloi.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Adfer copi wrth gefn</translation>
    </message>
    <message>
        <source>No backup chosen</source>
        <translation>Dim copi wrth gefn wedi'i ddewis</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Dewis copi wrth gefn…</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Cyfrinymadrodd y copi wrth gefn</translation>
    </message>
    <message>
        <source>The one that the file had on the day of the backup.</source>
        <translation>Yr un oedd gan y ffeil ar ddiwrnod y copi wrth gefn.</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Beth fyddai'n digwydd</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Edrych ynddo</translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation>Ei roi yn ei le</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Gadael popeth fel y mae</translation>
    </message>
</context>
<context>
    <name>AccountPaper</name>
    <message>
        <source>Data protection impact assessment: a starter</source>
        <translation>Asesiad o'r effaith ar ddiogelu data: man cychwyn</translation>
    </message>
    <message>
        <source>Record of processing</source>
        <translation>Cofnod o brosesu</translation>
    </message>
</context>
<context>
    <name>AccountSettings</name>
    <message>
        <source>Papers for data protection</source>
        <translation>Papurau diogelu data</translation>
    </message>
    <message>
        <source>In Welsh and English, with the numbers of this version and what your service has promised. What only you know is left open to write in.</source>
        <translation>Yn Gymraeg ac yn Saesneg, gyda rhifau'r fersiwn hon a'r hyn y mae eich gwasanaeth wedi'i addo. Mae'r hyn na ŵyr neb ond chi wedi'i adael yn agored i'w ysgrifennu.</translation>
    </message>
    <message>
        <source>Privacy notice…</source>
        <translation>Hysbysiad preifatrwydd…</translation>
    </message>
    <message>
        <source>Record of processing…</source>
        <translation>Cofnod o brosesu…</translation>
    </message>
    <message>
        <source>Impact assessment, a starter…</source>
        <translation>Asesiad effaith, man cychwyn…</translation>
    </message>
</context>
<context>
    <name>PromisesFields</name>
    <message>
        <source>Who is responsible for the records</source>
        <translation>Pwy sy'n gyfrifol am y cofnodion</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>Sut i gysylltu â chi</translation>
    </message>
    <message>
        <source>What the answers are for</source>
        <translation>Beth yw pwrpas yr atebion</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Sail gyfreithiol</translation>
    </message>
    <message>
        <source>Condition for special category data</source>
        <translation>Amod ar gyfer data categori arbennig</translation>
    </message>
    <message>
        <source>Who sees the answers</source>
        <translation>Pwy sy'n gweld yr atebion</translation>
    </message>
    <message>
        <source>How to complain to you</source>
        <translation>Sut i gwyno wrthych chi</translation>
    </message>
    <message>
        <source>This is needed before real records can start.</source>
        <translation>Mae angen hyn cyn y gall cofnodion go iawn ddechrau.</translation>
    </message>
    <message>
        <source>People read these promises before they agree</source>
        <translation>Mae pobl yn darllen yr addewidion hyn cyn cytuno</translation>
    </message>
    <message>
        <source>The organisation (the data controller).</source>
        <translation>Y sefydliad (y rheolydd data).</translation>
    </message>
    <message>
        <source>A telephone number, an address or an e-mail.</source>
        <translation>Rhif ffôn, cyfeiriad neu e-bost.</translation>
    </message>
    <message>
        <source>Data protection officer, if there is one</source>
        <translation>Swyddog diogelu data, os oes un</translation>
    </message>
    <message>
        <source>As in your record of processing.</source>
        <translation>Fel yn eich cofnod prosesu.</translation>
    </message>
    <message>
        <source>Only if the form asks about health: the Article 9 condition.</source>
        <translation>Dim ond os yw'r ffurflen yn gofyn am iechyd: amod Erthygl 9.</translation>
    </message>
    <message>
        <source>Support numbers for people</source>
        <translation>Rhifau cymorth i bobl</translation>
    </message>
    <message>
        <source>Shown at the end of the form.</source>
        <translation>Yn ymddangos ar ddiwedd y ffurflen.</translation>
    </message>
    <message>
        <source>We do not give answers to the Home Office</source>
        <translation>Nid ydym yn rhoi atebion i'r Swyddfa Gartref</translation>
    </message>
    <message>
        <source>Tick only if it is true: people are told so.</source>
        <translation>Ticiwch dim ond os yw'n wir: dywedir hynny wrth bobl.</translation>
    </message>
    <message>
        <source>A day is needed, such as 2026-09-01, that has come already.</source>
        <translation>Mae angen diwrnod, megis 2026-09-01, sydd eisoes wedi bod.</translation>
    </message>
    <message>
        <source>Before children are asked</source>
        <translation>Cyn gofyn i blant</translation>
    </message>
    <message>
        <source>How to reach your safeguarding lead</source>
        <translation>Sut i gysylltu â'ch arweinydd diogelu</translation>
    </message>
    <message>
        <source>The person here who keeps children safe. A telephone number or an office will do.</source>
        <translation>Y person yma sy'n cadw plant yn ddiogel. Mae rhif ffôn neu swyddfa yn ddigon.</translation>
    </message>
    <message>
        <source>The day on which the data protection impact assessment (DPIA) was done</source>
        <translation>Y diwrnod y cwblhawyd yr asesiad effaith diogelu data</translation>
    </message>
    <message>
        <source>Such as 2026-09-01. No child is asked before it is done.</source>
        <translation>Megis 2026-09-01. Ni ofynnir i'r un plentyn cyn ei gwblhau.</translation>
    </message>
    <message>
        <source>Who gives agreement</source>
        <translation>Pwy sy'n rhoi cytundeb</translation>
    </message>
    <message>
        <source>Such as: the child; or a parent and the child. The child's own no counts in any case.</source>
        <translation>Megis: y plentyn; neu riant a'r plentyn. Mae "na" y plentyn ei hun yn cyfrif bob tro.</translation>
    </message>
    <message>
        <source>Consent is hard to rely on here</source>
        <translation>Mae'n anodd dibynnu ar gydsyniad yma</translation>
    </message>
    <message>
        <source>People may feel that they cannot say no where help comes from the same worker, or where a public authority is responsible. Ask whoever looks after data protection if another basis fits better. The person is asked for agreement in any case.</source>
        <translation>Gall pobl deimlo na allant wrthod lle daw cymorth gan yr un gweithiwr, neu lle mae awdurdod cyhoeddus yn gyfrifol. Gofynnwch i bwy bynnag sy'n gofalu am ddiogelu data a yw sail arall yn gweddu'n well. Gofynnir i'r person am gytundeb beth bynnag.</translation>
    </message>
</context>
<context>
    <name>QuestionFacts</name>
    <message>
        <source>Home Office indicators of integration, 2019</source>
        <translation>Dangosyddion integreiddio'r Swyddfa Gartref, 2019</translation>
    </message>
    <message>
        <source>Migrant Integration Framework for Wales, 2023</source>
        <translation>Y Fframwaith Integreiddio Mudwyr, 2023</translation>
    </message>
    <message>
        <source>National well-being indicators for Wales, 2016</source>
        <translation>Dangosyddion llesiant cenedlaethol Cymru, 2016</translation>
    </message>
    <message>
        <source>National well-being indicators for Wales, 2021</source>
        <translation>Dangosyddion llesiant cenedlaethol Cymru, 2021</translation>
    </message>
    <message>
        <source>the same for one person</source>
        <translation>yr un peth ar gyfer un person</translation>
    </message>
    <message>
        <source>related</source>
        <translation>yn gysylltiedig</translation>
    </message>
    <message>
        <source>we have not read this title in the source itself</source>
        <translation>nid ydym wedi darllen y teitl hwn yn y ffynhonnell ei hun</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Answered by the person</source>
        <translation>Atebir gan y person</translation>
    </message>
    <message>
        <source>Answered by the worker</source>
        <translation>Atebir gan y gweithiwr</translation>
    </message>
    <message>
        <source>Answered by a parent, or the young person</source>
        <translation>Atebir gan riant, neu'r person ifanc</translation>
    </message>
    <message>
        <source>Taken from a record</source>
        <translation>O gofnod</translation>
    </message>
    <message>
        <source>Taken from statistics</source>
        <translation>O ystadegau</translation>
    </message>
    <message>
        <source>the employer's record</source>
        <translation>cofnod y cyflogwr</translation>
    </message>
    <message>
        <source>the benefit record</source>
        <translation>y cofnod budd-daliadau</translation>
    </message>
    <message>
        <source>the college's record of learning</source>
        <translation>cofnod dysgu'r coleg</translation>
    </message>
    <message>
        <source>the landlord's or council's housing record</source>
        <translation>cofnod tai'r landlord neu'r cyngor</translation>
    </message>
    <message>
        <source>the health record</source>
        <translation>y cofnod iechyd</translation>
    </message>
    <message>
        <source>the school's record</source>
        <translation>cofnod yr ysgol</translation>
    </message>
    <message>
        <source>Held elsewhere already: %1</source>
        <translation>Wedi'i gadw yn rhywle arall eisoes: %1</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <translation>%1 (eich un chi)</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Sensitive: people are told that it can be passed over</source>
        <translation>Sensitif: dywedir wrth bobl y gellir mynd heibio iddo</translation>
    </message>
    <message>
        <source>About health: it needs a condition for special category data</source>
        <translation>Am iechyd: mae angen amod ar gyfer data categori arbennig</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pam: %1</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Pob thema</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>A word of a question, through all themes.</source>
        <translation>Gair o gwestiwn, drwy bob thema.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>No question has this word. Try another one, or empty the search.</source>
        <translation>Nid oes cwestiwn â'r gair hwn. Rhowch gynnig ar un arall, neu gwagiwch y chwiliad.</translation>
    </message>
</context>
<context>
    <name>FormList</name>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Trefn</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>I fyny</translation>
    </message>
    <message>
        <source>Up: %1</source>
        <translation>I fyny: %1</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>I lawr</translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation>I lawr: %1</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Tynnu allan</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Tynnu allan: %1</translation>
    </message>
</context>
<context>
    <name>FormMeter</name>
    <message>
        <source>Paper: fits. Two sides of A4 in large letters (14 pt), also in %1, the longest.</source>
        <translation>Papur: yn ffitio. Dwy ochr A4 mewn llythrennau mawr (14 pt), hefyd yn yr iaith hiraf, %1.</translation>
    </message>
    <message>
        <source>Paper: fits at 12 pt. Two sides of A4 in smaller letters, measured in %1, the longest.</source>
        <translation>Papur: yn ffitio ar 12 pt. Dwy ochr A4 mewn llythrennau llai, wedi'u mesur yn yr iaith hiraf, %1.</translation>
    </message>
    <message>
        <source>Paper: too long one by one in %1. Questions with the same answers are put under one heading, and then it is two sides. Or take out: %2.</source>
        <translation>Papur: rhy hir fesul un yn yr iaith hiraf, %1. Rhoddir cwestiynau gyda'r un atebion o dan un pennawd, ac yna mae'n ddwy ochr. Neu tynnwch allan: %2.</translation>
    </message>
    <message>
        <source>Paper: too long for two sides in %1. Take out: %2; or only %3, if questions with the same answers follow each other and stand under one heading.</source>
        <translation>Papur: rhy hir i ddwy ochr yn yr iaith hiraf, %1. Tynnwch allan: %2; neu %3 yn unig, os yw cwestiynau gyda'r un atebion yn dilyn ei gilydd ac yn sefyll o dan un pennawd.</translation>
    </message>
    <message>
        <source>Paper: measuring …</source>
        <translation>Papur: yn mesur …</translation>
    </message>
    <message>
        <source>Paper: no language is ready for this form yet.</source>
        <translation>Papur: nid oes iaith yn barod ar gyfer y ffurflen hon eto.</translation>
    </message>
    <message>
        <source>%1: %2 missing</source>
        <translation>%1: %2 ar goll</translation>
    </message>
    <message>
        <source>Languages ready: %1</source>
        <translation>Ieithoedd yn barod: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim un</translation>
    </message>
    <message>
        <source>Questions: %1 of at most %2</source>
        <translation>Cwestiynau: %1 o %2 ar y mwyaf</translation>
    </message>
    <message>
        <source>Minutes to answer: about %1</source>
        <translation>Munudau i ateb: tua %1</translation>
    </message>
</context>
<context>
    <name>AdviceList</name>
    <message>
        <source>“%1” has a sentence of %2 words. Two short ones are easier to read, to hear and to translate.</source>
        <translation>Mae gan “%1” frawddeg hir (geiriau: %2). Mae dwy frawddeg fer yn haws i'w darllen, i'w clywed ac i'w cyfieithu.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are about the same thing (national indicator %3). Ask both only if you will use both.</source>
        <translation>Mae “%1” a “%2” am yr un peth (dangosydd cenedlaethol %3). Gofynnwch y ddau dim ond os byddwch yn defnyddio'r ddau.</translation>
    </message>
    <message>
        <source>The form begins with a sensitive question, “%1”. Begin with an easy one.</source>
        <translation>Mae'r ffurflen yn dechrau gyda chwestiwn sensitif, “%1”. Dechreuwch gydag un hawdd.</translation>
    </message>
    <message>
        <source>The form ends with a sensitive question, “%1”. Let people leave with an easy one.</source>
        <translation>Mae'r ffurflen yn gorffen gyda chwestiwn sensitif, “%1”. Gadewch i bobl orffen gydag un hawdd.</translation>
    </message>
    <message>
        <source>“%1” is meant for some answers to “%2” only. Put it after that one, or everybody is asked.</source>
        <translation>Dim ond ar gyfer rhai atebion i “%2” y mae “%1”. Rhowch ef ar ôl y llall, neu gofynnir i bawb.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Held elsewhere already; ask only what you cannot get from there: %1.</source>
        <translation>Wedi'i gadw yn rhywle arall eisoes; gofynnwch dim ond yr hyn na allwch ei gael oddi yno: %1.</translation>
    </message>
    <message>
        <source>Think about this once more</source>
        <translation>Meddyliwch am hyn unwaith eto</translation>
    </message>
</context>
<context>
    <name>FormDetails</name>
    <message>
        <source>A title is needed in both languages.</source>
        <translation>Mae angen teitl yn y ddwy iaith.</translation>
    </message>
    <message>
        <source>Type months from 1 to 60 that grow, such as 6, 12.</source>
        <translation>Teipiwch fisoedd o 1 i 60 sy'n cynyddu, megis 6, 12.</translation>
    </message>
    <message>
        <source>Write why you ask this, or leave it out.</source>
        <translation>Ysgrifennwch pam rydych yn gofyn hyn, neu ei adael allan.</translation>
    </message>
    <message>
        <source>Adults, about themselves</source>
        <translation>Oedolion, amdanynt eu hunain</translation>
    </message>
    <message>
        <source>Parents, about a child</source>
        <translation>Rhieni, am blentyn</translation>
    </message>
    <message>
        <source>Children, about themselves</source>
        <translation>Plant, amdanynt eu hunain</translation>
    </message>
    <message>
        <source>Each quarter</source>
        <translation>Bob chwarter</translation>
    </message>
    <message>
        <source>Each half-year</source>
        <translation>Bob hanner blwyddyn</translation>
    </message>
    <message>
        <source>Each year</source>
        <translation>Bob blwyddyn</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Ebrill</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Ionawr</translation>
    </message>
    <message>
        <source>Moved forward, about the same, moved back</source>
        <translation>Wedi symud ymlaen, tua'r un fath, wedi symud yn ôl</translation>
    </message>
    <message>
        <source>Improved, about the same, declined (reports to government)</source>
        <translation>Wedi gwella, dim newid, wedi dirywio (adroddiadau i'r llywodraeth)</translation>
    </message>
    <message>
        <source>Title in Welsh</source>
        <translation>Teitl yn Gymraeg</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Teitl yn Saesneg</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Pwy sy'n ateb</translation>
    </message>
    <message>
        <source>There are people in this file already, so this stays. Another kind of people needs a file of its own.</source>
        <translation>Mae pobl yn y ffeil hon eisoes, felly mae hyn yn aros. Mae angen ffeil ar wahân ar gyfer pobl o fath arall.</translation>
    </message>
    <message>
        <source>From which age</source>
        <translation>O ba oedran</translation>
    </message>
    <message>
        <source>The worker confirms it. No date of birth is asked.</source>
        <translation>Y gweithiwr sy'n ei gadarnhau. Ni ofynnir am ddyddiad geni.</translation>
    </message>
    <message>
        <source>Months until the follow-ups</source>
        <translation>Misoedd tan y ffurflenni dilynol</translation>
    </message>
    <message>
        <source>Counted from the first form, with commas between: 6, 12.</source>
        <translation>Yn cyfrif o'r ffurflen gyntaf, gyda choma rhyngddynt: 6, 12.</translation>
    </message>
    <message>
        <source>Room for own words at the end (“my story”)</source>
        <translation>Lle i eiriau eich hun ar y diwedd (“fy stori”)</translation>
    </message>
    <message>
        <source>It has an agreement of its own, warns against names and places, and is in no summary.</source>
        <translation>Mae ganddo ei gytundeb ei hun, mae'n rhybuddio rhag enwau a lleoedd, ac nid yw mewn unrhyw grynodeb.</translation>
    </message>
    <message>
        <source>Languages of the form</source>
        <translation>Ieithoedd y ffurflen</translation>
    </message>
    <message>
        <source>A language is offered to people once every text of this form is there.</source>
        <translation>Cynigir iaith i bobl unwaith y bydd pob testun o'r ffurflen hon yno.</translation>
    </message>
    <message>
        <source>About the person</source>
        <translation>Am y person</translation>
    </message>
    <message>
        <source>All are off. Each asks for a broad group only and can be left out. Turn one on only with a reason that you would give to the person.</source>
        <translation>Mae pob un i ffwrdd. Mae pob un yn gofyn am grŵp bras yn unig a gellir ei adael allan. Trowch un ymlaen dim ond gyda rheswm y byddech yn ei roi i'r person.</translation>
    </message>
    <message>
        <source>Why we ask this here</source>
        <translation>Pam rydym yn gofyn hyn yma</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Canlyniadau</translation>
    </message>
    <message>
        <source>Summaries are made</source>
        <translation>Gwneir crynodebau</translation>
    </message>
    <message>
        <source>The year starts in</source>
        <translation>Mae'r flwyddyn yn dechrau ym mis</translation>
    </message>
    <message>
        <source>Smallest group that is shown</source>
        <translation>Y grŵp lleiaf a ddangosir</translation>
    </message>
    <message>
        <source>Fewer people than this are never shown by themselves. 10 is usual; 20 for forms about children.</source>
        <translation>Ni ddangosir llai o bobl na hyn ar eu pen eu hunain byth. 10 sy'n arferol; 20 ar gyfer ffurflenni am blant.</translation>
    </message>
    <message>
        <source>Words for change in reports</source>
        <translation>Geiriau am newid mewn adroddiadau</translation>
    </message>
</context>
<context>
    <name>BuilderPage</name>
    <message>
        <source>A form has at most 30 questions, so this one was not added. Services and people asked for that, so that a form stays short. Take another one out first.</source>
        <translation>Mae gan ffurflen 30 cwestiwn ar y mwyaf, felly ni chafodd hwn ei ychwanegu. Gofynnodd gwasanaethau a phobl am hynny, er mwyn i ffurflen aros yn fyr. Tynnwch un arall allan yn gyntaf.</translation>
    </message>
    <message>
        <source>Some questions were taken out</source>
        <translation>Tynnwyd rhai cwestiynau allan</translation>
    </message>
    <message>
        <source>They have no wording for these people: %1.</source>
        <translation>Nid oes ganddynt eiriau ar gyfer y bobl hyn: %1.</translation>
    </message>
    <message>
        <source>The form asks nothing yet. Choose at least one question.</source>
        <translation>Nid yw'r ffurflen yn gofyn dim eto. Dewiswch o leiaf un cwestiwn.</translation>
    </message>
    <message>
        <source>Something is missing on this page. What you chose is kept. Mend the marked lines.</source>
        <translation>Mae rhywbeth ar goll ar y dudalen hon. Mae'r hyn a ddewiswyd gennych wedi'i gadw. Cywirwch y llinellau sydd wedi'u marcio.</translation>
    </message>
    <message>
        <source>Type a number of months from 1 to 72: nothing is kept for ever.</source>
        <translation>Teipiwch nifer o fisoedd o 1 i 72: nid oes dim yn cael ei gadw am byth.</translation>
    </message>
    <message>
        <source>How long answers are kept is missing. What you wrote is kept.</source>
        <translation>Mae pa mor hir y cedwir atebion ar goll. Mae'r hyn a ysgrifennwyd gennych wedi'i gadw.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Dim i'w newid</translation>
    </message>
    <message>
        <source>This is the form that is in use already.</source>
        <translation>Dyma'r ffurflen sy'n cael ei defnyddio eisoes.</translation>
    </message>
    <message>
        <source>This is the form that is in use already. Real records still wait for: %1.</source>
        <translation>Dyma'r ffurflen sy'n cael ei defnyddio eisoes. Mae cofnodion go iawn yn dal i aros am: %1.</translation>
    </message>
    <message>
        <source>The form is saved as one file</source>
        <translation>Mae'r ffurflen wedi'i chadw fel un ffeil</translation>
    </message>
    <message>
        <source>And others: %1.</source>
        <translation>Ac eraill: %1.</translation>
    </message>
    <message>
        <source>This form asks other people (adults, parents or children) than the one in use, and there are people in this file already. Nothing has changed. Make a file of its own for it.</source>
        <translation>Mae'r ffurflen hon yn holi pobl eraill (oedolion, rhieni neu blant) na'r un sy'n cael ei defnyddio, ac mae pobl yn y ffeil hon eisoes. Nid oes dim wedi newid. Gwnewch ffeil ar wahân iddi.</translation>
    </message>
    <message>
        <source>The form was taken in</source>
        <translation>Derbyniwyd y ffurflen</translation>
    </message>
    <message>
        <source>Your own promises were kept. Nothing is in use yet: look through it first.</source>
        <translation>Cadwyd eich addewidion eich hun. Nid oes dim yn cael ei ddefnyddio eto: edrychwch drwyddi yn gyntaf.</translation>
    </message>
    <message>
        <source>Its promises came with it: read them before you use it. Nothing is in use yet.</source>
        <translation>Daeth ei haddewidion gyda hi: darllenwch nhw cyn ei defnyddio. Nid oes dim yn cael ei ddefnyddio eto.</translation>
    </message>
    <message>
        <source>Your form</source>
        <translation>Eich ffurflen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Cwestiynau</translation>
    </message>
    <message>
        <source>Which, and in which order</source>
        <translation>Pa rai, ac ym mha drefn</translation>
    </message>
    <message>
        <source>About the form</source>
        <translation>Am y ffurflen</translation>
    </message>
    <message>
        <source>Title, languages, results</source>
        <translation>Teitl, ieithoedd, canlyniadau</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Addewidion</translation>
    </message>
    <message>
        <source>What people are told</source>
        <translation>Yr hyn a ddywedir wrth bobl</translation>
    </message>
    <message>
        <source>Questions to choose from</source>
        <translation>Cwestiynau i ddewis ohonynt</translation>
    </message>
    <message>
        <source>Our form</source>
        <translation>Ein ffurflen</translation>
    </message>
    <message>
        <source>Nothing yet. Tick the questions that you will really use.</source>
        <translation>Dim eto. Ticiwch y cwestiynau y byddwch yn eu defnyddio go iawn.</translation>
    </message>
    <message>
        <source>Write as you would say it to a person. All of it is needed before real records, apart from a data protection officer and support numbers.</source>
        <translation>Ysgrifennwch fel y byddech yn ei ddweud wrth berson. Mae angen y cyfan cyn cofnodion go iawn, heblaw swyddog diogelu data a rhifau cymorth.</translation>
    </message>
    <message>
        <source>For how many months answers are kept after the last form</source>
        <translation>Am sawl mis y cedwir atebion ar ôl y ffurflen olaf</translation>
    </message>
    <message>
        <source>From 1 to 72. 24 is usual.</source>
        <translation>O 1 i 72. 24 sy'n arferol.</translation>
    </message>
    <message>
        <source>See the privacy notice</source>
        <translation>Gweld yr hysbysiad preifatrwydd</translation>
    </message>
    <message>
        <source>Use this form</source>
        <translation>Defnyddio'r ffurflen hon</translation>
    </message>
    <message>
        <source>Go on with this form</source>
        <translation>Mynd ymlaen gyda'r ffurflen hon</translation>
    </message>
    <message>
        <source>Save as one file</source>
        <translation>Cadw fel un ffeil</translation>
    </message>
    <message>
        <source>Take in a form</source>
        <translation>Derbyn ffurflen</translation>
    </message>
    <message>
        <source>You were at work on this form</source>
        <translation>Roeddech yn gweithio ar y ffurflen hon</translation>
    </message>
    <message>
        <source>It is not in use yet. Everything is as you left it.</source>
        <translation>Nid yw'n cael ei defnyddio eto. Mae popeth fel y gadawoch ef.</translation>
    </message>
    <message>
        <source>Begin again from the form in use</source>
        <translation>Dechrau eto o'r ffurflen sy'n cael ei defnyddio</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Change the form?</source>
        <translation>Newid y ffurflen?</translation>
    </message>
    <message>
        <source>This form is out already: sheets of it were printed, or somebody has agreed to it. The changed form becomes version %1. The version before stays in the file.</source>
        <translation>Mae'r ffurflen hon allan eisoes: argraffwyd dalennau ohoni, neu mae rhywun wedi cytuno iddi. Daw'r ffurflen newydd yn fersiwn %1. Mae'r fersiwn flaenorol yn aros yn y ffeil.</translation>
    </message>
    <message>
        <source>People have answered this form already. The changed form becomes version %1. The version before stays in the file, and so do all answers. Complete forms in the file: %2.</source>
        <translation>Mae pobl wedi ateb y ffurflen hon eisoes. Daw'r ffurflen newydd yn fersiwn %1. Mae'r fersiwn flaenorol yn aros yn y ffeil, ac felly hefyd bob ateb. Ffurflenni cyflawn yn y ffeil: %2.</translation>
    </message>
    <message>
        <source>Compared as before: %1</source>
        <translation>Cymherir fel o'r blaen: %1</translation>
    </message>
    <message>
        <source>No longer asked: %1</source>
        <translation>Ni ofynnir mwyach: %1</translation>
    </message>
    <message>
        <source>Earlier answers stay, and are compared with no later ones.</source>
        <translation>Mae atebion cynharach yn aros, ac ni chânt eu cymharu â rhai diweddarach.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Newydd: %1</translation>
    </message>
    <message>
        <source>They are compared once a person has answered them twice.</source>
        <translation>Cânt eu cymharu unwaith y bydd person wedi'u hateb ddwywaith.</translation>
    </message>
    <message>
        <source>Unfinished forms</source>
        <translation>Ffurflenni anorffenedig</translation>
    </message>
    <message>
        <source>They go on with the form they began with: %1.</source>
        <translation>Maent yn mynd ymlaen gyda'r ffurflen y dechreuon nhw gyda hi: %1.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Addewidion</translation>
    </message>
    <message>
        <source>What you promise has changed. The earlier promises still hold for answers that were given on them. From now on people are asked for agreement on the new ones.</source>
        <translation>Mae'r hyn rydych yn ei addo wedi newid. Mae'r addewidion cynharach yn dal ar gyfer yr atebion a roddwyd arnynt. O hyn ymlaen gofynnir i bobl am gytundeb ar y rhai newydd.</translation>
    </message>
    <message>
        <source>Make version %1</source>
        <translation>Gwneud fersiwn %1</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
</context>
<context>
    <name>OwnQuestions</name>
    <message>
        <source>Change: %1</source>
        <translation>Newid: %1</translation>
    </message>
    <message>
        <source>Question, short name and reason are needed in Welsh and in English.</source>
        <translation>Mae angen cwestiwn, enw byr a rheswm yn Gymraeg ac yn Saesneg.</translation>
    </message>
    <message>
        <source>Write all three texts in this language, or none.</source>
        <translation>Ysgrifennwch y tri thestun yn yr iaith hon, neu ddim un.</translation>
    </message>
    <message>
        <source>The last answer is the best</source>
        <translation>Yr ateb olaf yw'r gorau</translation>
    </message>
    <message>
        <source>The first answer is the best</source>
        <translation>Yr ateb cyntaf yw'r gorau</translation>
    </message>
    <message>
        <source>No answer is better than another</source>
        <translation>Nid oes ateb yn well na'i gilydd</translation>
    </message>
    <message>
        <source>Questions of your own</source>
        <translation>Eich cwestiynau eich hun</translation>
    </message>
    <message>
        <source>At most five. They are not part of the common core: they are marked as yours, stand in no theme, and are compared with no other service.</source>
        <translation>Pump ar y mwyaf. Nid ydynt yn rhan o'r craidd cyffredin: cânt eu marcio fel eich rhai chi, nid ydynt mewn unrhyw thema, ac ni chânt eu cymharu ag unrhyw wasanaeth arall.</translation>
    </message>
    <message>
        <source>Write a question of your own</source>
        <translation>Ysgrifennu eich cwestiwn eich hun</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>Geiriau yn</translation>
    </message>
    <message>
        <source>Welsh and English are needed. The form is offered in each further language once it has all three texts.</source>
        <translation>Mae angen Cymraeg a Saesneg. Cynigir y ffurflen ym mhob iaith arall unwaith y bydd ganddi'r tri thestun.</translation>
    </message>
    <message>
        <source>The question, as a person reads it</source>
        <translation>Y cwestiwn, fel y bydd person yn ei ddarllen</translation>
    </message>
    <message>
        <source>Short name, for tables</source>
        <translation>Enw byr, ar gyfer tablau</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Pam rydym yn gofyn</translation>
    </message>
    <message>
        <source>At most 25 words, as you would say it to the person.</source>
        <translation>25 gair ar y mwyaf, fel y byddech yn ei ddweud wrth y person.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atebion</translation>
    </message>
    <message>
        <source>Those of the common core. Another wording or other answers make another question, which is not compared with the one before.</source>
        <translation>Rhai'r craidd cyffredin. Mae geiriad arall neu atebion eraill yn gwneud cwestiwn arall, na chaiff ei gymharu â'r un o'r blaen.</translation>
    </message>
    <message>
        <source>What is better</source>
        <translation>Beth sy'n well</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensitif</translation>
    </message>
    <message>
        <source>About health or feelings</source>
        <translation>Am iechyd neu deimladau</translation>
    </message>
    <message>
        <source>Put it into the form</source>
        <translation>Ei roi yn y ffurflen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ei adael</translation>
    </message>
</context>
</TS>
