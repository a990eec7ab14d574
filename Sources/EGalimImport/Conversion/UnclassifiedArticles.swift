import EGalimDiagnostics
import EGalimLedgers

/// The articles that no rule and no column gives a family, each told once with its lines and their amounts.
struct UnclassifiedArticles {
  private struct Article {
    let text: String
    let place: Place
    var lines = 0
    var cents: Int64 = 0
  }

  private var articles: [Article] = []
  private var indexOfText: [String: Int] = [:]

  /// Adds a line.
  mutating func add(_ line: MadeLine, at place: Place) {
    let text = line.description
    let key = TextFolding.fold(text)
    let index = indexOfText[key] ?? articles.count
    if index == articles.count {
      articles.append(Article(text: text, place: place))
      indexOfText[key] = index
    }
    articles[index].lines += 1
    articles[index].cents &+= line.amount?.cents ?? 0
  }

  /// An error an article, those that weigh most first.
  var diagnostics: [Diagnostic] {
    let order = articles.indices.sorted { first, second in
      let weights = (articles[first].cents.magnitude, articles[second].cents.magnitude)
      return weights.0 == weights.1 ? first < second : weights.0 > weights.1
    }
    return order.map { index in
      let article = articles[index]
      return Diagnostic(
        .unclassifiedArticle(lines: article.lines, cents: article.cents), at: article.place, cell: article.text)
    }
  }
}
