#include "lessons/pagewords.h"

#include "core/greekfold.h"

#include <QStringList>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QString joined(const QString &alternatives)
    {
        QStringList lines = alternatives.split(u'\n');
        for (QString &line : lines)
            line = line.trimmed();
        lines.removeAll(QString());
        return u"(?:"_s + lines.join(u'|') + u')';
    }

    // What a later one needs stands before it, from the last to the first.
    const std::array<std::pair<QString, QString>, 9> &words()
    {
        static const std::array<std::pair<QString, QString>, 9> all { {
            { u"stub"_s, uR"(
                anonim|anonym|anonymous|ανώνυμος|ανώνυμη
                admin\d*|administrator|webmaster|super ?user|site ?admin|διαχειριστής
                guest|user ?\d*|χρήστης|unknown author|άγνωστος συντάκτης
                (?:the )?(?:editorial|news|web|content) (?:team|staff)|staff writer|newsroom
                (?:τη )?συντακτική ομάδα
            )"_s },
            { u"through"_s, uR"(
                (?:on|via|with|to|by|in|using|στο|στα|σε|με|μέσω)(?: (?:an?|your|το|ένα|έναν|τους|τα))? (?:§network§|x)
                (?:as|ως|σε) pdf
                (?:on|via|στα|στο) (?:social(?: media| networks)?|(?:social )?κοινωνικά δίκτυα|μέσα κοινωνικής δικτύωσης)
                (?:with|to|με|σε)(?: (?:a|your|τους|έναν?))? (?:friends?|φίλ(?:ο|η|ους|ες)(?: σας| σου)?)
            )"_s },
            { u"network"_s, uR"(
                facebook|twitter|linked ?in|pinterest|whats ?app|viber|e-?mail|messenger|reddit|instagram|you ?tube
                telegram|tumblr|tik ?tok|threads|bluesky|mastodon|skype|snapchat|pocket|flipboard|google\+|xing|sms|rss
                copy (?:link|url)|tweet|share|like|pin it|pin|print|εκτύπωση|κοινοποίηση|αντιγραφή συνδέσμου
            )"_s },
            { u"moment"_s, uR"(
                (?:§weekday§,? )?§date§(?:§gap§§clock§)?
                §clock§§gap§(?:§weekday§,? )?§date§
            )"_s },
            { u"date"_s, uR"(
                \d{1,2}[./-]\d{1,2}[./-]\d{2,4}
                \d{4}[./-]\d{1,2}[./-]\d{1,2}(?:t[\d:.z+-]+)?
                \d{1,2}(?:st|nd|rd|th|η|ης)?[ -](?:of )?§month§,?(?:[ -]\d{4})?
                §month§ \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?
                §month§,? \d{4}
            )"_s },
            { u"month"_s, uR"(
                (?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?)\.?
                (?:oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?
                (?:ιαν|φεβ|φεβρ|μάρ|μάρτ|απρ|μάι|ιούν|ιούλ|αύγ|σεπ|σεπτ|οκτ|νοέ|νοέμ|δεκ)\.?
                (?:ιανουάρι|φεβρουάρι|μάρτι|απρίλι|μάι|ιούνι|ιούλι|αύγουστ|σεπτέμβρι|οκτώβρι|νοέμβρι|δεκέμβρι)(?:ος|ου)
                (?:γενάρ|φλεβάρ|μάρτ|απρίλ|μά|ιούν|ιούλ|σεπτέμβρ|οκτώβρ|νοέμβρ|δεκέμβρ)ης?
            )"_s },
            { u"clock"_s, uR"(
                \d{1,2}[:.]\d{2}(?::\d{2})?(?: ?(?:[ap]\.?m\.?|[πμ]\.?μ\.?))?(?: (?:[a-z]{2,3}t|utc)(?:[+-]\d+)?)?
            )"_s },
            { u"weekday"_s, uR"(
                (?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?
                (?:δευ(?:τέρα)?|τρί(?:τη)?|τετ(?:άρτη)?|πέμ(?:πτη)?|παρ(?:ασκευή)?|σάβ(?:βατο)?|κυρ(?:ιακή)?)\.?
            )"_s },
            { u"gap"_s, uR"(
                (?:,? (?:at|στις)|,| -| –| \||·| ·)? ?
            )"_s },
        } };
        return all;
    }

} // namespace

QRegularExpression pageLine(const QString &alternatives)
{
    QString pattern = joined(alternatives);
    for (const auto &[name, meaning] : words())
        pattern.replace(u'§' + name + u'§', joined(meaning));
    QString folded = u"\\A"_s;
    for (const QChar &c : pattern) {
        if (c.script() == QChar::Script_Greek)
            folded += greekFold(QStringView(&c, 1));
        else
            folded += c;
    }
    return QRegularExpression(folded + u"\\z"_s, QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace Pistis
