#include "lessons/packid.h"

#include <QRegularExpression>

#include <unicode/translit.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int longestId = 60;

    QString latinOf(const QString &title)
    {
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::Transliterator> transliterator(icu::Transliterator::createInstance(
            UNICODE_STRING_SIMPLE("Any-Latin; Latin-ASCII; Lower"), UTRANS_FORWARD, status));
        if (U_FAILURE(status))
            return {};
        icu::UnicodeString text(reinterpret_cast<const UChar *>(title.utf16()), int32_t(title.size()));
        transliterator->transliterate(text);
        return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
    }

} // namespace

QString packIdOf(const QString &title)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    static const QRegularExpression ends(u"^-|-$"_s);
    const QString id = latinOf(title).replace(other, u"-"_s).left(longestId).remove(ends);
    return id.isEmpty() ? u"lesson"_s : id;
}

} // namespace Pistis
