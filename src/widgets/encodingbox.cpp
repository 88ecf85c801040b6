#include "widgets/encodingbox.h"

#include <QEvent>

namespace Pistis {

EncodingBox::EncodingBox(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToContents);
    addItem(QString());
    for (const TextEncoding encoding :
        { TextEncoding::Utf8, TextEncoding::Utf16Le, TextEncoding::Windows1253, TextEncoding::Iso8859_7 })
        addItem(nameOf(encoding), int(encoding));
    showDetected();
}

void EncodingBox::setDetected(std::optional<TextEncoding> encoding)
{
    m_detected = encoding;
    showDetected();
}

std::optional<TextEncoding> EncodingBox::told() const
{
    return isTold() ? std::optional(TextEncoding(currentData().toInt())) : std::nullopt;
}

void EncodingBox::showDetected()
{
    setItemText(0, m_detected ? tr("as detected: %1").arg(nameOf(*m_detected)) : tr("as detected"));
}

void EncodingBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showDetected();
    QComboBox::changeEvent(event);
}

} // namespace Pistis
