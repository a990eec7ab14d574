import EGalimDiagnostics

/// The abbreviations of wholesalers, written out.
enum Abbreviations {
  /// What each stands for, by its folded form.
  static let words: [String: [String]] = {
    var words: [String: [String]] = [:]
    for entry in table.split(separator: "\n") {
      let sides = entry.split(separator: "=")
      guard sides.count == 2 else { continue }
      let full = sides[1].split(separator: " ").map(String.init)
      for short in sides[0].split(separator: " ") { words[TextFolding.fold(String(short))] = full }
    }
    return words
  }()

  private static let table = """
    pdt pdterre pomterre p2t=pomme de terre
    hv hvt hvert=haricot vert
    hb=haricot beurre
    stk stck steck stek=steak
    hac hach hchee=hache
    frz surg surgel sgl srg srgl cong congel cgl=surgele
    cuis cui cuiss=cuisse
    esc escal=escalope
    fil filt flt=filet
    emin emnc=emince
    emm emmen emment=emmental
    rap rpe=rape
    yrt yaou yao yt ytt yrts=yaourt
    frge frg from fge fromg=fromage
    blc blcs blche=blanc
    bf boeu=boeuf
    pct plets=poulet
    dde dind dindo=dinde
    saum smn=saumon
    cab cabill cabil=cabillaud
    pom=pomme
    tom tomt=tomate
    carot crt=carotte
    champ champi champig champis=champignon
    courg cgte=courgette
    epin epi epinar=epinard
    poir poivr=poivron
    oign ognon ognons=oignon
    bqt=barquette
    bte bt bts btes=boite
    bout btl=bouteille
    sach sch sct=sachet
    ct ctn=carton
    jb jbon jamb jbn=jambon
    sauci sauc=saucisse
    chipo=chipolata
    merg mergz=merguez
    egr egren=egrene
    moz mozz mozza=mozzarella
    beur brre=beurre
    crm crem=creme
    choc chocol=chocolat
    van vanil=vanille
    caram=caramel
    nat natur=nature
    frt frts frui ft=fruit
    leg legum lgmes=legume
    viand=viande
    haric har=haricot
    maced=macedoine
    lent=lentille
    ecr ecrem=ecreme
    entr=entier
    hle hui=huile
    vinaig vgre=vinaigre
    mayo=mayonnaise
    ketch=ketchup
    cpte=compote
    confi=confiture
    biscu bisc=biscuit
    croiss=croissant
    baguet=baguette
    st=saint
    ste=sainte
    artich=artichaut
    bett betr betterav=betterave
    clem clemt=clementine
    oran orang=orange
    ban bana=banane
    fram framb=framboise
    abric abri=abricot
    pamp=pamplemousse
    pch=peche
    spag spagh=spaghetti
    coquil=coquillette
    torti=torsade
    semoul=semoule
    chev=chevre
    camemb=camembert
    parm=parmesan
    gruy=gruyere
    camb=camembert
    agn=agneau
    volail=volaille
    rot=roti
    bourg bourguig=bourguignon
    blanq=blanquette
    paup=paupiette
    nug nugg=nugget
    chap chapel=chapelure
    moul=moule
    crev=crevette
    desh deshyd=deshydrate
    pdre pdr poud=poudre
    flc floc=flocon
    appert=appertise
    cons=conserve
    equit=equitable
    """
}
