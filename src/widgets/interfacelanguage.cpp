#include "widgets/interfacelanguage.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Pistis {

void InterfaceLanguage::set(const QString &code)
{
    if (code == m_code)
        return;
    m_code = code;
    // Before the translator: texts that are made again at its arrival format their numbers and dates.
    QLocale::setDefault(
        code == "el"_L1 ? QLocale(QLocale::Greek, QLocale::Greece) : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(u":/i18n/pistis_"_s + code))
        QCoreApplication::installTranslator(&m_translator);
}

} // namespace Pistis
