#pragma once

#include "lessons/lesson.h"

#include <QObject>

#include <functional>

class QAction;

namespace Pistis {

class LessonReader;
class ReaderLexicon;
class ReaderPane;

// Tells what the word at the caret, or under a double click, means.
class WordDesk : public QObject
{
    Q_OBJECT

public:
    WordDesk(LessonReader &reader, QAction &action, ReaderLexicon &lexicon, QObject *parent);

    void setGlossary(const QList<GlossaryTerm> &glossary) { m_glossary = glossary; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void explainInFocus();
    void explain(ReaderPane *pane);
    void show(ReaderPane *pane, const QString &word, const QRect &place);

    LessonReader &m_reader;
    ReaderLexicon &m_lexicon;
    QList<GlossaryTerm> m_glossary;
    std::function<void()> m_waiting; // to be told once the dictionaries are there
};

} // namespace Pistis
