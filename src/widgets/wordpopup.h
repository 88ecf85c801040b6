#pragma once

#include <QFrame>

class QTextBrowser;

namespace Pistis {

// What a word means, beside the word. Esc or a click elsewhere closes it.
class WordPopup : public QFrame
{
    Q_OBJECT

public:
    explicit WordPopup(QWidget *parent);

    void showAt(const QRect &word, const QString &html); // global

private:
    QTextBrowser *m_text;
};

} // namespace Pistis
