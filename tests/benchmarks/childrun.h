#pragma once

#include <map>
#include <string>
#include <vector>

// A program that prints lines of a name and numbers, run to its end. Its peak of memory is only its own while this
// program has never held more: a child inherits the peak of its parent.
class ChildRun
{
public:
    explicit ChildRun(const std::vector<std::string> &command);

    bool isDone() const { return m_isDone; } // ended with 0
    double peakMegabytes() const { return m_peakMegabytes; }
    double seconds() const { return m_seconds; }
    const std::map<std::string, std::vector<double>> &numbers() const { return m_numbers; }

private:
    void take(const std::string &line);

    bool m_isDone = false;
    double m_peakMegabytes = 0;
    double m_seconds = 0; // of the line "seconds", which is not among the numbers
    std::map<std::string, std::vector<double>> m_numbers {};
};
