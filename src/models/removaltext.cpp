#include "models/removaltext.h"

#include <QCoreApplication>
#include <QHash>

namespace Pistis {

using namespace Qt::StringLiterals;

QString removalReason(const QString &rule)
{
    static const QHash<QString, const char *> reasons {
        { u"template-placeholder"_s,
            QT_TRANSLATE_NOOP("Pistis::RemovalText", "Placeholder of the website that was never filled in") },
        { u"comment-counter"_s, QT_TRANSLATE_NOOP("Pistis::RemovalText", "Counter of comments") },
        { u"author-stub"_s, QT_TRANSLATE_NOOP("Pistis::RemovalText", "Name of an account, not of an author") },
        { u"share"_s, QT_TRANSLATE_NOOP("Pistis::RemovalText", "Button to share the page") },
        { u"repeated"_s,
            QT_TRANSLATE_NOOP("Pistis::RemovalText", "The same line again and again, as in a header or footer") },
        { u"url"_s, QT_TRANSLATE_NOOP("Pistis::RemovalText", "Only a link or a mail address") },
        { u"date-line"_s, QT_TRANSLATE_NOOP("Pistis::RemovalText", "Only a date, a time or a reading time") },
        { u"read-more"_s, QT_TRANSLATE_NOOP("Pistis::RemovalText", "Link to read more") },
        { u"navigation"_s, QT_TRANSLATE_NOOP("Pistis::RemovalText", "Navigation of the website") },
        { u"image-credit"_s, QT_TRANSLATE_NOOP("Pistis::RemovalText", "Source of a picture that is not here") },
        { u"legal"_s, QT_TRANSLATE_NOOP("Pistis::RemovalText", "Legal notice of the website") },
        { u"symbols"_s, QT_TRANSLATE_NOOP("Pistis::RemovalText", "No letter, only signs or digits") },
        { u"markup"_s, QT_TRANSLATE_NOOP("Pistis::RemovalText", "Left-over code of the page") },
        { u"duplicate-title"_s, QT_TRANSLATE_NOOP("Pistis::RemovalText", "The title once more") },
    };
    const char *reason
        = reasons.value(rule, QT_TRANSLATE_NOOP("Pistis::RemovalText", "Does not look like part of the text"));
    return QCoreApplication::translate("Pistis::RemovalText", reason);
}

} // namespace Pistis
