#pragma once

#include <QObject>
#include <QTranslator>

namespace Pistis {

// The interface's language, changed while the program runs.
class InterfaceLanguage : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void set(const QString &code); // "el" or "en"
    QString code() const { return m_code; }

private:
    QTranslator m_translator;
    QString m_code;
};

} // namespace Pistis
