#include "lessons/codenoise.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using enum NoisePattern::Shape;

    QString placeholders()
    {
        const QString holder
            = uR"((?:\{\{[^{}]*\}\}|\{%[^%]*%\}|\$\{[^}]*\}|<%.*%>|\[\[[^\]]*\]\]|%%\w+%%|%(?:\d\$)?[sdf@]|\{\d+\}|\{[a-z]+[._][a-z_.]*\}|__\w+__|@@\w+@@|\$[a-z_]\w*(?:\[[^\]]*\]|->\w+)*))"_s;
        return holder + uR"((?:[\s|,.:·-]+)"_s + holder
            + uR"()*(?: (?:was )?not found| is (?:not defined|undefined))?[.!]?
            <\?.*\?>
            undefined|null|nan|\[object object\]|lorem ipsum.*|#(?:value|name|ref|n/a)!?
            (?:translation )?missing: ?\S+[._]\S+
            (?:php )?(?:warning|notice|fatal error|deprecated|parse error): .*\.php.*
            (?:error )?404(?: error)?(?: ?[:-])? ?(?:page )?not found|error 404|page not found
        )"_s;
    }

    QString links()
    {
        const QString link
            = uR"((?:(?:https?|ftp)://\S++|www\.\S++|[^\s@,|]+@[^\s@,|]+\.[a-z]{2,}|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|gr|eu|info|io|cy|co\.uk|de)(?:/\S*+)?))"_s;
        const QString label
            = uR"((?:(?:(?:source )?url|(?:perma|short)?link|e-?mail|web(?:site)?|site|contact|επικοινωνία|ιστότοπος|ιστοσελίδα)\s*:\s*)?(?:mailto:\s*)?)"_s;
        return label + link + uR"((?:[\s,|·]+)"_s + link + u")*"_s;
    }

} // namespace

QList<NoisePattern> codeNoise()
{
    return {
        { u"template-placeholder"_s, Any, placeholders() },
        { u"url"_s, Any, links() },
        { u"markup"_s, Any, uR"(
            <(?:script|style|iframe|noscript|ins)\b.*|.*</(?:script|style|iframe|noscript)>|<!--.*-->
            (?://|/\*)?\s*<!\[cdata\[.*|(?://|/\*)?\s*\]\]>.*
            \[/[a-z][\w-]*\]|\[(?:caption|gallery|embed|video|audio|vc_\w+|et_\w+)\b[^\]]*\]
            \[[a-z][\w-]*(?: [a-z][\w-]*=[^\]]*)+\]
            (?:var|let|const)\s+[\w$]+\s*=.*[;{})]
            (?:function\s*[\w$]*|\(function\s*)\(.*[;{})]
            (?:window|document|console|googletag|jquery|gtag|fbq|datalayer)(?:\.\w+|\[[^\]]*\])*(?:\(|\s*=|\s*\|\|).*[;{})]
            (?:\(?adsbygoogle\b|\$\(|@(?:media|import|font-face)\b).*[;{})]
            [.#][\w-]+(?: [.#]?[\w-]+)*\s*\{.*[;{})]
            [a-z][\w.#:, >-]{0,80}\{[^{}]*:[^{}]*\}|\{\s*"[^"]+"\s*:.*\}
        )"_s },
    };
}

NoisePattern wordlessNoise()
{
    // Amounts, shares and sums say something without a letter.
    return { u"symbols"_s, Any, uR"((?!.*\d\s*[%‰€$£])(?!.*[€$£]\s*\d)(?!.*\d\s*[+×÷=]\s*\d)[^\p{L}]+)"_s };
}

} // namespace Pistis
