#include "benchmarks/childrun.h"

#include <cstdio>
#include <sstream>

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

ChildRun::ChildRun(const std::vector<std::string> &command)
{
    int ends[2];
    if (pipe(ends) != 0)
        return;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, ends[0]);
    posix_spawn_file_actions_addclose(&actions, ends[1]);
    std::vector<char *> words;
    for (const std::string &word : command)
        words.push_back(const_cast<char *>(word.c_str()));
    words.push_back(nullptr);
    pid_t child = 0;
    const int fault = posix_spawnp(&child, words.front(), &actions, nullptr, words.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    std::FILE *output = fdopen(ends[0], "r");
    std::string line;
    for (int c = std::fgetc(output); c != EOF; c = std::fgetc(output)) {
        if (c != '\n') {
            line += char(c);
            continue;
        }
        take(line);
        line.clear();
    }
    std::fclose(output);
    int status = 0;
    rusage usage {};
    if (fault != 0 || wait4(child, &status, 0, &usage) != child)
        return;
    constexpr double kilobytes = 1024;
    m_peakMegabytes = double(usage.ru_maxrss) / kilobytes;
    m_isDone = WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

void ChildRun::take(const std::string &line)
{
    std::istringstream words(line);
    std::string name;
    words >> name;
    std::vector<double> values;
    for (double value = 0; words >> value;)
        values.push_back(value);
    if (name == "seconds" && values.size() == 1)
        m_seconds = values.front();
    else
        m_numbers[name] = std::move(values);
}
