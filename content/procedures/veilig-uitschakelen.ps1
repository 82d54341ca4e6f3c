<#
  Sluit de virtuele machines van één groep netjes af en wacht tot ze uit zijn.
  Hoort bij procedure P-01. Vraagt zelf om aanmelding; bewaart niets.
  Nodig: VMware PowerCLI (staat op de noodlaptop).

  Voorbeeld:  .\veilig-uitschakelen.ps1 -Groep 1-Toepassingen
#>
param(
  [Parameter(Mandatory)][ValidateSet('1-Toepassingen', '2-Bestanden', '3-Basis')][string]$Groep,
  [string]$Server = 'vcenter.intern.lindervoorde.example',
  [int]$MaxMinuten = 8
)

Connect-VIServer -Server $Server -Credential (Get-Credential -Message 'Account uit de noodenveloppe') | Out-Null

# vcenter zelf gaat altijd als laatste, met de hand
$vms = Get-Folder -Name $Groep | Get-VM | Where-Object { $_.PowerState -eq 'PoweredOn' -and $_.Name -ne 'vcenter' }
if (-not $vms) { Write-Host "Groep ${Groep}: niets meer aan."; return }

foreach ($vm in $vms) {
  Write-Host "Afsluiten: $($vm.Name)"
  Shutdown-VMGuest -VM $vm -Confirm:$false | Out-Null
}

$einde = (Get-Date).AddMinutes($MaxMinuten)
do {
  Start-Sleep -Seconds 10
  $over = Get-VM -Name $vms.Name | Where-Object PowerState -eq 'PoweredOn'
  Write-Host ("{0:HH:mm:ss}  nog aan: {1}" -f (Get-Date), ($over.Name -join ', '))
} while ($over -and (Get-Date) -lt $einde)

if ($over) {
  Write-Warning "Nog aan na $MaxMinuten minuten: $($over.Name -join ', '). Lees 'Lukt het niet' bij stap 5."
} else {
  Write-Host "Groep $Groep is volledig uit." -ForegroundColor Green
}
