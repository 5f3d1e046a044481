@echo off
rem Sets Gradient Desk up, once, and starts it. "run test" runs its tests.
setlocal
set "ROOT=%~dp0"
set "BOOTSTRAP=%ROOT%packaging\bootstrap.py"

if not exist "%ROOT%.venv\Scripts\python.exe" goto find
fc /b "%ROOT%packaging\requirements.txt" "%ROOT%.venv\requirements.txt" >nul 2>nul
if errorlevel 1 goto find
"%ROOT%.venv\Scripts\python.exe" -I "%BOOTSTRAP%" %*
exit /b %ERRORLEVEL%

:find
rem Any Python may begin: the bootstrap finds the one that fits, or says what is missing.
set "CHECK=import sys; sys.exit(sys.version_info[:2] == (2, 7))"
set "PYTHON="
for %%P in ("py -3.13" "py -3.12" "py -3.11" "py -3" "python" "python3") do (
    if not defined PYTHON (
        %%~P -I -c "%CHECK%" >nul 2>nul && set "PYTHON=%%~P"
    )
)
if defined PYTHON goto start
where uv >nul 2>nul
if errorlevel 1 goto missing
uv run --quiet --no-project --python ">=3.11,<3.14" "%BOOTSTRAP%" %*
exit /b %ERRORLEVEL%

:start
%PYTHON% -I "%BOOTSTRAP%" %*
exit /b %ERRORLEVEL%

:missing
echo Gradient Desk needs Python 3.11, 3.12 or 3.13 (or uv), and none was found. Get one: 1>&2
echo winget install Python.Python.3.13 1>&2
exit /b 1
