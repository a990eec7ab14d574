import CommandLineKit
import EGalim
import EGalimDiagnostics
import EGalimLedgers
import EGalimReports
import MaCantine
import TabularText

/// The published declarations of one year, read from their file.
struct CampaignBook {
  let campaign: PublishedCampaign
  let regulation: Regulation

  /// Reads a file and chooses its year; nil once it was said why there is nothing to read.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - year: the year that was asked for; nil for the only one.
  ///   - isYearOfLedgers: whether that year is asked of the ledgers too, so that a file of another year will do.
  ///   - request: what is not to be told, and how the file is written.
  ///   - session: where it is said.
  init?(
    path: String, year: Int?, isYearOfLedgers: Bool = false, _ request: BookRequest, _ session: inout Session
  ) {
    var reader = CampaignReader(ignoring: request.ignoring, limit: request.limit, encoding: request.encoding)
    reader.read(InputFile(path: path))
    let found = reader.collector
    DiagnosticPrinter.print(found.diagnostics, session: session)
    if found.hiddenCount > 0 { session.tell(.published(.moreDiagnostics(found.hiddenCount))) }
    session.note(found)
    guard let year = Self.year(year, isYearOfLedgers: isYearOfLedgers, path, reader, &session),
      let campaign = reader.campaign(of: year),
      let regulation = YearChoice.rules(of: year, foundIn: path, &session)
    else { return nil }
    self.campaign = campaign
    self.regulation = regulation
  }

  private static func year(
    _ asked: Int?, isYearOfLedgers: Bool, _ path: String, _ reader: CampaignReader, _ session: inout Session
  ) -> Int? {
    let years = reader.years
    if let asked, years.contains(asked) { return asked }
    guard let only = years.first else {
      if reader.collector.counts.errors == 0 { session.tell(.published(.empty(path: path))) }
      session.note(.inputErrors)
      return nil
    }
    if let asked, !isYearOfLedgers {
      session.stop(.published(.yearAbsent(asked, path: path, years: years)), .usage)
      return nil
    }
    if years.count == 1 { return only }
    session.stop(.published(.yearNeeded(path: path, years: years)), .usage)
    return nil
  }
}
