#pragma once

#include <QElapsedTimer>
#include <QTimer>

// Beats in the thread of the window: the longest gap between two beats is how long a user would have seen it stand
// still.
class Heartbeat
{
public:
    static constexpr int periodMs = 5;

    Heartbeat();

    double longestGap() const { return m_longest; } // milliseconds

private:
    QTimer m_timer {};
    QElapsedTimer m_sinceBeat {};
    double m_longest = 0;
};
