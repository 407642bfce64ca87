extension LegalForms {
  /// `id | kind | phrases`, one form a line. A phrase is written as registers write it; case, marks and dots do
  /// not matter. Single words that are also names (`AS`, `SE`) count only at the end of a name.
  static let table = """
    limited | limited | ltd; limited; ltd co; limited company; company limited by shares; limted; limitied
    private limited | limited | pvt ltd; private limited; private ltd; p ltd; p limited; pvt limited; pte ltd; pte limited; \
    pte; pty ltd; pty limited; proprietary limited; pty; (private) limited; (pvt) ltd; (pty) ltd; pvt
    co ltd | anyCompany | co ltd; company ltd; company limited; co limited; coltd; cooltd
    company | unspecific | co; company; companies; cie; compagnie; cia; compania; compagnia; ca; firma; \
    sharika; sherkat; gongsi; 公司; شركة; บริษัท; companhia; kompaniya; компания; фирма; société; sociedad; sociedade; societa; kampani; şirketi; sirketi; şti
    corporation | corporation | inc; incorporated; corp; corporation; co inc; corporate; incorporation; corporacion; corporação; корпорация
    plc | stock | plc; public limited company; public limited; public company limited; pcl; public co ltd; มหาชน; จำกัด มหาชน
    llc | limited | llc; l l c; limited liability company; lc; limited liability co; wll; w l l; with limited liability; spc; \
    ооо; ooo; общество с ограниченной ответственностью; obshchestvo s ogranichennoy otvetstvennostyu; \
    obschestvo s ogranichennoi otvetstvennostyu; obshchestvo s ogranichennoi otvetstvennostiu; тов; tov; \
    товариство з обмеженою відповідальністю; tovarystvo z obmezhenoyu vidpovidalnistyu; тоо; too; \
    товарищество с ограниченной ответственностью; tovarishchestvo s ogranichennoy otvetstvennostyu; мчж; mchj; \
    osoo; ососо; mmc; məhdud məsuliyyətli cəmiyyət; шпк; шлк; llc fz; pllc
    llp | partnership | llp; lp; limited partnership; limited liability partnership; l l p; lllp
    gmbh | limited | gmbh; gesellschaft mit beschränkter haftung; gesellschaft m b h; ges m b h; gesmbh; mbh; ggmbh; gmbh i l; \
    gesellschaft mit beschraenkter haftung
    ug | limited | ug; ug haftungsbeschränkt; unternehmergesellschaft
    gmbh co kg | partnership | gmbh co kg; gmbh and co kg; gmbh und co kg; gmbh and co; ag and co kg; gmbh co kgaa; \
    gmbh and co ohg; se and co kg
    kg | partnership | kg; co kg; and co kg; kommanditgesellschaft; ohg; offene handelsgesellschaft; gbr
    kgaa | stock | kgaa; ag and co kgaa; se and co kgaa; kommanditgesellschaft auf aktien
    ag | stock | ag; aktiengesellschaft; aktien gesellschaft; a g
    ek | soleTrader | ek; e k; eingetragener kaufmann; ekfm; inh; sole proprietorship; sole proprietor; ип; индивидуальный предприниматель; фоп
    eg | cooperative | eg; egen; genossenschaft; eingetragene genossenschaft
    se | stock | se; societas europaea
    sa | stock | sa; s a; société anonyme; sociedad anónima; sociedade anônima; societate pe actiuni; soc anon; \
    sociedade anonima; αε; α ε; ae; anonymi etairia; ανώνυμη εταιρεία; ανώνυμη εταιρία; s a s c; saa; sab; s a b
    sas | stock | sas; sasu; société par actions simplifiée; sociedad por acciones simplificada; s a s
    sarl | limited | sarl; société à responsabilité limitée; s a r l; eurl; ste a responsabilite limitee; suarl; sàrl
    snc | partnership | snc; société en nom collectif; società in nome collettivo; sci; scs; sca; sccl
    srl | limited | srl; s r l; società a responsabilità limitata; societa a responsabilita limitata; srls; s r l s; srl unipersonale; \
    sociedad de responsabilidad limitada; societatea cu răspundere limitată; societate cu raspundere limitata; s de r l; sprl; \
    societatea cu raspundere limitata; bvba; besloten vennootschap met beperkte aansprakelijkheid; b v b a
    spa | stock | spa; società per azioni; s p a; societa per azioni; soc per az
    sapa | partnership | sapa; sas di; società in accomandita semplice
    sl | limited | sl; slu; s l u; sociedad limitada; s l; sociedad limitada unipersonal; slne
    sa de cv | stock | sa de cv; s a de c v; sapi de cv; sab de cv; sociedad anonima de capital variable; sadecv; s a p i de c v; s a b de c v
    s de rl | limited | s de rl de cv; s de rl; s de r l de c v; sde rl de cv; sociedad de responsabilidad limitada de capital variable
    ltda | limited | ltda; limitada; lda; ltda me; eireli; cia ltda; compania limitada; sociedade limitada; sociedade por quotas; \
    unipessoal lda; ltda epp
    bv | limited | bv; b v; besloten vennootschap
    nv | stock | nv; n v; naamloze vennootschap
    vof | partnership | vof; vennootschap onder firma; commanditaire vennootschap
    ab | stock | ab; aktiebolag; aktiebolaget; ab publ; publ ab; publ
    as | stock | as; asa; a s; aksjeselskap; allmennaksjeselskap; aktieselskab; aktieselskabet; akciová společnost; akciova spolecnost; \
    akciová spoločnosť; aksjeselskapet; aktsiaselts; akciju sabiedriba
    anonim sirketi | stock | anonim şirketi; anonim sirketi; a ş; aş; anonim ortaklığı; tas; t a s; taş
    limited sirketi | limited | limited şirketi; limited sirketi; ltd şti; ltd sti; limited sti; san ve tic ltd sti; ticaret ltd sti; \
    sanayi ve ticaret ltd sti; tic ltd sti
    aps | limited | aps; anpartsselskab; ivs
    oy | limited | oy; osakeyhtiö; osakeyhtio; oy ab
    oyj | stock | oyj; julkinen osakeyhtiö; abp; oyj abp
    hf | stock | hf; hlutafelag; ehf
    ou | limited | oü; ou; osaühing; osauhing; sia; uab; uždaroji akcinė bendrovė; sabiedriba ar ierobezotu atbildibu
    doo | limited | doo; d o o; društvo s ograničenom odgovornošću; drustvo sa ogranicenom odgovornoscu; \
    društvo z omejeno odgovornostjo; družba z omejeno odgovornostjo; дoo; доо; dooel
    dd | stock | dd; d d; dioničko društvo; delniška družba; ad; акционерско дружество; akcionarsko drustvo; a d; ад
    ood | limited | ood; eood; оод; еоод; дружество с ограничена отговорност
    sro | limited | sro; s r o; společnost s ručením omezeným; spolocnost s rucenim obmedzenym; spol s r o; spol sro; spol s ro
    sp z oo | limited | sp z oo; sp zoo; spolka z oo; spółka z ograniczoną odpowiedzialnością; spółka z o o; sp z o o; spzoo; \
    sp z oo sp k; sp z oo sp komandytowa; sp z o o sp k
    sp akcyjna | stock | spółka akcyjna; spolka akcyjna
    sp j | partnership | sp j; spj; spółka jawna; sp k; spk; spółka komandytowa
    kft | limited | kft; korlátolt felelősségű társaság; korlatolt felelossegu tarsasag
    zrt | stock | zrt; nyrt; rt; zártkörűen működő részvénytársaság; részvénytársaság; reszvenytarsasag
    bt | partnership | bt; betéti társaság; kkt
    epe | limited | epe; επε; ε π ε; ike; ικε; μονοπρόσωπη ικε
    kk | stock | kk; k k; kabushiki kaisha; kabushiki gaisha; kabushikigaisha; kabushikikaisha; 株式会社; 株式會社; (株)
    gk | limited | gk; godo kaisha; 合同会社; yk; yugen kaisha; yugen gaisha; 有限会社; (有)
    kr stock | stock | 주식회사; jusik hoesa; jusikhoesa; (주)
    kr limited | limited | 유한회사; yuhan hoesa; 유한책임회사
    sdn bhd | limited | sdn bhd; sendirian berhad; sdn berhad; sdn; sdnbhd
    bhd | stock | bhd; berhad
    pt | anyCompany | pt; perseroan terbatas; p t
    tbk | stock | tbk; persero tbk; pt tbk; tbk pt; persero; perusahaan perseroan
    cv | partnership | cv; ud
    th limited | anyCompany | จำกัด; chamkat
    vn limited | limited | tnhh; công ty tnhh; cong ty tnhh; trách nhiệm hữu hạn; công ty trách nhiệm hữu hạn; tnhh mtv; cty tnhh
    jsc | stock | jsc; ojsc; pjsc; cjsc; pjs; joint stock company; public joint stock company; open joint stock company; \
    closed joint stock company; joint stock co; joint stock; open joint-stock company; ао; оао; зао; пао; нао; ao; oao; zao; pao; nao; \
    акционерное общество; открытое акционерное общество; закрытое акционерное общество; публичное акционерное общество; \
    aktsionernoe obshchestvo; aktsionernoye obshchestvo; otkrytoe aktsionernoe obshchestvo; publichnoe aktsionernoe obshchestvo; \
    zakrytoe aktsionernoe obshchestvo; otkrytoye aktsionernoye obshchestvo; publichnoye aktsionernoye obshchestvo; \
    zakrytoye aktsionernoye obshchestvo; непубличное акционерное общество; ат; прат; пат; prat; приватне акціонерне товариство; \
    công ty cổ phần; cong ty co phan; ctcp; psc; p s c; saog; saoc; qsc; kscc; ksc; k s c; joint-stock company; ojc; аж; aj; psjc; sal; s a l; sae; s a e; sak
    cn limited | limited | 有限公司; 有限责任公司; youxian gongsi; youxian zeren gongsi; 有限責任公司
    cn stock | stock | 股份有限公司; gufen youxian gongsi; 股份公司; gufen gongsi
    fze | limited | fze; fzco; fz llc; fzc; free zone establishment; free zone company; dmcc; fz co; fzllc; f z e; f z c; f z co
    est | soleTrader | est; establishment; etablissement
    il limited | limited | בע מ; בעמ; בע״מ; bm
    ulc | limited | ulc; unlimited liability company; unlimited company; uc; unltd; dac; designated activity company; clg; cic; \
    community interest company
    na | stock | na; national association; natl assn; n a; ntl assn; fsb; ssb
    trust | foundation | trust; treuhand; fideicomiso
    foundation | foundation | foundation; fdn; stiftung; stichting; fundacion; fundación; fondation; fondazione; fundação; säätiö; фонд; waqf; anstalt
    association | nonprofit | ev; e v; eingetragener verein; association; asbl; vzw; nonprofit; ано; ano; autonomous nonprofit organization; \
    автономная некоммерческая организация; avtonomnaya nekommercheskaya organizatsiya; nko; нко; onlus; ong; ngo; anbi; \
    non profit organization; npo; 社団法人; 財団法人; 一般社団法人
    cooperative | cooperative | cooperative; co operative; cooperativa; coop; scrl; scarl; koperasi; kooperatif; кооператив; soc coop; \
    società cooperativa; coöperatief; sociedad cooperativa; s coop; 合作社; ko operativ
    state enterprise | publicBody | гуп; gup; фгуп; fgup; муп; mup; federal state unitary enterprise; \
    федеральное государственное унитарное предприятие; государственное унитарное предприятие; state unitary enterprise; \
    state owned enterprise; state enterprise; kgp; дп; гп; уп; chup; чуп; unitary enterprise; rue; руп
    statutory body | publicBody | statutory board; public corporation; epic; ente publico; kdör; körperschaft des öffentlichen rechts; aör
    """

  /// Forms that stand before the name as well.
  static let startingPhrases = """
    pt
    p t
    cv
    kk
    kabushiki kaisha
    kabushiki gaisha
    kabushikigaisha
    kabushikikaisha
    godo kaisha
    yugen kaisha
    yugen gaisha
    jusik hoesa
    ud
    ооо
    ooo
    общество с ограниченной ответственностью
    obshchestvo s ogranichennoy otvetstvennostyu
    obshchestvo s ogranichennoi otvetstvennostiu
    obschestvo s ogranichennoi otvetstvennostyu
    тов
    tov
    товариство з обмеженою відповідальністю
    тоо
    too
    товарищество с ограниченной ответственностью
    ао
    оао
    зао
    пао
    нао
    ao
    oao
    zao
    pao
    nao
    jsc
    ojsc
    pjsc
    cjsc
    llc
    joint stock company
    public joint stock company
    open joint stock company
    closed joint stock company
    open joint-stock company
    joint-stock company
    limited liability company
    акционерное общество
    открытое акционерное общество
    закрытое акционерное общество
    публичное акционерное общество
    непубличное акционерное общество
    aktsionernoe obshchestvo
    aktsionernoye obshchestvo
    otkrytoe aktsionernoe obshchestvo
    otkrytoye aktsionernoye obshchestvo
    publichnoe aktsionernoe obshchestvo
    publichnoye aktsionernoye obshchestvo
    zakrytoe aktsionernoe obshchestvo
    zakrytoye aktsionernoye obshchestvo
    приватне акціонерне товариство
    прат
    ат
    ип
    индивидуальный предприниматель
    гуп
    фгуп
    fgup
    gup
    федеральное государственное унитарное предприятие
    государственное унитарное предприятие
    federal state unitary enterprise
    state unitary enterprise
    ано
    ano
    автономная некоммерческая организация
    autonomous nonprofit organization
    нко
    srl
    sarl
    sa
    societatea cu răspundere limitată
    société anonyme
    société à responsabilité limitée
    công ty tnhh
    cong ty tnhh
    công ty cổ phần
    cong ty co phan
    công ty trách nhiệm hữu hạn
    株式会社
    株式會社
    有限会社
    合同会社
    주식회사
    유한회사
    (株)
    (주)
    stichting
    fundacion
    fundação
    fondation
    fondazione
    uab
    sia
    шпк
    شركة
    บริษัท
    firma
    компания
    фирма
    ste
    compania
    compagnie
    companhia
    """
}
