// Made by Tests/Report/embed from Assets/page.css. Edit there.

extension Stylesheet {
  /// SHA-256 of ``text``, in base64.
  static let hash: StaticString = "2GTG1dR1KH2LexoE4ViZtDwoTuSGsJlLpozjy9P83qU="

  /// The whole of it.
  static let text: StaticString = #"""
    :root {
      color-scheme: light dark;
      --paper: #ffffff; --panel: #f4f6f7; --ink: #1d2329; --muted: #56606a; --rule: #d4dade; --link: #0b5c8a;
      --line: #7b858d; --node: #ffffff; --buyer: #e3ebf2; --bar: #7d97ab; --outline: #5b6770;
      --critical: #993404; --high: #cc4c02; --medium: #a65e00; --low: #8a6d1f; --not-rated: #5b6770;
      --chip-edge: #662506; --clear: #b9c8d4; --service: #e2e6e9; --mitigated: #8fa6b8; --hatch: #9aa4ac;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #16191d; --panel: #1f242a; --ink: #e7eaed; --muted: #a9b2bb; --rule: #3a424a; --link: #8ac4ee;
        --line: #8b959e; --node: #1f242a; --buyer: #2b3a47; --bar: #6f8ba1; --outline: #a9b2bb;
        --critical: #ff8a4c; --high: #f0823a; --medium: #e0a04a; --low: #c9ac5c; --not-rated: #a9b2bb;
        --chip-edge: #fed98e; --clear: #4b6172; --service: #353c43; --mitigated: #7d97ab; --hatch: #6d7780;
      }
    }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 4.75rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 0.9375rem/1.5 -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
    }
    main, footer, .strip-line, .strip nav { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
    a { color: var(--link); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
    :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
    tr:focus-visible { outline-offset: -2px; }
    button, input, select { font: inherit; color: inherit; }
    button { min-height: 1.75rem; padding: 0.1rem 0.6rem; background: var(--paper); border: 1px solid var(--outline);
      border-radius: 4px; cursor: pointer; }
    button:hover { border-color: var(--ink); }
    [hidden] { display: none !important; }
    a.def { color: inherit; text-decoration-style: dotted; }
    bdi { overflow-wrap: anywhere; }
    small { font-size: 0.8125rem; color: var(--muted); }
    code { overflow-wrap: anywhere; font: 0.8125rem/1.4 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
    code.place { color: var(--muted); overflow-wrap: break-word; }
    code.short { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; max-width: 100%; }
    code.hash { display: inline-block; max-width: 9rem; overflow: hidden; text-overflow: ellipsis;
      white-space: nowrap; vertical-align: bottom; color: var(--muted); }
    pre { background: var(--panel); border: 1px solid var(--rule); border-radius: 6px; padding: 0.75rem 1rem;
      white-space: pre-wrap; overflow-wrap: anywhere; }
    h1, h2, h3 { line-height: 1.25; text-wrap: balance; overflow-wrap: anywhere; }
    h1 { font-size: 1rem; font-weight: 500; color: var(--muted); margin: 1.25rem 0 0.35rem; }
    h2 { font-size: 1.4375rem; font-weight: 600; letter-spacing: -0.01em; margin: 0 0 1.25rem; max-width: 58rem; }
    h3 { font-size: 1rem; margin: 1.75rem 0 0.5rem; }
    .eyebrow { display: block; font-size: 0.875rem; font-weight: 500; letter-spacing: 0; color: var(--muted);
      margin-bottom: 0.15rem; }
    section { margin: 0 0 3.5rem; padding-top: 1.75rem; border-top: 1px solid var(--ink); }
    section:focus { outline: none; }
    section.answer { border-top: 0; padding-top: 0; margin-bottom: 2.5rem; }
    section.answer h2 { font-size: 0.875rem; font-weight: 600; letter-spacing: 0; margin: 0 0 0.25rem; }
    .print-note { display: none; }
    .note { color: var(--muted); margin: 0.5rem 0 1rem; max-width: 60rem; font-size: 0.875rem; }
    .skip { position: absolute; left: -99rem; }
    .skip:focus { left: 1rem; top: 0.5rem; background: var(--paper); padding: 0.5rem 0.75rem; z-index: 3; }

    .strip { position: sticky; top: 0; z-index: 2; background: var(--paper); border-bottom: 1px solid var(--rule); }
    .strip-line { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center; padding-top: 0.5rem; }
    .strip-line > span:not(.chip) { color: var(--muted); font-size: 0.875rem; }
    .strip-line > span a { color: inherit; }
    .print-controls { padding-right: 1.25rem; white-space: nowrap; font-size: 0.875rem; color: var(--muted); }
    .print-controls button { border-color: transparent; text-decoration: underline; text-underline-offset: 0.15em;
      padding: 0 0.3rem; min-width: 1.5rem; }
    .strip-foot { display: flex; align-items: baseline; max-width: 72rem; margin: 0 auto; }
    .strip nav { display: flex; flex: 1; min-width: 0; gap: 0 1.1rem; overflow-x: auto; padding-top: 0.1rem; padding-bottom: 0.25rem;
      scrollbar-width: none; }
    .strip nav a { padding: 0.25rem 0; font-size: 0.875rem; text-decoration: none; white-space: nowrap; }
    .strip nav a:hover { text-decoration: underline; }

    .sentence { font-size: 1.375rem; line-height: 1.4; margin: 0 0 1.25rem; max-width: 58rem; text-wrap: pretty;
      overflow-wrap: anywhere; }
    .figures { list-style: none; margin: 0 0 1.5rem; padding: 0; display: grid; gap: 1rem 0;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr)); border-top: 1px solid var(--rule);
      border-bottom: 1px solid var(--rule); }
    .figures li { padding: 0.65rem 1.25rem 0.75rem 0; display: flex; flex-direction: column; }
    .figures li + li { padding-left: 1.25rem; border-left: 1px solid var(--rule); }
    .tile-title { font-size: 0.8125rem; line-height: 1.35; color: var(--muted); }
    .tile-value { font-size: 1.75rem; font-weight: 600; line-height: 1.25; letter-spacing: -0.015em;
      font-variant-numeric: tabular-nums; }
    .tile-detail { font-size: 0.8125rem; line-height: 1.4; color: var(--muted); overflow-wrap: anywhere; }
    .first { margin-bottom: 1.5rem; font-size: 0.875rem; }
    .first p { margin: 0; }
    .first .chip { margin-right: 0.25rem; }
    .reasons { margin: 0; padding-left: 1.1rem; }
    .reasons li + li { margin-top: 0.2rem; }
    .chips { display: flex; flex-wrap: wrap; gap: 0.3rem; margin-top: 0.15rem; }

    .chip { display: inline-block; padding: 0.05rem 0.5rem; border-radius: 1rem; border: 1px solid var(--outline);
      font-size: 0.8125rem; font-weight: 600; line-height: 1.5; white-space: nowrap; text-decoration: none; }
    a.chip { min-height: 1.5rem; line-height: 1.55; }
    .chip.critical { background: #993404; color: #ffffff; border-color: var(--chip-edge); }
    .chip.high { background: #cc4c02; color: #ffffff; border-color: var(--chip-edge); }
    .chip.medium { background: #fe9929; color: #000000; border-color: #662506; }
    .chip.low { background: #fed98e; color: #000000; border-color: #8a6d1f; }
    .chip.not-rated, .chip.plain { background: var(--paper); color: var(--ink); }
    .chip.not-rated { border-style: dashed; }

    .interval { display: block; width: 100%; max-width: 16rem; height: 0.875rem; margin: 0.2rem 0; }
    .interval .track { fill: var(--rule); }
    .interval .range { fill: var(--bar); }
    .interval .tick { fill: var(--ink); }

    .scroll { overflow-x: auto; margin: 0 0 1.25rem; }
    table { border-collapse: collapse; width: 100%; font-size: 0.875rem; font-variant-numeric: tabular-nums; }
    caption { text-align: left; font-weight: 600; padding: 0 0 0.4rem; }
    th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0; border-top: 1px solid var(--rule); }
    thead th { border-top: 0; border-bottom: 1px solid var(--outline); font-size: 0.8125rem; font-weight: 600;
      color: var(--muted); vertical-align: bottom; }
    tbody th { font-weight: 500; }
    tbody tr:first-child > * { border-top: 0; }
    tbody + tbody tr:first-child > * { border-top: 1px solid var(--rule); }
    tbody tr:target, li:target, .shown:is(tr, li) { background: var(--panel); }
    .n { text-align: right; white-space: nowrap; }
    td small, th small { display: block; }
    .who { min-width: 9.5rem; }
    .what { min-width: 15rem; }
    thead .n { white-space: normal; }
    td.n a.cell, th .chip { margin-left: auto; }
    .found a, td small { white-space: nowrap; }
    .what small { white-space: normal; }
    .places code, .hop code { display: block; }
    #findings table { table-layout: fixed; min-width: 62rem; }
    #findings thead th:nth-child(1) { width: 7.25rem; }
    #findings thead th:nth-child(2) { width: 13rem; }
    #findings thead th:nth-child(n + 4) { width: 7rem; }
    #findings thead th:nth-child(7) { width: 14rem; padding-left: 0.75rem; }
    #findings tbody td:nth-child(7) { padding-left: 0.75rem; }
    .columns { display: grid; gap: 0 2.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); }
    @media (min-width: 62rem) { .where { grid-template-columns: minmax(0, 13fr) minmax(0, 7fr); } }
    .where tbody th { white-space: nowrap; }
    .where th .chip { font-size: 0.75rem; padding: 0 0.4rem; }
    th a[data-filter] { color: inherit; text-decoration-color: var(--outline); }
    .cell { display: inline-block; min-width: 2.25rem; min-height: 1.625rem; text-align: center; border-radius: 4px;
      text-decoration: none; font-weight: 600; padding: 0.05rem 0.4rem; border: 1px solid transparent; }
    .cell.critical { background: #993404; color: #ffffff; }
    .cell.high { background: #cc4c02; color: #ffffff; }
    .cell.medium { background: #fe9929; color: #000000; }
    .cell.low { background: #fed98e; color: #000000; }
    .cell.not-rated { border: 1px dashed var(--outline); color: var(--ink); }
    .cell:hover { outline: 2px solid var(--ink); outline-offset: 1px; }
    .nil { color: var(--muted); display: inline-block; min-width: 2.25rem; text-align: center; }
    .bars { margin-bottom: 1.25rem; }
    .bars th { width: 9.5rem; max-width: 9.5rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .bars th, .bars td { padding-top: 0.2rem; padding-bottom: 0.2rem; border-top: 0; vertical-align: middle; }
    .bars td.n { width: 3rem; }
    .bars td.bar { padding-right: 0; }
    .bars svg { display: block; width: 100%; height: 0.7rem; }
    .bars th a { display: inline-block; min-height: 1.5rem; min-width: 1.5rem; max-width: 100%; overflow: hidden;
      text-overflow: ellipsis; }
    .bars rect { fill: var(--bar); }

    .finder { margin: 0 0 0.75rem; }
    .severities { display: flex; flex-wrap: wrap; gap: 0.4rem; margin-bottom: 0.6rem; }
    .toggle { border-left-width: 6px; font-size: 0.875rem; padding: 0.15rem 0.7rem; font-variant-numeric: tabular-nums; }
    .toggle.critical { border-left-color: var(--critical); }
    .toggle.high { border-left-color: var(--high); }
    .toggle.medium { border-left-color: var(--medium); }
    .toggle.low { border-left-color: var(--low); }
    .toggle.not-rated { border-left-style: dashed; }
    .toggle[aria-pressed="true"] { background: var(--ink); color: var(--paper); border-color: var(--ink); }
    .choices { display: flex; flex-wrap: wrap; gap: 0.5rem 0.75rem; }
    .choices label { font-size: 0.8125rem; color: var(--muted); display: flex; flex-direction: column; flex: 1 1 8rem;
      max-width: 14rem; min-width: 0; }
    .choices label.wide { flex: 2 1 16rem; max-width: 26rem; }
    .choices input, .choices select { width: 100%; min-height: 2rem; padding: 0.2rem 0.5rem; font-size: 0.875rem;
      background: var(--paper); color: var(--ink); border: 1px solid var(--outline); border-radius: 4px; }
    .choices select.set { border-color: var(--ink); border-width: 2px; font-weight: 600; }
    .save { margin-left: auto; padding: 0.3rem 0; }
    .outcome { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1rem; margin: 0.6rem 0 0; min-height: 2rem;
      font-size: 0.875rem; }
    #more-findings { display: block; margin: 0 auto 1rem; padding: 0.35rem 1.25rem; }
    thead th[data-sort] { white-space: nowrap; }
    th .sort { min-height: 1.5rem; min-width: 1.5rem; padding: 0; margin-left: 0.2rem; border-color: transparent;
      background: none; color: var(--muted); vertical-align: middle; line-height: 1; }
    th .sort::before { content: "↕"; }
    th[aria-sort="ascending"] .sort::before { content: "↑"; color: var(--ink); font-weight: 700; }
    th[aria-sort="descending"] .sort::before { content: "↓"; color: var(--ink); font-weight: 700; }
    a.self { color: inherit; text-decoration-color: var(--rule); }

    .routes { list-style: none; margin: 0 0 1.5rem; padding: 0; }
    .routes > li { padding: 0.75rem 0; border-top: 1px solid var(--rule); }
    .routes > li:first-child { border-top: 0; }
    .route-head { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: baseline; margin: 0 0 0.5rem;
      font-size: 0.875rem; }
    .stops { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.4rem 0.6rem;
      align-items: stretch; }
    .stop { border: 1px solid var(--outline); border-left-width: 4px; border-radius: 6px; padding: 0.3rem 0.6rem;
      max-width: 10.75rem; background: var(--panel); line-height: 1.3; }
    .stop.us { background: var(--buyer); border-left-width: 1px; align-self: center; }
    .stop, .stop a { font-weight: 600; font-size: 0.8125rem; }
    .stop small, .hop small { display: block; font-weight: 400; font-size: 0.75rem; }
    .stop.critical { border-color: var(--critical); }
    .stop.high { border-color: var(--high); }
    .stop.medium { border-color: var(--medium); }
    .stop.low { border-color: var(--low); }
    .stop.not-rated { border-style: dashed; }
    .hop { min-width: 0; max-width: 9.5rem; padding: 0.2rem 0; font-size: 0.8125rem; line-height: 1.35; }
    .hop .goods { font-weight: 500; }
    .hop.weakest { border-bottom: 2px dotted var(--outline); }
    .hop code { font-size: 0.6875rem; overflow-wrap: anywhere; }
    .hop .flag { color: var(--ink); font-weight: 600; }

    .drawing { margin: 1.5rem 0 0; }
    .drawing figcaption { margin-bottom: 0.75rem; }
    .drawing > .scroll, #whole-drawing > .scroll, #neighbourhood > .scroll { width: min(100vw - 2.5rem, 110rem); margin-left: calc(50% - min(50vw - 1.25rem, 55rem)); }
    .tiers { display: block; height: auto; margin: 0 auto; }
    .tiers.fitted { max-width: 100%; min-width: 58rem; }
    .tiers text { font-family: inherit; text-anchor: middle; fill: var(--ink); }
    .tiers .tier-name { font-size: 13px; fill: var(--muted); }
    .tiers .name { font-size: 13px; font-weight: 600; }
    .tiers .sub { font-size: 12px; fill: var(--muted); }
    .tiers .share { font-size: 11.5px; text-anchor: start; fill: var(--ink); paint-order: stroke;
      stroke: var(--paper); stroke-width: 3px; }
    .tiers .node rect, .tiers .node path { fill: var(--node); stroke: var(--outline); stroke-width: 1.2; }
    .tiers .buyer rect { fill: var(--buyer); stroke-width: 1.8; }
    .tiers .cause path { stroke-dasharray: 5 3; }
    .tiers .risk rect { stroke-width: 2.2; }
    .tiers .more rect { stroke-dasharray: 4 3; fill: var(--paper); }
    .tiers .more .name { font-weight: 400; fill: var(--muted); }
    .tiers .node.critical rect { fill: #993404; stroke: var(--chip-edge); stroke-width: 2.4; }
    .tiers .node.high rect { fill: #cc4c02; stroke: var(--chip-edge); stroke-width: 2; }
    .tiers .node.medium rect { fill: #fe9929; stroke: #662506; stroke-width: 1.6; }
    .tiers .node.low rect { fill: #fed98e; stroke: #8a6d1f; }
    .tiers .node.not-rated rect { stroke-dasharray: 5 3; }
    .tiers .node.critical text, .tiers .node.high text { fill: #ffffff; }
    .tiers .node.medium text, .tiers .node.low text { fill: #000000; }
    .tiers a:hover .name, .tiers a:focus .name { text-decoration: underline; }
    .tiers .line { fill: none; stroke: var(--line); }
    .tiers .head { fill: var(--line); }
    .tiers .dotted { stroke-dasharray: 2 5; stroke-linecap: round; }
    .tiers .dashed { stroke-dasharray: 7 5; }
    .tiers .edge.route .line { stroke: var(--ink); }
    .tiers .edge.route .head { fill: var(--ink); }
    .tiers .edge.critical .line { stroke: var(--critical); }
    .tiers .edge.critical .head { fill: var(--critical); }
    .tiers .edge.high .line { stroke: var(--high); }
    .tiers .edge.high .head { fill: var(--high); }
    .tiers .edge.medium .line { stroke: var(--medium); }
    .tiers .edge.medium .head { fill: var(--medium); }
    .tiers .edge.low .line { stroke: var(--low); }
    .tiers .edge.low .head { fill: var(--low); }
    .tiers .edge.not-rated .line { stroke: var(--not-rated); }
    .tiers .edge.not-rated .head { fill: var(--not-rated); }

    .tiers .node.focus rect { stroke-width: 3.5; stroke: var(--ink); }
    #focus { align-items: end; margin-top: 0.75rem; }
    #focus label:not(.wide) { flex: 0 0 5rem; }
    .flow { display: block; max-width: 100%; height: auto; min-width: 44rem; }
    .flow text { font-size: 12px; fill: var(--ink); }
    .flow .tier-name { font-size: 13px; fill: var(--muted); }
    .flow .bar { fill: var(--ink); }
    .flow .band { fill: none; stroke: var(--bar); stroke-opacity: 0.42; }
    .flow .band:hover { stroke-opacity: 0.8; }

    summary { cursor: pointer; padding: 0.35rem 0; min-height: 1.5rem; }
    .dossier { border-top: 1px solid var(--rule); }
    .dossier-head { display: inline-flex; flex-wrap: wrap; gap: 0.2rem 0.75rem; align-items: baseline;
      max-width: calc(100% - 1.5rem); vertical-align: top; }
    .dossier-head h3 { margin: 0; font-size: 1rem; }
    .dossier-body { padding: 0.5rem 0 1rem; }
    .facts { display: grid; gap: 0.4rem 1.5rem; margin: 0 0 1rem;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr)); }
    .facts dt, .definitions dt { font-size: 0.8125rem; color: var(--muted); }
    .facts dd { margin: 0; font-size: 0.875rem; overflow-wrap: anywhere; }
    .found { list-style: none; margin: 0 0 1rem; padding: 0; }
    .found li { padding: 0.2rem 0; }
    .outlook { margin: 0 0 0.75rem; padding-left: 1.2rem; max-width: 60rem; font-size: 0.875rem; }
    h4 { font-size: 0.875rem; margin: 0.75rem 0 0.25rem; }
    .agreement { display: block; width: 8rem; height: 0.7rem; margin-top: 0.3rem; }
    .agreement .track { fill: var(--rule); }
    .agreement .range { fill: var(--bar); }
    .match { border-left: 3px solid var(--rule); padding-left: 0.9rem; margin-bottom: 1.25rem; }
    .match .scroll { margin-bottom: 0.25rem; }

    .masses { margin: 0 0 1.25rem; }
    .masses figcaption { font-weight: 600; margin-bottom: 0.4rem; }
    .masses figcaption a { font-weight: 400; font-size: 0.8125rem; margin-left: 0.5rem; color: var(--muted); }
    .masses > svg { display: block; width: 100%; height: 1.75rem; border: 1px solid var(--outline); border-radius: 4px; }
    .mass.tainted { fill: #cc4c02; }
    .mass.dark { fill: url(#hatch); }
    .mass.clear { fill: var(--clear); }
    .mass.service { fill: var(--service); }
    .mass.mitigated { fill: var(--mitigated); }
    .hatch-ground { fill: var(--paper); }
    .hatch-line { fill: var(--hatch); }
    .trends { display: grid; gap: 1.25rem 2.5rem; margin: 0 0 1rem;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); }
    .trend { margin: 0; }
    .trend figcaption { font-size: 0.8125rem; color: var(--muted); margin-bottom: 0.25rem; }
    .trend figcaption strong { display: block; font-size: 0.875rem; color: var(--ink); }
    .trend > svg { display: block; width: 100%; max-width: 25rem; }
    .trend text { font-size: 10px; fill: var(--muted); font-variant-numeric: tabular-nums; }
    .trend .end { text-anchor: end; }
    .trend .grid { fill: none; stroke: var(--rule); }
    .trend .band { fill: var(--bar); fill-opacity: 0.3; }
    .trend .line { fill: none; stroke: var(--ink); stroke-width: 1.5; stroke-linejoin: round; }
    .trend .point { fill: var(--ink); }
    .layer { stroke: var(--paper); stroke-width: 0.6; }
    .many .layer { stroke: none; }
    .layer.critical { fill: #993404; }
    .layer.high { fill: #cc4c02; }
    .layer.medium { fill: #fe9929; }
    .layer.low { fill: #fed98e; }
    .layer.not-rated { fill: var(--hatch); }

    .legend { list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin: 0.5rem 0 0; padding: 0;
      font-size: 0.8125rem; color: var(--muted); }
    .legend strong { color: var(--ink); }
    .swatch { width: 0.8rem; height: 0.8rem; border: 1px solid var(--outline); border-radius: 2px;
      vertical-align: -0.1rem; margin-right: 0.35rem; }
    .gaps { margin: 0 0 1.5rem; padding-left: 1.2rem; max-width: 60rem; }

    .definitions { margin: 0; display: grid; gap: 0.25rem 2.5rem;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 28rem), 1fr)); }
    .definitions > div { padding: 0.5rem 0; border-top: 1px solid var(--rule); }
    .definitions > div:target { background: var(--panel); }
    .definitions dt { font-weight: 600; color: var(--ink); font-size: 0.9375rem; }
    .definitions dd { margin: 0; }
    .definitions p { margin: 0.2rem 0; font-size: 0.875rem; }
    .definitions .formula { font-family: ui-monospace, Menlo, Consolas, "Liberation Mono", monospace;
      font-size: 0.8125rem; overflow-wrap: anywhere; }
    .definitions .sensitivity { font-weight: 500; }
    .definitions .source { color: var(--muted); font-size: 0.8125rem; }
    footer { border-top: 1px solid var(--rule); color: var(--muted); font-size: 0.8125rem; padding-top: 1rem;
      padding-bottom: 2rem; }

    @media (max-width: 40rem) {
      /* Tables scroll sideways here: their words stay whole. */
      td bdi, th bdi { overflow-wrap: break-word; }
      html { scroll-padding-top: 0.5rem; }
      .strip { position: static; }
      .sentence { font-size: 1.1875rem; }
      .strip-line { gap: 0.1rem 0.75rem; padding-top: 0.35rem; }
      .figures li + li { padding-left: 0; border-left: 0; }
      .figures { gap: 0; }
      .figures li { padding: 0.4rem 0; }
      h2 { font-size: 1.25rem; }
      .print-controls { display: none; }
      .stops { flex-direction: column; }
      .stop, .hop { max-width: none; }
      .hop { padding-left: 1rem; border-left: 2px solid var(--rule); margin-left: 0.75rem; }
      .bars th { width: 7rem; white-space: normal; }
    }
    @media print {
      @page { margin: 14mm; }
      :root {
        --paper: #ffffff; --panel: #ffffff; --ink: #000000; --muted: #444444; --rule: #bbbbbb; --link: #000000;
        --node: #ffffff; --buyer: #eeeeee; --outline: #444444; --line: #777777; --chip-edge: #662506;
      }
      body { font-size: 9.5pt; }
      /* A table's head is printed on every page. */
      body { display: table; width: 100%; }
      .strip { display: table-header-group; position: static; break-inside: avoid; }
      .strip-line { padding: 0 0 6pt; border-bottom: 1px solid #444444; margin-bottom: 8pt; }
      main, footer { display: table-row-group; }
      .skip, script { display: none; }
      html:not(.expanded) :is(#dossiers, #method, #finding-rows tr:nth-child(n + 26)) { display: none; }
      html.expanded .print-note { display: none; }
      .print-note { display: block; }
      .strip-foot, .finder, #more-findings, .print-controls, th .sort { display: none !important; }
      main, footer, .strip-line { max-width: none; padding: 0; }
      section { margin-bottom: 1.25rem; padding-top: 0.75rem; }
      h2, h3, caption, figcaption { break-after: avoid; }
      h2 { break-inside: avoid; font-size: 14pt; margin-bottom: 8pt; }
      #findings table { table-layout: auto; min-width: 0; }
      #findings thead th:nth-child(n) { width: auto; }
      .columns.where { grid-template-columns: minmax(0, 1fr); }
      .where > div:last-child { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1.5rem; }
      .bars th { width: 6rem; max-width: 6rem; }
      #findings thead th:nth-child(2) { width: 22%; }
      tr, .routes > li, .figures li, .match, .dossier .scroll, figure, .definitions > div { break-inside: avoid; }
      thead { display: table-header-group; }
      a { text-decoration: none; }
      .scroll { overflow: visible; }
      .drawing > .scroll, #whole-drawing > .scroll, #neighbourhood > .scroll { width: auto; margin-left: 0; }
      .tiers, .tiers.fitted, .flow { min-width: 0; max-width: 100%; }
      .figures { grid-template-columns: repeat(5, 1fr); }
      .trends { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8pt 18pt; }
      .trend > svg { max-width: 68mm; }
      .sentence { font-size: 13pt; }
      table { font-size: 8.5pt; }
      .who, .what { min-width: 0; }
      .chip, .cell, .mass, .layer, .trend *, .tiers * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
      .hash { max-width: none; white-space: normal; overflow-wrap: anywhere; }
    }

    """#
}
