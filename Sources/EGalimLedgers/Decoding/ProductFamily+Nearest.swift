import EGalim
import EGalimDiagnostics

extension ProductFamily {
  /// The platform's name of the family that was probably meant: by an everyday word, else by the nearest spelling.
  public static func nearestName(to text: String) -> String? {
    let word = TextFolding.fold(text)
    let meant = allCases.first { $0.everydayWords.contains(word) }?.platformName
    return meant ?? names.nearest(to: text)
  }

  private static let names = SpellingList(allCases.map(\.platformName))
}
