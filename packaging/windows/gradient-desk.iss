; Inno Setup 6 recipe for the Windows installer. UNTESTED: written from Inno Setup's documentation, never run.
; README.md in this folder says how. Compile with: iscc /DVersion=0.1.0 packaging\windows\gradient-desk.iss

#ifndef Version
  #error Give the version: iscc /DVersion=0.1.0 gradient-desk.iss
#endif

[Setup]
; Never change the AppId: by it a new version finds the old one.
AppId={{42DCD9DB-CF48-495D-B715-74931C635951}
AppName=Gradient Desk
AppVersion={#Version}
AppPublisher=The Gradient Desk authors
; Class rooms: no administrator is needed; who is one may choose to install for everybody.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
DefaultDirName={autopf}\Gradient Desk
DisableProgramGroupPage=yes
; There is no TensorFlow for Windows on Arm, and nobody has tried this one under emulation.
ArchitecturesAllowed=x64os
ArchitecturesInstallIn64BitMode=x64os
MinVersion=10.0
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\dist\icons\gradient-desk.ico
UninstallDisplayIcon={app}\gradient-desk.exe
OutputDir=..\..\dist
OutputBaseFilename=gradient-desk-{#Version}-windows-x64
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; Libraries of an older version would be found first.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\gradient-desk\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Gradient Desk"; Filename: "{app}\gradient-desk.exe"; AppUserModelID: "org.gradientdesk.GradientDesk"
Name: "{autodesktop}\Gradient Desk"; Filename: "{app}\gradient-desk.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.gdesk"; ValueType: string; ValueData: "GradientDesk.Experiment"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\GradientDesk.Experiment"; ValueType: string; ValueData: "Gradient Desk experiment"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\GradientDesk.Experiment\DefaultIcon"; ValueType: string; ValueData: "{app}\gradient-desk.exe,0"
Root: HKA; Subkey: "Software\Classes\GradientDesk.Experiment\shell\open\command"; ValueType: string; ValueData: """{app}\gradient-desk.exe"" ""%1"""

[Run]
Filename: "{app}\gradient-desk.exe"; Description: "{cm:LaunchProgram,Gradient Desk}"; Flags: nowait postinstall skipifsilent
