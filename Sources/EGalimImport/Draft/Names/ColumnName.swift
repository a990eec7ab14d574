import EGalimDiagnostics

/// A column's name in the form in which spellings are compared: `Montant H.T. (€)`, `MT_HT` and `montantHT` are all
/// `montant ht`.
struct ColumnName: Hashable, Sendable {
  /// The words in the order of the name, abbreviations spelled out, in the singular.
  let words: [String]

  /// Reads a name.
  init(_ text: String) {
    let cut = WordList(ColumnName.withGaps(text)).words
    words = ColumnName.joiningLetters(cut).flatMap(ColumnName.spelledOut).filter { !ColumnName.fillers.contains($0) }
  }

  /// The words in an order of their own: `HT montant` is `montant HT`.
  var sorted: [String] { words.sorted() }

  /// The name with gaps where a capital follows a small letter: `PrixUnitaireHT`.
  private static func withGaps(_ text: String) -> String {
    var spaced = String.UnicodeScalarView()
    var isAfterSmall = false
    for scalar in text.unicodeScalars.prefix(120) {
      if isAfterSmall, scalar.properties.isUppercase { spaced.append(" ") }
      isAfterSmall = scalar.properties.isLowercase
      if scalar == "°" || scalar == "º" { spaced.append(" ") } else { spaced.append(scalar) }
    }
    return String(spaced)
  }

  /// Letters that stand alone, side by side, are one abbreviation: `h t`, `t v a`.
  static func joiningLetters(_ words: [String]) -> [String] {
    var joined: [String] = []
    var letters = ""
    for word in words {
      if word.utf8.count == 1, word.unicodeScalars.allSatisfy(WordList.isLetter) {
        letters += word
        continue
      }
      if !letters.isEmpty { joined.append(letters) }
      letters = ""
      joined.append(word)
    }
    return letters.isEmpty ? joined : joined + [letters]
  }

  private static func spelledOut(_ word: String) -> [String] {
    abbreviations[word] ?? [WordList.singular(word)]
  }

  private static let fillers: Set<String> = [
    "de", "du", "la", "le", "les", "l", "d", "en", "eur", "euro", "a", "au", "par", "et", "sur", "pour", "un", "dl",
  ]

  private static let abbreviations: [String: [String]] = [
    "qte": ["quantite"], "qtes": ["quantite"], "qt": ["quantite"], "qtt": ["quantite"], "quant": ["quantite"],
    "qty": ["quantite"], "qtee": ["quantite"],
    "mt": ["montant"], "mnt": ["montant"], "mtt": ["montant"], "mont": ["montant"], "mtht": ["montant", "ht"],
    "mttc": ["montant", "ttc"], "mtttc": ["montant", "ttc"], "mntht": ["montant", "ht"],
    "montantht": ["montant", "ht"],
    "montantttc": ["montant", "ttc"], "totalht": ["total", "ht"], "totalttc": ["total", "ttc"],
    "caht": ["ca", "ht"], "px": ["prix"], "pr": ["prix"], "pu": ["prix", "unitaire"],
    "puht": ["prix", "unitaire", "ht"],
    "puttc": ["prix", "unitaire", "ttc"], "pun": ["prix", "unitaire", "net"],
    "puhtnet": ["prix", "unitaire", "ht", "net"],
    "unit": ["unitaire"], "prixht": ["prix", "ht"],
    "tarifht": ["tarif", "ht"], "lib": ["libelle"], "libel": ["libelle"], "desig": ["designation"],
    "desi": ["designation"], "desc": ["description"], "descr": ["description"], "art": ["article"], "prod": ["produit"],
    "pdt": ["produit"], "ref": ["reference"], "refe": ["reference"], "refer": ["reference"], "cod": ["code"],
    "cde": ["commande"],
    "cmd": ["commande"], "cmde": ["commande"], "fourn": ["fournisseur"], "fournis": ["fournisseur"],
    "frs": ["fournisseur"],
    "fss": ["fournisseur"], "four": ["fournisseur"], "fact": ["facture"], "fac": ["facture"], "fre": ["facture"],
    "livr": ["livraison"], "liv": ["livraison"], "livre": ["livraison"], "livree": ["livraison"],
    "livres": ["livraison"], "livrees": ["livraison"], "facturee": ["facture"], "facturees": ["facture"],
    "factures": ["facture"], "facturation": ["facture"], "fam": ["famille"], "ssfamille": ["sous", "famille"],
    "ss": ["sous"], "s": ["sous"], "sf": ["sous", "famille"], "cat": ["categorie"], "categ": ["categorie"],
    "no": ["numero"], "num": ["numero"],
    "nro": ["numero"], "n": ["numero"], "nb": ["nombre"], "nbr": ["nombre"], "nbre": ["nombre"], "tot": ["total"],
    "tx": ["taux"], "cli": ["client"], "clt": ["client"], "etab": ["etablissement"], "etabl": ["etablissement"],
    "ets": ["etablissement"], "orig": ["origine"], "certif": ["certification"], "dt": ["date"], "dte": ["date"],
    "dat": ["date"], "dateliv": ["date", "livraison"], "datefact": ["date", "facture"], "ean13": ["ean"],
    "ean8": ["ean"],
    "gtin13": ["gtin"], "gtin14": ["gtin"], "brt": ["brut"], "pds": ["poids"], "hors": ["hors"], "bon": ["bon"],
    "cond": ["conditionnement"], "condt": ["conditionnement"], "condit": ["conditionnement"], "pht": ["prix", "ht"],
    "pttc": ["prix", "ttc"], "taxes": ["taxe"], "um": ["unite", "mesure"], "uv": ["unite", "vente"],
    "uf": ["unite", "facture"], "four.": ["fournisseur"],
  ]
}
