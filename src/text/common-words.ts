/**
 * Words of Romanian, English, Russian, Ukrainian, Hungarian, German and French that are too common to be a name form of one word,
 * lower-cased and sorted. From stopwords-iso 1.1.0 (npm), licence MIT, Copyright (c) 2020 Gene Diaz; without its four names of places and
 * companies (Moscow and Russia in Russian, Seoul in Romanian, Microsoft).
 */
const WORDS = `
ab abba abban abból aber abia able ableabout abord about above abroad absolument abst accordance according accordingly
acea aceasta această aceea aceeasi acei aceia acel acela acelasi acele acelea acest acesta aceste acestea acestei
acestia acestui acești aceștia ach acht achte achten achter achtes acolo acord across act actually acum ad added addig
adica adj adopted ae af affected affecting affects afin after afterwards ag again against ago ah ahead ahhoz ahogy ahol
ai aia aibă aici aie aient aies ailleurs ainsi aint ait aiurea aki akik akkor akár al ala alapján alatt alatta alattad
alattam alattatok alattuk alattunk alaturi ale alea all allaient alle allein allem allen aller allerdings alles
allgemeinen allo allons allow allows allô almost alone along alongside alors already als also alt alta altceva
altcineva alte altfel although alti altii altul always alá alád alájuk alám alánk alátok alól alóla alólad alólam
alólatok alóluk alólunk am amely amelybol amelyek amelyekben amelyeket amelyet amelyik amelynek ami amid amidst amikor
amit amolyan among amongst amott amoungst amount amíg an and ander andere anderem anderen anderer anderes anderm andern
anderr anders annak announce annál another anterieur anterieure anterieures anume any anybody anyhow anymore anyone
anything anyway anyways anywhere ao apart apoi apparently appear appreciate appropriate approximately apres après aq ar
are area areas aren arent arise around arpa arra arról as asa asemenea aside ask asked asking asks assez associated
asta astazi astea astfel astăzi asupra at atare atat atata atatea atatia ati atit atita atitea atitia attendu attól
atunci au auch aucun aucune aucuns auf aujourd aupres auquel aura aurai auraient aurais aurait auras aurez auriez
aurions aurons auront aus ausser ausserdem aussi autant auth autre autrefois autrement autres autrui aux auxquelles
auxquels außer außerdem avaient available avais avait avant avea avec avem avez aveți aviez avions avoir avons avut aw
away awfully ayant ayez ayons az azi aznap azok azokat azokba azokban azokból azokhoz azokig azokkal azokká azoknak
azoknál azokon azokra azokról azoktól azokért azon azonban azonnal azt aztán azután azzal azzá azért aș așadar ați ba
back backed backing backs backward backwards bah bal bald balra ban bas basee bat bb bd be beau beaucoup became because
become becomes becoming been before beforehand began begin beginning beginnings begins behind bei beide beiden beim
being beings beispiel bekannt believe below belé beléd beléjük belém belénk belétek belül belőle belőled belőlem
belőletek belőlük belőlünk ben benne benned bennem bennetek bennük bennünk bereits beside besides besonders besser best
besten better between beyond bf bg bh bi bien big bigre bill billion bin bine biol bis bisher bist bj bm bn bo bon both
bottom boum br bravo brief briefly brrr bs bt bucur bună but buy bv bw by bz bár bárcsak bármilyen búcsú ca call cam
came can cand cannot cant capat caption car care careia carora caruia case cases cat catre cause causes caut cc cd ce
cea ceci ceea cei ceilalti cel cela cele celle celles celor celui celà cent cependant certain certaine certaines
certainly certains certes ces cet cette ceux ceva cf cg ch chacun chacune changes chaque cher chers chez chiar chiche
chut chère chères ci cikk cikkek cikkeket cinci cind cine cineva cinq cinquantaine cinquante cinquantième cinquième cit
cita cite citeva citi citiva ck cl clac clear clearly clic click cm cmon cn co com combien come comes comme comment
comparable comparables compris computer con concernant concerning conform consequently consider considering contain
containing contains contra contre copy corresponding couic could couldn couldnt course cr crac cry cs csak csakhogy
csupán cu cui cum cumva currently curând curînd cv cx cy cz când cât câte câtva câți cînd cît cîte cîtva cîți că căci
cărei căror cărui către da dabei daca dacă dadurch dafür dagegen daher dahin dahinter damals damit danach daneben dank
dann dans dar daran darauf daraus dare darent darf darfst darin darum darunter darüber das dasein daselbst dass
dasselbe dat date datorită dată dau davon davor dazu dazwischen daß de dear deasupra debout deci decit dedans
definitely degraba dehogy dehors dein deine deinem deinen deiner deines deja delà dem dementsprechend demgegenüber
demgemäss demgemäß demselben demzufolge den denen denn denselben deoarece departe depuis der deren derer derjenige
derjenigen dermassen dermaßen dernier derniere derriere derrière derselbe derselben des describe described deshalb desi
desormais despite despre desquelles desquels desselben dessen dessous dessus deswegen detail deux deuxième deuxièmement
devant devers devra devrait deși dich did didn didnt die diejenige diejenigen dies diese dieselbe dieselben diesem
diesen dieser dieses differ different differentes differently differents différent différente différentes différents
din dinaintea dintr dintre dir dire directe directement directly dit dite dits divers diverse diverses dix dixième dj
dk dm do doar doch does doesn doesnt doi doilea doing doit doivent don donc done dont dort dos doubtful douze douzième
două down downed downing downs downwards drei drept drin dring dritte dritten dritter drittes droite du due dupa după
duquel durant durch durchaus durfte durften during dz dès début désormais dürfen dürft dă ea each early ebbe ebben
ebből eben ebenso ec ed eddig edu ee effect effet eg egale egalement egales egy egyebek egyebet egyedül egyelőre egyes
egyet egyetlen egyik egymás egyre egyszerre egyéb együtt egész egészen eh ehhez ehrlich ei eigen eigene eigenen eigener
eigenes eight eighty ein einander eine einem einen einer eines einig einige einigem einigen einiger einiges einmal eins
either ekkor el ele eleinte eleven elf elle ellen ellenes elleni ellenére elles elmondta else elsewhere elsõ első elsők
elsősorban elsőt elé eléd elég eléjük elém elénk elétek elõ elõször elõtt elő előbb elől előle előled előlem előletek
előlük előlünk először előtt előtte előtted előttem előttetek előttük előttünk előző emilyen empty en encore end ende
ended ending endlich ends enfin engem ennek ennyi ennél enough entirely entre entweder envers environ enyém er era eram
ernst erre erről erst erste ersten erster erstes es esetben especially essai est este et etant etc etre ettől etwa
etwas eu euch eue euer eues euh eure eurem euren eurent eurer eures eus eusse eussent eusses eussiez eussions eut eux
even evenly ever evermore every everybody everyone everything everywhere ex exact exactement exactly example except
excepté extenso exterieur ez ezek ezekbe ezekben ezekből ezeken ezeket ezekhez ezekig ezekkel ezekké ezeknek ezeknél
ezekre ezekről ezektől ezekért ezen ezentúl ezer ezret ezt ezután ezzel ezzé ezért eûmes eût eûtes ești face faces fact
facts fairly fais faisaient faisant fait faites far fara farther fata façon fel fele felek felet felett felt felé fent
fenti feront few fewer ff fi fie fiecare fifteen fifth fifty fify fii fill fim find finds fire first fiu five fix fiți
fj fk flac floc fm fo foarte fois folgende followed following follows font for force forever former formerly forth
forty forward fost found four fr free from front frumos früher full fully furent further furthered furthering
furthermore furthers fus fusse fussent fusses fussiez fussions fut fx fél fölé fûmes fût fûtes fünf fünfte fünften
fünfter fünftes für fără ga gab ganz ganze ganzen ganzer ganzes gar gave gb gd ge geaba gedurft gegen gegenüber gehabt
gehen geht gekannt gekonnt gemacht gemocht gemusst general generally gens genug gerade gern gesagt geschweige get gets
getting gewesen gewollt geworden gf gg gh gi gibt ging give given gives giving gl gleich gm gmt gn go goes going gone
good goods got gott gotten gov gp gq gr grație great greater greatest greetings gross grosse grossen grosser grosses
group grouped grouping groups groß große großen großer großes gs gt gu gut gute guter gutes gw gy gyakran ha hab habe
haben habt had hadnt halbă half halló hamar hanem happens hardly harmadik harmadikat harminc has hasn hasnt hast hat
hatodik hatodikat hatot hatte hatten hattest hattet hatvan haut have haven havent having he hed hein heisst hell hello
help helyett hem hence hep her here hereafter hereby herein heres hereupon hers herself hes hetedik hetediket hetet
hetven heute hi hid hier high higher highest him himself hin hinter hirtelen his hiszen hither hiába hk hm hn ho hoch
hogy hogyan hol holnap holnapot holà home homepage honnan hop hopefully hormis hors hou houp hova how howbeit however
hozzá hozzád hozzájuk hozzám hozzánk hozzátok hr ht htm html http hu hue hui huit huitième hum hundred hurrah hurrá
huszadik hány hányszor hármat három hát hátha hátulsó hätte hätten hé hélas hét húsz ia iar ich ici id ide idén ie ieri
if igazán igen ignored ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres ii il ill illetve ils ilyen ilyenkor im imi
immediate immediately immer immár importance important importe in inainte inapoi inasmuch inc inca incit indeed indem
index indicate indicated indicates infolgedessen information inkább inner ins insa inside insofar instead int interest
interested interesting interests into intr intre invention inward io iq ir irgend is isi ismét isn isnt ison ist it itd
iti itll its itself itt ive ja jahr jahre jahren je jede jedem jeden jeder jedermann jedermanns jedes jedoch jelenleg
jemand jemandem jemanden jene jenem jenen jener jenes jetzt jm jo jobban jobbra join jp jusqu jusque just juste jó jól
jólesik jóval jövőre kam kann kannst kaum ke keep keeps kein keine keinem keinen keiner keines kell kellene kellett
kelljen kept keressünk keresztül ketten kettő kettőt kevés keys kg kh ki kiben kiből kicsit kicsoda kihez kik kikbe
kikben kikből kiken kiket kikhez kikkel kikké kiknek kiknél kikre kikről kiktől kikért kilenc kilencedik kilencediket
kilencet kilencven kin kind kinek kinél kire kiről kit kitől kivel kivé kié kiért kleine kleinen kleiner kleines km kn
knew know known knows kommen kommt konnte konnten korábban kp kr kurz kw ky kz képest kérem kérlek kész késő később
későn két kétszer kívül können könnt könnte körül köszönhetően köszönöm közben közel közepesen közepén közé között
közül külön különben különböző különbözőbb különbözőek la laisser lang lange laquelle large largely las lassan last
lately later latest latter latterly lb lc le least legalább legyen lehet lehetetlen lehetett lehetőleg lehetőség leicht
leide length lenne lenni lennék lennének lequel les lesquelles lesquels less lest lesz leszek lesznek leszünk let lets
lett lettek lettem lettünk leur leurs li lieber like liked likely likewise line little lk ll long longer longest
longtemps look looking looks lor lors lorsque los low lower lr ls lt ltd lu lui lv ly là lângă lès lévő lîngă ma machen
macht machte made mag maga magad magam magatokat magst magukat magunkat magát mahn mai mainly maint maintenant mais
majd majdnem make makes making mal malgre malgré man manapság manche manchem manchen mancher manches mann many mare
maximale may maybe maynt mc md me mea mean means meantime meanwhile meg megcsinál megcsinálnak megint megvan mehr mei
mein meine meinem meinen meiner meines mele mellett mellette melletted mellettem mellettetek mellettük mellettünk mellé
melléd melléjük mellém mellénk mellétek mellől mellőle mellőled mellőlem mellőletek mellőlük mellőlünk mely melyek
melyik member members meme memes men mennyi mensch menschen merci merely mereu mert mes meu mg mh mi miatt miatta
miattad miattam miattatok miattuk miattunk mibe miben miből mich mie mien mienne miennes miens might mightnt
mihez mik mikbe mikben mikből miken miket mikhez mikkel mikké miknek miknél mikor mikre mikről miktől mikért mil mill
mille million milyen min mince mind mindegyik mindegyiket minden mindenesetre mindenki mindent mindenütt mindig
mindketten mine minek minimale minket mint mintha minus minél mir mire miről miss mit mittel mitől mivel mivé miért mk
ml mm mn mo mochte mochten mod moi moindres moins mon mondta more moreover morgen most mostanáig mostly mot move
moyennant mp mq mr mrs ms msie mt mu much mug mult multa multe multi multiple multiples multă mulți mulțumesc muss
musst musste mussten must mustnt muß mußt mv mw mx my myself mz már más másik másikat másnap második másodszor mások
másokat mást mâine még mégis même mêmes míg mîine möchte mögen möglich mögt mögé mögéd mögéjük mögém mögénk mögétek
mögött mögötte mögötted mögöttem mögöttetek mögöttük mögöttünk mögül mögüle mögüled mögülem mögületek mögülük mögülünk
múltkor múlva müssen müsst müßt mă na nach nachdem nagy nagyobb nagyon nahm name namely naponta napot naturel naturelle
naturelles natürlich nay nc nd ne neanmoins near nearly neben necessaire necessairement necessarily necessary need
needed needing neednt needs negyedik negyediket negyven nein neither neked nekem neki nekik nektek nekünk nem nemcsak
nemrég net netscape neue neuen neuf neun neunte neunten neunter neuntes neuvième never neverf neverless nevertheless
nevoie new newer newest next nf ng ni nicht nichts nici niciodata nicăieri nie niemand niemandem niemanden nimeni
nimeri nimic nincs nine ninety niste niște nl no noastre noastră nobody noch noi nombreuses nombreux nommés non none
nonetheless noone nor normally noroc nos nostri nostru not notamment noted nothing notre notwithstanding nou noua nous
nouveau nouveaux nouă novel now nowhere noștri np nr nu nul null numai number numbers nun nur nyolc nyolcadik
nyolcadikat nyolcat nyolcvan nz nála nálad nálam nálatok náluk nálunk néanmoins négy négyet néha néhány nélkül nôtre
nôtres ob oben obtain obtained obviously oda oder of off offen oft often oh ohne ohé ok okay old older oldest ollé
olyan olé om omitted on once one ones only onnan ont onto onze onzième open opened opening opens opposite opt or ord
order ordered ordering orders ordnung ore org ori oricare orice oricine oricum oricând oricât oricînd oricît oriunde
other others otherwise ott ou ouf ought oughtnt ouias our ours ourselves oust ouste out outre outside ouvert ouverte
ouverts over overall owing own où pa paf page pages pai pan par parca parce parfois parle parlent parler parmi parole
parseme part partant parted particular particularly particulier particulière particulièrement parting parts pas passé
past patra patru patrulea pe pedig pendant pense pentru per perhaps permet personne personnes persze peste peu peut
peuvent peux pf pff pfft pfut pg ph pic pif pina pire pièce pk pl place placed places please plein plouf plupart plus
plusieurs plutôt pm pmid pn poate point pointed pointing points poorly possessif possessifs possible possibles possibly
pot potentially pouah pour pourquoi pourrais pourrait pouvait pp pr prea prealable precisement predominantly premier
première premièrement pres present presented presenting presents presumably previously prima primarily primul prin
probable probably probante problem problems procedant proche promptly proud provided provides près psitt pt pu puis
puisque pur pure put putini puts puțin puțina puțină pw py pár până például pînă qa qu quand quant quanta quarante
quatorze quatre quatrième quatrièmement que quel quelconque quelle quelles quelque quelques quels qui quickly quiconque
quinze quite quoi quoique qv rajta rajtad rajtam rajtatok rajtuk rajtunk ran rare rarement rares rather rd re readily
really reasonably recent recently recht rechte rechten rechter rechtes ref refs regarding regardless regards related
relative relatively relativement remarquable rend rendben rendre research reserved respectively restant reste restent
restrictif resulted resulting results retour revoici revoilà richtig rien right ring ro rog room rooms rosszul round ru
run rund rw rá rád rájuk rám ránk rátok régen régóta részére róla rólad rólam rólatok róluk rólunk rögtön sa sache
sacrebleu sagt sagte sah sai said sait saját sale same sans sapristi satt sau sauf saw say saying says sb sc schlecht
schluss schon sd se sec sechs sechste sechsten sechster sechstes second secondly seconds section see seeing seem seemed
seeming seems seen sees sehr sei seid seien sein seine seinem seinen seiner seines seit seitdem seize selbst self selon
selves sem semblable semblaient semble semblent semmi semmilyen semmiség senki sensible sent sept septième sera serai
seraient serais serait seras serez seriez serions serious seriously serons seront ses seule seulement seven
seventy several sg sh shall shant she shed shell shes should shouldn shouldnt show showed showing shown showns shows si
sich side sides sie sieben siebente siebenten siebenter siebentes sien sienne siennes siens significant significantly
similar similarly since sincere sind sinon sint sintem site six sixième sixty sj sk sl slightly sm small smaller
smallest sn so soha soi soient sois soit soixante sok sokan sokat sokkal sokszor sokáig solang solche solchem solchen
solcher solches soll sollen sollst sollt sollte sollten some somebody someday somehow someone somethan something
sometime sometimes somewhat somewhere sommes son sondern sonst sont soon sorry során sous souvent soweit sowie soyez
soyons spate specifically specified specifique specifiques specify specifying speculatif spre später sr st startseite
state states statt steht still stop strictement strongly su sub substantially subtiles successfully such suche
sufficiently suffisant suffisante suffit suggest suis suit suivant suivante suivantes suivants suivre sujet sunt suntem
sunteți sup superpose sur sure surtout sus sută sv sy system sz szemben szerbusz szerint szerinte szerinted szerintem
szerintetek szerintük szerintünk szervusz szinte számára száz századik százat szépen szét szíves szívesen szíveskedjék
sînt sîntem sînteți să săi său sőt ta tac tag tage tagen take taken taking tale talán tandis tant tardive tat tavaly tc
td te tegnap tegnapelőtt tehát teil tel tele teljes tell telle tellement telles tels ten tenant tend tends tenir tente
tes tessék test text tf tg th than thank thanks thanx that thatll thats thatve the their theirs them themselves then
thence there thereafter thereby thered therefore therein therell thereof therere theres thereto thereupon thereve these
they theyd theyll theyre theyve thick thin thing things think thinks third thirty this thorough thoroughly those thou
though thoughh thought thoughts thousand three throug through throughout thru thus ti tic tied tien tienne tiennes
tiens til till timp tine tip tis titeket tizedik tizediket tizenegy tizenegyedik tizenhat tizenhárom tizenhét
tizenkettedik tizenkettő tizenkilenc tizenkét tizennyolc tizennégy tizenöt tizet tj tk tm tn to toata toate toată toc
tocmai today together toi ton too took top tot toti totul totusi totuși touchant toujours tous tout toute toutefois
toutes tovább további továbbá toward towards toți tp tr trei treia treilea treize trente tres tried tries trillion
tritt trois troisième troisièmement trop trotzdem truly try trying très ts tsoin tsouin tt tu tun turn turned turning
turns tuturor tv tw twas twelve twenty twice two tz távol té téged tényleg tíz több többi többször túl tăi tău tőle
tőled tőlem tőletek tőlük tőlünk ua ug ugyanakkor ugyanez ugyanis ugye uhr uk ul ului um un una und unde under
underneath undeva undoing une unei uneia unele uneori unes unfortunately uniformement unii unique uniques unless unlike
unlikely unor unora uns unse unsem unsen unser unsere unserer unses unter until unto unu unui unuia unul up upon ups
upwards urak uram urat us use used useful usefully usefulness uses using usually utoljára utolsó után utána uucp uy uz
va vagy vagyis vagyok vagytok vagyunk vais vajon valahol valaki valakit valamelyik valami valamint valeur value való
van vannak various vas vc ve vele veled velem veletek velük velünk vergangenen vers versus very vg vi via viel viele
vielem vielen vielleicht vier vierte vierten vierter viertes vif vifs vingt vissza viszlát viszont viszontlátásra vivat
vive vives viz vlan vn voastre voastră voi voici voie voient voilà voire vol volna volnának volnék vols volt voltak
voltam voltunk vom von vont vor vos vostru votre vous vouă voștri vreme vreo vreun vs vu vé végre végén végül vôtre
vôtres vă wahr wann want wanted wanting wants war waren warst wart warum was wasn wasnt way ways we web webpage website
wed weg wegen weil weit weiter weitere weiteren weiteres welche welchem welchen welcher welches welcome well wells wem
wen wenig wenige weniger weniges wenigstens wenn went wer werde werden werdet were weren werent weshalb wessen weve wf
what whatever whatll whats whatve when whence whenever where whereafter whereas whereby wherein wheres whereupon
wherever whether which whichever while whilst whim whither who whod whoever whole wholl whom whomever whos whose why
widely width wie wieder wieso will willing willst wir wird wirklich wirst wish wissen with within without wo woher
wohin wohl wollen wollt wollte wollten won wonder wont worden words work worked working works world would wouldn
wouldnt ws wurde wurden www während währenddem währenddessen wäre würde würden ye year years yes yet you youd youll
young younger youngest your youre yours yourself yourselves youve yt yu za zece zehn zehnte zehnten zehnter zehntes
zeit zero zi zice zm zr zu zuerst zugleich zum zunächst zur zurück zusammen zut zwanzig zwar zwei zweite zweiten
zweiter zweites zwischen zwölf által általában ám át ça ès éljen én éppen érte érted értem értetek értük értünk és
étaient étais était étant état étiez étions été étée étées étés év évben éve évek éves évi évvel êtes être így îi îl
îmi împotriva în înainte înaintea încotro încât încît între întrucât întrucît îți óta õk õket ön önbe önben önből önhöz
önnek önnel önnél önre önről önt öntől önért önök önökbe önökben önökből önöket önökhöz önökkel önöknek önöknél önökre
önökről önöktől önökért önökön önön össze öt ötven ötödik ötödiket ötöt úgy úgyis úgynevezett új újabb újra úr über
überhaupt übrigens ăla ălea ăsta ăstea ăștia ők őket őt șapte șase și știu ți ție авжеж адже але алло без белый близко
более больше большой був будем будет будете будешь будто буду будут будь була були було бути бы бывает бывь был была
были было быть більш важная важное важные важный вам вами вас ваш ваша ваше ваши вверх вдали вдруг ведь везде вернуться
весь вечер взгляд вздовж взять ви вид видел видеть вместе вне вниз внизу во вода война вокруг вон вона вони воно вообще
вопрос восемнадцатый восемнадцать восемь восьмой вот впрочем времени время все всегда всего всем всеми всему всередині
всех всею всю всюду вся всё всіх второй вы выйти від він где главный глаз говорил говорит говорить год года году голова
голос город да давай давати давать давно даже далекий далеко дальше даром дать два двадцатый двадцать две двенадцатый
двенадцать дверь двух де девятнадцатый девятнадцать девятый девять действительно дел делал делать делаю дело день
деньги десятый десять дещо для до довольно долго должен должно должный дом дорога друг другая другие других друго
другое другой думать душа его ее ей ему если есть еще ещё ею её ждать же жена женщина жизнь жить за завжди замість
занят занята занято заняты затем зато зачем здесь земля знать значит значить иди идти из или им имеет имел именно иметь
ими имя иногда их каждая каждое каждые каждый кажется казаться как какая какой кем книга когда кого коли ком комната
кому конец конечно которая которого которой которые который которых кроме кругом кто куда ледве лежать лет ли лицо лишь
лучше любить люди майже маленький мало мать машина между меля менее меньше меня место ми миллионов мимо минута мир мира
мне много многочисленная многочисленное многочисленные многочисленный мной мною мог могу могут мож может можно можхо
мои мой мор мочь моя моё мы на наверху навколо навіть над надо назад наиболее найти наконец нам нами народ нас
начала начать наш наша наше наши не него недавно недалеко нее ней некоторый нельзя нем немного нему непрерывно нередко
несколько нет нею неё ни нибудь ниже низко никакой никогда никто никуда ним ними них ничего ничто но новый нога ночь ну
нужно нужный нх об оба обычно один одиннадцатый одиннадцать однажды однако одного одной оказаться окно около он она они
оно опять особенно остаться от ответить отец отже откуда отовсюду отож отсюда очень первый перед писать плечо по под
подойди подумать пожалуйста поза позже пойти пока пол получить помнить понимать понять пор пора после последний
посмотреть посреди потом потому почему почти правда прекрасно при про просто против процентов путь пятнадцатый
пятнадцать пятый пять під работа работать раз разве рано раньше ребенок решить рука русский ряд рядом сам сама
сами самим самими самих само самого самой самом самому саму самый свет свое своего своей свои своих свой свою сделать
сеаой себе себя сегодня седьмой сейчас семнадцатый семнадцать семь сидеть сила сих сказал сказала сказать сколько
слишком слово случай смотреть сначала снова со собой собою советский совсем спасибо спросить сразу стал старый стать
стол сторона стоять страна суть считать та так такая также таки такие такий такое також такой там твои твой твоя твоё
те тебе тебя тем теми теперь тех ти то тобой тобою тобто товарищ тогда того тож тоже только том тому тот тощо тою
третий три тринадцатый тринадцать ту туда тут ты тысяч увидеть уж уже улица уметь утро хороший хорошо хотеть хоть хотя
хоча хочешь це цей час часто часть чаще чего человек чем чему через четвертый четыре четырнадцатый четырнадцать чи чого
что чтоб чтобы чуть шестнадцатый шестнадцать шестой шесть що эта эти этим этими этих это этого этой этом этому этот эту
являюсь як який якої із інших їх її`;

/** Whether a lower-cased word is too common to stand for a name. */
export function isCommonWord(lower: string): boolean {
  words ??= new Set(WORDS.trim().split(/\s+/u));
  return words.has(lower);
}

let words: Set<string> | undefined;
