import EGalimDiagnostics

/// The words of a description: without accents, abbreviations written out, singular and plural alike.
///
/// Wholesalers write « POM.TERRE », « CUIS PLT », « F.BLC 20% », « Fr. blanc »: letters tied by dots are one word
/// (« A.O.P. »), a fraction is one word (« 4/4 »), everything else that is no letter or digit parts words.
struct ArticleWords: Sendable {
  /// All of them, little words (« de », « à la ») left out: they show in ``ArticleWord/link``.
  let all: [ArticleWord]
  private let description: String

  init(_ description: String) {
    self.description = description
    all = ArticleWords.linked(ArticleWords.expanded(ArticleWords.pieces(of: description)))
  }

  /// What was written from the first to the last of some words, little words between them too.
  func written(_ words: ArraySlice<ArticleWord>) -> String {
    guard let first = words.first, let last = words.last, first.place.lowerBound < last.place.upperBound else {
      return ""
    }
    return String(description[first.place.lowerBound..<last.place.upperBound])
  }

  /// The word as it was written.
  func written(_ word: ArticleWord) -> String { String(description[word.place]) }

  /// Whether a word was written in capitals alone.
  func isUpperCase(_ word: ArticleWord) -> Bool {
    description.unicodeScalars[word.place].allSatisfy { !$0.properties.isLowercase }
  }

  /// A run of letters and digits, and what stood before it.
  struct Piece {
    var text: String
    /// Blank, hyphen, dot, comma…; empty at the beginning.
    var gap: String
    /// Where it stands in the description.
    var place: Range<String.Index>
  }

  private static func pieces(of description: String) -> [Piece] {
    let scalars = description.unicodeScalars
    var pieces: [Piece] = []
    var start: String.Index?
    var gapStart = scalars.startIndex
    func close(at end: String.Index) {
      guard let first = start else { return }
      pieces.append(
        Piece(text: String(scalars[first..<end]), gap: String(scalars[gapStart..<first]), place: first..<end))
      start = nil
      gapStart = end
    }
    for index in scalars.indices {
      let scalar = scalars[index]
      if isLetterOrDigit(scalar) {
        start = start ?? index
      } else {
        close(at: index)
        // A share such as « 30 % bio » is a word of its own.
        if scalar == "%" {
          start = index
          close(at: scalars.index(after: index))
        }
      }
    }
    close(at: scalars.endIndex)
    return joined(pieces)
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    // Marks that combine belong to the letter before them.
    return properties.isAlphabetic || properties.numericType != nil || (0x300...0x36F).contains(scalar.value)
  }

  /// Puts together what dots tie (« A.O.P. ») and fractions (« 4/4 »).
  private static func joined(_ pieces: [Piece]) -> [Piece] {
    var joined: [Piece] = []
    var lastWasLetter = false
    for piece in pieces {
      let scalars = piece.text.unicodeScalars
      let isLetter = scalars.count == 1 && scalars.allSatisfy(\.properties.isAlphabetic)
      let isDigit = scalars.count == 1 && scalars.allSatisfy { ("0"..."9").contains($0) }
      if let last = joined.indices.last {
        if isLetter, lastWasLetter, piece.gap == "." {
          joined[last].text += piece.text
          joined[last].place = joined[last].place.lowerBound..<piece.place.upperBound
          continue
        }
        let before = joined[last].text.unicodeScalars
        if isDigit, piece.gap == "/", before.count == 1, before.allSatisfy({ ("0"..."9").contains($0) }) {
          joined[last].text += "/" + piece.text
          joined[last].place = joined[last].place.lowerBound..<piece.place.upperBound
          lastWasLetter = false
          continue
        }
      }
      joined.append(piece)
      lastWasLetter = isLetter
    }
    return joined
  }

  /// Writes abbreviations out.
  private static func expanded(_ pieces: [Piece]) -> [Piece] {
    pieces.enumerated().flatMap { index, piece -> [Piece] in
      let short = TextFolding.fold(piece.text)
      // « PLT » leads a line as « poulet », and ends one as « plateau ».
      let words = short == "plt" && index == 0 ? ["poulet"] : Abbreviations.words[short]
      guard let words else { return [piece] }
      return words.enumerated().map { index, word in
        Piece(text: word, gap: index == 0 ? piece.gap : " ", place: piece.place)
      }
    }
  }

  /// Makes words of the pieces, the little ones turned into links.
  private static func linked(_ pieces: [Piece]) -> [ArticleWord] {
    var words: [ArticleWord] = []
    var link = ArticleWord.Link.beside
    var startsClause = false
    var previous: Piece?
    for (index, piece) in pieces.enumerated() {
      startsClause = startsClause || piece.gap.unicodeScalars.contains { ",;:(/+|".unicodeScalars.contains($0) }
      let folded = WordForms.folded(piece.text)
      if let little = LittleWords.link(folded, piece, before: index + 1 < pieces.count ? pieces[index + 1] : nil) {
        // « à la », « sans le », « au goût de »: the first of them decides, but for an absence or a likeness.
        if let little, link == .beside || little == .without || little == .likeness { link = little }
        continue
      }
      // What an absent or a resembled thing is made of is as absent: « sans huile de palme ».
      if link == .of, let last = words.last, last.link == .without || last.link == .likeness { link = last.link }
      words.append(
        ArticleWord(
          folded: folded, stem: WordForms.stem(folded), place: piece.place, link: link,
          startsClause: startsClause && previous != nil))
      link = .beside
      startsClause = false
      previous = piece
    }
    return words
  }
}

/// The words that tie others together.
enum LittleWords {
  /// What a little word says; `.some(nil)` for one that says nothing, nil for a word that is none.
  static func link(
    _ folded: String, _ piece: ArticleWords.Piece, before next: ArticleWords.Piece?
  ) -> ArticleWord.Link?? {
    switch folded {
    case "de", "d", "du", "des": .some(.of)
    case "a", "au", "aux", "avec", "ac": .some(.with)
    case "en", "sur", "ds", "dans": .some(.placed)
    case "sans", "ss", "non", "hors", "ni", "pas": .some(.without)
    // « s/os », « S/SUCRE »
    case "s" where next?.gap == "/": .some(.without)
    case "ou": .some(.or)
    case "pour", "pr": .some(.purpose)
    case "gout", "saveur", "arome", "aromatise", "aromatisee", "parfum", "facon", "type", "style": .some(.likeness)
    case "et", "le", "la", "les", "l", "un", "une", "par", "qu", "s": .some(nil)
    default: nil
    }
  }
}
