/// How every page looks: on a phone, on a desk, on A4 paper, by day and by night.
struct StyleSheet: Sendable {
  /// CSS without any character that HTML or XML would take for markup.
  let text: String

  /// The style of all pages.
  static let page = StyleSheet(
    text: """
      :root{\(Palette.declarations(dark: false))}
      @media screen and (prefers-color-scheme:dark){:root{\(Palette.declarations(dark: true))}}
      \(frame)
      \(tables)
      \(charts)
      \(print)

      """)

  private static let frame = """
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0;padding:0 1rem;background:var(--paper);color:var(--ink);
    font:1rem/1.55 "Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,system-ui,sans-serif}
    header.page,main,footer.page{max-width:66rem;margin:0 auto}
    header.page{padding:3rem 0 1rem}
    main{padding-bottom:2rem}
    footer.page{padding:1.5rem 0 3rem;border-top:1px solid var(--rule);color:var(--muted);font-size:.875rem}
    h1,h2,h3{font-family:Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,"Liberation Serif",serif;
    font-weight:600;line-height:1.2}
    h1{font-size:2.25rem;margin:.25rem 0 .5rem}
    h2{font-size:1.5rem;margin:3rem 0 1rem}
    h3{font-size:1.125rem;margin:0 0 .5rem}
    p{margin:.5rem 0;max-width:44rem}
    .kicker{margin:0;color:var(--muted);font-size:.875rem;letter-spacing:.02em}
    .facts{margin:0;color:var(--muted)}
    .note{color:var(--ink)}
    a{color:inherit;}
    a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--egalim);outline-offset:3px}
    .skip{position:absolute;left:-100rem;background:var(--paper);padding:.5rem 1rem}
    .skip:focus{left:1rem;top:1rem}
    .met{color:var(--met)}
    .missing{color:var(--missing)}
    """

  private static let tables = """
    .scroll{overflow-x:auto;margin:1rem 0}
    table{border-collapse:collapse;font-size:.9375rem;font-variant-numeric:tabular-nums lining-nums;line-height:1.35}
    .wide table{min-width:min(100%,48rem)}
    caption{text-align:left;font-weight:600;padding:0 0 .5rem}
    th,td{padding:.4rem .75rem .4rem 0;text-align:left;vertical-align:top;font-weight:400}
    th:last-child,td:last-child{padding-right:0}
    thead th{color:var(--muted);font-size:.8125rem;vertical-align:bottom;border-bottom:1px solid var(--muted)}
    thead td{border-bottom:1px solid var(--muted)}
    tbody tr+tr{border-top:1px solid var(--rule)}
    tfoot tr:first-child{border-top:1px solid var(--muted)}
    tfoot th,tfoot td{font-weight:600}
    .n{text-align:right;white-space:nowrap}
    .remark{min-width:16rem}
    @media screen and (max-width:48rem){
    .wide th[scope=row]{position:sticky;left:0;max-width:10rem;padding-right:.75rem;background:var(--paper)}
    .wide td{white-space:nowrap}
    }
    """

  private static let charts = """
    svg.defs{position:absolute}
    .figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(10rem,1fr));gap:1.5rem 1.25rem;margin:2rem 0}
    .figures div{display:flex;flex-direction:column}
    .figures dt{order:2;color:var(--muted);font-size:.9375rem}
    .figures dd{margin:0}
    .figures .figure{order:1;font-size:2.25rem;line-height:1.15;font-weight:600;letter-spacing:-.01em;
    font-variant-numeric:lining-nums}
    .figures .state{order:3;font-size:.9375rem}
    @media (max-width:30rem){.figures .figure{font-size:1.75rem}}
    .figures .plain{color:var(--muted)}
    .ahead{background:var(--surface);padding:1rem 1.25rem;margin:1.5rem 0}
    .ahead ul{margin:0;padding:0;list-style:none}
    .ahead li+li{margin-top:.25rem}
    .charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,27rem),1fr));gap:2.5rem 3rem;margin:2.5rem 0}
    .chart{margin:0;min-width:0}
    .chart h3{margin:0}
    .chart figcaption{min-height:3.25rem}
    .chart figcaption p{margin:.125rem 0 0;color:var(--muted);font-size:.9375rem}
    .chart svg[role]{display:block;width:100%;height:auto;overflow:visible;margin-top:.5rem}
    .keys{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.75rem 0 0;padding:0;list-style:none;font-size:.875rem}
    .keys li{display:flex;align-items:center;gap:.4rem}
    details{margin-top:.5rem;font-size:.875rem}
    summary{color:var(--muted);cursor:pointer;width:max-content}
    @media screen{details:not([open])+.scroll{display:none}}
    .chart .scroll{margin:.5rem 0 0}
    .chart table{font-size:.8125rem}
    svg text{fill:var(--ink);font-size:13px}
    svg .figure{font-weight:600}
    svg .small{fill:var(--muted);font-size:12px}
    svg .within{fill:var(--paper);font-size:11px;font-variant-numeric:tabular-nums}
    svg .name-bio{fill:var(--met);font-weight:600}
    svg .name-egalim{fill:var(--egalim);font-weight:600}
    .track{fill:var(--surface)}
    .goal{stroke:var(--goal);stroke-width:2}
    .goal-line{stroke:var(--goal);stroke-width:1;stroke-dasharray:1 3}
    .axis{stroke:var(--muted);stroke-width:1}
    .grid{stroke:var(--rule);stroke-width:1}
    .curve{fill:none;stroke-width:2.5;stroke-linejoin:round}
    .path{fill:none;stroke-width:2;stroke-dasharray:5 5}
    .hatch{stroke:var(--paper);stroke-width:1.5;stroke-opacity:.55}
    .fill-egalim{fill:var(--egalim)}.fill-bio{fill:var(--bio)}.fill-siqo{fill:var(--siqo)}.fill-other{fill:var(--other)}
    .fill-externalities{fill:var(--externalities)}.fill-none{fill:var(--none)}
    .fill-more{fill:var(--met)}.fill-less{fill:var(--missing)}
    .stroke-egalim{stroke:var(--egalim)}.stroke-bio{stroke:var(--bio)}
    .part-siqo{fill:url(#motif-siqo)}.part-other{fill:url(#motif-other)}
    .part-externalities{fill:url(#motif-externalities)}.part-none{fill:var(--surface);stroke:var(--none);stroke-width:1}
    .dot-met{fill:var(--met)}
    .dot-partly{fill:var(--paper);stroke:var(--egalim);stroke-width:3}
    .dot-missed{fill:var(--paper);stroke:var(--missing);stroke-width:1.5}
    .elsewhere{font-size:.875rem}
    .silent ul{margin:.75rem 0 0;padding:0;list-style:none;columns:12rem;font-size:.9375rem}
    .silent p{color:var(--muted);font-size:.9375rem}
    .sheet{margin-top:5rem;padding-top:2rem;border-top:1px solid var(--muted)}
    .sheet h2{margin:.25rem 0 .5rem;font-size:1.875rem}
    """

  // On paper each chart has its figures beside it, whatever was open on the screen.
  private static let print = """
    @page{size:A4;margin:13mm 16mm}
    @media print{
    *{-webkit-print-color-adjust:exact}
    html{font-size:9.5pt}
    body{padding:0}
    .skip,details{display:none}
    header.page{padding:0 0 1mm}
    h2{margin:8mm 0 2mm}
    h2,h3,caption,summary{break-after:avoid}
    tr,.chart,.keep,.figures{break-inside:avoid}
    tfoot{display:table-row-group}
    .scroll{overflow:visible}
    table{font-size:8pt}
    th,td{padding:.22rem .6rem .22rem 0}
    .figures{margin:4mm 0;gap:6mm;display:flex;justify-content:space-between}
    .remark{min-width:0}
    .figures .figure{font-size:17pt;white-space:nowrap}
    .figures dt,.figures .state{font-size:8pt}
    .ahead{padding:2.5mm 4mm;margin:4mm 0;font-size:8.5pt}
    .ahead h3{margin:0 0 1mm}
    .ahead li+li{margin:0}
    .charts{display:block;margin:4mm 0 0}
    .chart{display:grid;grid-template-columns:70mm 1fr;gap:0 8mm;margin:0 0 4mm;align-items:start}
    .chart figcaption{grid-column:1/-1;min-height:0;margin-bottom:1.5mm;display:flex;align-items:baseline;gap:3mm}
    h3{font-size:11pt}
    .chart figcaption p{font-size:8pt;margin:0}
    .chart svg[role]{margin:0}
    .chart .keys{grid-column:1;font-size:7pt;gap:.5mm 3mm;margin:1.5mm 0 0}
    .chart .keys svg{width:3mm;height:3mm}
    .chart .scroll{grid-column:2;grid-row:2/span 2;margin:0}
    .chart table{font-size:7pt;min-width:100%;line-height:1.2}
    .chart th,.chart td{padding:.08rem .5rem .08rem 0}
    thead th,.chart thead th{font-size:7pt}
    .sheet{break-before:page;margin:0;padding:0;border:0}
    .sheet h2{margin:0;font-size:20pt}
    .plot{display:grid;grid-template-columns:100mm 1fr;gap:8mm}
    .plot .chart{display:block;margin:0}
    .elsewhere{display:none}
    footer.page{padding:3mm 0 0;margin-top:6mm;font-size:8pt}
    }
    """
}
