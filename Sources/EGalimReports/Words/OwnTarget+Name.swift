import EGalim
import EGalimDiagnostics

extension OwnTarget {
  /// What people call the target, in the middle of a sentence: `bio 30 %`.
  public func name(in language: Language = .french) -> String {
    let words = ReportWords.in(language)
    return words.ownTargets.figure(figure) + " " + words.numbers.goal(goal)
  }
}
