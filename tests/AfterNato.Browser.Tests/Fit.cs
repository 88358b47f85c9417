namespace AfterNato.Browser.Tests;

/// <summary>What is asked of a page in the browser: scripts that give a list of what is wrong.</summary>
internal static class Fit
{
    /// <summary>A page of A4 within the margins that the style gives it, in the pixels of CSS.</summary>
    public const int PaperWidth = 680;
    public const int PaperHeight = 997;

    /// <summary>What is wider than the window without scrolling by itself, and what is cut off by the box around it.</summary>
    public const string Window = """
        () => {
          const told = [];
          const whole = document.scrollingElement;
          const hides = element => ['auto', 'scroll', 'hidden'].includes(getComputedStyle(element).overflowX);
          if (whole.scrollWidth > whole.clientWidth) {
            const inside = element => element !== null && (hides(element) || inside(element.parentElement));
            const wide = [...document.body.querySelectorAll('*')].filter(element => element.getBoundingClientRect().right > whole.clientWidth + 1 && !inside(element.parentElement));
            told.push(`${whole.scrollWidth} wide instead of ${whole.clientWidth}: ${wide.slice(0, 3).map(element => element.outerHTML.slice(0, 120)).join(' | ')}`);
          }
          for (const element of document.querySelectorAll('main :is(h1, h2, h3, p, td, th, li, dd, dt)'))
            if (getComputedStyle(element).overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1)
              told.push(`cut off: ${element.outerHTML.slice(0, 120)}`);
          return told;
        }
        """;

    /// <summary>Pictures and tables that do not fit on paper, and what is of no use there.</summary>
    public static readonly string Paper = $$"""
        () => {
          const told = [];
          const width = document.scrollingElement.clientWidth + 1;
          for (const picture of document.querySelectorAll('main figure svg')) {
            const box = picture.getBoundingClientRect();
            if (box.width === 0)
              told.push('a picture is not printed');
            if (box.right > width || picture.parentElement.scrollWidth > picture.parentElement.clientWidth + 1)
              told.push(`a picture is ${box.width} wide`);
            if (box.height > {{PaperHeight}})
              told.push(`a picture is ${box.height} high`);
            if (getComputedStyle(picture.closest('figure')).breakInside !== 'avoid')
              told.push('a picture may be cut in two');
          }
          for (const table of document.querySelectorAll('main table'))
            if (table.getBoundingClientRect().right > width)
              told.push(`a table is ${table.getBoundingClientRect().width} wide`);
          for (const box of document.querySelectorAll('.search, header nav'))
            if (box.getClientRects().length > 0)
              told.push(`${box.className || box.localName} is printed`);
          return told;
        }
        """;
}
