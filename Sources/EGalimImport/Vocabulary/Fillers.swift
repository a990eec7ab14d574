/// Words that say nothing of the family and may stand between those of a term.
enum Fillers {
  /// Their stems: labels, origins, units, sizes, freshness.
  static let stems: Set<String> = [
    "bio", "biologique", "ab", "aop", "aoc", "igp", "stg", "hve", "msc", "asc", "rup", "lr", "label", "equitable",
    "havelaar", "surgele", "congele", "frai", "extra", "tre", "fin", "xf", "ef", "tf", "nouveau", "local", "saison",
    "promo", "offre", "origine", "orig", "france", "francai", "francaise", "ue", "vbf", "vpf", "vvf", "vof", "vf",
    "calibre", "cal", "categorie", "cat", "environ", "env", "kg", "kgs", "g", "gr", "grs", "l", "cl", "ml", "cm", "mm",
    "mg", "x", "n", "no", "pce", "pc", "pcs", "u", "uht", "iqf", "sv", "vrac", "ref", "sg", "c", "%",
  ]
}
