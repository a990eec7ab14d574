import EGalim
import EGalimDiagnostics

extension Target.Kind {
  /// What people call the target, in the middle of a sentence.
  public func name(in language: Language = .french) -> String {
    ReportWords.in(language).names.target(self)
  }
}
