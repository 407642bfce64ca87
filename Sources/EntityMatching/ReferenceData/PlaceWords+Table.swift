extension PlaceWords {
  /// `country: words`; adjectives and names in other languages, English names of countries apart.
  static let countryWords = """
    AE: uae, emirates, emirati, united arab emirates
    AR: argentina, argentine, argentino
    AT: austria, austrian, osterreich, oesterreich, osterreichische
    AU: australia, australian
    BD: bangladesh, bangla, bangladeshi
    BE: belgium, belgian, belgique, belgie, belgien
    BG: bulgaria, bulgarian, balgariya
    BR: brasil, brazil, brasileira, brazilian, brasilien, bresil
    BY: belarus, belarusian, belarusskaya, belorussia
    CA: canada, canadian, canadienne, kanada
    CH: switzerland, swiss, schweiz, suisse, svizzera, schweizer, schweizerische, suiza
    CL: chile, chilean, chilena
    CN: china, chinese, prc, zhongguo, 中国, 中國, 中华, chine, kitay, kina, p r china, peoples republic of china
    CO: colombia, colombian, colombiana
    CZ: czech, czechia, ceska, cesky, tschechien
    DE: germany, german, deutschland, deutsche, deutscher, deutsches, allemagne, alemania, germania, almanya, niemcy, 德国
    DK: denmark, danish, danmark, dansk, danske, danemark
    EE: estonia, eesti, estonian
    EG: egypt, egyptian, misr, egypte
    ES: spain, spanish, espana, espanola, espanol, spanien, espagne, iberica
    ET: ethiopia, ethiopian
    EU: europe, european, europa, europeen, europeenne, eu, europaische
    FI: finland, finnish, suomi, suomen, finnland
    FR: france, french, francaise, francais, frankreich, francia, 法国
    GB: uk, britain, british, england, english, great britain, united kingdom, 英国, gb
    GR: greece, greek, hellas, hellenic, elliniki, ellas, griechenland
    HK: hong kong, hongkong, hk, 香港, xianggang
    HR: croatia, croatian, hrvatska
    HU: hungary, hungarian, magyar, magyarorszag, ungarn
    ID: indonesia, indonesian, indo
    IE: ireland, irish, eire, irland
    IL: israel, israeli, yisrael
    IN: india, indian, hindustan, bharat, indien
    IR: iran, iranian, irani
    IQ: iraq, iraqi
    IT: italy, italian, italia, italiana, italiano, italien
    JP: japan, japanese, nippon, nihon, 日本, 日本国, japon
    KE: kenya, kenyan
    KH: cambodia, cambodian, kampuchea
    KP: north korea, dprk, 朝鲜
    KR: korea, korean, hanguk, 한국, 대한, 韩国, south korea
    KZ: kazakhstan, kazakh, qazaqstan, qazaq, kazakhstani
    LA: laos, lao
    LK: sri lanka, srilanka, lanka, ceylon
    LT: lithuania, lietuva, lietuvos, lithuanian
    LV: latvia, latvija, latvijas, latvian
    MA: morocco, maroc, moroccan, marocaine
    MM: myanmar, burma, burmese
    MX: mexico, mexican, mexicana, mexicano, mexique, mexiko
    MY: malaysia, malaysian, 马来西亚
    NG: nigeria, nigerian
    NL: netherlands, dutch, nederland, nederlandse, holland, niederlande, pays bas
    NO: norway, norwegian, norge, norsk, norske, norwegen
    NP: nepal, nepalese, nepali
    NZ: new zealand, newzealand, nz
    PE: peru, peruana, peruvian
    PH: philippines, philippine, filipinas, pilipinas
    PK: pakistan, pakistani, pak
    PL: poland, polish, polska, polskie, polski, polen, pologne
    PT: portugal, portuguese, portuguesa
    QA: qatar, qatari
    RO: romania, romanian, rumanien, roumanie
    RS: serbia, serbian, srbija
    RU: russia, russian, rossiya, rossii, rossiyskaya, rossiyskiy, russkaya, russland, russian federation, 俄罗斯
    SA: saudi arabia, saudi, ksa, arabia
    SE: sweden, swedish, sverige, svenska, svensk, schweden, suede
    SG: singapore, singapura, 新加坡, singapur
    SI: slovenia, slovenija, slovenian
    SK: slovakia, slovensko, slovak, slovenska
    TH: thailand, thai, siam, siamese, 泰国, prathet thai
    TM: turkmenistan, turkmen
    TN: tunisia, tunisie, tunisian
    TR: turkey, turkish, turkiye, turk, turkei, turquie
    TW: taiwan, taiwanese, 台湾, 臺灣
    UA: ukraine, ukrainian, ukraina, ukrainska, ukrayina
    US: usa, us, america, amer, americas, american, united states, united states of america, u s, etats unis, 美国, amerika
    UZ: uzbekistan, uzbek, ozbekiston
    VN: vietnam, viet nam, vietnamese, viet, 越南
    ZA: south africa, south african, suid afrika
    """

  /// `country: place=other spelling, …`: provinces, states and big cities, above all where goods are made.
  static let cityWords = """
    CN: xinjiang=新疆=sinkiang=xin jiang, tibet=xizang=西藏, inner mongolia=内蒙古=nei mongol=neimenggu, guangxi=广西, ningxia=宁夏, \
    beijing=北京=peking, shanghai=上海, tianjin=天津=tientsin, chongqing=重庆=chungking, guangdong=广东, guangzhou=广州=canton, \
    shenzhen=深圳, dongguan=东莞, foshan=佛山, zhuhai=珠海, zhongshan=中山, huizhou=惠州, jiangsu=江苏, nanjing=南京=nanking, \
    suzhou=苏州, wuxi=无锡, changzhou=常州, nantong=南通, xuzhou=徐州, yancheng=盐城, yangzhou=扬州, zhejiang=浙江, \
    hangzhou=杭州, ningbo=宁波, wenzhou=温州, shaoxing=绍兴, jiaxing=嘉兴, yiwu=义乌, taizhou=台州, fujian=福建, xiamen=厦门=amoy, \
    fuzhou=福州, quanzhou=泉州, shandong=山东, qingdao=青岛=tsingtao, jinan=济南, yantai=烟台, weifang=潍坊, rizhao=日照, zibo=淄博, \
    linyi=临沂, hebei=河北, shijiazhuang=石家庄, tangshan=唐山, henan=河南, zhengzhou=郑州, luoyang=洛阳, hubei=湖北, wuhan=武汉, \
    hunan=湖南, changsha=长沙, anhui=安徽, hefei=合肥, jiangxi=江西, nanchang=南昌, sichuan=四川=szechuan, chengdu=成都, \
    yunnan=云南, kunming=昆明, guizhou=贵州, guiyang=贵阳, shaanxi=陕西, xian=西安, shanxi=山西, taiyuan=太原, gansu=甘肃, \
    lanzhou=兰州, qinghai=青海, liaoning=辽宁, dalian=大连, shenyang=沈阳, jilin=吉林, changchun=长春, heilongjiang=黑龙江, \
    harbin=哈尔滨, hainan=海南, urumqi=乌鲁木齐=wulumuqi=urumchi, kashgar=喀什=kashi, hotan=和田=hetian=khotan, aksu=阿克苏=akesu, \
    korla=库尔勒=kuerle, hami=哈密=kumul, turpan=吐鲁番=turfan, yili=伊犁=ili, shihezi=石河子, changji=昌吉, karamay=克拉玛依, \
    yarkant=莎车=shache, lop=洛浦=luopu, moyu=墨玉=karakax, baoding=保定, hengyang=衡阳, hanzhong=汉中, baise=百色, nanning=南宁
    MY: kuala lumpur=kualalumpur=kl, selangor, penang=pulau pinang, johor=johore=johor bahru, perak, malacca=melaka, sabah, sarawak, \
    ipoh, klang, shah alam, kedah, negeri sembilan
    TH: bangkok=krung thep, chonburi, rayong, samut prakan, samut sakhon, songkhla, hat yai, phuket, chiang mai
    VN: hanoi=ha noi=河内, ho chi minh=ho chi minh city=saigon=sai gon, hai phong=haiphong, da nang=danang, binh duong, dong nai, bac ninh
    ID: jakarta, surabaya, bandung, medan, semarang, java=jawa, sumatra=sumatera, batam, bekasi
    IN: mumbai=bombay, delhi=new delhi, chennai=madras, kolkata=calcutta, bangalore=bengaluru, hyderabad, ahmedabad, pune, surat, \
    gujarat, tamil nadu, punjab, tirupur=tiruppur, coimbatore, maharashtra, kerala, karnataka, ludhiana, bengal, rajasthan, jaipur
    PK: karachi, lahore, faisalabad, sialkot, islamabad, sindh
    BD: dhaka=dacca, chittagong=chattogram, gazipur, narayanganj
    LK: colombo
    JP: tokyo=東京=东京, osaka=大阪, kyoto=京都, nagoya=名古屋, yokohama=横浜, kobe=神戸, hokkaido=北海道, fukuoka=福岡, hiroshima=広島
    KR: seoul=서울, busan=pusan=부산, incheon=인천, daegu=대구
    TW: taipei=台北=臺北, kaohsiung=高雄, taichung=台中, hsinchu=新竹
    HK: kowloon=九龙
    MM: yangon=rangoon, mandalay
    KH: phnom penh
    PH: manila, cebu, luzon, mindanao
    UZ: tashkent=toshkent, samarkand=samarqand, fergana=fargona, bukhara=buxoro
    TM: ashgabat
    KZ: almaty=alma ata, astana
    RU: moscow=moskva=moskovskaya=moskovskiy, saint petersburg=st petersburg=sankt peterburg=leningrad, siberia=sibir=sibirskaya, \
    ural=uralskiy=uralskaya=urals, sverdlovsk=sverdlovskaya, yekaterinburg=ekaterinburg, novosibirsk, kazan, samara, rostov, chelyabinsk, omsk
    UA: kyiv=kiev=kyyiv, kharkiv=kharkov, odesa=odessa, lviv=lvov, donetsk
    BY: minsk=minskiy
    TR: istanbul, ankara, izmir, bursa, gaziantep, denizli, adana
    DE: berlin=berliner, munich=munchen=muenchen=munchner, hamburg=hamburger, frankfurt=frankfurter, cologne=koln=koeln=kolner, \
    stuttgart, dusseldorf=duesseldorf, bavaria=bayern=bayerische=bavarian, saxony=sachsen=sachsische, hessen=hessische=hesse, \
    westfalen=westphalia=westfalische, rhein=rheinische=rhine, leipzig, dresden, nurnberg=nuremberg, bremen
    AT: vienna=wien=wiener, linz, salzburg, graz
    CH: zurich=zuerich=zurcher, geneva=geneve=genf, basel=basler, bern=berner, lausanne
    FR: paris=parisien, lyon, marseille, lille, bordeaux, toulouse, normandie=normandy, bretagne=brittany
    GB: london, manchester, birmingham, scotland=scottish, wales=welsh, liverpool, leeds, glasgow, edinburgh, yorkshire, sheffield
    IE: dublin, cork
    NL: amsterdam, rotterdam, den haag=the hague, utrecht, eindhoven
    BE: brussels=bruxelles=brussel, antwerp=antwerpen=anvers, ghent=gent, flanders=vlaanderen
    IT: milan=milano, rome=roma, turin=torino, naples=napoli, venice=venezia, bologna, firenze=florence, lombardia=lombardy, prato
    ES: madrid, barcelona, valencia, sevilla=seville, catalunya=cataluna=catalonia, bilbao
    PT: lisbon=lisboa, porto=oporto
    PL: warsaw=warszawa, krakow=cracow, lodz, gdansk, wroclaw
    CZ: prague=praha, brno
    HU: budapest
    SE: stockholm, goteborg=gothenburg, malmo
    DK: copenhagen=kobenhavn
    NO: oslo, bergen
    FI: helsinki
    GR: athens=athina
    US: new york=newyork=ny, california=californian, texas, chicago, boston, houston, los angeles, san francisco, florida, delaware, \
    seattle, philadelphia, detroit, ohio, michigan, atlanta, dallas, illinois, pennsylvania, new jersey, minnesota, \
    virginia, carolina=north carolina=south carolina, arizona, colorado, oregon, massachusetts, alabama, tennessee, kentucky, hawaii, alaska
    CA: toronto, montreal, vancouver, ontario, quebec, alberta, calgary, british columbia
    AU: sydney, melbourne, queensland, perth, brisbane, victoria
    NZ: auckland
    BR: sao paulo=saopaulo, rio de janeiro, parana, minas gerais
    AR: buenos aires
    MX: monterrey, guadalajara, tijuana, ciudad juarez
    AE: dubai, abu dhabi=abudhabi, sharjah, ajman, ras al khaimah
    SA: riyadh, jeddah=jiddah
    EG: cairo, alexandria
    IL: haifa, tel aviv, jerusalem
    ZA: johannesburg, cape town, durban
    ET: addis ababa
    KE: nairobi
    NG: lagos
    """
}
