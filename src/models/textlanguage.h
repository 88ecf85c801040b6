#pragma once

#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace Pistis {

// The language in which sentences about values are made: that of the interface, or a given one where both are wanted at
// once (a report in two languages).
class TextLanguage
{
public:
    TextLanguage(); // the interface's, whatever it is at the moment
    explicit TextLanguage(const QString &code); // "el" or "en"
    ~TextLanguage();

    // A name that lupdate knows. %n is replaced when n is not negative.
    QString translate(const char *context, const char *text, const char *comment = nullptr, int n = -1) const;

    QLocale locale() const;
    QString number(int value) const { return locale().toString(value); }

private:
    QString m_code {};
    std::unique_ptr<QTranslator> m_translator {};
};

bool isInterfaceGreek();

// Of two texts that say the same, the one in the language of the interface; the other where that one is missing.
QString inInterfaceLanguage(const QString &greek, const QString &english);

} // namespace Pistis
