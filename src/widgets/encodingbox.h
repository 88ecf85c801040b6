#pragma once

#include "core/textdecoder.h"

#include <QComboBox>

#include <optional>

namespace Pistis {

// In which encoding a file is read: as it was detected, or as told.
class EncodingBox : public QComboBox
{
    Q_OBJECT

public:
    explicit EncodingBox(QWidget *parent = nullptr);

    void setDetected(std::optional<TextEncoding> encoding); // none: nothing was read yet
    std::optional<TextEncoding> told() const;
    bool isTold() const { return currentIndex() > 0; }
    void forget() { setCurrentIndex(0); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showDetected();

    std::optional<TextEncoding> m_detected;
};

} // namespace Pistis
