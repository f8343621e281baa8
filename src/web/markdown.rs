//! Markdown that people write, as HTML that no page has to fear (safety.md 2, row 10).
//!
//! Two libraries stand behind each other: pulldown-cmark reads the Markdown, and ammonia lets through a short list of
//! elements and nothing else. Raw HTML is shown as it was typed. Pictures become links to themselves, so that no page
//! asks another server for anything. Nothing here is kept: a text of 20,000 characters takes a few milliseconds, a usual
//! one a fraction of that.

mod writer;

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::sync::LazyLock;

use ammonia::{Builder, UrlRelative};
use askama::Template;
use askama::filters::HtmlSafe;
use pulldown_cmark::{Options, Parser, TextMergeStream, html};

use writer::Writer;

/// Around the number of a mention while the rest becomes HTML. Nobody can type them: they are taken out first.
const MENTION: (char, char) = ('\u{E000}', '\u{E001}');

/// HTML that came out of this module. It has no other maker.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written(String);

impl Written {
    /// Nothing was written.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl HtmlSafe for Written {}

/// Somebody who is named in a text by `@` and these words.
#[derive(Debug, Clone, Template)]
#[template(path = "buckets/mention.html")]
pub struct Mentioned {
    /// What was written behind the `@`.
    pub words: String,
    /// What this reader sees instead: the name, or "a member".
    pub name: String,
    /// The page of that person, for those who may open it.
    pub href: Option<String>,
}

/// A text as HTML.
pub fn markdown(text: &str) -> Written {
    markdown_with(text, &[])
}

/// A text as HTML, in which people are named.
pub fn markdown_with(text: &str, people: &[Mentioned]) -> Written {
    let text: String = text.chars().filter(|letter| ![MENTION.0, MENTION.1].contains(letter)).collect();
    let options = Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TABLES;
    let mut writer = Writer::new(people);
    for event in TextMergeStream::new(Parser::new_ext(&text, options)) {
        writer.take(event);
    }
    let mut made = String::with_capacity(text.len() * 2);
    html::push_html(&mut made, writer.events());
    let clean = ALLOWED.clean(&made).to_string();
    Written(with_mentions(clean, people).trim().to_owned())
}

/// The elements that may stand in a text: words, lists, quotes, tables, links. No style, no picture, no form.
const ELEMENTS: &str = "p br strong em del code pre blockquote ul ol li a h3 h4 h5 h6 hr table thead tbody tr th td";

/// What may come out: those elements, without class or id.
static ALLOWED: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut allowed = Builder::empty();
    allowed
        .tags(ELEMENTS.split(' ').collect())
        .tag_attributes(HashMap::from([("a", HashSet::from(["href"])), ("ol", HashSet::from(["start"]))]))
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .url_relative(UrlRelative::Deny)
        .link_rel(Some("nofollow noopener ugc"));
    allowed
});

/// Puts the mentions where their numbers stand.
fn with_mentions(html: String, people: &[Mentioned]) -> String {
    if !html.contains(MENTION.0) {
        return html;
    }
    let mut parts = html.split(MENTION.0);
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (place, rest) = part.split_once(MENTION.1).unwrap_or(("", part));
        let person = place.parse::<usize>().ok().and_then(|place| people.get(place));
        whole.push_str(&person.and_then(|person| person.render().ok()).unwrap_or_default());
        whole.push_str(rest);
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::{ELEMENTS, Mentioned, markdown, markdown_with};

    fn html(text: &str) -> String {
        markdown(text).to_string()
    }

    #[test]
    fn lists_links_and_emphasis_are_written() {
        assert_eq!(html("**Soup** and *bread*"), "<p><strong>Soup</strong> and <em>bread</em></p>");
        assert_eq!(html("- pot\n- spoon"), "<ul>\n<li>pot</li>\n<li>spoon</li>\n</ul>");
        assert_eq!(
            html("[the plan](https://example.org/a?b=1&c=2)"),
            "<p><a href=\"https://example.org/a?b=1&amp;c=2\" rel=\"nofollow noopener ugc\">the plan</a></p>"
        );
        assert!(html("|a|b|\n|-|-|\n|1|2|").contains("<td>1</td>"));
        assert!(html("[us](mailto:us@example.org)").contains("href=\"mailto:us@example.org\""));
    }

    #[test]
    fn plain_text_stays_as_it_was_typed() {
        assert_eq!(html("one\ntwo\n\n\nthree\n"), "<p>one<br>\ntwo</p>\n<p>three</p>");
        assert_eq!(html("3 < 5 & 5 > 3"), "<p>3 &lt; 5 &amp; 5 &gt; 3</p>");
        assert!(markdown(" \n").is_empty());
    }

    #[test]
    fn headings_begin_below_those_of_the_page() {
        assert_eq!(html("# One"), "<h3>One</h3>");
        assert_eq!(html("## Two"), "<h4>Two</h4>");
        assert_eq!(html("###### Six"), "<h6>Six</h6>");
        assert_eq!(html("Title\n====="), "<h3>Title</h3>");
    }

    #[test]
    fn a_web_address_becomes_a_link_without_the_full_stop() {
        assert_eq!(
            html("See https://example.org/a_b_c."),
            "<p>See <a href=\"https://example.org/a_b_c\" rel=\"nofollow noopener ugc\">https://example.org/a_b_c</a>.</p>"
        );
        assert_eq!(html("`https://example.org`"), "<p><code>https://example.org</code></p>");
        assert_eq!(html("xhttps://example.org"), "<p>xhttps://example.org</p>");
    }

    #[test]
    fn no_page_asks_another_server_for_a_picture() {
        let made = html("![a cat](https://evil.example/cat.png \"title\")");
        assert_eq!(made, "<p><a href=\"https://evil.example/cat.png\" rel=\"nofollow noopener ugc\">a cat</a></p>");
        let made = html("[![a cat](https://evil.example/cat.png)](https://example.org)");
        assert_eq!(made, "<p><a href=\"https://example.org\" rel=\"nofollow noopener ugc\">a cat</a></p>");
        assert!(!html("<img src=https://evil.example/x.png onerror=alert(1)>").contains("<img"));
    }

    /// What must never come out, whatever goes in: an element or attribute that is not on the list.
    fn is_harmless(made: &str) -> bool {
        let tags = made.split('<').skip(1).map(|tag| tag.split('>').next().unwrap_or_default());
        let mut all = tags.map(|tag| tag.trim_start_matches('/').trim_end_matches('/').trim());
        all.all(|tag| {
            let (name, rest) = tag.split_once(' ').unwrap_or((tag, ""));
            let link = |rest: &str| {
                let rest = rest.strip_suffix("rel=\"nofollow noopener ugc\"").unwrap_or("bad").trim();
                let schemes = ["href=\"https://", "href=\"http://", "href=\"mailto:"];
                rest.is_empty()
                    || (schemes.iter().any(|scheme| rest.to_ascii_lowercase().starts_with(scheme))
                        && rest.matches('"').count() == 2)
            };
            ELEMENTS.split(' ').any(|known| known == name)
                && (rest.is_empty() || (name == "a" && link(rest)) || name == "ol")
        })
    }

    #[test]
    fn nothing_that_acts_or_looks_for_itself_is_on_the_list() {
        for element in ELEMENTS.split(' ') {
            let harmful = [
                "script", "style", "img", "svg", "math", "iframe", "object", "embed", "form", "input", "button",
                "meta", "base", "link", "video", "audio", "template",
            ];
            assert!(!harmful.contains(&element), "{element}");
        }
        assert!(!is_harmless("<b>x</b>") && !is_harmless("<p class=\"x\">y</p>"), "and what is not on it is seen");
    }

    #[test]
    fn hostile_texts_come_out_harmless() {
        let hostile = [
            "<script>alert(1)</script>",
            "<script>alert(1)</script>\n\ntext",
            "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt:alert(1))",
            "[x](java&#115;cript:alert(1))",
            "[x](&#x6A;avascript&colon;alert(1))",
            "[x](\tjavascript:alert(1))",
            "[x](<java\tscript:alert(1)>)",
            "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
            "[x](vbscript:msgbox(1))",
            "[x](file:///etc/passwd)",
            "[x](//evil.example)",
            "[x](/\\evil.example)",
            "[x](/sign-out)",
            "<javascript:alert(1)>",
            "<data:text/html,<script>alert(1)</script>>",
            "![x](javascript:alert(1))",
            "![x\" onerror=\"alert(1)](https://example.org)",
            "[a]: javascript:alert(1)\n\n[a]",
            "[x](https://example.org/\"onmouseover=\"alert(1))",
            "[x](https://example.org \"\\\" onmouseover=alert(1) x=\\\"\")",
            "https://example.org/\"onmouseover=alert(1)",
            "https://example.org/'><script>alert(1)</script>",
            "<a href=\"https://example.org\" onclick=\"alert(1)\" style=\"position:fixed;inset:0\">x</a>",
            "<svg/onload=alert(1)>",
            "<svg><style><img src=x onerror=alert(1)></style></svg>",
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=alert(1)&gt;\">",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
            "<form action=/sign-out method=post><button>Free soup</button></form>",
            "<style>*{display:none}</style>",
            "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
            "<base href=https://evil.example>",
            "<!--><img src=x onerror=alert(1)>-->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<?php echo 1 ?>",
            "```<script>\n</code></pre><script>alert(1)</script>\n```",
            "```\"><img/src=x onerror=alert(1)>\ncode\n```",
            "`</code><script>alert(1)</script>`",
            "|<script>|\n|-|\n|</td><img src=x onerror=alert(1)>|",
            "# <img src=x onerror=alert(1)>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "\u{E000}0\u{E001}<b>x</b>",
            "<p id=\"summary\" class=\"button\" name=\"csrf\">clobber</p>",
        ];
        for text in hostile {
            let made = html(text);
            assert!(is_harmless(&made), "{text:?} became {made}");
        }
        assert_eq!(html("<script>alert(1)</script>"), "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>");
        assert_eq!(html("[x](javascript:alert(1))"), "<p><a rel=\"nofollow noopener ugc\">x</a></p>");
        assert_eq!(html("[x](//evil.example)"), "<p><a rel=\"nofollow noopener ugc\">x</a></p>");
    }

    #[test]
    fn what_nests_without_end_is_shown_flat() {
        let deepest = ">".repeat(20_000);
        assert!(html(&format!("{deepest} soup")).matches("<blockquote>").count() <= super::writer::DEEPEST);
        for piece in ["- ", "* _ ", "[", "![", "<a>", "**a ", "`", "(", "&", "\\", "|a", "~~", "1. "] {
            let made = html(&piece.repeat(20_000 / piece.len()));
            assert!(is_harmless(&made), "{piece} many times");
        }
    }

    fn ines(href: Option<&str>) -> Mentioned {
        Mentioned { words: "Ines".to_owned(), name: "Ines".to_owned(), href: href.map(str::to_owned) }
    }

    #[test]
    fn a_name_behind_an_at_leads_to_the_person() {
        let people = [ines(Some("/tidewater/people/2"))];
        let made = markdown_with("Ask @Ines, not @Inessa or a@Ines.org, nor `@Ines`", &people).to_string();
        let link = "<a class=\"mention\" href=\"/tidewater/people/2\"><bdi>@Ines</bdi></a>";
        assert_eq!(made, format!("<p>Ask {link}, not @Inessa or a@Ines.org, nor <code>@Ines</code></p>"));
    }

    #[test]
    fn the_longest_name_counts_and_a_name_cannot_bring_html() {
        let full = Mentioned { words: "Ines Duarte".to_owned(), name: "<b>Ines</b>".to_owned(), href: None };
        let made = markdown_with("**@Ines Duarte** and @Ines", &[ines(None), full]).to_string();
        let full = "<strong><bdi>@&#60;b&#62;Ines&#60;/b&#62;</bdi></strong>";
        assert_eq!(made, format!("<p>{full} and <bdi>@Ines</bdi></p>"));
    }
}
