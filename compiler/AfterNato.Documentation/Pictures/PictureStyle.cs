namespace AfterNato.Documentation.Pictures;

/// <summary>How pictures look: rules that name colours by custom properties only, so that a page may give them its own.</summary>
public static class PictureStyle
{
    /// <summary>The rules of the classes in pictures. A page that shows pictures in its own text holds them once.</summary>
    public const string Rules =
        """
        .an-picture{font-family:"Helvetica Neue",Arial,"Liberation Sans","DejaVu Sans",sans-serif}
        .an-picture text{unicode-bidi:isolate}
        .an-plain{fill:var(--an-text,#1b2733)}
        .an-muted{fill:var(--an-muted,#4d5b69)}
        .an-accent-text{fill:var(--an-accent-text,#1c4a85)}
        .an-alarm-text{fill:var(--an-alarm-text,#92370d)}
        .an-open{fill:none}
        .an-surface{fill:var(--an-surface,#fff)}
        .an-soft{fill:var(--an-soft,#eef1f4)}
        .an-accent{fill:var(--an-accent,#2a62a8)}
        .an-accent-soft{fill:var(--an-accent-soft,#dce8f6)}
        .an-alarm{fill:var(--an-alarm,#b3470f)}
        .an-alarm-soft{fill:var(--an-alarm-soft,#fbe8dc)}
        .an-line{fill:var(--an-line,#5f6e7c)}
        .an-faint{fill:var(--an-faint,#ccd4db)}
        .an-edge{stroke:var(--an-line,#5f6e7c);stroke-width:1}
        .an-dash{stroke-dasharray:5 3}
        .an-route{fill:none;stroke-linejoin:round}
        .an-stroke-line{stroke:var(--an-line,#5f6e7c)}
        .an-stroke-faint{stroke:var(--an-faint,#ccd4db)}
        .an-stroke-accent{stroke:var(--an-accent,#2a62a8)}
        .an-stroke-alarm{stroke:var(--an-alarm,#b3470f)}
        .an-bold{font-weight:700}
        """;

    /// <summary>The colours for pictures that stand alone: light, dark where the reader prefers it, and for paper.</summary>
    public const string Colours =
        """
        :root{color-scheme:light dark;background:var(--an-surface,#fff)}
        @media (prefers-color-scheme:dark){:root{--an-text:#e8edf2;--an-muted:#b4c0cb;--an-accent-text:#9cc4f5;--an-alarm-text:#f5b48c;--an-surface:#131a21;--an-soft:#222c36;--an-accent:#6ba3e8;--an-accent-soft:#1d3350;--an-alarm:#ef8f55;--an-alarm-soft:#46260f;--an-line:#8a99a8;--an-faint:#3b4855}}
        @media print{:root{color-scheme:light;--an-text:#000;--an-muted:#333;--an-accent-text:#123a6b;--an-alarm-text:#7a2c08;--an-surface:#fff;--an-soft:#f0f0f0;--an-accent:#2a62a8;--an-accent-soft:#dce8f6;--an-alarm:#b3470f;--an-alarm-soft:#fbe8dc;--an-line:#555;--an-faint:#bbb}}
        """;
}
