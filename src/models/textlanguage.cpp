#include "models/textlanguage.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Pistis {

TextLanguage::TextLanguage() = default;

TextLanguage::TextLanguage(const QString &code)
    : m_code(code)
    , m_translator(std::make_unique<QTranslator>())
{
    if (!m_translator->load(u":/i18n/pistis_"_s + code))
        m_translator.reset();
}

TextLanguage::~TextLanguage() = default;

QLocale TextLanguage::locale() const
{
    if (m_code.isEmpty())
        return QLocale();
    return m_code == u"el" ? QLocale(QLocale::Greek, QLocale::Greece) : QLocale(QLocale::English);
}

QString TextLanguage::translate(const char *context, const char *text, const char *comment, int n) const
{
    if (m_code.isEmpty())
        return QCoreApplication::translate(context, text, comment, n);
    QString translated = m_translator ? m_translator->translate(context, text, comment, n) : QString();
    if (translated.isNull())
        translated = QString::fromUtf8(text);
    return n < 0 ? translated : translated.replace(u"%n"_s, number(n));
}

bool isInterfaceGreek() { return QLocale().language() == QLocale::Greek; }

QString inInterfaceLanguage(const QString &greek, const QString &english)
{
    const QString &first = isInterfaceGreek() ? greek : english;
    const QString &second = isInterfaceGreek() ? english : greek;
    return first.isEmpty() ? second : first;
}

} // namespace Pistis
