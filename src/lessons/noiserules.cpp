#include "lessons/noiserules.h"

#include <QList>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct Rule
    {
        QString id;
        QRegularExpression pattern;
    };

    Rule rule(const QString &id, const QString &pattern)
    {
        return { id,
            QRegularExpression(u"\\A(?:"_s + pattern + u")\\z"_s,
                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption) };
    }

    const QString months
        = u"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)"
          u"?"
          "|nov(?:ember)?|dec(?:ember)?|ιαν[α-ωά-ώ]*|φεβ[α-ωά-ώ]*|μάρ[α-ωά-ώ]*|μαρτίου|απρ[α-ωά-ώ]*|μά[ιϊ][α-ωά-ώ]*|"
          "μαΐου"
          "|ιού[α-ωά-ώ]*|ιου[α-ωά-ώ]*|αύγ[α-ωά-ώ]*|αυγ[α-ωά-ώ]*|σεπ[α-ωά-ώ]*|οκτ[α-ωά-ώ]*|νοε[α-ωά-ώ]*|νοέ[α-ωά-ώ]*"
          "|δεκ[α-ωά-ώ]*)\\.?"_s;
    const QString weekdays = u"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή"
                             "|σάββατο|κυριακή)"_s;
    const QString networks = u"(?:facebook|twitter|linkedin|pinterest|whatsapp|viber|e-?mail|messenger|reddit|instagram"
                             "|youtube|telegram|tumblr|tweet|share|like|pin it|pin|print|εκτύπωση|κοινοποίηση)"_s;
    const QString date
        = u"(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}(?:t[\\d:.z+-]+)?|\\d{1,2}(?:st|nd|rd|th|η|ης)? "_s
        + months + u",?(?: \\d{4})?|"_s + months + u" \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|"_s + months + u" \\d{4})"_s;
    const QString clock = u"\\d{1,2}[:.]\\d{2}(?: ?(?:[ap]\\.?m\\.?|[πμ]\\.?μ\\.?))?"_s;

    QList<Rule> rules()
    {
        const QString holder = u"(?:\\{\\{[^{}]*\\}\\}|\\{%[^%]*%\\}|\\$\\{[^}]*\\}|<%.*%>|\\[\\[[^\\]]*\\]\\]|%%\\w+%%"
                               "|%(?:\\d\\$)?[sdf@]|\\{\\d+\\}|\\$[a-z_]\\w*(?:\\[[^\\]]*\\]|->\\w+)*)"_s;
        return {
            rule(u"template-placeholder"_s,
                holder + u"(?:[\\s|,.:·-]+"_s + holder
                    + u")*(?: (?:was )?not found| is (?:not defined|undefined))?[.!]?"_s),
            rule(u"template-placeholder"_s, u"<\\?.*\\?>|undefined|null|nan|\\[object object\\]|lorem ipsum.*"_s),
            rule(u"comment-counter"_s,
                u"\\(?\\d[\\d.,]*\\)? ?(?:σχόλι(?:ο|α)|comments?|απαντήσεις|απάντηση|replies|reply"
                "|responses?)\\W*"_s),
            rule(u"comment-counter"_s, u"(?:σχόλια|comments?)[\\s:]*\\(?\\d+\\W*"_s),
            rule(u"comment-counter"_s,
                u"leave a (?:comment|reply)\\W*|(?:αφήστε|γράψτε|προσθέστε) (?:ένα |το )?σχόλι[οό](?: σας)?\\W*"
                "|no comments(?: yet)?\\W*|κανένα σχόλιο\\W*|προσθήκη σχολίου\\W*|add (?:a |your )?comment\\W*"
                "|be the first to comment\\W*|post a comment\\W*|σχολιάστε\\W*"_s),
            rule(u"author-stub"_s,
                u"(?:(?:by|από|author|συντάκτης|written by|posted by)[:\\s]+)?(?:anonim|anonym|anonymous"
                "|ανώνυμος|ανώνυμη|admin|administrator|διαχειριστής|guest|user ?\\d*|χρήστης"
                "|webmaster|unknown author|άγνωστος συντάκτης)\\.?"_s),
            rule(u"author-stub"_s,
                u"(?:by |από )?(?:the |τη )?(?:(?:editorial|news|web) (?:team|staff)|staff writer|newsroom"
                "|συντακτική ομάδα)|του συντάκτη|της σύνταξης"_s),
            rule(u"author-stub"_s, u"(?:by|από|author|συντάκτης|written by|posted by|γράφει ο|γράφει η)\\s*:?"_s),
            rule(u"share"_s,
                u"(?:κοινοποίηση|κοινοποιήστε(?: το)?(?: άρθρο)?|μοιραστείτε(?: το)?(?: άρθρο)?|share"
                "(?: this)?(?: (?:article|post|page|story))?)\\s*:?|(?:like|share|tweet) \\d+"
                "|(?:send|share) (?:this )?by e-?mail|αποστολή με e-?mail|print this (?:page|article|post)|tweet(?: "
                "this)?|retweet|follow us(?: on .{2,40})?"
                "|ακολουθήστε μας(?: στο .{2,40})?|share (?:this )?(?:on|via) .{2,30}"
                "|(?:κοινοποίηση|μοιραστείτε το) (?:στο|με|μέσω) .{2,30}|copy link|αντιγραφή συνδέσμου"
                "|\\d[\\d.,]* ?(?:shares?|likes?|views?|κοινοποιήσεις|προβολές)"_s),
            rule(u"share"_s, networks + u"(?:[\\s|·•,/]+"_s + networks + u")*[\\s:!]*"_s),
            rule(u"read-more"_s,
                u"[▼▶►»>→+…\\s]*(?:read more|continue reading|learn more|show more|load more|view more|see more|see "
                u"also"
                "|read also|διαβάστε (?:περισσότερα|επίσης|ακόμα|ακόμη)|περισσότερα|συνέχεια ανάγνωσης|δείτε"
                " (?:επίσης|ακόμα|ακόμη|περισσότερα)|μάθετε περισσότερα|σχετικά άρθρα|related "
                "(?:articles|posts|stories)"
                "|you may also like|ίσως σας ενδιαφέρει|μπορεί να σας ενδιαφέρει)[\\s.…▼▶►»>→]*(?::.{0,120})?"_s),
            rule(u"navigation"_s, u"(?=.*\\p{L})[^\\s>»›→].{0,30}?(?: [>›»→] [^>›»→.;!?]{1,40})+"_s),
            rule(u"navigation"_s, u"[^/]{1,25}(?: / [^/.;!?]{1,40}){2,}"_s),
            rule(u"navigation"_s,
                u"(?:tags?|tagged(?: with)?|ετικέτες|ετικέτα|categor(?:y|ies)|κατηγορί(?:α|ες)|filed (?:under|in)"
                "|posted in)\\s*:\\s[^.;!?]{1,120}"_s),
            rule(u"navigation"_s,
                u"(?:advertisement|διαφήμιση|sponsored(?: content| post)?|χορηγούμενο(?: περιεχόμενο)?)\\s*:?"_s),
            rule(u"navigation"_s, u"[^|]{1,25}(?: \\| [^|.;!?]{1,25}){2,}"_s),
            rule(u"navigation"_s,
                u"[«»<>←→\\s]*(?:next|previous|prev|επόμενο|προηγούμενο|επόμενη|προηγούμενη)"
                "(?: (?:article|post|page|story|άρθρο|σελίδα|ανάρτηση|δημοσίευση))?[\\s«»<>→←:]*"_s),
            rule(u"navigation"_s,
                u"home|αρχική(?: σελίδα)?|menu|μενού|search|αναζήτηση|back|back to top|πίσω|επιστροφή(?: στην (?:αρχή"
                "|κορυφή))?|skip to (?:main )?content|πίσω στην (?:αρχή|κορυφή)|μετάβαση στο (?:κύριο "
                ")?περιεχόμενο|log ?in|sign (?:in|up)|σύνδεση|εγγραφή|register|subscribe"
                "|(?:subscribe to (?:our|the) |εγγραφ(?:ή|είτε) στο )?newsletter(?: μας)?|contact us|about us|table of contents"_s),
            rule(u"navigation"_s,
                u"(?:page|σελίδα|σελ\\.)\\s*\\d+(?:\\s*(?:of|από|/)\\s*\\d+)?|[-–—]\\s*\\d{1,4}\\s*[-–—]"_s),
            rule(u"image-credit"_s,
                u"(?:πηγή (?:εικόνας|φωτογραφίας|φωτό)|φωτό|φωτογραφία|εικόνα|photo(?: credit)?|image(?: credit| "
                u"source)?"
                "|picture(?: credit)?)\\s*[:©].{0,100}"_s),
            rule(u"image-credit"_s,
                u"(?:image|photo|picture|εικόνα|φωτογραφία) (?:via|by|credit|courtesy of) [^.;!?]{1,60}|φωτογραφία από "
                u"[^.;!?]{1,60}"
                "|(?:getty images|shutterstock|istock(?:photo)?|unsplash|pixabay|depositphotos)\\b.{0,40}"_s),
            rule(u"legal"_s,
                u"(?:©|\\(c\\)|copyright ?(?:©|\\(c\\)|\\d{4})).{0,200}|.{0,100}(?:all rights reserved|όλα τα "
                u"δικαιώματα (?:διατηρούνται|κατοχυρωμένα)|με (?:την "
                u")?επιφύλαξη παντός "
                "(?:νόμιμου )?δικαιώματος).{0,60}|(?:terms of (?:use|service)|privacy policy|cookie policy"
                "|πολιτική (?:απορρήτου|cookies)|όροι χρήσης)[^.;!?]{0,40}"_s),
            rule(u"legal"_s,
                u"(?=.{0,500}\\z)(?=.*\\bcookies?\\b)(?=.*(?:web "
                u"?site|ιστότοπ|ιστοσελίδα|\\bwe use\\b|χρησιμοποιούμε|\\bsite\\b|partners|συνεργάτες))"
                "(?=.*(?:accept|agree|consent|experience|policy|αποδοχή|αποδέχ|συμφων|εμπειρία|πλοήγηση|πολιτική)).*"_s),
            rule(u"legal"_s,
                u"(?:accept|allow|reject|manage)(?: all)?(?: cookies)|accept all|(?:αποδοχή|απόρριψη) (?:όλων"
                "(?: των cookies)?|(?:των )?cookies)|ρυθμίσεις cookies|cookie settings"_s),
            rule(u"url"_s,
                u"(?:(?:url|link|e-?mail|web|site|ιστότοπος)\\s*:\\s*)?(?:(?:https?://"
                u"|www\\.)\\S+|\\S+@\\S+\\.[a-z]{2,}"
                "|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|org|net|gr|eu|info|co\\.uk|de)(?:/\\S*)?)"_s),
            rule(u"markup"_s, u"(?:\\s*(?:</?[a-z!][^>]*>|&(?:[a-z]+|#x?[0-9a-f]+);))+"_s),
            rule(u"markup"_s,
                u"<(?:script|style|iframe|noscript|ins)\\b.*|.*</(?:script|style|iframe|noscript)>|<!--.*-->"
                "|\\[/?(?:caption|gallery|embed|video|audio|vc_\\w+|et_\\w+)\\b[^\\]]*\\]"_s),
            rule(u"markup"_s,
                u"(?:(?:var|let|const)\\s+[\\w$]+\\s*=.*|function\\s*[\\w$]*\\(.*|(?:window|document|googletag|jquery)["
                u".(].*|\\$\\(.*"
                "|@media\\b.*|[.#][\\w-]+(?: [.#]?[\\w-]+)*\\s*\\{.*)[;{})]"_s),
            rule(u"date-line"_s,
                u"(?:(?:posted|published|updated|last updated|last modified|δημοσιεύτηκε|δημοσίευση|ενημερώθηκε"
                "|ενημέρωση|τελευταία ενημέρωση|ημερομηνία|date)(?: on| στις|:)*\\s*)?(?:"_s
                    + weekdays + u",? )?"_s + date + u"(?:(?:,| at| στις| -| \\|)? "_s + clock + u")?"_s),
            rule(u"date-line"_s, clock),
            rule(u"date-line"_s,
                u"(?:χρόνος ανάγνωσης|reading time|read time)\\s*:?\\s*\\d+\\D{0,15}|\\d+[- "
                u"]?(?:min(?:ute)?s?|λεπτά|λεπτό|')"
                "(?: (?:read|ανάγνωσης|ανάγνωση))?|\\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago"
                "|πριν (?:από )?\\d+ (?:λεπτά|ώρες|ημέρες|μέρες|εβδομάδες|μήνες|χρόνια)"_s),
            rule(u"symbols"_s, u"[^\\p{L}]+"_s),
        };
    }

} // namespace

QString noiseRuleOf(const QString &line)
{
    static const QList<Rule> all = rules();
    for (const Rule &rule : all) {
        if (rule.pattern.match(line).hasMatch())
            return rule.id;
    }
    return {};
}

} // namespace Pistis
